import { clearMocks } from '../ipc/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BLANK, type Organisation } from '../ipc/ipc';
import { dossier } from './dossier.svelte';
import { GENERAL } from '../parts/policy/variant';
import { answered, OPEN, refusal, statementOf, TestHost } from './testing';

let host: TestHost;

beforeEach(async () => {
  host = new TestHost();
  await dossier.take(OPEN);
});
afterEach(async () => {
  await dossier.settled();
  await dossier.take(null);
  clearMocks();
});

const firm = (fields: Partial<Organisation>) =>
  dossier.save({ kind: 'organisation', value: { ...dossier.register.organisation, ...fields } });

test('a change is shown before the host has it, and as the host stored it afterwards', async () => {
  host.answers['save_record'] = () => {
    host.register.organisation.kvk_number = { confirmed: '12345678' };
    return {
      record: 'organisation',
      changed: {
        parts: ['organisation'],
        place: 'organisation',
        state: { undo: 'x', redo: null, unsaved: true },
      },
      problems: [],
    };
  };
  const saving = firm({ kvk_number: { confirmed: '12 34 56 78' } });
  expect(dossier.register.organisation.kvk_number).toEqual({ confirmed: '12 34 56 78' });
  await saving;
  expect(dossier.register.organisation.kvk_number).toEqual({ confirmed: '12345678' });
  expect(dossier.open).toMatchObject({ canUndo: 'x', unsaved: true });
});

test('two changes made at once are both kept, and asked in their order', async () => {
  await Promise.all([
    firm({ trade_name: { confirmed: 'Bakkerij Jansen' } }),
    firm({ email: { confirmed: 'info@bakkerijjansen.example' } }),
  ]);
  expect(host.register.organisation).toMatchObject({
    trade_name: { confirmed: 'Bakkerij Jansen' },
    email: { confirmed: 'info@bakkerijjansen.example' },
  });
  expect(dossier.register.organisation).toEqual(host.register.organisation);
  expect(dossier.statement?.title).toBe('Privacyverklaring van Bakkerij Jansen');
});

test('the statement comes with the answer to an edit; where it could not be told it is asked for', async () => {
  const before = host.count('statement');
  await firm({ trade_name: { confirmed: 'Bakkerij Jansen' } });
  expect(dossier.statement?.title).toBe('Privacyverklaring van Bakkerij Jansen');
  expect(host.count('statement')).toBe(before);
  const state = { undo: 'x', redo: null, unsaved: true };
  const changed = { parts: ['organisation'], place: null, state };
  host.answers['save_record'] = (args) => {
    host.register = { ...host.register, organisation: (args['record'] as { value: Organisation }).value };
    return { record: 'organisation', changed, problems: [], statement: null };
  };
  await firm({ trade_name: { confirmed: 'Bakkerij Pietersen' } });
  expect(host.asked.filter((one) => one.command === 'save_record').at(-1)?.args['held']).toBe(1);
  expect(host.count('statement')).toBe(before + 1);
  expect(dossier.statement?.title).toBe('Privacyverklaring van Bakkerij Pietersen');
});

test('only what changed is loaded, and the rest stays the same objects', async () => {
  const activities = dossier.register.activities;
  await firm({ phone: { confirmed: '033 123 45 67' } });
  const loads = host.asked.filter((one) => one.command === 'register_parts');
  expect(loads.at(-1)?.args).toEqual({ parts: ['organisation'] });
  expect(dossier.register.activities).toBe(activities);
});

test('D11: an edit is sent while what the one before changed is still being read', async () => {
  let goOn = (): void => undefined;
  host.holds['register_parts'] = new Promise((resolve) => (goOn = resolve));
  const first = firm({ phone: { confirmed: '033 123 45 67' } });
  await answered();
  const second = firm({ email: { confirmed: 'info@jansen.example' } });
  await answered();
  expect(host.register.organisation).toMatchObject({
    phone: { confirmed: '033 123 45 67' },
    email: { confirmed: 'info@jansen.example' },
  });
  expect(dossier.open?.canUndo).toBe('uw bedrijf gewijzigd');
  // What is read for the first says nothing of the second, which stays on the screen.
  const third = firm({ trade_name: { confirmed: 'Bakkerij Jansen' } });
  goOn();
  await Promise.all([first, second, third]);
  expect(dossier.register.organisation).toEqual(host.register.organisation);
  expect(dossier.register.organisation).toMatchObject({
    phone: { confirmed: '033 123 45 67' },
    email: { confirmed: 'info@jansen.example' },
    trade_name: { confirmed: 'Bakkerij Jansen' },
  });
});

test('an edit that changes another part leaves both parts read anew', async () => {
  const rewritten = { phone: { confirmed: '+31 33 123 45 67' } };
  host.answers['register_parts'] = ({ parts }) => {
    const organisation = { ...host.register.organisation, ...rewritten };
    return (parts as string[]).includes('organisation') ? { ...host.register, organisation } : {};
  };
  const first = firm({ phone: { confirmed: '033 123 45 67' } });
  const second = dossier.add({ kind: 'activity', value: { ...BLANK.activity, name: 'Nieuwsbrief' } });
  await Promise.all([first, second]);
  expect(dossier.register.organisation).toMatchObject(rewritten);
  expect(dossier.register.activities.map((activity) => activity.name)).toEqual(['Nieuwsbrief']);
});

