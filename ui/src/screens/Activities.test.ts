import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, press, type } from '../form/testing';
import { bakeryRegister } from '../gallery/bakery';
import { hostSample } from '../gallery/sampleHost';
import type { OpenDossier } from '../ipc/ipc';
import { dossier } from '../state/dossier.svelte';
import { notices } from '../state/notices.svelte';
import { route } from '../state/route.svelte';
import Activities from './Activities.svelte';

beforeEach(async () => {
  hostSample(bakeryRegister());
  await dossier.take({ name: 'Bakkerij Jansen' } as OpenDossier);
  route.go('activiteiten');
});
afterEach(async () => {
  cleanup();
  await dossier.settled();
  for (const one of notices.done) notices.putAway(one.id);
});
const names = () => dossier.register.activities.map((activity) => activity.name);
const row = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);
const title = () => document.getElementById('activity-title')?.textContent;

test('a row opens its form, and the form gives the focus back to the row', async () => {
  const { container } = render(Activities);
  expect(screen.getByText('Kies links een activiteit. Of voeg er een toe.')).toBeTruthy();
  row('webwinkel')?.click();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Bestellen in de webwinkel'));
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Sluit formulier' }).click();
  await waitFor(() => expect(document.activeElement).toBe(row('webwinkel')));
});

test('a new activity opens as soon as it has a name', async () => {
  render(Activities);
  screen.getByRole('button', { name: 'Activiteit' }).click();
  type(await screen.findByLabelText('Naam van de activiteit'), 'Loterij', false);
  press('Enter');
  await waitFor(() => expect(title()).toBe('Loterij'));
  expect(names().at(-1)).toBe('Loterij');
});

test('what is removed can be had back', async () => {
  render(Activities);
  const before = names();
  row('vragen')?.focus();
  press('Delete');
  await waitFor(() => expect(names()).not.toContain('Vragen en klachten'));
  await waitFor(() => expect(notices.done.at(-1)?.message).toBe('Vragen en klachten verwijderd.'));
  expect(notices.done.at(-1)?.action).toBe('Ongedaan maken');
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => expect(names()).toEqual(before));
});

test('a copy opens and says that it is one', async () => {
  render(Activities);
  row('website')?.focus();
  press('d', { ctrlKey: true });
  await waitFor(() => expect(title()).toBe('Website (kopie)'));
});

test('Alt with an arrow gives an activity another place', async () => {
  render(Activities);
  row('webwinkel')?.focus();
  press('ArrowUp', { altKey: true });
  await waitFor(() =>
    expect(names().slice(0, 2)).toEqual([
      'Bestellen in de webwinkel',
      'Bestellen in de winkel of per telefoon',
    ]),
  );
});

test('a change in the form shows in the list at once and reaches the host', async () => {
  render(Activities);
  row('website')?.click();
  (await screen.findByRole('button', { name: 'Klap uit: Wat en waarom' })).click();
  type(await screen.findByLabelText('Naam van de activiteit'), 'Onze website');
  await waitFor(() => expect(row('website')?.textContent).toContain('Onze website'));
  await dossier.settled();
  expect(names()).toContain('Onze website');
});

test('a sentence of the statement leads to its field', async () => {
  render(Activities);
  await route.goTo({ record: 'retention/klachten', field: 'retention.reason' }, dossier.register);
  await waitFor(() => expect(title()).toBe('Vragen en klachten'));
  await waitFor(() => expect(document.activeElement?.id).toBe('retention/klachten:retention.reason'));
});

const choose = (...ids: string[]) => {
  for (const id of ids) row(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
};

test('E7: the owner of several is changed in one step, also to somebody new', async () => {
  const { container } = render(Activities);
  choose('webwinkel', 'website');
  (await screen.findByRole('button', { name: 'Eigenaar…' })).click();
  const dialog = await screen.findByRole('dialog', { name: 'Eigenaar van 2 activiteiten' });
  expect(dialog.textContent).toContain('Nu: nog niemand.');
  const wrong = screen.getByRole('button', { name: 'Wijzig bij 2 activiteiten' });
  wrong.click();
  expect(await screen.findByText(/^(Kies|Vul) eerst/)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  const select = screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Wie is de eigenaar?' });
  if (select) {
    select.value = 'iemand anders';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  type(await screen.findByLabelText('Wie is het?'), 'Sanne Jansen');
  wrong.click();
  await waitFor(() => expect(dossier.register.people.at(-1)?.name).toBe('Sanne Jansen'));
  const sanne = { confirmed: dossier.register.people.at(-1)?.id };
  const owned = () =>
    dossier.register.activities
      .filter((one) => JSON.stringify(one.process_owner) === JSON.stringify(sanne))
      .map((one) => one.id);
  await waitFor(() => expect(owned().sort()).toEqual(['website', 'webwinkel']));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  // The choice stays: something else may follow.
  expect(document.querySelector('.bar')?.textContent).toContain('2 activiteiten gekozen');
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => expect(owned()).toEqual([]));
});

test('E7: the status and the period of several are chosen from what there is', async () => {
  render(Activities);
  choose('webwinkel', 'website');
  (await screen.findByRole('button', { name: 'Status…' })).click();
  (await screen.findByRole('radio', { name: 'Gestopt, de gegevens zijn er nog' })).click();
  (await screen.findByRole('button', { name: 'Wijzig bij 2 activiteiten' })).click();
  const stopped = () => dossier.register.activities.filter((one) => one.status === 'stopped').length;
  await waitFor(() => expect(stopped()).toBe(2));
  screen.getByRole('button', { name: 'Bewaren…' }).click();
  const select = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Kies een termijn uit uw overzicht',
  });
  await waitFor(() => expect(document.activeElement).toBe(select));
  select.value = dossier.register.retention_periods[0]?.id ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(await screen.findByRole('radio', { name: 'Die blijft, deze komt erbij' })).toBeTruthy();
  screen.getByRole('button', { name: 'Wijzig bij 2 activiteiten' }).click();
  const kept = (id: string) => dossier.register.activities.find((one) => one.id === id)?.retention;
  await waitFor(() => expect(kept('website')).toEqual({ confirmed: [select.value] }));
  expect(kept('webwinkel')).toEqual({ confirmed: [select.value] });
});

test('E4: several go without a question and come back in one step', async () => {
  render(Activities);
  const before = names();
  row('website')?.click();
  choose('website', 'vragen');
  row('website')?.focus();
  press('Delete');
  await waitFor(() => expect(names()).toHaveLength(before.length - 2));
  await waitFor(() => expect(notices.done.at(-1)?.message).toBe('2 activiteiten verwijderd.'));
  expect(title()).toBeUndefined();
  await waitFor(() => expect(document.querySelector('.bar')).toBeNull());
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => expect(names()).toEqual(before));
});

test('E8: copies of several are chosen', async () => {
  render(Activities);
  choose('website', 'vragen');
  (await screen.findByRole('button', { name: 'Dupliceer' })).click();
  await waitFor(() => expect(names().filter((name) => name.endsWith('(kopie)'))).toHaveLength(2));
  const chosen = () =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map((one) =>
      one.getAttribute('aria-label'),
    );
  await waitFor(() => expect(chosen().every((one) => one?.endsWith('(kopie)'))).toBe(true));
  expect(chosen()).toHaveLength(2);
});
