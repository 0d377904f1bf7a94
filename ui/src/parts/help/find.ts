/** What in the help fits what was typed, the best first: subjects, fields and keys. */
import { plain, wordsOf } from '../../form/search';
import { FIELDS, type FieldId } from '../../ipc/ipc';
import { rankOf } from '../palette/find';
import type { HelpTopic } from '../../state/help.svelte';
import { ASKED, askedAt, FOUND_FIELDS } from './fields';
import { PAGES } from './pages';
import { wordsOfSection } from './read';

/** Something that was found. */
export interface Result {
  id: string;
  label: string;
  /** Where it is from, or what it says: "Hoe zit het met back-ups?", "bij een activiteit". */
  about: string;
  topic: HelpTopic;
  /** Keys, behind what they do. */
  keys?: string;
}

/** Results of a kind, under a heading. */
export interface Results {
  heading: string;
  results: readonly Result[];
}

interface Known {
  result: Result;
  label: string;
  text: string;
  /** Words that mean this one, as good as its label. */
  also: string;
}

/** How many of a kind are shown: more is not read, but typed further. */
const MOST = 8;

const known = (result: Result, more: string, also = ''): Known => ({
  result,
  label: plain(result.label),
  text: plain(`${result.label} ${also} ${more}`),
  also: ` ${plain(also)}`,
});

/** 0 is best; a word that means it is as good as the start of a word of its label. */
function rank({ label, text, also }: Known, words: readonly string[]): number | undefined {
  const found = rankOf(label, text, words);
  if (found === undefined || found < 1) return found;
  return words.every((word) => also.includes(` ${word}`)) ? 1 : found;
}

function subjects(): Known[] {
  return PAGES.flatMap((page) =>
    page.sections.map((section, at) =>
      at === 0
        ? known(
            { id: page.id, label: page.title, about: '', topic: { page: page.id } },
            wordsOfSection(section),
            page.also,
          )
        : known(
            {
              id: `${page.id}-${at}`,
              label: section.heading,
              about: page.title,
              topic: { page: page.id, section: at },
            },
            `${page.title} ${wordsOfSection(section)}`,
          ),
    ),
  );
}

function fields(): Known[] {
  return FOUND_FIELDS.map((field: FieldId) => {
    const { label, hint, article } = FIELDS[field];
    const asked = askedAt(field);
    return known(
      { id: field, label, about: asked === undefined ? '' : ASKED[asked], topic: { field } },
      `${hint} ${article ?? ''}`,
    );
  });
}

function keys(): Known[] {
  const rows = PAGES.flatMap((page) => page.sections).flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'keys' ? block.rows : [])),
  );
  return rows.map((row) =>
    known(
      { id: `key-${row.keys}`, label: row.label, about: '', topic: { page: 'toetsen' }, keys: row.keys },
      row.keys,
    ),
  );
}

/** Made once, when somebody first looks for something. */
let all: readonly { heading: string; known: readonly Known[] }[] | undefined;

/** What fits, and how many there are. Nothing typed finds nothing. */
export function findHelp(typed: string): { found: readonly Results[]; total: number } {
  const words = wordsOf(typed);
  if (words.length === 0) return { found: [], total: 0 };
  all ??= [
    { heading: 'Onderwerpen', known: subjects() },
    { heading: 'Velden', known: fields() },
    { heading: 'Toetsen', known: keys() },
  ];
  let total = 0;
  const found = all.flatMap(({ heading, known }) => {
    const ranked = known.flatMap((one) => {
      const fits = rank(one, words);
      return fits === undefined ? [] : [{ result: one.result, rank: fits }];
    });
    total += ranked.length;
    // A sort that keeps the order of what ranks the same: the first to read first.
    ranked.sort((one, other) => one.rank - other.rank);
    return ranked.length === 0 ? [] : [{ heading, results: ranked.slice(0, MOST).map((one) => one.result) }];
  });
  return { found, total };
}
