/** Searching as people type: without capitals and accents, word by word. */

/** Small letters without accents: "muller" finds "Müller". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words that somebody searches for. */
export const wordsOf = (search: string): string[] => plain(search).split(/\s+/).filter(Boolean);

/** A text in parts, of which some are what was searched for. */
export function marked(text: string, search: string): { text: string; hit: boolean }[] {
  const words = wordsOf(search);
  // Each letter by itself, so that a mark stands over the letter as it was written.
  const letters = Array.from(text.normalize('NFC'));
  const flat = letters.map(plain);
  const hits = letters.map(() => false);
  for (const word of words) {
    for (let from = 0; from < flat.length; from += 1) {
      let end = from;
      let read = '';
      while (end < flat.length && read.length < word.length) read += flat[end++];
      if (read === word) hits.fill(true, from, end);
    }
  }
  const parts: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, at) => {
    const hit = hits[at] ?? false;
    const last = parts[parts.length - 1];
    if (last?.hit === hit) last.text += letter;
    else parts.push({ text: letter, hit });
  });
  return parts;
}
