import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press, type } from '../testing';
import SearchBox from './SearchBox.svelte';

test('each letter searches and Escape clears', async () => {
  const onSearch = vi.fn();
  const { container } = render(SearchBox, {
    id: 'zoek',
    label: 'Zoek in activiteiten',
    placeholder: 'Naam, groep of reden',
    value: 'nie',
    onSearch,
  });
  const input = screen.getByLabelText('Zoek in activiteiten');
  type(input, 'nieu', false);
  press('Escape');
  expect(onSearch.mock.calls).toEqual([['nieu'], ['']]);
  expect(await axeFaults(container)).toEqual([]);
});
