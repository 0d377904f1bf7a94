/** Where a sentence comes from, in the owner's words. */
import { FIELDS, type FieldId, type RecordRef, type Register } from '../../ipc/ipc';
import { listOf, parse, type Listed } from '../../state/records';
import { placeOf } from '../../state/route.svelte';
import { blockOf as activityBlockOf, blockTitles } from '../activity/blocks';
import { blockOf as firmBlockOf, titles } from '../organisation/blocks';
import { factsOf, type Fact, type Sentence } from './document';
import { plainProvenance, type Provenance } from './provenance';

const NAMED: readonly Listed[] = [
  'person',
  'activity',
  'data_subject',
  'personal_data',
  'source',
  'recipient',
  'retention',
  'system',
  'measure',
];

/** What an owner calls the record of a fact. */
export function recordName(record: RecordRef, register: Register): string {
  const { kind, id } = parse(record);
  if (kind === 'organisation') return 'Uw bedrijf';
  if (kind === 'variant') return 'Uw verklaring';
  const noun = NAMED.find((one) => one === kind);
  if (noun) {
    const found = listOf(register, noun).find((one) => one.id === id);
    if (found && 'name' in found && found.name !== '') return found.name;
  }
  const { activity } = placeOf(record, register);
  const holder = register.activities.find((one) => one.id === activity);
  return holder?.name || 'Uw bedrijf';
}

/** The block in which the field of a fact stands: "blok 5: Hoe lang". */
function placeIn(fact: Fact, register: Register): string | undefined {
  const { screen, activity } = placeOf(fact.record, register);
  if (screen === 'activiteiten') {
    if (activity === undefined) return undefined;
    const block = activityBlockOf(fact.field);
    return `blok ${block}: ${blockTitles[block]}`;
  }
  return screen === 'bedrijf' ? titles[firmBlockOf(fact.field)] : undefined;
}

/** The words of a sentence that state this fact. */
function wordsOf(fact: Fact, sentence: Sentence): string {
  const said = sentence.inlines.filter(
    (inline) =>
      (inline.kind === 'value' || inline.kind === 'link') &&
      inline.origin.facts.some((one) => one.record === fact.record && one.field === fact.field),
  );
  return said.map((inline) => ('text' in inline ? inline.text : '')).join(', ');
}

/** What the slip says about a sentence of the statement of this register. */
export function describe(sentence: Sentence, register: Register): Provenance {
  const fact = factsOf(sentence)[0];
  if (!fact) return plainProvenance(sentence);
  const words = wordsOf(fact, sentence);
  const label = FIELDS[fact.field as FieldId] as { label: string } | undefined;
  const { article, own_words } = sentence.origin;
  const place = placeIn(fact, register);
  return {
    record: recordName(fact.record, register),
    ...(place !== undefined && { place }),
    rows: [
      ...(label ? [{ term: 'Gegeven', text: label.label }] : []),
      ...(words === '' ? [] : [{ term: 'Staat er', text: words }]),
      ...(article ? [{ term: 'Wet', text: article }] : []),
    ],
    fact,
    others: othersOf(sentence, register),
    ...(own_words && { mark: 'Aangepast' }),
  };
}

/** More than these nobody reads beside a sentence. */
const MOST = 6;

/** The other facts behind a sentence, by what the form calls them; what is called the same is named once. */
function othersOf(sentence: Sentence, register: Register): { label: string; fact: Fact }[] {
  const [first, ...rest] = factsOf(sentence);
  const called = (fact: Fact): string | undefined => {
    const label = (FIELDS[fact.field as FieldId] as { label: string } | undefined)?.label;
    return label && `${label} (${recordName(fact.record, register)})`;
  };
  const seen = new Set([first && called(first)]);
  const others: { label: string; fact: Fact }[] = [];
  for (const fact of rest) {
    const label = called(fact);
    if (label === undefined || seen.has(label)) continue;
    seen.add(label);
    others.push({ label, fact });
  }
  return others.slice(0, MOST);
}
