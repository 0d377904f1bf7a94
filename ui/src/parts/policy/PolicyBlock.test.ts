import { render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { bakeryRegister } from '../../gallery/bakery';
import { axeFaults, type } from '../../form/testing';
import type { Fact, FindingRow, Register } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import { helpOf } from '../frame/help';
import { blockOf, statusOf, titles } from '../organisation/blocks';
import { rules } from '../organisation/rules';
import FormSample from './FormSample.svelte';
import { why } from './help';

/** The bakery with a shop that sets two cookies, and a firm in the United States. */
function firm(): Register {
  const register = bakeryRegister();
  return {
    ...register,
    recipients: [
      fresh('recipient', { id: 'post', name: 'Postbedrijf', country: { confirmed: 'US' } }),
      fresh('recipient', { id: 'forms', name: 'Formulierbedrijf', country: { confirmed: 'US' } }),
    ],
    transfers: [
      fresh('transfer', {
        id: 'vs',
        purpose: 'de foto’s',
        country: { confirmed: 'US' },
        safeguards: { confirmed: ['standard_contractual_clauses'] },
      }),
    ],
    people: [fresh('person', { id: 'jan', name: 'Jan Jansen' })],
    certificates: [fresh('certificate', { id: 'iso', standard: 'ISO 27001', held_by: 'group' })],
    social_media: { confirmed: [fresh('social_media_page', { id: 'insta', network: 'Instagram' })] },
    websites: [
      fresh('website', {
        id: 'winkel',
        domain: 'bakkerijjansen.nl',
        cookies: {
          confirmed: [
            fresh('cookie', { name: { confirmed: 'winkelmand' }, duration: { confirmed: 'een dag' } }),
            fresh('cookie', { name: { confirmed: 'teller' }, kind: 'analytical' }),
          ],
        },
      }),
      fresh('website', { id: 'blog', domain: 'broodblog.nl' }),
    ],
  };
}

function form(register = firm(), wanted?: Fact, findings: FindingRow[] = []) {
  let now = register;
  const removed: string[] = [];
  render(FormSample, {
    start: register,
    wanted,
    findings,
    onRegister: (next: Register) => (now = next),
    onRemove: (record: string) => void removed.push(record),
  });
  return { register: () => now, removed };
}

const go = (record: string, field: string, register?: Register) =>
  form(register, { record, field } as unknown as Fact);

async function unfold(title: string): Promise<void> {
  screen.getByRole('button', { name: `Klap uit: ${title}` }).click();
  await tick();
}

const press = async (group: string | RegExp, answer: string) => {
  within(screen.getByRole('radiogroup', { name: group }))
    .getByRole('radio', { name: answer })
    .click();
  await tick();
};

test.each([
  ['sharing', 'sharing.sells_data'],
  ['sharing', 'sharing.conditions'],
  ['sharing', 'sharing.other_relations'],
  ['transfer_policy', 'transfer_policy.leaves_eea'],
  ['transfer/vs', 'transfer.country'],
  ['transfer/vs', 'transfer.safeguards'],
  ['transfer/vs', 'transfer.copy_available'],
  ['retention_policy', 'retention_policy.is_documented'],
  ['retention_policy', 'retention_policy.inventory_date'],
  ['security', 'security.asks_to_report'],
  ['measure/toegang', 'measure.public_text'],
  ['governance', 'governance.describes_register'],
  ['cookie_policy', 'cookie_policy.choice_changed'],
  ['website/blog', 'website.domain'],
  ['website/blog', 'website.tracks'],
  ['website/blog', 'website.cookies'],
  ['website/winkel', 'cookie.provider'],
  ['request_policy', 'identity_check.methods'],
  ['request_policy', 'request_policy.rights'],
  ['variant/website', 'variant.change_notice'],
  ['variant/website', 'variant.permalink'],
  ['variant/website', 'variant.defined_term'],
  ['variant/website', 'variant.version'],
  ['variant/website', 'variant.optional_parts'],
  ['variant/website', 'variant.form_of_address'],
  ['register', 'register.social_media'],
  ['social_media/insta', 'social_media.is_joint'],
  ['certificate/iso', 'certificate.standard'],
  ['certificate/iso', 'certificate.valid_until'],
  ['person/jan', 'person.duties'],
  ['measure/toegang', 'measure.last_checked'],
])('a gap in %s at %s opens its block and lands on it', async (record, field) => {
  go(record, field);
  await waitFor(() => {
    const control = document.getElementById(`${record}:${field}`);
    expect(control?.contains(document.activeElement)).toBe(true);
    expect(control?.closest('[data-field]')?.getAttribute('data-field')).toBe(field);
  });
});

test('of two cookies, the gap leads to the one that lacks the answer', async () => {
  go('website/winkel', 'cookie.duration');
  await waitFor(() => {
    const cookie = document.activeElement?.closest('[role="group"]');
    expect(cookie?.getAttribute('aria-label')).toBe('teller');
    expect(document.activeElement?.id).toBe('website/winkel:cookie.duration');
  });
});

test.each([
  ['variant/website', 'variant.own_texts', 'statement'],
  ['published_statement/1', 'published_statement.date', 'statement'],
] as const)('%s at %s has no question, and leads to the nearest block', async (record, field, block) => {
  go(record, field);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Klap in: ${titles[block]}` })),
  );
});

test('ja, nee and "weet ik niet" are kept apart', async () => {
  const { register } = form();
  await unfold('Delen');
  await press('Verkoopt gegevens', 'Nee');
  expect(register().sharing.sells_data).toEqual({ confirmed: false });
  await press('Verkoopt gegevens', 'Weet ik niet');
  expect(register().sharing.sells_data).toBe('open');
});

test('what goes to a recipient is asked with the recipient, what goes to nobody in particular here', async () => {
  const start = firm();
  const [own] = start.transfers;
  if (!own) throw new Error('the firm has a transfer');
  form({ ...start, transfers: [own, { ...own, id: 'post', recipient: 'post', purpose: 'pakketten' }] });
  await unfold('Buiten de EER');
  expect(screen.getByRole('button', { name: 'Wijzig de foto’s' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Wijzig pakketten' })).toBeNull();
  expect(screen.getByText('Wat naar een ontvanger gaat, vult u in bij Ontvangers.')).toBeTruthy();
});

test('who sends nothing out of the EEA is not asked where to', async () => {
  form({ ...firm(), recipients: [], transfers: [] });
  await unfold('Buiten de EER');
  expect(screen.getByRole('button', { name: 'Nieuwe doorgifte' })).toBeTruthy();
  await press(/EER/, 'Nee, nooit');
  expect(screen.queryByRole('button', { name: 'Nieuwe doorgifte' })).toBeNull();
});

test('a website without cookies says so, and its first cookie takes that back', async () => {
  const { register } = form();
  await unfold('Websites en cookies');
  screen.getByRole('button', { name: 'Wijzig broodblog.nl' }).click();
  (await screen.findByLabelText('Deze website zet geen cookies')).click();
  await tick();
  expect(register().websites[1]?.cookies).toEqual({ confirmed: [] });
  screen.getByRole('button', { name: 'Cookie' }).click();
  await tick();
  expect(register().websites[1]?.cookies).toEqual({ confirmed: [fresh('cookie')] });
});

test('a new website is named and opens', async () => {
  const { register } = form();
  await unfold('Websites en cookies');
  screen.getByRole('button', { name: 'Nieuwe website' }).click();
  type(await screen.findByLabelText('Adres van de website'), 'taart.nl');
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  await screen.findByRole('group', { name: 'taart.nl' });
  expect(register().websites[2]).toMatchObject({ domain: 'taart.nl', tracks: 'open', cookies: 'open' });
});

test('none of social media is an answer, and the first page takes that back', async () => {
  const { register } = form({ ...firm(), social_media: 'open' });
  await unfold('Websites en cookies');
  (await screen.findByLabelText('Wij hebben geen pagina op sociale media')).click();
  await tick();
  expect(register().social_media).toEqual({ confirmed: [] });
  screen.getByRole('button', { name: 'Pagina' }).click();
  type(await screen.findByLabelText('Netwerk'), 'LinkedIn');
  await tick();
  expect(register().social_media).toEqual({
    confirmed: [fresh('social_media_page', { id: 'pagina', network: 'LinkedIn' })],
  });
});

test('a certificate of another asks whose it is', async () => {
  const { register } = form({ ...firm(), certificates: [] });
  await unfold('Beveiliging en register');
  screen.getByRole('button', { name: 'Nieuw certificaat' }).click();
  type(await screen.findByLabelText('Norm'), 'NEN 7510');
  screen.getByRole('button', { name: 'Voeg toe' }).click();
  await screen.findByRole('group', { name: 'NEN 7510' });
  expect(screen.queryByLabelText('Hoe heet dat bedrijf?')).toBeNull();
  await press('Van wie is het certificaat?', 'Van een leverancier');
  type(await screen.findByLabelText('Hoe heet dat bedrijf?'), 'Kassabedrijf');
  await tick();
  expect(register().certificates).toMatchObject([
    { standard: 'NEN 7510', held_by: 'supplier', holder: 'Kassabedrijf' },
  ]);
});

test('every agreement of the firm says why it is asked, in short sentences', () => {
  const asked = Object.values(rules).flatMap((list) => list.map((rule) => rule.field));
  expect(asked.filter((field) => why[field] === undefined)).toEqual([]);
  for (const [field, text] of Object.entries(why)) {
    const words = text.split(/[.?!:](?:\s|$)/).map((sentence) => sentence.split(' ').length);
    expect(Math.max(...words), field).toBeLessThanOrEqual(20);
    expect(helpOf('bedrijf', field).parts[0]).toEqual({ title: 'Waarom vragen we dit?', text });
  }
});

test('a measure that an activity uses is not taken away here', async () => {
  const unused = fresh('measure', { id: 'los', name: 'Losse maatregel' });
  const start = firm();
  const { removed } = form({ ...start, measures: [...start.measures, unused] });
  await unfold('Beveiliging en register');
  const used = start.measures.find((one) => one.id === 'toegang')?.name ?? '';
  screen.getByRole('button', { name: `Wijzig ${used}` }).click();
  await tick();
  expect(screen.queryByRole('button', { name: `Verwijder ${used}` })).toBeNull();
  screen.getByRole('button', { name: 'Wijzig Losse maatregel' }).click();
  await tick();
  screen.getByRole('button', { name: 'Verwijder Losse maatregel' }).click();
  expect(removed).toEqual(['measure/los']);
});

test('the first answer about the statement stores it, the next one builds on that', async () => {
  const { register } = form();
  expect(register().statement_variants).toEqual([]);
  await unfold('De verklaring zelf');
  type(screen.getByLabelText('Hoe mensen van een wijziging horen'), 'hangen wij dat in de winkel op');
  await tick();
  await press('Is te downloaden', 'Ja');
  type(screen.getByLabelText('Versie'), '3');
  expect(register().statement_variants).toEqual([
    fresh('variant', {
      id: 'website',
      version: 3,
      change_notice: { confirmed: 'hangen wij dat in de winkel op' },
      is_downloadable: { confirmed: true },
    }),
  ]);
});

test('a block counts what is missing in its own records', () => {
  const finding = (record: string, field: string): FindingRow =>
    ({ check: 'required/x', record, field, severity: 'fault', activity: null }) as unknown as FindingRow;
  const findings = [
    finding('transfer/vs', 'transfer.copy_available'),
    finding('recipient/forms', 'register.transfers'),
    finding('recipient/forms', 'recipient.purpose'),
    finding('register', 'register.activities'),
  ];
  expect(statusOf('abroad', firm(), findings)).toEqual({ status: 'open', word: '1 punt open' });
  expect(statusOf('sharing', firm(), findings)).toMatchObject({ status: 'not-applicable' });
  expect(statusOf('name', firm(), findings).status).not.toBe('open');
  expect(blockOf('register.activities')).toBe('name');
});

test('what is proposed in a list is said at its block', () => {
  const register = firm();
  const [site] = register.websites;
  if (!site) throw new Error('the firm has a website');
  const pencil = { ...register, websites: [{ ...site, tracks: { proposed: false } }] };
  expect(statusOf('online', register, []).status).toBe('complete');
  expect(statusOf('online', pencil, []).status).toBe('proposed');
});

test('every block with a record open is clean, and no id stands twice', async () => {
  form();
  for (const title of Object.values(titles)) {
    screen.queryByRole('button', { name: `Klap uit: ${title}` })?.click();
  }
  await tick();
  for (const name of ['de foto’s', 'bakkerijjansen.nl', 'ISO 27001', 'Jan Jansen']) {
    screen.getByRole('button', { name: `Wijzig ${name}` }).click();
  }
  screen.getAllByRole('button', { name: 'Opmerking' })[0]?.click();
  await tick();
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(document.querySelector('[style]')).toBeNull();
  expect(await axeFaults()).toEqual([]);
}, 30_000);
