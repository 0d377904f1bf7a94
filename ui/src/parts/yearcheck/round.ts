/** The yearly round along everything the firm does with personal data (screens.md 4.2, 5). */
import { valueOf } from '../../form/answer';
import type { ProcessingActivity, Register } from '../../ipc/ipc';

/** Where the round stands. */
export interface Round {
  /** What is done with data now, in the order of the register. */
  all: readonly ProcessingActivity[];
  /** What was not looked at in this round. */
  left: readonly ProcessingActivity[];
  /** The day of the last look at any of them; none before the first. */
  last: string | undefined;
}

/** So many months ago at most counts as this round: who starts again a month later goes on with it. */
const ROUND = 2;

/** How the round stands on a day. An activity that was looked at is due again a year later. */
export function roundOn(activities: readonly ProcessingActivity[], today: string): Round {
  const all = activities.filter((activity) => activity.status === 'in_use');
  const since = shifted(today, -ROUND);
  const looked = (activity: ProcessingActivity): string | undefined =>
    activity.review_due === null ? undefined : shifted(activity.review_due, -12);
  const days = all.flatMap((activity) => looked(activity) ?? []).filter((day) => day <= today);
  return {
    all,
    left: all.filter((activity) => {
      const day = looked(activity);
      return day === undefined || day < since || day > today;
    }),
    last: days.sort().at(-1),
  };
}

/** A year after a day: when to look again. */
export const yearAfter = (day: string): string => shifted(day, 12);

/** So many months later, ISO 8601; the last day of a month that is shorter. */
function shifted(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Names of who gets the data of an activity and of where they stand; none when nobody said. */
export function holdersOf(activity: ProcessingActivity, register: Register): string[] {
  const named = (
    ids: readonly string[] | undefined,
    list: readonly { id: string; name: string }[],
  ): string[] => (ids ?? []).flatMap((id) => list.find((one) => one.id === id)?.name || []);
  return [
    ...named(valueOf(activity.recipients), register.recipients),
    ...named(valueOf(activity.systems), register.systems),
  ];
}
