import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { look } from '../form/look.svelte';
import { axeFaults, press, type } from '../form/testing';
import { bakeryRegister } from '../gallery/bakery';
import { hostSample } from '../gallery/sampleHost';
import { BLANK, type OpenDossier, type Register } from '../ipc/ipc';
import { fresh } from '../parts/activity/fresh';
import SystemForm from '../parts/holder/SystemForm.svelte';
import { dossier } from '../state/dossier.svelte';
import { notices } from '../state/notices.svelte';
import { route } from '../state/route.svelte';
import Recipients from './Recipients.svelte';

async function show(
  register: Register = bakeryRegister(),
  used: unknown[] = [],
  more: Parameters<typeof hostSample>[1] = {},
) {
  hostSample(register, { referring: () => used, programs: () => CATALOGUE, ...more });
  await dossier.take({ name: 'Bakkerij Jansen' } as OpenDossier);
  return render(Recipients);
}
const program = (id: string, name: string, also: string[]) => ({
  id,
  name,
  also,
  kinds: ['boekhoudprogramma'],
  kind: 'Boekhoudprogramma',
  supplier: name,
  country: 'Nederland',
  is_outside_eea: false,
  is_processor: true,
  is_unsure: false,
});
const CATALOGUE = {
  written_on: '22-11-2026',
  programs: [
    program('e-boekhouden-nl', 'e-Boekhouden.nl', ['eboekhouden']),
    program('moneybird', 'Moneybird', []),
  ],
};
beforeEach(() => route.go('ontvangers'));
afterEach(async () => {
  cleanup();
  await dossier.settled();
  for (const one of notices.done) notices.putAway(one.id);
});
const row = (ref: string) => document.querySelector<HTMLElement>(`[data-row="${ref}"]`);
const title = () => document.getElementById('holder-title')?.textContent;
const names = () => dossier.register.recipients.map((recipient) => recipient.name);
const slip = (id: string) => document.querySelector<SVGElement>(`[data-node="${id}"]`);

