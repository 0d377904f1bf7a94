/** What is not in the menu, for it is only there in a list. */
export const IN_LISTS: readonly { label: string; keys: string }[] = [
  { label: 'Volgende of vorige regel', keys: '↑ ↓' },
  { label: 'Open de regel', keys: 'Enter' },
  { label: 'Kies de regel, of niet meer', keys: 'Spatie' },
  { label: 'Kies ook de volgende of vorige', keys: 'Shift ↑ ↓' },
  { label: 'Kies alle regels', keys: 'Ctrl A' },
  { label: 'Dupliceer de regel of de keuze', keys: 'Ctrl D' },
  { label: 'Zet de regel hoger of lager', keys: 'Alt ↑ ↓' },
  { label: 'Verwijder de regel of de keuze', keys: 'Delete' },
  { label: 'Wat kan met de regel', keys: 'Shift F10' },
  { label: 'Laat de keuze los', keys: 'Esc' },
  { label: 'Sluit wat er bovenop ligt', keys: 'Esc' },
];

/** A shortcut as it stands on the keys: "Ctrl+Shift+N" is "Ctrl Shift N". */
export const keyWords = (keys: string): string => keys.split('+').join(' ');
