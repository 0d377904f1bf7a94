import { tick } from 'svelte';

/** The keys of a box in which one types and chooses from what was found: the arrows go round, Enter chooses. */
export class Finder<T> {
  #at = $state(0);
  /** The list of what was found; the current one has `aria-selected`. */
  list: HTMLElement | undefined = $state();

  readonly #shown: () => readonly T[];
  readonly #choose: (found: T) => void;

  constructor(shown: () => readonly T[], choose: (found: T) => void) {
    this.#shown = shown;
    this.#choose = choose;
  }

  /** What Enter chooses. */
  get current(): T | undefined {
    const shown = this.#shown();
    return shown[Math.min(this.#at, shown.length - 1)];
  }

  /** Something else was typed: the first is the current one again. */
  restart(): void {
    this.#at = 0;
  }

  /** The mouse is over it. */
  point(found: T): void {
    this.#at = this.#shown().indexOf(found);
  }

  async #go(by: 1 | -1): Promise<void> {
    const { length } = this.#shown();
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    await tick();
    this.list?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Does what a key asks for; says whether it asked for anything here. */
  press({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowDown') void this.#go(1);
    else if (key === 'ArrowUp') void this.#go(-1);
    else if (key === 'Enter') {
      const found = this.current;
      if (found !== undefined) this.#choose(found);
    } else return false;
    return true;
  }

  /** What a screen reader must know of the box itself. */
  attributes(id: string, optionId: (found: T) => string): Record<string, string | undefined> {
    const current = this.current;
    return {
      'aria-controls': id,
      'aria-activedescendant': current === undefined ? undefined : optionId(current),
      'aria-autocomplete': 'list',
    };
  }
}
