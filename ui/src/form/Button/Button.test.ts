import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, words } from '../testing';
import Button from './Button.svelte';

test('a button with words is called by its words', async () => {
  const onclick = vi.fn();
  const { container } = render(Button, {
    kind: 'filled',
    icon: 'download',
    onclick,
    children: words('Maak PDF'),
  });
  screen.getByRole('button', { name: 'Maak PDF' }).click();
  expect(onclick).toHaveBeenCalledOnce();
  expect(await axeFaults(container)).toEqual([]);
});

test('an icon alone has a name, and a button never sends a form by itself', async () => {
  const { container } = render(Button, { kind: 'text', icon: 'cross', name: 'Sluit formulier' });
  expect(screen.getByRole('button', { name: 'Sluit formulier' }).getAttribute('type')).toBe('button');
  expect(await axeFaults(container)).toEqual([]);
});
