import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeFaults, menuNow, press } from '../form/testing';
import { RETENTION } from '../gallery/retention';
import { BLANK, type RetentionView } from '../ipc/ipc';
import { fresh } from '../parts/activity/fresh';
import { dossier } from '../state/dossier.svelte';
import { lists } from '../state/lists.svelte';
import { notices } from '../state/notices.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost } from '../state/testing';
import Retention from './Retention.svelte';

let host: TestHost;

async function shown(view: RetentionView = RETENTION): Promise<HTMLElement> {
  host = new TestHost({
    ...structuredClone(BLANK.register),
    retention_periods: view.groups
      .flatMap((group) => group.rows)
      .map(({ id, name }) => fresh('retention', { id, name })),
    data_subject_categories: [{ ...fresh('data_subject'), id: 'klanten', name: 'Klanten' }],
    people: [{ ...fresh('person'), id: 'marieke', name: 'Marieke Jansen' }],
  });
  host.answers['retention'] = () => view;
  await dossier.take(structuredClone(OPEN));
  const { container } = render(Retention, { today: '2026-11-22' });
  await waitFor(() => expect(host.count('retention')).toBeGreaterThan(0));
  if (view.rules > 0) await screen.findByRole('tab', { name: 'Termijnen 14' });
  return container;
}

const bar = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const savedDeletions = () =>
  host.asked.flatMap(({ command, args }) => {
    const record = args['record'] as { kind: string; value: Record<string, unknown> } | undefined;
    return command === 'save_record' && record?.kind === 'deletion' ? [record.value] : [];
  });

const savedRules = () =>
  host.asked.flatMap(({ command, args }) => {
    const record = args['record'] as { kind: string; value: Record<string, unknown> } | undefined;
    return command === 'save_record' && record?.kind === 'retention' ? [record.value] : [];
  });

beforeEach(() => {
  document.body.replaceChildren();
  lists.retention.filter = undefined;
  lists.retention.order = undefined;
});

