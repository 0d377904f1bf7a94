import type { AnyRecord, RecordRef, Register } from '../ipc/ipc';

/** The part of the register in which a noun stands. */
const PARTS = {
  organisation: 'organisation',
  person: 'people',
  activity: 'activities',
  data_subject: 'data_subject_categories',
  personal_data: 'personal_data_categories',
  source: 'sources',
  recipient: 'recipients',
  agreement: 'agreements',
  sharing: 'sharing',
  transfer: 'transfers',
  transfer_policy: 'transfer_policy',
  retention: 'retention_periods',
  retention_policy: 'retention_policy',
  occurrence: 'occurrences',
  hold: 'holds',
  deletion: 'deletion_events',
  system: 'systems',
  measure: 'measures',
  certificate: 'certificates',
  security: 'security',
  website: 'websites',
  cookie_policy: 'cookie_policy',
  social_media: 'social_media',
  impact_assessment: 'impact_assessments',
  request_policy: 'request_policy',
  governance: 'governance',
  variant: 'statement_variants',
} as const satisfies Record<AnyRecord['kind'], keyof Register>;

/** The nouns of which there are more than one. */
export type Listed = Extract<AnyRecord, { value: { id: string } }>['kind'];
/** What a noun's record looks like. */
export type Of<K extends AnyRecord['kind']> = Extract<AnyRecord, { kind: K }>['value'];

/** All records of a noun, in the order of the register. */
export function listOf<K extends Listed>(register: Register, kind: K): readonly Of<K>[] {
  return register[PARTS[kind]] as unknown as readonly Of<K>[];
}

/** The record of this noun with this id. */
export function find<K extends Listed>(register: Register, kind: K, id: string): Of<K> | undefined {
  return listOf(register, kind).find((record) => record.id === id);
}

/** What a record is called in findings, facts and references: `activity/nieuwsbrief`. */
export const refOf = (kind: string, id = ''): RecordRef => (id === '' ? kind : `${kind}/${id}`);

/** The noun and the id in such a name. */
export function parse(record: RecordRef): { kind: string; id: string } {
  const cut = record.indexOf('/');
  return cut < 0 ? { kind: record, id: '' } : { kind: record.slice(0, cut), id: record.slice(cut + 1) };
}

/** The register with this record in its place. A new record has no place before the host gave it its id. */
export function put(register: Register, record: AnyRecord): Register {
  const part = PARTS[record.kind];
  // An answer that stands for a whole list, such as the pages on social media, may be a word: "open".
  if (typeof record.value === 'string' || !('id' in record.value))
    return { ...register, [part]: record.value };
  const { id } = record.value;
  if (id === '') return register;
  const list = register[part] as readonly { id: string }[];
  const placed = list.some((one) => one.id === id)
    ? list.map((one) => (one.id === id ? record.value : one))
    : [...list, record.value];
  return { ...register, [part]: placed };
}

/** What a record of this noun and id looks like in the register; nothing when it is not there. */
export function shown(register: Register, record: AnyRecord): AnyRecord | undefined {
  const value = register[PARTS[record.kind]] as unknown;
  if (!Array.isArray(value)) return { kind: record.kind, value } as AnyRecord;
  const id = typeof record.value === 'object' && 'id' in record.value ? record.value.id : '';
  const found = (value as { id: string }[]).find((one) => one.id === id);
  return found && ({ kind: record.kind, value: found } as unknown as AnyRecord);
}
