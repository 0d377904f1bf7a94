import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, words } from '../testing';
import Block from './Block.svelte';

const block = {
  number: 3,
  title: 'Reden',
  status: 'open' as const,
  summary: 'Nog niets.',
  children: words('velden'),
};

test('folded it sums up, open it shows its fields', async () => {
  const onToggle = vi.fn();
  const { container, rerender } = render(Block, { ...block, open: false, onToggle });
  expect(screen.getByText('Nog niets.')).toBeTruthy();
  const button = screen.getByRole('button', { name: 'Klap uit: Reden', expanded: false });
  button.click();
  expect(onToggle).toHaveBeenCalledExactlyOnceWith(true);
  await rerender({ open: true });
  expect(screen.getByText('velden')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Klap in: Reden', expanded: true })).toBe(button);
  expect(await axeFaults(container)).toEqual([]);
});
