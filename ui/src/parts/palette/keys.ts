/** What is not in the menu, for it is only there in a list. */
export const IN_LISTS: readonly { label: string; keys: string }[] = [
  { label: 'Volgende of vorige regel', keys: '↑ ↓' },
  { label: 'Open de regel', keys: 'Enter' },
  { label: 'Dupliceer de regel', keys: 'Ctrl D' },
  { label: 'Zet de regel hoger of lager', keys: 'Alt ↑ ↓' },
  { label: 'Verwijder de regel', keys: 'Delete' },
  { label: 'Sluit wat er bovenop ligt', keys: 'Esc' },
];

/** A shortcut as it stands on the keys: "Ctrl+Shift+N" is "Ctrl Shift N". */
export const keyWords = (keys: string): string => keys.split('+').join(' ');
