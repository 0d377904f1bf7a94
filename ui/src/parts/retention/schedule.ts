/** The rows of the schedule as the screen shows them: beside their bars, filtered and sorted. */
import type { RuleStatus, ScheduleGroup, ScheduleRow, Timeline, TimelineRow } from '../../ipc/ipc';
import type { StatusKind } from '../../form/Status/status';

/** What the list shows of the rules. */
export interface Wanted {
  /** One group of people; all of them when empty. */
  who: string;
  /** How a rule stands. */
  status: 'all' | Exclude<RuleStatus, 'complete'>;
  sort: Sort;
}
export type Sort = 'group' | 'name' | 'length' | 'checked';

export const ALL: Wanted = { who: '', status: 'all', sort: 'group' };

/** How a status is drawn. */
export const STATUS: Record<RuleStatus, StatusKind> = {
  open: 'open',
  caution: 'caution',
  proposed: 'proposed',
  complete: 'complete',
};

const text = (one: string, other: string): number => one.localeCompare(other, 'nl', { sensitivity: 'base' });
/** What nobody filled in comes last. */
const last = (one: number | null, other: number | null): number =>
  (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER);

const ORDER: Record<Exclude<Sort, 'group'>, (one: ScheduleRow, other: ScheduleRow) => number> = {
  name: (one, other) => text(one.name, other.name),
  length: (one, other) => last(one.days, other.days),
  // What was never looked at comes first: it asks for a look.
  checked: (one, other) => text(one.checked_on ?? '', other.checked_on ?? ''),
};

/** The groups with the rows that are wanted; one group without a name when the rows are sorted. */
export function shownGroups(groups: readonly ScheduleGroup[], wanted: Wanted): ScheduleGroup[] {
  const filtered = groups
    .filter((group) => wanted.who === '' || group.name === wanted.who)
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => wanted.status === 'all' || row.status === wanted.status),
    }))
    .filter((group) => group.rows.length > 0);
  if (wanted.sort === 'group' || filtered.length === 0) return filtered;
  const rows = filtered.flatMap((group) => group.rows).sort(ORDER[wanted.sort]);
  return [{ name: '', rows }];
}

/** How many rules stand in each way, for the filter; ways that do not occur are left out. */
export function statusChips(
  groups: readonly ScheduleGroup[],
): { id: Wanted['status']; label: string; count: number }[] {
  const rows = groups.flatMap((group) => group.rows);
  const chips = (
    [
      { id: 'open', label: 'Nog invullen' },
      { id: 'caution', label: 'Let op' },
      { id: 'proposed', label: 'Voorgesteld' },
    ] as const
  )
    .map((chip) => ({ ...chip, count: rows.filter((row) => row.status === chip.id).length }))
    .filter((chip) => chip.count > 0);
  return chips.length === 0 ? [] : [{ id: 'all', label: 'Alle', count: rows.length }, ...chips];
}

/** The bar of each rule. */
export const barsOf = (timeline: Timeline): Map<string, TimelineRow> =>
  new Map(timeline.rows.map((row) => [row.period, row]));

/** What the picture shows, in a sentence. */
export function captionOf(groups: readonly ScheduleGroup[]): string {
  const rows = groups.flatMap((group) => group.rows).filter((row) => row.days !== null);
  const longest = rows.reduce<ScheduleRow | undefined>(
    (best, row) => ((row.days ?? 0) > (best?.days ?? -1) ? row : best),
    undefined,
  );
  const scale = 'Korte termijnen krijgen op de tijdlijn meer ruimte dan lange.';
  return longest ? `${scale} De langste termijn is ${longest.length}.` : scale;
}
