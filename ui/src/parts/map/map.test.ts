import { expect, test } from 'vitest';
import type { Register } from '../../ipc/ipc';
import { BLANK } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';
import { conclusionOf, countsOf, dataMap, grouped, MANY, mapRows, pathThrough, pathWords } from './dataMap';
import { fitted, layoutOf, textWidth, type Placed } from './layout';
import { matrixOf, matrixWords } from './matrix';

/** Customers order in a shop, subscribers read a newsletter from America, a camera keeps what it sees to itself. */
const shop = (): Register => ({
  ...BLANK.register,
  data_subject_categories: [
    fresh('data_subject', { id: 'klanten', name: 'klanten' }),
    fresh('data_subject', { id: 'abonnees', name: 'abonnees' }),
  ],
  personal_data_categories: [
    fresh('personal_data', { id: 'contact', name: 'contactgegevens' }),
    fresh('personal_data', { id: 'beeld', name: 'beelden' }),
    fresh('personal_data', { id: 'ongebruikt', name: 'ongebruikt' }),
  ],
  recipients: [
    fresh('recipient', { id: 'postnl', name: 'PostNL', country: { confirmed: 'NL' } }),
    fresh('recipient', {
      id: 'mailchimp',
      name: 'Mailchimp',
      kind: 'processor',
      country: { proposed: 'US' },
    }),
    fresh('recipient', { id: 'vergeten', name: 'Vergeten' }),
  ],
  systems: [
    fresh('system', {
      id: 'mc',
      name: 'mailchimp',
      supplier: 'mailchimp',
      storage_country: { confirmed: 'IE' },
    }),
    fresh('system', { id: 'kast', name: 'Kast' }),
  ],
  activities: [
    fresh('activity', {
      id: 'bestellen',
      name: 'Bestellen',
      data_subjects: { confirmed: ['klanten'] },
      recipients: { confirmed: ['postnl'] },
      systems: { confirmed: ['kast'] },
      data: {
        confirmed: [
          fresh('data_item', { id: 'a', category: 'contact' }),
          fresh('data_item', { id: 'b', category: 'contact' }),
        ],
      },
    }),
    fresh('activity', {
      id: 'nieuwsbrief',
      name: 'Nieuwsbrief',
      data_subjects: { confirmed: ['abonnees', 'klanten'] },
      recipients: { proposed: ['mailchimp'] },
      systems: { confirmed: ['mc'] },
      data: {
        proposed: [fresh('data_item', { id: 'c', category: 'contact' }), fresh('data_item', { id: 'd' })],
      },
    }),
    fresh('activity', {
      id: 'camera',
      name: 'Camera',
      data: { confirmed: [fresh('data_item', { id: 'e', category: 'beeld' })] },
    }),
  ],
});

test('V3: the map has what is used, and a program and the firm of its name are one', () => {
  const map = dataMap(shop());
  expect(map.nodes.map((node) => [node.column, node.label, node.zone])).toEqual([
    [1, 'Bestellen', 'inside'],
    [0, 'Klanten', 'inside'],
    [2, 'PostNL', 'inside'],
    [3, 'Nederland', 'inside'],
    [2, 'Kast', 'unknown'],
    [3, 'Land onbekend', 'unknown'],
    [1, 'Nieuwsbrief', 'inside'],
    [0, 'Abonnees', 'inside'],
    [2, 'Mailchimp', 'outside'],
    [3, 'Verenigde Staten', 'outside'],
    [3, 'Ierland', 'inside'],
    [1, 'Camera', 'inside'],
  ]);
  // "Land onbekend" is no country.
  expect(countsOf(map)).toEqual([2, 3, 3, 3]);
  const link = (from: string, to: string) => map.links.find((one) => one.from === from && one.to === to);
  // The firm is proposed, its program is confirmed: together they are.
  expect(link('activity/nieuwsbrief', 'recipient/mailchimp')?.isProposed).toBe(false);
  expect(link('recipient/mailchimp', 'country/US')?.isProposed).toBe(true);
  expect(link('recipient/mailchimp', 'country/IE')?.isProposed).toBe(false);
});

test('V3: a lit path is all that leads to a slip and all it leads to, and says so', () => {
  const map = dataMap(shop());
  expect([...pathThrough(map, 'country/US')].sort()).toEqual([
    'activity/nieuwsbrief',
    'country/US',
    'data_subject/abonnees',
    'data_subject/klanten',
    'recipient/mailchimp',
  ]);
  expect(pathThrough(map, 'activity/camera')).toEqual(new Set(['activity/camera']));
  expect(pathWords(map, 'recipient/mailchimp')).toBe(
    'Mailchimp. Van: Klanten en Abonnees. Bij: Nieuwsbrief. Land: Verenigde Staten en Ierland.',
  );
});

test('V3: the conclusion says what leaves the EEA, and does not call unknown safe', () => {
  expect(conclusionOf(dataMap(shop()))).toBe(
    'De gegevens van twee groepen gaan buiten de EER, naar Mailchimp. Van één ontvanger is het land nog onbekend.',
  );
  const inside = shop();
  inside.recipients = inside.recipients.map((one) => ({ ...one, country: { confirmed: 'NL' } }));
  expect(conclusionOf(dataMap(inside))).toBe(
    'De gegevens van twee groepen blijven binnen de EER, voor zover bekend. Van één ontvanger is het land nog onbekend.',
  );
  expect(conclusionOf(dataMap(BLANK.register))).toBe('Er staat nog geen activiteit in uw register.');
});