test('a row opens its form, with the program in it, and the form gives the focus back', async () => {
  const { container } = await show();
  row('recipient/mailchimp')?.click();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Mailchimp'));
  expect(screen.getByRole('heading', { name: 'Het programma' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(document.querySelector('[style]')).toBeNull();
  screen.getByRole('button', { name: 'Sluit formulier' }).click();
  await waitFor(() => expect(document.activeElement).toBe(row('recipient/mailchimp')));
});

test('a recipient outside the EEA is asked what protects the data there', async () => {
  const start = bakeryRegister();
  await show({ ...start, transfers: [] });
  route.goTo({ record: 'recipient/mailchimp', field: 'register.transfers' }, dossier.register);
  const button = await screen.findByRole('button', { name: 'Vul de waarborg in' });
  await waitFor(() => expect(document.activeElement).toBe(button));
  button.click();
  const part = await screen.findByRole('group', { name: 'Waarborg buiten de EER' });
  await waitFor(() => expect(dossier.register.transfers).toHaveLength(1));
  const [transfer] = dossier.register.transfers;
  expect(transfer).toMatchObject({ recipient: 'mailchimp', country: { confirmed: 'US' } });
  within(part)
    .getByRole('checkbox', { name: /standaardafspraken/ })
    .click();
  await waitFor(() =>
    expect(dossier.register.transfers[0]?.safeguards).toEqual({
      confirmed: ['standard_contractual_clauses'],
    }),
  );
  expect(await axeFaults(part)).toEqual([]);
});

test('somebody who comes for a field lands on it', async () => {
  await show();
  route.goTo({ record: 'system/mailchimp', field: 'system.hosting' }, dossier.register);
  await waitFor(() => {
    const place = document.activeElement?.closest('[data-field]');
    expect(place?.getAttribute('data-field')).toBe('system.hosting');
  });
});

test('a system says since when it is used, when that ended, and which DPIA it had', async () => {
  const start = bakeryRegister();
  const system = () => dossier.register.systems.find((one) => one.id === 'mailchimp');
  await show({ ...start, impact_assessments: [fresh('impact_assessment', { id: 'dpia', subject: 'Mail' })] });
  route.goTo({ record: 'system/mailchimp', field: 'system.in_inventory_since' }, dossier.register);
  await waitFor(() => {
    const place = document.activeElement?.closest('[data-field]');
    expect(place?.getAttribute('data-field')).toBe('system.in_inventory_since');
  });
  for (const [label, field] of [
    ['In het overzicht sinds', 'in_inventory_since'],
    ['Niet meer gebruikt sinds', 'retired_on'],
  ] as const) {
    const group = screen.getByRole('group', { name: new RegExp(label) });
    type(within(group).getByLabelText('Jaar'), '2019');
    await waitFor(() => expect(system()?.[field]).toMatch(/^2019/));
  }
  const choice = screen.getByLabelText<HTMLSelectElement>(/Effectbeoordeling/);
  choice.value = 'dpia';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await waitFor(() => expect(system()?.impact_assessment).toBe('dpia'));
});

test('what is found of who administers a system stands at that question', () => {
  const register = bakeryRegister();
  const desk = { register, save: () => undefined, problem: () => undefined };
  const finding = {
    check: 'register/owner-is-administrator',
    record: 'system/mailchimp',
    field: 'system.administrator',
    name: 'Mailchimp',
    activity: null,
    label: 'Beheerder',
    severity: 'caution' as const,
    article: 'art. 32 lid 1 AVG',
    text: 'Jan beheert Mailchimp en gaat ook over Nieuwsbrief.',
  };
  const { unmount } = render(SystemForm, { desk, id: 'mailchimp', findings: [finding] });
  expect(screen.getByRole('note').textContent).toContain('Jan beheert Mailchimp');
  unmount();
  render(SystemForm, { desk, id: 'mailchimp', findings: [{ ...finding, record: 'system/kassa' }] });
  expect(screen.queryByRole('note')).toBeNull();
});

test('E4: who is used nowhere goes without a question, and can be had back in one step', async () => {
  await show();
  const before = [dossier.register.recipients.length, dossier.register.systems.length];
  row('recipient/mailchimp')?.focus();
  press('Delete');
  await waitFor(() => expect(names()).not.toContain('Mailchimp'));
  expect(dossier.register.systems.some((system) => system.supplier === 'mailchimp')).toBe(false);
  expect(dossier.register.agreements.some((one) => one.recipient === 'mailchimp')).toBe(false);
  await waitFor(() => expect(notices.done.at(-1)?.message).toBe('Mailchimp verwijderd.'));
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => {
    expect([dossier.register.recipients.length, dossier.register.systems.length]).toEqual(before);
  });
});

test('E4: who is used asks first, and says where', async () => {
  await show(bakeryRegister(), [
    {
      record: 'activity/nieuwsbrief',
      name: 'Nieuwsbrief',
      field: 'activity.recipients',
      label: 'Wie krijgt ze',
    },
    { record: 'agreement/mailchimp', name: 'Mailchimp', field: 'agreement.recipient', label: 'Verwerker' },
  ]);
  row('recipient/mailchimp')?.focus();
  press('Delete');
  const question = await screen.findByRole('dialog');
  expect(question.textContent).toContain('Mailchimp wordt nog gebruikt');
  expect(
    within(question)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual([
    // Its own agreement goes along: that is no use elsewhere. Both records of it say so.
    'Nieuwsbrief – Wie krijgt ze',
  ]);
  within(question).getByRole('button', { name: 'Bewaar Mailchimp' }).click();
  await tick();
  expect(names()).toContain('Mailchimp');
});

test('E8: a copy opens and says that it is one', async () => {
  await show();
  row('recipient/postnl')?.focus();
  press('d', { ctrlKey: true });
  await waitFor(() => expect(title()).toBe('PostNL (kopie)'));
});

test('a new one is named and opens', async () => {
  await show();
  screen.getByRole('button', { name: 'Ontvanger' }).click();
  type(await screen.findByLabelText('Naam of soort bedrijf'), 'Archiefkast', false);
  screen.getByRole('radio', { name: /iets van ons zelf/ }).click();
  await tick();
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  await waitFor(() => expect(title()).toBe('Archiefkast'));
  expect(dossier.register.systems.at(-1)?.name).toBe('Archiefkast');
});

test('a program is chosen from the list by part of its name or another name for it', async () => {
  const asked: unknown[] = [];
  const { container } = await show(bakeryRegister(), [], {
    add_program: (args) => {
      asked.push(args['id']);
      return { record: 'recipient/moneybird', changed: { parts: [], place: null, state: {} }, problems: [] };
    },
  });
  screen.getByRole('button', { name: 'Ontvanger' }).click();
  const name = await screen.findByLabelText('Naam of soort bedrijf');
  type(name, 'boekhouden', false);
  const found = await screen.findByRole('list', { name: 'Bekende programma’s' });
  expect(
    within(found)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['e-Boekhouden.nl Boekhoudprogramma, Nederland']);
  expect(screen.getByText(/^Uit onze lijst van 22-11-2026\./)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  type(name, 'bird', false);
  await waitFor(() => expect(found.textContent).toContain('Moneybird'));
  expect(found.textContent).toContain('staat al in uw register');
  name.focus();
  press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Moneybird');
  (document.activeElement as HTMLElement).click();
  await waitFor(() => expect(title()).toBe('Moneybird'));
  expect(asked).toEqual(['moneybird']);
});

test('a dossier that can only be looked at is read here too, and nothing is taken away', async () => {
  await show();
  look.only = true;
  try {
    row('recipient/mailchimp')?.click();
    await waitFor(() => expect(title()).toBe('Mailchimp'));
    const form = document.querySelector('section.form');
    const open = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])].filter(
      (input) => !input.disabled && !input.readOnly,
    );
    expect(open).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Dupliceer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ontvanger' })).toBeNull();
    row('recipient/mailchimp')?.focus();
    press('Delete');
    await tick();
    expect(names()).toContain('Mailchimp');
  } finally {
    look.only = false;
  }
});

test('O3: an empty list says what belongs here and has one button', async () => {
  const { container } = await show(BLANK.register);
  expect(screen.getByText(/^Hier staat wie gegevens van u krijgt/)).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['Ontvanger']);
  expect(await axeFaults(container)).toEqual([]);
});

