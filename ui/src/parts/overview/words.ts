/** How the register stands, in words. */
import type { ActivityRow } from '../../ipc/ipc';
import { gapsIn, type Section } from '../statement/document';

const NUMBERS = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** A small number as a word. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** With a capital in front; the Dutch write "Eén", not "Één". */
export const capital = (text: string): string =>
  text.replace(/^één/, 'eén').replace(/^./, (first) => first.toUpperCase());

/** "Negen van de elf activiteiten zijn compleet" */
export function activityTitle(rows: readonly Pick<ActivityRow, 'complete'>[]): string {
  const complete = rows.filter((row) => row.complete).length;
  if (rows.length === 0) return 'Er staat nog geen activiteit in uw register';
  if (rows.length === 1)
    return complete === 1 ? 'Uw activiteit is compleet' : 'Uw activiteit is nog niet compleet';
  if (complete === rows.length) return `Alle ${inWords(rows.length)} activiteiten zijn compleet`;
  if (complete === 0) return `Geen van de ${inWords(rows.length)} activiteiten is compleet`;
  const verb = complete === 1 ? 'is' : 'zijn';
  return capital(`${inWords(complete)} van de ${inWords(rows.length)} activiteiten ${verb} compleet`);
}

/** A section of the statement: complete, or with something missing in it. */
export const sectionState = (section: Section): 'complete' | 'open' =>
  gapsIn(section) === 0 ? 'complete' : 'open';
