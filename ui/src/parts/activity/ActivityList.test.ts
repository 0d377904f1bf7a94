import { render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press, type } from '../../form/testing';
import ActivityList from './ActivityList.svelte';
import type { ActivityRow } from './rows';

const row = (id: string, more: Partial<ActivityRow> = {}): ActivityRow => ({
  id,
  name: id,
  about: 'Klanten · overeenkomst',
  status: 'complete',
  outsideEea: false,
  tags: [],
  ...more,
});
const three = [
  row('Bestellingen'),
  row('Nieuwsbrief', { status: 'caution', outsideEea: true, about: 'Abonnees · toestemming' }),
  row('Café Müller', { status: 'open', about: 'Bezoekers · reden ontbreekt' }),
];

function list(rows: readonly ActivityRow[] = three, selected?: string) {
  const heard = {
    onOpen: vi.fn(),
    onAdd: vi.fn(),
    onDuplicate: vi.fn(),
    onRemove: vi.fn(),
    onMove: vi.fn(),
  };
  return { ...render(ActivityList, { rows, selected, ...heard }), ...heard };
}
const names = () =>
  [...document.querySelectorAll('[data-row]')].map((one) => one.querySelector('.name')?.textContent);
const chip = (name: string) => screen.getByRole('button', { name });

test('rows say what, for whom, why and how far', async () => {
  const { container } = list(three, 'Nieuwsbrief');
  const current = screen.getByRole('button', { name: /^Nieuwsbrief/ });
  expect(current.getAttribute('aria-current')).toBe('true');
  expect(current.textContent).toContain('Let op');
  expect(current.textContent).toContain('Abonnees · toestemming');
  expect(await axeFaults(container)).toEqual([]);
});

test('the chips count and filter', async () => {
  list();
  chip('Open 2').click();
  await waitFor(() => expect(names()).toEqual(['Nieuwsbrief', 'Café Müller']));
  chip('Buiten de EER 1').click();
  await waitFor(() => expect(names()).toEqual(['Nieuwsbrief']));
  chip('Alle 3').click();
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('search finds without accents, in the reason too, and marks what it found', async () => {
  const { container } = list();
  const search = screen.getByRole('searchbox');
  type(search, 'muller', false);
  await waitFor(() => expect(names()).toEqual(['Café Müller']));
  expect(container.querySelector('mark')?.textContent).toBe('Müller');
  type(search, 'abonn toest', false);
  await waitFor(() => expect(names()).toEqual(['Nieuwsbrief']));
  type(search, 'paard', false);
  (await screen.findByRole('button', { name: 'Toon alle activiteiten' })).click();
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('the arrows go along the rows and Enter opens', async () => {
  const { onOpen } = list();
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  expect(rows.map((one) => one.tabIndex)).toEqual([0, -1, -1]);
  rows[0]?.focus();
  press('ArrowDown');
  await waitFor(() => expect(document.activeElement).toBe(rows[1]));
  press('End');
  await waitFor(() => expect(document.activeElement).toBe(rows[2]));
  press('ArrowDown');
  await tick();
  expect(document.activeElement).toBe(rows[2]);
  (document.activeElement as HTMLElement).click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Café Müller');
});

test('keys move, copy and remove the row that has the focus', async () => {
  const { onMove, onDuplicate, onRemove } = list();
  document.querySelector<HTMLElement>('[data-row="Nieuwsbrief"]')?.focus();
  press('ArrowUp', { altKey: true });
  expect(onMove).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief', -1);
  await tick();
  press('d', { ctrlKey: true });
  expect(onDuplicate).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief');
  press('Delete');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief');
});

test('a new activity asks for its name only', async () => {
  const { onAdd } = list();
  screen.getByRole('button', { name: 'Activiteit' }).click();
  const name = await screen.findByLabelText('Naam van de activiteit');
  await waitFor(() => expect(document.activeElement).toBe(name));
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  expect(onAdd).not.toHaveBeenCalled();
  expect(await screen.findByText('Vul eerst in: naam van de activiteit.')).toBeTruthy();
  type(name, '  Loterij ', false);
  press('Enter');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Loterij');
});

test('an empty register has one sentence and one button', async () => {
  const { container } = list([]);
  expect(screen.getAllByRole('button').map((one) => one.textContent?.trim())).toEqual(['Activiteit']);
  expect(await axeFaults(container)).toEqual([]);
});

test('of a thousand rows only those in view are in the page', async () => {
  const { container } = list(Array.from({ length: 1000 }, (_, at) => row(`a${at}`)));
  const shown = names().length;
  expect(shown).toBeGreaterThan(10);
  expect(shown).toBeLessThan(60);
  expect(await axeFaults(container)).toEqual([]);
});

test('another order is chosen, and then no line can be moved', async () => {
  const { container, onMove } = list();
  screen.getByRole('button', { name: 'Volgorde' }).click();
  const own = await screen.findByRole('menuitemradio', { name: 'Zoals in uw register' });
  expect(own.getAttribute('aria-checked')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(own));
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('menuitemradio', { name: 'Wat aandacht vraagt eerst' }).click();
  await waitFor(() => expect(names()).toEqual(['Nieuwsbrief', 'Café Müller', 'Bestellingen']));
  document.querySelector<HTMLElement>('[data-row="Nieuwsbrief"]')?.focus();
  press('ArrowDown', { altKey: true });
  expect(onMove).not.toHaveBeenCalled();
});
