/** The rule of four eyes: who owns a process does not look after its systems too. */
import { valueOf } from '../../form/answer';
import type { Register, System } from '../../ipc/ipc';
import { listed } from '../activity/words';

/** What the rule says of a system, in a sentence or two; empty when all is well or the rule does not hold. */
export function fourEyesWords(
  system: Pick<System, 'id' | 'administrator'>,
  register: Pick<Register, 'activities' | 'people' | 'governance'>,
): string {
  const rule = valueOf(register.governance.four_eyes);
  const administrator = valueOf(system.administrator);
  if (administrator === undefined || rule?.required === false) return '';
  const owned = register.activities
    .filter(
      (activity) =>
        valueOf(activity.process_owner) === administrator && valueOf(activity.systems)?.includes(system.id),
    )
    .map((activity) => activity.name);
  if (owned.length === 0) return '';
  const person = register.people.find((one) => one.id === administrator);
  const who = person?.name || person?.job_title || 'Deze persoon';
  const of = owned.length > 3 ? `${owned.length} activiteiten hiermee` : listed(owned);
  return `${who} is ook eigenaar van ${of}. Kies een ander: twee mensen zien meer dan één. Kan dat niet? Zeg bij Bedrijf waarom.`;
}
