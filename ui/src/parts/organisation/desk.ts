import type { AnyRecord, FieldId, Organisation, RecordRef, Register } from '../../ipc/ipc';

/** What a block of the firm's form has before it. */
export interface FirmDesk {
  firm: Organisation;
  register: Register;
  /** Changes fields of the firm. */
  change: (fields: Partial<Organisation>) => void;
  /** Stores another record of the register. */
  save: (record: AnyRecord) => void;
  /** What does not look right in a field of a record. */
  problem: (record: RecordRef, field: FieldId) => string | undefined;
}
