import { clearMocks } from '../ipc/testing';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, type } from '../form/testing';
import type {
  Drift,
  OwnTextRow,
  PublishedRow,
  StatementReading,
  StatementState,
  StatementVariant,
} from '../ipc/ipc';
import { fresh } from '../parts/activity/fresh';
import { dossier } from '../state/dossier.svelte';
import { notices } from '../state/notices.svelte';
import { route } from '../state/route.svelte';
import { NOTHING_PUBLISHED, OPEN, statementOf, TestHost } from '../state/testing';
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
  notices.done = [];
  clearMocks();
});

/** A statement in which the first sentence is the owner's own. */
async function withOwnSentence(fields: Partial<OwnTextRow>): Promise<OwnTextRow> {
  const own = {
    ...fresh('own_text'),
    target: 'identity',
    record: 'organisation',
    place: 'instead' as const,
    text: 'De bakker, dat zijn wij.',
    replaced: 'Wij zijn Jansen.',
  };
  const row: OwnTextRow = {
    own,
    standard: 'Wij zijn Bakkerij Jansen.',
    is_outdated: false,
    pieces: [
      { kind: 'gone', text: 'Wij zijn Bakkerij Jansen.' },
      { kind: 'new', text: 'De bakker, dat zijn wij.' },
    ],
    problems: [],
    ...fields,
  };
  host.register = {
    ...host.register,
    statement_variants: [fresh('variant', { id: 'website', own_texts: [own] })],
  };
  host.answers['statement'] = () => {
    const document = statementOf(host.register);
    // The sample's gap would be told first.
    document.sections[0]?.blocks.pop();
    const block = document.sections[0]?.blocks[0];
    const sentence = block?.kind === 'paragraph' ? block.sentences[0] : undefined;
    if (sentence) {
      sentence.origin.own_words = true;
      sentence.inlines = [{ kind: 'value', text: own.text, origin: sentence.origin }];
    }
    return document;
  };
  host.answers['own_texts'] = () => [row];
  host.answers['restore_standard'] = () => UNCHANGED;
  host.answers['keep_own_words'] = () => UNCHANGED;
  await dossier.take(OPEN);
  return row;
}

const UNCHANGED = { parts: [], place: null, state: {} };
const sentenceOf = (container: Element) => container.querySelector<HTMLElement>('p .sentence');

test('an adapted sentence is marked, shows the difference and gives the standard text back', async () => {
  const row = await withOwnSentence({});
  const { container } = render(Statement);
  expect(sentenceOf(container)?.classList).toContain('own');
  expect(await screen.findByRole('button', { name: 'Aangepast: één tekst' })).toBeTruthy();
  sentenceOf(container)?.click();
  const slip = await screen.findByRole('complementary', { name: 'Herkomst van de zin' });
  expect(within(slip).getByText('Aangepast')).toBeTruthy();
  within(slip).getByRole('button', { name: 'Pas deze zin aan' }).click();
  const panel = await screen.findByRole('region', { name: 'Deze zin in uw woorden' });
  expect([...panel.querySelectorAll('ins, del')].map((one) => one.textContent)).toEqual([
    'weg:Wij zijn Bakkerij Jansen.',
    'nieuw:De bakker, dat zijn wij.',
  ]);
  expect(within(panel).queryByText(/is veranderd/)).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
  within(panel).getByRole('button', { name: 'Standaardtekst terug' }).click();
  await waitFor(() => expect(host.count('restore_standard')).toBe(1));
  expect(host.asked.findLast(({ command }) => command === 'restore_standard')?.args).toEqual({
    variant: 'website',
    own: row.own,
  });
});

test('own words whose fact changed ask for a look: on the page, in the list of parts and in the panel', async () => {
  const row = await withOwnSentence({ is_outdated: true });
  const { container } = render(Statement);
  await waitFor(() => expect(sentenceOf(container)?.classList).toContain('again'));
  expect(await screen.findByText('Nakijken')).toBeTruthy();
  sentenceOf(container)?.click();
  const slip = await screen.findByRole('complementary', { name: 'Herkomst van de zin' });
  expect(within(slip).getByText('Het gegeven achter deze zin is veranderd')).toBeTruthy();
  screen.getByRole('button', { name: 'Aangepast: één tekst' }).click();
  const panel = await screen.findByRole('region', { name: 'Uw eigen tekst' });
  expect(within(panel).getByText('Het gegeven achter deze zin is veranderd')).toBeTruthy();
  expect(panel.textContent).toContain('Toen stond er: Wij zijn Jansen.');
  expect(await axeFaults(container)).toEqual([]);
  within(panel).getByRole('button', { name: 'Mijn tekst houden' }).click();
  await waitFor(() => expect(host.count('keep_own_words')).toBe(1));
  expect(host.asked.findLast(({ command }) => command === 'keep_own_words')?.args).toEqual({
    variant: 'website',
    own: row.own,
  });
});

