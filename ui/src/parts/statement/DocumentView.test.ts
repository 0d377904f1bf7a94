import { render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, press } from '../../form/testing';
import DocumentView from './DocumentView.svelte';
import { factsOf, gapsIn, type Document, type Origin, type Sentence } from './document';

const origin = (field?: string): Origin => ({
  message: null,
  article: 'art. 13 lid 1 onder a AVG',
  facts: field ? [{ record: 'organisation', field }] : [],
  own_words: false,
});
const say = (text: string, field?: string): Sentence => ({
  inlines: [{ kind: 'text', text }],
  origin: origin(field),
});

const paper: Document = {
  title: 'Privacyverklaring van Bakkerij <b>De Ster</b>',
  author: 'Bakkerij De Ster',
  language: 'nl',
  date: '2026-11-21',
  version: 'Versie 1, 21 november 2026',
  concept: true,
  logo: null,
  layout: {
    orientation: 'portrait',
    justified: true,
    serif: true,
    large_print: false,
    contents: true,
    accent: '#0F5259',
  },
  lead: [{ kind: 'paragraph', sentences: [say('Zo gaan wij met uw gegevens om.')] }],
  sections: [
    {
      id: 'identity',
      number: '1.',
      title: say('Wie zijn wij?'),
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            say('Wij zijn De Ster.', 'organisation.name'),
            say('U kunt ons mailen.', 'organisation.email'),
          ],
        },
        { kind: 'gap', missing: 'ons adres', origin: origin('organisation.address') },
        {
          kind: 'list',
          numbered: false,
          items: [{ label: say('Waarom'), sentences: [say('voor uw bestelling')], blocks: [] }],
        },
      ],
      sections: [
        {
          id: 'retention',
          number: '1.1',
          title: say('Hoe lang?'),
          blocks: [
            {
              kind: 'table',
              caption: 'Bewaartermijnen',
              caption_shown: false,
              columns: [
                { title: say('Wat'), width: 1 },
                { title: say('Hoe lang'), width: 3 },
              ],
              rows: [
                {
                  cells: [
                    [say('Facturen')],
                    [{ inlines: [{ kind: 'blank', origin: origin('retention.term') }], origin: origin() }],
                  ],
                },
              ],
            },
            { kind: 'callout', blocks: [{ kind: 'paragraph', sentences: [say('U kunt bezwaar maken.')] }] },
          ],
          sections: [],
        },
      ],
    },
  ],
};
const copy = (): Document => JSON.parse(JSON.stringify(paper));

