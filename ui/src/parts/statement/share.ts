/**
 * The next value, built from pieces of the previous one wherever they say the same. A document arrives whole
 * after each answer; with the unchanged sections being the very objects that are on the screen already, only
 * what changed is drawn again. Sections are matched by their id, other pieces by their place.
 */
export function share<T>(previous: T, next: T): T;
export function share(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareList(previous, next);
  if (isRecord(previous) && isRecord(next)) return shareRecord(previous, next);
  return next;
}

function shareList(previous: unknown[], next: unknown[]): unknown[] {
  const byId = new Map(previous.map((one) => [idOf(one), one]));
  const shared = next.map((one, at) => {
    const id = idOf(one);
    return share(id === undefined ? previous[at] : byId.get(id), one);
  });
  const same = previous.length === next.length && shared.every((one, at) => Object.is(one, previous[at]));
  return same ? previous : shared;
}

function shareRecord(previous: Record<string, unknown>, next: Record<string, unknown>): unknown {
  const names = Object.keys(next);
  const shared = Object.fromEntries(names.map((name) => [name, share(previous[name], next[name])]));
  const same =
    Object.keys(previous).length === names.length &&
    names.every((name) => Object.is(shared[name], previous[name]));
  return same ? previous : shared;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}
