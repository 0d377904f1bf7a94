import { expect, test } from 'vitest';
import { chunksOf } from './chunks';

test('every part is in one piece, in its order', () => {
  const parts = Array.from({ length: 23 }, (_, at) => at);
  const chunks = chunksOf(parts);
  expect(chunks.map((chunk) => chunk.length)).toEqual([10, 10, 3]);
  expect(chunks.flat()).toEqual(parts);
  expect(chunksOf([])).toEqual([]);
});
