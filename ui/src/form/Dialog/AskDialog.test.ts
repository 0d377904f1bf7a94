import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, words } from '../testing';
import AskDialog from './AskDialog.svelte';

const question = createRawSnippet(() => ({ render: () => '<label>Wie? <input></label>' }));

test('it asks, does and leaves, and the focus is at the first question', async () => {
  const [onDo, onClose] = [vi.fn(), vi.fn()];
  const { container } = render(AskDialog, {
    open: true,
    asks: true,
    title: 'Eigenaar van 3 activiteiten',
    does: 'Wijzig bij 3 activiteiten',
    leaves: 'Laat zoals het is',
    onDo,
    onClose,
    told: words('Nu: Jan.'),
    children: question,
  });
  expect(screen.getByRole('dialog', { name: 'Eigenaar van 3 activiteiten' }).textContent).toContain(
    'Nu: Jan.',
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Wie?'));
  expect(await axeFaults(container)).toEqual([]);
  screen.getByRole('button', { name: 'Wijzig bij 3 activiteiten' }).click();
  screen.getByRole('button', { name: 'Laat zoals het is' }).click();
  expect([onDo, onClose].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

test('when there is nothing to do, it can only be left', () => {
  render(AskDialog, {
    open: true,
    title: 'Hier is geen verwerker bij',
    leaves: 'Laat zoals het is',
    onDo: vi.fn(),
    onClose: vi.fn(),
  });
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
