import { expect, test } from 'vitest';
import { dateParts, readDate, readMonth, splitDate } from './date';

const read = (day: string, month: string, year: string, partial = false) =>
  readDate({ day, month, year }, partial);

test.each([
  ['4', '3', '2026', '2026-03-04'],
  ['04', 'mrt', '2026', '2026-03-04'],
  ['4', 'Maart', '26', '2026-03-04'],
  ['29', 'feb.', '2024', '2024-02-29'],
  ['31', 'december', '1999', '1999-12-31'],
])('%s %s %s is %s', (day, month, year, iso) => {
  expect(read(day, month, year)).toEqual({ kind: 'date', iso });
});

test.each([
  ['', '3', '2026', 'day'],
  ['32', '3', '2026', 'day'],
  ['4', '13', '2026', 'month'],
  ['4', 'ma', '2026', 'month'],
  ['4', '3', '', 'year'],
  ['4', '3', '202', 'year'],
  ['29', '2', '2025', 'day'],
  ['31', '4', '2026', 'day'],
])('%s %s %s: the %s does not fit', (day, month, year, part) => {
  expect(read(day, month, year)).toMatchObject({ kind: 'problem', part });
});

test('a month that begins like another is not guessed', () => {
  expect(['ju', 'jun', 'jul', 'm', 'mei'].map(readMonth)).toEqual([undefined, 6, 7, undefined, 5]);
});

test('where a part may be unknown, a year or a month will do', () => {
  expect(read('', '', '2021', true)).toEqual({ kind: 'date', iso: '2021' });
  expect(read('', 'sep', '2021', true)).toEqual({ kind: 'date', iso: '2021-09' });
  expect(read('', 'sep', '2021')).toMatchObject({ kind: 'problem', part: 'day' });
  expect(read('8', '', '2021', true)).toMatchObject({ kind: 'problem', part: 'month' });
});

test('nothing typed is no date and no problem', () => {
  expect(read(' ', '', '')).toEqual({ kind: 'empty' });
});

test('a stored date comes back as it is read', () => {
  for (const iso of ['2026-03-04', '2021-09', '2021']) {
    expect(readDate(dateParts(iso), true)).toEqual({ kind: 'date', iso });
  }
});

test.each([
  ['03-02-2024', { day: '03', month: '02', year: '2024' }],
  ['3 februari 2024', { day: '3', month: 'februari', year: '2024' }],
  ['2024-02-03', { day: '03', month: '02', year: '2024' }],
  ['3', undefined],
  ['niet een datum', undefined],
])('pasted %s is taken apart', (pasted, parts) => {
  expect(splitDate(pasted)).toEqual(parts);
});
