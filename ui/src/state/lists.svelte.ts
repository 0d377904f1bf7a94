/** How the owner left the lists: what they filter by while the program runs, and their order between starts. */
import type { Order } from '../form/LineList/lines';
import type { Sort, Wanted } from '../parts/retention/schedule';
import { dossier } from './dossier.svelte';

/** How one list was left. */
class Left<Filter, Sorting extends string> {
  /** With the dossier it was chosen in: another one may have nothing that fits. It may name a group, so it is not kept. */
  #filter = $state.raw<{ chosen: Filter; at: string }>();
  #order = $state<Sorting>();
  readonly #key: string;

  /** The orders there are; the first is the usual one. */
  constructor(list: string, orders: readonly Sorting[]) {
    this.#key = `order:${list}`;
    const kept = localStorage.getItem(this.#key);
    this.#order = orders.find((order) => order === kept) ?? orders[0];
  }

  /** What it shows; none is all. */
  get filter(): Filter | undefined {
    return this.#filter?.at === whichDossier() ? this.#filter.chosen : undefined;
  }

  set filter(chosen: Filter | undefined) {
    this.#filter = chosen === undefined ? undefined : { chosen, at: whichDossier() };
  }

  /** In which order it stands. A setting of this computer: the word for it, and nothing of the dossier. */
  get order(): Sorting | undefined {
    return this.#order;
  }

  set order(order: Sorting | undefined) {
    this.#order = order;
    if (order === undefined) localStorage.removeItem(this.#key);
    else localStorage.setItem(this.#key, order);
  }
}

const whichDossier = (): string => `${dossier.open?.folder ?? ''}/${dossier.open?.name ?? ''}`;

const LINES: readonly Order[] = ['given', 'name', 'status'];
const RULES: readonly Sort[] = ['group', 'name', 'length', 'checked'];

/** The lists of the window as they were left. */
export class Lists {
  readonly activities = new Left<string, Order>('activities', LINES);
  readonly recipients = new Left<string, Order>('recipients', LINES);
  readonly retention = new Left<Pick<Wanted, 'who' | 'status'>, Sort>('retention', RULES);
  readonly checks = new Left<string, never>('checks', []);
}

export const lists = new Lists();
