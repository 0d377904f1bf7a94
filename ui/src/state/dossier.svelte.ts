import { tick } from 'svelte';
import {
  BLANK,
  Refused,
  type ActivityRow,
  type Answers,
  type AnyRecord,
  type ChangeAlike,
  type Changed,
  type Document,
  type Duplicated,
  type FieldId,
  type FindingRow,
  type Language,
  type Notice,
  type OpenDossier,
  type OwnText,
  type OwnTextRow,
  type PaperFormat,
  type PartRow,
  type ProgramCatalogue,
  type Published,
  type PublishedRow,
  type PublishedStatementId,
  type QuickStartView,
  type RecordRef,
  type RecordSaved,
  type Register,
  type RegisterPaper,
  type Saved,
  type SetAsideRow,
  type InformedGrid,
  type StatementAnswer,
  type StatementReading,
  type StatementRow,
  type StatementState,
  type StatementVariant,
  type Step,
  type TranslationRow,
  type VariantId,
  type Views,
  type WrittenFile,
} from '../ipc/ipc';
import * as host from '../ipc/ipc';
import { GENERAL } from '../parts/policy/variant';
import { renewed } from '../parts/statement/renewed';
import { share } from '../parts/statement/share';
import { listOf, put, refOf, shown } from './records';

/** Which version of a statement is out and whether it still holds, and all that were published. */
export interface StatementVersions {
  state: StatementState;
  versions: readonly PublishedRow[];
}

/** The last answer about a statement, by its number. */
interface Held {
  number: number;
  document: Document;
}

/** Something that is not complete or not in order. */
export type Finding = FindingRow;

/**
 * The open dossier. Screens read from here and change through here; nothing else speaks to the host about it.
 *
 * A change is shown at once and sent as soon as the host has answered the change before it, whatever else is being
 * read; then everything it touched is loaded anew, for the host may have rewritten a value. Pieces that say the same
 * stay the same objects, so that only what changed is drawn again.
 */
class DossierState {
  /** How the dossier stands; null when none is open. */
  open = $state.raw<OpenDossier | null>(null);
  /** Everything the firm has written down. */
  register = $state.raw<Register>(BLANK.register);
  /** What screens show besides the register; none until a dossier is open. */
  views = $state.raw<Views>();
  /** The general privacy statement as it would be published today. */
  statement = $state.raw<Document>();

