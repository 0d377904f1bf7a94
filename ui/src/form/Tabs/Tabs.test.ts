import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press, words } from '../testing';
import Tabs from './Tabs.svelte';

const tabs = [
  { id: 'map', label: 'Kaart' },
  { id: 'table', label: 'Tabel' },
];

test('the arrows choose, round the corner too', async () => {
  const onSelect = vi.fn();
  const { container } = render(Tabs, {
    label: 'Weergave',
    tabs,
    selected: 'map',
    onSelect,
    children: words('…'),
  });
  screen.getByRole('tab', { name: 'Kaart' }).focus();
  press('ArrowLeft');
  press('ArrowRight');
  press('End');
  expect(onSelect.mock.calls).toEqual([['table'], ['table'], ['table']]);
  expect(await axeFaults(container)).toEqual([]);
});

test('one tab is in the tab order, and the panel is named by it', () => {
  render(Tabs, { label: 'Weergave', tabs, selected: 'table', onSelect: vi.fn(), children: words('…') });
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0]);
  expect(screen.getByRole('tabpanel', { name: 'Tabel' })).toBeTruthy();
});
