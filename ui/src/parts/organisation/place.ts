/** From a field to its control on the screen Bedrijf. */
import type { RecordRef } from '../../ipc/ipc';
import { controlId } from '../../state/route.svelte';

/** Where a part stands when its own control is not there: at the question that brings it. */
const WIDER: Record<string, string> = {
  address: 'organisation.visiting_address',
  group: 'organisation.group',
  representative: 'organisation.representative',
  dpo: 'organisation.dpo',
  contact: 'organisation.contacts',
  about: 'organisation.about',
  identity_check: 'identity_check.methods',
  four_eyes: 'governance.four_eyes',
  transfer: 'register.transfers',
  website: 'register.websites',
  cookie: 'website.cookies',
  measure: 'register.measures',
  certificate: 'register.certificates',
  person: 'register.people',
  social_media: 'register.social_media',
  right_remark: 'request_policy.rights',
};

/** The button with which a block is folded: where somebody lands whose field is not asked here. */
const blockButton = (form: HTMLElement, at: number): HTMLElement | null =>
  form.querySelectorAll<HTMLElement>('section > .body > header button')[at] ?? null;

const CONTROLS = 'input, select, textarea, button';

/**
 * Brings a field into view and gives its control the focus. A fact without a control leads to its block, by
 * the block's place in the form.
 */
export function goToField(form: HTMLElement, field: string, record: RecordRef, block: number): void {
  const wider = WIDER[field.split('.')[0] ?? ''];
  const found =
    document.getElementById(controlId(record, field)) ??
    form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) ??
    (wider === undefined ? null : form.querySelector<HTMLElement>(`[data-field="${CSS.escape(wider)}"]`)) ??
    blockButton(form, block);
  if (!found) return;
  const control = found.matches(CONTROLS) ? found : found.querySelector<HTMLElement>(CONTROLS);
  (found.closest('[data-field]') ?? found).scrollIntoView({ block: 'center' });
  (control ?? found).focus({ preventScroll: true });
}
