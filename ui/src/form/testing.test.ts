import { expect, test } from 'vitest';
import { axeFaults } from './testing';

test('a fault is found, so a clean result means something', async () => {
  const input = document.createElement('input');
  document.body.append(input);
  expect(await axeFaults()).toEqual([expect.stringContaining('label')]);
  input.remove();
});
