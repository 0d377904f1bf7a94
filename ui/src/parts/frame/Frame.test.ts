import { render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press } from '../../form/testing';
import FrameSample from './FrameSample.svelte';

test('the places, the open one and their counts are there to be heard', async () => {
  const { container } = render(FrameSample, { onSearch: vi.fn() });
  expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Activiteiten');
  expect(screen.getByRole('link', { name: /Controle 5 open punten/ })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Opgeslagen om 14:03');
  expect(await axeFaults(container)).toEqual([]);
});

test('F13 help opens beside the form, follows the field and gives the focus back', async () => {
  const { container } = render(FrameSample, { onSearch: vi.fn() });
  const button = screen.getByRole('button', { name: 'Uitleg' });
  button.click();
  await waitFor(() => expect(screen.getByText('Uitleg bij dit scherm')).toBeTruthy());
  expect(button.getAttribute('aria-expanded')).toBe('true');
  screen.getByLabelText('Naam').focus();
  await tick();
  expect(screen.getByText('Uitleg bij activity.name')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Sluit uitleg' }).focus();
  press('Escape');
  await waitFor(() => expect(screen.queryByText(/Uitleg bij/)).toBeNull());
  expect(document.activeElement).toBe(button);
});
