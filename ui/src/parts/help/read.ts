/** The help's texts as they are written in `assets/help`: a head of `name: value` lines, then few marks. */

/** A piece of a text. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** A button that does what a command of the menu does. */
  | { kind: 'command'; words: string; command: string }
  /** Keys with what they do. */
  | { kind: 'keys'; caption: string; rows: readonly { label: string; keys: string }[] };

/** A part under a heading of its own; the first part of a page has none. */
export interface Section {
  heading: string;
  blocks: readonly Block[];
}

/** One subject of the help. */
export interface Page {
  /** The name of its file. */
  id: string;
  title: string;
  /** Under which heading it stands in the list of subjects. */
  group: string;
  /** Its place in that list. */
  order: number;
  /** Other words by which people look for it. */
  also: string;
  /** The articles it tells about: "art. 30 lid 4 AVG". */
  source: readonly string[];
  /** The day these were read again; empty when it tells of no law. */
  checked: string;
  sections: readonly Section[];
}

/** Reads one text. */
export function readPage(id: string, text: string): Page {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const head = new Map(
    lines.slice(0, end).map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  const of = (name: string): string => head.get(name) ?? '';
  const source = of('source')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    id,
    title: of('title'),
    group: of('group'),
    order: Number(of('order')),
    also: of('also'),
    source,
    checked: source.length > 0 ? of('checked') : '',
    sections: sectionsOf(lines.slice(end + 1)),
  };
}

function sectionsOf(lines: readonly string[]): Section[] {
  const sections: { heading: string; blocks: Block[] }[] = [{ heading: '', blocks: [] }];
  for (const line of lines) {
    const blocks = sections[sections.length - 1]?.blocks ?? [];
    const last = blocks[blocks.length - 1];
    const command = /^\[(.+)\]\((.+)\)$/.exec(line);
    if (line === '') continue;
    if (line.startsWith('## ')) sections.push({ heading: line.slice(3), blocks: [] });
    else if (command) blocks.push({ kind: 'command', words: command[1] ?? '', command: command[2] ?? '' });
    else if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', text: line });
    else if (last?.kind === 'list') last.items = [...last.items, line.slice(2)];
    else blocks.push({ kind: 'list', items: [line.slice(2)] });
  }
  return sections;
}

/** All words of a part, to search in. */
export function wordsOfSection({ heading, blocks }: Section): string {
  const words = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.text;
      case 'list':
        return block.items.join(' ');
      case 'command':
        return block.words;
      case 'keys':
        return block.rows.map((row) => `${row.label} ${row.keys}`).join(' ');
    }
  });
  return [heading, ...words].join(' ');
}

/** "art. 30 lid 4 AVG" as a reader sees it: "Artikel 30 lid 4 AVG." */
export const asSource = (article: string): string => `${article.replace(/^art\./, 'Artikel')}.`;

/** "2026-11-21" is "Bron nagekeken op 21 november 2026." */
export function asChecked(day: string): string {
  const words = new Date(`${day}T12:00:00Z`).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `Bron nagekeken op ${words}.`;
}
