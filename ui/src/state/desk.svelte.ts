import { tick } from 'svelte';
import {
  Refused,
  closeDossier,
  currentDossier,
  forgetRecent,
  newDossier,
  openDossier,
  openExample,
  openPending,
  openRecent,
  pendingFile,
  quit,
  quitAnyway,
  recentDossiers,
  saveCopy,
  saveDossier,
  saveDossierAs,
  type Notice,
  type OpenDossier,
  type RecentDossier,
} from '../ipc/ipc';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';
import { route } from './route.svelte';

/** Opening, saving and closing: what an owner does with whole dossiers. */
class Desk {
  recent = $state.raw<readonly RecentDossier[]>([]);
  /** The question for the name of a new firm is open. */
  naming = $state(false);
  /** The last save before closing did not work: the owner decides. */
  stuck = $state.raw<Notice>();
  /** A file dialog of the system is open. It does not keep the window from being used by itself. */
  asking = $state(false);

  /** Looks what the host has: a dossier that is open, a file that waits, the list. */
  async begin(): Promise<void> {
    await this.#tell(async () => {
      const open = await currentDossier();
      if (open) await dossier.take(open);
      await this.pending();
      this.recent = await recentDossiers();
    });
  }

  /** Opens the file that waits, if there is one. */
  async pending(): Promise<void> {
    if ((await this.#tell(pendingFile)) !== null) await this.#open(openPending);
  }

  /** Asks for the name of a new firm first. */
  beginNew(): void {
    this.naming = true;
  }

  create = (name: string): Promise<void> => this.#open(() => this.ask(() => newDossier(name)));
  open = (): Promise<void> => this.#open(() => this.ask(openDossier));
  example = (): Promise<void> => this.#open(openExample);
  reopen = (place: number): Promise<void> => this.#open(() => openRecent(place));

  async forget(place: number): Promise<void> {
    await this.#tell(async () => (this.recent = await forgetRecent(place)));
  }

  /** Saves now; a dossier without a file of its own asks for one. */
  async save(): Promise<void> {
    if (dossier.open?.isExample) return this.saveAs();
    const held = document.activeElement;
    await this.handOver();
    await this.#tell(async () => dossier.heard(await saveDossier()));
    if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  }

  async saveAs(): Promise<void> {
    await this.handOver();
    await this.#tell(async () => {
      const open = await this.ask(saveDossierAs);
      if (open) await dossier.take(open);
    });
  }

  async saveCopy(): Promise<void> {
    await this.handOver();
    await this.#tell(async () => {
      const copy = await this.ask(saveCopy);
      if (copy) notices.tell(`${copy.name} staat in ${copy.folder}.`);
    });
  }

  /** Puts the dossier away and goes back to the start. */
  async close(): Promise<void> {
    await this.handOver();
    await this.#tell(async () => {
      await closeDossier();
      await dossier.take(null);
      this.recent = await recentDossiers();
    });
  }

  /** The window is about to close. */
  async quit(): Promise<void> {
    await this.handOver();
    try {
      await quit();
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      this.stuck = cause.notice;
    }
  }

  /** Closes although the last save did not work. */
  async quitAnyway(): Promise<void> {
    await this.#tell(quitAnyway);
  }

  /** What is still being typed goes to the host, and everything that goes there is answered. */
  async handOver(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await dossier.settled();
  }

  async #open(ask: () => Promise<OpenDossier | null>): Promise<void> {
    await this.handOver();
    await this.#tell(async () => {
      const open = await ask();
      if (!open) return;
      notices.trouble = undefined;
      await dossier.take(open);
      route.go('overzicht');
    });
    // Whether it worked or not, the list may be another one.
    await this.#tell(async () => (this.recent = await recentDossiers()));
  }

  /** Runs what opens a file dialog; meanwhile the window takes nothing. */
  async ask<T>(work: () => Promise<T>): Promise<T> {
    const held = document.activeElement;
    this.asking = true;
    try {
      return await work();
    } finally {
      this.asking = false;
      await tick();
      if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
    }
  }

  async #tell<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      notices.trouble = cause.notice;
      return undefined;
    }
  }
}

/** The one desk of the window. */
export const desk = new Desk();
