import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, words } from '../testing';
import { look } from '../look.svelte';
import Block from './Block.svelte';
import LookSample from './LookSample.svelte';

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

test('while it can only be looked at, fields are for reading and what unfolds still does', async () => {
  look.only = true;
  render(LookSample);
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
  expect(field('Naam').readOnly).toBe(true);
  expect([field('Land').disabled, field('Eén').disabled, button('Voeg toe').disabled]).toEqual([
    true,
    true,
    true,
  ]);
  button('Meer').click();
  await waitFor(() => expect(field('Later').readOnly).toBe(true));
  look.only = false;
  await waitFor(() => expect(field('Naam').readOnly).toBe(false));
  expect([field('Land').disabled, button('Voeg toe').disabled, field('Later').readOnly]).toEqual([
    false,
    false,
    false,
  ]);
});
