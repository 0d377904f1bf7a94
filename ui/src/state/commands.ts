/** The commands of the menu bar, also by their keys and by buttons: one way of doing each. */
import { COMMANDS, type CommandId } from '../ipc/ipc';
import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { exportPaper } from './paper';
import { quickStart } from './quickStart.svelte';
import { route } from './route.svelte';
import { zoom } from './zoom.svelte';

/** More than typing rests before it goes to the host (form/draft.svelte.ts). */
const TYPING = 450;

/** What was typed last, and when: until it goes to the host, undo is the field's own. */
let typed: { field: EventTarget | null; at: number } = { field: null, at: -Infinity };

/** Something was typed in a field. */
export function noteTyping(event: Event): void {
  typed = { field: event.target, at: performance.now() };
}

const isTyping = (): boolean =>
  typed.field !== null && typed.field === document.activeElement && performance.now() - typed.at < TYPING;

/** Takes a step back or does one again, and goes to where it happened. */
async function step(which: 'undo' | 'redo'): Promise<void> {
  if (isTyping()) {
    // The only way to a field's own undo; it is marked as old, and every web view has it.
    document.execCommand(which);
    return;
  }
  const held = document.activeElement;
  const from = route.screen;
  await desk.handOver();
  const place = await dossier[which]();
  // The page shows what was undone before all of it is loaded: who goes elsewhere meanwhile stays there.
  if (place && route.screen === from) route.goToRecord(place, dossier.register);
  // The field shows what it holds now, and the owner is still in it.
  if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
}

/** Puts the cursor in the search box of the list; where there is no list, everything is searched. */
function findInList(window: Window): void {
  const box = document.querySelector<HTMLInputElement>('main [role=search] input');
  if (!box) {
    window.search();
    return;
  }
  box.focus();
  box.select();
}

/** Things that only the window itself can do. */
export interface Window {
  /** Shows which program this is. */
  about: () => void;
  /** Shows or hides the explanation beside the form. */
  explain: () => void;
  /** Opens the palette. */
  search: () => void;
  /** Shows the subjects of the help. */
  help: () => void;
  /** Shows every shortcut. */
  keys: () => void;
  /** Shows what the program promises. */
  promises: () => void;
  /** Shows what a report of a fault would have. */
  report: () => void;
}

/** Does what a command says. Without an open dossier most say nothing. */
export function run(id: CommandId, window: Window): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command || (command.needsDossier && !dossier.open)) return;
  const does: Record<CommandId, () => unknown> = {
    'quick-start': () => (dossier.open ? quickStart.enter() : quickStart.start()),
    'new-dossier': () => desk.beginNew(),
    'open-dossier': () => desk.open(),
    'open-example': () => desk.example(),
    save: () => desk.save(),
    'save-as': () => desk.saveAs(),
    'save-copy': () => desk.saveCopy(),
    'show-in-folder': () => desk.showInFolder(),
    'save-statement': () => exportPaper('pdf'),
    'close-dossier': () => desk.close(),
    quit: () => desk.quit(),
    undo: () => step('undo'),
    redo: () => step('redo'),
    'new-item': () => route.addHere(),
    'new-activity': () => route.add('activity'),
    'new-recipient': () => route.add('recipient'),
    'new-retention': () => route.add('retention'),
    find: () => findInList(window),
    search: () => window.search(),
    'zoom-in': () => zoom.step(1),
    'zoom-out': () => zoom.step(-1),
    'zoom-normal': () => zoom.choose(100),
    settings: () => route.go('instellingen'),
    'go-overview': () => route.go('overzicht'),
    'go-activities': () => route.go('activiteiten'),
    'go-retention': () => route.go('bewaren'),
    'go-recipients': () => route.go('ontvangers'),
    'go-statement': () => route.go('verklaring'),
    'go-organisation': () => route.go('bedrijf'),
    'go-checks': () => route.go('controle'),
    'go-versions': () => route.go('versies'),
    'go-year-check': () => route.go('jaarcheck'),
    explain: () => window.explain(),
    'go-help': () => window.help(),
    'go-request': () => route.go('verzoek'),
    keys: () => window.keys(),
    promises: () => window.promises(),
    report: () => window.report(),
    about: () => window.about(),
  };
  does[id]();
}

/** The command of a key, in the words of the table; Ctrl+Y is redo too, as on Windows. */
export function commandOf(event: KeyboardEvent): CommandId | undefined {
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  const keys = held.filter((part) => part !== '').join('+');
  if (keys === 'Ctrl+Y') return 'redo';
  // The same key with Shift, and the key of its own beside the numbers.
  if (keys === 'Ctrl+Shift++' || keys === 'Ctrl++') return 'zoom-in';
  return COMMANDS.find((command) => command.keys === keys)?.id;
}
