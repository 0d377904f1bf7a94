import { render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, type } from '../../form/testing';
import { bakeryRegister, findingsIn, unfinishedBakery } from '../../gallery/bakery';
import { FIELDS, type ProcessingActivity, type Register } from '../../ipc/ipc';
import { fresh } from './fresh';
import FormSample from './FormSample.svelte';

/** The form of an activity, and the register as it became. */
function form(id: string, start = bakeryRegister(), props: object = {}) {
  let register: Register = start;
  const shown = render(FormSample, {
    start,
    id,
    onRegister: (changed: Register) => (register = changed),
    ...props,
  });
  return {
    ...shown,
    register: () => register,
    activity: (which = id) => register.activities.find((one) => one.id === which) as ProcessingActivity,
  };
}
const unfold = async (title: string) => {
  screen.getByRole('button', { name: `Klap uit: ${title}` }).click();
  return screen.findByRole('button', { name: `Klap in: ${title}` });
};
const TITLES = [
  'Wat en waarom',
  'Van wie en welke gegevens',
  'Reden',
  'Wie krijgt ze',
  'Hoe lang',
  'Beveiliging',
];
const option = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('every block unfolded is clean, and no id stands twice', async () => {
  const { container } = form('loon');
  for (const title of TITLES) await unfold(title);
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(container.querySelector('[style]')).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
}, 30_000);

test('every field of an activity has a control', async () => {
  const register = bakeryRegister();
  const start: Register = {
    ...register,
    people: [fresh('person', { id: 'jan', name: 'Jan' })],
    business_processes: [{ id: 'verkoop', name: 'Verkoop', in_short: '', owner: 'open' }],
    impact_assessments: [fresh('impact_assessment', { id: 'dpia', subject: 'Bestellen' })],
    activities: register.activities.map((one) =>
      one.id === 'bestellingen' ? { ...one, status: 'stopped', impact_assessment: 'dpia' } : one,
    ),
  };
  const { container } = form('bestellingen', start);
  for (const title of TITLES) await unfold(title);
  const role = (name: RegExp) => option(name).click();
  const shown = new Set<string>();
  for (const name of [/samen met een ander/, /in opdracht van een klant/]) {
    role(name);
    await tick();
    for (const place of container.querySelectorAll<HTMLElement>('[data-field]'))
      shown.add(place.dataset['field'] ?? '');
  }
  // These two are asked by their parts.
  const byParts: Record<string, string> = {
    'activity.pre_scan': 'pre_scan.outcome',
    'activity.joint_arrangement': 'joint_arrangement.partner',
  };
  const fields = Object.keys(FIELDS).filter((field) => field.startsWith('activity.'));
  expect(fields.filter((field) => !shown.has(byParts[field] ?? field))).toEqual([]);
});

test('what is rarely used waits folded, and a jump to it unfolds it', async () => {
  const { container } = form('bestellingen', bakeryRegister(), { wanted: { field: 'activity.remarks' } });
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-field="activity.remarks"]')).toBeTruthy(),
  );
  const open = [...container.querySelectorAll('details[open] > summary')].map((one) => one.textContent);
  expect(open).toHaveLength(1);
  expect(open[0]).toContain('Meer voor in de verklaring');
});

test('a remark, another who does something, and words to find it by are kept', async () => {
  const { activity } = form('bestellingen');
  await unfold('Wat en waarom');
  screen.getByRole('button', { name: 'Opmerking', hidden: true }).click();
  type(await screen.findByLabelText('Woord vooraan'), 'Inloggen');
  await tick();
  type(screen.getByLabelText('Tekst'), 'Een account hoeft niet.');
  await tick();
  screen.getByRole('button', { name: 'Iemand anders', hidden: true }).click();
  type(await screen.findByLabelText('Wie'), 'de bank');
  await tick();
  type(screen.getByLabelText(/^Trefwoorden/), 'taart,  feest, taart,');
  await tick();
  expect(activity()).toMatchObject({
    remarks: [{ label: 'Inloggen', text: 'Een account hoeft niet.' }],
    third_party_notices: [{ name: 'de bank', reason: '', read_at: '', url: '' }],
    tags: ['taart', 'feest'],
  });
});

