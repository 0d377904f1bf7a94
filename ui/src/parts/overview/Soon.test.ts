import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { RETENTION } from '../../gallery/retention';
import type { DueRow } from '../../ipc/ipc';
import Soon from './Soon.svelte';

const [known] = RETENTION.due;
function due(name: string, part: string, since = '1 januari 2027'): DueRow {
  if (!known) throw new Error('the gallery has something that is due');
  return {
    ...known,
    key: `${name}/${part}`,
    name,
    part,
    since,
    action: 'Verwijderen',
    systems: '',
    responsible: '',
  };
}

test('what may go today is one line that leads to the list', async () => {
  const onGo = vi.fn();
  const rows = ['Vragen', 'Klachten', 'Facturen', 'Camerabeelden'].map((name) => due(name, ''));
  const { container } = render(Soon, { view: { due: rows, soon: [] }, onGo });
  expect(screen.getByRole('heading', { name: 'Vier dingen mogen weg' })).toBeTruthy();
  expect(screen.getByText('Vragen, Klachten, Facturen en nog één.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Bekijken: Vier dingen mogen weg' }));
  expect(onGo).toHaveBeenCalledOnce();
  expect(await axeFaults(container)).toEqual([]);
});

test('what may go within weeks has its day and what is to be done', () => {
  const view = { due: [], soon: [due('Facturen', 'van 2019'), due('Sollicitaties', 'Vacature winkel')] };
  render(Soon, { view, onGo: vi.fn() });
  expect(screen.getAllByText('1 januari')).toHaveLength(2);
  expect(screen.getByRole('heading', { name: 'Facturen van 2019' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Sollicitaties: Vacature winkel' })).toBeTruthy();
  expect(screen.getAllByText('Verwijderen.')).toHaveLength(2);
});

test('one thing is named, and a long list is cut', () => {
  const soon = Array.from({ length: 7 }, (_, at) => due('Facturen', `van ${2019 + at}`));
  render(Soon, { view: { due: [due('Facturen', 'van 2018 en eerder')], soon }, onGo: vi.fn() });
  expect(screen.getByRole('heading', { name: 'Facturen van 2018 en eerder mag weg' })).toBeTruthy();
  expect(screen.getByText('En nog twee. Bij Bewaren staat de hele lijst.')).toBeTruthy();
});