test('an older statement that comes late does not take the place of a newer one', async () => {
  const before = statementOf(host.register);
  let goOn = (): void => undefined;
  host.holds['statement'] = new Promise((resolve) => (goOn = resolve));
  host.answers['statement'] = () => before;
  host.numbers = { statement: 1, save_record: 2 };
  const late = dossier.statementOf(GENERAL, 'dutch');
  await answered();
  host.answers = {};
  const saving = firm({ trade_name: { confirmed: 'Bakkerij Jansen' } });
  await answered();
  expect(dossier.statement?.title).toBe('Privacyverklaring van Bakkerij Jansen');
  host.answers['statement'] = () => before;
  goOn();
  expect((await late)?.title).toBe('Privacyverklaring van Bakkerij Jansen');
  await saving;
  expect(dossier.statement?.title).toBe('Privacyverklaring van Bakkerij Jansen');
});

test('a new record gets its id from the host', async () => {
  const record = await dossier.add({ kind: 'activity', value: { ...BLANK.activity, name: 'Nieuwsbrief' } });
  expect(record).toBe('activity/activity-1');
  expect(dossier.register.activities.map((activity) => activity.name)).toEqual(['Nieuwsbrief']);
});

test('what the host refused is told, and not shown as if it were so', async () => {
  const told = vi.fn();
  dossier.onTrouble(told);
  host.answers['save_record'] = () => {
    throw refusal('Deze wijziging is niet bewaard.');
  };
  expect(await firm({ phone: { confirmed: '033' } })).toBeUndefined();
  expect(told).toHaveBeenCalledWith(refusal('Deze wijziging is niet bewaard.'));
  expect(dossier.register.organisation.phone).toBe('open');
});

test('an edit goes with the record as it was shown, so that only what was changed in it is taken', async () => {
  const before = dossier.register.organisation;
  const first = firm({ phone: { confirmed: '033 123 45 67' } });
  const between = dossier.register.organisation;
  const second = firm({ email: { confirmed: 'info@jansen.example' } });
  await Promise.all([first, second]);
  const asked = host.asked.filter((one) => one.command === 'save_record').map((one) => one.args['shown']);
  expect(asked).toEqual([
    { kind: 'organisation', value: before },
    { kind: 'organisation', value: between },
  ]);
  const record = await dossier.add({ kind: 'activity', value: { ...BLANK.activity, name: 'Nieuwsbrief' } });
  expect(host.asked.at(-3)?.args).toMatchObject({ shown: null });
  const [activity] = dossier.register.activities;
  if (!activity) throw new Error('the activity');
  await dossier.save({ kind: 'activity', value: { ...activity, description: 'Elke maand' } });
  expect(record).toBe('activity/activity-1');
  expect(host.asked.at(-3)?.args).toMatchObject({ shown: { kind: 'activity', value: activity } });
});

test('an edit after one that was refused brings that one along', async () => {
  const before = dossier.register.organisation;
  let refuses = true;
  host.answers['save_record'] = (args) => {
    if (refuses) throw refusal('Deze wijziging is niet bewaard.');
    host.register = { ...host.register, organisation: (args['record'] as { value: Organisation }).value };
    const state = { undo: 'x', redo: null, unsaved: true };
    return { record: 'organisation', changed: { parts: [], place: null, state }, problems: [] };
  };
  const first = firm({ phone: { confirmed: '033 123 45 67' } });
  const second = firm({ email: { confirmed: 'info@jansen.example' } });
  await first;
  refuses = false;
  await second;
  const last = host.asked.filter((one) => one.command === 'save_record').at(-1)?.args;
  expect(last).toMatchObject({
    record: { value: { phone: { confirmed: '033 123 45 67' } } },
    shown: { value: before },
  });
});

test('undo and redo bring back what was, and say where it happened', async () => {
  await firm({ phone: { confirmed: '033 123 45 67' } });
  expect(await dossier.undo()).toBe('organisation');
  expect(dossier.register.organisation.phone).toBe('open');
  expect(dossier.open).toMatchObject({ canUndo: null, canRedo: 'uw bedrijf gewijzigd' });
  expect(await dossier.redo()).toBe('organisation');
  expect(dossier.register.organisation.phone).toEqual({ confirmed: '033 123 45 67' });
});

test('problems and findings are known by record', async () => {
  host.views = {
    ...host.views,
    problems: [
      { record: 'organisation', field: 'organisation.phone', text: 'Dit lijkt geen telefoonnummer.' },
    ],
    findings: [
      {
        check: 'required/activity-retention',
        record: 'purpose/p',
        name: 'Nieuwsbrief',
        activity: 'n',
        field: 'purpose.legal_bases',
        label: 'Reden',
        severity: 'fault',
        article: 'art. 6 lid 1 AVG',
        text: 'De reden ontbreekt.',
      },
    ],
  };
  await firm({ phone: { confirmed: 'abc' } });
  expect(dossier.problemsOf('organisation')).toEqual({
    'organisation.phone': 'Dit lijkt geen telefoonnummer.',
  });
  expect(dossier.problemsOf('activity/n')).toEqual({});
  expect(dossier.findingsWithin('n')).toHaveLength(1);
  expect(dossier.findingsOf('purpose/p')).toHaveLength(1);
  expect(dossier.findingsOf('activity/n')).toHaveLength(0);
});
