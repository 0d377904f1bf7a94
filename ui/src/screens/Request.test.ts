import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../form/testing';
import type { FindingRow } from '../ipc/ipc';
import { ASKERS, TOLD } from '../parts/request/whom';
import { dossier } from '../state/dossier.svelte';
import { help } from '../state/help.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost } from '../state/testing';
import Request from './Request.svelte';

let host: TestHost;
const missing = (text: string): FindingRow => ({
  check: 'required/purpose',
  severity: 'fault',
  record: 'organisation',
  field: 'organisation.trade_name',
  label: 'Handelsnaam',
  name: '',
  activity: '',
  text,
  article: 'art. 13 lid 1 onder a AVG',
});

beforeEach(async () => {
  host = new TestHost();
  help.turn(false);
  await dossier.take(OPEN);
});

const choose = (label: string): Promise<boolean> =>
  fireEvent.click(screen.getByLabelText(new RegExp(`^${label}`)));

test('who asks decides what is given, and each says by which article', async () => {
  const { container } = render(Request);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  for (const { value, label } of ASKERS) {
    await choose(label.replace(/[()]/g, '\\$&'));
    const told = TOLD[value];
    expect(screen.getByRole('status').textContent).toContain(told.verdict);
    expect(screen.getByRole('status').textContent).toMatch(/Artikel \d+ lid .* AVG\. Bron nagekeken op/);
    for (const paper of told.papers) expect(screen.getByRole('button', { name: paper.words })).toBeTruthy();
    expect(container.querySelectorAll('button.filled').length, 'one main step').toBe(1);
    expect(await axeFaults(container)).toEqual([]);
  }
});

test('only the authority is told to get all of it; a customer gets no register', async () => {
  render(Request);
  await choose('Een klant');
  expect(screen.getByText(/Geef het register niet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Zo geeft u inzage' }));
  expect(help.topic).toEqual({ page: 'inzage' });
  await choose('De Autoriteit');
  expect(screen.getByText('Geef het hele register.')).toBeTruthy();
});

test('what is missing is listed first and leads to its field; the paper is made all the same', async () => {
  host.answers['export_register'] = () => ({
    number: 4,
    name: 'Register.pdf',
    folder: 'Documenten',
    missingGlyphs: [],
    logoLeftOut: false,
    leftOut: [],
  });
  host.views.findings = Array.from({ length: 7 }, (_, at) => ({
    ...missing(`Punt ${at}.`),
    check: `c/${at}`,
  }));
  await dossier.take(null);
  await dossier.take(OPEN);
  render(Request);
  await choose('De Autoriteit');
  expect(screen.getByText(/Er ontbreken nog zeven dingen/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Invullen/ })).toHaveLength(5);
  await fireEvent.click(screen.getByRole('button', { name: 'Register als PDF' }));
  await screen.findByText('Register.pdf');
  expect(host.asked.findLast((one) => one.command === 'export_register')?.args).toEqual({
    paper: 'register',
    format: 'pdf',
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Open: Register.pdf' }));
  await waitFor(() =>
    expect(host.asked.findLast((one) => one.command === 'open_made')?.args).toEqual({ number: 4 }),
  );
  await fireEvent.click(screen.getByRole('button', { name: 'Invullen: Punt 0.' }));
  expect(route.screen).toBe('bedrijf');
  expect(route.wanted?.field).toBe('organisation.trade_name');
});
