import { clearMocks } from '../ipc/testing';
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, press, type } from '../form/testing';
import type { Drift, PublishedRow, StatementState, StatementVariant } from '../ipc/ipc';
import { fresh } from '../parts/activity/fresh';
import { dossier } from '../state/dossier.svelte';
import { route } from '../state/route.svelte';
import { NOTHING_PUBLISHED, OPEN, TestHost } from '../state/testing';
import Overview from './Overview.svelte';
import Statement from './Statement.svelte';

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  host.register.organisation.trade_name = { confirmed: 'Bakkerij Jansen' };
  await dossier.take(OPEN);
  route.go('verklaring');
});
afterEach(async () => {
  await dossier.settled();
  await dossier.take(null);
  clearMocks();
});

test('the parts stand beside the page, with what is missing in them', async () => {
  const { container } = render(Statement);
  expect(screen.getByText('1 gat')).toBeTruthy();
  expect(screen.getByText(/Eén van de twee onderdelen is compleet/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Privacyverklaring van Bakkerij Jansen' })).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

test('a sentence tells where it comes from and leads to its field', async () => {
  const { container } = render(Statement);
  container.querySelector<HTMLElement>('.sentence:has(+ *), p .sentence')?.click();
  await waitFor(() => expect(screen.getByText('Uw bedrijf')).toBeTruthy());
  expect(screen.getByText('Handelsnaam')).toBeTruthy();
  expect(screen.getByText('art. 13 lid 1 onder a AVG')).toBeTruthy();
  screen.getByRole('button', { name: 'Pas gegeven aan' }).click();
  expect([route.screen, route.wanted]).toEqual([
    'bedrijf',
    { record: 'organisation', field: 'organisation.trade_name' },
  ]);
});

test('a gap leads to its field', () => {
  render(Statement);
  screen.getByRole('button', { name: /Invullen/ }).click();
  expect(route.wanted).toEqual({ record: 'organisation', field: 'organisation.visiting_address' });
});

test('a logo is chosen, shown and taken away, and what cannot be one is said there', async () => {
  const logo = {
    id: 'logo',
    title: 'Logo',
    kind: 'logo',
    file_name: 'merk.svg',
    media_type: 'image/svg+xml',
  };
  const state = { undo: 'verklaring gewijzigd', redo: null, unsaved: true };
  const changed = { parts: ['attachments', 'statement_variants'], place: null, state };
  const put = (variant: StatementVariant, id: string | null): void => {
    const appearance = { ...variant.appearance, logo: id };
    host.register = {
      ...host.register,
      statement_variants: [{ ...variant, appearance }],
      attachments: id === null ? [] : [{ ...logo, base64: 'PHN2Zy8+', expires_on: null }],
    };
  };
  host.answers['choose_logo'] = () => {
    throw { title: '“brief.txt” kan geen logo zijn.', text: 'Een logo is een PNG of een SVG.', hint: '' };
  };
  const { container } = render(Statement);
  screen.getAllByText('Versie en uiterlijk')[0]?.closest('button')?.click();
  (await screen.findByText('Kies een logo…')).click();
  await screen.findByText(/Een logo is een PNG of een SVG/);

  host.answers['choose_logo'] = (args) => {
    put(args['variant'] as StatementVariant, 'logo');
    return changed;
  };
  screen.getByText('Kies een logo…').click();
  expect(await screen.findByText('merk.svg')).toBeTruthy();
  expect(screen.queryByText(/Een logo is een PNG of een SVG/)).toBeNull();
  expect(screen.getByLabelText(/Wat het logo laat zien/)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);

  host.answers['remove_logo'] = (args) => {
    put(args['variant'] as StatementVariant, null);
    return changed;
  };
  screen.getByText('Haal logo weg').click();
  expect(await screen.findByText('Kies een logo…')).toBeTruthy();
});

test('each format is asked for by its button or in the dialog', async () => {
  const { container } = render(Statement);
  const asked = async (command: string, args: object): Promise<void> =>
    waitFor(() => expect(host.asked.at(-1)).toEqual({ command, args }));
  for (const [name, format] of [
    ['Maak PDF', 'pdf'],
    ['Word', 'docx'],
  ] as const) {
    screen.getByRole('button', { name }).click();
    await asked('export_statement', { variant: 'website', language: 'dutch', format });
  }
  screen.getByRole('button', { name: 'Ander bestand…' }).click();
  expect(await axeFaults(container)).toEqual([]);
  for (const [name, format] of [
    ['Webpagina', 'html'],
    ['Stuk webpagina', 'fragment'],
    ['Platte tekst', 'text'],
    ['Markdown', 'markdown'],
    ['TILT', 'tilt'],
  ] as const) {
    (await screen.findByLabelText(new RegExp(`^${name}`))).click();
    screen.getByRole('button', { name: 'Maak bestand' }).click();
    await asked('export_statement', { variant: 'website', language: 'dutch', format });
  }
  // The overview has no TILT: then it is a PDF, until something else is chosen.
  screen.getByLabelText(/^Het overzicht/).click();
  await waitFor(() => expect(screen.queryByLabelText(/^TILT/)).toBeNull());
  screen.getByRole('button', { name: 'Maak bestand' }).click();
  await asked('export_register', { paper: 'overview', format: 'pdf' });
  screen.getByLabelText(/^Het register/).click();
  (await screen.findByLabelText(/^JSON/)).click();
  screen.getByRole('button', { name: 'Maak bestand' }).click();
  await asked('export_register', { paper: 'register', format: 'json' });
});

test('what a file cannot say is shown once it is made', async () => {
  const file = { name: 'v.tilt.json', folder: 'Documenten', missingGlyphs: [], logoLeftOut: false };
  host.answers['export_statement'] = () => ({ ...file, leftOut: ['Hoe u gegevens beveiligt: geen plek.'] });
  const { container } = render(Statement);
  screen.getByRole('button', { name: 'Ander bestand…' }).click();
  (await screen.findByLabelText(/^TILT/)).click();
  screen.getByRole('button', { name: 'Maak bestand' }).click();
  expect(await screen.findByText('Hoe u gegevens beveiligt: geen plek.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Sluit' }).click();
  await waitFor(() => expect(screen.queryByText(/geen plek/)).toBeNull());
});

test('the version is kept with the statement', async () => {
  render(Statement);
  // One beside the list of parts, one for windows too narrow for that list; no style sheet hides it here.
  screen.getAllByRole('button', { name: 'Versie en uiterlijk' })[0]?.click();
  const version = await screen.findByLabelText('Versie');
  expect((version as HTMLInputElement).value).toBe('1');
  screen.getByLabelText('Grote letters').click();
  await dossier.settled();
  const saved = host.asked.find((one) => one.command === 'save_record')?.args['record'];
  expect(saved).toMatchObject({
    kind: 'variant',
    value: { id: 'website', version: 1, appearance: { large_print: true, serif: true } },
  });
});

const stored = () => host.register.statement_variants[0];
const openWords = async () => {
  // One beside the list of parts, one for narrow windows.
  screen.getAllByRole('button', { name: 'Eigen tekst en volgorde' })[0]?.click();
  return screen.findByRole('region', { name: '1. Wie zijn wij?' });
};

test('own words before, after and instead of a part are kept with the statement', async () => {
  const { container } = render(Statement);
  const panel = await openWords();
  expect(document.activeElement?.textContent).toContain('Wie zijn wij?');
  await waitFor(() => expect(panel.textContent).toContain('de naam van uw bedrijf'));
  expect(panel.textContent).toContain('Artikel 13 lid 1 onder a AVG.');
  expect(panel.textContent).toContain('kan niet weg');
  expect(panel.textContent).toContain('Mensen moeten weten wie hun gegevens heeft.');
  type(screen.getByLabelText(/^Uw tekst ervoor/), 'Fijn dat u dit leest.');
  await dossier.settled();
  type(screen.getByLabelText(/^Uw tekst erna/), 'Kom gerust langs.');
  await dossier.settled();
  expect(screen.queryByLabelText('Uw tekst in plaats van de onze')).toBeNull();
  screen.getByLabelText(/^Ik schrijf dit onderdeel zelf/).click();
  type(await screen.findByLabelText('Uw tekst in plaats van de onze'), 'Wij zijn de bakker.');
  await dossier.settled();
  const texts = () => stored()?.own_texts.map((own) => [own.target, own.place, own.text]);
  expect(texts()).toEqual([
    ['identity', 'before', 'Fijn dat u dit leest.'],
    ['identity', 'after', 'Kom gerust langs.'],
    ['identity', 'instead', 'Wij zijn de bakker.'],
  ]);
  expect(await axeFaults(container)).toEqual([]);
  screen.getByLabelText(/^Ik schrijf dit onderdeel zelf/).click();
  await dossier.settled();
  expect(texts()).toHaveLength(2);
  panel.querySelector('h2')?.focus();
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('region', { name: '1. Wie zijn wij?' })).toBeNull());
});

test('a part moves down and back to its usual place', async () => {
  render(Statement);
  await openWords();
  expect(screen.queryByRole('button', { name: 'Gewone volgorde' })).toBeNull();
  screen.getByRole('button', { name: 'Omlaag' }).click();
  await dossier.settled();
  expect(stored()?.order).toEqual(['changes', 'identity']);
  (await screen.findByRole('button', { name: 'Gewone volgorde' })).click();
  await dossier.settled();
  expect(stored()?.order).toEqual([]);
});

test('a sentence is written anew, with what it said before', async () => {
  const { container } = render(Statement);
  container.querySelector<HTMLElement>('p .sentence')?.click();
  (await screen.findByRole('button', { name: 'Pas deze zin aan' })).click();
  type(await screen.findByLabelText('Uw tekst in plaats van de onze'), 'Bakkerij Jansen, dat zijn wij.');
  await dossier.settled();
  expect(stored()?.own_texts).toEqual([
    {
      target: 'identity',
      record: 'organisation',
      place: 'instead',
      text: 'Bakkerij Jansen, dat zijn wij.',
      reason: '',
      replaced: 'Wij zijn Bakkerij Jansen.',
    },
  ]);
});

test('a part that was left out is put back, and says why it is not there', async () => {
  host.register.statement_variants = [
    fresh('variant', { id: 'website', left_out: [{ part: 'cookies', reason: '' }] }),
  ];
  await dossier.take(OPEN);
  render(Statement);
  type(await screen.findByLabelText(/^Waarom/), 'Onze website zet er geen.');
  await dossier.settled();
  expect(stored()?.left_out).toEqual([{ part: 'cookies', reason: 'Onze website zet er geen.' }]);
  screen.getByRole('button', { name: 'Zet Cookies terug' }).click();
  await dossier.settled();
  expect(stored()?.left_out).toEqual([]);
});

test('the overview leads from what is missing to its field', async () => {
  host.views = {
    ...host.views,
    findings: [
      {
        check: 'required/organisation-address',
        record: 'organisation',
        name: 'uw bedrijf',
        activity: null,
        field: 'organisation.visiting_address',
        label: 'Bezoekadres',
        severity: 'fault',
        article: 'art. 13 lid 1 onder a AVG',
        text: 'Het adres van uw bedrijf ontbreekt.',
      },
      {
        check: 'required/organisation-kvk-number',
        record: 'organisation',
        name: 'uw bedrijf',
        activity: null,
        field: 'organisation.kvk_number',
        label: 'KVK-nummer',
        severity: 'tip',
        article: 'art. 13 lid 1 onder a AVG',
        text: 'Zet ook uw KVK-nummer erbij.',
      },
    ],
  };
  await dossier.take(OPEN);
  const { container } = render(Overview, { today: '2026-11-22' });
  expect(screen.getByRole('heading', { name: 'Er staat nog geen activiteit in uw register' })).toBeTruthy();
  expect(screen.getByText('Er staat nog één punt open.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Invullen: Het adres van uw bedrijf ontbreekt.' }).click();
  expect(route.wanted).toEqual({ record: 'organisation', field: 'organisation.visiting_address' });
});

const state = (fields: Partial<StatementState>): StatementState => ({ ...NOTHING_PUBLISHED, ...fields });
const UNCHANGED = { parts: [], place: null, state: {} };
const version: PublishedRow = {
  id: 'website-1',
  version: 1,
  date: '3 mei 2026',
  status: 'published',
  changes: [],
  rule_pack: '2026-11-21',
  language: 'dutch',
  is_kept: true,
};
const drift: Drift = {
  variant: 'website',
  published: 'website-1',
  version: 1,
  language: 'dutch',
  date: '3 mei 2026',
  sentences: [
    {
      kind: 'changed',
      section: 'retention',
      heading: 'Hoe lang',
      published: 'Wij bewaren uw bestelling 2 jaar.',
      today: 'Wij bewaren uw bestelling 3 jaar.',
      pieces: [
        { kind: 'same', text: 'Wij bewaren uw bestelling ' },
        { kind: 'gone', text: '2' },
        { kind: 'new', text: '3' },
        { kind: 'same', text: ' jaar.' },
      ],
      facts: [
        {
          record: 'retention/bestellingen',
          field: 'retention.term',
          name: 'Bestellingen',
          label: 'Hoe lang',
        },
      ],
    },
  ],
};

test('what no longer holds in the published statement is told, and leads to its fact', async () => {
  host.answers['statement_state'] = () => state({ published: version, drift });
  host.answers['published_versions'] = () => [version];
  const overview = render(Overview, { today: '2026-11-22' });
  (await screen.findByRole('button', { name: 'Bekijken: uw gepubliceerde verklaring' })).click();
  expect([route.screen, route.versions]).toEqual(['verklaring', true]);
  overview.unmount();
  const { container } = render(Statement);
  expect(await screen.findByText('Eén zin klopt niet meer')).toBeTruthy();
  expect([...container.querySelectorAll('.drift :is(ins, del)')].map((one) => one.textContent)).toEqual([
    'weg:2',
    'nieuw:3',
  ]);
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Hoe lang: naar het gegeven' }).click();
  expect(route.wanted).toEqual({ record: 'retention/bestellingen', field: 'retention.term' });
});

test('a statement is published once nothing is missing in it', async () => {
  host.answers['statement_state'] = () => state({ gaps: 2 });
  host.answers['published_versions'] = () => [];
  const { unmount } = render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  expect(await screen.findByText(/Er zijn nog twee gaten/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Publiceer versie/ })).toBeNull();
  unmount();

  host.answers['statement_state'] = () => state({});
  host.answers['publish'] = () => ({ version: 1, changed: UNCHANGED });
  render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  (await screen.findByRole('button', { name: 'Publiceer versie 1' })).click();
  await waitFor(() => expect(host.count('publish')).toBe(1));
});

test('what is new is in the words of the owner, a sentence a line', async () => {
  host.answers['statement_state'] = () =>
    state({ published: version, drift, changes: ['De tekst is anders.'] });
  host.answers['published_versions'] = () => [version];
  host.answers['save_changes'] = () => UNCHANGED;
  render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  const field = await screen.findByLabelText('Wat is er nieuw?');
  type(field, 'Wij bewaren langer.\n\n Wij delen minder. ');
  field.blur();
  await waitFor(() => expect(host.count('save_changes')).toBe(1));
  expect(host.asked.findLast(({ command }) => command === 'save_changes')?.args['changes']).toEqual([
    'Wij bewaren langer.',
    'Wij delen minder.',
  ]);
});

test('the number of a version that is out is not given again', async () => {
  host.answers['statement_state'] = () =>
    state({ in_the_making: 4, published: { ...version, id: 'website-3', version: 3 } });
  render(Statement);
  await screen.findByText(/Versie 3 van 3 mei 2026 is gepubliceerd\./);
  screen.getAllByRole('button', { name: 'Versie en uiterlijk' })[0]?.click();
  const field = (await screen.findByLabelText('Versie')) as HTMLInputElement;
  expect(field.value).toBe('4');
  type(field, '3');
  expect(await screen.findByText('Versie 3 is al gepubliceerd. Kies een hoger getal.')).toBeTruthy();
  expect(host.count('save_record')).toBe(0);
  type(field, '7');
  await dossier.settled();
  expect(host.asked.findLast(({ command }) => command === 'save_record')?.args['record']).toMatchObject({
    value: { version: 7 },
  });
});
