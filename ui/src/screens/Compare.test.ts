import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../form/testing';
import { clearMocks } from '../ipc/testing';
import { dossier } from '../state/dossier.svelte';
import { route } from '../state/route.svelte';
import { answered, OPEN, TestHost } from '../state/testing';
import Compare from './Compare.svelte';

const conflict = (number: number, label: string, mine: string, theirs: string) => ({
  number,
  record: 'retention/facturen',
  title: 'Bewaartermijn Facturen',
  label,
  base: '10 jaar',
  mine,
  theirs,
  text: `${label}: ${mine} of ${theirs}`,
});
const CONFLICTS = {
  ...OPEN,
  unsaved: true,
  news: {
    kind: 'conflicts' as const,
    meeting: {
      text: 'Op 2 plaatsen staat daar iets anders dan bij u. Kies wat blijft.',
      file: '',
      taken: ['Activiteit Webwinkel is nieuw.'],
      conflicts: [
        conflict(0, 'Termijn', '7 jaar', '5 jaar'),
        conflict(1, 'Waarom', '', 'De fiscus vraagt het.'),
      ],
    },
  },
};

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  route.go('vergelijken');
  await dossier.take(CONFLICTS);
});
afterEach(async () => {
  cleanup();
  await dossier.take(null);
  route.go('overzicht');
  await answered();
  clearMocks();
});

const choices = (command: string) => host.asked.find((one) => one.command === command)?.args;

test('both values stand side by side, and nothing is sent before all is chosen', async () => {
  host.answers['resolve'] = () => OPEN;
  const { container } = render(Compare);
  expect(screen.getByRole('radiogroup', { name: /Bewaartermijn Facturen, termijn/ })).toBeTruthy();
  expect(screen.getByText('Activiteit Webwinkel is nieuw.')).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('radio', { name: /5 jaar/ }).click();
  screen.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  expect(await screen.findByText('Kies welke van de twee blijft.')).toBeTruthy();
  expect(choices('resolve')).toBeUndefined();
  screen.getByRole('radio', { name: /Niet ingevuld/ }).click();
  screen.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await waitFor(() =>
    expect(choices('resolve')).toEqual({
      choices: [
        { number: 0, whose: 'theirs' },
        { number: 1, whose: 'mine' },
      ],
    }),
  );
  await waitFor(() => expect(route.screen).toBe('overzicht'));
});

test('one button chooses everywhere', async () => {
  host.answers['resolve'] = () => OPEN;
  render(Compare);
  screen.getByRole('button', { name: 'Overal die van mij' }).click();
  screen.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await waitFor(() =>
    expect(choices('resolve')).toEqual({
      choices: [
        { number: 0, whose: 'mine' },
        { number: 1, whose: 'mine' },
      ],
    }),
  );
});

test('what is asked again after an edit stays on the screen', async () => {
  host.answers['resolve'] = () => CONFLICTS;
  render(Compare);
  screen.getByRole('button', { name: 'Overal de andere' }).click();
  screen.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await waitFor(() => expect(host.count('resolve')).toBe(1));
  await answered();
  expect(route.screen).toBe('vergelijken');
});

test('the owner may keep their own as a copy, or choose later', async () => {
  host.answers['keep_mine_as_copy'] = () => null;
  render(Compare);
  screen.getByRole('button', { name: 'Bewaar de mijne als kopie…' }).click();
  await waitFor(() => expect(host.count('keep_mine_as_copy')).toBe(1));
  await answered();
  expect(route.screen).toBe('vergelijken');
  screen.getByRole('button', { name: 'Later kiezen' }).click();
  expect(route.screen).toBe('overzicht');
});
