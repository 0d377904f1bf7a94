/** The schedule of a bakery, as the host would work it out: one rule waits, one is longer than usual. */
import type { RetentionView, ScheduleGroup, ScheduleRow, TimelineRow } from '../ipc/ipc';

/** The longest term of the sample with its margin, in days: the picture's right end. */
const END = 7 * 365.25 * 1.08;
const at = (days: number): number => Math.round(Math.sqrt(days / END) * 10_000) / 10_000;
const YEAR = 365.25;

interface Given {
  name: string;
  length: string;
  moment: string;
  ground: string;
  days: number | null;
  /** What is usual, in days. */
  usual?: number;
  flag?: boolean;
  proposed?: boolean;
  note?: string;
}

const given: Record<string, Given[]> = {
  'Bezoekers van winkel en website': [
    {
      name: 'Camerabeelden',
      length: '4 weken',
      moment: ' na de opname',
      ground: 'Norm AP',
      days: 28,
      proposed: true,
      note: 'klopt dit?',
    },
    {
      name: 'Berichten website',
      length: '3 jaar',
      moment: ' na het laatste bericht',
      ground: 'Eigen keuze',
      days: 3 * YEAR,
      usual: YEAR,
      note: 'gebruikelijk: 1 jaar',
    },
  ],
  Klanten: [
    { name: 'Bestellingen', length: '1 jaar', moment: ' na de levering', ground: 'Gebruikelijk', days: YEAR },
    {
      name: 'Bestellingen in de webwinkel',
      length: '2 jaar',
      moment: ' na de levering',
      ground: 'Gebruikelijk',
      days: 2 * YEAR,
    },
    {
      name: 'Facturen',
      length: '7 jaar',
      moment: ' na het boekjaar',
      ground: 'Moet: art. 52 AWR',
      days: 7 * YEAR,
      flag: true,
    },
    {
      name: 'Adressen nieuwsbrief',
      length: 'tot u zich afmeldt',
      moment: '',
      ground: 'Toestemming',
      days: null,
      note: 'tot u zich afmeldt',
    },
    {
      name: 'Klachten en vragen',
      length: '2 jaar',
      moment: ' na het afhandelen',
      ground: 'Gebruikelijk',
      days: 2 * YEAR,
    },
  ],
  Medewerkers: [
    {
      name: 'Personeelsdossier',
      length: '2 jaar',
      moment: ' na het einde van het dienstverband',
      ground: 'Norm AP',
      days: 2 * YEAR,
    },
    {
      name: 'Loonadministratie',
      length: '7 jaar',
      moment: ' na het jaar',
      ground: 'Moet: art. 52 AWR',
      days: 7 * YEAR,
      flag: true,
    },
    {
      name: 'Kopie identiteitsbewijs',
      length: '5 jaar',
      moment: ' na het jaar van vertrek',
      ground: 'Moet: art. 7.5 URLB',
      days: 5 * YEAR,
      flag: true,
    },
    {
      name: 'Roosters',
      length: '1 jaar',
      moment: ' na de week',
      ground: 'Moet: art. 4:3 ATW',
      days: YEAR,
      flag: true,
    },
    {
      name: 'Verzuim',
      length: '2 jaar',
      moment: ' na het einde van het dienstverband',
      ground: 'Norm AP',
      days: 2 * YEAR,
    },
  ],
  Sollicitanten: [
    {
      name: 'Brief en cv',
      length: '4 weken',
      moment: ' na het einde van de procedure',
      ground: 'Norm AP',
      days: 28,
    },
    {
      name: 'Brief en cv, mag blijven',
      length: '1 jaar',
      moment: ' na de toestemming',
      ground: 'Toestemming',
      days: YEAR,
    },
  ],
};

const id = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

function rowOf(who: string, one: Given): ScheduleRow {
  const isLong = one.usual !== undefined;
  return {
    id: id(one.name),
    name: one.name,
    for_whom: who.toLowerCase(),
    length: one.length,
    moment: one.moment,
    ground: one.ground,
    reason: isLong ? '' : 'Voor vragen over uw bestelling',
    source: one.flag ? one.ground.replace('Moet: art.', 'artikel') : '',
    checked: '2 november 2026',
    checked_on: '2026-11-02',
    activities: [{ id: 'bestellen', name: 'Bestellen' }],
    status: isLong ? 'caution' : one.proposed ? 'proposed' : 'complete',
    is_proposed: one.proposed ?? false,
    comparison: isLong ? 'Langer dan gebruikelijk (1 jaar). Schrijf op waarom.' : '',
    needs_reason: isLong,
    remarks: [],
    spoken: `${one.name}: ${one.length}${one.moment}`,
    days: one.days === null ? null : Math.round(one.days),
  };
}

function barOf(one: Given): TimelineRow {
  return {
    period: id(one.name),
    occurrence: null,
    label: one.name,
    bar: {
      from: 0,
      to: one.days === null ? 0.5 : at(one.days),
      is_proposed: one.proposed ?? false,
      is_cut: false,
    },
    beyond: one.usual === undefined ? null : at(one.usual),
    minimum: one.flag && one.days !== null ? at(one.days) : null,
    until_event: one.days === null,
    note: one.note ?? '',
  };
}

