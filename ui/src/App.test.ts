import { emit } from './ipc/testing';
import { clearMocks } from './ipc/testing';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from './App.svelte';
import { axeFaults, press } from './form/testing';
import { fresh } from './parts/activity/fresh';
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

/** Whether the work is in the file, in the strip's words. */
const standsAs = (words: string): Promise<void> =>
  waitFor(() => expect(document.querySelector('header [role=status]')?.textContent.trim()).toBe(words));

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
  await standsAs('Opgeslagen om 14:03 in Documenten');
});

test('only places that are there stand in the rail, and keys lead to them', async () => {
  host.answers['current_dossier'] = () => OPEN;
  const { container } = render(App);
  await screen.findByRole('navigation');
  const places = screen.getAllByRole('listitem').map((item) => item.querySelector('a .label')?.textContent);
  expect(places.filter(Boolean)).toEqual([
    'Overzicht',
    'Activiteiten',
    'Bewaren',
    'Ontvangers',
    'Verklaring',
    'Bedrijf',
    'Controle',
    'Versies',
    'Instellingen',
    'Hulp',
  ]);
  expect(await axeFaults(container)).toEqual([]);
  press('5', { altKey: true });
  // Here no style sheet hides the heading that narrow windows have instead.
  const title = () => screen.getAllByRole('heading', { level: 1 })[0]?.textContent;
  await waitFor(() => expect(title()).toBe('Verklaring'));
  press('4', { altKey: true });
  await waitFor(() => expect(title()).toBe('Wie uw gegevens krijgt'));
  screen.getByRole('link', { name: 'Bedrijf' }).click();
  await waitFor(() => expect(title()).toBe('Bedrijf'));
});

test('K1 F1 explains, Ctrl K searches everything and leads there, Ctrl / shows the keys', async () => {
  host.answers['current_dossier'] = () => OPEN;
  host.register.activities = [fresh('activity', { id: 'n', name: 'Nieuwsbrief' })];
  render(App);
  await screen.findByRole('navigation');
  const help = screen.getByRole('button', { name: 'Uitleg' });
  press('F1');
  await waitFor(() => expect(help.getAttribute('aria-expanded')).toBe('true'));
  press('F1');
  await waitFor(() => expect(help.getAttribute('aria-expanded')).toBe('false'));
  press('k', { ctrlKey: true });
  const box = await screen.findByRole('combobox', { name: 'Zoek of doe iets' });
  await fireEvent.input(box, { target: { value: 'nieuwsbr' } });
  await fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() => expect(document.title).toContain('Activiteiten'));
  expect(screen.queryByRole('combobox', { name: 'Zoek of doe iets' })).toBeNull();
  expect(route.activity).toBe('n');
  press('/', { ctrlKey: true });
  const keys = await screen.findByRole('dialog', { name: 'Toetsen' });
  expect(within(keys).getByRole('row', { name: /Verklaring als PDF Ctrl P/ })).toBeTruthy();
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

test('who leaves the window hands over what was typed, and keeps the field', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN });
  render(App);
  await standsAs('Staat in Documenten');
  route.go('bedrijf');
  const field = await screen.findByLabelText<HTMLInputElement>('Korte naam (niet verplicht)');
  field.focus();
  await fireEvent.input(field, { target: { value: 'Jansen' } });
  expect(host.count('save_record')).toBe(0);
  await fireEvent(window, new Event('blur'));
  await waitFor(() => expect(host.count('save_record')).toBe(1));
  expect(document.activeElement).toBe(field);
  await standsAs('Wordt zo opgeslagen in Documenten');
});

test('a start goes on where the last one ended, and where the owner goes is kept', async () => {
  const place = { screen: 'bewaren', activity: null, scroll: 0 };
  host.answers['go_on'] = () => ({ dossier: { ...OPEN }, place });
  render(App);
  await waitFor(() => expect(document.title).toContain(': Bewaren'));
  route.go('bedrijf');
  const kept = (): unknown => host.asked.findLast(({ command }) => command === 'is_at')?.args;
  await waitFor(() => expect(kept()).toEqual({ place: { ...place, screen: 'bedrijf' } }));
});

test('what a newer program made is for reading, and a paper can be made of it', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN, isReadOnly: true });
  const { container } = render(App);
  expect(await screen.findByText(/U kunt het bekijken, niet wijzigen/)).toBeTruthy();
  route.go('bedrijf');
  await answered();
  const fields = [...container.querySelectorAll<HTMLInputElement>('.screen :is(input, textarea, select)')];
  expect(fields.length).toBeGreaterThan(3);
  expect(fields.filter((one) => !one.readOnly && !one.disabled)).toEqual([]);
  route.go('verklaring');
  await answered();
  expect(screen.getByText('Maak PDF').closest('button')?.disabled).toBe(false);
  expect(screen.queryByText('Versie en uiterlijk')).toBeNull();
});

