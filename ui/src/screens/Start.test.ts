import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press, type } from '../form/testing';
import { dayInWords } from '../parts/start/day';
import Start from './Start.svelte';

const recent = [
  {
    name: 'Bakkerij Jansen',
    folder: 'Documenten',
    openedOn: '2026-11-20',
    isMissing: false,
    isPinned: false,
  },
  { name: 'Jansen oud', folder: 'Documenten', openedOn: '2025-03-20', isMissing: true, isPinned: false },
  { name: 'Rijschool Van Dam', folder: 'Backup', openedOn: '2026-09-03', isMissing: false, isPinned: false },
];
const props = () => ({
  recent,
  today: '2026-11-21',
  naming: false,
  onNaming: vi.fn(),
  onBegin: vi.fn(),
  onNew: vi.fn(),
  onOpen: vi.fn(),
  onExample: vi.fn(),
  onRecent: vi.fn(),
  onPin: vi.fn(),
  onForget: vi.fn(),
  goesOn: true,
  onGoesOn: vi.fn(),
});

test('what was open before can be opened, a file that is gone can only be forgotten', async () => {
  const given = props();
  const { container } = render(Start, given);
  expect(await axeFaults(container)).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Jansen oud' })).toBeNull();
  expect(screen.getByText('Niet gevonden in Documenten')).toBeTruthy();
  const first = screen.getByRole('button', { name: 'Bakkerij Jansen' });
  first.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rijschool Van Dam' }));
  press('Delete');
  expect(given.onForget).toHaveBeenCalledWith(2);
  first.click();
  expect(given.onRecent).toHaveBeenCalledWith(0);
});

test('a file can be kept at the top, and a start may go on with the last one', () => {
  const given = props();
  render(Start, given);
  screen.getByRole('button', { name: 'Houd Rijschool Van Dam bovenaan' }).click();
  expect(given.onPin).toHaveBeenCalledWith(2, true);
  screen.getByRole<HTMLInputElement>('checkbox', { name: /Ga bij het starten verder/ }).click();
  expect(given.onGoesOn).toHaveBeenCalledWith(false);
});

test('K6: a file of the list has a menu with what its buttons and keys do', async () => {
  const given = props();
  const { container } = render(Start, given);
  screen.getByRole('button', { name: 'Rijschool Van Dam' }).focus();
  press('F10', { shiftKey: true });
  const menu = await screen.findByRole('menu', { name: 'Rijschool Van Dam' });
  const labels = [...menu.querySelectorAll('[role=menuitem]')].map((one) => one.textContent.trim());
  expect(labels.map((label) => label.replace(/\s+/g, ' '))).toEqual([
    'Open Enter',
    'Houd bovenaan',
    'Haal uit deze lijst Delete',
  ]);
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('menuitem', { name: 'Houd bovenaan' }).click();
  expect(given.onPin).toHaveBeenCalledWith(2, true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rijschool Van Dam' }));
  // A file that is gone cannot be opened.
  const gone = screen.getByText('Niet gevonden in Documenten').closest('li');
  gone?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  await screen.findByRole('menu', { name: 'Jansen oud' });
  expect(screen.queryByRole('menuitem', { name: /^Open/ })).toBeNull();
  screen.getByRole('menuitem', { name: /^Haal uit deze lijst/ }).click();
  expect(given.onForget).toHaveBeenCalledWith(1);
});

test('a new file begins with the name of the firm', () => {
  const given = props();
  render(Start, { ...given, naming: true });
  type(screen.getByLabelText('Hoe heet uw bedrijf?'), 'Café ’t Hoekje');
  screen.getByRole('button', { name: 'Kies waar het bestand komt…' }).click();
  expect(given.onNew).toHaveBeenCalledWith('Café ’t Hoekje');
  expect(given.onNaming).toHaveBeenCalledWith(false);
});

test('the first time there is no list, and no dead button', async () => {
  const { container } = render(Start, { ...props(), recent: [] });
  expect(screen.getByText('Hier komen uw bestanden te staan.')).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent.trim())).toHaveLength(4);
  expect(await axeFaults(container)).toEqual([]);
});

test('a day is said as people say it', () => {
  for (const [day, words] of [
    ['2026-11-21', 'vandaag'],
    ['2026-11-20', 'gisteren'],
    ['2026-11-12', '12 nov'],
    ['2025-09-03', '3 sep 2025'],
  ] as const) {
    expect(dayInWords(day, '2026-11-21').replaceAll('.', ''), day).toBe(words);
  }
});
