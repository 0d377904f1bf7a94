/** The help: whether its panel is open, and what somebody asked to read in it. */
import type { FieldId } from '../ipc/ipc';

/** A subject, with the part of it that was found, or the explanation of a field. */
export type HelpTopic = { page: string; section?: number } | { field: FieldId };

class Help {
  /** The panel is wanted. */
  open = $state(false);
  /** What was chosen to read; nothing: the panel explains the field that has the focus. */
  topic = $state.raw<HelpTopic>();
  /** What was searched for. */
  typed = $state('');
  /** Where the focus was when it was chosen: it goes back there. */
  opener = $state.raw<HTMLElement>();

  /** Shows a subject or the explanation of a field. */
  show(topic: HelpTopic): void {
    if (!this.open) this.opener = active();
    this.topic = topic;
    this.open = true;
  }

  /** Opens the panel, or puts it away; what is read there is kept until somebody asks for something else. */
  turn(on: boolean): void {
    if (on && !this.open) this.opener = active();
    this.open = on;
    if (!on) this.topic = undefined;
  }

  /** A field got the focus: the panel follows it (F13). */
  follow(): void {
    this.topic = undefined;
    this.typed = '';
  }

  /** Searches anew. */
  search(typed: string): void {
    this.typed = typed;
    this.topic = undefined;
  }
}

const active = (): HTMLElement | undefined =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : undefined;

/** The one help of the window. */
export const help = new Help();
