/** What the help panel tells about a screen, or about the block in which a field stands. */
import type { FieldId, Step } from '../../ipc/ipc';
import type { Screen } from '../../state/route.svelte';
import { blockOf, titles, type BlockId } from '../organisation/blocks';
import { why } from '../policy/help';

export interface Help {
  /** What it explains. */
  topic: string;
  parts: readonly { title: string; text: string }[];
  example?: string;
  source: readonly string[];
}

const SCREENS: Record<Exclude<Screen, 'activiteiten' | 'snel-beginnen'>, Help> = {
  versies: {
    topic: 'versies',
    parts: [
      {
        title: 'Wat is een versie?',
        text: 'Verantwoord bewaart elke dag hoe uw bestand was. Dat gebeurt ook voordat u iets doet wat veel verandert. Versies staan op deze computer, niet in uw bestand.',
      },
      {
        title: 'Hoe lang blijven ze?',
        text: 'Van de laatste twee dagen blijft alles. Daarna blijft er één per dag, dan één per week en dan één per maand, tot ongeveer een jaar terug.',
      },
      {
        title: 'Kan ik terug?',
        text: 'Ja. Een oude versie wordt een nieuw bestand. Uw bestand van nu verandert niet.',
      },
    ],
    source: ['Artikel 5 lid 1 onder f AVG.'],
  },
  instellingen: {
    topic: 'de instellingen',
    parts: [
      {
        title: 'Moet ik hier iets doen?',
        text: 'Nee. Alles staat goed. Kies hier iets anders als u dat prettiger vindt.',
      },
      {
        title: 'Gaan instellingen mee met mijn bestand?',
        text: 'Nee. Ze horen bij deze computer. Alleen of u u of je zegt, staat in uw bestand.',
      },
    ],
    source: ['Artikel 25 AVG.'],
  },
  controle: {
    topic: 'de controle',
    parts: [
      {
        title: 'Wat staat hier?',
        text: 'Alles wat Verantwoord kan nakijken. Bij Ontbreekt vraagt de wet iets wat er nog niet staat. Bij Let op klopt er misschien iets niet. Een tip is goed gebruik.',
      },
      {
        title: 'Moet alles weg?',
        text: 'Nee. Dit is een hulp, geen oordeel. Past een punt niet bij u? Kies dan Niet van toepassing en schrijf op waarom. Die reden blijft in uw register staan.',
      },
      {
        title: 'Bent u klaar als de lijst leeg is?',
        text: 'Dan staat er wat de wet vraagt. Of het ook waar is, weet alleen u.',
      },
    ],
    source: ['Artikel 5 lid 2 AVG.', 'Artikel 30 AVG.'],
  },
  jaarcheck: {
    topic: 'de jaarcheck',
    parts: [
      {
        title: 'Waarom elk jaar?',
        text: 'Uw register moet kloppen met wat u nu doet. Een keer per jaar nalopen is een goede gewoonte. Verandert er tussendoor iets, pas het dan meteen aan.',
      },
      {
        title: 'Wat gebeurt er met mijn antwoord?',
        text: 'Klopt het, dan vragen we het over een jaar weer. Bent u ergens mee gestopt, dan blijft dat in uw register staan, met de datum. Het gaat wel uit uw verklaring.',
      },
    ],
    source: ['Artikel 5 lid 2 en artikel 24 lid 1 AVG.'],
  },
  vergelijken: {
    topic: 'het vergelijken',
    parts: [
      {
        title: 'Wat is er gebeurd?',
        text: 'Hetzelfde bestand is op twee plaatsen gewijzigd. Wat niet botst, nemen we over. Waar beide iets anders zeggen, kiest u.',
      },
      {
        title: 'Raak ik iets kwijt?',
        text: 'Nee. Van allebei bewaren we eerst een versie. En u kunt uw keuze ongedaan maken.',
      },
    ],
    source: ['Artikel 5 lid 1 onder d en f AVG.'],
  },
  bewaren: {
    topic: 'hoe lang u bewaart',
    parts: [
      {
        title: 'Wat staat hier?',
        text: 'Uw regels: wat u bewaart, hoe lang, vanaf wanneer en waarom. Er staan geen namen van mensen in.',
      },
      {
        title: 'Hoe lang mag het?',
        text: 'Niet langer dan u het nodig hebt. Soms vraagt de wet een vaste tijd. Wilt u langer dan gebruikelijk? Schrijf dan op waarom.',
      },
      {
        title: 'Wanneer moet iets weg?',
        text: 'Bij Weg te gooien staat wat vandaag weg mag. Soms telt een termijn vanaf iets wat u alleen weet, zoals het einde van een procedure. Noteer dat bij Gebeurtenissen.',
      },
      {
        title: 'En bij een klacht of rechtszaak?',
        text: 'Dan mag u bewaren wat u daarvoor nodig hebt. Maak een bewaarstop. Alleen wat u noemt, blijft dan staan.',
      },
    ],
    source: ['Artikel 5 lid 1 onder e AVG.', 'Artikel 17 lid 3 onder e AVG.'],
  },
  ontvangers: {
    topic: 'wie uw gegevens krijgt',
    parts: [
      {
        title: 'Wie hoort hier?',
        text: 'Iedereen die gegevens van u krijgt, zoals een bezorger of de Belastingdienst. En elk programma of elke kast waarin gegevens staan.',
      },
      {
        title: 'Wat is een verwerker?',
        text: 'Een bedrijf dat alleen doet wat u opdraagt, zoals een programma voor uw boekhouding. Met zo’n bedrijf maakt u een verwerkersovereenkomst.',
      },
      {
        title: 'Waarom het land?',
        text: 'In de EER geldt de AVG. Gaan gegevens naar een ander land? Dan moet iets ze daar beschermen, zoals een besluit van de EU.',
      },
      {
        title: 'Wat zijn vier ogen?',
        text: 'Wie een activiteit leidt, beheert niet ook het programma ervan. Dan ziet altijd een ander wat er gebeurt. Werkt u alleen? Zeg dat bij Bedrijf.',
      },
    ],
    source: ['Artikel 28 en 44 AVG.', 'Artikel 30 lid 1 onder d en e AVG.'],
  },
  verzoek: {
    topic: 'een vraag om het register',
    parts: [
      {
        title: 'Moet ik het geven?',
        text: 'Alleen aan de Autoriteit Persoonsgegevens. Ieder ander mag het vragen, u mag nee zeggen.',
      },
      {
        title: 'Staat erin wat een ander niet mag weten?',
        text: 'Er staan geen namen van klanten in. Wel hoe u beveiligt. Geef het dus niet aan wie het niet nodig heeft.',
      },
    ],
    source: ['Artikel 30 lid 4 AVG.'],
  },
  hulp: {
    topic: 'de hulp',
    parts: [
      {
        title: 'Wat kan ik zoeken?',
        text: 'Een onderwerp, een vraag uit een formulier, een artikel van de wet of een toets. Typ een woord en kies met de pijlen.',
      },
      {
        title: 'Sneller',
        text: 'Met F1 opent deze uitleg op elk scherm. Zij gaat over het veld waarin u typt.',
      },
    ],
    source: [],
  },
  overzicht: {
    topic: 'het overzicht',
    parts: [
      {
        title: 'Wat staat hier?',
        text: 'Links staat wat er nog open is. Het belangrijkste staat bovenaan. Met de knop gaat u naar de plek waar u het invult.',
      },
      {
        title: 'Moet alles af?',
        text: 'Nee. U kunt altijd een concept van uw verklaring maken. Wat ontbreekt, is daarin gemarkeerd.',
      },
    ],
    source: ['Artikel 13, 14 en 30 AVG.'],
  },
  verklaring: {
    topic: 'de verklaring',
    parts: [
      {
        title: 'Waar komen deze zinnen vandaan?',
        text: 'De verklaring wordt gemaakt uit uw register. Klik op een zin en u ziet uit welk gegeven zij komt. Wijzigt u dat gegeven, dan wijzigt de zin mee.',
      },
      {
        title: 'Wat is een gat?',
        text: 'Een gat is iets wat de wet vraagt en wat nog niet is ingevuld. Met Invullen gaat u naar de vraag.',
      },
      {
        title: 'En dan?',
        text: 'Zet de PDF of de tekst op uw website. Haal de oude verklaring weg.',
      },
    ],
    source: ['Artikel 12, 13 en 14 AVG.'],
  },
  bedrijf: {
    topic: 'uw bedrijf',
    parts: [
      {
        title: 'Waarom vragen we dit?',
        text: 'Mensen moeten weten wie hun gegevens gebruikt en hoe ze u bereiken. Wat u hier invult, staat vanzelf in uw register en in uw verklaring.',
      },
    ],
    source: ['Artikel 13 lid 1 onder a en b AVG.'],
  },
};

