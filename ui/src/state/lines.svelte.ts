import { activityRows } from '../parts/activity/rows';
import { holderRows } from '../parts/holder/holders';
import { dossier } from './dossier.svelte';

/** The lines of lists that may be long: worked out once after each answer of the host, not at each visit. */
class Lines {
  /** One for each activity, in the order of the register. */
  readonly activities = $derived(activityRows(dossier.register, dossier.findings, dossier.activityRows));
  /** One for each recipient and each system, by name. */
  readonly recipients = $derived(holderRows(dossier.register, dossier.findings));
}

/** The lines of the open dossier. */
export const lines = new Lines();