test('use of a client’s data for oneself names the activity it comes from, and what the client says', async () => {
  const { activity } = form('nieuwsbrief');
  await unfold('Wat en waarom');
  const from = screen.getByLabelText<HTMLSelectElement>(/gegevens die u van een klant kreeg/);
  from.value = 'uit:bestellingen';
  from.dispatchEvent(new Event('change', { bubbles: true }));
  type(await screen.findByLabelText('Wat de klant goedvindt'), 'Onze klant vindt dit goed.');
  await tick();
  expect(activity().reuse).toEqual({
    confirmed: { of: 'bestellingen', permission: { confirmed: 'Onze klant vindt dit goed.' } },
  });
  from.value = 'nee';
  from.dispatchEvent(new Event('change', { bubbles: true }));
  await tick();
  expect(activity().reuse).toBe('not_applicable');
});

test('two marks of a high risk ask for a DPIA, and it is made where it is asked', async () => {
  const { activity, register } = form('bestellingen');
  await unfold('Beveiliging');
  screen.getByRole('checkbox', { name: /volgen of filmen/, hidden: true }).click();
  await tick();
  expect(screen.getByText(/Eén kenmerk/)).toBeTruthy();
  screen.getByRole('checkbox', { name: /Kwetsbare mensen/, hidden: true }).click();
  await tick();
  expect(screen.getByText(/Dan is een DPIA meestal nodig/)).toBeTruthy();
  within(screen.getByRole('radiogroup', { name: 'Is een DPIA nodig?', hidden: true }))
    .getByRole('radio', { name: 'Ja', hidden: true })
    .click();
  await tick();
  expect(activity().pre_scan).toMatchObject({
    criteria: [
      { criterion: 'wp-3', holds: { confirmed: true } },
      { criterion: 'wp-7', holds: { confirmed: true } },
    ],
    outcome: { confirmed: 'needed' },
  });
  screen.getByRole('button', { name: 'Nieuwe DPIA', hidden: true }).click();
  const subject = await screen.findByLabelText<HTMLInputElement>('Wat is beoordeeld');
  expect(subject.value).toBe(activity().name);
  expect(register().impact_assessments.map((one) => one.id)).toEqual([activity().impact_assessment]);
});

test('a complete activity is folded and tells its answers', () => {
  form('bestellingen');
  expect(screen.getByText('Alle blokken zijn compleet')).toBeTruthy();
  expect(screen.getByText('Om uw bestelling te maken.')).toBeTruthy();
  expect(screen.getByText('Niemand.')).toBeTruthy();
  expect(screen.getByText('1 jaar na de levering.')).toBeTruthy();
});

test('what is open or proposed lies open', () => {
  const register = unfinishedBakery();
  form('camera', register, { findings: findingsIn(register) });
  expect(screen.getByText('Vier van de zes blokken zijn compleet')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Klap in: Reden' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Klap in: Hoe lang' })).toBeTruthy();
});

test('Klopt confirms a proposed term', async () => {
  const { register } = form('camera', unfinishedBakery(), { findings: findingsIn(unfinishedBakery()) });
  screen.getByRole('button', { name: 'Klopt' }).click();
  const term = register().retention_periods.find((period) => period.id === 'camera')?.term;
  expect(term).toEqual({ confirmed: { kind: 'fixed', amount: 4, unit: 'week' } });
});

test('a reason brings its own questions, and what was typed comes back with the choice', async () => {
  const { activity } = form('camera', unfinishedBakery(), { findings: findingsIn(unfinishedBakery()) });
  option(/gerechtvaardigd belang/).click();
  type(await screen.findByLabelText('Uw belang'), 'een veilige winkel');
  await tick();
  option(/overeenkomst/).click();
  type(await screen.findByLabelText('Waarvoor het nodig is'), 'uw bestelling');
  await tick();
  option(/gerechtvaardigd belang/).click();
  const interest = await screen.findByLabelText<HTMLInputElement>('Uw belang');
  expect(interest.value).toBe('een veilige winkel');
  expect(activity().purposes[0]?.legal_bases).toMatchObject({
    confirmed: [{ basis: 'legitimate_interests', interest: { confirmed: 'een veilige winkel' } }],
  });
});

