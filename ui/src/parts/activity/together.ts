/** What several activities can get alike, and how it stands with that now. */
import { valueOf } from '../../form/answer';
import type { ProcessingActivity, Register } from '../../ipc/ipc';
import { lives } from './words';

export type Together = 'owner' | 'retention' | 'status';

/** So many ways in which it stands are named. */
const NAMED = 3;

/** "Nu: Sanne (2), nog niemand (1)." */
export function nowIn(
  what: Together,
  activities: readonly ProcessingActivity[],
  register: Pick<Register, 'people' | 'retention_periods'>,
): string {
  const words = activities.map((activity) => {
    switch (what) {
      case 'owner': {
        const person = register.people.find((one) => one.id === valueOf(activity.process_owner));
        return person ? person.name || person.job_title : 'nog niemand';
      }
      case 'retention': {
        const used = valueOf(activity.retention) ?? [];
        const names = register.retention_periods
          .filter((one) => used.includes(one.id))
          .map((one) => one.name);
        return names.join(' en ') || 'nog geen';
      }
      case 'status':
        return (lives.find((life) => life.value === activity.status)?.label ?? '').toLowerCase();
    }
  });
  return standing(words);
}

/** How it stands with each, counted: "Nu: verwerker (2), overheid (1)." */
export function standing(words: readonly string[]): string {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  const sorted = [...counted].sort(([, one], [, other]) => other - one);
  if (sorted.length === 0) return '';
  if (sorted.length > NAMED && sorted.length === words.length) return 'Nu is het bij elk anders.';
  if (sorted.length === 1) return `Nu: ${sorted[0]?.[0] ?? ''}.`;
  const named = sorted.slice(0, NAMED).map(([word, count]) => `${word} (${count})`);
  const rest = sorted.slice(NAMED).reduce((sum, [, count]) => sum + count, 0);
  return `Nu: ${[...named, ...(rest > 0 ? [`iets anders (${rest})`] : [])].join(', ')}.`;
}
