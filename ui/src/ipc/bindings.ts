// Written by `cargo test -p verantwoord-desktop --test bindings`; not edited by hand.

/**
 * What happened and what the owner can do, in Dutch.
 */
export type Notice = { 
/**
 * A few words: what did not happen.
 */
title: string, 
/**
 * Why, in a sentence.
 */
text: string, 
/**
 * What to do now, in a sentence.
 */
hint: string, };
/**
 * Which program this is, for "Over Verantwoord" and for a report of a fault.
 */
export type AppInfo = { 
/**
 * "0.1.0".
 */
version: string, 
/**
 * The licence's SPDX name.
 */
licence: string, 
/**
 * The version of the system's web view; none when the system does not tell.
 */
webview: string | null, };
/**
 * What an owner can ask from the menu, by key or by button.
 */
export type CommandId = "new-dossier" | "open-dossier" | "open-example" | "save-copy" | "save-statement" | "close-dossier" | "quit" | "undo" | "redo" | "new-activity" | "go-activities" | "go-statement" | "go-organisation" | "about";

/** What the menu offers: the same commands, words and keys for buttons and help. */
export const COMMANDS: readonly {
  id: CommandId;
  label: string;
  keys: string | null;
  needsDossier: boolean;
}[] = [
  { id: "new-dossier", label: "Nieuw dossier…", keys: "Ctrl+Shift+N", needsDossier: false },
  { id: "open-dossier", label: "Openen…", keys: "Ctrl+O", needsDossier: false },
  { id: "open-example", label: "Voorbeeld bekijken", keys: null, needsDossier: false },
  { id: "save-copy", label: "Kopie bewaren…", keys: "Ctrl+Shift+S", needsDossier: true },
  { id: "save-statement", label: "Verklaring als PDF…", keys: "Ctrl+P", needsDossier: true },
  { id: "close-dossier", label: "Dossier sluiten", keys: "Ctrl+W", needsDossier: true },
  { id: "quit", label: "Afsluiten", keys: "Ctrl+Q", needsDossier: false },
  { id: "undo", label: "Ongedaan maken", keys: "Ctrl+Z", needsDossier: true },
  { id: "redo", label: "Opnieuw doen", keys: "Ctrl+Shift+Z", needsDossier: true },
  { id: "new-activity", label: "Nieuwe activiteit", keys: "Ctrl+N", needsDossier: true },
  { id: "go-activities", label: "Activiteiten", keys: "Alt+2", needsDossier: true },
  { id: "go-statement", label: "Verklaring", keys: "Alt+5", needsDossier: true },
  { id: "go-organisation", label: "Bedrijf", keys: "Alt+6", needsDossier: true },
  { id: "about", label: "Over Verantwoord", keys: null, needsDossier: false },
];
