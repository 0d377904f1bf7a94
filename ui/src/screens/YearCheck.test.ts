import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../form/testing';
import { fresh } from '../parts/activity/fresh';
import { dossier } from '../state/dossier.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost } from '../state/testing';
import YearCheck from './YearCheck.svelte';

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  host.register = {
    ...host.register,
    activities: ['Nieuwsbrief', 'Camera', 'Webwinkel'].map((name) =>
      fresh('activity', { id: name.toLowerCase(), name, status: 'in_use' }),
    ),
  };
  await dossier.take(OPEN);
});

const press = (name: string): void => screen.getByRole('button', { name }).click();
const asked = (): string | null => screen.getByRole('heading', { level: 2 }).textContent;
const saved = (): unknown => host.asked.findLast((one) => one.command === 'save_record')?.args['record'];

test('each activity is asked about once, and the answer is kept', async () => {
  const { container } = render(YearCheck, { today: '2026-11-22' });
  expect(await axeFaults(container)).toEqual([]);
  expect(asked()).toBe('Nieuwsbrief');
  press('Ja, dit klopt nog');
  await waitFor(() => expect(asked()).toBe('Camera'));
  expect(saved()).toMatchObject({ value: { id: 'nieuwsbrief', review_due: '2027-11-22', status: 'in_use' } });
  expect(screen.getByRole('status').textContent).toContain('Eén van de drie nagekeken');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Camera'));

  press('Later');
  await waitFor(() => expect(asked()).toBe('Webwinkel'));
  press('Hier zijn we mee gestopt');
  await waitFor(() => expect(asked()).toBe('Camera'));
  expect(saved()).toMatchObject({ value: { id: 'webwinkel', status: 'stopped', ended_on: '2026-11-22' } });

  press('Ja, dit klopt nog');
  await waitFor(() => expect(asked()).toBe('Klaar voor dit jaar'));
  expect(screen.getByRole('status').textContent).toContain('Alle twee activiteiten zijn nagekeken');
});

test('what is no longer so is changed at its own form', () => {
  render(YearCheck, { today: '2026-11-22' });
  press('Nee, pas het aan');
  expect([route.screen, route.activity]).toEqual(['activiteiten', 'nieuwsbrief']);
});

test('O3 a register without activities has one thing to do', async () => {
  host.register = { ...host.register, activities: [] };
  await dossier.take(OPEN);
  render(YearCheck, { today: '2026-11-22' });
  expect(screen.getAllByRole('button').map((one) => one.textContent?.trim())).toEqual(['Activiteit']);
});
