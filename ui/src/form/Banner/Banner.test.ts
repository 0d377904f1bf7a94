import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { axeFaults, words } from '../testing';
import Banner from './Banner.svelte';

test('a failed save is read aloud at once and shows the ways on', async () => {
  const { container } = render(Banner, {
    kind: 'caution',
    title: 'Opslaan lukt niet.',
    text: 'De map is alleen-lezen.',
    actions: words('Opnieuw'),
  });
  expect(screen.getByRole('alert').textContent).toContain('Opslaan lukt niet. De map is alleen-lezen.');
  expect(screen.getByText('Opnieuw')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('other news waits its turn', () => {
  render(Banner, { kind: 'info', title: 'Voorbeeld.' });
  expect(screen.getByRole('status')).toBeTruthy();
});
