/** Why the form asks what it asks: a few sentences a block, and an example. */
import type { FieldId } from '../../ipc/ipc';
import { blockOf, type BlockNumber } from './blocks';

export interface Help {
  why: string;
  parts?: { title: string; text: string }[];
  example?: string;
}

const BLOCKS: Record<BlockNumber, Help> = {
  1: {
    why: 'U mag gegevens alleen verzamelen voor een doel dat u vooraf kent. Dat doel staat in uw register en in uw verklaring.',
    parts: [
      {
        title: 'Wie beslist?',
        text: 'Wie het doel en de middelen kiest, is verantwoordelijk. Meestal bent u dat zelf. Werkt u volgens de opdracht van een klant? Dan bent u verwerker.',
      },
    ],
    example: '“Wij leggen uw bestelling op naam klaar. Is er iets mee, dan bellen wij u.”',
  },
  2: {
    why: 'Mensen mogen weten welke gegevens u van hen heeft, en hoe u eraan komt. Vraag nooit meer dan u nodig heeft.',
    parts: [
      {
        title: 'Bijzondere gegevens',
        text: 'Gezondheid, geloof, afkomst en lidmaatschap van een vakbond zijn bijzonder. Zulke gegevens mag u alleen gebruiken als de wet een uitzondering geeft. Het BSN mag alleen als een wet dat zegt.',
      },
    ],
    example: '“Wij noteren geen medische gegevens. Die horen bij de bedrijfsarts.”',
  },
  3: {
    why: 'U mag gegevens van mensen alleen gebruiken als de wet een reden geeft. Die reden heet een grondslag. U zet haar ook in uw verklaring.',
    parts: [
      {
        title: 'Toestemming is zelden de beste reden',
        text: 'Toestemming moet vrij zijn. Een werknemer kan niet vrij nee zeggen tegen zijn werkgever. En wie ja zei, mag altijd weer nee zeggen. Heeft u de gegevens nodig voor een afspraak? Kies dan de afspraak.',
      },
      {
        title: 'Uw eigen belang',
        text: 'Schrijf op wat u wilt bereiken. Kan het ook met minder gegevens? Weegt uw belang zwaarder dan de privacy van mensen? Leg die afweging vast.',
      },
    ],
    example:
      '“Er is twee keer geld gestolen. De camera hangt boven de kassa. Hij filmt de kleedruimte niet.”',
  },
  4: {
    why: 'Mensen mogen weten wie hun gegevens krijgt. Denk aan uw boekhouder, de bank, de post en bedrijven die uw programma’s leveren.',
    parts: [
      {
        title: 'Verwerker of niet?',
        text: 'Een verwerker doet alleen wat u opdraagt. Met een verwerker heeft u een verwerkersovereenkomst. De voorwaarden van een leverancier aanvaarden telt ook.',
      },
      {
        title: 'Buiten de EER',
        text: 'De EER is de EU met Noorwegen, IJsland en Liechtenstein. Daarbuiten vraagt de wet een extra waarborg.',
      },
    ],
  },
  5: {
    why: 'U bewaart gegevens niet langer dan nodig. Daarom kiest u een termijn, en een moment waarop die begint te tellen.',
    parts: [
      {
        title: 'Staat er een termijn in de wet?',
        text: 'Voor uw boekhouding is dat 7 jaar. Voor veel andere gegevens kiest u zelf. Schrijf dan op waarom u ze zo lang nodig heeft.',
      },
    ],
    example: '“Hooguit 2 jaar na de levering, voor vragen over uw bestelling.”',
  },
  6: {
    why: 'U beveiligt gegevens zo dat het past bij het risico. Beschrijf het kort. Geef geen details die een inbreker helpen.',
    parts: [
      {
        title: 'Als een computer beslist',
        text: 'Beslist een computer alleen, en heeft dat een groot gevolg? Denk aan een lening of een baan. Dan mogen mensen vragen of een mens meekijkt.',
      },
    ],
  },
};

const DPIA: Help = {
  why: 'Loopt de privacy van mensen veel gevaar? Dan onderzoekt u dat vooraf. Dat onderzoek heet een DPIA. Bij de meeste kleine bedrijven is het niet nodig.',
  parts: [
    {
      title: 'Wanneer wel?',
      text: 'Als twee of meer kenmerken gelden. Of als uw activiteit op de lijst van de toezichthouder staat en u het vaak of op grote schaal doet.',
    },
    {
      title: 'Geen DPIA?',
      text: 'Schrijf kort op waarom niet. Dan kunt u laten zien dat u ernaar heeft gekeken.',
    },
  ],
  example: '“Eén camera boven de kassa, die vier weken bewaart. Wij volgen niemand.”',
};

const FIELDS: Partial<Record<FieldId, Help>> = {
  'activity.name': {
    why: 'Onder deze naam staat de activiteit in uw register en in uw verklaring. Kies een naam die uw klanten begrijpen.',
    example: '“Bestellen in de webwinkel”, “Camera’s in de winkel”.',
  },
  'activity.description': {
    why: 'Een notitie voor uzelf. Zij komt in geen enkele verklaring.',
  },
  'activity.remarks': {
    why: 'Wat u mensen nog meer wilt vertellen over deze activiteit. Het komt letterlijk in uw verklaring.',
    example: '“Inloggen: een account hoeft u niet te maken.”',
  },
  'activity.third_party_notices': {
    why: 'Soms doet een ander iets met gegevens van dezelfde mensen, zonder u. Dan hoort dat niet in uw verklaring. U zegt wel waar het te lezen is.',
    example: '“U betaalt met iDEAL. Uw bank gebruikt dan uw gegevens.”',
  },
  'activity.reuse': {
    why: 'Gegevens van een klant zijn niet van u. Gebruikt u ze voor een eigen doel? Dan moet uw klant dat goedvinden, en moet u zelf een grondslag hebben.',
    parts: [
      {
        title: 'Wat zet u hier neer?',
        text: 'Kies de activiteit waar de gegevens vandaan komen. Schrijf op wat uw klant daarvan vindt en waar dat staat.',
      },
    ],
  },
  'activity.tags': {
    why: 'Met eigen woorden vindt u de activiteit terug in het zoekvak. Zij komen in geen enkele verklaring.',
  },
  'activity.review_due': {
    why: 'Een register dat niemand bekijkt, klopt na een jaar niet meer. Kies een dag die u onthoudt, bijvoorbeeld in januari.',
  },
  'pre_scan.criteria': DPIA,
  'pre_scan_answer.criterion': DPIA,
  'pre_scan.outcome': DPIA,
  'pre_scan.reason': DPIA,
  'activity.provision': {
    why: 'Mensen mogen weten of zij u iets moeten geven. En wat er gebeurt als zij dat niet doen.',
    example: '“Zonder adres kunnen wij niet bezorgen.”',
  },
  'activity.automated_decision': {
    why: 'Mensen mogen weten of een computer alleen over hen beslist. Bij de meeste kleine bedrijven is dat niet zo.',
  },
  'activity.sources': {
    why: 'Krijgt u gegevens van een ander dan de mensen zelf? Dan vertelt u hun van wie.',
  },
};

/** The explanation of a field: its own, else that of its block. */
export const helpFor = (field: string): Help => FIELDS[field as FieldId] ?? BLOCKS[blockOf(field)];
