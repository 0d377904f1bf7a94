/** The fields whose explanation can be found, where each is asked, and the way to it. */
import { FIELDS, type Fact, type FieldId, type Register } from '../../ipc/ipc';

/** Where a field is asked. */
export type Asked = 'activity' | 'firm' | 'recipient' | 'retention';

/** In words, behind a field of which there are more: "Naam" of an activity and "Naam" of a program. */
export const ASKED: Record<Asked, string> = {
  activity: 'bij een activiteit',
  firm: 'bij uw bedrijf',
  recipient: 'bij een ontvanger of programma',
  retention: 'bij een bewaartermijn',
};

const NOUNS: Record<Asked, readonly string[]> = {
  activity: [
    'activity',
    'purpose',
    'legal_basis',
    'balancing',
    'consent',
    'consent_expression',
    'client',
    'joint_arrangement',
    'data_item',
    'data_subject',
    'excluded_data',
    'personal_data',
    'source',
    'provision',
    'opt_out',
    'email_tracking',
    'third_party_notice',
    'reuse',
    'automated_decision',
    'pre_scan',
    'impact_assessment',
  ],
  firm: [
    'organisation',
    'address',
    'contact',
    'dpo',
    'group',
    'representative',
    'about',
    'sharing',
    'transfer_policy',
    'retention_policy',
    'security',
    'governance',
    'four_eyes',
    'cookie_policy',
    'request_policy',
    'identity_check',
    'measure',
    'certificate',
    'person',
    'website',
    'cookie',
    'social_media',
  ],
  recipient: ['recipient', 'agreement', 'transfer', 'system'],
  retention: ['retention', 'term', 'starts_from', 'occurrence', 'hold', 'deletion'],
};

/** What no form asks by itself: it is asked with another, the program fills it in, or an imported file brings it. */
const NOT_ASKED: readonly string[] = [
  'address.country',
  'agreement.attachment',
  'agreement.client',
  'agreement.our_role',
  'agreement.recipient',
  'automated_decision.present',
  'balancing.summary',
  'certificate.attachment',
  'data_subject.is_child',
  'data_subject.is_vulnerable',
  'deletion.occurrence',
  'deletion.period',
  'deletion.request',
  'deletion.through',
  'dpo.appointed',
  'email_tracking.level',
  'four_eyes.required',
  'impact_assessment.attachment',
  'legal_basis.basis',
  'measure.evidence',
  'opt_out.channels',
  'personal_data.description',
  'personal_data.examples',
  'provision.obligation',
  'request_policy.identity_check',
  'retention.checked_on',
  'retention.in_sentence',
  'retention.statutory_id',
  'source.data_subjects',
  'source.label',
  'starts_from.event',
  'term.unit',
  'transfer.attachment',
];

const nounOf = (field: string): string => field.split('.')[0] ?? '';

/** Where a field is asked; nothing when no form asks it. */
export function askedAt(field: string): Asked | undefined {
  if (NOT_ASKED.includes(field)) return undefined;
  return (Object.keys(NOUNS) as Asked[]).find((asked) => NOUNS[asked].includes(nounOf(field)));
}

/** The fields that can be found, in the order of the register. */
export const FOUND_FIELDS: readonly FieldId[] = (Object.keys(FIELDS) as FieldId[]).filter(
  (field) => askedAt(field) !== undefined,
);

/** A part of the firm's record, of which there is one. */
const OF_FIRM = ['organisation', 'address', 'contact', 'dpo', 'group', 'representative', 'about'];
/** What is asked within another record of the firm. */
const WITHIN: Record<string, string> = {
  identity_check: 'request_policy',
  four_eyes: 'governance',
  cookie: 'website',
};

/** The way to a field: its fact, and of which record where there are more. */
export interface Way {
  fact: Fact;
  /** "Nieuwsbrief"; empty where there is one. */
  of: string;
}

/**
 * The way to a field. Of an activity, recipient or term the one that is open, else the first; nothing when there is
 * none yet.
 */
export function wayTo(
  field: FieldId,
  register: Register,
  open: { activity: string | undefined; holder: string | undefined },
): Way | undefined {
  const noun = nounOf(field);
  const to = (record: string, of = ''): Way => ({ fact: { record, field }, of });
  switch (askedAt(field)) {
    case 'activity': {
      const activity = register.activities.find((one) => one.id === open.activity) ?? register.activities[0];
      return activity && to(`activity/${activity.id}`, activity.name);
    }
    case 'firm':
      return to(OF_FIRM.includes(noun) ? 'organisation' : (WITHIN[noun] ?? noun));
    case 'recipient': {
      if (noun === 'system') {
        const system =
          register.systems.find((one) => `system/${one.id}` === open.holder) ?? register.systems[0];
        return system && to(`system/${system.id}`, system.name);
      }
      const recipient =
        register.recipients.find((one) => `recipient/${one.id}` === open.holder) ?? register.recipients[0];
      if (!recipient || noun === 'recipient') {
        return recipient && to(`recipient/${recipient.id}`, recipient.name);
      }
      const part = (noun === 'agreement' ? register.agreements : register.transfers)[0];
      const whose = register.recipients.find((one) => one.id === part?.recipient);
      return part && whose && to(`${noun}/${part.id}`, whose.name);
    }
    case 'retention': {
      if (noun === 'occurrence' || noun === 'hold' || noun === 'deletion') return undefined;
      const [period] = register.retention_periods;
      return period && to(`retention/${period.id}`, period.name);
    }
    case undefined:
      return undefined;
  }
}
