/**
 * The map of data: of whom, for what, to whom, in which country. It follows from what is ticked in the
 * register; a link that is only proposed says so.
 */
import { stateOf, valueOf, type Answer } from '../../form/answer';
import type { RecordRef, Register } from '../../ipc/ipc';
import { refOf } from '../../state/records';
import { listed } from '../activity/words';
import { byRecipient, countriesOf, holdersOf, type Holder } from '../holder/holders';
import { capital, inWords } from '../overview/words';
import { countryName, isOutsideEea } from '../processor/countries';

/** The columns from left to right. */
export const COLUMNS = ['Van wie', 'Activiteit', 'Ontvanger of systeem', 'Land'] as const;

/** Where the data of a recipient or a country are: within the EEA, outside it, or nobody said. */
export type Zone = 'inside' | 'outside' | 'unknown';

/** A slip of the map. */
export interface MapNode {
  id: string;
  column: 0 | 1 | 2 | 3;
  label: string;
  zone: Zone;
  /** How many records it stands for; more than one where there are too many to show. */
  stands: number;
  /** The record it shows, when it is one. */
  record?: RecordRef;
}

export interface MapLink {
  from: string;
  to: string;
  /** Nobody said yet that it is right. */
  isProposed: boolean;
}

export interface DataMap {
  nodes: readonly MapNode[];
  links: readonly MapLink[];
}

type Mapped = Pick<
  Register,
  'activities' | 'data_subject_categories' | 'recipients' | 'systems' | 'transfers'
>;

/** The country of a holder of whom nobody said where the data go. */
const NOWHERE = 'country/';

