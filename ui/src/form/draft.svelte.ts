import { untrack } from 'svelte';
import type { TextProps } from './Field/field';
import { onScreen } from './drafts';

/** How long typing rests before it goes to the host, in milliseconds. */
const PAUSE = 400;

interface Host<T> {
  /** What is stored now, as it stands in the control. */
  stored: () => T;
  /** Takes what was typed. The host may store it in another shape, or not at all. */
  commit: (typed: T) => void;
  /** What is wrong with it, said when the owner leaves the field. */
  check?: ((typed: T) => string | undefined) | undefined;
}

/**
 * What stands in a control while the owner types: one text, or the parts of a date. It goes to the host on
 * leaving the field, or when typing rests. What was typed is never cleared: the stored value replaces it
 * only after the host took it, and never under the owner's hands.
 */
export class Draft<T extends string | Readonly<Record<string, string>>> {
  #shown: T;
  /** The same, readable while a component is taken away: then Svelte shows what state was before. */
  #latest: T;
  problem = $state<string>();

  #host: Host<T>;
  #seen: string;
  #committed: string;
  #focused = false;
  #changed = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** To be made while a component is being made: it follows the stored value from then on. */
  constructor(host: Host<T>) {
    this.#host = host;
    const stored = untrack(host.stored);
    this.#shown = $state.raw(stored);
    this.#latest = stored;
    this.#seen = this.#committed = key(stored);
    $effect(() => {
      const now = host.stored();
      untrack(() => this.#follow(now));
    });
    $effect(() => {
      const leave = onScreen(() => this.#send());
      return () => {
        leave();
        // A screen that closes while something is typed still hands it over.
        this.#send();
      };
    });
  }

  /** The draft of a field of free text. */
  static ofText(field: () => Pick<TextProps, 'value' | 'onCommit' | 'check'>): Draft<string> {
    return new Draft<string>({
      stored: () => field().value,
      commit: (text) => field().onCommit(text),
      check: (text) => field().check?.(text),
    });
  }

  /** What stands in the control. */
  get shown(): T {
    return this.#shown;
  }

  /** The control has the focus. */
  entered(): void {
    this.#focused = true;
  }

  /** The owner typed. */
  typed(value: T): void {
    this.#shown = this.#latest = value;
    this.#changed = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#send(), PAUSE);
  }

  /** The control lost the focus. */
  left(): void {
    this.#focused = false;
    if (this.#changed) this.problem = this.#host.check?.(this.#shown);
    this.#changed = false;
    const stored = this.#host.stored();
    if (key(this.#shown) === this.#committed) this.#follow(stored);
    else this.#seen = key(stored);
    this.#send();
  }

  #send(): void {
    clearTimeout(this.#rest);
    if (key(this.#latest) === this.#committed) return;
    this.#committed = key(this.#latest);
    this.#host.commit(this.#latest);
  }

  #follow(stored: T): void {
    if (this.#focused || key(stored) === this.#seen) return;
    // Typed without the focus: a spelling suggestion, a screen reader, a window that just lost it.
    if (key(this.#latest) !== this.#committed) return;
    this.#seen = this.#committed = key(stored);
    this.#shown = this.#latest = stored;
    this.problem = undefined;
  }
}

const key = (value: string | Readonly<Record<string, string>>): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
