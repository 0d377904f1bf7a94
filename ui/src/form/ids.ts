/** Where the parts of a field are found: the label points at the control, the control at hint and error. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** The attributes that tie a control to its hint and its error. */
export function controlAttributes(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): ControlAttributes {
  const described = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error ? 'true' : undefined,
  };
}

/** The id of a field's hint. */
export const hintId = (id: string): string => `${id}-hint`;

/** The id of a field's error. */
export const errorId = (id: string): string => `${id}-error`;

/**
 * The field behind a control's id. Where several records of a kind stand on one screen, the record's name
 * stands in front: `purpose/nieuws:purpose.explanation` is the field `purpose.explanation`.
 */
export const fieldOfId = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
