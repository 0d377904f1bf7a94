import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { expect, test } from 'vitest';
import { axeFaults } from '../testing';
import { rowWindow } from './rows';
import VirtualList from './VirtualList.svelte';

const items = Array.from({ length: 5000 }, (_, at) => `Activiteit ${at + 1}`);

test('the rows and the room around them are as high as the whole list', () => {
  for (const scrolled of [0, 39, 40, 12_345, 199_999, 999_999]) {
    const { from, to, above, below } = rowWindow(5000, 40, scrolled, 600);
    expect(above + (to - from) * 40 + below).toBe(5000 * 40);
    expect(to - from).toBeLessThan(30);
    const shown = Math.min(scrolled, 5000 * 40 - 600);
    expect(from * 40).toBeLessThanOrEqual(shown);
    expect(to * 40).toBeGreaterThanOrEqual(shown + 600);
  }
  expect(rowWindow(0, 40, 0, 600)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
});

test('a long list holds few rows and says how many there are', async () => {
  const row = createRawSnippet<[unknown, number]>((item) => ({ render: () => `<b>${item()}</b>` }));
  const { container } = render(VirtualList, {
    label: 'Activiteiten',
    items,
    keyOf: String,
    rowHeight: 40,
    row,
  });
  const first = screen.getAllByRole('listitem')[0];
  expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '5000']);
  expect(await axeFaults(container)).toEqual([]);
});

test('scrolling brings later rows, with their place in the whole list', async () => {
  const row = createRawSnippet<[unknown, number]>((item) => ({ render: () => `<b>${item()}</b>` }));
  const { container } = render(VirtualList, {
    label: 'Activiteiten',
    items,
    keyOf: String,
    rowHeight: 40,
    row,
  });
  const box = container.querySelector('.scrolls');
  if (box) box.scrollTop = 40_000;
  box?.dispatchEvent(new Event('scroll'));
  await tick();
  expect(screen.getByText('Activiteit 1001').closest('li')?.getAttribute('aria-posinset')).toBe('1001');
  expect(screen.queryByText('Activiteit 1')).toBeNull();
});
