/** The rows of the list, and what search and filters leave of them. */
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

/** Small letters without accents: "muller" finds "Müller". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const wordsOf = (search: string): string[] => plain(search).split(/\s+/).filter(Boolean);

/** The rows that fit the filter and hold every typed word in name, group, reason or the owner's own words. */
export function shownRows(rows: readonly ActivityRow[], filter: Filter, search: string): ActivityRow[] {
  const words = wordsOf(search);
  return rows.filter((row) => {
    if (filter === 'open' && row.status === 'complete') return false;
    if (filter === 'outside' && !row.outsideEea) return false;
    const text = plain([row.name, row.about, ...row.tags].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** A text in parts, of which some are what was searched for. */
export function marked(text: string, search: string): { text: string; hit: boolean }[] {
  const words = wordsOf(search);
  // Each letter by itself, so that a mark stands over the letter as it was written.
  const letters = Array.from(text.normalize('NFC'));
  const flat = letters.map(plain);
  const hits = letters.map(() => false);
  for (const word of words) {
    for (let from = 0; from < flat.length; from += 1) {
      let end = from;
      let read = '';
      while (end < flat.length && read.length < word.length) read += flat[end++];
      if (read === word) hits.fill(true, from, end);
    }
  }
  const parts: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, at) => {
    const hit = hits[at] ?? false;
    const last = parts[parts.length - 1];
    if (last?.hit === hit) last.text += letter;
    else parts.push({ text: letter, hit });
  });
  return parts;
}
