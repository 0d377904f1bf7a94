/** What the owner chooses from: plain words first, the word of the law in brackets. */
import type { Option } from '../../form/option';
import type {
  ActivityStatus,
  Channel,
  ConsentMoment,
  Disguise,
  Frequency,
  LegalBasis,
  MeasureKind,
  Obligation,
  PreScanOutcome,
  Role,
  Sensitivity,
  Source,
  SourceKind,
  SpecialCategory,
  SpecialCategoryGround,
  TrackingLevel,
} from '../../ipc/ipc';

export const roles: Option<Role>[] = [
  { value: 'controller', label: 'Wij beslissen zelf', legal: 'verwerkingsverantwoordelijke' },
  {
    value: 'joint_controller',
    label: 'Wij beslissen samen met een ander',
    legal: 'gezamenlijk verantwoordelijk',
  },
  { value: 'processor', label: 'Wij werken in opdracht van een klant', legal: 'verwerker' },
  {
    value: 'sub_processor',
    label: 'Wij helpen een bedrijf dat zelf voor een klant werkt',
    legal: 'subverwerker',
  },
  {
    value: 'under_authority',
    label: 'Iemand van ons werkt bij een klant, en de klant beslist',
    legal: 'onder gezag',
  },
];

export const bases: (Option<LegalBasis> & { legal: string })[] = [
  { value: 'consent', label: 'Iemand heeft ja gezegd', legal: 'toestemming' },
  { value: 'contract', label: 'Het is nodig voor een afspraak of bestelling', legal: 'overeenkomst' },
  { value: 'legal_obligation', label: 'De wet zegt dat het moet', legal: 'wettelijke plicht' },
  { value: 'vital_interests', label: 'Iemands leven is in gevaar', legal: 'vitaal belang' },
  { value: 'public_task', label: 'Het is een taak van de overheid', legal: 'publieke taak' },
  {
    value: 'legitimate_interests',
    label: 'Ons bedrijf heeft het nodig en het schaadt mensen niet',
    legal: 'gerechtvaardigd belang',
  },
];

/** The law's word for a legal basis: "overeenkomst". */
export const basisWord = (basis: LegalBasis): string =>
  bases.find((option) => option.value === basis)?.legal ?? '';

export const frequencies: Option<Frequency>[] = [
  { value: 'structural', label: 'Vast, het hoort bij ons werk', legal: 'structureel' },
  { value: 'occasional', label: 'Af en toe', legal: 'incidenteel' },
];

export const lives: Option<ActivityStatus>[] = [
  { value: 'in_use', label: 'Wij doen dit' },
  { value: 'draft', label: 'Wij denken er nog over' },
  { value: 'stopped', label: 'Gestopt, de gegevens zijn er nog' },
  { value: 'lapsed', label: 'Gestopt, de gegevens zijn weg' },
];

export const obligations: Option<Obligation>[] = [
  { value: 'statutory', label: 'Ja, dat moet van de wet' },
  { value: 'contractual', label: 'Ja, anders kunnen wij de afspraak niet nakomen' },
  { value: 'voluntary', label: 'Nee, zij mogen weigeren' },
  { value: 'unavoidable', label: 'Het gaat vanzelf, zoals bij een camera of een website' },
  { value: 'ask_client', label: 'Dat weet onze klant, wij werken in opdracht' },
  { value: 'nothing_asked', label: 'Wij vragen niets, de gegevens zijn er al' },
];

export const channels: Option<Channel>[] = [
  { value: 'email', label: 'E-mail' },
  { value: 'phone', label: 'Telefoon' },
  { value: 'post', label: 'Brief' },
  { value: 'visit', label: 'Langskomen' },
  { value: 'online', label: 'Website of formulier' },
  { value: 'unsubscribe_link', label: 'Link om af te melden' },
  { value: 'text_message', label: 'Sms of chat-app' },
  { value: 'social_media', label: 'Sociale media' },
  { value: 'paper', label: 'Op papier' },
];

export const moments: Option<ConsentMoment>[] = [
  { value: 'before', label: 'Vooraf' },
  { value: 'at_collection', label: 'Op het moment zelf' },
  { value: 'other', label: 'Op een ander moment' },
];

export const grounds: (Option<SpecialCategoryGround> & { legal: string })[] = [
  { value: 'explicit_consent', label: 'Mensen zeggen er zelf duidelijk ja tegen', legal: 'onder a' },
  {
    value: 'employment_law',
    label: 'Het moet van het arbeidsrecht of de sociale zekerheid',
    legal: 'onder b',
  },
  { value: 'vital_interests', label: 'Iemands leven is in gevaar', legal: 'onder c' },
  {
    value: 'membership_body',
    label: 'Wij zijn een vereniging of stichting, het gaat om leden',
    legal: 'onder d',
  },
  { value: 'made_public', label: 'Mensen hebben het zelf openbaar gemaakt', legal: 'onder e' },
  { value: 'legal_claims', label: 'Het is nodig voor een rechtszaak', legal: 'onder f' },
  {
    value: 'substantial_public_interest',
    label: 'Een groot algemeen belang, volgens een wet',
    legal: 'onder g',
  },
  { value: 'health_care', label: 'Wij geven zorg, of het gaat via de bedrijfsarts', legal: 'onder h' },
  { value: 'public_health', label: 'De volksgezondheid', legal: 'onder i' },
  { value: 'archiving_research', label: 'Archief, onderzoek of statistiek', legal: 'onder j' },
];

