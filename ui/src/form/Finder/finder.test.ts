import { expect, test, vi } from 'vitest';
import { Finder } from './finder.svelte';

const press = (finder: Finder<string>, key: string): boolean =>
  finder.press(new KeyboardEvent('keydown', { key }));

test('the arrows go round, Enter chooses, and other keys are left to the box', () => {
  const choose = vi.fn();
  const finder = new Finder(() => ['een', 'twee', 'drie'], choose);
  expect(finder.current).toBe('een');
  expect(press(finder, 'ArrowUp')).toBe(true);
  expect(finder.current).toBe('drie');
  press(finder, 'ArrowDown');
  press(finder, 'ArrowDown');
  expect(finder.current).toBe('twee');
  press(finder, 'Enter');
  expect(choose).toHaveBeenCalledExactlyOnceWith('twee');
  expect(press(finder, 'a')).toBe(false);
  finder.point('drie');
  expect(finder.current).toBe('drie');
  finder.restart();
  expect(finder.current).toBe('een');
});

test('when less is found the current one is still there, and of nothing nothing is chosen', () => {
  let found = ['een', 'twee'];
  const choose = vi.fn();
  const finder = new Finder(() => found, choose);
  press(finder, 'ArrowDown');
  found = ['een'];
  expect(finder.current).toBe('een');
  expect(finder.attributes('lijst', (one) => `rij-${one}`)).toMatchObject({
    'aria-controls': 'lijst',
    'aria-activedescendant': 'rij-een',
  });
  found = [];
  press(finder, 'ArrowDown');
  press(finder, 'Enter');
  expect(choose).not.toHaveBeenCalled();
  expect(finder.attributes('lijst', String)['aria-activedescendant']).toBeUndefined();
});
