import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOverDrafts } from '../drafts';
import { axeFaults, type } from '../testing';
import TextField from './TextField.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const field = { id: 'organisation.kvk_number', label: 'KVK-nummer', hint: 'Acht cijfers.', value: '' };
const eight = (text: string) => (/^\d{8}$/.test(text) ? undefined : 'Dit lijkt geen KVK-nummer.');

test('label, hint and error belong to the control', async () => {
  vi.useRealTimers();
  const { container } = render(TextField, {
    ...field,
    error: 'Dit lijkt geen KVK-nummer.',
    onCommit: vi.fn(),
  });
  const input = screen.getByLabelText('KVK-nummer');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Acht cijfers.',
    'Dit lijkt geen KVK-nummer.',
  ]);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-required')).toBe('true');
  expect(await axeFaults(container)).toEqual([]);
});

test('a field that may stay empty says so in words', () => {
  render(TextField, { ...field, optional: true, onCommit: vi.fn() });
  const input = screen.getByLabelText('KVK-nummer (niet verplicht)');
  expect(input.hasAttribute('aria-required')).toBe(false);
});

test('nothing is said while typing; on leaving there is one error, and what was typed stays', async () => {
  const onCommit = vi.fn();
  render(TextField, { ...field, check: eight, onCommit });
  const input = screen.getByLabelText<HTMLInputElement>('KVK-nummer');
  type(input, '1', false);
  await tick();
  expect(screen.queryByText('Dit lijkt geen KVK-nummer.')).toBeNull();
  input.blur();
  await tick();
  expect(screen.getAllByText('Dit lijkt geen KVK-nummer.')).toHaveLength(1);
  expect(input.value).toBe('1');
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('1');
});

test('who leaves without a change hears nothing and changes nothing', async () => {
  const onCommit = vi.fn();
  render(TextField, { ...field, value: '12', check: eight, onCommit });
  const input = screen.getByLabelText('KVK-nummer');
  input.focus();
  input.blur();
  await tick();
  expect(screen.queryByText('Dit lijkt geen KVK-nummer.')).toBeNull();
  expect(onCommit).not.toHaveBeenCalled();
});

test('typing that rests is handed over once, before the field is left', async () => {
  const onCommit = vi.fn();
  render(TextField, { ...field, onCommit });
  const input = screen.getByLabelText('KVK-nummer');
  type(input, '12', false);
  vi.advanceTimersByTime(399);
  type(input, '123', false);
  vi.advanceTimersByTime(399);
  expect(onCommit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  input.blur();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('123');
});

test('the host may rewrite, but not under the hands of who is typing', async () => {
  const { rerender } = render(TextField, { ...field, onCommit: vi.fn() });
  const input = screen.getByLabelText<HTMLInputElement>('KVK-nummer');
  type(input, '1234 5678', false);
  vi.advanceTimersByTime(400);
  await rerender({ value: '12345678' });
  expect(input.value).toBe('1234 5678');
  input.blur();
  await tick();
  expect(input.value).toBe('12345678');
});

test('undo elsewhere shows the former value', async () => {
  const { rerender } = render(TextField, { ...field, value: 'nieuw', onCommit: vi.fn() });
  await rerender({ value: 'oud' });
  expect(screen.getByLabelText<HTMLInputElement>('KVK-nummer').value).toBe('oud');
});

test('a screen that closes hands over what was typed', () => {
  const onCommit = vi.fn();
  const { unmount } = render(TextField, { ...field, onCommit });
  type(screen.getByLabelText('KVK-nummer'), '12', false);
  unmount();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('12');
});

test('a proposed value is in pencil until the owner says that it is right', async () => {
  vi.useRealTimers();
  const onConfirm = vi.fn();
  const { container } = render(TextField, {
    ...field,
    value: '12345678',
    onCommit: vi.fn(),
    proposal: { source: 'uit uw bestand', onConfirm },
  });
  expect(container.querySelector('.is-proposed')).not.toBeNull();
  expect(screen.getByText('uit uw bestand')).toBeTruthy();
  screen.getByRole('button', { name: 'Klopt' }).click();
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(await axeFaults(container)).toEqual([]);
});

test('what was typed without the focus is not replaced by what the host stored before', async () => {
  const onCommit = vi.fn();
  const { rerender } = render(TextField, { ...field, onCommit });
  const input = screen.getByLabelText<HTMLInputElement>('KVK-nummer');
  type(input, 'Jansen &', false);
  input.blur();
  expect(onCommit).toHaveBeenLastCalledWith('Jansen &');
  // The window is not in front: letters still come, and no field hears that it has the focus.
  input.value = 'Jansen & Zn';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await rerender({ ...field, value: 'Jansen &', onCommit });
  await tick();
  expect(input.value).toBe('Jansen & Zn');
  handOverDrafts();
  expect(onCommit).toHaveBeenLastCalledWith('Jansen & Zn');
});
