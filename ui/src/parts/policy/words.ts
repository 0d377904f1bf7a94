/** What the choices in the firm's agreements are called: plain words first, the word of the law in brackets. */
import type { Option } from '../../form/option';
import type { CertificateHolder, CookieKind, Duty, OptionalPart, Right, Safeguard } from '../../ipc/ipc';

export const safeguards: readonly Option<Safeguard>[] = [
  {
    value: 'adequacy_decision',
    label: 'De EU zegt dat het land gegevens goed beschermt',
    legal: 'adequaatheidsbesluit',
  },
  {
    value: 'data_privacy_framework',
    label: 'Het Amerikaanse bedrijf doet mee aan de afspraken tussen de EU en de VS',
    legal: 'Data Privacy Framework',
  },
  {
    value: 'standard_contractual_clauses',
    label: 'Wij tekenden de standaardafspraken van de EU',
    legal: 'standaardcontractbepalingen',
  },
  {
    value: 'binding_corporate_rules',
    label: 'De groep van dat bedrijf heeft goedgekeurde regels',
    legal: 'bindende bedrijfsvoorschriften',
  },
  { value: 'code_or_certificate', label: 'Een goedgekeurde gedragscode of een certificaat' },
  { value: 'derogation', label: 'Het mag bij uitzondering', legal: 'art. 49 AVG' },
  { value: 'none', label: 'Niets', hint: 'Zonder waarborg mogen de gegevens er niet heen.' },
];

/** The safeguards that are a paper of which people may ask a copy (art. 13 lid 1 onder f AVG). */
const PAPERS: readonly Safeguard[] = [
  'standard_contractual_clauses',
  'binding_corporate_rules',
  'code_or_certificate',
];
export const hasPaper = (chosen: readonly Safeguard[]): boolean => chosen.some((one) => PAPERS.includes(one));

export const cookieKinds: readonly Option<CookieKind>[] = [
  { value: 'functional', label: 'Nodig om de website te laten werken', legal: 'functioneel' },
  { value: 'analytical', label: 'Telt bezoekers', legal: 'analytisch' },
  { value: 'tracking', label: 'Volgt mensen, vaak voor reclame', legal: 'volgcookie' },
  { value: 'social', label: 'Hoort bij een sociaal netwerk' },
];

export const holders: readonly Option<CertificateHolder>[] = [
  { value: 'own', label: 'Van ons eigen bedrijf' },
  { value: 'group', label: 'Van ons moederbedrijf of een bedrijf van onze groep' },
  { value: 'supplier', label: 'Van een leverancier' },
];

export const duties: readonly Option<Duty>[] = [
  { value: 'director', label: 'Eigenaar of directie' },
  { value: 'process_owner', label: 'Gaat over een proces', legal: 'proceseigenaar' },
  { value: 'application_administrator', label: 'Beheert een programma' },
  { value: 'privacy_contact', label: 'Aanspreekpunt voor privacy' },
  { value: 'data_protection_officer', label: 'Functionaris gegevensbescherming' },
  { value: 'adviser', label: 'Adviseur van buiten' },
  { value: 'reviewer', label: 'Kijkt na wat een ander maakte' },
];

export const rights: readonly Option<Right>[] = [
  { value: 'access', label: 'Gegevens zien', legal: 'inzage' },
  { value: 'rectification', label: 'Gegevens verbeteren', legal: 'rectificatie' },
  { value: 'erasure', label: 'Gegevens laten wissen', legal: 'wissing' },
  { value: 'restriction', label: 'Gebruik tijdelijk stoppen', legal: 'beperking' },
  { value: 'portability', label: 'Gegevens meenemen', legal: 'overdraagbaarheid' },
  { value: 'objection', label: 'Bezwaar maken' },
  { value: 'objection_to_marketing', label: 'Bezwaar tegen reclame' },
  { value: 'withdrawal_of_consent', label: 'Toestemming intrekken' },
  { value: 'human_intervention', label: 'Een mens laten beslissen' },
  { value: 'complaint', label: 'Een klacht indienen' },
];

export const optionalParts: readonly Option<OptionalPart>[] = [
  { value: 'scope', label: 'Waar de verklaring over gaat' },
  { value: 'data_overview', label: 'Alle gegevens in één lijst' },
  { value: 'applicability', label: 'Wanneer de wet geldt' },
  { value: 'register_description', label: 'Wat er in uw register staat' },
  { value: 'systems', label: 'In welke systemen de gegevens staan' },
  { value: 'measures_by_kind', label: 'Beveiliging in groepen: beleid, techniek, mensen, leveranciers' },
  { value: 'sharing_bases', label: 'Waarom u gegevens mag delen, als lijst' },
];
