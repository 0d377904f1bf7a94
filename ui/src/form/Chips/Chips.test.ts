import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import Chips from './Chips.svelte';

test('the chosen chip says that it is chosen', async () => {
  const onSelect = vi.fn();
  const { container } = render(Chips, {
    label: 'Filter',
    chips: [
      { id: 'all', label: 'Alle', count: 11 },
      { id: 'open', label: 'Open', count: 2 },
    ],
    selected: 'all',
    onSelect,
  });
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Alle 11');
  screen.getByRole('button', { name: 'Open 2' }).click();
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('open');
  expect(await axeFaults(container)).toEqual([]);
});
