/** As many parts are drawn together: about two pages. */
const SIZE = 10;

/** Parts in pieces of a few; those that changed nothing else stay in theirs. */
export function chunksOf<T>(parts: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(parts.length / SIZE) }, (_, at) =>
    parts.slice(at * SIZE, (at + 1) * SIZE),
  );
}

/** From so many parts on, only those near what is in view are drawn. */
export const MANY = 30;
