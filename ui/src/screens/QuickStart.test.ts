import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { axeFaults, press, type } from '../form/testing';
import { BLANK, type Answers, type QuickStartView, type RetentionPeriod, type Step } from '../ipc/ipc';
import Examples from '../parts/quickstart/Examples.svelte';
import { NO_ANSWERS, STEPS, missingIn, stepOf, titleOf, unfinished } from '../parts/quickstart/words';
import { dossier } from '../state/dossier.svelte';
import { quickStart } from '../state/quickStart.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost, answered, statementOf } from '../state/testing';
import QuickStart from './QuickStart.svelte';

const SECTORS = [
  { id: 'salon', name: 'Kapper of salon' },
  { id: 'webshop', name: 'Webwinkel' },
];
const PERIOD: RetentionPeriod = {
  ...structuredClone(BLANK.retention),
  id: 'klachten',
  name: 'Klachten',
  term: { proposed: { kind: 'fixed', amount: 2, unit: 'year' } },
};

let host: TestHost;
let view: QuickStartView;

/** The host keeps what is left, as the real one does. */
beforeEach(async () => {
  const register = { ...structuredClone(BLANK.register), retention_periods: [PERIOD] };
  host = new TestHost(register);
  view = {
    is_begun: false,
    furthest: 'firm',
    answers: NO_ANSWERS,
    sectors: SECTORS,
    sentences: [
      {
        id: 'salon',
        sentence: 'Klanten maken een afspraak.',
        group: 'Klanten',
        is_usual: true,
        is_there: true,
      },
      {
        id: 'nieuwsbrief',
        sentence: 'Wij sturen een nieuwsbrief.',
        group: 'Klanten',
        is_usual: false,
        is_there: false,
      },
    ],
    kinds: [
      { id: 'boekhouding', name: 'Boekhoudprogramma' },
      { id: 'nieuws', name: 'Nieuwsbrief' },
    ],
    programs: [
      program('moneybird', 'Moneybird', 'boekhouding', false),
      program('mailchimp', 'Mailchimp', 'nieuws', true),
    ],
    health: 'Schrijft u op waar een klant allergisch voor is?',
    open: [],
  };
  host.answers = {
    quick_start: () => view,
    keep_step: (args) => {
      const step = args['step'] as Step;
      const at = STEPS.findIndex((one) => one.step === step);
      const furthest = args['isLeft'] === true ? (STEPS[at + 1]?.step ?? 'done') : view.furthest;
      view = { ...view, answers: args['answers'] as Answers, furthest };
      return { parts: [], place: null, state: { undo: `snel beginnen, ${step}`, redo: null, unsaved: true } };
    },
    preview_step: () => statementOf(register),
    retention: () => ({
      head: '',
      rules: 1,
      groups: [{ name: 'Klanten', rows: [row()] }],
      from_start: { rows: [] },
      calendar: { rows: [] },
      due: [],
      later: [],
      soon: [],
      frozen: [],
      undated: [],
      occurrences: [],
      holds: [],
      deletions: [],
    }),
  };
  await dossier.take(OPEN);
});

function program(id: string, name: string, kind: string, is_outside_eea: boolean) {
  return {
    id,
    name,
    also: [],
    kinds: [kind],
    kind,
    supplier: name,
    country: is_outside_eea ? 'Verenigde Staten' : 'Nederland',
    is_outside_eea,
    is_processor: true,
    is_unsure: false,
  };
}
const row = () => ({
  id: 'klachten',
  name: 'Klachten',
  for_whom: 'klanten',
  length: '2 jaar',
  moment: ' na de oplossing',
  ground: 'Gebruikelijk',
  reason: '',
  source: '',
  checked: '',
  checked_on: null,
  activities: [],
  status: 'complete',
  is_proposed: true,
  comparison: '',
  needs_reason: false,
  remarks: [],
  spoken: '',
  days: 730,
});

async function at(step: Step, answers: Partial<Answers> = {}): Promise<HTMLElement> {
  view = { ...view, is_begun: true, furthest: step, answers: { ...NO_ANSWERS, ...answers } };
  await quickStart.enter();
  const { container } = render(QuickStart);
  await settled();
  return container;
}
async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await answered();
  await tick();
}
async function press_button(name: string | RegExp): Promise<void> {
  screen.getByRole('button', { name }).click();
  await settled();
}
const left = () => host.asked.filter((one) => one.command === 'keep_step').map((one) => one.args['step']);