/** The map of a register: only what is used somewhere, and every activity. */
export function dataMap(register: Mapped): DataMap {
  const nodes = new Map<string, MapNode>();
  const links = new Map<string, MapLink>();
  const holders = holdersOf(register);
  const ofRecipient = new Map(holders.flatMap((one) => (one.recipient ? [[one.recipient.id, one]] : [])));
  const ofSystem = new Map(holders.flatMap((one) => (one.system ? [[one.system.id, one]] : [])));
  const abroad = byRecipient(register.transfers);
  const groups = new Map(register.data_subject_categories.map((group) => [group.id, group.name]));

  const link = (from: string, to: string, isProposed: boolean): void => {
    const old = links.get(`${from}>${to}`);
    links.set(`${from}>${to}`, { from, to, isProposed: isProposed && (old?.isProposed ?? true) });
  };

  for (const activity of register.activities) {
    const own = refOf('activity', activity.id);
    const name = activity.name || 'Nog zonder naam';
    nodes.set(own, { id: own, column: 1, label: name, zone: 'inside', stands: 1, record: own });
    for (const id of valueOf(activity.data_subjects) ?? []) {
      const group = refOf('data_subject', id);
      nodes.set(group, {
        id: group,
        column: 0,
        label: capital(groups.get(id) || 'nog zonder naam'),
        zone: 'inside',
        stands: 1,
      });
      link(group, own, stateOf(activity.data_subjects) === 'proposed');
    }
    const reach = (answer: Answer<string[]>, found: ReadonlyMap<string, Holder>): void => {
      for (const id of valueOf(answer) ?? []) {
        const holder = found.get(id);
        if (!holder) continue;
        if (!nodes.has(holder.ref)) putHolder(holder);
        link(own, holder.ref, stateOf(answer) === 'proposed');
      }
    };
    reach(activity.recipients, ofRecipient);
    reach(activity.systems, ofSystem);
  }

  function putHolder(holder: Holder): void {
    const countries = countriesOf(holder, holder.recipient && abroad.get(holder.recipient.id));
    const zone = zoneOf(countries);
    const label = holder.name || 'Nog zonder naam';
    nodes.set(holder.ref, { id: holder.ref, column: 2, label, zone, stands: 1, record: holder.ref });
    if (countries.length === 0) {
      nodes.set(NOWHERE, { id: NOWHERE, column: 3, label: 'Land onbekend', zone, stands: 1 });
      link(holder.ref, NOWHERE, false);
    }
    for (const code of countries) {
      const country = `country/${code}`;
      nodes.set(country, {
        id: country,
        column: 3,
        label: countryName(code),
        zone: zoneOf([code]),
        stands: 1,
      });
      link(holder.ref, country, isOnlyProposed(holder, code));
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

const zoneOf = (countries: readonly string[]): Zone =>
  countries.length === 0 ? 'unknown' : countries.some(isOutsideEea) ? 'outside' : 'inside';

/** Nobody confirmed that the data go to this country. */
function isOnlyProposed({ recipient, system }: Holder, code: string): boolean {
  const answers = [
    recipient?.country,
    system?.storage_country,
    system?.support_country,
    system?.telemetry_country,
  ].filter((answer) => answer !== undefined && valueOf(answer) === code);
  return answers.length > 0 && answers.every((answer) => answer && stateOf(answer) === 'proposed');
}

/** Everything on the paths through some nodes: all that leads to them, and all they lead to. */
export function pathThrough(map: DataMap, ...ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  const walk = (from: 'from' | 'to', to: 'from' | 'to'): void => {
    let edge = [...ids];
    while (edge.length > 0) {
      const at = new Set(edge);
      edge = map.links.filter((one) => at.has(one[from])).map((one) => one[to]);
      edge.forEach((one) => found.add(one));
    }
  };
  walk('from', 'to');
  walk('to', 'from');
  return found;
}

/** How many records each column stands for. */
export const countsOf = (map: DataMap): [number, number, number, number] => {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const node of map.nodes) counts[node.column] += node.id === NOWHERE ? 0 : node.stands;
  return counts;
};

/** From more slips than this on, a column shows its busiest and says how many others there are. */
export const MANY = 40;

/**
 * The map with at most forty slips: in each column those with the most links stay, and what somebody looks
 * at now; the others of a column and zone become one slip that says how many they are.
 */
export function grouped(map: DataMap, keep?: string): DataMap {
  if (map.nodes.length <= MANY) return map;
  const busy = new Map<string, number>();
  for (const { from, to } of map.links) {
    busy.set(from, (busy.get(from) ?? 0) + 1);
    busy.set(to, (busy.get(to) ?? 0) + 1);
  }
  const shown = new Map<string, string>();
  const nodes: MapNode[] = [];
  for (const column of [0, 1, 2, 3] as const) {
    const all = map.nodes.filter((node) => node.column === column);
    const zones = new Set(all.map((node) => node.zone)).size;
    const room = MANY / COLUMNS.length;
    const rest = [...all].sort(
      (one, other) =>
        Number(other.id === keep) - Number(one.id === keep) ||
        (busy.get(other.id) ?? 0) - (busy.get(one.id) ?? 0),
    );
    const alone = new Set(all.length <= room ? all : rest.slice(0, room - zones));
    for (const node of all) {
      if (alone.has(node)) {
        nodes.push(node);
        shown.set(node.id, node.id);
        continue;
      }
      const id = `rest/${column}/${node.zone}`;
      shown.set(node.id, id);
      const group = nodes.find((one) => one.id === id);
      if (group) group.stands += 1;
      else nodes.push({ id, column, label: '', zone: node.zone, stands: 1 });
    }
  }
  for (const node of nodes) {
    if (node.id.startsWith('rest/')) node.label = restWords(node);
  }
  const links = new Map<string, MapLink>();
  for (const { from, to, isProposed } of map.links) {
    const [a, b] = [shown.get(from) ?? from, shown.get(to) ?? to];
    const old = links.get(`${a}>${b}`);
    links.set(`${a}>${b}`, { from: a, to: b, isProposed: isProposed && (old?.isProposed ?? true) });
  }
  return { nodes, links: [...links.values()] };
}

function restWords({ column, stands }: MapNode): string {
  const [one, more] = (
    [
      ['groep', 'groepen'],
      ['activiteit', 'activiteiten'],
      ['ontvanger', 'ontvangers'],
      ['land', 'landen'],
    ] as const
  )[column];
  return stands === 1 ? `Nog 1 ${one}` : `Nog ${stands} ${more}`;
}

/** "Werknemers, bezoekers: Camerabeelden: Camerarecorder: Nederland", one line for each way of the data. */
export interface MapRow {
  activity: MapNode;
  groups: readonly MapNode[];
  holder: MapNode | undefined;
  countries: readonly MapNode[];
}

/** The same as a table: a row for each activity and each who gets its data. */
export function mapRows(map: DataMap): MapRow[] {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const out = new Map<string, MapNode[]>();
  const into = new Map<string, MapNode[]>();
  const note = (list: Map<string, MapNode[]>, id: string, node: MapNode | undefined): void => {
    const mine = list.get(id);
    if (!node) return;
    if (mine) mine.push(node);
    else list.set(id, [node]);
  };
  for (const { from, to } of map.links) {
    note(out, from, nodes.get(to));
    note(into, to, nodes.get(from));
  }
  return map.nodes
    .filter((node) => node.column === 1)
    .flatMap((activity) => {
      const groups = into.get(activity.id) ?? [];
      const holders: (MapNode | undefined)[] = out.get(activity.id) ?? [];
      return (holders.length === 0 ? [undefined] : holders).map((holder) => ({
        activity,
        groups,
        holder,
        countries: holder ? (out.get(holder.id) ?? []) : [],
      }));
    });
}

/** What the map shows, in one to three sentences. */
export function conclusionOf(map: DataMap): string {
  const [groups, activities, holders] = countsOf(map);
  if (activities === 0) return 'Er staat nog geen activiteit in uw register.';
  if (holders === 0) return 'Bij geen enkele activiteit staat al wie de gegevens krijgt of waar ze staan.';
  const outside = map.nodes.filter((node) => node.column === 2 && node.zone === 'outside');
  const through = pathThrough(map, ...outside.map((node) => node.id));
  const abroad = map.nodes.filter((node) => node.column === 0 && through.has(node.id)).length;
  const unknown = map.nodes.filter((node) => node.column === 2 && node.zone === 'unknown').length;
  const to = outside.map((node) => node.label);
  return [
    to.length === 0
      ? `De gegevens van ${groupWords(groups)} blijven binnen de EER${unknown === 0 ? '' : ', voor zover bekend'}.`
      : `De gegevens van ${groupWords(abroad)} gaan buiten de EER, naar ${to.length <= 3 ? listed(to) : `${inWords(to.length)} ontvangers`}.`,
    to.length > 0 && groups > abroad ? `Die van ${groupWords(groups - abroad)} blijven erbinnen.` : '',
    unknown === 0
      ? ''
      : `Van ${inWords(unknown)} ${unknown === 1 ? 'ontvanger' : 'ontvangers'} is het land nog onbekend.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const groupWords = (count: number): string => (count === 1 ? 'één groep' : `${inWords(count)} groepen`);

/** What a lit path says, for who hears it: "Mailchimp. Van abonnees. Bij Nieuwsbrief. In Verenigde Staten." */
export function pathWords(map: DataMap, id: string): string {
  const lit = pathThrough(map, id);
  const own = map.nodes.find((node) => node.id === id);
  if (!own) return '';
  const names = (column: number): string[] =>
    map.nodes
      .filter((node) => node.column === column && node.id !== id && lit.has(node.id))
      .map((node) => node.label);
  const told = (word: string, column: number): string => {
    const found = names(column);
    if (found.length === 0) return '';
    return `${word} ${found.length <= 4 ? listed(found) : `${listed(found.slice(0, 3))} en nog ${found.length - 3}`}.`;
  };
  return [
    `${own.label}.`,
    own.column === 0 ? '' : told('Van:', 0),
    own.column === 1 ? '' : told('Bij:', 1),
    own.column === 2 ? '' : told('Naar:', 2),
    own.column === 3 ? '' : told('Land:', 3),
  ]
    .filter(Boolean)
    .join(' ');
}
