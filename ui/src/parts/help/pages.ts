/** Every subject of the help, in the order of the list. */
import { COMMANDS } from '../../ipc/ipc';
import { NO_PROMISES, PROMISES } from '../frame/promises';
import { IN_LISTS, keyWords } from '../palette/keys';
import { readPage, type Page } from './read';

const TEXTS = import.meta.glob<string>('../../../../assets/help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the program promises, as the list that its tests prove (promises.ts). */
const promises: Page = {
  id: 'beloftes',
  title: 'Wat wij beloven',
  group: 'Uw bestand',
  order: 75,
  also: 'veilig privacy internet cloud garantie vertrouwen belofte',
  source: [],
  checked: '',
  sections: [
    { heading: '', blocks: [{ kind: 'list', items: PROMISES }] },
    { heading: 'Wat wij niet beloven', blocks: [{ kind: 'list', items: NO_PROMISES }] },
  ],
};

/** Every shortcut, from the table that makes the menu and the palette too (K1). */
const keys: Page = {
  id: 'toetsen',
  title: 'Toetsen',
  group: 'Het programma',
  order: 145,
  also: 'sneltoetsen toetsenbord ctrl alt shift F1',
  source: [],
  checked: '',
  sections: [
    {
      heading: '',
      blocks: [
        {
          kind: 'keys',
          caption: 'Overal',
          rows: COMMANDS.flatMap(({ label, keys }) =>
            keys === null ? [] : [{ label: label.replace('…', ''), keys: keyWords(keys) }],
          ),
        },
        { kind: 'keys', caption: 'In een lijst', rows: IN_LISTS },
      ],
    },
  ],
};

/** The subjects, the first to read first. */
export const PAGES: readonly Page[] = [
  ...Object.entries(TEXTS).map(([file, text]) =>
    readPage(file.replace(/^.*\//, '').replace(/\.md$/, ''), text),
  ),
  promises,
  keys,
].sort((one, other) => one.order - other.order);

/** The subject with this name. */
export const pageOf = (id: string): Page | undefined => PAGES.find((page) => page.id === id);

/** The day on which the articles that fields name were read again. */
export const LAW_CHECKED = pageOf('wet')?.checked ?? '';

/** The subjects under their headings. */
export const GROUPS: readonly { heading: string; pages: readonly Page[] }[] = [
  ...new Set(PAGES.map((page) => page.group)),
].map((heading) => ({ heading, pages: PAGES.filter((page) => page.group === heading) }));
