import { clearMocks } from '../ipc/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../ipc/ipc';
import { commandOf, noteTyping, run } from './commands';
import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';
import { route } from './route.svelte';
import { OPEN, refusal, TestHost, windowSpies } from './testing';

let host: TestHost;
const own = windowSpies();
beforeEach(() => (host = new TestHost()));
afterEach(async () => {
  await dossier.settled();
  await dossier.take(null);
  notices.trouble = undefined;
  document.body.replaceChildren();
  clearMocks();
});

const key = (key: string, held: KeyboardEventInit = {}) =>
  commandOf(new KeyboardEvent('keydown', { key, ...held }));

test('every key of the menu is understood in the page', () => {
  for (const { id, keys } of COMMANDS.filter((command) => command.keys !== null)) {
    const parts = keys?.split('+') ?? [];
    const held = {
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
    };
    const last = parts.at(-1) ?? '';
    expect(key(last.length === 1 ? last.toLowerCase() : last, held), keys ?? '').toBe(id);
  }
  expect(key('y', { ctrlKey: true })).toBe('redo');
  expect(key('+', { ctrlKey: true, shiftKey: true })).toBe('zoom-in');
  expect(key('+', { ctrlKey: true })).toBe('zoom-in');
  expect(key('z')).toBeUndefined();
  expect(key('Z', { shiftKey: true })).toBeUndefined();
});

test('what needs a dossier does nothing without one', async () => {
  run('save-statement', own);
  run('new-activity', own);
  await Promise.resolve();
  expect(host.asked).toEqual([]);
  run('about', own);
  expect(own.about).toHaveBeenCalled();
});

test('undo is the field’s own while somebody types, and the dossier’s after that', async () => {
  await dossier.take({ ...OPEN, canUndo: 'naam gewijzigd' });
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  const native = vi.fn();
  document.execCommand = native;
  field.addEventListener('input', noteTyping);
  field.dispatchEvent(new Event('input'));
  run('undo', own);
  expect(native).toHaveBeenCalledWith('undo');
  expect(host.count('undo')).toBe(0);

  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  run('undo', own);
  await vi.waitFor(() => expect(host.count('undo')).toBe(1));
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  vi.restoreAllMocks();
});

test('E1: who goes elsewhere while a step is taken back stays there', async () => {
  await dossier.take({ ...OPEN, canUndo: 'activiteit Nieuwsbrief toegevoegd' });
  host.answers['undo'] = () => ({
    parts: ['organisation'],
    place: 'organisation',
    state: { undo: null, redo: null, unsaved: true },
  });
  route.go('overzicht');
  run('undo', own);
  route.go('verklaring');
  await vi.waitFor(() => expect(host.count('undo')).toBe(1));
  await dossier.settled();
  await new Promise((done) => setTimeout(done));
  expect(route.screen).toBe('verklaring');
  run('undo', own);
  await vi.waitFor(() => expect(route.screen).toBe('bedrijf'));
});

test('a new activity is asked for on its own screen', async () => {
  await dossier.take(OPEN);
  run('new-activity', own);
  expect([route.screen, route.adding]).toEqual(['activiteiten', 'activity']);
  run('new-recipient', own);
  expect([route.screen, route.adding]).toEqual(['ontvangers', 'recipient']);
});

test('K1: what is new is what the screen is about, and elsewhere an activity', async () => {
  await dossier.take(OPEN);
  const added = (['ontvangers', 'bewaren', 'activiteiten', 'overzicht', 'bedrijf'] as const).map((screen) => {
    route.go(screen);
    run('new-item', own);
    return [route.screen, route.adding];
  });
  expect(added).toEqual([
    ['ontvangers', 'recipient'],
    ['bewaren', 'retention'],
    ['activiteiten', 'activity'],
    ['activiteiten', 'activity'],
    ['activiteiten', 'activity'],
  ]);
  route.adding = undefined;
});

test('the example has no file, so saving asks for one', async () => {
  await dossier.take({ ...OPEN, isExample: true, folder: null });
  host.answers['save_dossier_as'] = () => null;
  await desk.save();
  expect([host.count('save_dossier'), host.count('save_dossier_as')]).toEqual([0, 1]);
});

test('a paper that was made is told with its place and what to look at', async () => {
  await dossier.take(OPEN);
  host.answers['export_statement'] = () => ({
    name: 'Privacyverklaring.pdf',
    folder: 'Documenten',
    missingGlyphs: ['🥐'],
    logoLeftOut: false,
    leftOut: [],
  });
  run('save-statement', own);
  await vi.waitFor(() =>
    expect(notices.done.at(-1)?.message).toContain('Privacyverklaring.pdf staat in Documenten.'),
  );
  expect(notices.done.at(-1)?.message).toContain('🥐');
  expect(notices.done.at(-1)?.message).toContain('concept');
  expect(host.asked.at(-1)?.args).toEqual({ variant: 'website', language: 'dutch', format: 'pdf' });
});

test('closing waits for what is typed; a save that fails leaves the owner the choice', async () => {
  await dossier.take(OPEN);
  host.answers['quit'] = () => {
    throw refusal('De schijf is vol.');
  };
  await desk.quit();
  expect(desk.stuck?.title).toBe('De schijf is vol.');
  desk.stuck = undefined;
});

test('a file that cannot be opened is said, and what was open stays', async () => {
  await dossier.take(OPEN);
  host.answers['open_dossier'] = () => {
    throw refusal('Dit bestand is geen dossier.');
  };
  await desk.open();
  expect(notices.trouble?.title).toBe('Dit bestand is geen dossier.');
  expect(dossier.open?.name).toBe('Bakkerij Jansen');
});

test('a file that waits is opened at the start', async () => {
  host.answers['pending_file'] = () => 'Bakkerij Jansen.verantwoord';
  host.answers['open_pending'] = () => OPEN;
  await desk.begin();
  expect(dossier.open?.name).toBe('Bakkerij Jansen');
  expect(route.screen).toBe('overzicht');
});
