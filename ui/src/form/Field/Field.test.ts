import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import type { ControlAttributes } from '../ids';
import { axeFaults, words } from '../testing';
import Field from './Field.svelte';
import FieldGroup from './FieldGroup.svelte';

const control = createRawSnippet<[ControlAttributes]>((attributes) => ({
  render: () =>
    `<input id="${attributes().id}" aria-describedby="${attributes()['aria-describedby'] ?? ''}">`,
}));

test('label, hint, error and control stand in that order', async () => {
  const { container } = render(Field, {
    id: 'x.y',
    label: 'Naam',
    hint: 'Zoals op uw brief.',
    error: 'Vul de naam in.',
    children: control,
  });
  const parts = [...(container.querySelector('[data-field="x.y"]')?.children ?? [])];
  expect(parts.map((part) => part.tagName)).toEqual(['LABEL', 'P', 'P', 'INPUT']);
  expect(screen.getByLabelText('Naam').getAttribute('aria-describedby')).toBe('x.y-hint x.y-error');
  expect(await axeFaults(container)).toEqual([]);
});

test('a group is named by its legend and described by its hint', async () => {
  const { container } = render(FieldGroup, {
    id: 'x.z',
    label: 'Wanneer?',
    hint: 'De dag.',
    children: words('…'),
  });
  const group = screen.getByRole('group', { name: 'Wanneer?' });
  expect(group.getAttribute('aria-describedby')).toBe('x.z-hint');
  expect(await axeFaults(container)).toEqual([]);
});
