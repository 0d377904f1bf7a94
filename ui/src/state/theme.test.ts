import { afterEach, expect, test } from 'vitest';
import { theme } from './theme.svelte';

const shown = () => document.documentElement.dataset['theme'];
afterEach(() => theme.choose('system'));

test('the choice is shown at once and found again', () => {
  theme.choose('dark');
  expect(shown()).toBe('dark');
  delete document.documentElement.dataset['theme'];
  theme.restore();
  expect([theme.chosen, shown()]).toEqual(['dark', 'dark']);
});

test('the system decides when the owner does not, or when something odd was kept', () => {
  theme.choose('system');
  expect(shown()).toBeUndefined();
  localStorage.setItem('theme', 'paars');
  theme.restore();
  expect([theme.chosen, shown()]).toEqual(['system', undefined]);
});
