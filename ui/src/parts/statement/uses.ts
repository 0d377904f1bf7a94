/** Which sentences of the statement rest on a fact. */
import { type Document, type Fact, type Section, type Sentence, sentencesOf } from './document';

/** A sentence, and the heading above it. */
export interface Use {
  sentence: Sentence;
  heading: string;
}

/** The sentences that state a fact or are said because of it, in the order of the page. */
export function usesOf(document: Document, fact: Fact): Use[] {
  const names = (facts: readonly Fact[]): boolean =>
    facts.some((one) => one.record === fact.record && one.field === fact.field);
  // Nothing is built for the thousands that do not: this runs after each edit.
  const rests = ({ origin, inlines }: Sentence): boolean =>
    names(origin.facts) || inlines.some((inline) => 'origin' in inline && names(inline.origin.facts));
  const inSection = (section: Section): Use[] => {
    const heading = section.title.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
    return [
      ...section.blocks
        .flatMap((block) => sentencesOf(block, 'with cells'))
        .filter(rests)
        .map((sentence) => ({ sentence, heading })),
      ...section.sections.flatMap(inSection),
    ];
  };
  const lead = document.lead
    .flatMap((block) => sentencesOf(block, 'with cells'))
    .filter(rests)
    .map((sentence) => ({ sentence, heading: '' }));
  return [...lead, ...document.sections.flatMap(inSection)].filter(isSaid);
}

/** A gap has its own mark on the page; what is not said yet is no use of the fact. */
const isSaid = ({ sentence }: Use): boolean =>
  sentence.inlines.every((inline) => inline.kind !== 'gap' && inline.kind !== 'blank');
