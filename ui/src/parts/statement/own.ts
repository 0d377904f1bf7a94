/** The owner's own words in a statement, and the order of its parts. */
import type { OwnText, OwnTextRow, Place, StatementVariant } from '../../ipc/ipc';
import { type Document, type Section, type Sentence, sentencesOf } from './document';
import { SUMMARY } from './sections';

/** Where own words belong: a part of the statement, or a sentence of ours. */
export interface Target {
  /** Id of the section, or of the sentence's message. */
  id: string;
  /** The record a sentence is about, when its message is used for more than one; else empty. */
  record: string;
}

/** The owner's words at this place; undefined while there are none. */
export const ownAt = (variant: StatementVariant, { id, record }: Target, place: Place): OwnText | undefined =>
  variant.own_texts.find((own) => own.target === id && own.record === record && own.place === place);

/** The row of what is known about own words: what they replaced, whether that changed. */
export const rowAt = (
  rows: readonly OwnTextRow[],
  { id, record }: Target,
  place: Place,
): OwnTextRow | undefined =>
  rows.find(({ own }) => own.target === id && own.record === record && own.place === place);

/** Own words with these put in. An empty text takes them away: the standard words come back. */
export function putOwn(variant: StatementVariant, own: OwnText): OwnText[] {
  const isIt = (one: OwnText): boolean =>
    one.target === own.target && one.record === own.record && one.place === own.place;
  if (own.text.trim() === '') return variant.own_texts.filter((one) => !isIt(one));
  return variant.own_texts.some(isIt)
    ? variant.own_texts.map((one) => (isIt(one) ? own : one))
    : [...variant.own_texts, own];
}

/** The parts in another order; the same when there is no place to go to. */
export function movedPart(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return [...ids];
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

/** The ids of the parts that can change places, in the order of the page: the summary stays in front. */
export const orderOf = (document: Document): string[] =>
  document.sections.filter((section) => section.id !== SUMMARY).map((section) => section.id);

/** The sentences of a section that can be worded, its parts included. A cell is a value: it is changed at the fact. */
export const sentencesIn = (section: Section): Sentence[] => [
  ...section.blocks.flatMap((block) => sentencesOf(block, 'without cells')),
  ...section.sections.flatMap(sentencesIn),
];

/** The owner wrote something in this part, or left a sentence of it out of our words. */
export const isAdapted = (section: Section): boolean =>
  sentencesIn(section).some((sentence) => sentence.origin.own_words);

/** Own words that stand on the page as this sentence; a sentence of a part may be before, after or instead of it. */
export const isOf = (sentence: Sentence, { own }: OwnTextRow, document: Document): boolean => {
  const { message, facts, own_words } = sentence.origin;
  if (!own_words) return false;
  const part = partOfOwn(sentence, document);
  const isAbout = own.record === '' || facts.some((fact) => fact.record === own.record);
  return (
    (own.target === message || own.target === part?.id) && isAbout && own.text.includes(wordsOf(sentence))
  );
};

/** What a sentence says. */
export const wordsOf = (sentence: Sentence): string =>
  sentence.inlines.map((inline) => ('text' in inline ? inline.text : '…')).join('');

/** The part that holds a sentence of the owner's, when it stands before, after or instead of a whole part. */
function partOfOwn(sentence: Sentence, document: Document): Section | undefined {
  const all = document.sections.flatMap((part) => [part, ...part.sections]);
  return all.find((part) => part.title.origin.message === sentence.origin.message);
}

/** What is changed when a sentence of the page is to be worded anew. */
export type Wording = { part: string } | { target: Target; ours: string } | 'all';

/** Where a sentence of the page is worded: with its part, or by itself. None for the first lines. */
export function wordingOf(
  sentence: Sentence,
  document: Document,
  variant: StatementVariant,
): Wording | undefined {
  const { message, facts, own_words } = sentence.origin;
  if (!own_words) {
    const target = targetOf(sentence, document);
    return target && { target, ours: wordsOf(sentence) };
  }
  const own = variant.own_texts.find(
    (one) =>
      one.target === message && (one.record === '' || facts.some((fact) => fact.record === one.record)),
  );
  if (own) return { target: { id: own.target, record: own.record }, ours: own.replaced };
  const part = partOfOwn(sentence, document);
  return part && { part: part.id };
}

/** Where own words for this sentence are kept. None for a sentence that is not of a part: the first lines. */
function targetOf(sentence: Sentence, document: Document): Target | undefined {
  const { message, facts, own_words } = sentence.origin;
  if (message === null || own_words) return undefined;
  const same = JSON.stringify(sentence);
  const isThere = document.sections.some((part) =>
    sentencesIn(part).some((one) => one.origin.message === message && JSON.stringify(one) === same),
  );
  return isThere ? { id: message, record: facts[0]?.record ?? '' } : undefined;
}
