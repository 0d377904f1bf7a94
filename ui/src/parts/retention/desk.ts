import type { AnyRecord, Fact, FieldId, RecordRef, Register } from '../../ipc/ipc';

/** What the lists about keeping have before them. */
export interface RetentionDesk {
  register: Register;
  /** Stores a record. */
  save: (record: AnyRecord) => void;
  /** Adds a record; answers with its id, or nothing when it could not. */
  add: (record: AnyRecord) => Promise<string | undefined>;
  /** Takes a record away. */
  remove: (record: RecordRef, name: string) => void;
  /** What does not look right in a field of a record. */
  problem: (record: RecordRef, field: FieldId) => string | undefined;
  /** What somebody wants to go to: its form unfolds. */
  wanted: Fact | undefined;
}
