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
