import { expect, test } from 'vitest';
import { stateOf, valueOf, type Answer } from './answer';

test('an answer is read in the shape the host writes it', () => {
  const written: Answer<number>[] = JSON.parse('["open","not_applicable",{"proposed":7},{"confirmed":7}]');
  expect(written.map(stateOf)).toEqual(['open', 'not_applicable', 'proposed', 'confirmed']);
  expect(written.map(valueOf)).toEqual([undefined, undefined, 7, 7]);
});

test('a confirmed nothing is not the same as nothing', () => {
  const none: Answer<string[]> = { confirmed: [] };
  expect(stateOf(none)).toBe('confirmed');
  expect(valueOf(none)).toEqual([]);
});