test('V3: the table has every slip of the picture', () => {
  const map = dataMap(shop());
  const rows = mapRows(map);
  expect(rows.map((row) => [row.activity.label, row.holder?.label])).toEqual([
    ['Bestellen', 'PostNL'],
    ['Bestellen', 'Kast'],
    ['Nieuwsbrief', 'Mailchimp'],
    ['Camera', undefined],
  ]);
  const named = new Set(
    rows.flatMap((row) => [
      row.activity,
      ...row.groups,
      ...row.countries,
      ...(row.holder ? [row.holder] : []),
    ]),
  );
  expect(named.size).toBe(map.nodes.length);
});

/** A firm of so many activities, each with a recipient of its own. */
const large = (count: number): Register => {
  const ids = Array.from({ length: count }, (_, at) => `n${at}`);
  return {
    ...BLANK.register,
    data_subject_categories: [fresh('data_subject', { id: 'iedereen', name: 'iedereen' })],
    recipients: ids.map((id, at) =>
      fresh('recipient', {
        id,
        name: `Bedrijf met een lange naam ${at}`,
        country: { confirmed: at % 3 ? 'NL' : 'US' },
      }),
    ),
    activities: ids.map((id) =>
      fresh('activity', {
        id,
        name: `Activiteit met een naam die niet op één regel past ${id}`,
        data_subjects: { confirmed: ['iedereen'] },
        recipients: { confirmed: [id] },
      }),
    ),
  };
};

test('V3: above forty slips the rest becomes one that says how many, and what is looked at stays', () => {
  const map = dataMap(large(300));
  const few = grouped(map, 'recipient/n299');
  expect(few.nodes.length).toBeLessThanOrEqual(MANY);
  expect(countsOf(few)).toEqual(countsOf(map));
  expect(few.nodes.some((node) => node.id === 'recipient/n299')).toBe(true);
  expect(few.nodes.filter((node) => node.stands > 1).map((node) => node.label)).toEqual([
    'Nog 291 activiteiten',
    expect.stringMatching(/^Nog \d+ ontvangers$/),
    expect.stringMatching(/^Nog \d+ ontvangers$/),
  ]);
  expect(grouped(dataMap(shop())).nodes).toHaveLength(12);
});

const overlaps = (nodes: readonly Placed[]): string[] =>
  nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other) => `${one.label} / ${other.label}`),
  );

test.each([
  ['a shop', shop()],
  ['a large firm', large(300)],
  ['one activity', large(1)],
  ['nothing', BLANK.register],
])('V3: in the layout of %s nothing lies over anything else, nor outside the picture', (_, register) => {
  const layout = layoutOf(grouped(dataMap(register)), 700);
  expect(overlaps(layout.nodes)).toEqual([]);
  for (const node of layout.nodes) {
    expect(node.y, node.label).toBeGreaterThanOrEqual(20);
    expect(node.y + node.height, node.label).toBeLessThanOrEqual(layout.height);
    expect(node.x + node.width, node.label).toBeLessThanOrEqual(layout.width);
    for (const line of node.lines) expect(textWidth(line)).toBeLessThanOrEqual(node.width - 18);
  }
});

test('V3: what goes outside the EEA stands below the line, what nobody knows below another', () => {
  const layout = layoutOf(dataMap(shop()), 700);
  expect(layout.borders.map(({ above, below, isWarning }) => [above, below, isWarning])).toEqual([
    ['binnen de EER', 'buiten de EER', true],
    ['buiten de EER', 'land nog niet ingevuld', false],
  ]);
  const [outside, unknown] = layout.borders;
  for (const node of layout.nodes.filter((one) => one.column >= 2)) {
    const below = layout.borders.filter((border) => border.y < node.y).length;
    const over = layout.borders.filter((border) => border.y < node.y + node.height).length;
    expect([below, over], node.label).toEqual(
      { inside: [0, 0], outside: [1, 1], unknown: [2, 2] }[node.zone],
    );
  }
  expect((outside?.y ?? 0) < (unknown?.y ?? 0)).toBe(true);
});

test('V3: the same register is drawn the same', () => {
  expect(layoutOf(dataMap(shop()), 700)).toEqual(layoutOf(dataMap(shop()), 700));
});

test('a label takes two lines and then ends in an ellipsis', () => {
  expect(fitted('PostNL', 100)).toEqual(['PostNL']);
  expect(fitted('Bestellen in de webwinkel', 110)).toEqual(['Bestellen in de', 'webwinkel']);
  expect(fitted('Bestellen in de webwinkel of per telefoon', 110).at(-1)).toMatch(/…$/);
  expect(fitted('Verwerkersovereenkomstenregister', 90)).toHaveLength(1);
});

test('V4: a cell counts activities, not single data, and says what stands nowhere', () => {
  const matrix = matrixOf(shop());
  expect(matrix.systems.map((system) => system.name)).toEqual(['mailchimp', 'Kast']);
  expect(matrix.rows).toEqual([
    { id: 'contact', name: 'Contactgegevens', counts: [1, 1], nowhere: 0, places: 2 },
    { id: 'beeld', name: 'Beelden', counts: [0, 0], nowhere: 1, places: 0 },
    { id: '', name: 'Nog zonder soort', counts: [1, 0], nowhere: 0, places: 1 },
  ]);
});

test('V4: it says what stands in two places', () => {
  expect(matrixWords(matrixOf(shop()))).toBe(
    'Eén van de drie soorten staat op meer dan één plek. Dat geldt voor: contactgegevens (twee). Bij één soort staat nog niet overal waar het is.',
  );
  const single = shop();
  single.activities = single.activities.slice(0, 1);
  expect(matrixWords(matrixOf(single))).toBe('Elk soort gegeven staat op één plek.');
  expect(matrixWords(matrixOf(BLANK.register))).toMatch(/^Zeg bij uw activiteiten/);
});
