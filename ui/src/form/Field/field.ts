/** What every field has, whatever its control. */
export interface FieldProps {
  /**
   * The field's id: names the control, its hint and its error, and tells the help panel where we are. A record's
   * name may stand in front of it: `purpose/nieuws:purpose.explanation`.
   */
  id: string;
  /** Always visible, above the control. */
  label: string;
  /** One short sentence, without links. */
  hint?: string | undefined;
  /** What is wrong, in the words the error summary uses too. */
  error?: string | undefined;
  /** Says "(niet verplicht)"; every other field is needed. */
  optional?: boolean | undefined;
  /** As wide as its place, instead of 420 pixels. */
  wide?: boolean | undefined;
  /** The value is only proposed: it is drawn in pencil until the owner says that it is right. */
  proposal?: ProposalProps | undefined;
}

/** What a field of free text has besides. */
export interface TextProps extends FieldProps {
  /** The text as it is stored. */
  value: string;
  /** Takes the text, on leaving the field or when typing rests. */
  onCommit: (text: string) => void;
  /** What is wrong with the text. It is said on leaving the field; the text is taken all the same. */
  check?: (text: string) => string | undefined;
}

/** A value the program proposes. */
export interface ProposalProps {
  /** Where the proposal comes from: "gebruikelijk bij een bakkerij". */
  source?: string | undefined;
  /** The owner says that it is right. */
  onConfirm: () => void;
}
