import { valueOf } from '../form/answer';
import type { Fact, RecordRef, Register, Sentence } from '../ipc/ipc';
import { parse } from './records';

/** The places of the rail, and the choice between two versions. */
export type Screen =
  | 'overzicht'
  | 'activiteiten'
  | 'bewaren'
  | 'verklaring'
  | 'bedrijf'
  | 'controle'
  | 'versies'
  | 'instellingen'
  | 'vergelijken';

const SCREENS: readonly Screen[] = [
  'overzicht',
  'activiteiten',
  'bewaren',
  'verklaring',
  'bedrijf',
  'controle',
  'versies',
  'instellingen',
  'vergelijken',
];

/** Whether a word names a place of the rail. */
export const isScreen = (word: string): word is Screen => (SCREENS as readonly string[]).includes(word);

/** The id of the control of a field: one record may stand on a screen beside others of its kind. */
export const controlId = (record: RecordRef, field: string): string => `${record}:${field}`;

/**
 * The fact that a control is about, from its id. Parts that stand twice have more in front of the last
 * colon: `organisation:organisation.visiting_address:address.city` is about the address.
 */
export function factOf(id: string): Fact | undefined {
  const [record, field, part] = id.split(':');
  if (record === undefined || field === undefined || !field.includes('.')) {
    return part === undefined || record === undefined ? undefined : { record, field: part };
  }
  return { record, field };
}

/** Where the owner is. */
class Route {
  screen = $state<Screen>('overzicht');
  /** The activity whose form is open. */
  activity = $state<string>();
  /** The field somebody wants to go to: the screen unfolds its block, then it gets the focus. */
  wanted = $state.raw<Fact>();

  /** A new activity was asked for: the list opens its little form. */
  adding = $state(false);

  /** Shows the register and asks for the name of a new activity. */
  addActivity(): void {
    this.go('activiteiten');
    this.adding = true;
  }

  /** The list of what may be thrown away was asked for. */
  due = $state(false);

  /** Shows what may be thrown away. */
  showDue(): void {
    this.go('bewaren');
    this.due = true;
  }

  /** The versions of the statement were asked for. */
  versions = $state(false);

  /** Shows which version of the statement is out, and what no longer holds in it. */
  showVersions(): void {
    this.go('verklaring');
    this.versions = true;
  }

  /** A sentence of the statement that somebody wants to see. */
  sentence = $state.raw<Sentence>();

  /** Shows a sentence on the page of the statement. */
  showSentence(sentence: Sentence): void {
    this.go('verklaring');
    this.sentence = sentence;
  }

  /** Shows a place. */
  go(screen: Screen, activity?: string): void {
    this.screen = screen;
    this.activity = activity;
    this.wanted = undefined;
  }

  /** Goes to the field of a fact: the screen unfolds its block and gives it the focus. */
  goTo(fact: Fact, register: Register): void {
    const place = placeOfFact(fact, register);
    this.screen = place.screen;
    this.activity = place.activity;
    this.wanted = { record: fact.record, field: fact.field };
  }

  /** Goes to a record: its activity, or the form in which its name is. */
  show(record: RecordRef, register: Register): void {
    const { kind, id } = parse(record);
    if (kind === 'activity') this.go('activiteiten', id);
    else this.goTo({ record, field: kind === 'website' ? 'website.domain' : `${kind}.name` }, register);
  }

  /** Goes to the record that a change was about. */
  goToRecord(record: RecordRef, register: Register): void {
    const place = placeOf(record, register);
    // A rule stands here too.
    if (this.screen === 'bewaren' && parse(record).kind === 'retention') return;
    if (place.screen !== this.screen || place.activity !== this.activity) {
      this.go(place.screen, place.activity);
    }
  }
}

/** What the statement's own screen asks; everything else about it is asked with the firm. */
const ON_STATEMENT: readonly string[] = [
  'variant.version',
  'variant.title',
  'variant.permalink',
  'variant.change_notice',
  'variant.appearance',
  'appearance.logo',
  'appearance.accent',
  'variant.own_texts',
  'variant.order',
  'variant.left_out',
];

/** Where a fact is filled in: mostly where its record is. */
function placeOfFact({ record, field }: Fact, register: Register): { screen: Screen; activity?: string } {
  // Who reads which statement is asked beside it.
  if (field === 'data_subject.informed_by') return { screen: 'verklaring' };
  const place = placeOf(record, register);
  const isOfFirm =
    // An activity says who gets its data; what protects them there is asked once, with the firm.
    record.startsWith('transfer/') ||
    // A list of the register: a recipient outside the EEA lacks a transfer.
    (field.startsWith('register.') && field !== 'register.activities') ||
    (place.screen === 'verklaring' && !ON_STATEMENT.includes(field));
  return isOfFirm ? { screen: 'bedrijf' } : place;
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
  if (['register', 'activity', 'purpose', 'data_item'].includes(kind)) return { screen: 'activiteiten' };
  if (['retention', 'occurrence', 'hold', 'deletion'].includes(kind)) return { screen: 'bewaren' };
  if (kind === 'variant') return { screen: 'verklaring' };
  return { screen: 'bedrijf' };
}

/** The one place the owner is at. */
export const route = new Route();
