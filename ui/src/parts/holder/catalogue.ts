/** The list of programs that many firms use, while somebody types the name of one. */
import { plain, wordsOf } from '../../form/search';
import type { ProgramRow } from '../../ipc/ipc';
import { countryName } from '../processor/countries';

/** From so many letters on; one letter fits half of the list. */
const LETTERS = 2;
/** So many at most: who sees more reads none. */
const MOST = 5;

/** The programs that fit what was typed, those whose name begins with it first. */
export function programsLike(programs: readonly ProgramRow[], typed: string): ProgramRow[] {
  const words = wordsOf(typed);
  if (words.join('').length < LETTERS) return [];
  const rank = (program: ProgramRow): number => {
    const name = plain(program.name);
    const [first = ''] = words;
    return name.startsWith(words.join(' ')) ? 0 : name.startsWith(first) ? 1 : 2;
  };
  return programs
    .filter((program) => {
      const text = plain([program.name, ...program.also, program.supplier].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'nl'))
    .slice(0, MOST);
}

/** "Boekhoudprogramma, Nederland" */
export const programWords = (program: ProgramRow): string =>
  [program.kind, program.country.length === 2 ? countryName(program.country) : program.country]
    .filter(Boolean)
    .join(', ');
