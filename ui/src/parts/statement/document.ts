/** The document model as the host sends it: the same shape as `document/src/model.rs`. */
export interface Document {
  title: string;
  author: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** The day the text speaks of, ISO 8601. */
  date: string;
  /** The footer's words about version and date. */
  version: string;
  /** Not to be published: it has gaps, or it was asked for as a concept. */
  concept: boolean;
  logo: Logo | null;
  layout: Layout;
  lead: Block[];
  sections: Section[];
}

export interface Logo {
  /** `image/png` or `image/svg+xml`. */
  media_type: string;
  base64: string;
  alt: string;
}

export interface Layout {
  orientation: 'portrait' | 'landscape';
  justified: boolean;
  serif: boolean;
  large_print: boolean;
  contents: boolean;
  /** `#rrggbb` */
  accent: string;
}

export interface Section {
  /** Stable: an unchanged section keeps it from one version to the next. */
  id: string;
  number: string | null;
  title: Sentence;
  blocks: Block[];
  sections: Section[];
}

export type Block =
  | { kind: 'paragraph'; sentences: Sentence[] }
  | { kind: 'list'; numbered: boolean; items: ListItem[] }
  | ({ kind: 'table' } & Table)
  | { kind: 'callout'; blocks: Block[] }
  | ({ kind: 'gap' } & Gap)
  /** A drawing; a preview shows its caption. No statement has one. */
  | { kind: 'figure'; alt: string; caption: Sentence };

export interface ListItem {
  label: Sentence | null;
  sentences: Sentence[];
  blocks: Block[];
}

export interface Table {
  caption: string;
  caption_shown: boolean;
  columns: Column[];
  rows: Row[];
}

export interface Column {
  title: Sentence;
  /** Share of the table's width, relative to the other columns. */
  width: number;
}

export interface Row {
  cells: Sentence[][];
}

/** The unit that knows where it came from. */
export interface Sentence {
  inlines: Inline[];
  origin: Origin;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'value'; text: string; origin: Origin }
  | { kind: 'link'; text: string; href: string; origin: Origin }
  | ({ kind: 'gap' } & Gap)
  | { kind: 'blank'; origin: Origin }
  /** Words of only one of two versions; no statement has one, a comparison has. */
  | { kind: 'marked'; mark: 'new' | 'gone'; text: string };

/** Something the reader misses. */
export interface Gap {
  /** In the reader's words: "ons adres". */
  missing: string;
  origin: Origin;
}

export interface Origin {
  message: string | null;
  article: string | null;
  /** The facts it states, most telling first. */
  facts: Fact[];
  /** The owner wrote these words. */
  own_words: boolean;
}

/** One fact: a field of a record. */
export interface Fact {
  record: string;
  field: string;
}

/** The facts of a sentence and of the values in it, most telling first, each once. */
export function factsOf(sentence: Sentence): Fact[] {
  const origins = [
    sentence.origin,
    ...sentence.inlines.flatMap((inline) => ('origin' in inline ? [inline.origin] : [])),
  ];
  const all = origins.flatMap((origin) => origin.facts);
  return all.filter(
    (fact, at) => all.findIndex((one) => one.record === fact.record && one.field === fact.field) === at,
  );
}

/** The sentences of a block, in the order of the page, with those in the cells of a table or without. */
export function sentencesOf(block: Block, cells: 'with cells' | 'without cells'): Sentence[] {
  const inside = (blocks: Block[]): Sentence[] => blocks.flatMap((one) => sentencesOf(one, cells));
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'figure':
      return [block.caption];
    case 'callout':
      return inside(block.blocks);
    case 'list':
      return block.items.flatMap((item) => [...item.sentences, ...inside(item.blocks)]);
    case 'table':
      return cells === 'with cells' ? block.rows.flatMap((row) => row.cells.flat()) : [];
    case 'gap':
      return [];
  }
}

/**
 * The layer that is read in a minute (sections without a number in front of the numbered ones), and the rest.
 * The contents stand between them, on the page as in the PDF.
 */
export function layersOf({ sections }: Document): [layer: Section[], rest: Section[]] {
  const numbered = Math.max(
    0,
    sections.findIndex((section) => section.number !== null),
  );
  return [sections.slice(0, numbered), sections.slice(numbered)];
}

/** The first section, in the order of the page, that is so; its parts included. */
export function partThat(
  document: { sections: Section[] },
  isSo: (section: Section) => boolean,
): Section | undefined {
  for (const section of document.sections) {
    const found = isSo(section) ? section : partThat(section, isSo);
    if (found) return found;
  }
  return undefined;
}

/** How many gaps a section has, its parts included. */
export function gapsIn(section: Section): number {
  const inSentence = (sentence: Sentence): number =>
    sentence.inlines.filter((inline) => inline.kind === 'gap').length;
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  const inBlock = (block: Block): number => {
    switch (block.kind) {
      case 'gap':
        return 1;
      case 'paragraph':
        return sum(block.sentences.map(inSentence));
      case 'callout':
        return sum(block.blocks.map(inBlock));
      case 'list':
        return sum(
          block.items.map((item) => sum(item.sentences.map(inSentence)) + sum(item.blocks.map(inBlock))),
        );
      case 'table':
        return sum(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.map(inSentence))));
      case 'figure':
        return inSentence(block.caption);
    }
  };
  return inSentence(section.title) + sum(section.blocks.map(inBlock)) + sum(section.sections.map(gapsIn));
}
