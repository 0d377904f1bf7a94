import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, type } from '../testing';
import PeriodField from './PeriodField.svelte';
import { readPeriod, splitAmount } from './period';

const units = [
  { value: 'week', label: 'weken' },
  { value: 'year', label: 'jaar' },
];
const moments = [
  { value: 'end', label: 'na einde boekjaar' },
  { value: 'delivery', label: 'na de levering' },
];
const field = { id: 'retention_period.term', label: 'Hoe lang?', units, moments, value: undefined };

function choose(label: string, value: string): void {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('number, unit and starting moment make one period', async () => {
  const onCommit = vi.fn();
  const { container } = render(PeriodField, { ...field, onCommit });
  type(screen.getByLabelText('Aantal'), '7', false);
  choose('Eenheid', 'year');
  choose('Vanaf', 'end');
  screen.getByLabelText('Vanaf').blur();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith({ amount: 7, unit: 'year', from: 'end' });
  expect(await axeFaults(container)).toEqual([]);
});

test('without a starting moment there is no period, and the field says what is missing', async () => {
  const onCommit = vi.fn();
  render(PeriodField, { ...field, onCommit });
  type(screen.getByLabelText('Aantal'), '7', false);
  choose('Eenheid', 'year');
  screen.getByLabelText('Eenheid').blur();
  await tick();
  expect(screen.getByText('Kies ook vanaf welk moment u telt.')).toBeTruthy();
  expect(onCommit).not.toHaveBeenCalled();
});

test('a unit typed behind the number goes to its own place', () => {
  expect(splitAmount('7 jaar', units)).toEqual({ amount: '7', unit: 'year' });
  expect(splitAmount('4weken', units)).toEqual({ amount: '4', unit: 'week' });
  expect(splitAmount('4 eeuwen', units)).toEqual({ amount: '4 eeuwen' });
});

test('nought is kept in the field, with what to type instead', async () => {
  const onCommit = vi.fn();
  render(PeriodField, { ...field, value: { amount: 7, unit: 'year', from: 'end' }, onCommit });
  const amount = screen.getByLabelText<HTMLInputElement>('Aantal');
  type(amount, '0');
  await tick();
  expect(screen.getByText('Typ bij aantal 1 of meer.')).toBeTruthy();
  expect(amount.value).toBe('0');
  expect(onCommit).not.toHaveBeenCalled();
});

test.each([
  ['00', 'Typ bij aantal 1 of meer.'],
  ['10000', 'Typ bij aantal hooguit 9999.'],
  ['-1', 'Typ bij aantal een heel getal, zoals 7.'],
])('%s is answered with %s', (amount, text) => {
  expect(readPeriod({ amount, unit: 'year', from: 'end' }, units, moments)).toMatchObject({ text });
});

test.each(['0', '-1', '1,5', 'zeven'])('%s is not a number of years', (amount) => {
  expect(readPeriod({ amount, unit: 'year', from: 'end' }, units, moments)).toMatchObject({ part: 'amount' });
});
