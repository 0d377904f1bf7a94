import { expect, test } from 'vitest';
import { fresh } from '../activity/fresh';
import { statementOf } from '../../state/testing';
import { BLANK, type OwnText, type OwnTextRow } from '../../ipc/ipc';
import type { Document, Sentence } from './document';
import { isAdapted, isOf, movedPart, orderOf, ownAt, putOwn, rowAt, wordingOf } from './own';

const sources = import.meta.glob<string>('../../../../src-tauri/crates/papers/src/privacy_statement/*.rs', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const hostParts = Object.values(
  import.meta.glob<string>('../../../../src-tauri/crates/register/src/statement_part.rs', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('');
const own = (fields: Partial<OwnText>): OwnText => ({ ...fresh('own_text'), target: 'rights', ...fields });
const variant = (...own_texts: OwnText[]) => fresh('variant', { id: 'website', own_texts });
const paper = (): Document => statementOf(BLANK.register);
const first = (document: Document): Sentence => {
  const block = document.sections[0]?.blocks[0];
  if (block?.kind !== 'paragraph' || !block.sentences[0]) throw new Error('the sample has a sentence');
  return block.sentences[0];
};

test('every part that the statement can have is in the table of the law, and no other', () => {
  const ids = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/section\(\s*"([a-z-]+)"/g)].map((found) => found[1] ?? ''),
  );
  expect(ids.length).toBeGreaterThan(15);
  const known = [...hostParts.matchAll(/\b(?:part|free)\(\s*"([a-z-]+)"/g)].map((found) => found[1] ?? '');
  expect(known.sort()).toEqual([...new Set(ids)].filter((id) => id !== 'summary').sort());
});

test('own words are put in, changed, and taken away by emptying them', () => {
  const before = own({ place: 'before', text: 'Hallo.' });
  const after = own({ place: 'after', text: 'Dag.' });
  expect(putOwn(variant(), before)).toEqual([before]);
  expect(putOwn(variant(before, after), { ...before, text: 'Welkom.' })).toEqual([
    { ...before, text: 'Welkom.' },
    after,
  ]);
  expect(putOwn(variant(before, after), { ...after, text: '  ' })).toEqual([before]);
  expect(ownAt(variant(before), { id: 'rights', record: '' }, 'after')).toBeUndefined();
  expect(ownAt(variant(before), { id: 'rights', record: '' }, 'before')).toBe(before);
});

test('a part changes places with its neighbour, and stays at the ends', () => {
  expect(movedPart(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(movedPart(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(movedPart(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(movedPart(['a', 'b', 'c'], 'weg', 1)).toEqual(['a', 'b', 'c']);
});

test('a sentence of ours is worded by itself, also in the summary; one of the first lines is not', () => {
  const document = paper();
  const sentence = first(document);
  const wording = { target: { id: 'identity', record: 'organisation' }, ours: 'Wij zijn .' };
  expect(wordingOf(sentence, document, variant())).toEqual(wording);
  const [part] = document.sections;
  if (!part) throw new Error('the sample has a part');
  const summary = { ...document, sections: [{ ...part, id: 'summary' }] };
  expect(wordingOf(sentence, summary, variant())).toEqual(wording);
  expect(orderOf(summary)).toEqual([]);
  const lead = { ...document, lead: part.blocks, sections: [] };
  expect(wordingOf(sentence, lead, variant())).toBeUndefined();
});

test('own words on the page are known by their place and their words', () => {
  const document = paper();
  const sentence = first(document);
  const row = (fields: Partial<OwnText>): OwnTextRow => ({
    own: own({ target: 'identity', record: 'organisation', text: 'Wij zijn .', ...fields }),
    standard: '',
    is_outdated: true,
    pieces: [],
    problems: [],
  });
  expect(isOf(sentence, row({}), document), 'our own words are nobody else’s').toBe(false);
  sentence.origin = { ...sentence.origin, own_words: true };
  expect(isOf(sentence, row({}), document)).toBe(true);
  expect(isOf(sentence, row({ text: 'Anders.' }), document)).toBe(false);
  expect(isOf(sentence, row({ record: 'activity/x' }), document)).toBe(false);
  expect(rowAt([row({})], { id: 'identity', record: 'organisation' }, 'before')).toBeUndefined();
});

test('own words lead back to where they were written', () => {
  const document = paper();
  const sentence = first(document);
  sentence.origin = { ...sentence.origin, own_words: true };
  expect(document.sections.map(isAdapted)).toEqual([true, false]);
  const mine = own({ target: 'identity', record: 'organisation', replaced: 'Wij zijn De Ster.' });
  expect(wordingOf(sentence, document, variant(mine))).toEqual({
    target: { id: 'identity', record: 'organisation' },
    ours: 'Wij zijn De Ster.',
  });
  const [part] = document.sections;
  if (part) part.title = { ...part.title, origin: { ...part.title.origin, message: 'identity' } };
  expect(wordingOf(sentence, document, variant(own({ target: 'identity' })))).toEqual({
    target: { id: 'identity', record: '' },
    ours: '',
  });
  expect(wordingOf(sentence, document, variant())).toEqual({ part: 'identity' });
});
