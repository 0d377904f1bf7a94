/** The list with one item on another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  const one = items.slice(from, from + 1);
  return [...rest.slice(0, to), ...one, ...rest.slice(to)];
}

/** The list with one item changed. */
export function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((one, at) => (at === index ? item : one));
}
