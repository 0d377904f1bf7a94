/** The parts of the statement as the page shows them. */
import type { Section } from './document';

/** The part that is read in a minute: it stands first and has no number. */
export const SUMMARY = 'summary';

export const titleOf = (section: Section): string =>
  section.title.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
