import { expect, test } from 'vitest';
import { fresh } from './fresh';
import { advice, criteria, listed, readCriteria, tick, tickedOf } from './criteria';

test('the law’s own lists are read whole', () => {
  expect(criteria.map((one) => one.value)).toEqual(Array.from({ length: 9 }, (_, at) => `wp-${at + 1}`));
  expect(listed.map((one) => one.value)).toEqual(Array.from({ length: 17 }, (_, at) => `ap-${at + 1}`));
  expect(criteria[3]?.label).toBe('Gevoelige gegevens, zoals gezondheid of BSN');
  expect(listed[0]?.hint).toContain('altijd een DPIA');
  expect(readCriteria('[[criterion]]\nnumber = 1\n', 'criterion')).toEqual([]);
});

test('a tick is a yes, taking it off leaves the question open, and a "nee" that was given stays', () => {
  const before = [
    { criterion: 'wp-1', holds: { confirmed: true } },
    { criterion: 'wp-2', holds: { confirmed: false } },
    { criterion: 'ap-9', holds: { confirmed: true } },
  ];
  const after = tick(before, criteria, ['wp-3']);
  expect(after).toEqual([before[1], before[2], { criterion: 'wp-3', holds: { confirmed: true } }]);
  const scan = fresh('pre_scan', { criteria: after });
  expect([tickedOf(scan, criteria), tickedOf(scan, listed)]).toEqual([['wp-3'], ['ap-9']]);
});

test('one mark is no reason, two are, and one of the authority’s list is', () => {
  const of = (...ids: string[]) =>
    advice(
      fresh('pre_scan', { criteria: ids.map((criterion) => ({ criterion, holds: { confirmed: true } })) }),
    );
  expect(advice(null)).toBeUndefined();
  expect(of()).toBeUndefined();
  expect(of('wp-1')).toMatch(/geen reden/);
  expect(of('wp-1', 'wp-7')).toMatch(/meestal nodig/);
  expect(of('ap-1')).toMatch(/meestal nodig/);
});
