/** Where a proposal comes from: the register keeps a note at each field that an example filled in. */
import type { FieldId, RecordRef, Register } from '../../ipc/ipc';

/** "Lijst van programma’s van 22-11-2026. Kijk in uw contract of dat klopt."; nothing when there is no note. */
export function sourceAt(
  register: Pick<Register, 'notes'>,
  record: RecordRef,
  field: FieldId,
): string | undefined {
  const noun = record.split('/')[0] ?? '';
  const own = register.notes.filter((note) => note.record === record);
  // A note at the name of a record holds for all of it.
  const note = own.find((one) => one.field === field) ?? own.find((one) => one.field === `${noun}.name`);
  if (!note) return undefined;
  return [note.source, note.note]
    .filter((text) => text !== '')
    .map((text) => (text.endsWith('.') ? text : `${text}.`))
    .join(' ');
}
