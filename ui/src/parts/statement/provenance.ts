import { factsOf, type Fact, type Sentence } from './document';

/** What the slip says about a sentence: where it comes from, in Dutch. */
export interface Provenance {
  /** The record: "Webwinkel". */
  record: string;
  /** The place in it: "blok 5: Hoe lang". */
  place?: string;
  /** What there is to know: Gegeven, Bevestigd, Waarom. */
  rows: readonly { term: string; text: string }[];
  /** The fact to change; none for a fixed sentence. */
  fact?: Fact | undefined;
  /** What else decides what it says, or whether it is said: each leads to its field. */
  others?: readonly { label: string; fact: Fact }[];
  /** What its state is: the owner's own words. */
  mark?: string;
  /** What asks for another look. */
  caution?: string;
}

/** What can be said of a sentence without looking anything up. */
export function plainProvenance(sentence: Sentence): Provenance {
  const article = sentence.origin.article;
  const fact = factsOf(sentence)[0];
  return {
    record: sentence.origin.own_words ? 'Uw eigen woorden' : fact ? 'Uw register' : 'Vaste zin',
    rows: article ? [{ term: 'Wet', text: article }] : [],
    fact,
    ...(sentence.origin.own_words && { mark: 'Aangepast' }),
  };
}
