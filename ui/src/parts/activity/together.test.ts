import { expect, test } from 'vitest';
import { BLANK } from '../../ipc/ipc';
import { fresh } from './fresh';
import { nowIn, standing } from './together';

test('E7: how it stands now is counted, the most common first', () => {
  expect(standing(['a', 'b', 'b'])).toBe('Nu: b (2), a (1).');
  expect(standing(['a', 'a'])).toBe('Nu: a.');
  expect(standing(['a', 'b', 'c', 'd', 'a'])).toBe('Nu: a (2), b (1), c (1), iets anders (1).');
  expect(standing(['a', 'b', 'c', 'd'])).toBe('Nu is het bij elk anders.');
  expect(standing([])).toBe('');
});

test('E7: who owns what, how long it is kept and where it is in its life, in words', () => {
  const register = {
    ...BLANK.register,
    people: [
      fresh('person', { id: 'sanne', name: 'Sanne' }),
      fresh('person', { id: 'chef', job_title: 'Chef bakkerij' }),
    ],
    retention_periods: [
      fresh('retention', { id: 'fiscaal', name: 'Boekhouding' }),
      fresh('retention', { id: 'kort', name: 'Vragen' }),
    ],
  };
  const activities = [
    fresh('activity', {
      process_owner: { confirmed: 'sanne' },
      retention: { confirmed: ['fiscaal', 'kort'] },
    }),
    fresh('activity', { process_owner: { proposed: 'chef' }, status: 'stopped' }),
    fresh('activity', {}),
  ];
  expect(nowIn('owner', activities, register)).toBe('Nu: Sanne (1), Chef bakkerij (1), nog niemand (1).');
  expect(nowIn('retention', activities, register)).toBe('Nu: nog geen (2), Boekhouding en Vragen (1).');
  expect(nowIn('status', activities, register)).toBe(
    'Nu: wij doen dit (2), gestopt, de gegevens zijn er nog (1).',
  );
});
