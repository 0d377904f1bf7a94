/**
 * Asks anew, and hands over only the answer to the last question: an earlier one that comes later is old.
 * Answers that are `undefined` are left out: what was shown stays.
 */
export function latest<T>(ask: () => Promise<T | undefined>, take: (answer: T) => void): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const answer = await ask();
    if (answer !== undefined && mine === turn) take(answer);
  };
}
