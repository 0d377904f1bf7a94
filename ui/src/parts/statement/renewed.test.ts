import { expect, test } from 'vitest';
import { statementOf } from '../../state/testing';
import { BLANK, type Document, type Section, type SectionRenewal } from '../../ipc/ipc';
import { renewed, whole } from './renewed';

const section = (id: string, number: string, sections: Section[] = []): Section => ({
  id,
  number,
  title: {
    inlines: [{ kind: 'text', text: id }],
    origin: { message: id, article: null, facts: [], own_words: false },
  },
  blocks: [],
  sections,
});
const document = (sections: Section[]): Document => ({ ...statementOf(BLANK.register), sections });
const same = (id: string): SectionRenewal => ({ kind: 'same', id });
const changed = (one: Section, sections: SectionRenewal[] = []): SectionRenewal => ({
  kind: 'changed',
  section: { ...one, sections: [] },
  sections,
});

test('an answer that tells everything is the document', () => {
  const now = document([section('a', '1.', [section('b', 'a.')]), section('c', '2.')]);
  expect(renewed(undefined, whole(now))).toEqual(now);
});

test('what is only named is the very object that the page holds, also where it moved', () => {
  const before = document([section('a', '1.', [section('b', 'a.'), section('c', 'b.')]), section('d', '2.')]);
  const told = {
    head: { ...before, version: 'Versie 2', sections: [] },
    sections: [same('d'), changed(section('a', '2.'), [changed(section('b', 'b.')), same('c')])],
  };
  const now = renewed(before, told);
  expect(now.version).toBe('Versie 2');
  expect(now.sections.map((one) => one.id)).toEqual(['d', 'a']);
  expect(now.sections[0]).toBe(before.sections[1]);
  expect(now.sections[1]?.sections[1]).toBe(before.sections[0]?.sections[1]);
  expect(now.sections[1]?.sections[0]?.number).toBe('b.');
});

test('an answer for another page is refused', () => {
  const held = document([section('a', '1.')]);
  expect(() => renewed(held, { head: held, sections: [same('elsewhere')] })).toThrow();
});
