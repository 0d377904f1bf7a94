import { render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { look } from '../../form/look.svelte';
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
    onChange: vi.fn(),
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
  expect(onDuplicate).toHaveBeenCalledExactlyOnceWith(['Nieuwsbrief']);
  press('Delete');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(['Nieuwsbrief']);
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

const line = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);
const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Kies ${id}` });
const bar = () => document.querySelector('.bar');
const click = (id: string, held: MouseEventInit) =>
  line(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...held }));

test('E7: Ctrl and Shift choose lines with the mouse, and a plain click opens and leaves the choice', async () => {
  const { onOpen, container } = list();
  expect(bar()).toBeNull();
  click('Bestellingen', { ctrlKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('Eén activiteit gekozen'));
  click('Café Müller', { shiftKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('3 activiteiten gekozen'));
  click('Nieuwsbrief', { ctrlKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('2 activiteiten gekozen'));
  expect(onOpen).not.toHaveBeenCalled();
  expect([box('Bestellingen').checked, box('Nieuwsbrief').checked]).toEqual([true, false]);
  expect(line('Bestellingen')?.textContent).toContain('gekozen');
  expect(await axeFaults(container)).toEqual([]);
  line('Nieuwsbrief')?.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief');
  expect(bar()?.textContent).toContain('2 activiteiten gekozen');
});

test('E7: Space, Shift with the arrows and Ctrl A choose with the keys, and Escape lets go', async () => {
  const { onOpen } = list();
  line('Bestellingen')?.focus();
  press(' ');
  await waitFor(() => expect(box('Bestellingen').checked).toBe(true));
  press('ArrowDown', { shiftKey: true });
  await waitFor(() => expect(document.activeElement).toBe(line('Nieuwsbrief')));
  expect(box('Nieuwsbrief').checked).toBe(true);
  press('ArrowUp', { shiftKey: true });
  await waitFor(() => expect(document.activeElement).toBe(line('Bestellingen')));
  expect(box('Nieuwsbrief').checked).toBe(false);
  press('a', { ctrlKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('3 activiteiten gekozen'));
  const heard = () => screen.getAllByRole('status').map((one) => one.textContent);
  expect(heard()).toContain('3 activiteiten gekozen.');
  press('Escape');
  await waitFor(() => expect(bar()).toBeNull());
  expect(document.activeElement).toBe(line('Bestellingen'));
  expect(onOpen).not.toHaveBeenCalled();
});

test('E7: the box before a line chooses it, and with Shift everything from the last one', async () => {
  list();
  box('Bestellingen').click();
  await tick();
  box('Café Müller').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await waitFor(() => expect(bar()?.textContent).toContain('3 activiteiten gekozen'));
  expect(['Bestellingen', 'Nieuwsbrief', 'Café Müller'].map((id) => box(id).checked)).toEqual([
    true,
    true,
    true,
  ]);
});

test('E7: keys and bar work on all that is chosen, in the order of the list', async () => {
  const { onDuplicate, onRemove, onChange } = list();
  click('Café Müller', { ctrlKey: true });
  click('Bestellingen', { ctrlKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('2 activiteiten gekozen'));
  const both = ['Bestellingen', 'Café Müller'];
  line('Nieuwsbrief')?.focus();
  press('d', { ctrlKey: true });
  expect(onDuplicate).toHaveBeenCalledExactlyOnceWith(both);
  screen.getByRole('button', { name: 'Eigenaar…' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('owner', both);
  press('Delete');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(both);
});

test('E7: what a filter hides stays chosen, and is told before anything happens to it', async () => {
  const { onRemove } = list();
  click('Bestellingen', { ctrlKey: true });
  click('Nieuwsbrief', { ctrlKey: true });
  chip('Open 2').click();
  await waitFor(() => expect(names()).toEqual(['Nieuwsbrief', 'Café Müller']));
  expect(bar()?.textContent).toContain('2 activiteiten gekozen');
  expect(bar()?.textContent).toContain('Eén daarvan staat nu niet in de lijst.');
  screen.getByRole('button', { name: 'Verwijder' }).click();
  const question = await screen.findByRole('dialog');
  expect(question.textContent).toContain('Bestellingen');
  expect(onRemove).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Alleen die ene in de lijst' }).click();
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(['Nieuwsbrief']);
  screen.getByRole('button', { name: 'Verwijder' }).click();
  (await screen.findByRole('button', { name: 'Alle 2' })).click();
  expect(onRemove).toHaveBeenLastCalledWith(['Bestellingen', 'Nieuwsbrief']);
  chip('Alle 3').click();
  await waitFor(() => expect(box('Bestellingen').checked).toBe(true));
});

test('E7: what is gone is not chosen any more, and in a locked dossier nothing can be', async () => {
  const shown = list();
  click('Bestellingen', { ctrlKey: true });
  click('Nieuwsbrief', { ctrlKey: true });
  await waitFor(() => expect(bar()?.textContent).toContain('2 activiteiten gekozen'));
  await shown.rerender({ rows: three.slice(1) });
  await waitFor(() => expect(bar()?.textContent).toContain('Eén activiteit gekozen'));
  look.only = true;
  try {
    await waitFor(() => expect(bar()).toBeNull());
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    line('Nieuwsbrief')?.focus();
    press('Delete');
    press('d', { ctrlKey: true });
    expect(shown.onRemove).not.toHaveBeenCalled();
    expect(shown.onDuplicate).not.toHaveBeenCalled();
  } finally {
    look.only = false;
  }
});

test('K6: the menu of a line offers what its keys do, and gives the focus back', async () => {
  const { onDuplicate, onOpen, onMove, container } = list();
  const row = line('Nieuwsbrief');
  row?.focus();
  press('F10', { shiftKey: true });
  const menu = await screen.findByRole('menu', { name: 'Nieuwsbrief' });
  const items = () =>
    [...menu.querySelectorAll('[role=menuitem]')].map((one) => one.textContent?.trim().replace(/\s+/g, ' '));
  expect(items()).toEqual([
    'Open Enter',
    'Kies Spatie',
    'Eigenaar…',
    'Bewaren…',
    'Status…',
    'Dupliceer Ctrl D',
    'Omhoog Alt ↑',
    'Omlaag Alt ↓',
    'Verwijder Delete',
  ]);
  expect(await axeFaults(container)).toEqual([]);
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(document.activeElement).toBe(row);
  press('ContextMenu');
  (await screen.findByRole('menuitem', { name: /^Omlaag/ })).click();
  expect(onMove).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief', 1);
  row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2, clientX: 40, clientY: 50 }));
  (await screen.findByRole('menuitem', { name: /^Dupliceer/ })).click();
  expect(onDuplicate).toHaveBeenCalledExactlyOnceWith(['Nieuwsbrief']);
  row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  (await screen.findByRole('menuitem', { name: /^Open/ })).click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Nieuwsbrief');
});

test('K6: the menu of a chosen line is about all that is chosen; that of another line about that one', async () => {
  const { onRemove } = list();
  click('Bestellingen', { ctrlKey: true });
  click('Nieuwsbrief', { ctrlKey: true });
  await waitFor(() => expect(bar()).not.toBeNull());
  line('Bestellingen')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  expect(await screen.findByRole('menu', { name: '2 activiteiten gekozen' })).toBeTruthy();
  screen.getByRole('menuitem', { name: /^Verwijder/ }).click();
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(['Bestellingen', 'Nieuwsbrief']);
  line('Café Müller')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  expect(await screen.findByRole('menu', { name: 'Café Müller' })).toBeTruthy();
  screen.getByRole('menuitem', { name: /^Verwijder/ }).click();
  expect(onRemove).toHaveBeenLastCalledWith(['Café Müller']);
});
