import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, words } from '../testing';
import FormPane from './FormPane.svelte';

test('it is named by its title, and goes away by either way back', async () => {
  const onClose = vi.fn();
  const { container } = render(FormPane, {
    titleId: 'pane-title',
    title: 'Nieuwsbrief',
    about: 'Alle blokken zijn compleet',
    back: 'Terug naar de lijst',
    onClose,
    actions: words('Dupliceer'),
    children: words('De vragen'),
  });
  const pane = screen.getByRole('region', { name: 'Nieuwsbrief' });
  expect(pane.textContent).toContain('Dupliceer');
  expect(pane.textContent).toContain('De vragen');
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Sluit formulier' }).click();
  screen.getByRole('button', { name: 'Terug naar de lijst' }).click();
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('without words for the way back there is only the cross', () => {
  render(FormPane, {
    titleId: 'pane-title',
    title: 'PostNL',
    about: 'andere, Nederland',
    onClose: vi.fn(),
    children: words('De vragen'),
  });
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Sluit formulier',
  ]);
});
