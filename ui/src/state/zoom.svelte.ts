import { setZoom } from '../ipc/ipc';

const KEY = 'zoom';

/** How large everything may be, in per cent: at 400 a window of 1280 wide shows what fits in 320 (WCAG 1.4.10). */
export const SIZES = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;

/** How large everything is. A setting of this computer; it is not part of the dossier. */
class Zoom {
  #size = $state(100);
  #isChanging = false;

  /** In per cent. */
  get size(): number {
    return this.#size;
  }

  /** One step larger or smaller. */
  step(by: 1 | -1): void {
    const at = SIZES.findIndex((size) => size >= this.#size);
    this.choose(SIZES[at + by] ?? this.#size);
  }

  choose(size: number): void {
    this.#size = size;
    localStorage.setItem(KEY, String(size));
    void this.#show();
  }

  /** One at a time: of two that are on their way together, the first may be carried out last. */
  async #show(): Promise<void> {
    if (this.#isChanging) return;
    this.#isChanging = true;
    try {
      for (let shown = 0; shown !== this.#size;) {
        shown = this.#size;
        await setZoom(shown / 100);
      }
    } finally {
      this.#isChanging = false;
    }
  }

  /** Takes the size that was chosen before. */
  restore(): void {
    const kept = Number(localStorage.getItem(KEY));
    const size = SIZES.find((one) => one === kept);
    if (size !== undefined && size !== 100) this.choose(size);
  }
}

/** The one size of the window. */
export const zoom = new Zoom();
