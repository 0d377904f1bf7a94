import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, type } from '../../form/testing';
import type { TranslationRow } from '../../ipc/ipc';
import TranslationsPanel from './TranslationsPanel.svelte';

const left = (original: string, name = ''): TranslationRow => ({
  original,
  words: '',
  facts: name === '' ? [] : [{ record: 'activity/a', field: 'activity.name', name, label: 'Naam' }],
});
const props = { readOnly: false, onTranslate: vi.fn(), onClose: vi.fn() };
const labels = (container: HTMLElement) =>
  [...container.querySelectorAll('label')].map((one) => one.textContent.trim());

test('what is left to translate stands first, with where it is read', async () => {
  const onTranslate = vi.fn();
  const rows = [left('Camera in de winkel', 'Camera'), left('als u iets bestelt')];
  const done = { ...left('Nieuwsbrief'), words: 'Newsletter' };
  const { container, rerender } = render(TranslationsPanel, { ...props, rows: [...rows, done], onTranslate });
  expect(screen.getByText('Twee teksten te vertalen')).toBeTruthy();
  expect(labels(container)).toEqual(['Camera in de winkel', 'als u iets bestelt', 'Nieuwsbrief']);
  expect(screen.getByText('Camera · Naam')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  type(screen.getByLabelText('Camera in de winkel'), 'Camera in the shop');
  expect(onTranslate).toHaveBeenLastCalledWith('Camera in de winkel', 'Camera in the shop');

  // What is translated keeps its place under the owner's hands.
  const [, second] = rows;
  if (!second) throw new Error('there are two');
  const now = [second, done, { ...left('Camera in de winkel'), words: 'Camera in the shop' }];
  await rerender({ rows: now });
  expect(labels(container)).toEqual(['Camera in de winkel', 'als u iets bestelt', 'Nieuwsbrief']);
  expect(screen.getByText('Nog één tekst te vertalen')).toBeTruthy();
  await rerender({ rows: now.map((row) => ({ ...row, words: row.words || 'if you order' })) });
  expect(screen.getByText('Alles is vertaald')).toBeTruthy();
});

test('who may only look reads both', () => {
  render(TranslationsPanel, {
    ...props,
    readOnly: true,
    rows: [{ ...left('Nieuwsbrief'), words: 'Newsletter' }],
  });
  expect(screen.getByText('Newsletter').getAttribute('lang')).toBe('en');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a statement without a word of the owner says so', () => {
  render(TranslationsPanel, { ...props, rows: [] });
  expect(screen.getByText('In deze verklaring staat geen tekst van uzelf.')).toBeTruthy();
});
