import type { AnyRecord, FieldId, ProcessingActivity, RecordRef, Register } from '../../ipc/ipc';
import { FIELDS } from '../../ipc/ipc';
import { parse } from '../../state/records';
import { controlId } from '../../state/route.svelte';

/** What a block of the form has before it: the activity, and the register around it. */
export interface Desk {
  activity: ProcessingActivity;
  register: Register;
  /** Changes fields of the activity. */
  change: (fields: Partial<ProcessingActivity>) => void;
  /** Stores a record beside the activity: a recipient, a retention rule. */
  save: (record: AnyRecord) => void;
  /** Adds a record; answers with its id, or nothing when it could not. */
  add: (record: AnyRecord) => Promise<string | undefined>;
  /** What does not look right in a field of a record. */
  problem: (record: RecordRef, field: FieldId) => string | undefined;
  /** A record that somebody wants to go to: its form unfolds. */
  wanted: RecordRef | undefined;
  /** Goes to a record that is filled in on another screen. */
  show: (record: RecordRef) => void;
  /** Opens the block of a field of the activity and goes there. */
  go: (field: FieldId) => void;
}

/** What a field component needs to stand for one field of one record: id, label, hint and error. */
export interface FieldOf {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
}

/** The id of the record that is wanted, when it is of this kind. */
export function wantedId(desk: Pick<Desk, 'wanted'>, kind: string): string | undefined {
  const name = desk.wanted === undefined ? undefined : parse(desk.wanted);
  return name?.kind === kind && name.id !== '' ? name.id : undefined;
}

/** The words of a field from the one table, with the id of its control. */
export function fieldOf(desk: Pick<Desk, 'problem'>, record: RecordRef, field: FieldId): FieldOf {
  const { label, hint } = FIELDS[field];
  return {
    id: controlId(record, field),
    label,
    hint: hint === '' ? undefined : hint,
    error: desk.problem(record, field),
  };
}
