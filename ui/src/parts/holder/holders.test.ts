import { expect, test } from 'vitest';
import type { FindingRow, ProcessingAgreement, Register } from '../../ipc/ipc';
import { BLANK } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import { holderChips, holderCount, holderRows, holdersInWords, holdersOf, shownHolders } from './holders';
import { sourceAt } from './source';

const shop = (): Register => ({
  ...BLANK.register,
  recipients: [
    fresh('recipient', { id: 'postnl', name: 'PostNL', country: { confirmed: 'NL' } }),
    fresh('recipient', { id: 'mc', name: 'Mailchimp', kind: 'processor', country: { confirmed: 'US' } }),
    fresh('recipient', { id: 'zipper', name: 'Zipper', kind: 'processor' }),
  ],
  systems: [
    fresh('system', { id: 'mail', name: 'Mailchimp', supplier: 'mc', support_country: { confirmed: 'IN' } }),
    fresh('system', { id: 'kast', name: 'Ëerste kast', storage_country: { confirmed: 'NL' } }),
    fresh('system', { id: 'ander', name: 'Mailchimp', supplier: 'postnl' }),
  ],
  agreements: [
    fresh('agreement', {
      id: 'a',
      recipient: 'mc',
      status: { confirmed: 'signed' },
      signed_on: '2025-03-09',
    }),
  ],
  activities: [
    fresh('activity', {
      id: 'nieuws',
      name: 'Nieuwsbrief',
      recipients: { confirmed: ['mc'] },
      systems: { proposed: ['mail'] },
    }),
    fresh('activity', { id: 'post', recipients: { confirmed: ['mc', 'postnl'] } }),
  ],
});
const finding = (record: string, severity: 'fault' | 'caution' | 'tip' = 'fault'): FindingRow =>
  ({
    check: 'required/x',
    record,
    field: 'recipient.country',
    severity,
    activity: null,
  }) as unknown as FindingRow;
const rowOf = (register: Register, name: string, findings: FindingRow[] = []) =>
  holderRows(register, findings).find((row) => row.name === name);

test('a program and the firm of its name that supplies it are one line; another with that name is not', () => {
  expect(holdersOf(shop()).map((one) => [one.ref, one.recipient?.id, one.system?.id])).toEqual([
    ['system/kast', undefined, 'kast'],
    ['recipient/mc', 'mc', 'mail'],
    ['system/ander', undefined, 'ander'],
    ['recipient/postnl', 'postnl', undefined],
    ['recipient/zipper', 'zipper', undefined],
  ]);
  expect(holderCount(shop())).toBe(5);
});

test('a line says what it is, every country the data go to, and in how many activities it is used', () => {
  const about = Object.fromEntries(holderRows(shop(), []).map((row) => [row.ref, row.about]));
  expect(about).toEqual({
    'recipient/postnl': 'beslist zelf, Nederland, 1 activiteit',
    // The firm and its program are ticked in the same activity: that is one.
    'recipient/mc': 'verwerker, Verenigde Staten en India, 2 activiteiten',
    'recipient/zipper': 'verwerker, land onbekend, nergens gebruikt',
    'system/kast': 'systeem, Nederland, nergens gebruikt',
    'system/ander': 'systeem, land onbekend, nergens gebruikt',
  });
});

test('what is missing is said before the agreement', () => {
  const status = (name: string, findings: FindingRow[] = []) => rowOf(shop(), name, findings)?.status;
  expect(status('PostNL')).toEqual({ kind: 'not-applicable', word: 'niet nodig' });
  expect(status('Zipper')).toEqual({ kind: 'open', word: 'Nog invullen' });
  expect(status('Mailchimp')).toEqual({ kind: 'complete', word: '09-03-2025' });
  expect(status('Mailchimp', [finding('agreement/a', 'caution')])).toEqual({
    kind: 'caution',
    word: 'Let op',
  });
  expect(status('Mailchimp', [finding('agreement/a', 'tip')])?.kind).toBe('complete');
  expect(rowOf(shop(), 'Mailchimp', [finding('system/mail')])?.isOpen).toBe(true);
});

test.each([
  ['signed', undefined, 'complete', 'Getekend'],
  ['sent', undefined, 'open', 'Onderweg'],
  ['none', undefined, 'caution', 'Ontbreekt'],
  ['expired', '2020-01-01', 'caution', 'Verlopen'],
  ['not_needed', undefined, 'not-applicable', 'niet nodig'],
] as const)('an agreement that is %s', (value, day, kind, word) => {
  const register = shop();
  const agreement: ProcessingAgreement = {
    ...fresh('agreement', { id: 'a', recipient: 'mc', signed_on: day ?? null }),
    status: { confirmed: value },
  };
  expect(rowOf({ ...register, agreements: [agreement] }, 'Mailchimp')?.status).toEqual({ kind, word });
  const pencil = { ...agreement, status: { proposed: value } };
  expect(rowOf({ ...register, agreements: [pencil] }, 'Mailchimp')?.status.kind).toBe('proposed');
});

test('E5, E6: filters and search leave what fits, also without accents', () => {
  const rows = holderRows(shop(), [finding('recipient/zipper')]);
  expect(holderChips(rows)).toEqual([
    { id: 'all', label: 'Alle', count: 5 },
    { id: 'processors', label: 'Verwerkers', count: 2 },
    { id: 'others', label: 'Andere', count: 1 },
    { id: 'systems', label: 'Systemen', count: 3 },
    { id: 'outside', label: 'Buiten de EER', count: 1 },
    { id: 'open', label: 'Open', count: 1 },
  ]);
  const refs = (...[filter, search]: [Parameters<typeof shownHolders>[1], string]) =>
    shownHolders(rows, filter, search).map((row) => row.ref);
  expect(refs('all', 'eerste')).toEqual(['system/kast']);
  expect(refs('processors', 'india mail')).toEqual(['recipient/mc']);
  expect(refs('open', '')).toEqual(['recipient/zipper']);
});

test('O4: how it stands, in words', () => {
  const rows = holderRows(shop(), [finding('recipient/zipper')]);
  expect(holdersInWords(rows)).toBe(
    'Vier van de vijf ontvangers en systemen zijn compleet. Eén zit buiten de EER.',
  );
  expect(holdersInWords(rows.filter((row) => row.ref === 'recipient/postnl'))).toBe(
    'PostNL is compleet. Voor zover bekend zit niemand buiten de EER.',
  );
});

test('a proposal says where it comes from, of its own field or of the whole record', () => {
  const note = (field: string, text: string, source: string) => ({
    ...BLANK.field_note,
    record: 'recipient/mc',
    field,
    note: text,
    source,
  });
  const notes = [
    note('recipient.country', 'Kijk in uw contract.', 'Lijst van programma’s van 22-11-2026'),
    note('recipient.name', '', 'Voorbeeld'),
  ];
  expect(sourceAt({ notes }, 'recipient/mc', 'recipient.country')).toBe(
    'Lijst van programma’s van 22-11-2026. Kijk in uw contract.',
  );
  expect(sourceAt({ notes }, 'recipient/mc', 'recipient.purpose')).toBe('Voorbeeld.');
  expect(sourceAt({ notes }, 'recipient/postnl', 'recipient.country')).toBeUndefined();
});
