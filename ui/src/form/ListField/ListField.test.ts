import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press, type } from '../testing';
import { moved } from './list';
import ListSample from './ListSample.svelte';

const three = [
  { id: 'a', text: 'Bestellen' },
  { id: 'b', text: 'Bezorgen' },
  { id: 'c', text: 'Factureren' },
];
const texts = () => screen.getAllByRole<HTMLInputElement>('textbox').map((input) => input.value);

test('items are numbered, named and clean', async () => {
  const { container } = render(ListSample, { start: three, onCommit: vi.fn() });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('group', { name: 'Doel 2' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('Alt with an arrow moves the item and keeps the focus in it', async () => {
  render(ListSample, { start: three, onCommit: vi.fn() });
  const middle = screen.getByLabelText('Tekst van doel 2');
  middle.focus();
  press('ArrowUp', { altKey: true });
  await waitFor(() => expect(texts()).toEqual(['Bezorgen', 'Bestellen', 'Factureren']));
  await waitFor(() => expect(document.activeElement).toBe(middle));
  expect(screen.getByRole('status').textContent).toBe('Doel 2 staat nu op plaats 1 van 3.');
});

test('the buttons do the same, and the first does not move up', async () => {
  const onCommit = vi.fn();
  render(ListSample, { start: three, onCommit });
  screen.getByRole('button', { name: /Doel 1 omhoog/ }).click();
  expect(onCommit).not.toHaveBeenCalled();
  screen.getByRole('button', { name: /Doel 1 omlaag/ }).click();
  await waitFor(() => expect(texts()).toEqual(['Bezorgen', 'Bestellen', 'Factureren']));
});

test('a new item gets the focus', async () => {
  render(ListSample, { start: three, onCommit: vi.fn() });
  screen.getByRole('button', { name: 'Doel' }).click();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tekst van doel 4')));
});

test('an item is removed and the next one gets the focus', async () => {
  render(ListSample, { start: three, onCommit: vi.fn() });
  screen.getByRole('button', { name: 'Haal Doel 2 weg' }).click();
  await waitFor(() => expect(texts()).toEqual(['Bestellen', 'Factureren']));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tekst van doel 2')));
});

test('a change in one item leaves the others as they are', () => {
  const onCommit = vi.fn();
  render(ListSample, { start: three, onCommit });
  type(screen.getByLabelText('Tekst van doel 3'), 'Rekenen');
  expect(onCommit).toHaveBeenCalledExactlyOnceWith([three[0], three[1], { id: 'c', text: 'Rekenen' }]);
});

test('an empty list says what belongs there', () => {
  render(ListSample, { start: [], onCommit: vi.fn() });
  expect(screen.getByText('Nog geen doel.')).toBeTruthy();
});

test('moving beyond the end leaves nothing out', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});