describe('the schedule', () => {
  it('has a bar beside each rule, and says how it stands', async () => {
    const container = await shown();
    expect(screen.getByText(/Twaalf van de veertien regels zijn compleet/)).toBeTruthy();
    expect(container.querySelectorAll('button[data-rule]')).toHaveLength(14);
    expect(container.querySelectorAll('tr.rule')).toHaveLength(14);
    expect(container.querySelector('[style]')).toBeNull();
    expect(screen.getByText('Let op')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('K6: the menu of a rule has what its form does', async () => {
    await shown();
    const rule = bar(/^Camerabeelden/);
    rule.focus();
    press('ContextMenu');
    expect(await menuNow()).toEqual(['Camerabeelden', 'Wijzig Enter', 'Vandaag nagekeken', 'Naar Bestellen']);
    press('Escape');
    expect(document.activeElement).toBe(rule);
    rule.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
    (await screen.findByRole('menuitem', { name: 'Vandaag nagekeken' })).click();
    await waitFor(() =>
      expect(host.asked.find((one) => one.command === 'save_record')?.args).toMatchObject({
        record: { value: { checked_on: '2026-11-22' } },
      }),
    );
  });

  it('is one stop for Tab; the arrows go over the bars, and each is read in a sentence', async () => {
    const container = await shown();
    const stops = container.querySelectorAll('button[data-rule][tabindex="0"]');
    expect(stops).toHaveLength(1);
    bar(/^Camerabeelden: 4 weken na de opname, klopt dit\?$/).focus();
    await fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(bar(/^Berichten website: 3 jaar/)));
    await fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    await waitFor(() => expect(document.activeElement).toBe(bar(/^Brief en cv, mag blijven: 1 jaar/)));
    await fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(bar(/^Brief en cv, mag blijven/)));
    await fireEvent.keyDown(document.activeElement as Element, { key: 'Home' });
    await waitFor(() => expect(document.activeElement).toBe(bar(/^Camerabeelden/)));
  });

  it('unfolds the form of a rule beneath it, and Escape goes back to its bar', async () => {
    await shown();
    await fireEvent.click(bar(/^Facturen: 7 jaar/));
    const name = await screen.findByLabelText<HTMLInputElement>('Wat u bewaart');
    expect(name.value).toBe('Facturen');
    await waitFor(() => expect(document.activeElement).toBe(name));
    await fireEvent.keyDown(name, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByLabelText('Wat u bewaart')).toBeNull());
    expect(document.activeElement).toBe(bar(/^Facturen/));
  });

  it('asks of whom a rule is and who does it', async () => {
    await shown();
    await fireEvent.click(bar(/^Facturen: 7 jaar/));
    await screen.findByLabelText('Wat u bewaart');
    await fireEvent.click(screen.getByLabelText('Klanten'));
    await waitFor(() => expect(savedRules().at(-1)).toMatchObject({ data_subjects: ['klanten'] }));
    const who = screen.getByLabelText<HTMLSelectElement>('Wie dat doet');
    who.value = 'marieke';
    await fireEvent.change(who);
    await waitFor(() => expect(savedRules().at(-1)).toMatchObject({ responsible: { confirmed: 'marieke' } }));
  });

  it('offers what it reads in the words of an owner, and takes nothing over by itself', async () => {
    const read = fresh('retention', {
      term: { proposed: { kind: 'fixed', amount: 4, unit: 'week' } },
      starts_from: { proposed: fresh('starts_from', { event: 'end_of_procedure' }) },
    });
    const container = await shown();
    host.answers['read_period'] = ({ text }) =>
      text === '4 weken na afwijzing'
        ? { proposals: [{ words: '4 weken na afwijzing', period: read }], not_understood: '' }
        : { proposals: [], not_understood: 'de termijn is niet precies' };
    await fireEvent.click(bar(/^Facturen: 7 jaar/));
    const words = await screen.findByLabelText(/^Uw eigen woorden/);
    await fireEvent.focus(words);
    await fireEvent.input(words, { target: { value: 'een poosje' } });
    await fireEvent.blur(words);
    expect(await screen.findByText(/^Niet begrepen: de termijn is niet precies\./)).toBeTruthy();
    await fireEvent.focus(words);
    await fireEvent.input(words, { target: { value: '4 weken na afwijzing' } });
    await fireEvent.blur(words);
    const take = await screen.findByRole('button', { name: 'Neem over: 4 weken na afwijzing' });
    await waitFor(() =>
      expect(savedRules().at(-1)).toMatchObject({ original_text: '4 weken na afwijzing', term: 'open' }),
    );
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.click(take);
    await waitFor(() =>
      expect(savedRules().at(-1)).toMatchObject({
        term: { proposed: { kind: 'fixed', amount: 4, unit: 'week' } },
        original_text: '4 weken na afwijzing',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Neem over/ })).toBeNull());
  });

  it('opens at the field that somebody comes for, and at the due list', async () => {
    await shown();
    route.goTo({ record: 'retention/facturen', field: 'retention.reason' }, dossier.register);
    expect(route.screen).toBe('bewaren');
    await screen.findByLabelText('Wat u bewaart');
    route.showDue();
    await screen.findByRole('heading', { name: 'Weg te gooien per vandaag' });
    expect(route.due).toBe(false);
  });

  it('asks why beside a rule that is longer than usual', async () => {
    await shown();
    const why = screen.getByLabelText<HTMLInputElement>(
      'Langer dan gebruikelijk (1 jaar). Schrijf op waarom.',
    );
    await fireEvent.focus(why);
    await fireEvent.input(why, { target: { value: 'De garantie loopt drie jaar' } });
    await fireEvent.blur(why);
    await waitFor(() => expect(host.count('save_record')).toBe(1));
    const record = host.asked.find(({ command }) => command === 'save_record')?.args['record'];
    expect(record).toMatchObject({
      kind: 'retention',
      value: { id: 'berichten-website', reason: { confirmed: 'De garantie loopt drie jaar' } },
    });
  });

  it('has a table that says the same without a picture', async () => {
    const container = await shown();
    await fireEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(15);
    expect(within(table).getAllByText('2 november 2026')).toHaveLength(14);
    expect(table.querySelector('.axis, .drawing')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('sorts by a column, and gives the groups back', async () => {
    const container = await shown();
    await fireEvent.click(screen.getByRole('button', { name: 'Gegevens' }));
    expect(container.querySelectorAll('tr.group')).toHaveLength(0);
    expect(container.querySelector('[aria-sort="ascending"]')?.textContent).toContain('Gegevens');
    await fireEvent.click(screen.getByRole('button', { name: 'Gegevens' }));
    expect(container.querySelectorAll('tr.group')).toHaveLength(4);
  });

  it('has a calendar of what has real dates', async () => {
    const container = await shown();
    await fireEvent.click(screen.getByRole('button', { name: 'Kalender' }));
    expect(bar(/^Loonadministratie, 2018 en eerder: mag weg sinds 1 januari 2026$/)).toBeTruthy();
    expect(screen.getByText('vandaag')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is empty with one button when there is no rule yet', async () => {
    const container = await shown({ ...RETENTION, rules: 0, head: '', groups: [] });
    await waitFor(() => expect(screen.getByText(/Hier staat hoe lang u bewaart/)).toBeTruthy());
    expect(container.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('what may go', () => {
  it('is noted when it is done, with what is known of it', async () => {
    const container = await shown();
    await fireEvent.click(screen.getByRole('button', { name: 'Lijst voor deze maand' }));
    expect(screen.getByText('Aangifte van de inbraak, de zaak loopt nog.', { exact: false })).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.click(
      screen.getByRole('button', { name: 'Gedaan: Loonadministratie van 2018 en eerder' }),
    );
    const scope = await screen.findByLabelText<HTMLInputElement>('Wat is verwijderd');
    expect(scope.value).toBe('Loonadministratie van 2018 en eerder');
    await fireEvent.change(screen.getByLabelText('Gedaan door'), { target: { value: 'marieke' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Noteer als weggegooid' }));
    await waitFor(() => expect(savedDeletions()).toHaveLength(1));
    expect(savedDeletions()[0]).toMatchObject({
      scope: 'Loonadministratie van 2018 en eerder',
      done_on: '2026-11-22',
      done_by: 'marieke',
    });
    await waitFor(() => expect(screen.queryByText('Is dit weggegooid?')).toBeNull());
  });

  it('is not noted when the owner thinks better of it', async () => {
    await shown();
    await fireEvent.click(screen.getByRole('tab', { name: 'Weg te gooien 2' }));
    await fireEvent.click(screen.getByRole('button', { name: /^Gedaan: Brief en cv/ }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Annuleer' }));
    expect(savedDeletions()).toEqual([]);
  });

  it('leads to the moment that a rule waits for', async () => {
    await shown();
    await fireEvent.click(screen.getByRole('tab', { name: 'Weg te gooien 2' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Noteer gebeurtenis: Personeelsdossier' }));
    await waitFor(() => expect(host.count('save_record')).toBe(1));
    const record = host.asked.find(({ command }) => command === 'save_record')?.args['record'];
    expect(record).toMatchObject({
      kind: 'occurrence',
      value: { event: 'end_of_employment', periods: ['personeelsdossier'] },
    });
    expect(await screen.findByText(/De naam van een persoon is niet nodig/)).toBeTruthy();
  });
});

describe('papers', () => {
  it('are written where the owner says, and it is told where', async () => {
    await shown();
    host.answers['export_retention'] = ({ format }) => ({
      name: `Bewaartermijnen.${format as string}`,
      folder: 'Documenten',
      missingGlyphs: [],
      logoLeftOut: false,
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Zet in agenda…' }));
    await waitFor(() =>
      expect(notices.done.at(-1)?.message).toBe('Bewaartermijnen.ics staat in Documenten.'),
    );
    await fireEvent.click(screen.getByRole('button', { name: 'Meer voor uw bewaartermijnen' }));
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'Bewaar als PDF…' }));
    await waitFor(() =>
      expect(notices.done.at(-1)?.message).toBe('Bewaartermijnen.pdf staat in Documenten.'),
    );
  });

  it('prove a deletion', async () => {
    await shown();
    host.register.deletion_events = [fresh('deletion', { id: 'rekeningen', scope: 'Rekeningen' })];
    await dossier.take(structuredClone(OPEN));
    await fireEvent.click(screen.getByRole('tab', { name: 'Weg te gooien 2' }));
    await fireEvent.click(screen.getByRole('button', { name: /^Wijzig Rekeningen/ }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Bewijs als PDF…' }));
    await waitFor(() => expect(host.count('export_deletion_proof')).toBe(1));
    expect(host.asked.find(({ command }) => command === 'export_deletion_proof')?.args).toEqual({
      deletion: 'rekeningen',
    });
  });
});

describe('holds', () => {
  it('say what they freeze and since when', async () => {
    const container = await shown();
    await fireEvent.click(screen.getByRole('tab', { name: 'Bewaarstops 1' }));
    expect(screen.getByText(/Camerabeelden en Inbraak in de winkel · sinds 15 september 2026/)).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });
});
