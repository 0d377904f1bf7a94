/**
 * The commands that were chosen last. A setting of this computer; names from a dossier are never kept in it.
 */
const KEY = 'palette';
const MOST = 4;

/** Their ids, the last one first. */
export function recent(): string[] {
  return (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
}

/** One was chosen. */
export function used(command: string): void {
  localStorage.setItem(KEY, [command, ...recent().filter((one) => one !== command)].slice(0, MOST).join(' '));
}

/** None is remembered any more. */
export const forgetUsed = (): void => localStorage.removeItem(KEY);
