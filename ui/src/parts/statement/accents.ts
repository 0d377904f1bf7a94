/** Accent colours to choose from beside the usual one: each can be read on white. */
export const ACCENTS: readonly { value: string; label: string }[] = [
  { value: '#1f3f77', label: 'Donkerblauw' },
  { value: '#7a1f2b', label: 'Bordeauxrood' },
  { value: '#2d5a27', label: 'Bosgroen' },
  { value: '#5b2a6e', label: 'Paars' },
  { value: '#7a4a12', label: 'Bruin' },
  { value: '#333333', label: 'Donkergrijs' },
];

/** The colour of a statement whose owner chose none. */
export const USUAL = '#0f5259';
