/** Every control on the screen, by what hands over what was typed in it. */
const drafts = new Set<() => void>();

/** A control is on the screen from now on. Gives back how it leaves it. */
export function onScreen(handOver: () => void): () => void {
  drafts.add(handOver);
  return () => drafts.delete(handOver);
}

/**
 * Everything that was typed goes to the host now. Taking the focus away is not enough: a window that is not in
 * front tells no field that it lost it.
 */
export function handOverDrafts(): void {
  drafts.forEach((handOver) => handOver());
}
