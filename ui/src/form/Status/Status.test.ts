import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { axeFaults } from '../testing';
import Status from './Status.svelte';
import { words, type StatusKind } from './status';

test.each(Object.keys(words).filter((kind) => kind !== 'plain') as StatusKind[])(
  '%s has its word',
  async (kind) => {
    const { container } = render(Status, { kind });
    expect(screen.getByText(words[kind])).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  },
);

test('another word may stand in its place', () => {
  render(Status, { kind: 'caution', word: '1 gat' });
  expect(screen.getByText('1 gat')).toBeTruthy();
});
