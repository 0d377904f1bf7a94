import type { Option } from '../option';

/** A stretch of time from a moment on: 7 years after the end of the financial year. */
export interface Period<Unit extends string, Moment extends string> {
  /** A whole number, at least 1. */
  amount: number;
  unit: Unit;
  /** From when it is counted. */
  from: Moment;
}

/** The three parts as they stand in the controls. */
export interface PeriodParts extends Readonly<Record<string, string>> {
  amount: string;
  unit: string;
  from: string;
}

/** What three parts come to. */
export type ReadPeriod<Unit extends string, Moment extends string> =
  | { kind: 'empty' }
  | { kind: 'period'; period: Period<Unit, Moment> }
  | { kind: 'problem'; part: 'amount' | 'unit' | 'from'; text: string };

/** The parts of a stored period. */
export function periodParts(period: Period<string, string> | undefined): PeriodParts {
  return { amount: period ? String(period.amount) : '', unit: period?.unit ?? '', from: period?.from ?? '' };
}

/** Reads the parts; names the one that is missing. */
export function readPeriod<Unit extends string, Moment extends string>(
  parts: PeriodParts,
  units: readonly Option<Unit>[],
  moments: readonly Option<Moment>[],
): ReadPeriod<Unit, Moment> {
  const amount = parts.amount.trim();
  const unit = units.find((option) => option.value === parts.unit)?.value;
  const from = moments.find((option) => option.value === parts.from)?.value;
  // The unit alone says nothing yet: it may be what the list began with.
  if (amount === '' && from === undefined) return { kind: 'empty' };
  const wrong = amountProblem(amount);
  if (wrong !== undefined) return { kind: 'problem', part: 'amount', text: wrong };
  if (unit === undefined)
    return { kind: 'problem', part: 'unit', text: 'Kies bij eenheid dagen, weken, maanden of jaren.' };
  if (from === undefined)
    return { kind: 'problem', part: 'from', text: 'Kies ook vanaf welk moment u telt.' };
  return { kind: 'period', period: { amount: Number(amount), unit, from } };
}

/** What does not look right in a number of days, weeks, months or years. */
export function amountProblem(typed: string): string | undefined {
  const amount = typed.trim();
  if (!/^\d+$/.test(amount)) return 'Typ bij aantal een heel getal, zoals 7.';
  if (Number(amount) < 1) return 'Typ bij aantal 1 of meer.';
  return Number(amount) > 9999 ? 'Typ bij aantal hooguit 9999.' : undefined;
}

/** "7 jaar" typed in the number's place is a number and a unit. */
export function splitAmount(typed: string, units: readonly Option<string>[]): Partial<PeriodParts> {
  const [, amount, word] = /^\s*(\d+)\s*([a-z]{2,})\s*$/i.exec(typed) ?? [];
  if (amount === undefined || word === undefined) return { amount: typed };
  const start = word.toLowerCase().slice(0, 3);
  const unit = units.find((option) => option.label.toLowerCase().startsWith(start));
  return unit ? { amount, unit: unit.value } : { amount: typed };
}
