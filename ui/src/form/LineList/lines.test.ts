import { expect, test } from 'vitest';
import { counted, ordered, type ListLine } from './lines';

const line = (name: string, kind: ListLine['kind']): ListLine => ({ id: name, name, about: '', kind });
const lines = [
  line('wijn', 'complete'),
  line('Élan', 'open'),
  line('Appel', 'complete'),
  line('bak', 'caution'),
];
const names = (found: readonly ListLine[]) => found.map((one) => one.name);

test('lines stand as they were given, by name, or with what asks for something first', () => {
  expect(names(ordered(lines, 'given'))).toEqual(['wijn', 'Élan', 'Appel', 'bak']);
  expect(names(ordered(lines, 'name'))).toEqual(['Appel', 'bak', 'Élan', 'wijn']);
  expect(names(ordered(lines, 'status'))).toEqual(['bak', 'Élan', 'wijn', 'Appel']);
  expect(names(lines)).toEqual(['wijn', 'Élan', 'Appel', 'bak']);
});

test('one is counted in a word', () => {
  const words = { one: 'activiteit', several: 'activiteiten' };
  expect([1, 2, 0].map((count) => counted(count, words))).toEqual([
    'Eén activiteit',
    '2 activiteiten',
    '0 activiteiten',
  ]);
});
