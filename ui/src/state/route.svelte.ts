import { tick } from 'svelte';
import { valueOf } from '../form/answer';
import { focusField } from '../form/ErrorSummary/focus';
import type { Fact, RecordRef, Register } from '../ipc/ipc';
import { parse } from './records';

/** The places of the rail. */
export type Screen = 'overzicht' | 'activiteiten' | 'verklaring' | 'bedrijf';

/** The id of the control of a field: one record may stand on a screen beside others of its kind. */
export const controlId = (record: RecordRef, field: string): string => `${record}:${field}`;

/** Where the owner is. */
class Route {
  screen = $state<Screen>('overzicht');
  /** The activity whose form is open. */
  activity = $state<string>();
  /** The field somebody wants to go to: the screen unfolds its block, then it gets the focus. */
  wanted = $state.raw<Fact>();

  /** Shows a place. */
  go(screen: Screen, activity?: string): void {
    this.screen = screen;
    this.activity = activity;
    this.wanted = undefined;
  }

  /** Goes to the field of a fact. */
  async goTo(fact: Fact, register: Register): Promise<void> {
    const place = placeOf(fact.record, register);
    this.go(place.screen, place.activity);
    this.wanted = fact;
    // The screen is drawn, it unfolds the block of the field, and that is drawn.
    await tick();
    await tick();
    focusField(controlId(fact.record, fact.field));
  }

  /** Goes to the record that a change was about. */
  goToRecord(record: RecordRef, register: Register): void {
    const place = placeOf(record, register);
    if (place.screen !== this.screen || place.activity !== this.activity) {
      this.go(place.screen, place.activity);
    }
  }
}

/** Where a record is filled in. What activities share is filled in where an activity first uses it. */
export function placeOf(record: RecordRef, register: Register): { screen: Screen; activity?: string } {
  const { kind, id } = parse(record);
  const activity = register.activities.find((one) => {
    const has = (list: readonly string[] | undefined): boolean => list?.includes(id) ?? false;
    switch (kind) {
      case 'activity':
        return one.id === id;
      case 'purpose':
        return one.purposes.some((purpose) => purpose.id === id);
      case 'data_item':
        return valueOf(one.data)?.some((item) => item.id === id);
      case 'data_subject':
        return has(valueOf(one.data_subjects));
      case 'source':
        return has(valueOf(one.sources));
      case 'recipient':
        return has(valueOf(one.recipients));
      case 'retention':
        return has(valueOf(one.retention));
      case 'measure':
        return has(valueOf(one.measures));
      case 'system':
        return has(valueOf(one.systems));
      case 'personal_data':
        return valueOf(one.data)?.some((item) => item.category === id);
      case 'transfer': {
        const to = register.transfers.find((other) => other.id === id)?.recipient;
        return to ? (valueOf(one.recipients)?.includes(to) ?? false) : false;
      }
      default:
        return false;
    }
  });
  if (activity) return { screen: 'activiteiten', activity: activity.id };
  if (kind === 'activity' || kind === 'purpose' || kind === 'data_item') return { screen: 'activiteiten' };
  if (kind === 'variant') return { screen: 'verklaring' };
  return { screen: 'bedrijf' };
}

/** The one place the owner is at. */
export const route = new Route();
