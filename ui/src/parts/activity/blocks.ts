/** The six blocks of the form: which field stands where, and how far each block is. */
import { stateOf, valueOf, type Answer } from '../../form/answer';
import type { StatusKind } from '../../form/Status/status';
import { isProposed } from '../retention/term';
import type { FindingRow, ProcessingActivity, Register } from '../../ipc/ipc';

export type BlockNumber = 1 | 2 | 3 | 4 | 5 | 6;

export const blockTitles: Record<BlockNumber, string> = {
  1: 'Wat en waarom',
  2: 'Van wie en welke gegevens',
  3: 'Reden',
  4: 'Wie krijgt ze',
  5: 'Hoe lang',
  6: 'Beveiliging',
};

export const blockNumbers: readonly BlockNumber[] = [1, 2, 3, 4, 5, 6];

const FIELDS: Record<string, BlockNumber> = {
  'activity.data_subjects': 2,
  'activity.data': 2,
  'activity.excluded_data': 2,
  'activity.sources': 2,
  'activity.channels': 2,
  'activity.provision': 3,
  'activity.opt_out': 3,
  'activity.email_tracking': 3,
  'activity.recipients': 4,
  'activity.retention': 5,
  'activity.measures': 6,
  'activity.systems': 6,
  'activity.automated_decision': 6,
  'activity.pre_scan': 6,
  'activity.impact_assessment': 6,
  'purpose.legal_bases': 3,
  'data_item.retention': 5,
  'personal_data.retention': 5,
};
const NOUNS: Record<string, BlockNumber> = {
  data_item: 2,
  data_subject: 2,
  excluded_data: 2,
  personal_data: 2,
  source: 2,
  balancing: 3,
  consent: 3,
  consent_expression: 3,
  email_tracking: 3,
  legal_basis: 3,
  opt_out: 3,
  provision: 3,
  agreement: 4,
  assurance: 4,
  recipient: 4,
  transfer: 4,
  retention: 5,
  starts_from: 5,
  term: 5,
  automated_decision: 6,
  impact_assessment: 6,
  measure: 6,
  pre_scan: 6,
  pre_scan_answer: 6,
  system: 6,
};

/** The block a field stands in. */
export const blockOf = (field: string): BlockNumber => FIELDS[field] ?? NOUNS[field.split('.')[0] ?? ''] ?? 1;

const isPencil = (answer: Answer<unknown>): boolean => stateOf(answer) === 'proposed';

/** What waits for "Klopt", as the ids of the fields. */
function proposals(activity: ProcessingActivity, register: Pick<Register, 'retention_periods'>): Set<string> {
  const found = new Set<string>();
  const note = (field: string, answer: Answer<unknown>): void => void (isPencil(answer) && found.add(field));
  note('activity.role', activity.role);
  note('activity.clients', activity.clients);
  note('activity.joint_arrangement', activity.joint_arrangement);
  note('activity.reuse', activity.reuse);
  note('activity.data_subjects', activity.data_subjects);
  note('activity.data', activity.data);
  note('activity.sources', activity.sources);
  note('activity.channels', activity.channels);
  note('activity.provision', activity.provision);
  note('activity.opt_out', activity.opt_out);
  note('activity.email_tracking', activity.email_tracking);
  note('activity.recipients', activity.recipients);
  note('activity.retention', activity.retention);
  note('activity.measures', activity.measures);
  note('activity.systems', activity.systems);
  note('activity.automated_decision', activity.automated_decision);
  const provision = valueOf(activity.provision);
  if (provision) note('provision.consequence', provision.consequence);
  for (const purpose of activity.purposes) {
    note('purpose.explanation', purpose.explanation);
    note('purpose.legal_bases', purpose.legal_bases);
    for (const use of valueOf(purpose.legal_bases) ?? []) {
      note('legal_basis.contract', use.contract);
      note('legal_basis.statute', use.statute);
      note('legal_basis.interest', use.interest);
      note('legal_basis.balancing', use.balancing);
      note('legal_basis.consent', use.consent);
      note('legal_basis.special_category_ground', use.special_category_ground);
      note('legal_basis.criminal_data_ground', use.criminal_data_ground);
      note('legal_basis.bsn_statute', use.bsn_statute);
    }
  }
  const used = valueOf(activity.retention) ?? [];
  if (register.retention_periods.some((period) => used.includes(period.id) && isProposed(period)))
    found.add('activity.retention');
  return found;
}

/**
 * How far each of the six blocks is, from what is missing in the activity, its purposes and its data. A finding outranks a proposal, unless it only wants that proposal
 * confirmed; a tip is no reason to call anything incomplete.
 */
export function blockStatuses(
  activity: ProcessingActivity,
  findings: readonly FindingRow[],
  register: Pick<Register, 'retention_periods'>,
): Record<BlockNumber, StatusKind> {
  const waiting = proposals(activity, register);
  const of = (block: BlockNumber): StatusKind => {
    const mine = findings.filter((one) => one.severity !== 'tip' && blockOf(one.field) === block);
    if (mine.some((finding) => !finding.check.startsWith('required/'))) return 'caution';
    if (mine.some((finding) => !waiting.has(finding.field))) return 'open';
    return [...waiting].some((field) => blockOf(field) === block) ? 'proposed' : 'complete';
  };
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6) };
}

/** The word for the whole activity: the loudest of its blocks. */
export function activityStatus(statuses: Record<BlockNumber, StatusKind>): StatusKind {
  const all = Object.values(statuses);
  return (['caution', 'open', 'proposed'] as const).find((kind) => all.includes(kind)) ?? 'complete';
}
