import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import ChoiceField from './ChoiceField.svelte';

const field = {
  id: 'activity.legal_basis',
  label: 'Waarom mag u dit doen?',
  options: [
    { value: 'consent', label: 'Iemand heeft ja gezegd', legal: 'toestemming' },
    { value: 'contract', label: 'Het is nodig voor een afspraak', legal: 'overeenkomst' },
  ],
  value: undefined,
};

test('plain words first, the legal word in brackets, not knowing last', async () => {
  const { container } = render(ChoiceField, {
    ...field,
    unsure: 'Wij doen een voorstel.',
    onCommit: vi.fn(),
  });
  const words = screen
    .getAllByRole('radio')
    .map((radio) => radio.parentElement?.textContent?.replace(/\s+/g, ' ').trim());
  expect(words).toEqual([
    'Iemand heeft ja gezegd (toestemming)',
    'Het is nodig voor een afspraak (overeenkomst)',
    'Weet ik niet Wij doen een voorstel.',
  ]);
  expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
  expect(await axeFaults(container)).toEqual([]);
});

test('a choice is handed over at once; not knowing is an answer too', () => {
  const onCommit = vi.fn();
  render(ChoiceField, { ...field, onCommit });
  screen.getByLabelText(/afspraak/).click();
  screen.getByLabelText(/Weet ik niet/).click();
  expect(onCommit.mock.calls).toEqual([['contract'], [null]]);
});
