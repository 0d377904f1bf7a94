import { expect, test } from 'vitest';
import { BLANK, type FindingRow, type Register } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import { statementOf } from '../../state/testing';
import { gapsOf, isProposed, sourceOf, statusOf, wordsOf } from './finding';

const finding = (fields: Partial<FindingRow> = {}): FindingRow => ({
  check: 'required/organisation-email',
  record: 'organisation',
  name: '',
  activity: null,
  field: 'organisation.email',
  label: 'E-mailadres',
  severity: 'fault',
  article: 'art. 13 lid 1 onder a AVG',
  text: 'Het e-mailadres van uw bedrijf ontbreekt.',
  ...fields,
});

test('the first sentence says it, the others why', () => {
  const words = (text: string) => wordsOf(finding({ text }));
  expect(words('Het adres van uw bedrijf ontbreekt.')).toEqual({
    says: 'Het adres van uw bedrijf ontbreekt',
    because: '',
  });
  expect(words('Vul een e-mailadres in. Daar kunnen mensen terecht. Echt.')).toEqual({
    says: 'Vul een e-mailadres in',
    because: 'Daar kunnen mensen terecht. Echt.',
  });
  // Not after an abbreviation, and a name may end a sentence.
  expect(words('Facturen bewaart u 5 jaar. Volgens art. 52 AWR is dat 7 jaar.')).toEqual({
    says: 'Facturen bewaart u 5 jaar',
    because: 'Volgens art. 52 AWR is dat 7 jaar.',
  });
  expect(words('Vul in wie Jansen B.V. is')).toEqual({ says: 'Vul in wie Jansen B.V. is', because: '' });
  expect(words('Waarom doet u “Bent u klant?” nog.').says).toBe('Waarom doet u “Bent u klant?” nog');
});

test('what only waits for Klopt is proposed', () => {
  const proposed: Register = {
    ...BLANK.register,
    organisation: { ...BLANK.register.organisation, email: { proposed: 'info@jansen.nl' } },
    activities: [
      {
        ...fresh('activity'),
        id: 'a',
        purposes: [{ ...fresh('purpose'), id: 'p', legal_bases: { proposed: [] } }],
      },
    ],
  };
  expect(isProposed(finding(), proposed)).toBe(true);
  expect(isProposed(finding(), BLANK.register)).toBe(false);
  const basis = { record: 'purpose/p', field: 'purpose.legal_bases' };
  expect(isProposed(finding(basis), proposed)).toBe(true);
  expect(isProposed(finding({ ...basis, record: 'purpose/q' }), proposed)).toBe(false);
  expect(isProposed(finding({ record: 'register', field: 'register.activities' }), proposed)).toBe(false);
  expect(
    isProposed(finding({ record: 'published_statement/x', field: 'published_statement.date' }), proposed),
  ).toBe(false);
});

test('a status is a word, and the button says what it does', () => {
  const told = (fields: Partial<FindingRow>, proposed = false) => {
    const { word, step } = statusOf(finding(fields), proposed);
    return `${word}: ${step}`;
  };
  expect(told({})).toBe('Nog invullen: Invullen');
  expect(told({}, true)).toBe('Voorgesteld: Bekijken');
  expect(told({ check: 'retention/below-statutory' })).toBe('Klopt niet: Ga erheen');
  expect(told({ severity: 'caution' })).toBe('Let op: Ga erheen');
  expect(told({ severity: 'tip' })).toBe('Tip: Ga erheen');
  expect(sourceOf(finding())).toBe('Artikel 13 lid 1 onder a AVG');
});

test('the gaps of a statement are known by their facts', () => {
  expect([...gapsOf(statementOf(BLANK.register))]).toEqual(['organisation organisation.visiting_address']);
  expect(gapsOf(undefined).size).toBe(0);
});
