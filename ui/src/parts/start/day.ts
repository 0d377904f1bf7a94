const DAY = 24 * 60 * 60 * 1000;

/** A day in few words, as seen from today: "vandaag", "gisteren", "12 nov.", "3 sep. 2025". */
export function dayInWords(day: string, today: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  const now = new Date(`${today}T12:00:00Z`);
  const ago = Math.round((now.getTime() - at.getTime()) / DAY);
  if (ago === 0) return 'vandaag';
  if (ago === 1) return 'gisteren';
  const year = at.getUTCFullYear() === now.getUTCFullYear() ? {} : ({ year: 'numeric' } as const);
  return at.toLocaleDateString('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
}
