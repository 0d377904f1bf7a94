import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, menuNow, press } from '../form/testing';
import { clearMocks } from '../ipc/testing';
import { dossier } from '../state/dossier.svelte';
import { answered, OPEN, TestHost } from '../state/testing';
import Versions from './Versions.svelte';

const row = (id: string, at: string, reason: string) => ({
  id,
  at,
  when: `${at.slice(8, 10)} november 2026 om ${at.slice(11, 16)}`,
  reason,
  size: '34 kB',
});
const ROWS = [row('2', '2026-11-22T14:03:00', 'voor import'), row('1', '2026-11-20T09:20:00', 'dagelijks')];

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  await dossier.take(OPEN);
});
afterEach(async () => {
  cleanup();
  await dossier.take(null);
  await answered();
  clearMocks();
});

test('each version has its day, its reason and its size; the newest is compared with now', async () => {
  host.answers['versions'] = () => ROWS;
  host.answers['version_differences'] = ({ version }) =>
    version === '2' ? [] : ['Bewaartermijn Facturen: 10 jaar werd 7 jaar.'];
  const { container } = render(Versions, { today: '2026-11-22' });
  const newest = await screen.findByRole('button', { name: /vandaag Voor import 14:03 uur, 34 kB/ });
  await waitFor(() => expect(newest.getAttribute('aria-current')).toBe('true'));
  expect(await screen.findByText('Er is sindsdien niets anders geworden.')).toBeTruthy();
  screen.getByRole('button', { name: /Dagelijks/ }).click();
  expect(await screen.findByText('Bewaartermijn Facturen: 10 jaar werd 7 jaar.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Van 20 november 2026 om 09:20 naar nu' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);

  host.answers['restore_version'] = () => null;
  screen.getByRole('button', { name: 'Zet terug als nieuw bestand…' }).click();
  await waitFor(() =>
    expect(host.asked.at(-1)).toEqual({ command: 'restore_version', args: { version: '1' } }),
  );
});

test('K6: the menu of a version compares it and puts it back', async () => {
  host.answers['versions'] = () => ROWS;
  host.answers['version_differences'] = () => [];
  host.answers['restore_version'] = () => null;
  render(Versions, { today: '2026-11-22' });
  const older = await screen.findByRole('button', { name: /Dagelijks/ });
  older.focus();
  press('F10', { shiftKey: true });
  expect(await menuNow()).toEqual([
    'Dagelijks, 20 november 2026 om 09:20',
    'Vergelijk met nu Enter',
    'Zet terug als nieuw bestand…',
  ]);
  press('Escape');
  expect(document.activeElement).toBe(older);
  older.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  (await screen.findByRole('menuitem', { name: 'Zet terug als nieuw bestand…' })).click();
  await waitFor(() =>
    expect(host.asked.at(-1)).toEqual({ command: 'restore_version', args: { version: '1' } }),
  );
});

test('without a version it says when the first one comes', async () => {
  render(Versions, { today: '2026-11-22' });
  expect(await screen.findByText(/Er is nog geen versie/)).toBeTruthy();
});

test('cleaning up says what it does, and the safe button comes first', async () => {
  host.answers['versions'] = () => ROWS;
  host.answers['version_differences'] = () => [];
  host.answers['clean_up'] = () => OPEN;
  const { container } = render(Versions, { today: '2026-11-22' });
  screen.getByRole('button', { name: 'Definitief opruimen…' }).click();
  const safe = await screen.findByRole('button', { name: 'Laat alles staan' });
  expect(screen.getByText(/Dit kunt u niet ongedaan maken/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(safe));
  expect(await axeFaults(container)).toEqual([]);
  safe.click();
  await answered();
  expect(host.count('clean_up')).toBe(0);
  screen.getByRole('button', { name: 'Definitief opruimen…' }).click();
  (await screen.findByRole('radio', { name: /Laat ze staan/ })).click();
  screen.getByRole('button', { name: 'Ruim definitief op' }).click();
  await waitFor(() =>
    expect(host.asked.find((one) => one.command === 'clean_up')?.args).toEqual({ versions: 'leave' }),
  );
});
