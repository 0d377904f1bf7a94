/** The rows of the list, and what search and filters leave of them. */
import { plain, wordsOf } from '../../form/search';
import type { StatusKind } from '../../form/Status/status';
import type { FindingRow, Register, ActivityRow as View } from '../../ipc/ipc';
import { activityStatus, blockStatuses } from './blocks';
import { capital } from './words';

export interface ActivityRow {
  id: string;
  name: string;
  /** "Klanten en leveranciers · wettelijke plicht". */
  about: string;
  status: StatusKind;
  outsideEea: boolean;
  /** The owner's own words to find it by. */
  tags: readonly string[];
}

export type Filter = 'all' | 'open' | 'outside';

/** A row for each activity, in the order of the register. */
export function activityRows(
  register: Pick<Register, 'activities' | 'retention_periods'>,
  findings: readonly FindingRow[],
  views: readonly View[],
): ActivityRow[] {
  const seen = new Map(views.map((view) => [view.id, view]));
  const within = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.activity === null) continue;
    const mine = within.get(finding.activity);
    if (mine) mine.push(finding);
    else within.set(finding.activity, [finding]);
  }
  return register.activities.map((activity) => {
    const view = seen.get(activity.id);
    const statuses = blockStatuses(activity, within.get(activity.id) ?? [], register);
    return {
      id: activity.id,
      name: activity.name,
      about: `${capital(view?.for_whom || 'van wie ontbreekt')} · ${view?.basis || 'reden ontbreekt'}`,
      status: activityStatus(statuses),
      outsideEea: view?.outside_eea === true,
      tags: activity.tags,
    };
  });
}

/** The filters, each with how much it leaves. */
export function activityChips(rows: readonly ActivityRow[]): { id: Filter; label: string; count: number }[] {
  return [
    { id: 'all', label: 'Alle', count: rows.length },
    { id: 'open', label: 'Open', count: rows.filter((row) => row.status !== 'complete').length },
    { id: 'outside', label: 'Buiten de EER', count: rows.filter((row) => row.outsideEea).length },
  ];
}

/** What a row is found by, made once for each. */
const texts = new WeakMap<ActivityRow, string>();

function textOf(row: ActivityRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = plain([row.name, row.about, ...row.tags].join(' '));
  texts.set(row, text);
  return text;
}

/** The rows that fit the filter and hold every typed word in name, group, reason or the owner's own words. */
export function shownRows(rows: readonly ActivityRow[], filter: Filter, search: string): ActivityRow[] {
  const words = wordsOf(search);
  return rows.filter((row) => {
    if (filter === 'open' && row.status === 'complete') return false;
    if (filter === 'outside' && !row.outsideEea) return false;
    return words.length === 0 || words.every((word) => textOf(row).includes(word));
  });
}