test('words are words: markup prints as it was typed', async () => {
  const { container } = render(DocumentView, { document: paper, onGoTo: vi.fn() });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Privacyverklaring van Bakkerij <b>De Ster</b>',
  );
  expect(screen.getByRole('heading', { level: 3, name: '1. Wie zijn wij?' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 4, name: '1.1 Hoe lang?' })).toBeTruthy();
  expect(
    container.querySelector('.page-paragraph + .page-block, .page-part .page-paragraph')?.textContent,
  ).toContain('Wij zijn De Ster. U kunt ons mailen.');
  expect(container.querySelector('li b')?.textContent).toBe('Waarom:');
  expect(screen.getByRole('table', { name: 'Bewaartermijnen' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('the contents stand after the summary, as in the PDF, and name two levels', async () => {
  const document = copy();
  document.sections.unshift({
    id: 'summary',
    number: null,
    title: say('In het kort'),
    blocks: [{ kind: 'paragraph', sentences: [say('Wij bakken brood.')] }],
    sections: [],
  });
  render(DocumentView, { document, onGoTo: vi.fn() });
  const order = screen.getAllByRole('heading').map((one) => one.textContent.trim());
  expect(order.slice(0, 4)).toEqual([document.title, 'In het kort', 'Inhoud', '1. Wie zijn wij?']);
  const contents = screen.getByRole('navigation', { name: 'Inhoud' });
  const links = [...contents.querySelectorAll('a')].map((one) => one.textContent.trim().replace(/\s+/g, ' '));
  expect(links).toEqual(['1. Wie zijn wij?', '1.1 Hoe lang?']);
  expect(await axeFaults()).toEqual([]);
});

test('a statement that opens with its version does not say it twice', () => {
  const document = copy();
  document.concept = false;
  const { unmount } = render(DocumentView, { document, onGoTo: vi.fn() });
  expect(screen.getAllByText(document.version)).toHaveLength(2);
  unmount();
  document.lead.unshift({ kind: 'paragraph', sentences: [say(document.version)] });
  const { container } = render(DocumentView, { document, onGoTo: vi.fn() });
  expect(container.querySelector('.page-meta')).toBeNull();
});

test('a gap leads to its field, in a sentence, a block and a cell', () => {
  const onGoTo = vi.fn();
  render(DocumentView, { document: paper, onGoTo });
  screen.getByRole('button', { name: 'Invullen: ons adres' }).click();
  screen.getByRole('button', { name: 'Vul deze cel in' }).click();
  expect(onGoTo.mock.calls).toEqual([
    [{ record: 'organisation', field: 'organisation.address' }],
    [{ record: 'organisation', field: 'retention.term' }],
  ]);
});

test('a gap that a later step fills says which', () => {
  render(DocumentView, { document: paper, onGoTo: vi.fn(), later: () => 'volgt in stap 4' });
  expect(screen.getByText('volgt in stap 4')).toBeTruthy();
  expect(screen.queryByText(/Hier ontbreekt/)).toBeNull();
});

test('a click on a sentence shows where it comes from, and leads to its field', async () => {
  const onGoTo = vi.fn();
  const onOpen = vi.fn();
  render(DocumentView, { document: paper, onGoTo, onOpen });
  screen.getByText('U kunt ons mailen.').click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(
    paper.sections[0]?.blocks[0]?.kind === 'paragraph' ? paper.sections[0].blocks[0].sentences[1] : undefined,
  );
  expect((await screen.findByRole('complementary', { name: 'Herkomst van de zin' })).textContent).toContain(
    'art. 13 lid 1 onder a AVG',
  );
  screen.getByRole('button', { name: 'Pas gegeven aan' }).click();
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith({ record: 'organisation', field: 'organisation.email' });
});

test('by keyboard: one tab stop, arrows between sentences, Enter opens, Escape returns', async () => {
  const { container } = render(DocumentView, { document: paper, onGoTo: vi.fn() });
  const stops = () => [...container.querySelectorAll<HTMLElement>('.sentence[tabindex]')];
  expect(stops().map((one) => one.textContent)).toEqual(['Zo gaan wij met uw gegevens om.']);
  stops()[0]?.focus();
  press('ArrowDown');
  press('ArrowDown');
  const sentence = screen.getByText('Wij zijn De Ster.');
  expect(document.activeElement).toBe(sentence);
  expect(stops()).toEqual([sentence]);
  press('Enter');
  await waitFor(() => expect(document.activeElement?.closest('aside')).not.toBeNull());
  expect(sentence.getAttribute('aria-expanded')).toBe('true');
  press('Escape');
  await waitFor(() => expect(document.activeElement).toBe(sentence));
  expect(sentence.hasAttribute('aria-expanded')).toBe(false);
});

test('a document that arrives anew keeps what did not change, and the slip of an unchanged sentence', async () => {
  const { container, rerender } = render(DocumentView, { document: paper, onGoTo: vi.fn() });
  const table = container.querySelector('table');
  screen.getByText('U kunt ons mailen.').click();
  await tick();
  const next = copy();
  const first = next.sections[0]?.blocks[0];
  if (first?.kind === 'paragraph')
    first.sentences[0] = say('Wij zijn Bakkerij De Ster.', 'organisation.name');
  await rerender({ document: next });
  expect(screen.getByText('Wij zijn Bakkerij De Ster.')).toBeTruthy();
  expect(container.querySelector('table')).toBe(table);
  expect(screen.queryByRole('complementary')).not.toBeNull();
  const without = copy();
  without.sections = [];
  await rerender({ document: without });
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
});

test('gaps and facts are counted once', () => {
  expect(paper.sections.map(gapsIn)).toEqual([1]);
  const twice: Sentence = {
    inlines: [
      { kind: 'value', text: 'De Ster', origin: origin('organisation.name') },
      { kind: 'value', text: 'brood', origin: origin('activity.purposes') },
    ],
    origin: origin('organisation.name'),
  };
  expect(factsOf(twice).map((fact) => fact.field)).toEqual(['organisation.name', 'activity.purposes']);
});