const WHY = 'Waarom vragen we dit?';

const BLOCKS: Partial<Record<BlockId, Pick<Help, 'parts' | 'example'>>> = {
  officer: {
    parts: [
      {
        title: WHY,
        text: 'Een functionaris gegevensbescherming (FG) let in een bedrijf op privacy. Overheden moeten er een hebben. Bedrijven alleen als zij op grote schaal mensen volgen of gevoelige gegevens gebruiken.',
      },
      {
        title: 'Geen FG?',
        text: 'Schrijf kort op waarom niet. Dan kunt u laten zien dat u erover heeft nagedacht.',
      },
    ],
    example: '“De wet vraagt dat niet van ons: wij zijn een winkel met vijf mensen.”',
  },
  group: {
    parts: [
      {
        title: 'Wie beslist?',
        text: 'Bepaalt u zelf waarvoor u gegevens gebruikt? Dan bent u verantwoordelijk. Werkt u volgens de opdracht van een klant? Dan bent u verwerker. U kunt ook allebei zijn.',
      },
    ],
  },
  voice: {
    parts: [
      {
        title: 'u of je?',
        text: 'Kies wat bij uw klanten past. De hele verklaring gebruikt dan dezelfde vorm.',
      },
    ],
  },
  sharing: {
    parts: [
      {
        title: WHY,
        text: 'Mensen mogen weten of hun gegevens naar anderen gaan, en of ze buiten Europa komen. Daar gelden soms andere regels.',
      },
    ],
    example: 'Een nieuwsbriefprogramma uit de Verenigde Staten bewaart adressen vaak buiten Europa.',
  },
  online: {
    parts: [
      {
        title: WHY,
        text: 'Voor cookies die mensen volgen, heeft u eerst toestemming nodig. Voor cookies die de website laten werken niet.',
      },
    ],
  },
  keeping: {
    parts: [
      {
        title: WHY,
        text: 'U mag gegevens niet langer bewaren dan nodig. Hoe lang precies, vult u per activiteit in. Hier staat wat voor alles geldt.',
      },
    ],
  },
  requests: {
    parts: [
      {
        title: 'Wie vraagt dit?',
        text: 'Mensen mogen hun gegevens inzien en laten wissen. U moet dan wel zeker weten wie het vraagt. Begin met de minst zware manier.',
      },
      {
        title: 'Geen kopie van het paspoort',
        text: 'Een kopie van het ID-bewijs vraagt u bijna nooit. En als het echt moet, dan zonder foto en BSN.',
      },
    ],
  },
  safety: {
    parts: [
      {
        title: WHY,
        text: 'Deze zinnen gaan over uw hele bedrijf. Welke maatregelen u neemt, vult u in bij elke activiteit.',
      },
    ],
  },
};

