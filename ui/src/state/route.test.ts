import { expect, test } from 'vitest';
import { BLANK, type Register } from '../ipc/ipc';
import { factOf, placeOf, route } from './route.svelte';

const register: Register = {
  ...BLANK.register,
  activities: [
    {
      ...BLANK.activity,
      id: 'nieuwsbrief',
      purposes: [{ ...BLANK.purpose, id: 'nieuws' }],
      recipients: { confirmed: ['mailchimp'] },
      data: { proposed: [{ ...BLANK.data_item, id: 'mail', category: 'contact' }] },
    },
  ],
  recipients: [{ ...BLANK.recipient, id: 'mailchimp', name: 'Mailchimp' }],
  systems: [{ ...BLANK.system, id: 'kast' }],
  agreements: [{ ...BLANK.agreement, id: 'contract', recipient: 'mailchimp' }],
  transfers: [
    { ...BLANK.transfer, id: 'vs', recipient: 'mailchimp' },
    { ...BLANK.transfer, id: 'foto' },
  ],
};

test('a record is filled in where an activity first uses it, else with the firm', () => {
  const activity = { screen: 'activiteiten', activity: 'nieuwsbrief' };
  for (const record of [
    'activity/nieuwsbrief',
    'purpose/nieuws',
    'data_item/mail',
    'personal_data/contact',
  ]) {
    expect(placeOf(record, register), record).toEqual(activity);
  }
  expect(placeOf('register', register)).toEqual({ screen: 'activiteiten' });
  expect(placeOf('activity/weg', register)).toEqual({ screen: 'activiteiten' });
  expect(placeOf('variant/website', register)).toEqual({ screen: 'verklaring' });
  for (const record of ['organisation', 'cookie_policy', 'transfer/foto']) {
    expect(placeOf(record, register), record).toEqual({ screen: 'bedrijf' });
  }
});

test('F11: everything about a recipient or a system is filled in on one screen', () => {
  const mailchimp = { screen: 'ontvangers', holder: 'recipient/mailchimp' };
  for (const record of ['recipient/mailchimp', 'agreement/contract', 'transfer/vs']) {
    expect(placeOf(record, register), record).toEqual(mailchimp);
  }
  expect(placeOf('system/kast', register)).toEqual({ screen: 'ontvangers', holder: 'system/kast' });
  // What was removed has no form, but its list does.
  expect(placeOf('recipient/weg', register)).toEqual({ screen: 'ontvangers' });
  for (const field of ['recipient.country', 'register.transfers']) {
    const fact = { record: 'recipient/mailchimp', field };
    route.goTo(fact, register);
    expect([route.screen, route.holder, route.wanted]).toEqual(['ontvangers', 'recipient/mailchimp', fact]);
  }
  route.goTo({ record: 'register', field: 'register.recipients' }, register);
  expect([route.screen, route.holder]).toEqual(['ontvangers', undefined]);
});

test('going to a field says which one is wanted, and going elsewhere forgets it', () => {
  const fact = { record: 'purpose/nieuws', field: 'purpose.legal_bases' };
  route.goTo(fact, register);
  expect([route.screen, route.activity, route.wanted]).toEqual(['activiteiten', 'nieuwsbrief', fact]);
  route.goToRecord('activity/nieuwsbrief', register);
  expect(route.wanted).toEqual(fact);
  route.goToRecord('organisation', register);
  expect([route.screen, route.activity, route.wanted]).toEqual(['bedrijf', undefined, undefined]);
});

test('a control tells which fact it is about', () => {
  for (const [id, record, field] of [
    ['organisation:organisation.email', 'organisation', 'organisation.email'],
    [
      'organisation:organisation.visiting_address:address.city',
      'organisation',
      'organisation.visiting_address',
    ],
    ['organisation:0:contact.detail', 'organisation', 'contact.detail'],
    ['purpose/nieuws:purpose.explanation', 'purpose/nieuws', 'purpose.explanation'],
  ] as const) {
    expect(factOf(id), id).toEqual({ record, field });
  }
  expect(factOf('zoek')).toBeUndefined();
});
