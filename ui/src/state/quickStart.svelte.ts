import {
  beginDossier,
  type Answers,
  type Document,
  type Firm,
  type QuickStartView,
  type Step,
  type WrittenFile,
} from '../ipc/ipc';
import { handOverDrafts, onScreen } from '../form/drafts';
import {
  FIRM_FIELDS,
  NO_ANSWERS,
  STEPS,
  missingIn,
  numberOf,
  titleOf,
  type Problem,
} from '../parts/quickstart/words';

import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { makeFile } from './paper';
import { controlId, route } from './route.svelte';

/** How long an answer rests before the page beside it follows, in milliseconds. */
const REST = 200;
/** And before it goes into the dossier. */
const KEEP = 800;

/**
 * *Snel beginnen*: where the owner is, and what was answered. The page beside the step follows each answer; the host
 * keeps it when it rests, and confirms what was asked when the step is left.
 */
class QuickStart {
  view = $state.raw<QuickStartView>();
  answers = $state.raw<Answers>(NO_ANSWERS);
  step = $state<Step>('firm');
  /** The statement as it will read. */
  page = $state.raw<Document>();
  /** What was asked and not answered, since "Verder". */
  problems = $state.raw<readonly Problem[]>([]);
  /** The PDF that was made. */
  written = $state.raw<WrittenFile>();

  /** What the host has. */
  #kept = '';
  #rest: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #going = false;
  #sending: Promise<void> = Promise.resolve();

  /** "Fout: Stap 3 van 7: Wat doet u met gegevens?" */
  get title(): string {
    return `${this.problems.length > 0 ? 'Fout: ' : ''}${titleOf(this.step)}`;
  }

  /** A new dossier, and the first step. */
  async start(): Promise<void> {
    await desk.begun(beginDossier);
    if (dossier.open) await this.enter();
  }

  /** Goes on where the owner was in the open dossier. */
  async enter(): Promise<void> {
    await this.#load();
    this.step = this.view?.furthest === 'done' ? 'check' : (this.view?.furthest ?? 'firm');
    this.problems = [];
    this.written = undefined;
    route.go('snel-beginnen');
    void this.#look();
  }

  /** While the screen is there, what is answered is handed over with everything that is typed. */
  watch(): () => void {
    return onScreen(() => void this.#keep());
  }

  change(fields: Partial<Answers>): void {
    this.answers = { ...this.answers, ...fields };
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#look(), REST);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#keep(), KEEP);
  }

  changeFirm(fields: Partial<Firm>): void {
    this.change({ firm: { ...this.answers.firm, ...fields } });
  }

  /** Leaves the step. What is missing is said once; who goes on all the same leaves it open. */
  async next(): Promise<void> {
    // A second press while the first is answered is not a second step.
    if (this.#going) return;
    this.#going = true;
    try {
      await this.#next();
    } finally {
      this.#going = false;
    }
  }

  async #next(): Promise<void> {
    handOverDrafts();
    const { step } = this;
    const missing = missingIn(step, this.answers);
    if (step === 'check') return this.finish();
    await this.#leave(true);
    const wrong = step === 'firm' ? [...missing, ...this.#looksWrong()] : missing;
    if (wrong.length > 0 && !sameProblems(wrong, this.problems)) {
      this.problems = wrong;
      return;
    }
    if (step === 'firm' && dossier.open?.folder === null) await desk.saveAs();
    this.#to(STEPS[numberOf(step)]?.step ?? 'check');
  }

  /** What does not look right in what was typed: it is kept as it is. */
  #looksWrong(): Problem[] {
    const ids = new Set<string>(Object.values(FIRM_FIELDS));
    return Object.entries(dossier.problemsOf('organisation')).flatMap(([field, message]) => {
      const id = controlId('organisation', field);
      return ids.has(id) && message ? [{ field: id, message }] : [];
    });
  }

  async back(): Promise<void> {
    if (this.step === 'firm') return;
    await this.goTo(STEPS[numberOf(this.step) - 2]?.step ?? 'firm');
  }

  /** Goes to another step; this one is kept as it is. */
  async goTo(step: Step): Promise<void> {
    handOverDrafts();
    await this.#keep();
    this.#to(step);
  }

  /** To the overview; what was answered is kept. */
  async later(): Promise<void> {
    handOverDrafts();
    await this.#keep();
    route.go('overzicht');
  }

  /** All that is known is right: the PDF is made. */
  async finish(): Promise<void> {
    await this.#leave(true);
    this.written = await makeFile('statement', 'pdf');
    if (this.written) this.#to('done');
  }

  /** The dossier became another behind the screen: something was undone. What is on its way to the host stays. */
  async follow(): Promise<void> {
    if (!this.view || JSON.stringify(this.answers) !== this.#kept) return;
    await this.#load();
    await this.#look();
  }

  /** The step in this list was reached before. */
  isReached(step: Step): boolean {
    return numberOf(step) <= numberOf(this.view?.furthest ?? 'firm');
  }

  #to(step: Step): void {
    this.problems = [];
    this.step = step;
    void this.#look();
  }

  #keep(): Promise<void> {
    return this.#leave(false);
  }

  /** Hands the answers over, one time after another; what the host has already is not sent again. */
  #leave(isLeft: boolean): Promise<void> {
    clearTimeout(this.#rest);
    clearTimeout(this.#resting);
    const { step, answers: sent } = this;
    this.#sending = this.#sending.then(async () => {
      const before = this.#kept;
      this.#kept = JSON.stringify(sent);
      if (this.#kept === before && !isLeft) return;
      const isKept = await dossier.keepStep(step, sent, isLeft);
      if (isKept) await this.#load(sent);
      else this.#kept = before;
    });
    return this.#sending;
  }

  /** What the host made of it; what was answered since stays. */
  async #load(sent = this.answers): Promise<void> {
    const view = await dossier.quickStart();
    if (!view) return;
    this.view = view;
    if (this.answers !== sent) return;
    // A first step keeps nothing but the firm; what was chosen already is still on the screen.
    this.answers = view.answers;
    this.#kept = JSON.stringify(view.answers);
  }

  async #look(): Promise<void> {
    const turn = ++this.#turn;
    const page = await dossier.previewStep(this.step, this.answers);
    if (page && turn === this.#turn) this.page = page;
  }
}

const sameProblems = (some: readonly Problem[], others: readonly Problem[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/** The one first run of the window. */
export const quickStart = new QuickStart();
