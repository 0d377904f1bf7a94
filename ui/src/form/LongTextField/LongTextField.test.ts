import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults, type } from '../testing';
import LongTextField from './LongTextField.svelte';

test('lines are handed over as they were typed, markup too', async () => {
  const onCommit = vi.fn();
  const { container } = render(LongTextField, {
    id: 'activity.note',
    label: 'Over uw werk',
    value: '',
    onCommit,
  });
  type(screen.getByLabelText('Over uw werk'), 'Wij bakken <b>brood</b>.\n- ook op zondag');
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('Wij bakken <b>brood</b>.\n- ook op zondag');
  expect(await axeFaults(container)).toEqual([]);
});
