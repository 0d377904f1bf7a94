import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearMocks } from '../ipc/testing';
import { dossier } from './dossier.svelte';
import { Lists } from './lists.svelte';
import { OPEN, TestHost } from './testing';

beforeEach(async () => {
  localStorage.clear();
  new TestHost();
  await dossier.take(OPEN);
});
afterEach(async () => {
  await dossier.take(null);
  clearMocks();
});

test('S1: the order of a list is there at the next start, and only the word for it is kept', () => {
  const first = new Lists();
  expect(first.activities.order).toBe('given');
  first.activities.order = 'status';
  first.retention.order = 'length';
  first.retention.filter = { who: 'Buurvrouw Annie', status: 'open' };
  const next = new Lists();
  expect([next.activities.order, next.recipients.order, next.retention.order]).toEqual([
    'status',
    'given',
    'length',
  ]);
  expect(next.retention.filter).toBeUndefined();
  expect(JSON.stringify(localStorage)).not.toContain('Annie');
});

test('an order that this program does not know is the usual one', () => {
  localStorage.setItem('order:activities', 'colour');
  expect(new Lists().activities.order).toBe('given');
});

test('a filter stays while the program runs, and is that of one dossier', async () => {
  const lists = new Lists();
  lists.checks.filter = 'tip';
  expect(lists.checks.filter).toBe('tip');
  await dossier.take({ ...OPEN, name: 'Kapper Jansen' });
  expect(lists.checks.filter).toBeUndefined();
  await dossier.take(OPEN);
  expect(lists.checks.filter).toBe('tip');
});
