import { expect, test } from 'vitest';
import type { StartsFrom, Term } from '../../ipc/ipc';
import { durationWords, termWords } from './term';

const from = (fields: Partial<StartsFrom>): StartsFrom => ({
  event: 'other',
  words: '',
  shift: 'none',
  ...fields,
});

test.each<[Term, StartsFrom | undefined, string]>([
  [{ kind: 'fixed', amount: 4, unit: 'week' }, from({ event: 'recording' }), '4 weken na de opname'],
  [
    { kind: 'maximum', amount: 1, unit: 'month' },
    from({ words: 'de levering' }),
    'hooguit 1 maand na de levering',
  ],
  [{ kind: 'minimum', amount: 7, unit: 'year' }, undefined, 'ten minste 7 jaar'],
  [
    { kind: 'fixed', amount: 7, unit: 'year' },
    from({ event: 'end_of_financial_year', shift: 'next_january' }),
    '7 jaar, vanaf 1 januari na het einde van het boekjaar',
  ],
  [
    { kind: 'until', event: 'u zich afmeldt', at_most: { amount: 2, unit: 'year' } },
    undefined,
    'tot u zich afmeldt, hooguit 2 jaar',
  ],
  [{ kind: 'criterion', criterion: 'u klant bent' }, undefined, 'zo lang als u klant bent'],
  [{ kind: 'client_instruction', client: '' }, undefined, 'zo lang als onze klant dat wil'],
  [{ kind: 'while_active' }, undefined, 'zo lang als het in gebruik is'],
  [{ kind: 'not_kept', after: 'de controle' }, from({ event: 'visit' }), 'niet bewaard na de controle'],
])('%j reads as words', (term, start, words) => {
  expect(termWords(term, start)).toBe(words);
});

test('one is not many', () => {
  expect(
    (['day', 'week', 'month', 'year'] as const).map((unit) => durationWords({ amount: 1, unit })),
  ).toEqual(['1 dag', '1 week', '1 maand', '1 jaar']);
  expect(termWords(undefined, undefined)).toBe('');
});
