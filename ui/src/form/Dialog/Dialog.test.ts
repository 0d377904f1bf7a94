import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import DialogSample from './DialogSample.svelte';

test('it is named by its title and the safe button has the focus', async () => {
  const { container } = render(DialogSample, { open: true, onClose: vi.fn() });
  expect(screen.getByRole('dialog', { name: 'Moneybird wordt nog gebruikt' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Behoud Moneybird' }));
  expect(await axeFaults(container)).toEqual([]);
});

test('Escape asks to close; the one who opened it closes it', async () => {
  const onClose = vi.fn();
  const { container, rerender } = render(DialogSample, { open: true, onClose });
  const dialog = container.querySelector('dialog');
  dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(dialog?.open).toBe(true);
  await rerender({ open: false });
  expect(dialog?.open).toBe(false);
});
