/** New records and parts: every question open, nothing guessed. */
import type { Answer } from '../../form/answer';
import { BLANK, type LegalBasis, type LegalBasisUse } from '../../ipc/ipc';

type Kind = Exclude<keyof typeof BLANK, 'register'>;

/** A blank record or part with some fields filled in. */
export const fresh = <K extends Kind>(
  kind: K,
  fields: Partial<(typeof BLANK)[K]> = {},
): (typeof BLANK)[K] => ({
  ...structuredClone(BLANK[kind]),
  ...fields,
});

export const freshBasis = (basis: LegalBasis): LegalBasisUse => fresh('legal_basis', { basis });

/** A typed text as an answer: an empty one leaves the question open. */
export const textAnswer = (text: string): Answer<string> =>
  text.trim() === '' ? 'open' : { confirmed: text };

/**
 * An id for a part of an activity that no other part has: "bestellen-doel", "bestellen-doel-2". The host
 * would give one too, but then the row would be another one while the owner types in it.
 */
export function freeId(wish: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const plain =
    wish
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 90) || 'deel';
  let id = plain;
  for (let next = 2; used.has(id); next += 1) id = `${plain}-${next}`;
  return id;
}
