/** A shortcut as it stands on the keys: "Ctrl+Shift+N" is "Ctrl Shift N". */
export const keyWords = (keys: string): string => keys.split('+').join(' ');
