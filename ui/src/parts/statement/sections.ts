/** The parts of the statement: what the law wants in each, and which may be left out. */
import type { Section } from './document';

/** What there is to know about a part before its words are changed. */
export interface PartLaw {
  /** "Artikel 13 lid 1 onder a en b AVG." */
  article: string;
  /** What has to be told, each to be read after "De wet wil dat hier staat:". */
  wants: readonly string[];
  /** The law does not ask for this part, so that a firm may do without. */
  mayGo: boolean;
  /** What a part is called that is left out: then the page has no title for it. */
  name?: string;
}

const LAW: Record<string, PartLaw> = {
  identity: {
    article: 'Artikel 13 lid 1 onder a en b AVG.',
    wants: ['de naam van uw bedrijf', 'hoe mensen u bereiken', 'hoe zij uw FG bereiken, als u die heeft'],
    mayGo: false,
  },
  'our-role': {
    article: 'Artikel 13 lid 1 onder a en artikel 28 AVG.',
    wants: ['wanneer een klant beslist, en niet u', 'bij wie mensen dan terechtkunnen'],
    mayGo: false,
  },
  purposes: {
    article: 'Artikel 13 lid 1 onder c en d en lid 2 onder e AVG.',
    wants: [
      'waarvoor u de gegevens gebruikt',
      'bij elk doel de reden die de wet geeft (grondslag)',
      'uw belang, als dat de reden is',
      'of mensen de gegevens moeten geven, en wat er anders gebeurt',
    ],
    mayGo: false,
  },
  source: {
    article: 'Artikel 14 lid 2 onder f AVG.',
    wants: ['van wie u de gegevens krijgt', 'of iedereen die bron kan bekijken'],
    mayGo: false,
  },
  recipients: {
    article: 'Artikel 13 lid 1 onder e AVG.',
    wants: ['wie de gegevens krijgt, of welke soorten bedrijven'],
    mayGo: false,
  },
  transfers: {
    article: 'Artikel 13 lid 1 onder f AVG.',
    wants: [
      'naar welk land buiten de EER de gegevens gaan, of dat dit niet gebeurt',
      'welke waarborg daar geldt',
      'hoe mensen daar een kopie van krijgen',
    ],
    mayGo: false,
  },
  retention: {
    article: 'Artikel 13 lid 2 onder a AVG.',
    wants: ['hoe lang u de gegevens bewaart, of hoe u dat bepaalt'],
    mayGo: false,
  },
  'automated-decisions': {
    article: 'Artikel 13 lid 2 onder f AVG.',
    wants: ['of een computer alleen beslist', 'waar de computer naar kijkt', 'wat het gevolg is voor mensen'],
    mayGo: false,
  },
  cookies: {
    article: 'Artikel 11.7a Telecommunicatiewet.',
    wants: ['welke cookies uw website zet en waarvoor', 'hoe lang zij blijven', 'hoe mensen nee zeggen'],
    mayGo: true,
    name: 'Cookies',
  },
  systems: { article: '', wants: [], mayGo: true, name: 'Systemen' },
  security: { article: '', wants: [], mayGo: true, name: 'Beveiliging' },
  rights: {
    article: 'Artikel 13 lid 2 onder b AVG.',
    wants: [
      'dat mensen hun gegevens mogen zien, verbeteren en laten wissen',
      'dat zij het gebruik mogen laten stoppen',
      'wanneer zij hun gegevens mogen meenemen',
    ],
    mayGo: false,
  },
  objection: {
    article: 'Artikel 21 lid 4 AVG.',
    wants: ['dat mensen bezwaar mogen maken', 'dat nee tegen reclame altijd genoeg is'],
    mayGo: false,
  },
  withdrawal: {
    article: 'Artikel 13 lid 2 onder c AVG.',
    wants: ['dat mensen hun toestemming altijd mogen intrekken', 'hoe zij dat doen'],
    mayGo: false,
  },
  contact: {
    article: 'Artikel 13 lid 2 onder d AVG.',
    wants: ['waar mensen hun vraag stellen', 'dat zij mogen klagen bij de Autoriteit Persoonsgegevens'],
    mayGo: false,
  },
  register: { article: '', wants: [], mayGo: true, name: 'Uw register' },
  applicability: { article: '', wants: [], mayGo: true, name: 'Wanneer de wet geldt' },
  changes: {
    article: 'Artikel 13 lid 3 AVG.',
    wants: ['van welke dag de tekst is', 'hoe mensen van een wijziging horen'],
    mayGo: false,
  },
};

/** Every part that can be there, in the words of this table. */
export const partIds: readonly string[] = Object.keys(LAW);

/** What the law says about a part; a part of one of these, such as one activity, has no rule of its own. */
export const lawOf = (part: string): PartLaw | undefined => LAW[part];

/** The summary follows from the other parts: it has no words of its own. */
export const SUMMARY = 'summary';

export const titleOf = (section: Section): string =>
  section.title.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
