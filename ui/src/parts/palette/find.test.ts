import { expect, test } from 'vitest';
import { BLANK } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import { commandEntries, registerEntries, type Entry } from './entries';
import { find, indexOf } from './find';

const open = { isOpen: true, canUndo: true, canRedo: false };
const activity = (id: string, name: string): Entry => ({
  id: `activity/${id}`,
  group: 'register',
  icon: 'book',
  label: name,
  about: 'activiteit',
  choice: { record: `activity/${id}` },
});
const labels = (entries: readonly Entry[], typed: string): string[] =>
  find(indexOf(entries), typed, []).found.flatMap((one) => one.entries.map((entry) => entry.label));

test('K4 every command can be found but the one that opens the palette', () => {
  const found = commandEntries(open).map((entry) => entry.id);
  expect(found).toContain('save-statement');
  expect(found).not.toContain('search');
  expect(new Set(found).size).toBe(found.length);
});

test('K4 a command that cannot be chosen says why', () => {
  const why = (id: string, state: typeof open): string | undefined =>
    commandEntries(state).find((entry) => entry.id === id)?.refused;
  expect(why('redo', open)).toBe('er is niets teruggedraaid');
  expect(why('undo', open)).toBeUndefined();
  expect(why('save', { ...open, isOpen: false })).toBe('kan als er een dossier open is');
  expect(why('open-dossier', { ...open, isOpen: false })).toBeUndefined();
});

test('K4 without a text stands first what was used last', () => {
  const { found } = find(indexOf(commandEntries(open)), '', ['save-statement', 'gone']);
  expect(found[0]?.heading).toBe('Laatst gebruikt');
  expect(found[0]?.entries.map((entry) => entry.id)).toEqual(['save-statement']);
  expect(found.slice(1).flatMap((one) => one.entries.map((entry) => entry.id))).not.toContain(
    'save-statement',
  );
});

test('E6 accents and capitals do not matter', () => {
  expect(labels([activity('1', 'Café Müller')], 'cafe mull')).toEqual(['Café Müller']);
});

test('E5 the start of a name goes before the start of a word, and that before the middle', () => {
  const entries = ['Opslag huren', 'Website en nieuwsbrief', 'Nieuwsbrief', 'Het oudnieuws'].map((name, at) =>
    activity(String(at), name),
  );
  expect(labels(entries, 'nieuws')).toEqual(['Nieuwsbrief', 'Website en nieuwsbrief', 'Het oudnieuws']);
});

test('E5 letters in order find a name too, but not any name', () => {
  const entries = [activity('1', 'Privacyverklaring'), activity('2', 'Salaris')];
  expect(labels(entries, 'prvkl')).toEqual(['Privacyverklaring']);
  expect(labels(entries, 'xyz')).toEqual([]);
});

test('E5 everything in the register that has a name is found', () => {
  const register = {
    ...BLANK.register,
    activities: [
      fresh('activity', { id: 'a', name: 'Nieuwsbrief' }),
      fresh('activity', { id: 'b', name: '' }),
    ],
    recipients: [fresh('recipient', { id: 'r', name: 'Bewaking Eemland' })],
  };
  const entries = registerEntries(register, { activities: [], retention: [] });
  expect(entries.map((entry) => entry.id)).toEqual(['activity/a', 'recipient/r']);
});

test('E5 five thousand rows are searched within a moment', () => {
  const entries = Array.from({ length: 5000 }, (_, at) => activity(String(at), `Activiteit nummer ${at}`));
  const index = indexOf(entries);
  expect(find(index, '4999', []).total).toBe(1);
  expect(find(index, 'nummer', []).found[0]?.entries).toHaveLength(8);
});
