import type { AnyRecord, Fact, FindingRow, RecordRef } from '../../ipc/ipc';
import type { FirmDesk } from '../organisation/desk';

/** What a block about the firm's agreements has before it: the firm's desk, and lists that grow and shrink. */
export interface PolicyDesk extends FirmDesk {
  /** Adds a record; answers with its id, or nothing when it could not. */
  add: (record: AnyRecord) => Promise<string | undefined>;
  /** Takes a record away. */
  remove: (record: RecordRef, name: string) => void;
  /** What is missing in the whole register. */
  findings: readonly FindingRow[];
  /** What somebody wants to go to: its form unfolds. A new object asks anew. */
  wanted: Fact | undefined;
}

/** What a row of a list says is missing in its record; nothing when all is there. */
export function todoOf(desk: Pick<PolicyDesk, 'findings'>, record: RecordRef): string | undefined {
  const missing = desk.findings.filter(
    (finding) => finding.record === record && finding.severity !== 'tip',
  ).length;
  if (missing === 0) return undefined;
  return missing === 1 ? '1 punt open' : `${missing} punten open`;
}
