import { tick } from 'svelte';
import { handOverDrafts } from '../form/drafts';
import {
  Refused,
  cleanUp,
  clockIsRight,
  closeDossier,
  currentDossier,
  forgetRecent,
  goOn,
  goesOn,
  keepMineAsCopy,
  keptVersions,
  meetSibling,
  newDossier,
  openDossier,
  openExample,
  openPending,
  openRecent,
  pendingFile,
  pinRecent,
  putBack,
  putNewsAway,
  quit,
  quitAnyway,
  recentDossiers,
  resolve,
  restoreKept,
  restoreVersion,
  saveCopy,
  saveDossier,
  saveDossierAs,
  showInFolder,
  openMade,
  showMade,
  stopMaking,
  throwAway,
  waitingDifferences,
  waitingWork,
  type Choice,
  type KeptDossier,
  type Making,
  type Notice,
  type OldVersions,
  type OpenDossier,
  type RecentDossier,
  type WaitingRow,
  type WrittenFile,
} from '../ipc/ipc';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';
import { goBackTo } from './place';
import { route } from './route.svelte';

/** From here on people wonder whether anything happens, in milliseconds. */
const NOTICED = 400;
/** And from here on they want to know how long still, or that it stops (L1). */
const LONG = 2000;

/** Opening, saving and closing: what an owner does with whole dossiers. */
class Desk {
  recent = $state.raw<readonly RecentDossier[]>([]);
  /** A start goes on where the last one ended. */
  goesOn = $state(true);
  /** The question for the name of a new firm is open. */
  naming = $state(false);
  /** The last save before closing did not work: the owner decides. */
  stuck = $state.raw<Notice>();
  /** Work that is in no file, found at the start. */
  waiting = $state.raw<readonly WaitingRow[]>([]);
  /** The last file that was asked for could not be opened: an older version may help. */
  failedToOpen = $state(false);
  /** The kept versions of every dossier, while somebody looks at them. */
  kept = $state.raw<readonly KeptDossier[]>();
  /** The file that is being made, when that takes long (L1). */
  making = $state.raw<Making>();
  /** It takes so long that it can be stopped. */
  canStop = $state(false);
  #made: Making | undefined;
  #tellsMaking: ReturnType<typeof setTimeout>[] = [];
  /** A file dialog of the system is open, or a dossier is being opened. Neither keeps the window from being used by itself. */
  asking = $state(false);

  /** Looks what the host has: a dossier that is open, a file that waits, the list. */
  async begin(): Promise<void> {
    await notices.orTell(async () => {
      const open = await currentDossier();
      if (open) await dossier.take(open);
      await this.pending();
      if (!dossier.open && !this.failedToOpen) await this.#goOn();
      this.recent = await recentDossiers();
      this.goesOn = await goesOn();
    });
    await notices.orTell(async () => (this.waiting = await waitingWork()));
  }

