import type { Option } from '../form/option';
import type { Block, Document, Inline, Origin, Section, Sentence } from '../parts/statement/document';

export type Reason = 'consent' | 'contract' | 'legal' | 'vital' | 'public' | 'interest';
export type Unit = 'day' | 'week' | 'month' | 'year';
export type Moment = 'year_end' | 'delivery' | 'employment' | 'recording';

export const reasons: Option<Reason>[] = [
  { value: 'consent', label: 'Iemand heeft ja gezegd', legal: 'toestemming' },
  { value: 'contract', label: 'Het is nodig voor een afspraak of bestelling', legal: 'overeenkomst' },
  { value: 'legal', label: 'De wet zegt dat het moet', legal: 'wettelijke plicht' },
  { value: 'vital', label: 'Iemands leven is in gevaar', legal: 'vitaal belang' },
  { value: 'public', label: 'Het is een taak van de overheid', legal: 'publieke taak' },
  {
    value: 'interest',
    label: 'Ons bedrijf heeft het nodig en het schaadt mensen niet',
    legal: 'gerechtvaardigd belang',
  },
];

export const units: Option<Unit>[] = [
  { value: 'day', label: 'dagen' },
  { value: 'week', label: 'weken' },
  { value: 'month', label: 'maanden' },
  { value: 'year', label: 'jaar' },
];

export const moments: Option<Moment>[] = [
  { value: 'year_end', label: 'na einde boekjaar' },
  { value: 'delivery', label: 'na de levering' },
  { value: 'employment', label: 'na einde dienstverband' },
  { value: 'recording', label: 'na de opname' },
];

const origin = (field?: string): Origin => ({
  message: null,
  article: 'art. 13 lid 1 AVG',
  facts: field ? [{ record: 'activity/webwinkel', field }] : [],
  own_words: false,
});

const say = (text: string, field?: string): Sentence => ({
  inlines: [{ kind: 'text', text }],
  origin: origin(field),
});

const paragraph = (...sentences: Sentence[]): Block => ({ kind: 'paragraph', sentences });

function section(id: string, number: string, title: string, ...blocks: Block[]): Section {
  return { id, number, title: say(title), blocks, sections: [] };
}

const mail: Inline = {
  kind: 'link',
  text: 'info@bakkerijjansen.example',
  href: 'mailto:info@bakkerijjansen.example',
  origin: origin('organisation.email'),
};

/** The statement of the bakery, with a gap. */
export const statement: Document = {
  title: 'Privacyverklaring van Bakkerij Jansen',
  author: 'Bakkerij Jansen',
  language: 'nl',
  date: '2026-11-19',
  version: 'Versie 3, 19 november 2026',
  concept: false,
  logo: null,
  layout: {
    orientation: 'portrait',
    justified: false,
    serif: true,
    large_print: false,
    contents: false,
    accent: '#0F5259',
  },
  lead: [],
  sections: [
    section(
      'wie',
      '1.',
      'Wie zijn wij?',
      paragraph(say('Bakkerij Jansen, Kerkstraat 12, 3811 CV Amersfoort.', 'organisation.visiting_address'), {
        inlines: [
          { kind: 'text', text: 'Heeft u een vraag? Mail ons op ' },
          mail,
          { kind: 'text', text: '.' },
        ],
        origin: origin('organisation.email'),
      }),
    ),
    section(
      'welke',
      '2.',
      'Welke gegevens hebben wij van u?',
      paragraph(
        say(
          'Van klanten hebben wij een naam, telefoonnummer, adres en e‑mailadres.',
          'activity.personal_data',
        ),
        say('In onze winkel maken wij camerabeelden.', 'activity.personal_data'),
      ),
    ),
    section(
      'waarom',
      '3.',
      'Waarom gebruiken wij uw gegevens?',
      paragraph(
        say('Wij gebruiken uw naam en telefoonnummer om uw bestelling klaar te leggen.', 'activity.purposes'),
        say('Dat is nodig voor onze afspraak.', 'activity.legal_basis'),
      ),
      paragraph(
        say('Koopt u via onze website?'),
        say('Dan gebruiken wij ook uw adres en e‑mailadres om te bezorgen.', 'activity.purposes'),
        say('Wij bewaren uw bestelling tot 2 jaar na de levering.', 'activity.retention'),
      ),
      paragraph(
        say('U krijgt onze nieuwsbrief alleen als u daarvoor toestemming geeft.', 'activity.legal_basis'),
        say('Onderaan elke nieuwsbrief kunt u zich afmelden.'),
      ),
      paragraph(
        say('In onze winkel hangt een camera boven de kassa.', 'activity.name'),
        say('Zo willen wij diefstal voorkomen.', 'activity.purposes'),
      ),
      { kind: 'gap', missing: 'de reden voor de camera', origin: origin('activity.legal_basis') },
    ),
    section(
      'wie-krijgt',
      '4.',
      'Wie krijgt uw gegevens?',
      paragraph(
        say('Wij verkopen uw gegevens nooit.'),
        say('Wij geven ze alleen aan bedrijven die voor ons werken:'),
      ),
      {
        kind: 'list',
        numbered: false,
        items: [
          { label: null, sentences: [say('Moneybird, voor onze boekhouding', 'recipient.name')], blocks: [] },
          {
            label: null,
            sentences: [say('Mijnwebwinkel, voor onze webwinkel', 'recipient.name')],
            blocks: [],
          },
          {
            label: say('Nieuwsbrief'),
            sentences: [
              {
                inlines: [
                  { kind: 'text', text: 'via ' },
                  { kind: 'value', text: 'Mailchimp', origin: origin('recipient.name') },
                  { kind: 'text', text: ' in ' },
                  { kind: 'gap', missing: 'het land', origin: origin('recipient.country') },
                ],
                origin: origin('recipient.name'),
              },
            ],
            blocks: [],
          },
        ],
      },
    ),
    section('hoe-lang', '5.', 'Hoe lang bewaren wij ze?', {
      kind: 'table',
      caption: 'Hoe lang wij gegevens bewaren',
      caption_shown: false,
      columns: [
        { title: say('Gegevens'), width: 2 },
        { title: say('Hoe lang'), width: 2 },
        { title: say('Waarom'), width: 3 },
      ],
      rows: [
        {
          cells: [
            [say('Facturen')],
            [say('7 jaar na einde boekjaar', 'retention_period.term')],
            [say('De wet zegt dat het moet.')],
          ],
        },
        {
          cells: [
            [say('Bestellingen')],
            [say('2 jaar na de levering', 'retention_period.term')],
            [{ inlines: [{ kind: 'blank', origin: origin('retention_period.reason') }], origin: origin() }],
          ],
        },
      ],
    }),
    section('bezwaar', '6.', 'Bezwaar', {
      kind: 'callout',
      blocks: [
        paragraph(
          say('U kunt bezwaar maken als wij uw gegevens gebruiken voor ons eigen belang.'),
          say('Mail ons dan.'),
        ),
      ],
    }),
  ],
};

/** A document of about so many pages: each section fills one. */
export function longStatement(pages: number, change = ''): Document {
  const model = statement.sections[2];
  const blocks = [...(model?.blocks ?? []), ...(model?.blocks ?? []), ...(model?.blocks ?? [])];
  return {
    ...statement,
    title: 'Register van verwerkingsactiviteiten',
    sections: Array.from({ length: pages }, (_, at) => ({
      id: `deel-${at}`,
      number: `${at + 1}.`,
      title: say(`Activiteit ${at + 1}${at === 0 ? change : ''}`, 'activity.name'),
      blocks,
      sections: [],
    })),
  };
}