const specials: Record<SpecialCategory, string> = {
  health: 'Gezondheid',
  racial_or_ethnic_origin: 'Ras of afkomst',
  religious_or_philosophical_beliefs: 'Geloof of levensovertuiging',
  political_opinions: 'Politieke mening',
  trade_union_membership: 'Lid van een vakbond',
  genetic: 'Genen (DNA)',
  biometric: 'Vingerafdruk of gezicht, om iemand te herkennen',
  sex_life_or_orientation: 'Seksueel leven of seksuele voorkeur',
};

export const sensitivities: Option<string>[] = [
  { value: 'ordinary', label: 'Gewoon' },
  { value: 'sensitive', label: 'Gevoelig, zoals geld of een beoordeling' },
  { value: 'bsn', label: 'BSN, of een kopie waar het op staat' },
  { value: 'criminal_offence', label: 'Straffen en overtredingen' },
  ...Object.entries(specials).map(([value, label]) => ({
    value: `special:${value}`,
    label,
    legal: 'bijzonder',
  })),
];

/** A sensitivity as a choice in a list: `special:health`. */
export const sensitivityKey = (sensitivity: Sensitivity): string =>
  typeof sensitivity === 'string' ? sensitivity : `special:${sensitivity.special}`;

/** The sensitivity behind a choice in a list. */
export function readSensitivity(key: string | undefined): Sensitivity {
  if (key === 'sensitive' || key === 'criminal_offence' || key === 'bsn') return key;
  const special = Object.keys(specials).find((one) => key === `special:${one}`);
  return special === undefined ? 'ordinary' : { special: special as SpecialCategory };
}

/** The law's word for data that need more care; undefined for other data. */
export function careWord(sensitivity: Sensitivity): string | undefined {
  if (typeof sensitivity !== 'string') return 'bijzonder gegeven';
  if (sensitivity === 'bsn') return 'BSN';
  return sensitivity === 'criminal_offence' ? 'strafrechtelijk gegeven' : undefined;
}

export const sourceKinds: Option<SourceKind>[] = [
  { value: 'data_subject', label: 'De mensen zelf' },
  { value: 'client', label: 'Een klant of werkgever' },
  { value: 'own_staff', label: 'Onze eigen medewerkers' },
  { value: 'public', label: 'Een openbare bron, zoals het Handelsregister' },
  { value: 'third_party', label: 'Iemand anders' },
  { value: 'observation', label: 'Een apparaat, website of camera' },
  { value: 'derived', label: 'Wij leiden het af uit andere gegevens' },
];

/** What a source is called where it is chosen: "De bank", or its kind. */
export function sourceName(source: Source): string {
  const name = source.kind === 'data_subject' ? '' : source.name || source.label;
  return name === '' ? kindOf(source) : capital(name);
}

/** What kind of source it is, in plain words. */
export const kindOf = (source: Source): string =>
  sourceKinds.find((option) => option.value === source.kind)?.label ?? '';

export const measureKinds: Option<MeasureKind>[] = [
  { value: 'technical', label: 'Techniek' },
  { value: 'organisational', label: 'Mensen' },
  { value: 'policy', label: 'Beleid' },
  { value: 'suppliers', label: 'Leveranciers' },
];

export const scanOutcomes: Option<PreScanOutcome>[] = [
  { value: 'not_needed', label: 'Nee' },
  { value: 'needed', label: 'Ja' },
];

export const disguises: Option<Disguise>[] = [
  { value: 'none', label: 'Niets: wij weten van wie het is' },
  { value: 'pseudonymised', label: 'Een code in plaats van een naam', legal: 'gepseudonimiseerd' },
  { value: 'anonymised', label: 'Niemand is nog te herkennen', legal: 'anoniem' },
];

export const trackingLevels: Option<TrackingLevel>[] = [
  { value: 'none', label: 'Wij meten niets' },
  { value: 'aggregate', label: 'Wij zien alleen totalen' },
  { value: 'individual', label: 'Wij zien wie een e-mail opent' },
];

const NUMBERS = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];

/** "Vier van de zes blokken zijn compleet". */
export function completeWords(complete: number): string {
  if (complete === 6) return 'Alle blokken zijn compleet';
  return `${NUMBERS[complete] ?? complete} van de zes blokken ${complete < 2 ? 'is' : 'zijn'} compleet`;
}

/** "klanten, leveranciers en bezoekers". */
export function listed(words: readonly string[]): string {
  const some = words.filter((word) => word.trim() !== '');
  if (some.length < 2) return some[0] ?? '';
  return `${some.slice(0, -1).join(', ')} en ${some[some.length - 1]}`;
}

/** The same words with a capital: the start of a sentence or a row. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
