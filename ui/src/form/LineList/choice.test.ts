import { expect, test } from 'vitest';
import { choose, NOTHING, startedAt, stretchedTo, toggled } from './choice';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('');

test('E7: a line is chosen and let go again', () => {
  const one = toggled(toggled(NOTHING, 'a'), 'c');
  expect(ids(one)).toBe('ac');
  expect(ids(toggled(one, 'a'))).toBe('c');
});

test('E7: a stretch grows and shrinks from where it started, and leaves what was chosen before', () => {
  const start = toggled(toggled(NOTHING, 'a'), 'c');
  const long = stretchedTo(start, shown, 'e');
  expect(ids(long)).toBe('acde');
  const short = stretchedTo(long, shown, 'd');
  expect(ids(short)).toBe('acd');
  expect(ids(stretchedTo(short, shown, 'b'))).toBe('abc');
});

test('E7: a stretch starts where the focus was, and without a start it is one line', () => {
  expect(ids(stretchedTo(startedAt(NOTHING, 'd'), shown, 'b'))).toBe('bcd');
  expect(ids(stretchedTo(NOTHING, shown, 'b'))).toBe('b');
});

test('E7: a stretch follows the order that is seen, and starts anew when its start is out of view', () => {
  const start = toggled(NOTHING, 'a');
  expect(ids(stretchedTo(start, ['e', 'a', 'c'], 'c'))).toBe('ac');
  expect(ids(stretchedTo(start, ['c', 'd', 'e'], 'd'))).toBe('ad');
  expect(ids(stretchedTo(start, ['c', 'd', 'e'], 'weg'))).toBe('a');
});

test('E7: what was chosen from elsewhere takes the place of the rest', () => {
  expect(ids(choose(['b', 'd']))).toBe('bd');
});