test('V3: the map has the row that is chosen lit, and its table says the same', async () => {
  const { container } = await show();
  expect(await axeFaults(container)).toEqual([]);
  row('recipient/mailchimp')?.click();
  (await screen.findByRole('tab', { name: 'Kaart' })).click();
  await tick();
  expect(slip('recipient/mailchimp')?.classList.contains('on')).toBe(true);
  expect(slip('activity/nieuwsbrief')?.classList.contains('on')).toBe(true);
  expect(slip('recipient/postnl')?.classList.contains('on')).toBe(false);
  const slips = document.querySelectorAll('[data-node]:not([data-column="3"])').length;
  screen.getByRole('button', { name: 'Toon als tabel' }).click();
  await tick();
  const table = screen.getByRole('table');
  const counted = [...(table.querySelector('caption')?.textContent ?? '').matchAll(/\d+/g)].map(Number);
  expect(counted.slice(0, 3).reduce((sum, one) => sum + one, 0)).toBe(slips);
  expect(await axeFaults(container)).toEqual([]);
});

test('V3: arrows walk over the slips, Enter opens, and one slip is a stop for Tab', async () => {
  await show();
  const first = document.querySelector<SVGElement>('[data-node][tabindex="0"]');
  expect(document.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
  slip('activity/nieuwsbrief')?.focus();
  press('ArrowRight');
  await waitFor(() => expect(document.activeElement).toBe(slip('recipient/mailchimp')));
  expect(screen.getByText(/^Mailchimp\. Van: .*Bij: Nieuwsbrief/)).toBeTruthy();
  press('ArrowRight');
  await waitFor(() => expect(document.activeElement).toBe(slip('country/US')));
  press('ArrowLeft');
  await waitFor(() => expect(document.activeElement).toBe(slip('recipient/mailchimp')));
  press('ArrowUp');
  await waitFor(() => expect(document.activeElement).not.toBe(slip('recipient/mailchimp')));
  expect(first).not.toBeNull();
  slip('recipient/mailchimp')?.focus();
  press('Enter');
  await waitFor(() => expect(title()).toBe('Mailchimp'));
});

test('V4: what stands where is a table with heads, and a system in it opens', async () => {
  const { container } = await show();
  screen.getByRole('tab', { name: 'Wat staat waar' }).click();
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(3);
  expect(within(table).getAllByRole('columnheader').at(-1)?.textContent).toBe('Plekken');
  expect(await axeFaults(container)).toEqual([]);
  within(table).getByRole('button', { name: 'Moneybird' }).click();
  await waitFor(() => expect(title()).toBe('Moneybird'));
});

const choose = (...refs: string[]) => {
  for (const ref of refs) row(ref)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
};

test('E7: the role of several recipients is changed in one step; a system by itself stays and that is told', async () => {
  const { container } = await show();
  const system =
    [...document.querySelectorAll<HTMLElement>('[data-row^="system/"]')][0]?.dataset['row'] ?? '';
  choose('recipient/mailchimp', 'recipient/postnl', system);
  await waitFor(() => expect(document.querySelector('.bar')?.textContent).toContain('3 ontvangers gekozen'));
  screen.getByRole('button', { name: 'Rol…' }).click();
  const dialog = await screen.findByRole('dialog', { name: 'Rol van 2 ontvangers' });
  expect(dialog.textContent).toContain('Eén andere die u koos, blijft zoals het is');
  expect(await axeFaults(container)).toEqual([]);
  within(dialog)
    .getByRole('radio', { name: /overheid/ })
    .click();
  await tick();
  within(dialog).getByRole('button', { name: 'Wijzig bij 2 ontvangers' }).click();
  const kinds = () =>
    dossier.register.recipients.filter((one) => one.kind === 'authority').map((one) => one.id);
  const before = bakeryRegister().recipients.filter((one) => one.kind === 'authority').length;
  await waitFor(() => expect(kinds()).toHaveLength(before + 2));
  expect(kinds()).toEqual(expect.arrayContaining(['mailchimp', 'postnl']));
});

test('E7: an agreement is asked of processors only', async () => {
  const asked: unknown[] = [];
  await show(bakeryRegister(), [], {
    change_together: (args) => {
      asked.push(args);
      return {
        parts: ['agreements'],
        place: null,
        state: { undo: 'bij 2 ontvangers de overeenkomst gewijzigd', redo: null, unsaved: true },
      };
    },
  });
  const [one, two] = dossier.register.recipients.filter((recipient) => recipient.kind === 'processor');
  choose(`recipient/${one?.id}`, `recipient/${two?.id}`, 'recipient/postnl');
  (await screen.findByRole('button', { name: 'Overeenkomst…' })).click();
  const dialog = await screen.findByRole('dialog', { name: 'Overeenkomst van 2 verwerkers' });
  within(dialog)
    .getByRole('radio', { name: /^Ja, getekend/ })
    .click();
  await tick();
  within(dialog).getByRole('button', { name: 'Wijzig bij 2 verwerkers' }).click();
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({ change: { agreement: 'signed' } });
  await waitFor(() =>
    expect(notices.done.at(-1)?.message).toBe('Bij 2 ontvangers de overeenkomst gewijzigd.'),
  );
});

test('E4: several recipients go with what belongs to them, and come back in one step', async () => {
  await show();
  const before = names();
  choose('recipient/mailchimp', 'recipient/postnl');
  row('recipient/postnl')?.focus();
  press('Delete');
  await waitFor(() => expect(names()).toHaveLength(before.length - 2));
  expect(dossier.register.agreements.some((one) => one.recipient === 'mailchimp')).toBe(false);
  expect(dossier.register.systems.some((one) => one.supplier === 'mailchimp')).toBe(false);
  await waitFor(() => expect(notices.done.at(-1)?.message).toBe('2 ontvangers verwijderd.'));
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => expect(names()).toEqual(before));
});
