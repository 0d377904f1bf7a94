import { render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import type { InformedGrid } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import ReadersPanel from './ReadersPanel.svelte';

const row = (group: string, activity: string, told: boolean[], why_not = '') => ({
  group,
  group_name: group,
  activity: activity.toLowerCase(),
  activity_name: activity,
  told,
  why_not,
});

const grid: InformedGrid = {
  statements: [
    { id: 'website', name: 'Algemene verklaring', published: 'versie 3, 21 november 2026' },
    { id: 'employees', name: 'Verklaring voor medewerkers', published: '' },
  ],
  rows: [
    row('medewerkers', 'Loon', [true, true]),
    row('medewerkers', 'Camera', [true, true]),
    row('klanten', 'Spaarkaart', [false, false], 'dit doen wij niet meer'),
  ],
  unused: ['leden'],
};

const more = { people: [], own: [], readOnly: false, onChoose: vi.fn() };

test('each group reads in words where it is told what, and what nobody is told stands out', async () => {
  const goTo = vi.fn();
  const { container } = render(ReadersPanel, { ...more, grid, onGoTo: goTo, onClose: vi.fn() });
  const employees = screen.getByRole('table', { name: 'Medewerkers' });
  const lines = [...employees.querySelectorAll('tbody tr')].map((line) =>
    [...line.querySelectorAll('button, .in')].map((one) => one.textContent),
  );
  const told = ['Algemene verklaring', 'Verklaring voor medewerkers'];
  expect(lines).toEqual([
    ['Loon', ...told],
    ['Camera', ...told],
  ]);
  expect(
    within(screen.getByRole('table', { name: 'Klanten' })).getByText(/Nergens: dit doen wij niet meer/),
  ).toBeTruthy();
  expect(screen.getByText(/Eén regel staat in geen verklaring/)).toBeTruthy();
  expect(screen.getByText('nog niet gepubliceerd')).toBeTruthy();
  expect(screen.getByText('Leden')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Camera' }).click();
  expect(goTo).toHaveBeenLastCalledWith({ record: 'activity/camera', field: 'activity.data_subjects' });
});

test('a register that says of nobody whose data it has, says what to do', () => {
  render(ReadersPanel, {
    ...more,
    grid: { ...grid, rows: [], unused: [] },
    onGoTo: vi.fn(),
    onClose: vi.fn(),
  });
  expect(screen.getByText('Kies eerst bij uw activiteiten van wie de gegevens zijn.')).toBeTruthy();
});

test('an owner of more statements says which one a group reads', async () => {
  const onChoose = vi.fn();
  const employees = { ...fresh('data_subject'), id: 'medewerkers', name: 'medewerkers' };
  const all = { ...more, people: [employees], own: ['website', 'employees'], grid, onChoose };
  const wanted = { record: 'data_subject/medewerkers', field: 'data_subject.informed_by' };
  const { container, rerender } = render(ReadersPanel, { ...all, wanted, onGoTo: vi.fn(), onClose: vi.fn() });
  const choice = screen.getByLabelText<HTMLSelectElement>(/^Leest deze verklaring/);
  await waitFor(() => expect(document.activeElement).toBe(choice));
  expect([...choice.options].map((one) => one.text)).toEqual([
    'Dat volgt uit de naam',
    'Algemene verklaring',
    'Verklaring voor medewerkers',
  ]);
  choice.value = 'employees';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChoose).toHaveBeenLastCalledWith(employees, 'employees');
  expect(await axeFaults(container)).toEqual([]);
  choice.value = '';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChoose).toHaveBeenLastCalledWith(employees, null);
  // Who has one statement, or may only look, has nothing to choose.
  await rerender({ own: ['website'] });
  expect(screen.queryByLabelText(/^Leest deze verklaring/)).toBeNull();
  await rerender({ own: ['website', 'employees'], readOnly: true });
  expect(screen.queryByLabelText(/^Leest deze verklaring/)).toBeNull();
});
