/** A retention rule in words, and what the form chooses from. */
import { valueOf, type Answer } from '../../form/answer';
import type { Option } from '../../form/option';
import type {
  Duration,
  EndAction,
  RetentionCondition,
  RetentionPeriod,
  StartEvent,
  StartsFrom,
  Term,
  Unit,
} from '../../ipc/ipc';

export const units: Option<Unit>[] = [
  { value: 'day', label: 'dagen' },
  { value: 'week', label: 'weken' },
  { value: 'month', label: 'maanden' },
  { value: 'year', label: 'jaar' },
];

/** The moment after "na"; nothing for a moment that only its own words can name. */
const MOMENTS: Record<Exclude<StartEvent, 'other'>, string> = {
  last_purchase: 'de laatste aankoop',
  end_of_contract: 'het einde van de overeenkomst',
  end_of_employment: 'het einde van het dienstverband',
  end_of_procedure: 'het einde van de procedure',
  end_of_financial_year: 'het einde van het boekjaar',
  invoice_date: 'de datum van de factuur',
  year_concerned: 'het jaar waar het om gaat',
  last_contact: 'het laatste contact',
  settlement: 'de afhandeling',
  receipt: 'de ontvangst',
  recording: 'de opname',
  visit: 'het bezoek',
  unsubscription: 'de afmelding',
  consent_given: 'de toestemming',
  consent_withdrawn: 'het intrekken van de toestemming',
};

export const startEvents: Option<StartEvent>[] = [
  ...Object.entries(MOMENTS).map(([value, words]) => ({ value: value as StartEvent, label: `na ${words}` })),
  { value: 'other', label: 'na iets anders' },
];

export const termKinds: Option<Term['kind']>[] = [
  { value: 'fixed', label: 'Precies zo lang' },
  { value: 'maximum', label: 'Hooguit zo lang' },
  { value: 'minimum', label: 'Ten minste zo lang' },
  { value: 'until', label: 'Tot er iets gebeurt' },
  { value: 'criterion', label: 'Zo lang als iets zo is' },
  { value: 'client_instruction', label: 'Onze klant bepaalt het' },
  { value: 'while_active', label: 'Zo lang als het in gebruik is' },
  { value: 'not_kept', label: 'Wij bewaren het niet' },
];

export const conditions: Option<RetentionCondition>[] = [
  { value: 'always', label: 'Altijd' },
  { value: 'with_consent', label: 'Alleen met toestemming' },
  { value: 'without_consent', label: 'Alleen zonder toestemming' },
];

export const endActions: Option<EndAction>[] = [
  { value: 'erase', label: 'Wij verwijderen ze' },
  { value: 'destroy', label: 'Wij vernietigen ze' },
  { value: 'anonymise', label: 'Wij maken ze anoniem' },
  { value: 'archive', label: 'Wij archiveren ze' },
  { value: 'return', label: 'Wij geven ze terug' },
];

const ONE: Record<Unit, string> = { day: 'dag', week: 'week', month: 'maand', year: 'jaar' };
const MORE: Record<Unit, string> = { day: 'dagen', week: 'weken', month: 'maanden', year: 'jaar' };

/** "1 maand", "7 jaar". */
export const durationWords = ({ amount, unit }: Duration): string =>
  `${amount} ${amount === 1 ? ONE[unit] : MORE[unit]}`;

/** "na de levering"; empty when no moment is known. */
function startWords(start: StartsFrom | undefined): string {
  if (!start) return '';
  const moment = start.words.trim() || (start.event === 'other' ? '' : MOMENTS[start.event]);
  if (moment === '') return '';
  return start.shift === 'next_january' ? `, vanaf 1 januari na ${moment}` : ` na ${moment}`;
}

/** "hooguit 2 jaar na de levering"; empty when nobody said how long. */
export function termWords(term: Term | undefined, start: StartsFrom | undefined): string {
  switch (term?.kind) {
    case undefined:
      return '';
    case 'fixed':
      return `${durationWords(term)}${startWords(start)}`;
    case 'maximum':
      return `hooguit ${durationWords(term)}${startWords(start)}`;
    case 'minimum':
      return `ten minste ${durationWords(term)}${startWords(start)}`;
    case 'until':
      return `tot ${term.event || '…'}${term.at_most ? `, hooguit ${durationWords(term.at_most)}` : ''}`;
    case 'criterion':
      return `zo lang als ${term.criterion || '…'}`;
    case 'client_instruction':
      return `zo lang als ${term.client || 'onze klant'} dat wil`;
    case 'while_active':
      return 'zo lang als het in gebruik is';
    case 'not_kept':
      return term.after === '' ? 'niet bewaard' : `niet bewaard na ${term.after}`;
  }
}

/** How long a rule keeps, in words: "4 weken na de opname". */
export const periodWords = (period: RetentionPeriod): string =>
  termWords(valueOf(period.term), valueOf(period.starts_from));

/** The span of a term that has one. */
export const spanOf = (term: Term | undefined): Duration | undefined =>
  term && 'amount' in term ? { amount: term.amount, unit: term.unit } : undefined;

/** Something in the rule waits for "Klopt". */
export const isProposed = (period: RetentionPeriod): boolean =>
  [period.term, period.starts_from, period.legal_source, period.reason, period.end_action].some(
    (answer) => typeof answer === 'object' && 'proposed' in answer,
  );

/** The rule as the owner stands for it: every proposal confirmed. */
export function confirmed(period: RetentionPeriod): RetentionPeriod {
  return {
    ...period,
    term: settled(period.term),
    starts_from: settled(period.starts_from),
    legal_source: settled(period.legal_source),
    reason: settled(period.reason),
    end_action: settled(period.end_action),
  };
}

const settled = <T>(answer: Answer<T>) =>
  typeof answer === 'object' && 'proposed' in answer ? { confirmed: answer.proposed } : answer;
