import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { BLANK } from '../../ipc/ipc';
import { statementOf } from '../../state/testing';
import type { Document, Sentence } from './document';
import UsedIn from './UsedIn.svelte';
import { usesOf } from './uses';

const name = { record: 'organisation', field: 'organisation.trade_name' };

function paper(): Document {
  const document = statementOf(BLANK.register) as Document;
  const said = (text: string): Sentence => ({
    inlines: [
      { kind: 'text', text },
      {
        kind: 'value',
        text: 'Jansen',
        origin: { message: null, article: null, facts: [name], own_words: false },
      },
    ],
    origin: { message: 'm', article: null, facts: [], own_words: false },
  });
  document.sections[1]?.blocks.push({
    kind: 'table',
    caption: '',
    caption_shown: false,
    columns: [],
    rows: [{ cells: [[said('Naam: ')], []] }],
  });
  document.sections[0]?.blocks.push({ kind: 'gap', missing: 'de naam', origin: said('').origin });
  return document;
}

test('a field knows the sentences and cells that state it, in the order of the page', () => {
  const uses = usesOf(paper(), name);
  expect(uses.map((use) => use.heading)).toEqual(['Wie zijn wij?', 'Wijzigingen']);
  expect(usesOf(paper(), { ...name, field: 'organisation.phone' })).toEqual([]);
  // The address is a gap: nothing says it yet.
  expect(usesOf(paper(), { ...name, field: 'organisation.visiting_address' })).toEqual([]);
});

test('the number unfolds into a list that leads to each sentence', async () => {
  const onShow = vi.fn();
  const uses = usesOf(paper(), name);
  const { container } = render(UsedIn, { uses, onShow });
  const number = screen.getByRole('button', { name: 'Staat in twee zinnen van de verklaring' });
  expect(number.getAttribute('aria-expanded')).toBe('false');
  number.click();
  const second = await screen.findByRole('button', { name: /Naam: Jansen/ });
  expect(await axeFaults(container)).toEqual([]);
  second.click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith(uses[1]?.sentence);
});
