import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { commandEntries } from './entries';
import Palette from './Palette.svelte';

const entries = [
  ...commandEntries({ isOpen: true, canUndo: false, canRedo: false }),
  {
    id: 'activity/n',
    group: 'register' as const,
    icon: 'book' as const,
    label: 'Nieuwsbrief',
    about: 'activiteit',
    choice: { record: 'activity/n' },
  },
];
const shown = () => {
  const onChoose = vi.fn();
  const onClose = vi.fn();
  const { container } = render(Palette, { open: true, entries, onChoose, onClose });
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Zoek of doe iets' });
  const type = (value: string) => fireEvent.input(box, { target: { value } });
  return { container, onChoose, onClose, box, type };
};

beforeEach(() => localStorage.clear());

test('K4 the palette is found by who cannot see it, and announces how many there are', async () => {
  const { container, type } = shown();
  expect(await axeFaults(container)).toEqual([]);
  await type('nieuwsbr');
  expect(screen.getByRole('status').textContent).toBe('1 resultaat');
  expect(screen.getByRole('option', { name: /Nieuwsbr\s?ief/ }).getAttribute('aria-selected')).toBe('true');
});

test('K4 it works without a mouse, and remembers commands but no names', async () => {
  const { box, type, onChoose, onClose } = shown();
  await type('go');
  await type('overzicht');
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(onClose).toHaveBeenCalledOnce();
  expect(onChoose.mock.calls[0]?.[0].id).toBe('go-overview');
  await type('nieuwsbrief');
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(onChoose.mock.calls[1]?.[0].choice).toEqual({ record: 'activity/n' });
  expect(localStorage.getItem('palette')).toBe('go-overview');
});

test('K4 the arrows go round, and what cannot be chosen now is not', async () => {
  const { box, type, onChoose } = shown();
  await type('ongedaan');
  const option = screen.getByRole('option', { name: /Ongedaan\s+maken/ });
  expect(option.getAttribute('aria-disabled')).toBe('true');
  expect(option.textContent).toContain('er is nog niets gewijzigd');
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(onChoose).not.toHaveBeenCalled();
  await type('op');
  const selected = (): string | null => box.getAttribute('aria-activedescendant');
  const first = selected();
  await fireEvent.keyDown(box, { key: 'ArrowUp' });
  expect(selected()).not.toBe(first);
  await fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(selected()).toBe(first);
});

test('K4 nothing found is said, and what to do', async () => {
  const { type } = shown();
  await type('qqqq');
  expect(screen.getByText(/Niets gevonden/)).toBeTruthy();
});