test('what is missing is said once, at the top and at the field; who goes on leaves it open (F4, F5, F6)', async () => {
  const container = await at('firm');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Stap 1 van 7: \s*Uw bedrijf/);
  type(screen.getByLabelText('Naam van uw bedrijf'), 'Kapsalon Knip');
  expect(screen.queryByRole('alert')).toBeNull();
  await press_button('Verder');
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Vul uw straat en huisnummer in.',
    'Vul uw postcode in.',
    'Vul uw plaats in.',
    'Vul uw e-mailadres in.',
  ]);
  expect(quickStart.title).toBe('Fout: Stap 1 van 7: Uw bedrijf');
  expect(await axeFaults(container)).toEqual([]);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Verder' }).disabled).toBe(false);
  await press_button('Verder');
  expect(quickStart.step).toBe('kind');
  expect(quickStart.title).toBe('Stap 2 van 7: Wat voor bedrijf heeft u?');
  expect((host.asked.find((one) => one.command === 'keep_step')?.args['answers'] as Answers).firm.name).toBe(
    'Kapsalon Knip',
  );
});

test('the address of a website is asked of who has one, and nothing is asked twice (F11)', async () => {
  await at('kind');
  expect(screen.queryByLabelText('Adres van uw website')).toBeNull();
  const website = screen.getByRole('radiogroup', { name: /Heeft u een website/ });
  within(website).getByRole('radio', { name: 'Ja' }).click();
  await tick();
  expect(screen.getByLabelText('Adres van uw website')).toBeTruthy();
  expect(within(website).queryByRole('radio', { name: 'Weet ik niet' })).toBeNull();
});

