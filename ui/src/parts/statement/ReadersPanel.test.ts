import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import type { InformedGrid } from '../../ipc/ipc';
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

test('each group reads in words where it is told what, and what nobody is told stands out', async () => {
  const goTo = vi.fn();
  const { container } = render(ReadersPanel, { grid, onGoTo: goTo, onClose: vi.fn() });
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
  render(ReadersPanel, { grid: { ...grid, rows: [], unused: [] }, onGoTo: vi.fn(), onClose: vi.fn() });
  expect(screen.getByText('Kies eerst bij uw activiteiten van wie de gegevens zijn.')).toBeTruthy();
});
