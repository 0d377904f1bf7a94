import { expect, test } from 'vitest';
import { bakeryRegister, findingsIn, unfinishedBakery } from '../../gallery/bakery';
import { FIELDS, type FieldId, type FindingRow, type ProcessingActivity, type Register } from '../../ipc/ipc';
import { activityStatus, blockOf, blockStatuses } from './blocks';
import { freeId } from './fresh';
import { helpFor } from './help';
import { marked } from '../../form/search';
import { activityRows, shownRows } from './rows';
import { summaryOf } from './summary';
import { completeWords, listed, readSensitivity, sensitivities, sensitivityKey } from './words';

const activityIn = (register: Register, id: string) =>
  register.activities.find((one) => one.id === id) as ProcessingActivity;
const said = (check: string, field: FieldId, severity: FindingRow['severity'] = 'fault'): FindingRow => ({
  check,
  record: 'activity/bestellingen',
  name: '',
  activity: 'bestellingen',
  field,
  label: '',
  severity,
  article: '',
  text: '',
});

test('every field of an activity and its parts has a block', () => {
  expect(
    (
      [
        'activity.name',
        'data_item.category',
        'legal_basis.interest',
        'recipient.country',
        'term.amount',
        'automated_decision.about',
      ] as const
    ).map(blockOf),
  ).toEqual([1, 2, 3, 4, 5, 6]);
  expect(blockOf('purpose.legal_bases')).toBe(3);
  expect(blockOf('purpose.explanation')).toBe(1);
  expect(blockOf('data_item.retention')).toBe(5);
});

test('a gap is open, another finding asks attention, a tip says nothing', () => {
  const register = bakeryRegister();
  const activity = activityIn(register, 'bestellingen');
  const of = (...findings: FindingRow[]) => blockStatuses(activity, findings, register)[5];
  expect(of()).toBe('complete');
  expect(of(said('required/activity-retention', 'activity.retention'))).toBe('open');
  expect(of(said('retention/below-statutory', 'activity.retention'))).toBe('caution');
  expect(of(said('required/x', 'activity.retention', 'tip'))).toBe('complete');
});

test('a proposed term is proposed, also when that is why the term counts as missing', () => {
  const register = unfinishedBakery();
  const camera = activityIn(register, 'camera');
  const missing = { ...said('required/activity-retention', 'activity.retention'), activity: 'camera' };
  expect(blockStatuses(camera, [], register)[5]).toBe('proposed');
  expect(blockStatuses(camera, [missing], register)[5]).toBe('proposed');
});

test('the loudest block speaks for the activity', () => {
  const quiet = {
    1: 'complete',
    2: 'complete',
    3: 'complete',
    4: 'complete',
    5: 'complete',
    6: 'complete',
  } as const;
  expect(activityStatus(quiet)).toBe('complete');
  expect(activityStatus({ ...quiet, 5: 'proposed' })).toBe('proposed');
  expect(activityStatus({ ...quiet, 5: 'proposed', 2: 'open' })).toBe('open');
  expect(activityStatus({ ...quiet, 4: 'caution', 2: 'open' })).toBe('caution');
});

test('a row says what is missing in its words', () => {
  const register = unfinishedBakery();
  const rows = activityRows(register, findingsIn(register), [
    {
      id: 'camera',
      name: 'Camera in de winkel',
      status: 'in_use',
      for_whom: 'bezoekers',
      basis: '',
      retention: '',
      outside_eea: false,
      has_proposals: true,
      complete: false,
      gaps: 1,
    },
  ]);
  const camera = rows.find((row) => row.id === 'camera');
  expect(camera).toMatchObject({ about: 'Bezoekers · reden ontbreekt', status: 'open' });
  expect(shownRows(rows, 'open', '').map((row) => row.id)).toEqual(['nieuwsbrief', 'camera']);
});

test('what was searched for is marked where it stands', () => {
  expect(marked('Café Müller', 'mull')).toEqual([
    { text: 'Café ', hit: false },
    { text: 'Müll', hit: true },
    { text: 'er', hit: false },
  ]);
  expect(marked('Café', '')).toEqual([{ text: 'Café', hit: false }]);
  expect(marked('', 'x')).toEqual([]);
});

test('an id of a part is its own', () => {
  expect(freeId('bestellen-Één gegeven!', [])).toBe('bestellen-een-gegeven');
  expect(freeId('doel', ['doel', 'doel-2'])).toBe('doel-3');
  expect(freeId('…', [])).toBe('deel');
});

test('a folded block tells its answers', () => {
  const register = bakeryRegister();
  expect(summaryOf(3, activityIn(register, 'facturen'), register)).toBe(
    'De wet zegt dat het moet (wettelijke plicht).',
  );
  expect(summaryOf(6, activityIn(register, 'bestellingen'), register)).toBe(
    'Toegang alleen als het nodig is.',
  );
  for (const activity of register.activities)
    for (const block of [1, 2, 3, 4, 5, 6] as const)
      expect(summaryOf(block, activity, register).length).toBeLessThan(152);
});

test('sensitivities survive a list of choices', () => {
  for (const { value } of sensitivities) expect(sensitivityKey(readSensitivity(value))).toBe(value);
  expect(readSensitivity(undefined)).toBe('ordinary');
});

test('words read as sentences', () => {
  expect(listed(['klanten', '', 'bezoekers', 'leveranciers'])).toBe('klanten, bezoekers en leveranciers');
  expect([0, 1, 4, 6].map(completeWords)).toEqual([
    'Geen van de zes blokken is compleet',
    'Eén van de zes blokken is compleet',
    'Vier van de zes blokken zijn compleet',
    'Alle blokken zijn compleet',
  ]);
});

test('every field has an explanation in short sentences', () => {
  for (const field of Object.keys(FIELDS)) {
    const { why, parts = [] } = helpFor(field);
    for (const text of [why, ...parts.map((part) => part.text)])
      for (const sentence of text.split(/(?<=[.?!]) /))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  }
});