/** Why each step of *Snel beginnen* asks what it asks. */
const STEPS: Record<Step, Pick<Help, 'topic' | 'parts' | 'source'>> = {
  firm: {
    topic: 'uw bedrijf',
    parts: [
      { title: WHY, text: 'Mensen moeten weten wie hun gegevens gebruikt, en hoe ze u bereiken.' },
      { title: 'Niet alles bij de hand?', text: 'Laat het open en ga verder. Het blijft een open punt.' },
    ],
    source: ['Artikel 13 lid 1 onder a AVG.'],
  },
  kind: {
    topic: 'uw soort bedrijf',
    parts: [
      {
        title: WHY,
        text: 'Een kapper doet andere dingen met gegevens dan een webwinkel. Wij kruisen vast aan wat vaak voorkomt.',
      },
      { title: 'Staat het uwe er niet bij?', text: 'Kies wat er het meest op lijkt. U wijzigt het hierna.' },
    ],
    source: ['Artikel 30 lid 1 AVG.'],
  },
  activities: {
    topic: 'wat u doet',
    parts: [
      {
        title: 'Wat hoort erbij?',
        text: 'Alles waarbij u gegevens van mensen gebruikt of bewaart. Ook op papier.',
      },
      {
        title: 'Twijfelt u?',
        text: 'Kruis het aan als u het een paar keer per jaar doet. U kunt het later weghalen.',
      },
    ],
    source: ['Artikel 30 lid 1 onder b AVG.'],
  },
  programs: {
    topic: 'uw programma’s',
    parts: [
      {
        title: WHY,
        text: 'In uw programma’s staan gegevens van mensen. De maker kan daar vaak bij. Mensen mogen weten wie dat is.',
      },
      {
        title: 'Wat is een verwerkersovereenkomst?',
        text: 'Een afspraak dat de maker alleen doet wat u opdraagt. Vaak staat zij in de voorwaarden die u aanvaardde.',
      },
    ],
    source: ['Artikel 28 lid 3 en 30 lid 1 onder d AVG.'],
  },
  special: {
    topic: 'wat bijzonder is',
    parts: [
      {
        title: WHY,
        text: 'Voor sommige gegevens is de wet strenger: gezondheid, het BSN, kinderen, camera’s, cookies.',
      },
      { title: 'Weet u het niet?', text: 'Kies Weet ik niet. U kunt het iemand vragen en later invullen.' },
    ],
    source: ['Artikel 9 en 22 AVG.', 'Artikel 46 UAVG.'],
  },
  periods: {
    topic: 'hoe lang u bewaart',
    parts: [
      {
        title: 'Hoe lang mag het?',
        text: 'Niet langer dan u het nodig heeft. Wij vulden in wat bij zo’n bedrijf gebruikelijk is.',
      },
      {
        title: 'Wat staat er in de wet?',
        text: 'Uw boekhouding bewaart u zeven jaar. Zulke termijnen staan apart; die kunt u niet korter maken.',
      },
    ],
    source: ['Artikel 5 lid 1 onder e en 13 lid 2 onder a AVG.'],
  },
  check: {
    topic: 'nakijken',
    parts: [
      {
        title: 'Wat gebeurt er als ik ja zeg?',
        text: 'Wat u hier ziet, geldt dan als bevestigd. Wijzigen kan daarna ook nog, en ongedaan maken ook.',
      },
      {
        title: 'Er staat nog een gat in',
        text: 'Dat mag. De PDF is dan een concept, met het gat gemarkeerd.',
      },
    ],
    source: ['Artikel 5 lid 2 AVG.'],
  },
  done: {
    topic: 'wat nu',
    parts: [
      { title: 'En dan?', text: 'Zet de verklaring op uw website, onderaan elke pagina. Haal de oude weg.' },
    ],
    source: ['Artikel 12 lid 1 AVG.'],
  },
};

/** What there is to tell: why this field is asked, and what its block is about. */
export function helpOf(screen: Screen, field: string | undefined, step?: Step): Help {
  // An activity's form has an explanation of its own (parts/activity/help.ts).
  const hasOwn = screen === 'activiteiten' || screen === 'snel-beginnen';
  const whole = step === undefined ? SCREENS[hasOwn ? 'overzicht' : screen] : STEPS[step];
  const reason = field === undefined ? undefined : why[field as FieldId];
  const block = screen === 'bedrijf' && field !== undefined ? BLOCKS[blockOf(field)] : undefined;
  const help = { ...whole, ...block };
  if (reason === undefined) return help;
  const about = (block?.parts ?? []).map((part) =>
    part.title === WHY && field !== undefined ? { ...part, title: titles[blockOf(field)] } : part,
  );
  return { ...help, parts: [{ title: WHY, text: reason }, ...about] };
}
