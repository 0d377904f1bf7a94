/** Which sentences of the statement rest on a fact. */
import {
  factsOf,
  type Block,
  type Document,
  type Fact,
  type Gap,
  type Section,
  type Sentence,
  sentencesOf,
} from './document';

/** A sentence, and the heading above it. */
export interface Use {
  sentence: Sentence;
  heading: string;
}

/** The sentences that state a fact or are said because of it, in the order of the page. */
export function usesOf(document: Document, fact: Fact): Use[] {
  const lead = document.lead
    .flatMap((block) => sentencesOf(block, 'with cells'))
    .filter((sentence) => isSaid(sentence) && factsOf(sentence).some((one) => key(one) === key(fact)))
    .map((sentence) => ({ sentence, heading: '' }));
  const inSection = (section: Section): Use[] => [
    ...usesIn(section, fact),
    ...section.sections.flatMap(inSection),
  ];
  return [...lead, ...document.sections.flatMap(inSection)];
}

/**
 * The sentences of each section by what they rest on, without its parts. Made once: a section in which something
 * changed is another object, and this is asked for after each edit of a document that may be long.
 */
const byFact = new WeakMap<Section, Map<string, Use[]>>();

/** The sentences of a section, without its parts, that rest on a fact. */
export function usesIn(section: Section, fact: Fact): readonly Use[] {
  let uses = byFact.get(section);
  if (!uses) {
    uses = new Map();
    const heading = section.title.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
    for (const sentence of section.blocks.flatMap((block) => sentencesOf(block, 'with cells'))) {
      if (!isSaid(sentence)) continue;
      for (const one of factsOf(sentence)) {
        const mine = uses.get(key(one));
        if (mine) mine.push({ sentence, heading });
        else uses.set(key(one), [{ sentence, heading }]);
      }
    }
    byFact.set(section, uses);
  }
  return uses.get(key(fact)) ?? [];
}

/** A section, without its parts, says that this fact is missing. */
function hasGap(section: Section, fact: Fact): boolean {
  const isOf = (gap: Gap): boolean => gap.origin.facts.some((one) => key(one) === key(fact));
  const inBlock = (block: Block): boolean => {
    if (block.kind === 'gap') return isOf(block);
    if (block.kind === 'callout') return block.blocks.some(inBlock);
    if (block.kind === 'list' && block.items.some((item) => item.blocks.some(inBlock))) return true;
    return sentencesOf(block, 'with cells').some(({ inlines }) =>
      inlines.some((inline) => inline.kind === 'gap' && isOf(inline)),
    );
  };
  return section.blocks.some(inBlock);
}

/** A section, without its parts, states a fact, also in its heading, or says that it is missing. */
export const isAbout = (section: Section, fact: Fact): boolean =>
  factsOf(section.title).some((one) => key(one) === key(fact)) ||
  usesIn(section, fact).length > 0 ||
  hasGap(section, fact);

/** A section, without its parts, has this sentence. */
export const holds = (section: Section, sentence: Sentence): boolean => {
  const [fact] = factsOf(sentence);
  return (
    isSame(section.title, sentence) ||
    (fact !== undefined && usesIn(section, fact).some((use) => isSame(use.sentence, sentence)))
  );
};

/** Two sentences that say and rest on the same. */
const isSame = (one: Sentence, other: Sentence): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const key = ({ record, field }: Fact): string => `${record} ${field}`;

/** A gap has its own mark on the page; what is not said yet is no use of the fact. */
const isSaid = (sentence: Sentence): boolean =>
  sentence.inlines.every((inline) => inline.kind !== 'gap' && inline.kind !== 'blank');
