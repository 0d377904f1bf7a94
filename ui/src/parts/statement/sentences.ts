import type { Attachment } from 'svelte/attachments';
import { factsOf, type Fact, type Gap, type Sentence } from './document';

/** What the pieces of a page need from the view around them. */
export interface PageContext {
  /** Ties a sentence to its place on the page. */
  known: (sentence: Sentence) => Attachment<HTMLElement>;
  /** Goes to the field of a fact. */
  goTo: (fact: Fact) => void;
  /** What a gap says that a later step fills: "volgt in stap 4"; undefined for a gap in wax. */
  later: (gap: Gap) => string | undefined;
  /** The owner's words ask for another look: the fact behind them changed. */
  asksAgain: (sentence: Sentence) => boolean;
  /** Tells once that a place has come near to what is in view; gives what stops that. */
  near: (place: HTMLElement, come: () => void) => () => void;
  /** The part that somebody wants to see: it is drawn wherever it is. */
  wanted: () => string | undefined;
}

/**
 * The sentences on the page, each with its element. One of them is in the tab order; the arrow keys go from
 * sentence to sentence. Thousands of tab stops would bury the buttons behind them, and thousands of buttons
 * would bury the text for who listens to it: so only the current sentence is one.
 */
export class Sentences {
  #elements = new Map<Sentence, HTMLElement>();
  #sentences = new WeakMap<HTMLElement, Sentence>();
  #current: HTMLElement | undefined;

  known = (sentence: Sentence): Attachment<HTMLElement> => {
    return (element) => {
      this.#elements.set(sentence, element);
      this.#sentences.set(element, sentence);
      return () => {
        if (this.#elements.get(sentence) === element) this.#elements.delete(sentence);
      };
    };
  };

  /** The sentence as it is on the page: the very one, or one that says and rests on the same. */
  onPage(sentence: Sentence): Sentence | undefined {
    if (this.#elements.has(sentence)) return sentence;
    const wanted = JSON.stringify(sentence);
    return [...this.#elements.keys()].find((one) => JSON.stringify(one) === wanted);
  }

  elementOf(sentence: Sentence): HTMLElement | undefined {
    return this.#elements.get(sentence);
  }

  /** The first place on the page that states a fact, or says that it is missing. */
  placeOf(page: HTMLElement, fact: Fact): HTMLElement | undefined {
    const stated = [...this.#elements]
      .filter(([sentence]) =>
        factsOf(sentence).some((one) => one.record === fact.record && one.field === fact.field),
      )
      .map(([, element]) => element);
    const gaps = page.querySelectorAll<HTMLElement>(
      `[data-fact="${CSS.escape(`${fact.record} ${fact.field}`)}"]`,
    );
    return [...gaps, ...stated].reduce<HTMLElement | undefined>(
      (first, one) =>
        !first || one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING ? one : first,
      undefined,
    );
  }

  /** The sentence that was clicked, if it was one. */
  at(target: EventTarget | null): Sentence | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('.sentence') : null;
    return element ? this.#sentences.get(element) : undefined;
  }

  /** Puts one sentence in the tab order: the given one, else the one that was, else the first. */
  current(page: HTMLElement, wanted?: HTMLElement): HTMLElement | undefined {
    const kept = this.#current?.isConnected ? this.#current : undefined;
    const next = wanted ?? kept ?? page.querySelector<HTMLElement>('.sentence') ?? undefined;
    if (next !== this.#current) {
      this.#current?.removeAttribute('tabindex');
      this.#current?.removeAttribute('role');
    }
    next?.setAttribute('tabindex', '0');
    next?.setAttribute('role', 'button');
    this.#current = next;
    return next;
  }

  /** Goes some sentences on or back. */
  step(page: HTMLElement, by: number | 'first' | 'last'): void {
    const all = [...page.querySelectorAll<HTMLElement>('.sentence')];
    const at = this.#current ? all.indexOf(this.#current) : 0;
    const to =
      by === 'first' ? 0 : by === 'last' ? all.length - 1 : Math.max(0, Math.min(all.length - 1, at + by));
    this.current(page, all[to])?.focus();
  }
}
