import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import Toast from './Toast.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('it stays ten seconds, and longer for who is at it', () => {
  const onClose = vi.fn();
  render(Toast, { message: 'Nieuwsbrief verwijderd.', action: 'Ongedaan maken', onClose });
  vi.advanceTimersByTime(9000);
  const button = screen.getByRole('button', { name: 'Ongedaan maken' });
  button.focus();
  vi.advanceTimersByTime(60_000);
  expect(onClose).not.toHaveBeenCalled();
  button.blur();
  vi.advanceTimersByTime(10_000);
  expect(onClose).toHaveBeenCalledOnce();
});

test('what it says is read aloud, and its button undoes once', async () => {
  vi.useRealTimers();
  const onAction = vi.fn();
  const onClose = vi.fn();
  const { container } = render(Toast, { message: 'Weg.', action: 'Ongedaan maken', onAction, onClose });
  expect(screen.getByRole('status').textContent).toContain('Weg.');
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button').click();
  expect(onAction).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('X4 another thing that can be done with it puts it away too', () => {
  const [run, onClose] = [vi.fn(), vi.fn()];
  render(Toast, {
    message: 'v.pdf staat in Documenten.',
    action: 'Open',
    more: { word: 'Toon in map', run },
    onClose,
  });
  screen.getByRole('button', { name: 'Toon in map' }).click();
  expect(run).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});
