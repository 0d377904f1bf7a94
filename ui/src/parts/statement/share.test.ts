import { expect, test } from 'vitest';
import { share } from './share';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const document = {
  title: 'Verklaring',
  sections: [
    { id: 'a', blocks: ['een', 'twee'], number: null },
    { id: 'b', blocks: ['drie'], number: '2.' },
  ],
};

test('an equal value is the very same value', () => {
  expect(share(document, copy(document))).toBe(document);
});

test('only what changed is new', () => {
  const next = copy(document);
  next.sections[1]?.blocks.push('vier');
  const shared = share(document, next);
  expect(shared).toEqual(next);
  expect(shared).not.toBe(document);
  expect(shared.sections[0]).toBe(document.sections[0]);
  expect(shared.sections[1]).not.toBe(document.sections[1]);
});

test('a section is known by its id, wherever it stands', () => {
  const next = copy(document);
  next.sections.unshift({ id: 'nieuw', blocks: [], number: null });
  const shared = share(document, next);
  expect(shared).toEqual(next);
  expect(shared.sections[1]).toBe(document.sections[0]);
  expect(shared.sections[2]).toBe(document.sections[1]);
});

test('what was left out is gone, and null is not the same as nothing', () => {
  expect(share({ a: 1, b: 2 } as object, { a: 1 })).toEqual({ a: 1 });
  expect(share({ a: null } as object, { a: {} })).toEqual({ a: {} });
  expect(share([1, 2, 3], [1, 2])).toEqual([1, 2]);
});
