import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import ChoicesField from './ChoicesField.svelte';

const field = {
  id: 'activity.personal_data',
  label: 'Welke gegevens?',
  options: [
    { value: 'name', label: 'Naam' },
    { value: 'mail', label: 'E-mailadres' },
    { value: 'health', label: 'Gezondheid', legal: 'bijzonder' },
  ],
};

test('ticks are handed over in the order of the options', async () => {
  const onCommit = vi.fn();
  const { container } = render(ChoicesField, { ...field, value: ['mail'], onCommit });
  screen.getByLabelText('Naam').click();
  expect(onCommit).toHaveBeenLastCalledWith(['name', 'mail']);
  expect(await axeFaults(container)).toEqual([]);
});

test('a value that is not on the list is not lost', () => {
  const onCommit = vi.fn();
  render(ChoicesField, { ...field, value: ['mail', 'later bedacht'], onCommit });
  screen.getByLabelText('E-mailadres').click();
  expect(onCommit).toHaveBeenLastCalledWith(['later bedacht']);
});

test('a proposed tick says that it is ours', () => {
  render(ChoicesField, {
    ...field,
    value: ['name', 'mail'],
    proposed: ['mail', 'health'],
    onCommit: vi.fn(),
  });
  expect(screen.getAllByText('ons voorstel')).toHaveLength(1);
  expect(screen.getByLabelText(/E-mailadres/).closest('.proposed')).not.toBeNull();
});