test('what is usual is ticked in pencil; what the owner ticks is ink (O2)', async () => {
  const container = await at('activities', { sector: 'salon', activities: ['salon'] });
  const usual = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Klanten maken een afspraak' });
  expect(usual.checked).toBe(true);
  expect(usual.closest('label')?.classList.contains('proposed')).toBe(true);
  const letter = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Wij sturen een nieuwsbrief' });
  letter.click();
  await tick();
  expect(letter.closest('label')?.classList.contains('proposed')).toBe(false);
  expect(screen.getByText('2 gekozen')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  await press_button('Verder');
  expect(view.answers.activities).toEqual(['salon', 'nieuwsbrief']);
});

test('a program is found by a few letters, and Enter takes it without leaving the step', async () => {
  await at('programs', { sector: 'salon' });
  const box = screen.getByRole('searchbox', { name: 'Zoek een programma' });
  type(box, 'mailch', false);
  await tick();
  expect(screen.getByRole('checkbox', { name: /Mailchimp/ })).toBeTruthy();
  expect(screen.getByText(/Verenigde Staten, buiten Europa/)).toBeTruthy();
  box.focus();
  press('Enter');
  await settled();
  expect(quickStart.step).toBe('programs');
  expect(quickStart.answers.programs).toEqual(['mailchimp']);
  type(box, 'bestaat niet', false);
  await tick();
  expect(screen.getByText(/staat niet in onze lijst/)).toBeTruthy();
});

test('every question of judgement offers "Weet ik niet", and is handed over as that (F3)', async () => {
  const container = await at('special', { sector: 'salon', website: 'yes' });
  const groups = screen.getAllByRole('radiogroup');
  expect(groups).toHaveLength(6);
  for (const group of groups) within(group).getByRole('radio', { name: 'Weet ik niet' }).click();
  expect(await axeFaults(container)).toEqual([]);
  await press_button('Verder');
  expect(screen.queryByRole('alert')).toBeNull();
  const { bsn, health, cameras, children, automated_decisions, cookies } = view.answers;
  expect([bsn, health, cameras, children, automated_decisions, cookies]).toEqual(Array(6).fill('unknown'));
});

test('who has no website is not asked for cookies', async () => {
  await at('special', { sector: 'salon', website: 'no' });
  expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  expect(missingIn('special', { ...NO_ANSWERS, website: 'no' })).toHaveLength(5);
});

test('a period is changed in its row, or left open', async () => {
  const container = await at('periods', { sector: 'salon' });
  // How long is enough to say yes to; from when that counts is there for who asks.
  expect(screen.queryByText(/na de oplossing/)).toBeNull();
  await press_button('Vanaf wanneer telt dat?');
  expect(screen.getByText(/na de oplossing/).textContent).toContain('2 jaar');
  await press_button('Vanaf wanneer telt dat?');
  await press_button('Wijzig Klachten: 2 jaar');
  expect(screen.getByText('Nu: 2 jaar na de oplossing.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  type(screen.getByLabelText('Aantal'), '3');
  await settled();
  const saved = host.register.retention_periods[0]?.term;
  expect(saved).toEqual({ confirmed: { kind: 'fixed', amount: 3, unit: 'year' } });
  await press_button('Weet ik niet');
  expect(host.register.retention_periods[0]?.term).toBe('open');
  await press_button('Klopt allemaal');
  expect(quickStart.step).toBe('check');
});

test('before the end each answer can be changed, and what stays open is told', async () => {
  view = { ...view, open: [{ text: 'U weet nog niet of er een camera hangt.', step: 'special' }] };
  const container = await at('check', { sector: 'salon', website: 'yes', cameras: 'unknown', bsn: 'yes' });
  expect(screen.getByText('Ja: BSN. Weet ik niet: camera')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  await press_button('Wijzig: U weet nog niet of er een camera hangt.');
  expect(quickStart.step).toBe('special');
});

test('the last button makes the PDF; who cancels the dialog is where they were', async () => {
  await at('check', { sector: 'salon' });
  host.answers['export_statement'] = () => null;
  await press_button('Alles klopt, maak PDF');
  expect(quickStart.step).toBe('check');
  host.answers['export_statement'] = () => ({
    number: 3,
    name: 'Privacyverklaring.pdf',
    folder: 'Documenten',
    missingGlyphs: [],
    logoLeftOut: false,
    leftOut: [],
  });
  await press_button('Alles klopt, maak PDF');
  expect(quickStart.step).toBe('done');
  expect(left()).toEqual(['check', 'check']);
  expect(screen.getByText('Privacyverklaring.pdf')).toBeTruthy();
  screen.getByRole('button', { name: 'Toon in map' }).click();
  await settled();
  expect(host.asked.findLast((one) => one.command === 'show_made')?.args).toEqual({ number: 3 });
  screen.getByRole('button', { name: 'Open de PDF' }).click();
  await settled();
  expect(host.asked.findLast((one) => one.command === 'open_made')?.args).toEqual({ number: 3 });
});

test('back, later and the list of steps keep what was answered', async () => {
  await at('special', { sector: 'salon' });
  const cameras = screen.getByRole('radiogroup', { name: /camera/ });
  within(cameras).getByRole('radio', { name: 'Ja' }).click();
  await press_button('Vorige');
  expect(quickStart.step).toBe('programs');
  expect(view.answers.cameras).toBe('yes');
  await fireEvent.keyDown(window, { key: 'ArrowLeft', altKey: true });
  await settled();
  expect(quickStart.step).toBe('activities');
  await press_button(/Soort bedrijf/);
  expect(quickStart.step).toBe('kind');
  await press_button('Later afmaken');
  expect(route.screen).toBe('overzicht');
});

test('an activity can be added from the same list later; what is there already is not offered', async () => {
  const added: string[] = [];
  render(Examples, { load: () => Promise.resolve(view.sentences), onAdd: (id) => added.push(id) });
  await settled();
  const list = screen.getByLabelText<HTMLSelectElement>(/Of kies een voorbeeld/);
  expect([...list.options].map((option) => option.textContent)).toEqual([
    'Kies…',
    'Wij sturen een nieuwsbrief',
  ]);
  expect(screen.queryByRole('button')).toBeNull();
  await fireEvent.change(list, { target: { value: 'nieuwsbrief' } });
  screen.getByRole('button', { name: 'Voeg dit voorbeeld toe' }).click();
  expect(added).toEqual(['nieuwsbrief']);
});

test('the overview knows where the steps were left', () => {
  const left = (stap?: string) => ({
    ...structuredClone(BLANK.register),
    import_runs:
      stap === undefined
        ? []
        : [
            {
              id: 'snel-beginnen',
              file_name: 'Snel beginnen',
              file_hash: '',
              format: 'voorbeelden',
              date: null,
              mapping: [{ column: 'stap', field: stap }],
              issues: [],
            },
          ],
  });
  expect(unfinished(left())).toBeUndefined();
  expect(unfinished(left('3'))).toBe('programs');
  expect(unfinished(left('7'))).toBeUndefined();
});

test('every gap of the page leads to the step that asks it', () => {
  for (const [record, field, step] of [
    ['organisation', 'organisation.email', 'firm'],
    ['activity/salon', 'activity.recipients', 'programs'],
    ['cookie_policy', 'cookie_policy.uses_cookies', 'special'],
    ['activity/salon', 'activity.automated_decision', 'special'],
    ['activity/salon', 'activity.retention', 'periods'],
    ['activity/salon', 'activity.data', 'activities'],
  ] as const) {
    expect(stepOf({ record, field }), field).toBe(step);
  }
  expect(STEPS.map(({ step }) => titleOf(step))).toHaveLength(7);
});