  /** Goes on where the last start ended. */
  async #goOn(): Promise<void> {
    this.failedToOpen = true;
    await notices.orTell(async () => {
      const gone = await goOn();
      this.failedToOpen = false;
      if (!gone) return;
      await dossier.take(gone.dossier);
      await goBackTo(gone.place, dossier.register);
    });
  }

  /**
   * The host makes a file, is further with it, or is done: what takes longer than people notice is shown. By then the
   * file dialog is gone, and the window takes everything again.
   */
  heardMaking(making: Making | null): void {
    const isFirst = this.#made === undefined;
    this.#made = making ?? undefined;
    if (!making) {
      this.#tellsMaking.forEach(clearTimeout);
      this.making = undefined;
      this.canStop = false;
      return;
    }
    if (this.making) this.making = making;
    if (!isFirst) return;
    this.#tellsMaking = [
      setTimeout(() => {
        this.making = this.#made;
        // While another dossier is opened nothing is done in this one.
        if (!this.making?.is_opening) this.asking = false;
      }, NOTICED),
      setTimeout(() => (this.canStop = true), LONG),
    ];
  }

  /** Stops what is being made. */
  async stopMaking(): Promise<void> {
    await notices.orTell(stopMaking);
  }

  /** The owner chooses whether a start goes on where the last one ended. */
  async setGoesOn(answer: boolean): Promise<void> {
    await notices.orTell(async () => (this.goesOn = await goesOn(answer)));
  }

  /** Shows the file in the file manager. */
  async showInFolder(): Promise<void> {
    await notices.orTell(showInFolder);
  }

  /** Shows a file that was made in the file manager. */
  async showMade({ number }: WrittenFile): Promise<void> {
    await notices.orTell(() => showMade(number));
  }

  /** Opens a file that was made. */
  async openMade({ number }: WrittenFile): Promise<void> {
    await notices.orTell(() => openMade(number));
  }

  /** Says where a file is that was made, and leads there (X4). */
  tellMade(file: WrittenFile, ...more: readonly string[]): void {
    const text = [`${file.name} staat in ${file.folder}.`, ...more].filter((one) => one !== '').join(' ');
    const show = { word: 'Toon in map', run: () => void this.showMade(file) };
    // Another dossier is opened from the first window or the file manager: this one stays.
    if (file.name.endsWith('.verantwoord')) notices.tell(text, show);
    else notices.tell(text, { word: 'Open', run: () => void this.openMade(file) }, show);
  }

  async pin(place: number, isPinned: boolean): Promise<void> {
    await notices.orTell(async () => (this.recent = await pinRecent(place, isPinned)));
  }

  /** Opens the file that waits, if there is one. */
  async pending(): Promise<void> {
    if ((await notices.orTell(pendingFile)) !== null) await this.#open(openPending);
  }

  /** Asks for the name of a new firm first. */
  beginNew(): void {
    this.naming = true;
  }

  /** A dossier that was begun without a file. */
  begun = (begin: () => Promise<OpenDossier>): Promise<void> => this.#open(begin);
  create = (name: string): Promise<void> => this.#open(() => newDossier(name));
  open = (): Promise<void> => this.#open(openDossier);
  example = (): Promise<void> => this.#open(openExample);
  reopen = (place: number): Promise<void> => this.#open(() => openRecent(place));

  /** Shows the kept versions, also of files that are gone. */
  async lookAtKept(): Promise<void> {
    await notices.orTell(async () => (this.kept = await keptVersions()));
  }

  /** Makes a new file of one of them and opens it. */
  restoreKept = (documentId: string, version: string): Promise<void> =>
    this.#open(() => {
      this.kept = undefined;
      return restoreKept(documentId, version);
    });

  async forget(place: number): Promise<void> {
    await notices.orTell(async () => (this.recent = await forgetRecent(place)));
  }

  /** Takes all of them from the list; their files stay. */
  async forgetAll(): Promise<void> {
    await notices.orTell(async () => {
      let left = await recentDossiers();
      while (left.length > 0) left = await forgetRecent(0);
      this.recent = left;
    });
  }

  /** Opens work that is in no file. */
  putBack = (place: number): Promise<void> =>
    this.#open(async () => {
      const open = await putBack(place);
      this.waiting = await waitingWork();
      return open;
    });

  /** What work that is in no file has that its file had not. */
  async waitingDifferences(place: number): Promise<readonly string[] | undefined> {
    return notices.orTell(() => waitingDifferences(place));
  }

  async throwAway(place: number): Promise<void> {
    await notices.orTell(async () => (this.waiting = await throwAway(place)));
  }

  /** What was found is read. */
  async putNewsAway(): Promise<void> {
    await notices.orTell(async () => dossier.heard(await putNewsAway()));
  }

  /** Two versions become one, as the owner chose. */
  async resolve(choices: readonly Choice[]): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => dossier.heard(await resolve(choices)));
  }

  /** The owner's version goes to a file of its own; the dossier becomes the other one where they differ. */
  async keepMineAsCopy(): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => {
      const copy = await this.ask(keepMineAsCopy);
      if (copy) this.tellMade(copy);
    });
  }

  /** A version that lies beside the file is put next to this one. */
  async meetSibling(file: string): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => dossier.heard(await meetSibling(file)));
    if (dossier.open?.news?.kind === 'conflicts') route.go('vergelijken');
  }

  async clockIsRight(): Promise<void> {
    await notices.orTell(async () => dossier.heard(await clockIsRight()));
  }

  /** Makes a new file of a kept version. */
  async restore(version: string): Promise<void> {
    await notices.orTell(async () => {
      const made = await this.ask(() => restoreVersion(version));
      if (made) this.tellMade(made, 'Uw bestand van nu is niet veranderd.');
    });
  }

  /** Clears every trace of what was removed. */
  async cleanUp(versions: OldVersions): Promise<boolean> {
    await this.handOver();
    const done = await notices.orTell(async () => {
      const open = await cleanUp(versions);
      await dossier.heard(open);
      return true;
    });
    return done ?? false;
  }

  /** Saves now; a dossier without a file of its own asks for one. */
  async save(): Promise<void> {
    if (dossier.open?.folder === null) return this.saveAs();
    const held = document.activeElement;
    await this.handOver();
    await notices.orTell(async () => dossier.heard(await saveDossier()));
    if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  }

  async saveAs(): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => {
      const open = await this.ask(saveDossierAs);
      if (open) await dossier.take(open);
    });
  }

  async saveCopy(): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => {
      const copy = await this.ask(saveCopy);
      if (copy) this.tellMade(copy);
    });
  }

  /** Puts the dossier away and goes back to the start. */
  async close(): Promise<void> {
    await this.handOver();
    await notices.orTell(async () => {
      await closeDossier();
      await dossier.take(null);
      this.recent = await recentDossiers();
      this.waiting = await waitingWork();
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
    await notices.orTell(quitAnyway);
  }

  /** What is still being typed goes to the host, and everything that goes there is answered. */
  async handOver(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    handOverDrafts();
    await dossier.settled();
  }

  async #open(ask: () => Promise<OpenDossier | null>): Promise<void> {
    await this.handOver();
    this.failedToOpen = true;
    // Meanwhile the window takes nothing: what is typed in one dossier would go to the other.
    const isOpen = await notices.orTell(() =>
      this.ask(async () => {
        const open = await ask();
        this.failedToOpen = false;
        if (open) {
          notices.trouble = undefined;
          await dossier.take(open);
        }
        return open !== null;
      }),
    );
    if (isOpen) route.go('overzicht');
    // Whether it worked or not, the list may be another one.
    await notices.orTell(async () => (this.recent = await recentDossiers()));
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
}

/** The one desk of the window. */
export const desk = new Desk();
