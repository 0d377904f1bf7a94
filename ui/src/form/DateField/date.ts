/** The three parts of a date as they are typed. */
export interface DateParts extends Readonly<Record<string, string>> {
  day: string;
  month: string;
  year: string;
}

/** What three typed parts come to. */
export type ReadDate =
  | { kind: 'empty' }
  | { kind: 'date'; iso: string }
  | { kind: 'problem'; part: 'day' | 'month' | 'year'; text: string };

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** The number of a month written as "3", "03", "mrt", "mrt." or "maart". */
export function readMonth(typed: string): number | undefined {
  const word = typed.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= 12 ? number : undefined;
  }
  if (word === 'mrt') return 3;
  if (word.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? undefined : index + 1;
}

/** The year written as "2026" or "26". */
function readYear(typed: string): number | undefined {
  const digits = typed.trim().replace(/^['’]/, '');
  if (/^\d{4}$/.test(digits)) return Number(digits);
  // Two digits are this century up to 79: a register speaks of agreements and staff, not of history.
  if (/^\d{2}$/.test(digits)) return Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
  return undefined;
}

/**
 * Reads three typed parts; names the part that does not fit. With `partial`, a year or a month in a year will
 * do: "2021", "2021-09".
 */
export function readDate({ day, month, year }: DateParts, partial = false): ReadDate {
  const none = { day: day.trim() === '', month: month.trim() === '', year: year.trim() === '' };
  if (none.day && none.month && none.year) return { kind: 'empty' };
  const monthNumber = readMonth(month);
  const yearNumber = readYear(year);
  const dayNumber = /^\d{1,2}$/.test(day.trim()) ? Number(day) : undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  if (partial && yearNumber !== undefined && none.day) {
    if (none.month) return { kind: 'date', iso: String(yearNumber) };
    if (monthNumber !== undefined) return { kind: 'date', iso: `${yearNumber}-${two(monthNumber)}` };
  }
  if (!(partial && none.day) && (dayNumber === undefined || dayNumber < 1 || dayNumber > 31))
    return { kind: 'problem', part: 'day', text: 'Typ bij dag een getal van 1 tot en met 31.' };
  if (monthNumber === undefined)
    return {
      kind: 'problem',
      part: 'month',
      text: 'Typ bij maand een getal van 1 tot en met 12, of een naam zoals mrt.',
    };
  if (yearNumber === undefined)
    return { kind: 'problem', part: 'year', text: 'Typ bij jaar vier cijfers, zoals 2026.' };
  const last = new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
  if (dayNumber === undefined || dayNumber > last)
    return {
      kind: 'problem',
      part: 'day',
      text: `${MONTHS[monthNumber - 1]} ${yearNumber} heeft ${last} dagen. Pas de dag aan.`,
    };
  return { kind: 'date', iso: `${yearNumber}-${two(monthNumber)}-${two(dayNumber)}` };
}

/** The parts of a stored date, as they stand in the three fields. */
export function dateParts(iso: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  const plain = (part: string): string => part.replace(/^0/, '');
  return { day: plain(day), month: plain(month), year };
}

/** The parts of a whole date pasted into one field: "03-02-2024", "3 februari 2024", "2024-02-03". */
export function splitDate(pasted: string): DateParts | undefined {
  const parts = pasted.trim().split(/[\s/.-]+/);
  const [first = '', month = '', last = ''] = parts;
  if (parts.length !== 3 || readMonth(month) === undefined) return undefined;
  return /^\d{4}$/.test(first) ? { day: last, month, year: first } : { day: first, month, year: last };
}
