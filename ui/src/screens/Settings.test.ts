import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../form/testing';
import { dossier } from '../state/dossier.svelte';
import { OPEN, TestHost, windowSpies } from '../state/testing';
import { theme } from '../state/theme.svelte';
import { zoom } from '../state/zoom.svelte';
import Settings from './Settings.svelte';

let host: TestHost;
const own = windowSpies();

beforeEach(async () => {
  localStorage.clear();
  host = new TestHost();
  host.answers['plugin:webview|set_webview_zoom'] = () => null;
  await dossier.take(OPEN);
});

test('S2 a setting that is not as usual says so, and goes back', async () => {
  theme.choose('system');
  const { container } = render(Settings, { window: own });
  expect(await axeFaults(container)).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Terugzetten: Licht of donker' })).toBeNull();
  await fireEvent.click(screen.getByRole('radio', { name: 'Donker' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await fireEvent.click(screen.getByRole('button', { name: 'Terugzetten: Licht of donker' }));
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  await fireEvent.click(screen.getByRole('button', { name: 'Groter' }));
  expect(zoom.size).toBe(110);
  await fireEvent.click(screen.getByRole('button', { name: 'Terugzetten: Grootte van alles' }));
  expect(zoom.size).toBe(100);
});

test('S2 settings are searched, and a word that is nowhere is said', async () => {
  render(Settings, { window: own });
  const box = screen.getByRole('searchbox', { name: 'Zoek in instellingen' });
  await fireEvent.input(box, { target: { value: 'logboek' } });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Logboek']);
  await fireEvent.input(box, { target: { value: 'qqq' } });
  expect(screen.getByText(/Er is geen instelling/)).toBeTruthy();
});

test('S3 the list of files and the log are emptied, and that is said', async () => {
  let left = 2;
  host.answers['recent_dossiers'] = () => Array.from({ length: left }, () => ({}));
  host.answers['forget_recent'] = () => Array.from({ length: --left }, () => ({}));
  host.answers['clear_log'] = () => null;
  localStorage.setItem('palette', 'save');
  render(Settings, { window: own });
  await fireEvent.click(screen.getByRole('button', { name: 'Maak de lijst leeg' }));
  await waitFor(() => expect(host.count('forget_recent')).toBe(2));
  await waitFor(() => expect(localStorage.getItem('palette')).toBeNull());
  await fireEvent.click(screen.getByRole('button', { name: 'Maak leeg' }));
  await waitFor(() => expect(host.count('clear_log')).toBe(1));
});
