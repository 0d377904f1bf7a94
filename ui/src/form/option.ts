/** One thing to choose: plain words first, the law's own word in brackets. */
export interface Option<T extends string> {
  value: T;
  label: string;
  /** The word the law uses, printed in brackets behind the label. */
  legal?: string;
  /** One short sentence below the label. */
  hint?: string;
}
