/** The lines of a list that is gone through, whatever they are of. */
import type { StatusKind } from '../Status/status';

/** What a line of the list shows. */
export interface ListLine {
  /** Tells it apart from all others. */
  id: string;
  /** What it is called; empty while nobody gave it a name. */
  name: string;
  /** A few words about it. */
  about: string;
  /** How it stands. */
  kind: StatusKind;
  /** In place of the status's own word. */
  word?: string | undefined;
}

/** What the list is called and says. */
export interface ListWords {
  /** What is in it: "Activiteiten". Heard, not seen. */
  label: string;
  /** What is searched: "Zoek in activiteiten". Heard, not seen. */
  search: string;
  /** What may be typed: "Naam, groep of reden". */
  placeholder: string;
  /** One and several of what is in it: "activiteit", "activiteiten". */
  one: string;
  several: string;
  /** What the list says when the search found nothing, and the button that shows everything again. */
  nothing: string;
  all: string;
}

/** "Eén activiteit", "3 activiteiten". */
export const counted = (count: number, { one, several }: Pick<ListWords, 'one' | 'several'>): string =>
  count === 1 ? `Eén ${one}` : `${count} ${several}`;

/** In which order lines stand: as they were given, by name, or what asks for something first. */
export type Order = 'given' | 'name' | 'status';

/** How a list was left, for who comes back to it. */
export interface ListLeft {
  /** The chosen filter; none is the first. */
  filter: string | undefined;
  /** None is the list's own. */
  order: Order | undefined;
}

/** One for all: thousands of names are put in order while somebody waits. */
const BY_NAME = new Intl.Collator('nl');

/** What asks most of the owner stands first. */
const RANK: Record<StatusKind, number> = {
  caution: 0,
  open: 1,
  proposed: 2,
  plain: 3,
  complete: 4,
  confirmed: 4,
  'not-applicable': 5,
};

/** The lines in this order; those that are equal in it stay as they were given. */
export function ordered(lines: readonly ListLine[], order: Order): readonly ListLine[] {
  if (order === 'given') return lines;
  return [...lines].sort((one, other) =>
    order === 'name' ? BY_NAME.compare(one.name, other.name) : RANK[one.kind] - RANK[other.kind],
  );
}
