/** The rows of the list of who gets data and where they stand, and what search and filters leave of them. */
import { stateOf, valueOf } from '../../form/answer';
import { plain, wordsOf } from '../../form/search';
import type { StatusKind } from '../../form/Status/status';
import type {
  FindingRow,
  ProcessingAgreement,
  Recipient,
  RecordRef,
  Register,
  System,
  Transfer,
} from '../../ipc/ipc';
import { refOf } from '../../state/records';
import { isProposed, statusOf } from '../finding/finding';
import { capital, inWords } from '../overview/words';
import { countryName, isOutsideEea } from '../processor/countries';
import { isProcessor, kindWord } from '../processor/words';

/**
 * Somebody who gets data, or something in which they stand. A program and the firm of the same name that
 * supplies it are one: an owner has one "Mailchimp".
 */
export interface Holder {
  /** Its name in the register: that of the recipient, when there is one. */
  ref: RecordRef;
  name: string;
  recipient: Recipient | undefined;
  system: System | undefined;
}

/** A line of the list. */
export interface HolderRow extends Holder {
  /** "verwerker, Verenigde Staten, 2 activiteiten" */
  about: string;
  /** How it stands: what is missing first, else the agreement with a processor. */
  status: { kind: StatusKind; word: string };
  /** Something in it is missing or needs care. */
  isOpen: boolean;
  isOutsideEea: boolean;
  /** In how many activities it is ticked. */
  used: number;
}

export type Filter = 'all' | 'processors' | 'others' | 'systems' | 'outside' | 'open';

/** One for all: thousands of names are put in order while somebody waits. */
const BY_NAME = new Intl.Collator('nl');

const flat = (name: string): string => plain(name).trim();

/** Everybody who gets data and everything in which they stand, by name. */
export function holdersOf(register: Pick<Register, 'recipients' | 'systems'>): Holder[] {
  const left = new Map(register.systems.map((system) => [system.id, system]));
  const supplied = new Map(
    register.systems.map((system) => [`${system.supplier} ${flat(system.name)}`, system]),
  );
  const holders: Holder[] = register.recipients.map((recipient) => {
    const system = supplied.get(`${recipient.id} ${flat(recipient.name)}`);
    if (system) left.delete(system.id);
    return { ref: refOf('recipient', recipient.id), name: recipient.name, recipient, system };
  });
  for (const system of left.values()) {
    holders.push({ ref: refOf('system', system.id), name: system.name, recipient: undefined, system });
  }
  return holders.sort((one, other) => BY_NAME.compare(one.name, other.name));
}

/** How many there are: for a number that is counted anew after each change, without putting them in order. */
export function holderCount(register: Pick<Register, 'recipients' | 'systems'>): number {
  const names = new Map(register.recipients.map((one) => [one.id, flat(one.name)]));
  const taken = new Set<string>();
  for (const { supplier, name } of register.systems) {
    if (supplier !== null && names.get(supplier) === flat(name)) taken.add(supplier);
  }
  return register.recipients.length + register.systems.length - taken.size;
}

/** What belongs to each recipient, looked up once: a register may have thousands. */
export function byRecipient<T extends { recipient: string | null }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    if (one.recipient === null) continue;
    const mine = found.get(one.recipient);
    if (mine) mine.push(one);
    else found.set(one.recipient, [one]);
  }
  return found;
}

/**
 * The countries to which the data of a holder go, with its own transfers: of a program, also whence its
 * supplier can reach them.
 */
export function countriesOf({ recipient, system }: Holder, transfers: readonly Transfer[] = []): string[] {
  const answers = [
    recipient?.country,
    ...transfers.map((one) => one.country),
    system?.storage_country,
    system?.support_country,
    system?.telemetry_country,
  ];
  return [...new Set(answers.flatMap((answer) => (answer && valueOf(answer)) || []))];
}

/** The activities that a holder is ticked in. */
export function activitiesWith(
  { recipient, system }: Pick<Holder, 'recipient' | 'system'>,
  activities: Register['activities'],
): Register['activities'] {
  return activities.filter(
    (activity) =>
      (recipient && valueOf(activity.recipients)?.includes(recipient.id)) ||
      (system && valueOf(activity.systems)?.includes(system.id)),
  );
}

/** A line for each holder. */
export function holderRows(register: Register, findings: readonly FindingRow[]): HolderRow[] {
  const within = new Map<RecordRef, FindingRow[]>();
  for (const finding of findings) {
    if (finding.severity === 'tip') continue;
    const mine = within.get(finding.record);
    if (mine) mine.push(finding);
    else within.set(finding.record, [finding]);
  }
  const used = usedBy(register.activities);
  const agreements = byRecipient(register.agreements);
  const abroad = byRecipient(register.transfers);
  return holdersOf(register).map((holder) => {
    const { recipient, system } = holder;
    const agreement = recipient && agreements.get(recipient.id)?.[0];
    const transfers = (recipient && abroad.get(recipient.id)) ?? [];
    const records = [
      holder.ref,
      ...(system ? [refOf('system', system.id)] : []),
      ...(agreement ? [refOf('agreement', agreement.id)] : []),
      ...transfers.map((one) => refOf('transfer', one.id)),
    ];
    const missing = [...new Set(records)].flatMap((record) => within.get(record) ?? []);
    const countries = countriesOf(holder, transfers);
    const activities = new Set([
      ...(recipient ? (used.get(refOf('recipient', recipient.id)) ?? []) : []),
      ...(system ? (used.get(refOf('system', system.id)) ?? []) : []),
    ]).size;
    return {
      ...holder,
      about: [whatItIs(holder), placeWords(countries), usedWords(activities)].filter(Boolean).join(', '),
      status: statusIn(missing, register) ?? agreementStatus(holder, agreement),
      isOpen: missing.length > 0,
      isOutsideEea: countries.some(isOutsideEea),
      used: activities,
    };
  });
}