test('"Weet ik niet" asks three questions and only proposes', async () => {
  const { activity } = form('camera', unfinishedBakery(), { findings: findingsIn(unfinishedBakery()) });
  within(screen.getByRole('radiogroup', { name: 'Waarom mag u dit doen?' }))
    .getByRole('radio', { name: /Weet ik niet/ })
    .click();
  const ask = async (question: RegExp, answer: string) =>
    within(await screen.findByRole('radiogroup', { name: question }))
      .getByRole('radio', { name: answer })
      .click();
  await ask(/^1\./, 'Nee');
  await ask(/^2\./, 'Nee');
  expect(activity().purposes[0]?.legal_bases).toBe('open');
  await ask(/^3\./, 'Ja');
  expect(activity().purposes[0]?.legal_bases).toMatchObject({ proposed: [{ basis: 'consent' }] });
});

test('niemand is an answer, and "Weet ik niet" is not', async () => {
  const { activity } = form('webwinkel');
  await unfold('Wie krijgt ze');
  screen.getByRole('checkbox', { name: 'Niemand krijgt deze gegevens' }).click();
  expect(activity().recipients).toEqual({ confirmed: [] });
  screen.getByRole('checkbox', { name: 'Weet ik niet' }).click();
  expect(activity().recipients).toBe('open');
});

test('a new recipient is added and ticked, and leads to its own form', async () => {
  const onShow = vi.fn();
  const { activity, register } = form('bestellingen', bakeryRegister(), { onShow });
  await unfold('Wie krijgt ze');
  screen.getByRole('button', { name: 'Nieuwe ontvanger' }).click();
  type(await screen.findByLabelText('Naam of soort bedrijf'), 'DHL');
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  await waitFor(() => expect(activity().recipients).toEqual({ confirmed: ['nieuw-11'] }));
  expect(register().recipients.find((one) => one.id === 'nieuw-11')?.name).toBe('DHL');
  (await screen.findByRole('button', { name: 'Bekijk DHL' })).click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith('recipient/nieuw-11');
});

test('data that need care stand apart and say what to do', async () => {
  form('loon');
  await unfold('Van wie en welke gegevens');
  const care = screen.getByRole('group', { name: 'Gegevens die extra zorg vragen' });
  expect(within(care).getByText(/Het BSN mag alleen als een wet dat zegt/)).toBeTruthy();
  within(care).getByRole('button', { name: 'Naar de reden' }).click();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Wet voor het BSN')));
});

test('a data item is added with Enter and gets an id of its own', async () => {
  const { activity } = form('bestellingen');
  await unfold('Van wie en welke gegevens');
  const name = screen.getByLabelText('Gegeven');
  type(name, 'Naam', false);
  await Promise.resolve();
  name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await waitFor(() => {
    const data = activity().data as { confirmed: { id: string; name: string }[] };
    expect(data.confirmed.map((item) => item.id)).toEqual([
      'bestellingen-naam',
      'bestellingen-telefoonnummer',
      'bestellingen-bestelling',
      'bestellingen-naam-2',
    ]);
  });
});

test('what is being typed goes to its own activity when another row is chosen', async () => {
  const { activity, rerender } = form('bestellingen');
  await unfold('Wat en waarom');
  type(screen.getByLabelText('Naam van de activiteit'), 'Bestellen bij ons', false);
  await rerender({ id: 'webwinkel' });
  expect(activity('bestellingen').name).toBe('Bestellen bij ons');
  expect(activity('webwinkel').name).toBe('Bestellen in de webwinkel');
});

test('what is being typed in a purpose survives another row too', async () => {
  const { activity, rerender } = form('bestellingen');
  await unfold('Wat en waarom');
  type(screen.getByLabelText('Doel in het kort'), 'uw brood te bakken', false);
  await rerender({ id: 'webwinkel' });
  expect(activity('bestellingen').purposes[0]?.in_short).toBe('uw brood te bakken');
  expect(activity('webwinkel').purposes[0]?.in_short).toBe('uw bestelling te bezorgen');
});

