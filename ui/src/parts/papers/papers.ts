/** What an owner can make a file of, and in which kinds. */
import type { Option } from '../../form/option';
import type { Language, PaperFormat } from '../../ipc/ipc';
import type { Paper } from '../../state/paper';

export const PAPERS: readonly Option<Paper>[] = [
  { value: 'statement', label: 'De privacyverklaring', hint: 'Voor iedereen van wie u gegevens heeft.' },
  {
    value: 'register',
    label: 'Het register',
    hint: 'Niet openbaar: voor uzelf, en voor de Autoriteit Persoonsgegevens als zij erom vraagt.',
  },
  {
    value: 'overview',
    label: 'Het overzicht',
    hint: 'Alles in het kort, een regel per activiteit. Ook niet openbaar.',
  },
];

export const LANGUAGES: readonly Option<Language>[] = [
  { value: 'dutch', label: 'Nederlands' },
  {
    value: 'english',
    label: 'Engels',
    hint: 'Wat u zelf schreef, vertaalt u op het scherm Verklaring. Tot dan is het gemerkt.',
  },
];

const TO_READ: readonly Option<PaperFormat>[] = [
  { value: 'pdf', label: 'PDF', hint: 'Om te printen, te mailen of te publiceren.' },
  { value: 'docx', label: 'Word', hint: 'Om te veranderen in Word of LibreOffice.' },
  { value: 'html', label: 'Webpagina', hint: 'Een hele pagina, ook voor een telefoon.' },
  { value: 'fragment', label: 'Stuk webpagina', hint: 'Om in uw eigen website te plakken.' },
  { value: 'text', label: 'Platte tekst' },
  { value: 'markdown', label: 'Markdown' },
];

/** The kinds of file there are of a paper. */
export function formatsOf(paper: Paper): readonly Option<PaperFormat>[] {
  switch (paper) {
    case 'statement':
      return [
        ...TO_READ,
        { value: 'tilt', label: 'TILT', hint: 'Voor programma’s. Wat er niet in past, leest u erna.' },
      ];
    case 'register':
      return [
        ...TO_READ,
        { value: 'json', label: 'JSON', hint: 'Alles, om te bewaren of elders in te lezen.' },
      ];
    case 'overview':
      return TO_READ;
  }
}
