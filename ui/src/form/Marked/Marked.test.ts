import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { axeFaults } from '../testing';
import Marked from './Marked.svelte';

test('E6: what was searched is marked, whatever its accents, and nothing else', async () => {
  const { container } = render(Marked, { text: 'Café Müller', search: 'muller' });
  expect([...container.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['Müller']);
  expect(container.textContent.trim()).toBe('Café Müller');
  expect(await axeFaults(container)).toEqual([]);
});
