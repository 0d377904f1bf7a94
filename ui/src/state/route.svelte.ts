import { valueOf } from '../form/answer';
import type { Fact, RecordRef, Register, Sentence } from '../ipc/ipc';
import { parse } from './records';

/** The places of the rail, and the choice between two versions. */
export type Screen =
  | 'overzicht'
  | 'activiteiten'
  | 'bewaren'
  | 'ontvangers'
  | 'verklaring'
  | 'bedrijf'
  | 'controle'
  | 'versies'
  | 'instellingen'
  | 'jaarcheck'
  | 'vergelijken'
  | 'hulp'
  | 'verzoek'
  | 'snel-beginnen';

const SCREENS: readonly Screen[] = [
  'overzicht',
  'activiteiten',
  'bewaren',
  'ontvangers',
  'verklaring',
  'bedrijf',
  'controle',
  'versies',
  'instellingen',
  'jaarcheck',
  'vergelijken',
  'hulp',
  'verzoek',
  'snel-beginnen',
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

/** What can be added with a key, and the screen with its list. */
export type Addable = 'activity' | 'recipient' | 'retention';
const ADDABLE: readonly Addable[] = ['activity', 'recipient', 'retention'];
const LIST_OF: Record<Addable, Screen> = {
  activity: 'activiteiten',
  recipient: 'ontvangers',
  retention: 'bewaren',
};

/** Where the owner is. */
class Route {
  screen = $state<Screen>('overzicht');
  /** The activity whose form is open. */
  activity = $state<string>();
  /** The recipient or system whose form is open. */
  holder = $state<RecordRef>();
  /** The field somebody wants to go to: the screen unfolds its block, then it gets the focus. */
  wanted = $state.raw<Fact>();

  /** Something new was asked for: its list opens the little form. */
  adding = $state<Addable>();

  /** Shows the list of what is to be added, and asks for it. */
  add(what: Addable): void {
    this.go(LIST_OF[what]);
    this.adding = what;
  }

  /** Asks for what this screen is about; for an activity where there is no list. */
  addHere(): void {
    const here = ADDABLE.find((what) => LIST_OF[what] === this.screen);
    this.add(here ?? 'activity');
  }

  /** Shows the register and asks for the name of a new activity. */
  addActivity(): void {
    this.add('activity');
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
    this.holder = undefined;
    this.wanted = undefined;
  }

  /** Opens the form of a recipient or a system, or none. */
  showHolder(record: RecordRef | undefined): void {
    this.go('ontvangers');
    this.holder = record;
  }

  /** Goes to the field of a fact: the screen unfolds its block and gives it the focus. */
  goTo(fact: Fact, register: Register): void {
    const place = placeOfFact(fact, register);
    this.screen = place.screen;
    this.activity = place.activity;
    this.holder = place.holder;
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
    // The steps show what was undone themselves.
    if (this.screen === 'snel-beginnen') return;
    const place = placeOf(record, register);
    const { kind } = parse(record);
    // A rule stands here too, and the yearly round asks about every activity.
    if (this.screen === 'bewaren' && kind === 'retention') return;
    if (this.screen === 'jaarcheck' && kind === 'activity') return;
    const isElsewhere = place.screen !== this.screen || place.activity !== this.activity;
    if (isElsewhere || place.holder !== this.holder) {
      this.go(place.screen, place.activity);
      this.holder = place.holder;
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

/** A screen, and the activity, recipient or system whose form is open on it. */
interface Place {
  screen: Screen;
  activity?: string;
  holder?: RecordRef;
}

/** Where a fact is filled in: mostly where its record is. */
function placeOfFact({ record, field }: Fact, register: Register): Place {
  // Who reads which statement is asked beside it.
  if (field === 'data_subject.informed_by') return { screen: 'verklaring' };
  const place = placeOf(record, register);
  // A recipient or a system has everything about it in one form, also what a list of the register lacks.
  if (place.screen === 'ontvangers') return place;
  if (HOLDING.includes(field)) return { screen: 'ontvangers' };
  const isOfFirm =
    // A list of the register.
    (field.startsWith('register.') && field !== 'register.activities') ||
    (place.screen === 'verklaring' && !ON_STATEMENT.includes(field));
  return isOfFirm ? { screen: 'bedrijf' } : place;
}

/** The lists of the register that the screen of recipients and systems shows. */
const HOLDING: readonly string[] = ['register.recipients', 'register.systems', 'register.agreements'];

/** The form of a recipient or a system; an agreement and a transfer stand in that of their recipient. */
function holderPlace(kind: string, id: string, register: Register): Place | undefined {
  const of = (recipient: string | null | undefined): Place => {
    const isThere = register.recipients.some((one) => one.id === recipient);
    return { screen: 'ontvangers', ...(isThere && { holder: `recipient/${recipient}` }) };
  };
  if (kind === 'recipient') return of(id);
  if (kind === 'agreement') return of(register.agreements.find((one) => one.id === id)?.recipient);
  if (kind === 'system') {
    const isThere = register.systems.some((one) => one.id === id);
    return { screen: 'ontvangers', ...(isThere && { holder: `system/${id}` }) };
  }
  const transfer = kind === 'transfer' ? register.transfers.find((one) => one.id === id) : undefined;
  // Data that go to nobody in particular are asked with the firm.
  return transfer?.recipient ? of(transfer.recipient) : undefined;
}

/** Where a record is filled in. What activities share is filled in where an activity first uses it. */
export function placeOf(record: RecordRef, register: Register): Place {
  const { kind, id } = parse(record);
  const holder = holderPlace(kind, id, register);
  if (holder) return holder;
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
      case 'retention':
        return has(valueOf(one.retention));
      case 'measure':
        return has(valueOf(one.measures));
      case 'personal_data':
        return valueOf(one.data)?.some((item) => item.category === id);
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
