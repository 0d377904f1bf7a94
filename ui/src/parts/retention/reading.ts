/** A period that was read in the owner's words, beside the rule as it stands. */
import { valueOf } from '../../form/answer';
import type { RetentionPeriod, Term } from '../../ipc/ipc';

const told = (term: Term | undefined): string => JSON.stringify(term, Object.keys(term ?? {}).sort());

/** The rule has this length, moment and condition already. What the words leave open, the rule may have. */
export function saysTheSame(rule: RetentionPeriod, read: RetentionPeriod): boolean {
  const [mine, theirs] = [valueOf(rule.starts_from), valueOf(read.starts_from)];
  const sameStart = theirs === undefined || (mine?.event === theirs.event && mine.shift === theirs.shift);
  return (
    sameStart && rule.condition === read.condition && told(valueOf(rule.term)) === told(valueOf(read.term))
  );
}

/** What changes in the rule when the owner takes it over: it waits for "Klopt"; what they filled in themselves stays. */
export function taken(rule: RetentionPeriod, read: RetentionPeriod): Partial<RetentionPeriod> {
  return {
    term: read.term,
    starts_from: read.starts_from === 'open' ? rule.starts_from : read.starts_from,
    condition: read.condition,
    legal_source: rule.legal_source === 'open' ? read.legal_source : rule.legal_source,
    reason: rule.reason === 'open' ? read.reason : rule.reason,
    end_action: rule.end_action === 'open' ? read.end_action : rule.end_action,
  };
}
