/**
 * An answer as the register stores it. Confirmed is ink, proposed is pencil, open is a dotted box,
 * not applicable is a dash.
 */
export type Answer<T> = 'open' | 'not_applicable' | { proposed: T } | { confirmed: T };

/** The four words for how far an answer is. */
export type AnswerState = 'open' | 'not_applicable' | 'proposed' | 'confirmed';

/** How far an answer is, whatever it holds. */
export function stateOf(answer: Answer<unknown>): AnswerState {
  if (typeof answer === 'string') return answer;
  return 'proposed' in answer ? 'proposed' : 'confirmed';
}

/** What an answer holds, in pencil or in ink; undefined when it holds nothing. */
export function valueOf<T>(answer: Answer<T>): T | undefined {
  if (typeof answer === 'string') return undefined;
  return 'proposed' in answer ? answer.proposed : answer.confirmed;
}
