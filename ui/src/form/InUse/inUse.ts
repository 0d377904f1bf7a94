/** What is the matter: "Nieuwsbrief wordt nog gebruikt". Of several, not all have to be. */
export const inUse = (ids: readonly unknown[], name: string): string =>
  ids.length === 1 ? `${name} wordt nog gebruikt` : `Van deze ${name} wordt nog iets gebruikt`;
