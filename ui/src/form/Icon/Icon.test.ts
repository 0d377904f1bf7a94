import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Icon from './Icon.svelte';
import { shapes, type IconName } from './shapes';

test.each(Object.keys(shapes) as IconName[])('%s is drawn and not heard', (name) => {
  const { container } = render(Icon, { name });
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.querySelector('path')?.getAttribute('d')).toBe(shapes[name]);
});
