/**
 * Which kinds of data stand in which systems. A register says both of an activity, so a cell counts the
 * activities that use that kind of data and that system.
 */
import { valueOf } from '../../form/answer';
import type { RecordRef, Register } from '../../ipc/ipc';
import { refOf } from '../../state/records';
import { listed } from '../activity/words';
import { capital, inWords } from '../overview/words';

export interface MatrixRow {
  id: string;
  name: string;
  /** For each system, in how many activities; 0 where none. */
  counts: readonly number[];
  /** In how many activities of which nobody said where the data stand. */
  nowhere: number;
  /** In how many systems it stands. */
  places: number;
}

export interface Matrix {
  systems: readonly { id: string; name: string; record: RecordRef }[];
  rows: readonly MatrixRow[];
}

/** Data of which nobody said the kind. */
const UNSORTED = '';

export function matrixOf(
  register: Pick<Register, 'activities' | 'personal_data_categories' | 'systems'>,
): Matrix {
  const used = new Set(register.activities.flatMap((activity) => valueOf(activity.systems) ?? []));
  const systems = register.systems.filter((system) => used.has(system.id));
  const place = new Map(systems.map((system, at) => [system.id, at]));
  const cells = new Map<string, { counts: number[]; nowhere: number }>();
  for (const activity of register.activities) {
    const kinds = new Set((valueOf(activity.data) ?? []).map((item) => item.category ?? UNSORTED));
    const where = new Set((valueOf(activity.systems) ?? []).flatMap((id) => place.get(id) ?? []));
    for (const kind of kinds) {
      const cell = cells.get(kind) ?? { counts: systems.map(() => 0), nowhere: 0 };
      cells.set(kind, cell);
      for (const at of where) cell.counts[at] = (cell.counts[at] ?? 0) + 1;
      if (where.size === 0) cell.nowhere += 1;
    }
  }
  const names = [
    ...register.personal_data_categories.map(({ id, name }) => ({ id, name: capital(name) })),
    { id: UNSORTED, name: 'Nog zonder soort' },
  ];
  return {
    systems: systems.map(({ id, name }) => ({
      id,
      name: name || 'Nog zonder naam',
      record: refOf('system', id),
    })),
    rows: names.flatMap(({ id, name }) => {
      const cell = cells.get(id);
      if (!cell) return [];
      const places = cell.counts.filter((count) => count > 0).length;
      return [{ id, name: name || 'Nog zonder naam', ...cell, places }];
    }),
  };
}

/** What stands in more than one place, and what nowhere, in one to three sentences. */
export function matrixWords({ rows, systems }: Matrix): string {
  if (rows.length === 0)
    return 'Zeg bij uw activiteiten welke gegevens u gebruikt. Dan staat hier waar ze zijn.';
  if (systems.length === 0) return 'Zeg bij uw activiteiten, onder Beveiliging, waar de gegevens staan.';
  const double = rows.filter((row) => row.places > 1);
  const nowhere = rows.filter((row) => row.nowhere > 0).length;
  const most = [...double].sort((one, other) => other.places - one.places).slice(0, 3);
  return [
    double.length === 0
      ? 'Elk soort gegeven staat op één plek.'
      : `${capital(inWords(double.length))} van de ${inWords(rows.length)} soorten ${double.length === 1 ? 'staat' : 'staan'} op meer dan één plek.`,
    double.length === 0
      ? ''
      : `${double.length > most.length ? 'Het vaakst' : 'Dat geldt voor'}: ${listed(most.map((row) => `${small(row.name)} (${inWords(row.places)})`))}.`,
    nowhere === 0
      ? ''
      : `Bij ${inWords(nowhere)} ${nowhere === 1 ? 'soort' : 'soorten'} staat nog niet overal waar het is.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Contactgegevens" within a sentence; "BSN" stays as it is. */
const small = (name: string): string =>
  /^.[a-z\s]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
