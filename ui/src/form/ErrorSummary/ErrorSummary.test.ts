import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import TextField from '../TextField/TextField.svelte';
import ErrorSummary from './ErrorSummary.svelte';

const message = 'Dit lijkt geen KVK-nummer.';

test('it takes the focus and its links lead to the fields', async () => {
  render(TextField, { id: 'kvk', label: 'KVK-nummer', value: '', error: message, onCommit: vi.fn() });
  const { container } = render(ErrorSummary, { problems: [{ field: 'kvk', message }] });
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getByRole('heading', { name: 'Er klopt iets niet' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('link', { name: message }).click();
  expect(document.activeElement).toBe(screen.getByLabelText('KVK-nummer'));
});

test('without problems there is nothing', () => {
  render(ErrorSummary, { problems: [] });
  expect(screen.queryByRole('alert')).toBeNull();
});
