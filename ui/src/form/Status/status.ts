/** How far something is. Never a traffic light: a mark and its word. */
export type StatusKind =
  'complete' | 'confirmed' | 'open' | 'proposed' | 'caution' | 'not-applicable' | 'plain';

/** The usual word of each status. */
export const words: Record<StatusKind, string> = {
  complete: 'Compleet',
  confirmed: 'Bevestigd',
  open: 'Nog invullen',
  proposed: 'Voorgesteld',
  caution: 'Let op',
  'not-applicable': 'Niet van toepassing',
  plain: '',
};
