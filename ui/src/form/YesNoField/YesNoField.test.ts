import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import YesNoField from './YesNoField.svelte';

test('yes, no and not knowing are three answers', async () => {
  const onCommit = vi.fn();
  const { container } = render(YesNoField, {
    id: 'staff',
    label: 'Heeft u mensen in dienst?',
    value: undefined,
    onCommit,
  });
  for (const word of ['Ja', 'Nee', 'Weet ik niet']) screen.getByLabelText(word).click();
  expect(onCommit.mock.calls).toEqual([[true], [false], [null]]);
  expect(await axeFaults(container)).toEqual([]);
});

test('no is not the same as not answered', () => {
  render(YesNoField, { id: 'staff', label: 'Heeft u mensen in dienst?', value: false, onCommit: vi.fn() });
  expect(screen.getByLabelText<HTMLInputElement>('Nee').checked).toBe(true);
});
