import { emit } from './ipc/testing';
import { clearMocks } from './ipc/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from './App.svelte';
import { axeFaults, press } from './form/testing';
import { dossier } from './state/dossier.svelte';
import { notices } from './state/notices.svelte';
import { route } from './state/route.svelte';
import { answered, OPEN, refusal, TestHost } from './state/testing';

let host: TestHost;
beforeEach(() => {
  host = new TestHost();
  host.register.organisation.trade_name = { confirmed: 'Bakkerij Jansen' };
});
afterEach(async () => {
  cleanup();
  await answered();
  await dossier.settled();
  await dossier.take(null);
  notices.trouble = undefined;
  route.go('overzicht');
  await answered();
  clearMocks();
});

test('without a dossier the start stands there, and nothing of the frame', async () => {
  render(App);
  expect(screen.getByRole('button', { name: /Nieuw bestand/ })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(document.title).toBe('Verantwoord');
  await answered();
});

test('the title has a dot only while something is not in the file', async () => {
  host.answers['current_dossier'] = () => OPEN;
  render(App);
  await waitFor(() => expect(document.title).toBe('Bakkerij Jansen: Overzicht — Verantwoord'));
  await emit('dossier', { ...OPEN, unsaved: true });
  await waitFor(() => expect(document.title).toMatch(/^● Bakkerij Jansen/));
  await emit('dossier', { ...OPEN, savedAt: '14:03' });
  await waitFor(() => expect(document.title).toBe('Bakkerij Jansen: Overzicht — Verantwoord'));
  expect(screen.getByText(/Opgeslagen om 14:03 in Documenten/)).toBeTruthy();
});

test('only places that are there stand in the rail, and keys lead to them', async () => {
  host.answers['current_dossier'] = () => OPEN;
  const { container } = render(App);
  await screen.findByRole('navigation');
  const places = screen.getAllByRole('listitem').map((item) => item.querySelector('a .label')?.textContent);
  expect(places.filter(Boolean)).toEqual(['Overzicht', 'Activiteiten', 'Verklaring', 'Bedrijf']);
  expect(await axeFaults(container)).toEqual([]);
  press('5', { altKey: true });
  // Here no style sheet hides the heading that narrow windows have instead.
  const title = () => screen.getAllByRole('heading', { level: 1 })[0]?.textContent;
  await waitFor(() => expect(title()).toBe('Verklaring'));
  screen.getByRole('link', { name: 'Bedrijf' }).click();
  await waitFor(() => expect(title()).toBe('Bedrijf'));
});

test('a save that fails stays in sight, with three ways on', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN, unsaved: true, trouble: refusal('De schijf is vol.') });
  const { container } = render(App);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('De schijf is vol.');
  for (const name of ['Opnieuw', 'Opslaan als…', 'Kopie bewaren…']) {
    expect(screen.getByRole('button', { name })).toBeTruthy();
  }
  expect(await axeFaults(container)).toEqual([]);
});

test('the example says that it is one', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN, name: 'Voorbeeld', folder: null, isExample: true });
  render(App);
  expect(await screen.findByText('Dit is een voorbeeld.')).toBeTruthy();
  expect(screen.getByText('Voorbeeld, staat in geen bestand')).toBeTruthy();
});

test('undo and redo are named by what they do', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN, canUndo: 'activiteit Nieuwsbrief verwijderd' });
  render(App);
  const undo = await screen.findByRole('button', {
    name: 'Ongedaan maken: activiteit Nieuwsbrief verwijderd',
  });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Opnieuw doen' }).disabled).toBe(true);
  undo.click();
  await waitFor(() => expect(host.count('undo')).toBe(1));
});
