import { clearMocks } from '../ipc/testing';
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../form/testing';
import { dossier } from '../state/dossier.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost } from '../state/testing';
import Overview from './Overview.svelte';
import Statement from './Statement.svelte';

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  host.register.organisation.trade_name = { confirmed: 'Bakkerij Jansen' };
  await dossier.take(OPEN);
  route.go('verklaring');
});
afterEach(async () => {
  await dossier.settled();
  await dossier.take(null);
  clearMocks();
});

test('the parts stand beside the page, with what is missing in them', async () => {
  const { container } = render(Statement);
  expect(screen.getByText('1 gat')).toBeTruthy();
  expect(screen.getByText(/Eén van de twee onderdelen is compleet/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Privacyverklaring van Bakkerij Jansen' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('a sentence tells where it comes from and leads to its field', async () => {
  const { container } = render(Statement);
  container.querySelector<HTMLElement>('.sentence:has(+ *), p .sentence')?.click();
  await waitFor(() => expect(screen.getByText('Uw bedrijf')).toBeTruthy());
  expect(screen.getByText('Handelsnaam')).toBeTruthy();
  expect(screen.getByText('art. 13 lid 1 onder a AVG')).toBeTruthy();
  screen.getByRole('button', { name: 'Pas gegeven aan' }).click();
  expect([route.screen, route.wanted]).toEqual([
    'bedrijf',
    { record: 'organisation', field: 'organisation.trade_name' },
  ]);
});

test('a gap leads to its field', () => {
  render(Statement);
  screen.getByRole('button', { name: /Invullen/ }).click();
  expect(route.wanted).toEqual({ record: 'organisation', field: 'organisation.visiting_address' });
});

test('each format is asked for by its button', async () => {
  render(Statement);
  for (const [name, format] of [
    ['Maak PDF', 'pdf'],
    ['HTML', 'html'],
    ['Platte tekst', 'text'],
    ['Markdown', 'markdown'],
  ] as const) {
    screen.getByRole('button', { name }).click();
    await waitFor(() => expect(host.asked.at(-1)).toEqual({ command: 'export_statement', args: { format } }));
  }
});

test('the version is kept with the statement', async () => {
  render(Statement);
  // One beside the list of parts, one for windows too narrow for that list; no style sheet hides it here.
  screen.getAllByRole('button', { name: 'Versie en uiterlijk' })[0]?.click();
  const version = await screen.findByLabelText('Versie');
  expect((version as HTMLInputElement).value).toBe('1');
  screen.getByLabelText('Grote letters').click();
  await dossier.settled();
  const saved = host.asked.find((one) => one.command === 'save_record')?.args['record'];
  expect(saved).toMatchObject({
    kind: 'variant',
    value: { id: 'website', version: 1, appearance: { large_print: true, serif: true } },
  });
});

test('the overview leads from what is missing to its field', async () => {
  host.views = {
    ...host.views,
    findings: [
      {
        check: 'required/organisation-address',
        record: 'organisation',
        name: 'uw bedrijf',
        activity: null,
        field: 'organisation.visiting_address',
        label: 'Bezoekadres',
        severity: 'fault',
        article: 'art. 13 lid 1 onder a AVG',
        text: 'Het adres van uw bedrijf ontbreekt.',
      },
      {
        check: 'required/organisation-kvk-number',
        record: 'organisation',
        name: 'uw bedrijf',
        activity: null,
        field: 'organisation.kvk_number',
        label: 'KVK-nummer',
        severity: 'tip',
        article: 'art. 13 lid 1 onder a AVG',
        text: 'Zet ook uw KVK-nummer erbij.',
      },
    ],
  };
  await dossier.take(OPEN);
  const { container } = render(Overview);
  expect(screen.getByRole('heading', { name: 'Er staat nog geen activiteit in uw register' })).toBeTruthy();
  expect(screen.getByText('Er staat nog één punt open.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Invullen: Het adres van uw bedrijf ontbreekt.' }).click();
  expect(route.wanted).toEqual({ record: 'organisation', field: 'organisation.visiting_address' });
});
