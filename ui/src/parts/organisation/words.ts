/** What the choices of the firm's form are called: plain words first. */
import type { Option } from '../../form/option';
import type {
  Channel,
  ContactUse,
  DisclosureCondition,
  FormOfAddress,
  IdentityMethod,
  LeavesEea,
  LegalForm,
} from '../../ipc/ipc';

export const legalForms: readonly Option<LegalForm>[] = [
  { value: 'sole_proprietorship', label: 'Eenmanszaak' },
  { value: 'general_partnership', label: 'Vennootschap onder firma (vof)' },
  { value: 'partnership', label: 'Maatschap' },
  { value: 'limited_partnership', label: 'Commanditaire vennootschap (cv)' },
  { value: 'private_limited_company', label: 'Besloten vennootschap (bv)' },
  { value: 'public_limited_company', label: 'Naamloze vennootschap (nv)' },
  { value: 'foundation', label: 'Stichting' },
  { value: 'association', label: 'Vereniging' },
  { value: 'cooperative', label: 'Coöperatie' },
  { value: 'other', label: 'Een andere rechtsvorm' },
];

export const channels: readonly Option<Channel>[] = [
  { value: 'email', label: 'E-mail' },
  { value: 'phone', label: 'Telefoon' },
  { value: 'post', label: 'Brief' },
  { value: 'visit', label: 'Langskomen' },
  { value: 'online', label: 'Pagina of formulier op de website' },
  { value: 'unsubscribe_link', label: 'Afmeldlink in de nieuwsbrief' },
  { value: 'text_message', label: 'Sms of chat' },
  { value: 'social_media', label: 'Sociale media' },
  { value: 'paper', label: 'Papieren formulier' },
];

export const contactUses: readonly Option<ContactUse>[] = [
  { value: 'question', label: 'Vragen' },
  { value: 'request', label: 'Verzoeken om inzage, wissen en zo' },
  { value: 'complaint', label: 'Klachten' },
  { value: 'tip', label: 'Tips' },
  { value: 'breach', label: 'Iets mis met de beveiliging' },
  { value: 'cookies', label: 'Vragen over cookies' },
];

export const addresses: readonly Option<FormOfAddress>[] = [
  { value: 'u', label: 'u', hint: '“U kunt uw gegevens opvragen.”' },
  { value: 'je', label: 'je', hint: '“Je kunt je gegevens opvragen.”' },
];

export const languages: readonly Option<string>[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'Engels' },
  { value: 'de', label: 'Duits' },
  { value: 'fr', label: 'Frans' },
  { value: 'pl', label: 'Pools' },
  { value: 'uk', label: 'Oekraïens' },
];

export const leavesEea: readonly Option<LeavesEea>[] = [
  { value: 'never', label: 'Nee, nooit' },
  { value: 'exceptionally', label: 'Normaal niet, soms wel' },
  { value: 'yes', label: 'Ja' },
];

export const conditions: readonly Option<DisclosureCondition>[] = [
  { value: 'agreement', label: 'Als dat nodig is voor een afspraak met de persoon', legal: 'overeenkomst' },
  { value: 'request', label: 'Als de persoon erom vraagt' },
  { value: 'legal_obligation', label: 'Als de wet het vraagt', legal: 'wettelijke verplichting' },
  { value: 'protection_of_rights', label: 'Om rechten te beschermen, zoals bij een rechtszaak' },
  { value: 'consent', label: 'Als de persoon het goedvindt', legal: 'toestemming' },
];

export const identityMethods: readonly Option<IdentityMethod>[] = [
  { value: 'known_data', label: 'Wij vragen naar iets wat wij al weten' },
  { value: 'known_email', label: 'Wij mailen naar het adres dat wij kennen' },
  { value: 'call_back', label: 'Wij bellen terug op het nummer dat wij kennen' },
  { value: 'login', label: 'De persoon logt in' },
  { value: 'customer_number', label: 'De persoon noemt een bestel- of klantnummer' },
  { value: 'counter', label: 'De persoon komt langs' },
  { value: 'redacted_copy', label: 'Een kopie van het ID-bewijs zonder foto en BSN, als laatste stap' },
];
