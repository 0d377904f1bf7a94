/** When an impact assessment is needed: the criteria of the law's own list, and what was ticked of them. */
import list from '../../../../assets/reference/impact_assessment.toml?raw';
import { valueOf } from '../../form/answer';
import type { Option } from '../../form/option';
import type { PreScan, PreScanAnswer } from '../../ipc/ipc';

/** The entries of one table of the list; the host reads the same file with a TOML reader. */
export function readCriteria(toml: string, table: 'criterion' | 'listed'): Option<string>[] {
  const prefix = table === 'criterion' ? 'wp' : 'ap';
  return toml.split('\n[[').flatMap((entry) => {
    const text = (key: string): string | undefined => new RegExp(`^${key} = "(.*)"$`, 'm').exec(entry)?.[1];
    const number = /^number = (\d+)$/m.exec(entry)?.[1];
    const label = text('text');
    if (!entry.startsWith(`${table}]]`) || number === undefined || label === undefined) return [];
    const hint = text('note');
    return [{ value: `${prefix}-${number}`, label, ...(hint !== undefined && { hint }) }];
  });
}

/** The nine criteria of the European authorities: with two or more an assessment is mostly needed. */
export const criteria: readonly Option<string>[] = readCriteria(list, 'criterion');
/** What the Dutch authority always wants assessed, when it happens on a large scale. */
export const listed: readonly Option<string>[] = readCriteria(list, 'listed');

/** Which of these the owner ticked. */
export const tickedOf = (scan: PreScan | null, options: readonly Option<string>[]): string[] =>
  (scan?.criteria ?? [])
    .filter((one) => valueOf(one.holds) === true && options.some((option) => option.value === one.criterion))
    .map((one) => one.criterion);

/** The answers with these ticks; what is not ticked is not asked yet, and a "nee" that was given stays. */
export function tick(
  answers: readonly PreScanAnswer[],
  options: readonly Option<string>[],
  ticked: readonly string[],
): PreScanAnswer[] {
  const kept = answers.filter(
    (one) =>
      !ticked.includes(one.criterion) &&
      !(valueOf(one.holds) === true && options.some((option) => option.value === one.criterion)),
  );
  return [...kept, ...ticked.map((criterion) => ({ criterion, holds: { confirmed: true } }))];
}

/** What the ticks come to, in a sentence; nothing while there are none. */
export function advice(scan: PreScan | null): string | undefined {
  const common = tickedOf(scan, criteria).length;
  if (tickedOf(scan, listed).length > 0 || common >= 2)
    return 'Dan is een DPIA meestal nodig. Twijfelt u, vraag dan iemand die het weet.';
  return common === 1 ? 'Eén kenmerk is meestal geen reden voor een DPIA.' : undefined;
}
