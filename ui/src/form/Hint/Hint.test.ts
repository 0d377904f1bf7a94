import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { axeFaults } from '../testing';
import Hint from './Hint.svelte';

test('a hint is found by the id of its field', async () => {
  const { container } = render(Hint, { of: 'activity.name', text: 'Zoals u het zelf noemt.' });
  expect(screen.getByText('Zoals u het zelf noemt.').id).toBe('activity.name-hint');
  expect(await axeFaults(container)).toEqual([]);
});
