/** A line of the due list in words. */
import type { DueRow } from '../../ipc/ipc';

/** What it is and which part of it: "Facturen van 2018 en eerder", "Sollicitaties: Vacature winkel". */
export function partWords({ name, part }: Pick<DueRow, 'name' | 'part'>): string {
  if (part === '') return name;
  return part.startsWith('van ') || part.startsWith('tot ') ? `${name} ${part}` : `${name}: ${part}`;
}

/** What is to be done, where and by whom: "Verwijderen, in Moneybird, door Marieke Jansen." */
export function factsOf(row: Pick<DueRow, 'action' | 'systems' | 'responsible'>): string {
  const facts = [row.action, row.systems && `in ${row.systems}`, row.responsible && `door ${row.responsible}`]
    .filter(Boolean)
    .join(', ');
  return facts && `${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`;
}
