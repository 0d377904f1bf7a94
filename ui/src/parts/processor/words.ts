/** What the owner chooses from for a recipient: plain words first, the word of the law in brackets. */
import type { Option } from '../../form/option';
import { valueOf } from '../../form/answer';
import type {
  AgreementClause,
  AgreementStatus,
  Approval,
  DisclosureCondition,
  Recipient,
  RecipientKind,
  Register,
} from '../../ipc/ipc';
import { countryName } from './countries';

export const recipientKinds: Option<RecipientKind>[] = [
  { value: 'processor', label: 'Werkt in onze opdracht', legal: 'verwerker' },
  { value: 'third_party', label: 'Beslist zelf wat het met de gegevens doet', legal: 'derde' },
  { value: 'authority', label: 'De overheid' },
  { value: 'group_company', label: 'Een bedrijf van onze groep' },
  { value: 'internal_role', label: 'Iemand in ons eigen bedrijf' },
  { value: 'sub_processor', label: 'Helpt ons bij werk voor een klant', legal: 'subverwerker' },
  { value: 'data_subject', label: 'De mensen zelf' },
];

const SHORT: Record<RecipientKind, string> = {
  processor: 'verwerker',
  third_party: 'beslist zelf',
  authority: 'overheid',
  group_company: 'onze groep',
  internal_role: 'ons bedrijf',
  sub_processor: 'subverwerker',
  data_subject: 'de mensen zelf',
};

export const conditions: Option<DisclosureCondition>[] = [
  { value: 'agreement', label: 'Om een afspraak na te komen' },
  { value: 'request', label: 'Omdat iemand erom vraagt' },
  { value: 'legal_obligation', label: 'Omdat de wet het zegt' },
  { value: 'protection_of_rights', label: 'Om rechten te beschermen' },
  { value: 'consent', label: 'Met toestemming' },
];

export const agreementStatuses: Option<AgreementStatus>[] = [
  { value: 'signed', label: 'Ja, getekend of voorwaarden aanvaard' },
  { value: 'sent', label: 'Verstuurd, nog niet terug' },
  { value: 'draft', label: 'Wij zijn eraan bezig' },
  { value: 'none', label: 'Nee' },
  { value: 'expired', label: 'Die is verlopen' },
  { value: 'not_needed', label: 'Niet nodig, dit bedrijf beslist zelf' },
];

/** What art. 28 lid 3 AVG wants an agreement to say, and two things that many add. */
export const clauses: Option<AgreementClause>[] = [
  { value: 'subject_matter', label: 'Waarover het gaat en hoe lang' },
  { value: 'instructions', label: 'Doet alleen wat u opdraagt' },
  { value: 'confidentiality', label: 'Houdt alles geheim' },
  { value: 'security', label: 'Beveiligt de gegevens' },
  { value: 'sub_processors', label: 'Regels voor hulpbedrijven', legal: 'subverwerkers' },
  { value: 'rights_assistance', label: 'Helpt als mensen om hun gegevens vragen' },
  { value: 'security_assistance', label: 'Helpt bij beveiliging, datalekken en DPIA' },
  { value: 'erasure_or_return', label: 'Wist of geeft alles terug aan het eind' },
  { value: 'audit', label: 'U mag controleren' },
  { value: 'breach_notice', label: 'Meldt een datalek aan u' },
  { value: 'eu_hosting', label: 'Servers in de EU' },
];

export const approvals: Option<Approval>[] = [
  { value: 'general', label: 'Ja, als het ons op tijd vertelt wie' },
  { value: 'specific', label: 'Alleen als wij er elke keer ja tegen zeggen' },
];

/** What a recipient is to the firm, in a word or two: "verwerker". */
export const kindWord = (kind: RecipientKind): string => SHORT[kind];

/** It works for the firm: art. 28 asks for an agreement. */
export const isProcessor = (recipient: Recipient): boolean =>
  recipient.kind === 'processor' || recipient.kind === 'sub_processor';

/** "verwerker · rekeningen en boekhouding · Nederland". */
export function recipientWords(recipient: Recipient): string {
  const country = valueOf(recipient.country);
  return [SHORT[recipient.kind], valueOf(recipient.purpose) ?? '', country ? countryName(country) : '']
    .filter(Boolean)
    .join(' · ');
}

/** The agreement with a recipient. */
export const agreementWith = (register: Pick<Register, 'agreements'>, recipient: string) =>
  register.agreements.find((agreement) => agreement.recipient === recipient);
