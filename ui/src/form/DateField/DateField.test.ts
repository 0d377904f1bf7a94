import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, type } from '../testing';
import DateField from './DateField.svelte';

const field = { id: 'agreement.signed', label: 'Wanneer tekende u?', value: undefined };

test('the three parts have their own labels within one group', async () => {
  const { container } = render(DateField, { ...field, onCommit: vi.fn() });
  expect(screen.getByRole('group', { name: 'Wanneer tekende u?' })).toBeTruthy();
  expect(screen.getAllByRole('textbox').map((input) => input.closest('label')?.textContent?.trim())).toEqual([
    'Dag',
    'Maand',
    'Jaar',
  ]);
  expect(await axeFaults(container)).toEqual([]);
});

test('a day is handed over when it is whole, and the month may be a word', async () => {
  const onCommit = vi.fn();
  render(DateField, { ...field, onCommit });
  type(screen.getByLabelText('Dag'), '4', false);
  type(screen.getByLabelText('Maand'), 'mrt', false);
  expect(onCommit).not.toHaveBeenCalled();
  type(screen.getByLabelText('Jaar'), '2026');
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('2026-03-04');
});

test('leaving a half date names the part that is missing and keeps what was typed', async () => {
  const onCommit = vi.fn();
  render(DateField, { ...field, onCommit });
  type(screen.getByLabelText('Dag'), '4');
  await tick();
  expect(screen.getByText(/Typ bij maand/)).toBeTruthy();
  expect(screen.getByLabelText('Maand').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Dag').hasAttribute('aria-invalid')).toBe(false);
  expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('4');
  expect(onCommit).not.toHaveBeenCalled();
});

test('emptying the fields takes the date away', () => {
  const onCommit = vi.fn();
  render(DateField, { ...field, value: '2026-03-04', onCommit });
  for (const part of ['Dag', 'Maand']) type(screen.getByLabelText(part), '', false);
  type(screen.getByLabelText('Jaar'), '');
  expect(onCommit).toHaveBeenLastCalledWith(undefined);
});
