import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { BLANK, COMMANDS } from '../../ipc/ipc';
import { help } from '../../state/help.svelte';
import { fresh } from '../activity/fresh';
import { askedAt, FOUND_FIELDS, wayTo } from './fields';
import { findHelp } from './find';
import HelpPage from './HelpPage.svelte';
import HelpSearch from './HelpSearch.svelte';
import HelpSubjects from './HelpSubjects.svelte';
import { PAGES, pageOf } from './pages';
import { asChecked, asSource, readPage } from './read';

afterEach(() => {
  cleanup();
  help.turn(false);
});

/** The labels of what is found, under their heading. */
const found = (typed: string, heading: string): string[] =>
  findHelp(typed)
    .found.filter((one) => one.heading === heading)
    .flatMap((one) => one.results.map((result) => result.label));

test('O5 a text is read as it is written: a head, paragraphs, lists, headings and buttons', () => {
  const page = readPage(
    'proef',
    'title: Proef\ngroup: Beginnen\norder: 3\nsource: art. 5 AVG; art. 6 AVG\nchecked: 2026-11-21\n\nEen zin.\n\n## Kop\n\n- een\n- twee\n\n[Doe iets](save)\n',
  );
  expect([page.title, page.group, page.order, page.checked]).toEqual(['Proef', 'Beginnen', 3, '2026-11-21']);
  expect(page.source.map(asSource)).toEqual(['Artikel 5 AVG.', 'Artikel 6 AVG.']);
  expect(page.sections).toEqual([
    { heading: '', blocks: [{ kind: 'paragraph', text: 'Een zin.' }] },
    {
      heading: 'Kop',
      blocks: [
        { kind: 'list', items: ['een', 'twee'] },
        { kind: 'command', words: 'Doe iets', command: 'save' },
      ],
    },
  ]);
  expect(asChecked(page.checked)).toBe('Bron nagekeken op 21 november 2026.');
});

test('O5 every subject has a title, a group and words, and its buttons do what the program can', () => {
  for (const page of PAGES) {
    expect([page.title, page.group].includes(''), page.id).toBe(false);
    expect(page.order, page.id).toBeGreaterThan(0);
    for (const block of page.sections.flatMap((section) => section.blocks)) {
      if (block.kind !== 'command') continue;
      expect(
        COMMANDS.map((command) => command.id),
        page.id,
      ).toContain(block.command);
    }
  }
  expect(new Set(PAGES.map((page) => page.order)).size, 'no place is taken twice').toBe(PAGES.length);
});

test('O5 a field that is found is asked in some form', () => {
  const forms = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['ipc', 'gallery', 'help'].includes(entry.name) ? [] : forms(path);
      return /(?<!\.test)\.(svelte|ts)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    });
  const text = forms(join(process.cwd(), 'src')).join('\n');
  const nowhere = FOUND_FIELDS.filter((field) => !new RegExp(`['"\`:]${field}['"\`]`).test(text));
  expect(nowhere).toEqual([]);
  expect(askedAt('import_run.file_name')).toBeUndefined();
});

test('O5 subjects, fields, articles and keys are found by the words people use', () => {
  expect(found('back-up', 'Onderwerpen')[0]).toBe('Hoe zit het met back-ups?');
  expect(found('reservekopie', 'Onderwerpen')[0]).toBe('Hoe zit het met back-ups?');
  expect(found('inzage', 'Onderwerpen')[0]).toBe('Iemand vraagt om zijn gegevens');
  expect(found('dropbox', 'Onderwerpen')).toContain('In OneDrive of Dropbox');
  expect(found('artikel 30', 'Onderwerpen')).toContain('Artikel 30 AVG: het register');
  expect(found('kvk', 'Velden')).toContain('KVK-nummer');
  expect(found('opslaan', 'Toetsen')).toContain('Opslaan');
  expect(findHelp('  ').total).toBe(0);
  expect(findHelp('qqqqq').total).toBe(0);
});

