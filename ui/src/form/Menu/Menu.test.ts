import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press } from '../testing';
import Menu from './Menu.svelte';

const first = vi.fn();
const second = vi.fn();
const items = [
  { label: 'Open', onChoose: first },
  { label: 'Omlaag', off: true, onChoose: second },
];

test('it opens on its first item, and Escape gives the focus back', async () => {
  const { container } = render(Menu, { name: 'Meer', items });
  const button = screen.getByRole('button', { name: 'Meer' });
  button.focus();
  button.click();
  const open = await screen.findByRole('menuitem', { name: 'Open' });
  expect(document.activeElement).toBe(open);
  expect(await axeFaults(container)).toEqual([]);
  press('ArrowUp');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Omlaag' }));
  press('Escape');
  expect(document.activeElement).toBe(button);
});

test('what cannot be done now does nothing', async () => {
  render(Menu, { name: 'Meer', items });
  screen.getByRole('button', { name: 'Meer' }).click();
  (await screen.findByRole('menuitem', { name: 'Omlaag' })).click();
  expect(second).not.toHaveBeenCalled();
  screen.getByRole('menuitem', { name: 'Open' }).click();
  expect(first).toHaveBeenCalledOnce();
});
