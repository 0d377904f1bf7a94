import type { Document, Renewal, Section, SectionRenewal } from '../../ipc/ipc';
import { share } from './share';

/**
 * The document of an answer that tells only what is new. Pieces that say the same stay the same objects, so that
 * only what changed is drawn again.
 */
export function renewed(held: Document | undefined, { head, sections }: Renewal): Document {
  const document = { ...head, sections: sectionsOf(held?.sections ?? [], sections) };
  return held ? share(held, document) : document;
}

const sectionsOf = (held: readonly Section[], told: readonly SectionRenewal[]): Section[] =>
  told.map((one, at) => {
    const id = one.kind === 'same' ? one.id : one.section.id;
    const before = held[at]?.id === id ? held[at] : held.find((section) => section.id === id);
    if (one.kind === 'changed') {
      return { ...one.section, sections: sectionsOf(before?.sections ?? [], one.sections) };
    }
    if (!before) throw new Error(`the page does not hold ${id}`);
    return before;
  });

/** An answer that tells everything; for a host's stand-in. */
export function whole(document: Document): Renewal {
  const changed = ({ sections, ...section }: Section): SectionRenewal => ({
    kind: 'changed',
    section: { ...section, sections: [] },
    sections: sections.map(changed),
  });
  return { head: { ...document, sections: [] }, sections: document.sections.map(changed) };
}