  #problems = $derived.by(() => {
    const problems: Record<RecordRef, Partial<Record<FieldId, string>>> = {};
    for (const { record, field, text } of this.views?.problems ?? []) {
      problems[record] = { ...problems[record], [field]: text };
    }
    return problems;
  });
  /** Edits go to the host one after another, in the order in which they were made, and wait for nothing else. */
  #sent: Promise<unknown> = Promise.resolve();
  /** What is read comes after what every edit before it changed. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Edits whose answers were not taken over yet. */
  #underway = 0;
  /** Parts of the register that the host may hold otherwise than they are shown, some of them named twice. */
  #stale: readonly string[] = [];
  /** Records as they were before an edit that the host refused: the next edit brings that one along. */
  #refused = new Map<RecordRef, AnyRecord>();
  /** The last answer about each statement in each language. */
  #held = new Map<string, Held>();
  #told: (notice: Notice) => void = () => undefined;

  /** Who hears what did not work. */
  onTrouble(told: (notice: Notice) => void): void {
    this.#told = told;
  }

  /** What is not complete or not in order, faults first. */
  get findings(): readonly Finding[] {
    return this.views?.findings ?? [];
  }

  /** The activities as a list shows them, in the order of the register. */
  get activityRows(): readonly ActivityRow[] {
    return this.views?.activities ?? [];
  }

  /** What is missing in one record. */
  findingsOf(record: RecordRef): Finding[] {
    return this.findings.filter((finding) => finding.record === record);
  }

  /** What is missing in an activity, its purposes and its data. */
  findingsWithin(activity: string): Finding[] {
    return this.findings.filter((finding) => finding.activity === activity);
  }

  /** What does not look right in a record, by field: said beside the field and in the summary. */
  problemsOf(record: RecordRef): Partial<Record<FieldId, string>> {
    return this.#problems[record] ?? {};
  }

  /** Takes a dossier that the host has opened, and shows it. */
  async take(open: OpenDossier | null): Promise<void> {
    this.#held.clear();
    if (!open) {
      this.open = null;
      this.views = undefined;
      this.statement = undefined;
      this.register = BLANK.register;
      return;
    }
    await this.#inTurn(() => this.#renew(EVERYTHING));
    this.open = open;
  }

  /** The host saved, or could not. What it took over from elsewhere is read anew. */
  async heard(open: OpenDossier | null): Promise<void> {
    if (!this.open || !open) return;
    const isOther = open.revision !== this.open.revision;
    this.open = open;
    if (isOther) await this.#inTurn(() => this.#renew(EVERYTHING));
  }

  /** Saves a record; one without an id is new and gets one. Gives its name in the register. */
  async save(record: AnyRecord): Promise<RecordRef | undefined> {
    const before = shown(this.register, record);
    const saved = this.#save(
      record,
      () => this.#refused.get(key(record)) ?? before,
      () => before && !this.#refused.has(key(record)) && this.#refused.set(key(record), before),
    );
    // Shown before the host has it: the next edit builds on this one. The host has been asked: it works while the
    // page is drawn.
    if (!this.open?.isReadOnly) this.register = put(this.register, record);
    return saved;
  }

  /** Adds a record and gives its name in the register. */
  async add(record: AnyRecord): Promise<RecordRef | undefined> {
    return this.#save(record);
  }

  /** Removes a record, every reference to it and what was noted about it. */
  async remove(record: RecordRef): Promise<boolean> {
    return (
      (await this.#edit<Changed>(
        () => host.removeRecord(record),
        (changed) => changed,
      )) !== undefined
    );
  }

  /** The programs that many firms use; nothing when they cannot be told. */
  async programs(): Promise<ProgramCatalogue | undefined> {
    return this.#asked(() => host.programs());
  }

  /** Adds a program of that list with the firm behind it, and gives the name of the firm. */
  async addProgram(id: string): Promise<RecordRef | undefined> {
    const saved = await this.#edit<Saved>(
      () => host.addProgram(id),
      (saved) => saved.changed,
    );
    return saved?.record;
  }

  /** Removes records with others that say nothing without them: one step of undo. */
  async removeTogether(records: readonly RecordRef[], along: readonly RecordRef[] = []): Promise<boolean> {
    return (
      (await this.#edit<Changed>(
        () => host.removeTogether(records, along),
        (changed) => changed,
      )) !== undefined
    );
  }

  /** Copies records as one step of undo, and gives the names of the copies. */
  async duplicateTogether(records: readonly RecordRef[]): Promise<RecordRef[]> {
    const done = await this.#edit<Duplicated>(
      () => host.duplicateTogether(records),
      (done) => done.changed,
    );
    return done?.records ?? [];
  }

  /** Gives records something alike, as one step of undo. */
  async changeTogether(records: readonly RecordRef[], change: ChangeAlike): Promise<Changed | undefined> {
    return this.#edit<Changed>(
      () => host.changeTogether(records, change),
      (changed) => changed,
    );
  }

  /** Gives a record another place in its list, 0 for the first. */
  async move(record: RecordRef, to: number): Promise<void> {
    await this.#edit<Changed>(
      () => host.moveRecord(record, to),
      (changed) => changed,
    );
  }

  /** Takes the last change back and gives the record it was about, to go there. */
  async undo(): Promise<RecordRef | null> {
    const changed = await this.#edit<Changed>(
      () => host.undo(),
      (changed) => changed,
    );
    return changed?.place ?? null;
  }

  /** Does the change again that was taken back last. */
  async redo(): Promise<RecordRef | null> {
    const changed = await this.#edit<Changed>(
      () => host.redo(),
      (changed) => changed,
    );
    return changed?.place ?? null;
  }

  /** What the owner set aside, with the reasons. */
  async setAsideRows(): Promise<SetAsideRow[] | undefined> {
    return this.#asked(() => host.findingsSetAside());
  }

  /** Sets a finding aside, with the reason why it does not apply. */
  async setAside({ check, record, field }: Finding, reason: string): Promise<Changed | undefined> {
    return this.#edit<Changed>(
      () => host.setAside(check, record, field, reason),
      (changed) => changed,
    );
  }

  /** A finding that was set aside counts again. */
  async takeBack({ check, record, field }: Finding): Promise<Changed | undefined> {
    return this.#edit<Changed>(
      () => host.takeBack(check, record, field),
      (changed) => changed,
    );
  }

  /** Asks where to write the statement and writes it there; null when the owner cancels or it fails. */
  async exportStatement(
    variant: VariantId,
    language: Language,
    format: PaperFormat,
  ): Promise<WrittenFile | null> {
    return (await this.#asked(() => host.exportStatement(variant, language, format))) ?? null;
  }

  /** A statement as it would be published today; `statement` is the general one. */
  async statementOf(variant: VariantId, language: Language): Promise<Document | undefined> {
    return this.#asked(() => this.#statement(variant, language));
  }

  /** Where the owner is in *Snel beginnen*; nothing when that cannot be told. */
  async quickStart(): Promise<QuickStartView | undefined> {
    return this.#asked(() => host.quickStart());
  }

  /** What was answered in a step of it goes into the dossier. Says whether it did. */
  async keepStep(step: Step, answers: Answers, isLeft: boolean): Promise<boolean> {
    const kept = await this.#edit<Changed>(
      () => host.keepStep(step, answers, isLeft),
      (changed) => changed,
    );
    return kept !== undefined;
  }

  /** Adds an activity of the catalogue and gives its name in the register. */
  async addExample(id: string): Promise<RecordRef | undefined> {
    const saved = await this.#edit<Saved>(
      () => host.addExample(id),
      (saved) => saved.changed,
    );
    return saved?.record;
  }

  /** How the statement will read with these answers. */
  async previewStep(step: Step, answers: Answers): Promise<Document | undefined> {
    return this.#asked(() => host.previewStep(step, answers));
  }

  /** The statements that the firm has or can have, the general one first. */
  async statements(): Promise<StatementRow[]> {
    return (await this.#asked(() => host.statements())) ?? [];
  }

  /** Asks where to write the register or its overview; null when the owner cancels or it fails. */
  async exportRegister(paper: RegisterPaper, format: PaperFormat): Promise<WrittenFile | null> {
    return (await this.#asked(() => host.exportRegister(paper, format))) ?? null;
  }

  /** Asks for a picture and puts it on a statement; gives what is wrong with it, if something is. */
  async chooseLogo(variant: StatementVariant): Promise<Notice | undefined> {
    return this.#inTurn(async () => {
      try {
        const changed = await host.chooseLogo(variant);
        if (changed) {
          this.#stands(changed);
          await this.#renew(changed.parts);
        }
        return undefined;
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause;
        return cause.notice;
      }
    });
  }

  /** Takes the picture from a statement. */
  async removeLogo(variant: StatementVariant): Promise<void> {
    await this.#edit<Changed>(
      () => host.removeLogo(variant),
      (changed) => changed,
    );
  }

  /** How a statement stands, and its versions in that language; nothing when that cannot be told. */
  async versionsOf(variant: VariantId, language: Language = 'dutch'): Promise<StatementVersions | undefined> {
    return this.#asked(async () => {
      const [state, versions] = await Promise.all([
        host.statementState(variant, language),
        host.publishedVersions(variant),
      ]);
      return { state, versions: versions.filter((row) => row.language === language) };
    });
  }

  /** Publishes a statement as it is today; gives nothing when it could not be published. */
  async publish(variant: VariantId, language: Language): Promise<Published | undefined> {
    return this.#edit<Published>(
      () => host.publish(variant, language),
      (published) => published.changed,
    );
  }

  /** Keeps the owner's words about what is new. */
  async saveChanges(variant: VariantId, language: Language, changes: string[]): Promise<void> {
    await this.#edit<Changed>(
      () => host.saveChanges(variant, language, changes),
      (changed) => changed,
    );
  }

  /** A published version with what came and went since, marked; since then means until today, or in a newer one. */
  async compared(older: PublishedStatementId, newer?: PublishedStatementId): Promise<Document | undefined> {
    return this.#asked(() => host.comparePublished(older, newer ?? null));
  }

  /** Asks where to write that comparison; null when the owner cancels or it fails. */
  async exportCompared(
    older: PublishedStatementId,
    newer: PublishedStatementId | undefined,
    format: PaperFormat,
  ): Promise<WrittenFile | null> {
    return (await this.#asked(() => host.exportCompared(older, newer ?? null, format))) ?? null;
  }

  /** Asks where to write a published version again; null when the owner cancels or it fails. */
  async exportPublished(version: PublishedStatementId, format: PaperFormat): Promise<WrittenFile | null> {
    return (await this.#asked(() => host.exportPublished(version, format))) ?? null;
  }

  /** The parts of a statement, and what the law says about each. */
  async partsOf(variant: VariantId): Promise<PartRow[]> {
    return (await this.#asked(() => host.statementParts(variant))) ?? [];
  }

  /** The owner's own words, each beside the standard words of today. */
  async ownTextsOf(variant: VariantId): Promise<OwnTextRow[]> {
    return (await this.#asked(() => host.ownTexts(variant))) ?? [];
  }

  /** The owner's words without a translation, and then the phrase book. */
  async translationsOf(variant: VariantId, language: Language): Promise<TranslationRow[] | undefined> {
    return this.#asked(() => host.translations(variant, language));
  }

  /** Keeps what an owner's Dutch words are in another language; nothing takes that away. */
  async translate(variant: VariantId, language: Language, original: string, words: string): Promise<void> {
    await this.#edit<Changed>(
      () => host.translate(variant, language, original, words),
      (changed) => changed,
    );
  }

  /** Takes own words away: the standard words come back. */
  async restoreStandard(variant: VariantId, own: OwnText): Promise<void> {
    await this.#edit<Changed>(
      () => host.restoreStandard(variant, own),
      (changed) => changed,
    );
  }

  /** The owner looked at their words again and keeps them. */
  async keepOwnWords(variant: VariantId, own: OwnText): Promise<void> {
    await this.#edit<Changed>(
      () => host.keepOwnWords(variant, own),
      (changed) => changed,
    );
  }

  /** How hard a statement is to read; nothing when that cannot be told. */
  async readabilityOf(variant: VariantId): Promise<StatementReading | undefined> {
    return this.#asked(() => host.readability(variant));
  }

  /** Who reads where what the firm does with their data; nothing when that cannot be told. */
  async informedGrid(): Promise<InformedGrid | undefined> {
    return this.#asked(() => host.informedGrid());
  }

  /** An accent colour as papers print it. */
  async readableAccent(accent: string): Promise<string | undefined> {
    return this.#asked(() => host.readableAccent(accent));
  }

  /** All edits made so far have been answered, and what they changed is shown. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Runs a request in its turn; says it when it does not work. */
  #asked<T>(request: () => Promise<T>): Promise<T | undefined> {
    return this.#inTurn(async () => {
      try {
        return await request();
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause;
        this.#told(cause.notice);
        return undefined;
      }
    });
  }

  /** Saves a record as it was changed from what was shown; the answer has the statement with it. */
  async #save(
    record: AnyRecord,
    before?: () => AnyRecord | undefined,
    refused?: () => unknown,
  ): Promise<RecordRef | undefined> {
    let held: Held | undefined;
    const saved = await this.#edit<RecordSaved>(
      () => {
        held = this.#held.get(named(GENERAL, 'dutch'));
        return host.saveRecord(record, before?.(), held?.number);
      },
      (saved) => saved.changed,
      refused,
      ({ statement }) => statement && this.#taken(GENERAL, 'dutch', statement, held),
    );
    return saved?.record;
  }

  async #edit<T>(
    request: () => Promise<T>,
    changedBy: (answer: T) => Changed,
    refused: () => unknown = () => undefined,
    statementIn: (answer: T) => Document | null = () => null,
  ): Promise<T | undefined> {
    this.#underway += 1;
    const sent = this.#sent.then(async () => {
      try {
        const answer = await request();
        this.#stands(changedBy(answer));
        const statement = statementIn(answer);
        if (statement) this.statement = statement;
        return { answer, hasStatement: statement !== null };
      } catch (cause) {
        refused();
        throw cause;
      }
    });
    this.#sent = sent.catch(() => undefined);
    return this.#asked(async () => {
      await this.#sent;
      this.#underway -= 1;
      const { answer, hasStatement } = await sent.catch(async (cause: unknown) => {
        // What was shown already is not so.
        await this.#renew(EVERYTHING);
        throw cause;
      });
      await this.#renew(changedBy(answer).parts, hasStatement);
      return answer;
    });
  }

  /** The host changed something: how the dossier stands now. */
  #stands({ state }: Changed): void {
    if (!this.open) return;
    this.open = {
      ...this.open,
      canUndo: state.undo,
      canRedo: state.redo,
      unsaved: state.unsaved && !this.open.isExample,
    };
  }

  /**
   * Loads what the host holds now in place of what is no longer so. While a later edit is on its way the screen shows
   * what the host does not hold yet: it is left to that edit.
   */
  async #renew(parts: readonly string[], hasStatement = false): Promise<void> {
    this.#stale = [...this.#stale, ...parts];
    if (this.#stale.length === 0 || this.#underway > 0) return;
    // First, and drawn before the host works out anything else: who edits looks at the page.
    if (!hasStatement) this.statement = await this.#statement(GENERAL, 'dutch');
    await drawn();
    if (this.#underway > 0) return;
    const asked = this.#stale.includes(WHOLE) ? [] : this.#stale;
    const [register, views] = await Promise.all([host.registerParts(asked), host.views()]);
    this.views = this.views ? share(this.views, views) : views;
    if (this.#underway > 0) return;
    this.#stale = [];
    this.#refused.clear();
    this.register = share(this.register, { ...this.register, ...register });
  }

  /** A statement as it is now: the host tells what is new since its last answer. */
  async #statement(variant: VariantId, language: Language): Promise<Document> {
    const held = this.#held.get(named(variant, language));
    return this.#taken(
      variant,
      language,
      await host.statement(variant, language, held?.number ?? null),
      held,
    );
  }

  /** Takes an answer about a statement, told as what is new since the one that was held when it was asked. */
  #taken(variant: VariantId, language: Language, told: StatementAnswer, since?: Held): Document {
    const last = this.#held.get(named(variant, language));
    // Answers may overtake each other; the host numbers them in its own order.
    if (last && last.number > told.number) return last.document;
    const document = renewed(since?.document, told.renewal);
    this.#held.set(named(variant, language), { number: told.number, document });
    return document;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** What changed is on the page, and that is drawn; or the page is not to be seen. */
async function drawn(): Promise<void> {
  await tick();
  await new Promise<void>((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => setTimeout(done));
  });
}

/** In place of a part: all of the register. */
const WHOLE = '';
const EVERYTHING = [WHOLE];

const named = (variant: VariantId, language: Language): string => `${language} ${variant}`;

const key = ({ kind, value }: AnyRecord): RecordRef =>
  refOf(kind, typeof value === 'object' && 'id' in value ? value.id : '');

/** The one dossier that is open. */
export const dossier = new DossierState();

export { listOf };
