import { Refused, type Notice } from '../ipc/ipc';

/** Something that was done and can be undone for a while. */
export interface Done {
  id: number;
  /** "Nieuwsbrief verwijderd." */
  message: string;
  /** The word on the button, and what it does. */
  action?: string;
  onAction?: () => void;
  /** Another thing that can be done with it. */
  more?: Action;
}

/** A button behind what was told. */
export interface Action {
  word: string;
  run: () => void;
}

class Notices {
  #next = 0;
  /** What did not work. It stays until it is put away or works after all. */
  trouble = $state.raw<Notice>();
  /** What was just done, the last one below. */
  done = $state.raw<readonly Done[]>([]);

  tell(message: string, action?: Action, more?: Action): void {
    const one: Done = {
      id: this.#next++,
      message,
      ...(action && { action: action.word, onAction: action.run }),
      ...(more && { more }),
    };
    // More than two would cover the sheet; the older step stays in undo.
    this.done = [...this.done.slice(-1), one];
  }

  /** Runs a request; one that does not work gives nothing and is told. */
  async orTell<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      this.trouble = cause.notice;
      return undefined;
    }
  }

  putAway(id: number): void {
    this.done = this.done.filter((one) => one.id !== id);
  }
}

/** What the window has to say. */
export const notices = new Notices();
