/** Which entries fit what was typed, the best first. */
import { plain, wordsOf } from '../../form/search';
import { GROUPS, type Entry, type Group } from './entries';

/** Entries under one heading. */
export interface Found {
  heading: string;
  entries: readonly Entry[];
}

/** How many are shown of one heading: more is not read, but typed further. */
const MOST = 8;

/** Entries with the letters by which they are found, made once: there may be thousands. */
export interface Index {
  entries: readonly Entry[];
  labels: readonly string[];
  texts: readonly string[];
}

export function indexOf(entries: readonly Entry[]): Index {
  return {
    entries,
    labels: entries.map((entry) => plain(entry.label)),
    // What kind of thing it is says nothing about which one is meant.
    texts: entries.map((entry) => plain(`${entry.label} ${entry.also ?? ''}`)),
  };
}

/** What fits, under its headings, and how many there are; without a text what was used last, and the places. */
export function find(
  index: Index,
  typed: string,
  recent: readonly string[],
): { found: Found[]; total: number } {
  const words = wordsOf(typed);
  if (words.length === 0) return atFirst(index.entries, recent);
  const ranked: { entry: Entry; rank: number }[] = [];
  index.entries.forEach((entry, at) => {
    const rank = rankOf(index.labels[at] ?? '', index.texts[at] ?? '', words);
    if (rank !== undefined) ranked.push({ entry, rank });
  });
  // A sort that keeps the order of what ranks the same: the register's own.
  ranked.sort((one, other) => one.rank - other.rank);
  return { found: grouped(ranked.map(({ entry }) => entry)), total: ranked.length };
}

function atFirst(entries: readonly Entry[], recent: readonly string[]): { found: Found[]; total: number } {
  const used = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const found = grouped(entries.filter((entry) => entry.group !== 'register' && !used.includes(entry)));
  const all = used.length > 0 ? [{ heading: 'Laatst gebruikt', entries: used }, ...found] : found;
  return { found: all, total: all.reduce((total, one) => total + one.entries.length, 0) };
}

function grouped(entries: readonly Entry[]): Found[] {
  return (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const mine = entries.filter((entry) => entry.group === group).slice(0, MOST);
    return mine.length > 0 ? [{ heading: GROUPS[group], entries: mine }] : [];
  });
}

/** 0 is best. Every word is in it: at the start, at the start of a word, somewhere; or its letters are, in order. */
export function rankOf(label: string, text: string, words: readonly string[]): number | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  if (words.every((word) => text.includes(word))) {
    if (label.startsWith(first)) return 0;
    if (label.includes(` ${first}`)) return 1;
    return label.includes(first) ? 2 : 3;
  }
  return words.every((word) => isSpread(word, label)) ? 4 : undefined;
}

/** The letters stand in the label in this order: "prvkl" is in "privacyverklaring". Three are in too much. */
function isSpread(word: string, label: string): boolean {
  if (word.length < 4 || word[0] !== label[0]) return false;
  let at = 0;
  for (const letter of label) if (letter === word[at]) at += 1;
  return at === word.length;
}
