/** From a field to its control in the form. */
import type { RecordRef } from '../../ipc/ipc';
import { controlId } from '../../state/route.svelte';

/** Where a part stands when its own control is not there yet: at the question that brings it. */
const WIDER: Record<string, readonly string[]> = {
  provision: ['activity.provision'],
  client: ['activity.clients'],
  joint_arrangement: ['activity.joint_arrangement', 'activity.role'],
  automated_decision: ['activity.automated_decision'],
  opt_out: ['activity.opt_out'],
  reuse: ['activity.reuse'],
  remark: ['activity.remarks'],
  third_party_notice: ['activity.third_party_notices'],
  pre_scan: ['pre_scan.outcome'],
  pre_scan_answer: ['pre_scan.criteria'],
  impact_assessment: ['activity.impact_assessment', 'pre_scan.outcome'],
  email_tracking: ['activity.email_tracking'],
  excluded_data: ['activity.excluded_data'],
  legal_basis: ['purpose.legal_bases'],
  consent: ['legal_basis.consent', 'purpose.legal_bases'],
  consent_expression: ['legal_basis.consent', 'purpose.legal_bases'],
  balancing: ['legal_basis.balancing', 'purpose.legal_bases'],
  data_item: ['activity.data'],
  personal_data: ['activity.data'],
  data_subject: ['activity.data_subjects'],
  source: ['activity.sources'],
  recipient: ['activity.recipients'],
  agreement: ['activity.recipients'],
  assurance: ['activity.recipients'],
  transfer: ['activity.recipients'],
  retention: ['retention.term', 'activity.retention'],
  term: ['term.kind', 'retention.term', 'activity.retention'],
  starts_from: ['term.amount', 'retention.term', 'activity.retention'],
  measure: ['activity.measures'],
  system: ['activity.systems'],
  purpose: ['activity.purposes'],
};

/** Fields that are asked together with another: a term and its beginning are one row of controls. */
const WITH: Record<string, readonly string[]> = {
  'activity.pre_scan': ['pre_scan.outcome'],
  'activity.impact_assessment': ['pre_scan.outcome'],
  'reuse.of': ['activity.reuse'],
  'retention.term': ['term.amount', 'term.kind'],
  'retention.starts_from': ['term.amount', 'term.kind'],
};

const CONTROLS = 'input, select, textarea, button';

/**
 * Goes to a field in the form: the control of that record when it is named, else the first control of the
 * field, else the question that the field is a part of. Brings it into view and gives it the focus.
 */
export function goToField(form: HTMLElement, field: string, record?: RecordRef): boolean {
  const steps = [field, ...(WITH[field] ?? []), ...(WIDER[field.split('.')[0] ?? ''] ?? [])];
  const own = steps.map((one) =>
    record === undefined ? null : document.getElementById(controlId(record, one)),
  );
  const any = steps.map((one) => form.querySelector<HTMLElement>(`[data-field="${CSS.escape(one)}"]`));
  const found = [...own, ...any].find((one) => one && form.contains(one));
  if (!found) return false;
  const fold = found.closest('details');
  if (fold) fold.open = true;
  const control = found.matches(CONTROLS) ? found : found.querySelector<HTMLElement>(CONTROLS);
  (found.closest('[data-field]') ?? found).scrollIntoView({ block: 'center' });
  (control ?? found).focus({ preventScroll: true });
  return true;
}