test('own words of which the sentence is gone are still found, and can be taken away', async () => {
  await withOwnSentence({ is_outdated: true, standard: null, pieces: [] });
  render(Statement);
  (await screen.findByRole('button', { name: 'Aangepast: één tekst' })).click();
  const panel = await screen.findByRole('region', { name: 'Uw eigen tekst' });
  expect(within(panel).getByText('Deze tekst staat niet meer in uw verklaring')).toBeTruthy();
  expect(within(panel).queryByRole('button', { name: 'Bekijken' })).toBeNull();
  expect(within(panel).queryByRole('button', { name: 'Mijn tekst houden' })).toBeNull();
  within(panel).getByRole('button', { name: 'Haal mijn tekst weg' }).click();
  await waitFor(() => expect(host.count('restore_standard')).toBe(1));
});

const paragraph = (fields: Partial<StatementReading['paragraphs'][number]>) => ({
  section: 'identity',
  heading: 'Wie zijn wij?',
  text: 'Wij zijn Bakkerij Jansen.',
  ours: null,
  own: null,
  advice: [],
  ...fields,
});
const figures = (score: number, verdict: string) => ({
  score,
  verdict,
  words: 40,
  sentences: 4,
  longest: '',
  longest_words: 12,
});

test('how the text reads is said in words, with what to do and where', async () => {
  host.answers['readability'] = (): StatementReading => ({
    all: figures(74, 'leest makkelijk'),
    ours: figures(75, 'leest makkelijk'),
    own: figures(48, 'kan eenvoudiger'),
    paragraphs: [paragraph({}), paragraph({ advice: ['Liever “als” dan “indien”.'] })],
  });
  const { container } = render(Statement);
  screen.getAllByRole('button', { name: 'Leest het goed?' })[0]?.click();
  const panel = await screen.findByRole('region', { name: 'Leest het goed?' });
  expect(within(panel).getByText('Uw verklaring leest makkelijk.')).toBeTruthy();
  expect(within(panel).getByText('Wat u zelf schreef, kan eenvoudiger.')).toBeTruthy();
  expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
  expect(within(panel).getByText('Liever “als” dan “indien”.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  within(panel).getByRole('button', { name: /^Toon/ }).click();
  await waitFor(() => expect(sentenceOf(container)?.getAttribute('aria-expanded')).toBe('true'));
});

const version = (number: number, status: PublishedRow['status'] = 'replaced'): PublishedRow => ({
  id: `website-${number}`,
  version: number,
  date: '3 mei 2026',
  status,
  changes: [],
  rule_pack: '2026-11-21',
  language: 'dutch',
  is_kept: true,
});
const drift = (sentences: Drift['sentences'] = []): Drift => ({
  variant: 'website',
  published: 'website-2',
  version: 2,
  language: 'dutch',
  date: '3 mei 2026',
  sentences,
});
const FILE = { name: 'v.pdf', folder: 'Documenten', missingGlyphs: [], logoLeftOut: false, leftOut: [] };

test('while a published version holds, a file is that version; TILT is made of the register', async () => {
  host.answers['statement_state'] = () => ({
    ...NOTHING_PUBLISHED,
    in_the_making: 3,
    published: version(2, 'published'),
    drift: drift(),
  });
  host.answers['published_versions'] = () => [version(2, 'published'), version(1)];
  host.answers['export_published'] = () => FILE;
  render(Statement);
  (await screen.findByRole('button', { name: 'Maak PDF van versie 2' })).click();
  await waitFor(() => expect(host.count('export_published')).toBe(1));
  expect(host.asked.findLast(({ command }) => command === 'export_published')?.args).toEqual({
    version: 'website-2',
    format: 'pdf',
  });
  expect(screen.getByText(/Versie 2 van 3 mei 2026 is gepubliceerd en klopt\./)).toBeTruthy();
  screen.getByRole('button', { name: 'Ander bestand…' }).click();
  (await screen.findByLabelText(/^TILT/)).click();
  screen.getByRole('button', { name: 'Maak bestand' }).click();
  await waitFor(() => expect(host.count('export_statement')).toBe(1));
});

test('what is published is offered as a PDF at once', async () => {
  host.answers['publish'] = () => ({ id: 'website-1', version: 1, changed: UNCHANGED });
  host.answers['export_published'] = () => FILE;
  render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  (await screen.findByRole('button', { name: 'Publiceer versie 1' })).click();
  await waitFor(() => expect(notices.done.at(-1)?.action).toBe('Maak PDF van versie 1'));
  notices.done.at(-1)?.onAction?.();
  await waitFor(() => expect(host.count('export_published')).toBe(1));
});

test('the difference between two versions is shown and made into a file', async () => {
  host.answers['statement_state'] = () => ({
    ...NOTHING_PUBLISHED,
    published: version(2, 'published'),
    drift: drift(),
  });
  host.answers['published_versions'] = () => [version(2, 'published'), version(1)];
  host.answers['compare_published'] = () => statementOf(host.register);
  host.answers['export_compared'] = () => FILE;
  const { container } = render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  const name = /^Verschil met Versie 2/;
  (await screen.findByRole('button', { name })).click();
  expect(await screen.findByText(/U ziet wat er anders is in versie 2 dan in versie 1\./)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Maak PDF van het verschil' }).click();
  await waitFor(() => expect(host.count('export_compared')).toBe(1));
  expect(host.asked.findLast(({ command }) => command === 'export_compared')?.args).toEqual({
    older: 'website-1',
    newer: 'website-2',
    format: 'pdf',
  });
  screen.getByRole('button', { name: 'Terug naar vandaag' }).click();
  await waitFor(() => expect(screen.queryByText(/U ziet wat er anders is/)).toBeNull());
});

test('a version of which the text is not kept is not said to hold', async () => {
  host.answers['statement_state'] = () => ({
    ...NOTHING_PUBLISHED,
    published: { ...version(2, 'published'), is_kept: false },
  });
  render(Statement);
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  expect(await screen.findByText(/Wij weten dus niet of hij nog klopt/)).toBeTruthy();
  expect(screen.queryByText(/Klopt met uw register/)).toBeNull();
});

test('a colour that is too light is said to be darker on paper', async () => {
  host.answers['readable_accent'] = ({ accent }) => (accent === '#ffe600' ? '#7a6e00' : accent);
  const { container } = render(Statement);
  screen.getAllByRole('button', { name: 'Versie en uiterlijk' })[0]?.click();
  const choice = (await screen.findByLabelText('Accentkleur')) as HTMLSelectElement;
  choice.value = 'own';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  type(await screen.findByLabelText('Uw kleur'), '#ffe600');
  expect(await screen.findByText(/In de verklaring maken wij hem donkerder: #7a6e00\./)).toBeTruthy();
  await dossier.settled();
  const saved = host.asked.findLast(({ command }) => command === 'save_record')?.args['record'];
  expect((saved as { value: StatementVariant }).value.appearance.accent).toBe('#ffe600');
  expect(await axeFaults(container)).toEqual([]);
});

test('a sentence that somebody asks for is shown with where it comes from', async () => {
  const { container } = render(Statement);
  const block = dossier.statement?.sections[0]?.blocks[0];
  const sentence = block?.kind === 'paragraph' ? block.sentences[0] : undefined;
  if (sentence) route.showSentence(structuredClone(sentence));
  await waitFor(() => expect(sentenceOf(container)?.getAttribute('aria-expanded')).toBe('true'));
  expect(route.sentence).toBeUndefined();
});

test('another audience has its own page, own words and files', async () => {
  const employees = fresh('variant', {
    id: 'employees',
    audience: 'employees',
    form_of_address: 'je',
    version: 1,
  });
  host.answers['statements'] = () => [
    { variant: fresh('variant', { id: 'website' }), name: 'Algemene verklaring', is_stored: false },
    { variant: employees, name: 'Verklaring voor medewerkers', is_stored: false },
  ];
  host.answers['statement'] = ({ variant }) => {
    const document = statementOf(host.register);
    return variant === 'employees' ? { ...document, title: 'Voor medewerkers' } : document;
  };
  const { container } = render(Statement);
  const choice = screen.getAllByLabelText<HTMLSelectElement>('Voor wie?')[0];
  if (!choice) throw new Error('there is a choice');
  await within(choice).findByText('Medewerkers');
  const choose = (value: string): void => {
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('employees');
  expect(await screen.findByRole('heading', { name: 'Voor medewerkers' })).toBeTruthy();
  const last = (command: string): unknown => host.asked.findLast((one) => one.command === command)?.args;
  await waitFor(() => expect(last('statement_state')).toEqual({ variant: 'employees', language: 'dutch' }));
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Maak PDF' }).click();
  await waitFor(() =>
    expect(last('export_statement')).toEqual({ variant: 'employees', language: 'dutch', format: 'pdf' }),
  );
  screen.getByRole('button', { name: 'Ander bestand…' }).click();
  (await screen.findByLabelText(/^Engels/)).click();
  screen.getByRole('button', { name: 'Maak bestand' }).click();
  await waitFor(() =>
    expect(last('export_statement')).toEqual({ variant: 'employees', language: 'english', format: 'pdf' }),
  );
  // What is changed first keeps how the statement starts: who reads it, and how it speaks to them.
  screen.getAllByRole('button', { name: 'Versie en uiterlijk' })[0]?.click();
  (await screen.findByLabelText('Grote letters')).click();
  await dossier.settled();
  const saved = last('save_record') as { record: { value: StatementVariant } };
  expect(saved.record.value).toMatchObject({
    id: 'employees',
    audience: 'employees',
    form_of_address: 'je',
    appearance: { large_print: true },
  });
  choose('');
  expect(await screen.findByRole('heading', { name: 'Privacyverklaring van Bakkerij Jansen' })).toBeTruthy();
});

test('in English the page, the versions and the files are English, and own words are translated beside it', async () => {
  const english: StatementState = { ...NOTHING_PUBLISHED, language: 'english', untranslated: 1 };
  host.answers['statement_state'] = ({ language }) => (language === 'english' ? english : NOTHING_PUBLISHED);
  host.answers['statement'] = ({ language }) => {
    const document = statementOf(host.register);
    return language === 'english' ? { ...document, language: 'en', title: 'Privacy statement' } : document;
  };
  host.answers['translations'] = () => [{ original: 'Brood bakken', words: '', facts: [] }];
  host.answers['translate'] = () => UNCHANGED;
  host.answers['publish'] = () => ({ id: 'website-en-1', version: 1, changed: UNCHANGED });
  host.answers['export_statement'] = () => FILE;
  const { container } = render(Statement);
  const choice = screen.getAllByLabelText<HTMLSelectElement>('In welke taal?')[0];
  if (!choice) throw new Error('there is a choice');
  const choose = (value: string): void => {
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('english');
  expect(await screen.findByRole('heading', { name: 'Privacy statement' })).toBeTruthy();
  // Our words and how they read are Dutch; what is wanted in English is a translation.
  expect(screen.queryByRole('button', { name: 'Leest het goed?' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Eigen tekst en volgorde' })).toBeNull();
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  const versions = await screen.findByRole('region', { name: 'Publiceren en versies (Engels)' });
  expect(within(versions).getByText(/Eén tekst van u is nog niet vertaald\./)).toBeTruthy();
  within(versions).getByRole('button', { name: 'Vertaal uw eigen tekst' }).click();
  type(await screen.findByLabelText('Brood bakken'), 'Baking bread');
  await dossier.settled();
  const last = (command: string): unknown => host.asked.findLast((one) => one.command === command)?.args;
  const website = { variant: 'website', language: 'english' };
  expect(last('translate')).toEqual({ ...website, original: 'Brood bakken', words: 'Baking bread' });
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Maak PDF' }).click();
  await waitFor(() => expect(last('export_statement')).toEqual({ ...website, format: 'pdf' }));

  english.untranslated = 0;
  choose('');
  expect(await screen.findByRole('heading', { name: 'Privacyverklaring van Bakkerij Jansen' })).toBeTruthy();
  choose('english');
  await screen.findByRole('heading', { name: 'Privacy statement' });
  screen.getAllByRole('button', { name: 'Publiceren en versies' })[0]?.click();
  (await screen.findByRole('button', { name: 'Publiceer versie 1' })).click();
  await waitFor(() => expect(last('publish')).toEqual(website));
});
