import { clearMocks } from '../ipc/testing';
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults, type } from '../form/testing';
import { FIELDS, type FieldId } from '../ipc/ipc';
import { blockOf, blocks, titles } from '../parts/organisation/blocks';
import { rules } from '../parts/organisation/rules';
import { dossier } from '../state/dossier.svelte';
import { route } from '../state/route.svelte';
import { OPEN, TestHost } from '../state/testing';
import Organisation from './Organisation.svelte';

let host: TestHost;
beforeEach(async () => {
  host = new TestHost();
  await dossier.take(OPEN);
  route.go('bedrijf');
});
afterEach(async () => {
  await dossier.settled();
  await dossier.take(null);
  clearMocks();
});

async function unfold(): Promise<void> {
  for (const block of blocks) {
    const button = screen.queryByRole('button', { name: `Klap uit: ${titles[block]}` });
    button?.click();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: `Klap in: ${titles[block]}` })).toBeTruthy(),
    );
  }
}

test('every block unfolded is clean, and no id stands twice', async () => {
  const { container } = render(Organisation);
  await unfold();
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(container.querySelector('[style]')).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
}, 30_000);

test('every field of the firm can be filled in, and every rule', async () => {
  const { container } = render(Organisation);
  await unfold();
  const asked = [...container.querySelectorAll<HTMLElement>('[data-field]')].map(
    (field) => field.dataset['field'],
  );
  const firm = (Object.keys(FIELDS) as FieldId[]).filter((field) => field.startsWith('organisation.'));
  expect(firm.length).toBeGreaterThan(20);
  expect(firm.filter((field) => !asked.includes(field))).toEqual([]);
  // The rule for what no law covers chooses from the schedule, which is empty here.
  const all = Object.values(rules).flatMap((list) => list.map((rule) => rule.field));
  expect(all.filter((field) => !asked.includes(field))).toEqual(['retention_policy.default_period']);
}, 30_000);

test('what is typed goes to the register, an address as one answer', async () => {
  render(Organisation);
  type(screen.getAllByLabelText('Straat en huisnummer')[0] as HTMLElement, 'Kerkstraat 12');
  type(screen.getAllByLabelText('Plaats')[0] as HTMLElement, 'Amersfoort');
  await dossier.settled();
  expect(host.register.organisation.visiting_address).toEqual({
    confirmed: { street: 'Kerkstraat 12', postcode: '', city: 'Amersfoort', country: '' },
  });
  expect(host.register.organisation.postal_address).toBe('open');
  type(screen.getAllByLabelText('Straat en huisnummer')[0] as HTMLElement, '');
  type(screen.getAllByLabelText('Plaats')[0] as HTMLElement, '');
  await dossier.settled();
  expect(host.register.organisation.visiting_address).toBe('open');
});

test('a question that does not apply is answered too', async () => {
  render(Organisation);
  screen.getByLabelText('Wij gebruiken geen e-mail').click();
  await dossier.settled();
  expect(host.register.organisation.email).toBe('not_applicable');
});

test('a gap leads to its field, also in a block that is folded', async () => {
  render(Organisation);
  route.goTo({ record: 'cookie_policy', field: 'cookie_policy.uses_cookies' }, dossier.register);
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe(
      'cookie_policy.uses_cookies',
    ),
  );
  route.goTo({ record: 'organisation', field: 'dpo.contact' }, dossier.register);
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe(
      'organisation.dpo',
    ),
  );
});

test('what does not look right is said at the field and above the form', async () => {
  host.views = {
    ...host.views,
    problems: [
      { record: 'organisation', field: 'organisation.kvk_number', text: 'Dit lijkt geen KVK-nummer.' },
    ],
  };
  host.register.organisation.kvk_number = { confirmed: '12' };
  await dossier.take(OPEN);
  render(Organisation);
  expect(screen.getAllByText('Dit lijkt geen KVK-nummer.')).toHaveLength(2);
  expect(screen.getByLabelText('KVK-nummer').getAttribute('aria-invalid')).toBe('true');
});

test('every field that the form asks belongs to a block', () => {
  expect(blockOf('organisation.trade_name')).toBe('name');
  expect(blockOf('address.city')).toBe('reach');
  expect(blockOf('identity_check.methods')).toBe('requests');
  expect(blockOf('four_eyes.reason')).toBe('safety');
});
