import { expect, test } from 'vitest';
import { fresh } from '../activity/fresh';
import { roundOn, yearAfter } from './round';

const activity = (id: string, review_due: string | null, status: 'in_use' | 'stopped' = 'in_use') =>
  fresh('activity', { id, status, review_due });
const left = (activities: ReturnType<typeof activity>[], today: string): string[] =>
  roundOn(activities, today).left.map((one) => one.id);

test('before the first round everything that is done now is to be looked at', () => {
  const activities = [activity('a', null), activity('b', null, 'stopped')];
  expect(left(activities, '2026-11-22')).toEqual(['a']);
  expect(roundOn(activities, '2026-11-22').last).toBeUndefined();
});

test('what was looked at in this round is not asked again, until the next year', () => {
  const activities = [activity('a', yearAfter('2026-11-01')), activity('b', yearAfter('2025-11-20'))];
  expect(left(activities, '2026-11-22')).toEqual(['b']);
  expect(roundOn(activities, '2026-11-22').last).toBe('2026-11-01');
  expect(left(activities, '2027-11-02')).toEqual(['a', 'b']);
});

test('a day that an owner chose themselves, far ahead, is no look', () => {
  expect(left([activity('a', '2030-01-01')], '2026-11-22')).toEqual(['a']);
});

test('a year after the day that is there once in four years is the last of February', () => {
  expect(yearAfter('2028-02-29')).toBe('2029-02-28');
  expect(yearAfter('2026-12-31')).toBe('2027-12-31');
});
