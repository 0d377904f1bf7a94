import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BLANK } from '../../ipc/ipc';
import { statementOf } from '../../state/testing';
import type { Document, Section } from './document';
import DocumentView from './DocumentView.svelte';

/** Places that wait to come into view, and what to tell then. */
let watched: Element[] = [];
let tell: (place: Element) => void;

beforeEach(() => {
  watched = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        tell = (target) => told([{ isIntersecting: true, target }]);
      }
      observe = (place: Element): number => watched.push(place);
      unobserve = (place: Element): void => void watched.splice(watched.indexOf(place), 1);
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

const origin = (record: string) => ({
  message: 'purpose',
  article: null,
  facts: [{ record, field: 'activity.name' }],
  own_words: false,
});
const sentence = (record: string, text: string) => ({
  inlines: [{ kind: 'text' as const, text }],
  origin: origin(record),
});
const part = (number: number): Section => ({
  id: `activity-${number}`,
  number: `${number}.`,
  title: sentence(`heading/${number}`, `Activiteit ${number}`),
  blocks: [{ kind: 'paragraph', sentences: [sentence(`activity/${number}`, `Zin van ${number}.`)] }],
  sections: [],
});
const statement = (count: number): Document => ({
  ...statementOf(BLANK.register),
  sections: [
    { ...part(0), id: 'purposes', sections: Array.from({ length: count }, (_, at) => part(at + 1)) },
  ],
});
const shown = (count: number) =>
  render(DocumentView, { document: statement(count), onGoTo: () => undefined }).component as unknown as {
    showFact: (fact: { record: string; field: string }) => Promise<boolean>;
  };
const isThere = (number: number): boolean => screen.queryByText(`Zin van ${number}.`) !== null;

test('of a long statement only what is near the view is drawn', async () => {
  shown(200);
  expect(isThere(1)).toBe(false);
  const [first] = watched;
  if (!first) throw new Error('nothing is watched');
  tell(first);
  await vi.waitFor(() => expect(isThere(1)).toBe(true));
  expect(isThere(10)).toBe(true);
  expect(isThere(11)).toBe(false);
});

test('what somebody wants to see is drawn wherever it is', async () => {
  const view = shown(200);
  expect(await view.showFact({ record: 'activity/157', field: 'activity.name' })).toBe(true);
  expect(isThere(157)).toBe(true);
  expect(isThere(1)).toBe(false);
  // Its heading states a fact too.
  expect(await view.showFact({ record: 'heading/42', field: 'activity.name' })).toBe(true);
  expect(isThere(42)).toBe(true);
});

test('a statement of ordinary length is drawn whole', () => {
  shown(12);
  expect(isThere(1) && isThere(12)).toBe(true);
  expect(watched).toEqual([]);
});
