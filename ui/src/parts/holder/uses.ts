/** Where a recipient or a system is used, as the question before it goes names it. */
import type { RecordRef, Reference } from '../../ipc/ipc';

export interface UseLine {
  record: RecordRef;
  name: string;
  /** The fields in which it stands there. */
  labels: string[];
}

/** A line for each record that refers: a firm and its program are often used in one activity. */
export function usesByRecord(used: readonly Reference[]): UseLine[] {
  const lines: UseLine[] = [];
  for (const { record, name, label } of used) {
    const line = lines.find((one) => one.record === record);
    if (!line) lines.push({ record, name, labels: [label] });
    else if (!line.labels.includes(label)) line.labels.push(label);
  }
  return lines;
}
