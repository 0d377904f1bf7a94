/** What a folded block says: its answers in a sentence or two. */
import { stateOf, valueOf } from '../../form/answer';
import type { ProcessingActivity, Register } from '../../ipc/ipc';
import { periodWords } from '../retention/term';
import type { BlockNumber } from './blocks';
import { bases, capital, listed } from './words';

/** At most so many letters: a folded block is one or two lines. */
const LONG = 150;

/** The answers of a block in words; what is not there yet is said too. */
export function summaryOf(block: BlockNumber, activity: ProcessingActivity, register: Register): string {
  const text = SUMMARIES[block](activity, register);
  if (text.length <= LONG) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONG)).replace(/[,.;]$/, '')}…`;
}

const SUMMARIES: Record<BlockNumber, (activity: ProcessingActivity, register: Register) => string> = {
  1: (activity) => {
    const goals = activity.purposes.map((purpose) => purpose.in_short).filter(Boolean);
    if (goals.length > 0) return `Om ${listed(goals)}.`;
    const told = activity.purposes.map((purpose) => valueOf(purpose.explanation) ?? '').find(Boolean);
    return told ?? 'Nog geen doel.';
  },
  2: (activity, register) => {
    const groups = names(valueOf(activity.data_subjects), register.data_subject_categories);
    const data = (valueOf(activity.data) ?? []).map((item) => item.name);
    return [
      groups.length > 0 ? sentence(groups) : 'Nog niet gezegd van wie.',
      data.length > 0 ? sentence(data) : 'Nog geen gegevens.',
    ].join(' ');
  },
  3: (activity) => {
    const uses = activity.purposes.flatMap((purpose) => valueOf(purpose.legal_bases) ?? []);
    const words = [...new Set(uses.map((use) => use.basis))].map((basis) => {
      const option = bases.find((one) => one.value === basis);
      return option ? `${option.label} (${option.legal}).` : '';
    });
    return words.length > 0 ? words.join(' ') : 'Nog geen reden.';
  },
  4: (activity, register) => {
    if (stateOf(activity.recipients) === 'open') return 'Nog niet ingevuld.';
    const who = names(valueOf(activity.recipients), register.recipients);
    return who.length > 0 ? sentence(who) : 'Niemand.';
  },
  5: (activity, register) => {
    const used = valueOf(activity.retention) ?? [];
    const terms = register.retention_periods
      .filter((period) => used.includes(period.id))
      .map((period) => periodWords(period) || `${period.name}: nog open`);
    return terms.length > 0 ? `${capital(terms.join('; '))}.` : 'Nog geen termijn.';
  },
  6: (activity, register) => {
    const measures = names(valueOf(activity.measures), register.measures).map(small);
    const decision = valueOf(activity.automated_decision);
    return [
      measures.length > 0 ? sentence(measures) : 'Nog geen maatregelen.',
      decision?.present ? 'Een computer beslist mee.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};

const names = (ids: readonly string[] | undefined, list: readonly { id: string; name: string }[]): string[] =>
  (ids ?? []).flatMap((id) => list.filter((one) => one.id === id && one.name !== '').map((one) => one.name));

/** "Reservekopie" within a sentence; "VPN" stays as it is. */
const small = (name: string): string =>
  /^.[a-z\s]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const sentence = (words: readonly string[]): string => `${capital(listed(words))}.`;