test.each([
  ['activity.retention', undefined, 'Hoe lang'],
  ['purpose.explanation', 'purpose/bestelling-klaarleggen', 'Wat en waarom'],
  ['legal_basis.contract', 'purpose/bestelling-klaarleggen', 'Reden'],
  ['provision.consequence', 'activity/bestellingen', 'Reden'],
  ['retention.reason', 'retention/bestellingen', 'Hoe lang'],
  ['measure.public_text', 'measure/toegang', 'Beveiliging'],
])('a jump to %s opens its block and lands on it', async (field, record, title) => {
  const wanted = record === undefined ? { field } : { field, record };
  form('bestellingen', bakeryRegister(), { wanted });
  await screen.findByRole('button', { name: `Klap in: ${title}` });
  await waitFor(() => {
    const place = document.activeElement?.closest<HTMLElement>('[data-field]');
    expect(field === 'activity.retention' ? 'retention.term' : field).toBe(place?.dataset['field']);
  });
});

test('a problem is said at the field and in the summary, which takes no focus', async () => {
  const text = 'Dit lijkt geen naam. Klopt het toch? Laat het staan.';
  const register = bakeryRegister();
  form('bestellingen', register, { problems: { 'activity/bestellingen': { 'activity.name': text } } });
  expect(screen.getByRole('alert').textContent).toContain(text);
  expect(document.activeElement).toBe(document.body);
  await unfold('Wat en waarom');
  expect(screen.getByLabelText('Naam van de activiteit').getAttribute('aria-invalid')).toBe('true');
});

test('a client decides: the questions for a processor come with the role', async () => {
  const { activity } = form('bestellingen');
  await unfold('Wat en waarom');
  option(/in opdracht/).click();
  (await screen.findByRole('button', { name: 'Opdrachtgever' })).click();
  type(await screen.findByLabelText('Naam van de klant'), 'werkgevers');
  expect(activity().clients).toEqual({ confirmed: [{ name: 'werkgevers', contact: '', service: '' }] });
});

test('an activity of which only the name is known starts at the first block', async () => {
  const register = { ...bakeryRegister(), activities: [fresh('activity', { id: 'nieuw', name: 'Loterij' })] };
  const findings = findingsIn(register);
  form('nieuw', register, { findings });
  expect(screen.getByRole('button', { name: 'Klap in: Wat en waarom' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Klap in: Reden' })).toBeNull();
});

test('the menu moves and does not move beyond the end', async () => {
  const onMove = vi.fn();
  form('bestellingen', bakeryRegister(), { onMove });
  screen.getByRole('button', { name: /^Meer voor/ }).click();
  const up = await screen.findByRole('menuitem', { name: /Omhoog/ });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  screen.getByRole('menuitem', { name: /Omlaag/ }).click();
  expect(onMove).toHaveBeenCalledExactlyOnceWith(1);
});

test('the form of a data item stays open while its words are stored', async () => {
  const { activity } = form('bestellingen');
  await unfold('Van wie en welke gegevens');
  screen.getByRole('button', { name: 'Wijzig naam' }).click();
  type(await screen.findByLabelText(/^Wanneer u het krijgt/), 'als u bestelt');
  await tick();
  expect(screen.getByLabelText(/^Wanneer u het krijgt/)).toBeTruthy();
  expect(activity().data).toMatchObject({ confirmed: [{ collected_when: 'als u bestelt' }, {}, {}] });
});

test('a new term is asked for: how long, and from when', async () => {
  const { activity, register } = form('bestellingen');
  await unfold('Hoe lang');
  screen.getByRole('button', { name: 'Nieuwe termijn' }).click();
  type(await screen.findByLabelText('Wat u bewaart'), 'Naamkaartjes');
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  const amount = await screen.findByLabelText('Aantal');
  type(amount, '3', false);
  const choose = (label: string, value: string) => {
    const select = screen.getByLabelText<HTMLSelectElement>(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('Eenheid', 'month');
  choose('Vanaf', 'visit');
  amount.focus();
  amount.blur();
  const [, added] = (activity().retention as { confirmed: string[] }).confirmed;
  await waitFor(() =>
    expect(register().retention_periods.find((period) => period.id === added)).toMatchObject({
      name: 'Naamkaartjes',
      term: { confirmed: { kind: 'fixed', amount: 3, unit: 'month' } },
      starts_from: { confirmed: { event: 'visit', words: '', shift: 'none' } },
    }),
  );
  // The rest of the questions stay until the owner is done.
  expect(screen.getByLabelText('Waarom zo lang')).toBeTruthy();
});
