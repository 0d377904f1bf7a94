/** How a finding is told: its group, its status, what follows from it. */
import type { StatusKind } from '../../form/Status/status';
import type { Document, FindingRow, Register, Severity } from '../../ipc/ipc';
import { listOf, parse, type Listed } from '../../state/records';

/** The groups, the most important first. */
export const GROUPS: readonly { id: Severity; title: string }[] = [
  { id: 'fault', title: 'Ontbreekt' },
  { id: 'caution', title: 'Let op' },
  { id: 'tip', title: 'Tip' },
];

/** Where a finding is, whatever its words are: of two cookies on a website both may lack a name. */
export const keyOf = ({ check, record, field }: FindingRow): string => `${check} ${record} ${field}`;

/** What a finding says, and why in the sentences that follow. The mark of the first is no part of a heading. */
export function wordsOf(finding: FindingRow): { says: string; because: string } {
  const [, says = finding.text, because = ''] =
    /^([^\n]+?[.?!”])\s+((?=[A-Z‘“])[^]+)$/.exec(finding.text) ?? [];
  return { says: says.replace(/([^.])\.$/, '$1'), because };
}

/** The facts that a statement misses, to see what a finding does to it. */
export function gapsOf(statement: Document | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null) {
      const one = part as Record<string, unknown>;
      if (one['kind'] === 'gap' || one['kind'] === 'blank') {
        const { facts = [] } = (one['origin'] ?? {}) as { facts?: { record: string; field: string }[] };
        for (const { record, field } of facts) found.add(`${record} ${field}`);
      } else Object.values(one).forEach(look);
    }
  };
  look(statement?.lead);
  look(statement?.sections);
  return found;
}

/** Something stands there, but only proposed: it counts when the owner says that it is right. */
export function isProposed({ record, field }: FindingRow, register: Register): boolean {
  const { kind, id } = parse(record);
  const name = field.slice(field.lastIndexOf('.') + 1);
  const part = id === '' ? register[kind as keyof Register] : recordOf(kind, id, register);
  const value =
    typeof part === 'object' && part !== null ? (part as unknown as Record<string, unknown>)[name] : part;
  return typeof value === 'object' && value !== null && 'proposed' in value;
}

function recordOf(kind: string, id: string, register: Register): { id: string } | undefined {
  if (kind === 'purpose')
    return register.activities.flatMap((activity) => activity.purposes).find((purpose) => purpose.id === id);
  if (kind === 'data_item' || kind === 'published_statement') return undefined;
  return listOf(register, kind as Listed)?.find((one: { id: string }) => one.id === id);
}

/** The mark in the margin and the word on the button. */
export function statusOf(
  finding: FindingRow,
  proposed: boolean,
): { kind: StatusKind; word: string; step: string } {
  if (proposed) return { kind: 'proposed', word: 'Voorgesteld', step: 'Bekijken' };
  if (finding.severity === 'tip') return { kind: 'plain', word: 'Tip', step: 'Ga erheen' };
  if (finding.severity === 'caution') return { kind: 'caution', word: 'Let op', step: 'Ga erheen' };
  return finding.check.startsWith('required/')
    ? { kind: 'open', word: 'Nog invullen', step: 'Invullen' }
    : { kind: 'caution', word: 'Klopt niet', step: 'Ga erheen' };
}

/** "Artikel 30 lid 1 onder f AVG" */
export const sourceOf = (finding: FindingRow): string => finding.article.replace(/^art\. /, 'Artikel ');