test('O5 results are chosen by keyboard, and their number is announced', async () => {
  const onChoose = vi.fn();
  const onType = vi.fn();
  const { container, rerender } = render(HelpSearch, { typed: '', onType, onChoose });
  const box = screen.getByRole('combobox', { name: 'Zoek in de uitleg' });
  expect(screen.queryByRole('option')).toBeNull();
  await fireEvent.input(box, { target: { value: 'datalek' } });
  expect(onType).toHaveBeenCalledWith('datalek');
  await rerender({ typed: 'datalek', onType, onChoose });
  expect(screen.getByRole('status').textContent).toMatch(/^\s*\d+ resultaten\s*$/);
  expect(await axeFaults(container)).toEqual([]);
  const options = screen.getAllByRole('option');
  expect(options[0]?.getAttribute('aria-selected')).toBe('true');
  expect(options[0]?.querySelector('mark') ?? options[0]?.textContent).toBeTruthy();
  await fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
  await fireEvent.keyDown(box, { key: 'ArrowUp' });
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledWith(findHelp('datalek').found[0]?.results[0]?.topic);
  await fireEvent.keyDown(box, { key: 'Escape' });
  expect(onType).toHaveBeenLastCalledWith('');
});

test('O5 a subject is read from its heading, and a button that cannot do anything is not there', async () => {
  const page = pageOf('versies');
  if (!page) throw new Error('the subject is there');
  const onCommand = vi.fn();
  const { container } = render(HelpPage, { page, onCommand, can: (id) => id !== 'undo' });
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(page.title));
  await fireEvent.click(screen.getByRole('button', { name: 'Bekijk de versies' }));
  expect(onCommand).toHaveBeenCalledWith('go-versions');
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
});

test('O5 the list of subjects names each once and says which is being read', async () => {
  const onChoose = vi.fn();
  const { container } = render(HelpSubjects, { current: { page: 'bestand' }, onChoose });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(
    [...PAGES].sort((one, other) => one.order - other.order).map((page) => page.title),
  );
  expect(screen.getByRole('button', { current: true }).textContent).toBe('Waar staat mijn bestand?');
  await fireEvent.click(screen.getByRole('button', { name: 'De wet per artikel' }));
  expect(onChoose).toHaveBeenCalledWith({ page: 'wet' });
  expect(await axeFaults(container)).toEqual([]);
});

test('O5 the way to a field leads to the record that is open, else to the first; to none when there is none', () => {
  const register = structuredClone(BLANK.register);
  const none = { activity: undefined, holder: undefined };
  expect(wayTo('activity.name', register, none)).toBeUndefined();
  expect(wayTo('recipient.country', register, none)).toBeUndefined();
  expect(wayTo('organisation.trade_name', register, none)).toEqual({
    fact: { record: 'organisation', field: 'organisation.trade_name' },
    of: '',
  });
  expect(wayTo('four_eyes.reason', register, none)?.fact.record).toBe('governance');
  register.activities = ['a', 'b'].map((id) => fresh('activity', { id, name: `Activiteit ${id}` }));
  expect(wayTo('purpose.explanation', register, none)).toEqual({
    fact: { record: 'activity/a', field: 'purpose.explanation' },
    of: 'Activiteit a',
  });
  expect(wayTo('purpose.explanation', register, { ...none, activity: 'b' })?.of).toBe('Activiteit b');
});

test('F13 what was asked stays until a field gets the focus; the focus goes back to who opened it', () => {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  help.show({ page: 'bestand' });
  expect([help.open, help.opener]).toEqual([true, opener]);
  help.search('back');
  expect(help.topic).toBeUndefined();
  help.show({ page: 'versies' });
  expect(help.opener).toBe(opener);
  help.follow();
  expect([help.open, help.topic, help.typed]).toEqual([true, undefined, '']);
  opener.remove();
});
