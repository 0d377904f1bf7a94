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
  transfers: [{ ...BLANK.transfer, id: 'vs', recipient: 'mailchimp' }],
};

test('a record is filled in where an activity first uses it, else with the firm', () => {
  const activity = { screen: 'activiteiten', activity: 'nieuwsbrief' };
  for (const record of [
    'activity/nieuwsbrief',
    'purpose/nieuws',
    'recipient/mailchimp',
    'data_item/mail',
    'personal_data/contact',
    'transfer/vs',
  ]) {
    expect(placeOf(record, register), record).toEqual(activity);
  }
  expect(placeOf('register', register)).toEqual({ screen: 'activiteiten' });
  expect(placeOf('activity/weg', register)).toEqual({ screen: 'activiteiten' });
  expect(placeOf('variant/website', register)).toEqual({ screen: 'verklaring' });
  for (const record of ['organisation', 'cookie_policy', 'recipient/niemand']) {
    expect(placeOf(record, register), record).toEqual({ screen: 'bedrijf' });
  }
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