test('a file that cannot be opened leads to the kept versions', async () => {
  host.answers['open_dossier'] = () => {
    throw refusal('“Jansen.verantwoord” is beschadigd.');
  };
  const versions = [
    {
      id: 'v2',
      at: '2026-11-20T14:03:00',
      when: '20 november 2026 om 14:03',
      reason: 'dagelijks',
      size: '34 kB',
    },
  ];
  host.answers['kept_versions'] = () => [{ document_id: 'd1', name: 'Bakkerij Jansen', versions }];
  host.answers['restore_kept'] = () => OPEN;
  const { container } = render(App);
  (await screen.findByRole('button', { name: /Open een bestand/ })).click();
  (await screen.findByRole('button', { name: 'Bewaarde versies bekijken' })).click();
  expect(await screen.findByText('Bakkerij Jansen')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: /Zet terug: Bakkerij Jansen, 20 november 2026/ }).click();
  await standsAs('Staat in Documenten');
  const asked = host.asked.find((one) => one.command === 'restore_kept');
  expect(asked?.args).toEqual({ documentId: 'd1', version: 'v2' });
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

test('work that is there again is said and asks nothing', async () => {
  host.answers['current_dossier'] = () => ({
    ...OPEN,
    news: { kind: 'put_back', text: 'Uw werk van 14:02 stond nog niet in uw bestand. Het staat er weer.' },
  });
  host.answers['put_news_away'] = () => OPEN;
  render(App);
  expect(await screen.findByText(/Uw werk van 14:02/)).toBeTruthy();
  await waitFor(() => expect(host.count('put_news_away')).toBe(1));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what came from elsewhere is read anew, told in one line and can be undone', async () => {
  host.answers['current_dossier'] = () => OPEN;
  const { container } = render(App);
  await screen.findByRole('navigation');
  const reads = host.count('register_parts');
  await emit('dossier', {
    ...OPEN,
    revision: 1,
    news: {
      kind: 'merged',
      text: '1 wijziging is overgenomen.',
      differences: ['Activiteit Webwinkel is nieuw.'],
    },
  });
  await waitFor(() => expect(host.count('register_parts')).toBe(reads + 1));
  expect(await screen.findByText(/1 wijziging is overgenomen/)).toBeTruthy();
  screen.getByRole('button', { name: 'Bekijk verschil' }).click();
  expect(await screen.findByText('Activiteit Webwinkel is nieuw.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  // One in the strip is always there; this one stands in the line.
  screen.getAllByRole('button', { name: 'Ongedaan maken' }).at(-1)?.click();
  await waitFor(() => expect(host.count('undo')).toBe(1));
  expect(host.count('put_news_away')).toBe(1);
});

test('a newer file can be looked at, and the strip says so', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN, isReadOnly: true });
  render(App);
  expect(await screen.findByText(/U kunt het bekijken, niet wijzigen/)).toBeTruthy();
  await standsAs('Alleen bekijken, uit Documenten');
});

test('another version beside the file is named, and leads to the choice', async () => {
  const file = 'Jansen (conflicted copy).verantwoord';
  host.answers['current_dossier'] = () => ({
    ...OPEN,
    siblings: [{ file, differences: 2, text: 'Op 2 plaatsen anders.' }],
  });
  host.answers['meet_sibling'] = () => ({
    ...OPEN,
    news: { kind: 'conflicts', meeting: { text: 'Kies wat blijft.', file, taken: [], conflicts: [] } },
  });
  render(App);
  expect(await screen.findByText('Er ligt nog een andere versie.')).toBeTruthy();
  screen.getByRole('button', { name: 'Vergelijk' }).click();
  await waitFor(() => expect(route.screen).toBe('vergelijken'));
  expect(host.asked.find((one) => one.command === 'meet_sibling')?.args).toEqual({ file });
});