function usedBy(activities: Register['activities']): Map<RecordRef, string[]> {
  const used = new Map<RecordRef, string[]>();
  const note = (record: RecordRef, activity: string): void => {
    const mine = used.get(record);
    if (mine) mine.push(activity);
    else used.set(record, [activity]);
  };
  for (const activity of activities) {
    valueOf(activity.recipients)?.forEach((id) => note(refOf('recipient', id), activity.id));
    valueOf(activity.systems)?.forEach((id) => note(refOf('system', id), activity.id));
  }
  return used;
}

const whatItIs = ({ recipient }: Holder): string => (recipient ? kindWord(recipient.kind) : 'systeem');

const placeWords = (countries: readonly string[]): string =>
  countries.length === 0 ? 'land onbekend' : countries.map(countryName).join(' en ');

const usedWords = (count: number): string =>
  count === 0 ? 'nergens gebruikt' : count === 1 ? '1 activiteit' : `${count} activiteiten`;

/** What is missing, the heaviest first. */
function statusIn(
  missing: readonly FindingRow[],
  register: Register,
): { kind: StatusKind; word: string } | undefined {
  const told = missing.map((finding) => statusOf(finding, isProposed(finding, register)));
  const first =
    told.find((one) => one.kind === 'caution') ?? told.find((one) => one.kind === 'open') ?? told[0];
  return first && { kind: first.kind, word: first.word };
}

/** What the agreement with a processor says; others need none. */
function agreementStatus(
  { recipient }: Holder,
  agreement: ProcessingAgreement | undefined,
): { kind: StatusKind; word: string } {
  if (!recipient || !isProcessor(recipient)) return { kind: 'not-applicable', word: 'niet nodig' };
  const status = agreement && valueOf(agreement.status);
  if (!agreement || status === undefined) return { kind: 'open', word: 'Nog invullen' };
  if (stateOf(agreement.status) === 'proposed') return { kind: 'proposed', word: 'Voorgesteld' };
  switch (status) {
    case 'signed':
      return { kind: 'complete', word: agreement.signed_on ? dayWords(agreement.signed_on) : 'Getekend' };
    case 'not_needed':
      return { kind: 'not-applicable', word: 'niet nodig' };
    case 'draft':
    case 'sent':
      return { kind: 'open', word: 'Onderweg' };
    case 'none':
      return { kind: 'caution', word: 'Ontbreekt' };
    case 'expired':
      return { kind: 'caution', word: 'Verlopen' };
  }
}

/** "12-01-2025", from "2025-01-12". */
const dayWords = (day: string): string => day.split('-').reverse().join('-');

const isIn = (row: HolderRow, filter: Filter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'processors':
      return row.recipient !== undefined && isProcessor(row.recipient);
    case 'others':
      return row.recipient !== undefined && !isProcessor(row.recipient);
    case 'systems':
      return row.system !== undefined;
    case 'outside':
      return row.isOutsideEea;
    case 'open':
      return row.isOpen;
  }
};

/** The filters that leave something, each with how much. */
export function holderChips(rows: readonly HolderRow[]): { id: Filter; label: string; count: number }[] {
  const labels: Record<Filter, string> = {
    all: 'Alle',
    processors: 'Verwerkers',
    others: 'Andere',
    systems: 'Systemen',
    outside: 'Buiten de EER',
    open: 'Open',
  };
  return (Object.keys(labels) as Filter[])
    .map((id) => ({ id, label: labels[id], count: rows.filter((row) => isIn(row, id)).length }))
    .filter(({ id, count }) => id === 'all' || count > 0);
}

/** The rows that fit the filter and hold every typed word. */
export function shownHolders(rows: readonly HolderRow[], filter: Filter, search: string): HolderRow[] {
  const words = wordsOf(search);
  return rows.filter((row) => {
    if (!isIn(row, filter)) return false;
    const text = plain(`${row.name} ${row.about}`);
    return words.every((word) => text.includes(word));
  });
}

/** "Acht van de negen ontvangers en systemen zijn compleet. Eén zit buiten de EER." */
export function holdersInWords(rows: readonly HolderRow[]): string {
  const complete = rows.filter((row) => !row.isOpen).length;
  const outside = rows.filter((row) => row.isOutsideEea).length;
  const all = rows.length;
  const stands =
    all === 1
      ? `${rows[0]?.name ?? ''} is ${complete === 1 ? '' : 'nog niet '}compleet.`
      : complete === all
        ? `Alle ${inWords(all)} ontvangers en systemen zijn compleet.`
        : `${capital(inWords(complete))} van de ${inWords(all)} ontvangers en systemen ${complete === 1 ? 'is' : 'zijn'} compleet.`;
  const where =
    outside === 0
      ? 'Voor zover bekend zit niemand buiten de EER.'
      : `${capital(inWords(outside))} ${outside === 1 ? 'zit' : 'zitten'} buiten de EER.`;
  return `${stands} ${where}`;
}
