/** How far from what is in view a place counts as near, in pixels: a page and a half. */
const NEAR = 1200;

/** Tells of places in a scrolling box that they have come near to what is in view. */
export class Nearness {
  #box: () => HTMLElement;
  #come = new Map<Element, () => void>();
  #observer: IntersectionObserver | undefined;

  constructor(box: () => HTMLElement) {
    this.#box = box;
  }

  /** Tells once; gives what stops it. */
  watch = (place: HTMLElement, come: () => void): (() => void) => {
    // Where nothing has a place, everything is near.
    if (!('IntersectionObserver' in window)) {
      come();
      return () => undefined;
    }
    this.#observer ??= new IntersectionObserver((told) => this.#heard(told), {
      root: this.#box(),
      rootMargin: `${NEAR}px 0px`,
    });
    const observer = this.#observer;
    this.#come.set(place, come);
    observer.observe(place);
    return () => {
      this.#come.delete(place);
      observer.unobserve(place);
    };
  };

  #heard(told: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of told) if (isIntersecting) this.#come.get(target)?.();
  }
}