const groups: ScheduleGroup[] = Object.entries(given).map(([name, rows]) => ({
  name,
  rows: rows.map((one) => rowOf(name, one)),
}));

const deletion = {
  id: '',
  period: null,
  request: null,
  occurrence: null,
  through: null,
  scope: '',
  systems: [],
  done_on: '2026-11-22',
  done_by: null,
  method: '',
  proof: '',
};

export const RETENTION: RetentionView = {
  head: 'Twaalf van de veertien regels zijn compleet.',
  rules: 14,
  groups,
  from_start: {
    ticks: [
      { at: 0, label: '0' },
      { at: at(28), label: '4 w' },
      { at: at(YEAR / 2), label: '6 mnd' },
      { at: at(YEAR), label: '1 j' },
      { at: at(2 * YEAR), label: '2 j' },
      { at: at(5 * YEAR), label: '5 j' },
      { at: at(7 * YEAR), label: '7 j' },
    ],
    rows: Object.values(given).flat().map(barOf),
    today: null,
  },
  calendar: {
    ticks: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year, place) => ({
      at: place / 9,
      label: String(year),
    })),
    rows: [
      {
        period: 'loonadministratie',
        occurrence: null,
        label: 'Loonadministratie, 2018 en eerder',
        bar: { from: 0, to: 0.7778, is_proposed: false, is_cut: true },
        beyond: null,
        minimum: null,
        until_event: false,
        note: 'mag weg sinds 1 januari 2026',
      },
      {
        period: 'brief-en-cv',
        occurrence: 'vacature',
        label: 'Brief en cv: Vacature bakker, voorjaar 2026',
        bar: { from: 0.8214, to: 0.8301, is_proposed: false, is_cut: false },
        beyond: null,
        minimum: null,
        until_event: false,
        note: 'mag weg sinds 17 juni 2026',
      },
      {
        period: 'facturen',
        occurrence: null,
        label: 'Facturen, 2019',
        bar: { from: 0, to: 0.8889, is_proposed: false, is_cut: false },
        beyond: null,
        minimum: null,
        until_event: false,
        note: 'mag weg vanaf 1 januari 2027',
      },
    ],
    today: 0.8768,
  },
  due: [
    {
      key: 'loonadministratie/2018',
      period: 'loonadministratie',
      name: 'Loonadministratie',
      part: 'van 2018 en eerder',
      since: '1 januari 2026',
      since_on: '2026-01-01',
      action: 'Vernietigen',
      systems: 'Portaal van Salarisburo Eem',
      responsible: 'Marieke Jansen',
      except: [],
      frozen_by: [],
      deletion: { ...deletion, scope: 'Loonadministratie van 2018 en eerder' },
    },
    {
      key: 'brief-en-cv/vacature',
      period: 'brief-en-cv',
      name: 'Brief en cv',
      part: 'Vacature bakker, voorjaar 2026',
      since: '17 juni 2026',
      since_on: '2026-06-17',
      action: 'Verwijderen',
      systems: 'Microsoft 365',
      responsible: 'Marieke Jansen',
      except: [],
      frozen_by: [],
      deletion: { ...deletion, scope: 'Brief en cv: Vacature bakker, voorjaar 2026' },
    },
  ],
  later: [],
  soon: [],
  frozen: [
    {
      key: 'incident/inbraak',
      period: 'camerabeelden',
      name: 'Camerabeelden',
      part: 'Inbraak in de winkel',
      since: '15 september 2026',
      since_on: '2026-09-15',
      action: 'Verwijderen',
      systems: 'Camerarecorder',
      responsible: 'Marieke Jansen',
      except: [],
      frozen_by: [{ id: 'aangifte', name: 'Aangifte van de inbraak, de zaak loopt nog' }],
      deletion,
    },
  ],
  undated: [
    {
      period: 'personeelsdossier',
      name: 'Personeelsdossier',
      advice:
        'Is dit op of voor 22 november 2024 gebeurd, dan mag het weg. Noteer een gebeurtenis, dan staat hier een datum.',
      event: 'end_of_employment',
    },
  ],
  occurrences: [
    {
      id: 'vacature',
      label: 'Vacature bakker, voorjaar 2026',
      event: 'het einde van de procedure',
      on: '20 mei 2026',
      follows: ['Brief en cv: mag weg sinds 17 juni 2026'],
    },
  ],
  holds: [
    {
      id: 'aangifte',
      reason: 'Aangifte van de inbraak, de zaak loopt nog',
      when: 'sinds 15 september 2026',
      what: 'Camerabeelden en Inbraak in de winkel',
      in_force: true,
      problem: '',
    },
  ],
  deletions: [
    {
      id: 'rekeningen',
      scope: 'Rekeningen en boekhouding tot en met 2018',
      on: '12 januari 2026',
      how: 'Marieke Jansen, in Moneybird. Mappen vernietigd, bestanden gewist',
      proof: 'Bon van de papiervernietiger',
    },
  ],
};
