import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import SelectField from './SelectField.svelte';

test('a choice is handed over, and so is choosing nothing', async () => {
  const onCommit = vi.fn();
  const { container } = render(SelectField, {
    id: 'recipient.country',
    label: 'Land',
    options: [
      { value: 'NL', label: 'Nederland' },
      { value: 'IE', label: 'Ierland' },
    ],
    value: 'IE',
    onCommit,
  });
  const select = screen.getByLabelText<HTMLSelectElement>('Land');
  expect(select.value).toBe('IE');
  for (const value of ['NL', '']) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(onCommit.mock.calls).toEqual([['NL'], [undefined]]);
  expect(await axeFaults(container)).toEqual([]);
});
