/** Which rows are in the page, and how much room the others take. */
export interface RowWindow {
  /** The first row in the page. */
  from: number;
  /** One past the last. */
  to: number;
  /** Pixels above the first and below the last. */
  above: number;
  below: number;
}

/** Rows beyond the edge, so that a quick scroll shows no hole. */
const SPARE = 6;

/** The rows that a scrolled box shows. All measures in pixels. */
export function rowWindow(count: number, rowHeight: number, scrolled: number, height: number): RowWindow {
  const first = Math.floor(scrolled / rowHeight);
  const shown = Math.ceil(height / rowHeight);
  const from = Math.max(0, Math.min(first - SPARE, count - shown));
  const to = Math.min(count, first + shown + SPARE);
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}
