import { expect, test } from 'vitest';
import { latest } from './latest';

test('an answer that comes after a later question is not taken', async () => {
  const waiting: ((answer: string | undefined) => void)[] = [];
  const taken: string[] = [];
  const ask = latest(
    () => new Promise<string | undefined>((resolve) => waiting.push(resolve)),
    (answer) => taken.push(answer),
  );
  const [first, second] = [ask(), ask()];
  waiting[1]?.('new');
  waiting[0]?.('old');
  await Promise.all([first, second]);
  expect(taken).toEqual(['new']);
  const third = ask();
  waiting[2]?.(undefined);
  await third;
  expect(taken).toEqual(['new']);
});