test('a fault of the program shows what a report has before it is copied', async () => {
  host.answers['fault_report'] = () => 'Verantwoord 0.1.0 linux\nHet logboek is leeg.\n';
  const { container } = render(App);
  await answered();
  await emit('fault', null);
  expect(await screen.findByRole('heading', { name: 'Er ging iets mis' })).toBeTruthy();
  const preview = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Verslag' });
  await waitFor(() => expect(preview.value).toBe('Verantwoord 0.1.0 linux\nHet logboek is leeg.\n'));
  const copy = vi.fn(() => true);
  document.execCommand = copy;
  screen.getByRole('button', { name: 'Kopieer verslag' }).click();
  expect(copy).toHaveBeenCalledWith('copy');
  expect(await screen.findByText('Het verslag is gekopieerd.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('work that waits is asked about at the start, and thrown away only after a second word', async () => {
  const row = {
    file: 'Jansen.verantwoord',
    text: 'We vonden werk van 14:02 dat nog niet in uw bestand stond.',
  };
  host.answers['waiting_work'] = () => [row];
  host.answers['waiting_differences'] = () => ['Activiteit Webwinkel is nieuw.'];
  host.answers['throw_away'] = () => [];
  const { container } = render(App);
  expect(await screen.findByText(/We vonden werk van 14:02/)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Bekijk verschil' }).click();
  expect(await screen.findByText('Activiteit Webwinkel is nieuw.')).toBeTruthy();
  screen.getByRole('button', { name: 'Sluit' }).click();
  screen.getByRole('button', { name: 'Weggooien…' }).click();
  (await screen.findByRole('button', { name: 'Houd het' })).click();
  await answered();
  expect(host.count('throw_away')).toBe(0);
  screen.getByRole('button', { name: 'Weggooien…' }).click();
  (await screen.findByRole('button', { name: 'Gooi weg' })).click();
  await waitFor(() => expect(host.asked.at(-1)).toEqual({ command: 'throw_away', args: { place: 0 } }));
  await waitFor(() => expect(screen.queryByText(/We vonden werk/)).toBeNull());
});

test('the help of a field says where it stands in the statement, and leads there', async () => {
  host.answers['current_dossier'] = () => ({ ...OPEN });
  render(App);
  await standsAs('Staat in Documenten');
  route.go('bedrijf');
  screen.getByRole('button', { name: 'Uitleg' }).click();
  (await screen.findByLabelText<HTMLInputElement>(/^Handelsnaam/)).focus();
  (await screen.findByRole('button', { name: 'Staat in één zin van de verklaring' })).click();
  (await screen.findByRole('button', { name: /Wij zijn Bakkerij Jansen/ })).click();
  await waitFor(() => expect(route.screen).toBe('verklaring'));
  await waitFor(() => expect(screen.getByText('Waar komt deze zin vandaan?')).toBeTruthy());
});

test('L1 after two seconds it is counted, and can be stopped', async () => {
  host.answers['current_dossier'] = () => OPEN;
  render(App);
  await screen.findByRole('navigation');
  await emit('making', { name: 'Register.pdf', is_opening: false, done: 0, all: 0 });
  await screen.findByRole('progressbar');
  await emit('making', { name: 'Register.pdf', is_opening: false, done: 1200, all: 5000 });
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 3000 });
  const bar = screen.getByRole('progressbar', { name: 'Register.pdf: onderdeel 1.200 van 5.000' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1200', '5000']);
  stop.click();
  await waitFor(() => expect(host.count('stop_making')).toBe(1));
  await emit('making', null);
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
});

test('L1 while a dossier is opened the window takes nothing but Stop', async () => {
  const { container } = render(App);
  await emit('making', { name: 'Groot.verantwoord', is_opening: true, done: 0, all: 0 });
  const all = container.querySelector<HTMLElement>('.all');
  await screen.findByRole('progressbar', { name: 'Groot.verantwoord wordt geopend' });
  expect(all?.inert).toBe(true);
  const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 3000 });
  expect(all?.contains(stop)).toBe(false);
  expect(await axeFaults(container)).toEqual([]);
  stop.click();
  await waitFor(() => expect(host.count('stop_making')).toBe(1));
  await emit('making', null);
  await waitFor(() => expect(all?.inert).toBe(false));
});

test('a file that takes long to make is seen to be made (L1)', async () => {
  host.answers['current_dossier'] = () => OPEN;
  const { container } = render(App);
  await screen.findByRole('navigation');
  const name = 'Verklaring.pdf wordt gemaakt';
  await emit('making', { name: 'Verklaring.pdf', is_opening: false, done: 0, all: 0 });
  expect(screen.queryByText(name)).toBeNull();
  expect(await screen.findByRole('progressbar', { name })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  await emit('making', null);
  await waitFor(() => expect(screen.queryByText(name)).toBeNull());
  // What is there at once needs no word.
  await emit('making', { name: 'Verklaring.pdf', is_opening: false, done: 0, all: 0 });
  await emit('making', null);
  await new Promise((later) => setTimeout(later, 500));
  expect(screen.queryByText(name)).toBeNull();
});
