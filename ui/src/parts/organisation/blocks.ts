/** The blocks of the screen Bedrijf: what stands in each, and how far it is. */
import type { StatusKind } from '../../form/Status/status';
import type { FindingRow, Register } from '../../ipc/ipc';
import { parse } from '../../state/records';
import { withoutRecipient } from '../policy/transfers';
import type { Policy } from './rules';

export const blocks = [
  'name',
  'reach',
  'officer',
  'group',
  'voice',
  'sharing',
  'abroad',
  'keeping',
  'safety',
  'online',
  'requests',
  'statement',
] as const;
export type BlockId = (typeof blocks)[number];

export const titles: Record<BlockId, string> = {
  name: 'Naam en werk',
  reach: 'Adres en contact',
  officer: 'Functionaris gegevensbescherming',
  group: 'Rol en groep',
  voice: 'Hoe u schrijft',
  sharing: 'Delen',
  abroad: 'Buiten de EER',
  keeping: 'Bewaren',
  safety: 'Beveiliging en register',
  online: 'Websites en cookies',
  requests: 'Verzoeken van mensen',
  statement: 'De verklaring zelf',
};

const OF_FIRM: Record<string, BlockId> = {
  visiting_address: 'reach',
  postal_address: 'reach',
  phone: 'reach',
  email: 'reach',
  website: 'reach',
  contacts: 'reach',
  dpo: 'officer',
  is_controller: 'group',
  is_processor: 'group',
  group: 'group',
  representative: 'group',
  addresses_children: 'group',
  form_of_address: 'voice',
  languages: 'voice',
  about: 'voice',
};

const OF_NOUN: Record<string, BlockId> = {
  address: 'reach',
  contact: 'reach',
  dpo: 'officer',
  group: 'group',
  representative: 'group',
  about: 'voice',
  sharing: 'sharing',
  recipient: 'sharing',
  agreement: 'sharing',
  assurance: 'sharing',
  transfer_policy: 'abroad',
  transfer: 'abroad',
  cookie_policy: 'online',
  website: 'online',
  cookie: 'online',
  social_media: 'online',
  retention_policy: 'keeping',
  retention: 'keeping',
  term: 'keeping',
  starts_from: 'keeping',
  hold: 'keeping',
  occurrence: 'keeping',
  deletion: 'keeping',
  request_policy: 'requests',
  identity_check: 'requests',
  right_remark: 'requests',
  request: 'requests',
  security: 'safety',
  measure: 'safety',
  person: 'safety',
  certificate: 'safety',
  system: 'safety',
  governance: 'safety',
  four_eyes: 'safety',
  variant: 'statement',
  left_out: 'statement',
  own_text: 'statement',
  published_statement: 'statement',
};

/** The lists and the agreements of the register; what has no questions here stands nearest to these. */
const OF_REGISTER: Record<string, BlockId> = {
  sharing: 'sharing',
  recipients: 'sharing',
  agreements: 'sharing',
  transfers: 'abroad',
  transfer_policy: 'abroad',
  retention_periods: 'keeping',
  retention_policy: 'keeping',
  holds: 'keeping',
  occurrences: 'keeping',
  deletion_events: 'keeping',
  measures: 'safety',
  people: 'safety',
  security: 'safety',
  certificates: 'safety',
  systems: 'safety',
  governance: 'safety',
  websites: 'online',
  cookie_policy: 'online',
  social_media: 'online',
  requests: 'requests',
  request_policy: 'requests',
  statement_variants: 'statement',
  published_statements: 'statement',
};

const POLICIES: Partial<Record<BlockId, readonly Policy[]>> = {
  sharing: ['sharing'],
  abroad: ['transfer_policy'],
  online: ['cookie_policy'],
  keeping: ['retention_policy'],
  requests: ['request_policy'],
  safety: ['security', 'governance'],
};

/** The records of which a block shows a list. */
const LISTS: Partial<Record<BlockId, (register: Register) => readonly object[]>> = {
  abroad: withoutRecipient,
  safety: (register) => [...register.measures, ...register.certificates, ...register.people],
  online: (register) => [...register.websites, { pages: register.social_media }],
  statement: (register) => register.statement_variants,
};

/** Which records of the register a block shows besides the firm. */
export const policiesOf = (block: BlockId): readonly Policy[] => POLICIES[block] ?? [];

/** The block in which a field stands. */
export function blockOf(field: string): BlockId {
  const [noun = '', name = ''] = field.split('.');
  if (noun === 'organisation') return OF_FIRM[name] ?? 'name';
  return (noun === 'register' ? OF_REGISTER[name] : OF_NOUN[noun]) ?? 'name';
}

/** The finding is about something that is asked in this block. */
function isAbout(finding: FindingRow, block: BlockId, register: Register): boolean {
  if (blockOf(finding.field) !== block) return false;
  const { kind, id } = parse(finding.record);
  // What is about a recipient stands with it, and not with the firm.
  if (kind === 'transfer') return withoutRecipient(register).some((one) => one.id === id);
  if (kind === 'recipient') return false;
  const [noun = '', name = ''] = finding.field.split('.');
  if (noun === 'register') return name in OF_REGISTER;
  return [
    'organisation',
    'measure',
    'certificate',
    'person',
    'website',
    'social_media',
    'variant',
    ...policiesOf(block),
  ].includes(kind);
}

/** Somewhere in it an answer is only proposed. */
function hasProposal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'proposed' in value || Object.values(value).some(hasProposal);
}

/** Somewhere in it a question was answered, or something was written down. */
function hasAnswer(value: unknown): boolean {
  if (typeof value === 'string') return value !== '' && value !== 'open';
  if (typeof value !== 'object' || value === null) return value === true;
  return Object.values(value).some(hasAnswer);
}

/** How far a block is, and in which words. */
export function statusOf(
  block: BlockId,
  register: Register,
  findings: readonly FindingRow[],
): { status: StatusKind; word?: string } {
  const missing = findings.filter(
    (finding) => finding.severity !== 'tip' && isAbout(finding, block, register),
  ).length;
  if (missing > 0) return { status: 'open', word: missing === 1 ? '1 punt open' : `${missing} punten open` };
  const own = Object.entries(register.organisation)
    .filter(([name]) => blockOf(`organisation.${name}`) === block)
    .map(([, answer]) => answer as unknown);
  const answers = [
    ...own,
    ...policiesOf(block).map((policy) => register[policy]),
    ...(LISTS[block]?.(register) ?? []),
  ];
  if (hasProposal(answers)) return { status: 'proposed' };
  // Nothing asks for an answer here and there is none: that is not the same as complete.
  return hasAnswer(answers) ? { status: 'complete' } : { status: 'not-applicable', word: 'Mag leeg blijven' };
}
