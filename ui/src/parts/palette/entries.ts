/** What can be found: everything the program does, and everything the register holds. */
import type { IconName } from '../../form/Icon/shapes';
import { COMMANDS, type CommandId, type RecordRef, type Register, type Views } from '../../ipc/ipc';
import type { HelpTopic } from '../../state/help.svelte';
import { PAGES } from '../help/pages';

/** Under which heading an entry stands. */
export type Group = 'doen' | 'gaan' | 'register' | 'uitleg';

/** The headings, in their order. */
export const GROUPS: Record<Group, string> = {
  doen: 'Doen',
  gaan: 'Ga naar',
  register: 'In uw register',
  uitleg: 'Uitleg',
};

/** Something that can be chosen. */
export interface Entry {
  id: string;
  group: Group;
  icon: IconName;
  label: string;
  /** What it is, or what more it says: "activiteit". */
  about: string;
  /** Other words by which people look for it. */
  also?: string;
  /** "Ctrl+P" */
  keys?: string;
  /** Why it cannot be chosen now. */
  refused?: string;
  choice: Choice;
}

/** What a choice leads to. */
export type Choice = { command: CommandId } | { record: RecordRef } | { help: HelpTopic };

const ICONS: Partial<Record<CommandId, IconName>> = {
  'new-item': 'plus',
  'new-activity': 'plus',
  'new-recipient': 'plus',
  'new-retention': 'plus',
  'quick-start': 'checklist',
  'new-dossier': 'plus',
  'open-dossier': 'folder',
  'show-in-folder': 'folder',
  'save-statement': 'download',
  save: 'download',
  'save-as': 'download',
  'save-copy': 'copy',
  undo: 'undo',
  redo: 'redo',
  'go-overview': 'lines',
  'go-activities': 'book',
  'go-retention': 'bars',
  'go-recipients': 'branches',
  'go-statement': 'page',
  'go-organisation': 'house',
  'go-versions': 'history',
  settings: 'sliders',
};

/** Words that people type when they mean another one. */
const ALSO: Partial<Record<CommandId, string>> = {
  'save-statement': 'printen afdrukken privacyverklaring maken',
  settings: 'voorkeuren opties donker licht thema letters',
  'zoom-in': 'zoom inzoomen letters',
  'zoom-out': 'zoom uitzoomen letters',
  'zoom-normal': 'zoom 100%',
  'go-retention': 'bewaartermijnen weggooien opruimen',
  'go-recipients': 'leveranciers verwerkers programma systemen landen kaart overeenkomst',
  'go-organisation': 'adres telefoon gegevens firma',
  'go-versions': 'back-up reservekopie geschiedenis terugzetten',
  promises: 'veilig privacy internet',
  'go-help': 'help uitleg handleiding vragen',
  'go-request': 'AP toezichthouder klant accountant inzage papieren',
  report: 'fout storing logboek',
  keys: 'sneltoetsen toetsenbord',
};

const HELP: readonly CommandId[] = [
  'go-help',
  'explain',
  'go-request',
  'keys',
  'promises',
  'report',
  'about',
];

/** Which commands stand in the palette: not the one that opens it. */
const isFound = (id: CommandId): boolean => id !== 'search';

/** A line for each command. */
export function commandEntries(open: { isOpen: boolean; canUndo: boolean; canRedo: boolean }): Entry[] {
  return COMMANDS.filter(({ id }) => isFound(id)).map(({ id, label, keys, needsDossier }) => {
    const refused = refusal(id, needsDossier, open);
    const isHelp = HELP.includes(id);
    const goes = id.startsWith('go-') && !isHelp;
    const also = ALSO[id];
    return {
      id,
      group: goes ? 'gaan' : isHelp ? 'uitleg' : 'doen',
      icon: ICONS[id] ?? (isHelp ? 'question' : 'arrow-right'),
      label: label.replace('…', ''),
      about: '',
      choice: { command: id },
      ...(keys !== null && { keys }),
      ...(also !== undefined && { also }),
      ...(refused !== undefined && { refused }),
    };
  });
}

function refusal(
  id: CommandId,
  needsDossier: boolean,
  { isOpen, canUndo, canRedo }: { isOpen: boolean; canUndo: boolean; canRedo: boolean },
): string | undefined {
  if (needsDossier && !isOpen) return 'kan als er een dossier open is';
  if (id === 'undo' && !canUndo) return 'er is nog niets gewijzigd';
  if (id === 'redo' && !canRedo) return 'er is niets teruggedraaid';
  return undefined;
}

/** What the help has a command for already. */
const AS_COMMAND: readonly string[] = ['toetsen', 'beloftes'];

/** A line for each subject of the help. */
export const helpEntries = (): Entry[] =>
  PAGES.filter((page) => !AS_COMMAND.includes(page.id)).map(({ id, title, also }) => ({
    id: `help/${id}`,
    group: 'uitleg',
    icon: 'question',
    label: title,
    about: 'hulp',
    also,
    choice: { help: { page: id } },
  }));

/** A line for each thing in the register that has a name. */
export function registerEntries(register: Register, views: Pick<Views, 'activities' | 'retention'>): Entry[] {
  const whom = new Map(views.activities.map((row) => [row.id, row.for_whom]));
  const terms = new Map(views.retention.map((row) => [row.id, row.term]));
  const entry = (icon: IconName, kind: string, id: string, label: string, about: string): Entry[] =>
    label.trim() === ''
      ? []
      : [{ id: `${kind}/${id}`, group: 'register', icon, label, about, choice: { record: `${kind}/${id}` } }];
  return [
    ...register.activities.flatMap(({ id, name, tags }) => {
      const about = ['activiteit', whom.get(id) ?? ''].filter(Boolean).join(' · ');
      const also = [whom.get(id) ?? '', ...tags].join(' ');
      return entry('book', 'activity', id, name, about).map((one) => ({ ...one, also }));
    }),
    ...register.retention_periods.flatMap(({ id, name }) =>
      entry('bars', 'retention', id, name, terms.get(id) || 'bewaartermijn'),
    ),
    ...register.recipients.flatMap(({ id, name }) =>
      entry('branches', 'recipient', id, name, 'krijgt gegevens'),
    ),
    ...register.systems.flatMap(({ id, name }) => entry('branches', 'system', id, name, 'programma')),
    ...register.people.flatMap(({ id, name }) => entry('house', 'person', id, name, 'persoon')),
    ...register.websites.flatMap(({ id, domain }) => entry('house', 'website', id, domain, 'website')),
  ];
}
