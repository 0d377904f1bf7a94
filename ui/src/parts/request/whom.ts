/** Who may ask for the register, and what to give to whom. */
import type { PaperFormat, ScheduleFormat } from '../../ipc/ipc';
import type { Paper } from '../../state/paper';

/** Who asks. */
export type Asker = 'authority' | 'person' | 'client' | 'accountant';

/** A file to hand over. */
export type Handed =
  { words: string; paper: Paper; format: PaperFormat } | { words: string; schedule: ScheduleFormat };

/** What holds for somebody who asks. */
export interface Told {
  /** In one sentence: what to give. */
  verdict: string;
  /** Why, and what to look at. */
  because: readonly string[];
  /** Where that stands. */
  source: readonly string[];
  /** What can be given: what fits best stands first. */
  papers: readonly Handed[];
  /** The register is among it: what is open in it is seen. */
  givesRegister: boolean;
  /** A subject of the help with more about it. */
  more: { words: string; page: string };
}

export const ASKERS: readonly { value: Asker; label: string; hint: string }[] = [
  {
    value: 'authority',
    label: 'De Autoriteit Persoonsgegevens (AP)',
    hint: 'Zij ziet toe op de privacywet.',
  },
  {
    value: 'person',
    label: 'Een klant, werknemer of ander mens',
    hint: 'Iemand van wie u gegevens heeft.',
  },
  {
    value: 'client',
    label: 'Een opdrachtgever',
    hint: 'Een bedrijf waarvoor u gegevens gebruikt, in zijn opdracht.',
  },
  { value: 'accountant', label: 'Uw accountant of boekhouder', hint: 'Of een andere adviseur.' },
];

const register = (words: string, format: PaperFormat): Handed => ({ words, paper: 'register', format });

export const TOLD: Record<Asker, Told> = {
  authority: {
    verdict: 'Geef het hele register.',
    because: [
      'De AP heeft daar recht op. Op papier of als bestand, allebei mag.',
      'Kijk eerst of de vraag echt van de AP komt. Bel haar als u twijfelt.',
    ],
    source: ['art. 30 lid 4 AVG'],
    papers: [
      register('Register als PDF', 'pdf'),
      register('Register als JSON', 'json'),
      { words: 'Bewaartermijnen als Excel', schedule: 'xlsx' },
    ],
    givesRegister: true,
    more: { words: 'Lees meer over het register', page: 'register-gevraagd' },
  },
  person: {
    verdict: 'Geef het register niet. Het is niet openbaar.',
    because: [
      'Wel mag ieder mens zijn eigen gegevens zien. Dat heet inzage. Antwoord binnen een maand, en gratis.',
      'Geef een kopie van zijn gegevens, met uitleg. Waarvoor u ze gebruikt en hoe lang, staat in uw verklaring.',
    ],
    source: ['art. 15 lid 1 en 3 AVG', 'art. 12 lid 3 en 5 AVG'],
    papers: [{ words: 'Privacyverklaring als PDF', paper: 'statement', format: 'pdf' }],
    givesRegister: false,
    more: { words: 'Zo geeft u inzage', page: 'inzage' },
  },
  client: {
    verdict: 'Geef alleen wat over zijn opdracht gaat.',
    because: [
      'Hij mag nagaan of u zich aan de verwerkersovereenkomst houdt. Uw hele register hoort daar niet bij.',
      'Maak het register in Word. Haal daarin weg wat over anderen gaat.',
    ],
    source: ['art. 28 lid 3 onder h AVG'],
    papers: [register('Register in Word', 'docx')],
    givesRegister: true,
    more: { words: 'Lees meer over het register', page: 'register-gevraagd' },
  },
  accountant: {
    verdict: 'Het hoeft niet. Het mag wel, als het nodig is voor zijn werk.',
    because: [
      'Alleen de AP heeft recht op uw register.',
      'Vaak is het overzicht genoeg: een regel per activiteit.',
    ],
    source: ['art. 30 lid 4 AVG'],
    papers: [
      { words: 'Overzicht als PDF', paper: 'overview', format: 'pdf' },
      { words: 'Bewaartermijnen als PDF', schedule: 'pdf' },
      register('Register als PDF', 'pdf'),
    ],
    givesRegister: true,
    more: { words: 'Vragen aan uw accountant', page: 'accountant' },
  },
};
