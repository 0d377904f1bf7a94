/** Which lines somebody chose, to do something with all of them at once. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  /** From here a stretch is chosen. */
  readonly anchor: string | undefined;
  /** What was chosen before the stretch: a stretch that becomes shorter leaves it as it was. */
  readonly before: ReadonlySet<string>;
}

/** Nothing is chosen. */
export const NOTHING: Choice = { ids: new Set(), anchor: undefined, before: new Set() };

/** These lines, and no others. */
export function choose(ids: Iterable<string>): Choice {
  const all = new Set(ids);
  return { ids: all, anchor: undefined, before: all };
}

/** A line is chosen, or not any more. */
export function toggled({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, before: next };
}

/** A stretch starts at this line; nothing is chosen by it. */
export const startedAt = ({ ids }: Choice, id: string): Choice => ({ ids, anchor: id, before: ids });

/** Everything from the line where the stretch started to this one, in the order in which they are seen. */
export function stretchedTo(choice: Choice, shown: readonly string[], id: string): Choice {
  const to = shown.indexOf(id);
  if (to < 0) return choice;
  const started = choice.anchor === undefined ? -1 : shown.indexOf(choice.anchor);
  const from = started < 0 ? to : started;
  const stretch = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...choice.before, ...stretch]), anchor: shown[from], before: choice.before };
}
