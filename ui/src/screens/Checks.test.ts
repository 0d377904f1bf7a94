import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, menuNow, press, type } from '../form/testing';
import { clearMocks } from '../ipc/testing';
import type { FindingRow, SetAsideRow, Views } from '../ipc/ipc';
import { dossier } from '../state/dossier.svelte';
import { lists } from '../state/lists.svelte';
import { notices } from '../state/notices.svelte';
import { route } from '../state/route.svelte';
import { answered, OPEN, TestHost } from '../state/testing';
import Checks from './Checks.svelte';

const finding = (fields: Partial<FindingRow>): FindingRow => ({
  check: 'required/organisation-address',
  record: 'organisation',
  name: '',
  activity: null,
  field: 'organisation.visiting_address',
  label: 'Bezoekadres',
  severity: 'fault',
  article: 'art. 13 lid 1 onder a AVG',
  text: 'Het adres van uw bedrijf ontbreekt.',
  ...fields,
});
const LONG = finding({
  check: 'retention/above-norm-without-reason',
  record: 'retention/berichten',
  field: 'retention.reason',
  severity: 'caution',
  article: 'art. 5 lid 1 onder e AVG',
  text: 'U bewaart berichten 3 jaar. Gebruikelijk is 1 jaar.',
});
const KVK = finding({
  check: 'required/organisation-kvk-number',
  field: 'organisation.kvk_number',
  severity: 'tip',
  text: 'Zet ook uw KVK-nummer erbij.',
});

let host: TestHost;
const show = async (findings: FindingRow[], aside: SetAsideRow[] = []) => {
  host = new TestHost();
  const views: Views = { ...host.views, findings };
  host.answers['views'] = () => views;
  host.answers['findings_set_aside'] = () => aside;
  await dossier.take(OPEN);
  return { views, ...render(Checks) };
};
beforeEach(() => route.go('controle'));
afterEach(async () => {
  lists.checks.filter = undefined;
  cleanup();
  await dossier.settled();
  await dossier.take(null);
  for (const one of notices.done) notices.putAway(one.id);
  await answered();
  clearMocks();
});

test('all findings stand in one list, by how much they matter, with the reason and the article (F5)', async () => {
  const { container } = await show([finding({}), LONG, KVK]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Twee punten staan open');
  const said = [...container.querySelectorAll('section')].map((group) => [
    group.querySelector('h2')?.textContent,
    ...[...group.querySelectorAll('h3')].map((one) => one.textContent),
  ]);
  expect(said).toEqual([
    ['Ontbreekt', 'Het adres van uw bedrijf ontbreekt'],
    ['Let op', 'U bewaart berichten 3 jaar'],
    ['Tip', 'Zet ook uw KVK-nummer erbij'],
  ]);
  expect(screen.getByText(/Nu staat er een gat in uw verklaring\./)).toBeTruthy();
  expect(screen.getByText(/Gebruikelijk is 1 jaar\./)).toBeTruthy();
  expect(screen.getByText('Artikel 5 lid 1 onder e AVG')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Tip 1' }).click();
  await waitFor(() => expect(container.querySelectorAll('h3')).toHaveLength(1));
  screen.getByRole('button', { name: 'Ga erheen: Zet ook uw KVK-nummer erbij.' }).click();
  expect(route.wanted).toEqual({ record: 'organisation', field: 'organisation.kvk_number' });
  expect(route.screen).toBe('bedrijf');
});

test('what does not apply is set aside with a reason, and a gap is not', async () => {
  const { container, views } = await show([finding({}), LONG, KVK]);
  expect(screen.queryByRole('button', { name: /Niet van toepassing: Het adres/ })).toBeNull();
  screen.getByRole('button', { name: `Niet van toepassing: ${LONG.text}` }).click();
  const field = await screen.findByLabelText('Niet van toepassing, want');
  await waitFor(() => expect(document.activeElement).toBe(field));
  screen.getByRole('button', { name: 'Bewaar reden' }).click();
  expect(await screen.findByText('Schrijf op waarom dit niet voor u geldt.')).toBeTruthy();
  expect(host.count('set_aside')).toBe(0);
  expect(await axeFaults(container)).toEqual([]);

  host.answers['set_aside'] = () => {
    views.findings = [finding({}), KVK];
    return { parts: ['set_aside'], place: null, state: {} };
  };
  host.answers['findings_set_aside'] = () => [{ finding: LONG, reason: 'Er loopt een geschil.', until: '' }];
  type(field, ' Er loopt een geschil. ');
  screen.getByRole('button', { name: 'Bewaar reden' }).click();
  const group = await screen.findByRole('region', { name: 'Niet van toepassing' });
  expect(host.asked.findLast(({ command }) => command === 'set_aside')?.args).toEqual({
    check: 'retention/above-norm-without-reason',
    record: 'retention/berichten',
    field: 'retention.reason',
    reason: 'Er loopt een geschil.',
  });
  expect(within(group).getByText(/Uw reden: Er loopt een geschil\./)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Eén punt staat open');
  expect(notices.done.at(-1)?.action).toBe('Ongedaan maken');
  // Who answers one point goes on with the next.
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Ga erheen: Zet ook uw KVK-nummer erbij.',
    ),
  );
  host.answers['take_back'] = () => ({ parts: ['set_aside'], place: null, state: {} });
  within(group)
    .getByRole('button', { name: /^Telt weer mee/ })
    .click();
  await waitFor(() => expect(host.count('take_back')).toBe(1));
});

test('a reason is put away with Escape, and the focus is where it was', async () => {
  await show([LONG]);
  const ask = screen.getByRole('button', { name: /^Niet van toepassing/ });
  ask.click();
  const field = await screen.findByLabelText('Niet van toepassing, want');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await waitFor(() => expect(screen.queryByLabelText('Niet van toepassing, want')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Niet van toepassing/),
  );
});

test('K6: the menu of a line has its steps; a gap cannot be set aside there either', async () => {
  await show([finding({}), LONG]);
  const go = screen.getByRole('button', { name: `Ga erheen: ${LONG.text}` });
  go.focus();
  press('ContextMenu');
  expect(await menuNow()).toEqual(['U bewaart berichten 3 jaar', 'Ga erheen', 'Niet van toepassing…']);
  screen.getByRole('menuitem', { name: 'Niet van toepassing…' }).click();
  const field = await screen.findByLabelText('Niet van toepassing, want');
  await waitFor(() => expect(document.activeElement).toBe(field));
  // The field keeps the menu of the system: cut, copy, paste.
  field.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));
  await tick();
  expect(screen.queryByRole('menu')).toBeNull();
  const gap = screen.getByText('Het adres van uw bedrijf ontbreekt');
  gap.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  expect(await menuNow()).toEqual(['Het adres van uw bedrijf ontbreekt', 'Invullen']);
});

test('a list of nothing says what belongs there and has one way on (O3, O4)', async () => {
  const { container } = await show([]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Er staat niets open');
  expect(container.querySelectorAll('button.filled')).toHaveLength(1);
  expect(container.textContent).not.toMatch(/100|veilig|AVG-proof/);
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Bekijk uw verklaring' }).click();
  expect(route.screen).toBe('verklaring');
});

test('of thousands of points the first are drawn, and the next when asked for', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => finding({ ...LONG, record: `retention/${at}` }));
  const { container } = await show(many);
  expect(container.querySelectorAll('h3')).toHaveLength(50);
  screen.getByRole('button', { name: 'Toon meer (4950)' }).click();
  await waitFor(() => expect(container.querySelectorAll('h3')).toHaveLength(100));
});
