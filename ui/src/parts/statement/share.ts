/**
 * The next value, built from pieces of the previous one wherever they say the same. A document arrives whole
 * after each answer; with the unchanged sections being the very objects that are on the screen already, only
 * what changed is drawn again. Sections are matched by their id, other pieces by their place.
 *
 * Nothing is built for what says the same: a statement of two hundred activities has a hundred thousand pieces.
 */
export function share<T>(previous: T, next: T): T;
export function share(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous)) return Array.isArray(next) ? shareList(previous, next) : next;
  if (isRecord(previous) && isRecord(next)) return shareRecord(previous, next);
  return next;
}

function shareList(previous: unknown[], next: unknown[]): unknown[] {
  // Most lists are as they were: each piece is looked for at its own place first.
  let byId: Map<string, unknown> | undefined;
  let shared: unknown[] | undefined;
  let isSame = previous.length === next.length;
  for (let at = 0; at < next.length; at++) {
    const one = next[at];
    const id = idOf(one);
    let old = previous[at];
    if (id !== undefined && idOf(old) !== id) {
      byId ??= new Map(previous.map((other) => [idOf(other) ?? '', other]));
      old = byId.get(id);
    }
    const piece = share(old, one);
    if (!Object.is(piece, previous[at])) isSame = false;
    if (shared) shared.push(piece);
    else if (!Object.is(piece, one)) shared = [...next.slice(0, at), piece];
  }
  return isSame ? previous : (shared ?? next);
}

function shareRecord(
  previous: Record<string, unknown>,
  next: Record<string, unknown>,
): Record<string, unknown> {
  let shared: Record<string, unknown> | undefined;
  let isSame = true;
  for (const name in next) {
    const piece = share(previous[name], next[name]);
    if (!Object.is(piece, previous[name]) || !(name in previous)) isSame = false;
    if (shared) shared[name] = piece;
    else if (!Object.is(piece, next[name])) shared = { ...next, [name]: piece };
  }
  for (const name in previous) if (!(name in next)) isSame = false;
  return isSame ? previous : (shared ?? next);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}
