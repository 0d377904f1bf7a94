import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import type {
  Answers,
  AnyRecord,
  AppInfo,
  ChangeAlike,
  Changed,
  Choice,
  CommandId,
  Document,
  Duplicated,
  GoneOn,
  KeptDossier,
  Making,
  Language,
  Notice,
  OldVersions,
  OpenDossier,
  OwnText,
  OwnTextRow,
  PaperFormat,
  PartRow,
  PeriodReading,
  Published,
  PublishedRow,
  PublishedStatementId,
  QuickStartView,
  Step,
  WindowPlace,
  RecentDossier,
  RecordRef,
  RecordSaved,
  Reference,
  Register,
  RegisterPaper,
  RetentionView,
  ProgramCatalogue,
  Saved,
  ScheduleFormat,
  SentenceView,
  SetAsideRow,
  StatementAnswer,
  InformedGrid,
  StatementReading,
  StatementRow,
  StatementState,
  TranslationRow,
  StatementVariant,
  VariantId,
  VersionRow,
  Views,
  WaitingRow,
  WrittenFile,
} from './bindings';

export { BLANK } from './blank';
export { FIELDS, type FieldWords } from './fields';
export { COMMANDS } from './bindings';
export type * from './bindings';

/** A command answered with a notice instead of a result. */
export class Refused extends Error {
  constructor(readonly notice: Notice) {
    super(notice.title);
  }
}

/** Asks the host for something. Throws `Refused` with what to show when it does not work. */
export async function ask<T>(command: string, args?: InvokeArgs): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (cause) {
    throw new Refused(asNotice(cause));
  }
}

function asNotice(cause: unknown): Notice {
  if (typeof cause === 'object' && cause !== null && 'title' in cause) {
    const { title, text, hint } = cause as Partial<Notice>;
    return { title: title ?? '', text: text ?? '', hint: hint ?? '' };
  }
  // Not a notice: the host refused the command itself, which is a mistake of ours.
  return {
    title: 'Het programma kon deze stap niet doen.',
    text: 'Wat u eerder deed, is bewaard.',
    hint: 'Sluit het programma en start het opnieuw.',
  };
}

export const appInfo = () => ask<AppInfo>('app_info');
/** The page is drawn in its own letters: the window shows itself. */
export const pageReady = () => ask<null>('page_ready');
/** Makes everything in the window so many times as large. */
export const setZoom = (factor: number): Promise<void> => getCurrentWebview().setZoom(factor);
/** Everything a copied report of a fault has. */
export const faultReport = () => ask<string>('fault_report');
/** Empties the log of faults. */
export const clearLog = () => ask<null>('clear_log');
/** Ends the program once everything is in the owner's file. */
export const quit = () => ask<null>('quit');
/** Ends the program, also when the last save did not work. */
export const quitAnyway = () => ask<null>('quit_anyway');

/** The name of a file that waits to be opened; the event `pending-file` says that one came. */
export const pendingFile = () => ask<string | null>('pending_file');
/** Opens the file that waits; null when the owner stops it. */
export const openPending = () => ask<OpenDossier | null>('open_pending');
/** Asks where to keep a new dossier of this firm; null when the owner cancels. */
export const newDossier = (name: string) => ask<OpenDossier | null>('new_dossier', { name });
/** Makes a dossier without a file, for *Snel beginnen*. */
export const beginDossier = () => ask<OpenDossier>('begin_dossier');
/** Where the owner is in *Snel beginnen*, and what can be chosen. */
export const quickStart = () => ask<QuickStartView>('quick_start');
/** What was answered in a step goes into the dossier; once it is left, what was asked is confirmed. */
export const keepStep = (step: Step, answers: Answers, isLeft: boolean) =>
  ask<Changed>('keep_step', { step, answers, isLeft });
/** Adds an activity of the catalogue with what belongs to it, as proposals. */
export const addExample = (id: string) => ask<Saved>('add_example', { id });
/** How the statement will read with these answers; nothing changes. */
export const previewStep = (step: Step, answers: Answers) => ask<Document>('preview_step', { step, answers });

/** Asks which dossier to open; null when the owner cancels. */
export const openDossier = () => ask<OpenDossier | null>('open_dossier');
/** Opens the example firm as a copy that has no file. */
export const openExample = () => ask<OpenDossier>('open_example');
/** The ten dossiers that were open last, the newest first. */
export const recentDossiers = () => ask<RecentDossier[]>('recent_dossiers');
/** Opens one of them, by its place in that list; null when the owner stops it. */
export const openRecent = (place: number) => ask<OpenDossier | null>('open_recent', { place });
/** Pins one, so that it stands first and stays, or lets it go again. */
export const pinRecent = (place: number, isPinned: boolean) =>
  ask<RecentDossier[]>('pin_recent', { place, isPinned });
/** Takes one from the list; its file stays. */
export const forgetRecent = (place: number) => ask<RecentDossier[]>('forget_recent', { place });
/** Saves what is not in the file yet and closes the dossier. */
export const closeDossier = () => ask<null>('close_dossier');
/** Saves now. */
export const saveDossier = () => ask<OpenDossier>('save_dossier');
/** Asks for another file, which is the dossier's from now on; null when the owner cancels. */
export const saveDossierAs = () => ask<OpenDossier | null>('save_dossier_as');
/** Asks where to put a copy; the dossier keeps its own file. Null when the owner cancels. */
export const saveCopy = () => ask<WrittenFile | null>('save_copy');
/** Shows the open dossier's file in the file manager. */
export const showInFolder = () => ask<null>('show_in_folder');
/** Stops what is being made or opened; no file is touched. */
export const stopMaking = () => ask<null>('stop_making');
/** Shows a file that was made, by its number, in the file manager. */
export const showMade = (number: number) => ask<null>('show_made', { number });
/** Opens a file that was made, by its number. */
export const openMade = (number: number) => ask<null>('open_made', { number });
/** Goes on where the last start ended; null when there is nothing to go on with. */
export const goOn = () => ask<GoneOn | null>('go_on');
/** The owner went somewhere: the next start goes on there. */
export const isAt = (place: WindowPlace) => ask<null>('is_at', { place });
/** Whether a start goes on where the last one ended; with an answer the owner chooses. */
export const goesOn = (answer?: boolean) => ask<boolean>('goes_on', { answer: answer ?? null });

/** The dossier that is open. */
export const currentDossier = () => ask<OpenDossier | null>('current_dossier');
/** These parts of the register, such as `activities`; all of it when none is named. */
export const registerParts = (parts: readonly string[]) =>
  ask<Partial<Register>>('register_parts', { parts });
/** What screens show besides the register itself. */
export const views = () => ask<Views>('views');

/**
 * Saves a record, new when it has no id yet. It is taken whatever is wrong with its values. With the record as it
 * was shown, only what was changed in it is taken: the dossier may have become another since.
 */
export const saveRecord = (record: AnyRecord, shown: AnyRecord | undefined, held: number | undefined) =>
  ask<RecordSaved>('save_record', { record, shown: shown ?? null, held: held ?? null });
/** Removes a record and every reference to it. */
export const removeRecord = (record: RecordRef) => ask<Changed>('remove_record', { record });
/** The programs that many firms use, to choose from. */
export const programs = () => ask<ProgramCatalogue>('programs');
/** Adds a program of that list with the firm behind it, as proposals. */
export const addProgram = (id: string) => ask<Saved>('add_program', { id });
/** Removes records with others that say nothing without them: one step of undo. */
export const removeTogether = (records: readonly RecordRef[], along: readonly RecordRef[]) =>
  ask<Changed>('remove_together', { records, along });
/** Copies records, as one step of undo; each copy stands after its original. */
export const duplicateTogether = (records: readonly RecordRef[]) =>
  ask<Duplicated>('duplicate_together', { records });
/** Gives records something alike, as one step of undo. */
export const changeTogether = (records: readonly RecordRef[], change: ChangeAlike) =>
  ask<Changed>('change_together', { records, change });
/** Gives a record another place in its list, 0 for the first. */
export const moveRecord = (record: RecordRef, to: number) => ask<Changed>('move_record', { record, to });
/** Who refers to one of these records; those that go along themselves are not told. */
export const referring = (records: readonly RecordRef[]) => ask<Reference[]>('referring', { records });

export const undo = () => ask<Changed>('undo');
export const redo = () => ask<Changed>('redo');

/** How long the firm keeps what, what may go today, and what was noted. */
export const retention = () => ask<RetentionView>('retention');
/** What is read in a period as the owner writes it: to offer, never to take over by itself. */
export const readPeriod = (text: string) => ask<PeriodReading>('read_period', { text });
/** Asks where to write the retention schedule; null when the owner cancels. */
export const exportRetention = (format: ScheduleFormat) =>
  ask<WrittenFile | null>('export_retention', { format });
/** Asks where to write the proof of a deletion; null when the owner cancels. */
export const exportDeletionProof = (deletion: string) =>
  ask<WrittenFile | null>('export_deletion_proof', { deletion });

/** Asks where to write the register or its overview; null when the owner cancels. */
export const exportRegister = (paper: RegisterPaper, format: PaperFormat) =>
  ask<WrittenFile | null>('export_register', { paper, format });

/** What the owner set aside, with the reasons. */
export const findingsSetAside = () => ask<SetAsideRow[]>('findings_set_aside');
/** Sets a finding aside, with the reason why it does not apply. */
export const setAside = (check: string, record: RecordRef, field: string, reason: string) =>
  ask<Changed>('set_aside', { check, record, field, reason });
/** A finding that was set aside counts again. */
export const takeBack = (check: string, record: RecordRef, field: string) =>
  ask<Changed>('take_back', { check, record, field });

/** A privacy statement as it would be published today; of a page that holds an earlier answer, what is new since. */
export const statement = (variant: VariantId, language: Language, held: number | null) =>
  ask<StatementAnswer>('statement', { variant, language, held });
/** The statements that the firm has or can have, the general one first. */
export const statements = () => ask<StatementRow[]>('statements');
/** Asks where to write the statement; null when the owner cancels. */
export const exportStatement = (variant: VariantId, language: Language, format: PaperFormat) =>
  ask<WrittenFile | null>('export_statement', { variant, language, format });

/** Asks for a picture and puts it on a statement; null when the owner cancels. */
export const chooseLogo = (variant: StatementVariant) => ask<Changed | null>('choose_logo', { variant });
/** Takes the picture from a statement. */
export const removeLogo = (variant: StatementVariant) => ask<Changed>('remove_logo', { variant });

/** The accent colour as papers print it: changed until text in it can be read on white. */
export const readableAccent = (accent: string) => ask<string>('readable_accent', { accent });

/** Which version of a statement is out, whether it still holds, and what the next one says is new. */
export const statementState = (variant: VariantId, language: Language) =>
  ask<StatementState>('statement_state', { variant, language });
/** Publishes the statement as it is today: from then on that text stands. */
export const publish = (variant: VariantId, language: Language) =>
  ask<Published>('publish', { variant, language });
/** The versions that were published, the newest first. */
export const publishedVersions = (variant: VariantId) =>
  ask<PublishedRow[]>('published_versions', { variant });
/** Keeps the owner's words about what is new; none gives the standard ones back. */
export const saveChanges = (variant: VariantId, language: Language, changes: string[]) =>
  ask<Changed>('save_changes', { variant, language, changes });
/** A published version as it was. */
export const publishedDocument = (version: PublishedStatementId) =>
  ask<Document>('published_document', { version });
/** Two published versions in one document, or one and the statement of today. */
export const comparePublished = (older: PublishedStatementId, newer: PublishedStatementId | null) =>
  ask<Document>('compare_published', { older, newer });
/** Asks where to write a published version again; null when the owner cancels. */
export const exportPublished = (version: PublishedStatementId, format: PaperFormat) =>
  ask<WrittenFile | null>('export_published', { version, format });
/** Asks where to write two versions in one document; null when the owner cancels. */
export const exportCompared = (
  older: PublishedStatementId,
  newer: PublishedStatementId | null,
  format: PaperFormat,
) => ask<WrittenFile | null>('export_compared', { older, newer, format });
/** How hard a statement is to read, and what would make it read better. */
export const readability = (variant: VariantId) => ask<StatementReading>('readability', { variant });
/** Which group of people reads about which activity in which statement, and what falls between. */
export const informedGrid = () => ask<InformedGrid>('informed_grid');
/** Every sentence of the statement with its message, article and facts. */
export const statementSentences = (variant: VariantId) =>
  ask<SentenceView[]>('statement_sentences', { variant });
/** The parts of a statement, and which of them the law asks for. */
export const statementParts = (variant: VariantId) => ask<PartRow[]>('statement_parts', { variant });
/** The owner's own words, each beside the standard words of today. */
export const ownTexts = (variant: VariantId) => ask<OwnTextRow[]>('own_texts', { variant });
/** The owner's words without a translation, and then the phrase book. */
export const translations = (variant: VariantId, language: Language) =>
  ask<TranslationRow[]>('translations', { variant, language });
/** Keeps what an owner's Dutch words are in another language; nothing takes that away. */
export const translate = (variant: VariantId, language: Language, original: string, words: string) =>
  ask<Changed>('translate', { variant, language, original, words });
/** Takes own words away: the standard words come back. */
export const restoreStandard = (variant: VariantId, own: OwnText) =>
  ask<Changed>('restore_standard', { variant, own });
/** The owner looked at their words again and keeps them. */
export const keepOwnWords = (variant: VariantId, own: OwnText) =>
  ask<Changed>('keep_own_words', { variant, own });

/** The kept versions of the open dossier, the newest first. */
export const versions = () => ask<VersionRow[]>('versions');
/** What is other now than in a kept version, a sentence each. */
export const versionDifferences = (version: string) => ask<string[]>('version_differences', { version });
/** Asks where to make a new dossier of a kept version; null when the owner cancels. */
export const restoreVersion = (version: string) => ask<WrittenFile | null>('restore_version', { version });
/** The kept versions of every dossier. */
export const keptVersions = () => ask<KeptDossier[]>('kept_versions');
/** Asks where to make a new dossier of one of them, and opens it; null when the owner cancels. */
export const restoreKept = (documentId: string, version: string) =>
  ask<OpenDossier | null>('restore_kept', { documentId, version });
/** Clears every trace of what was removed. */
export const cleanUp = (versions: OldVersions) => ask<OpenDossier>('clean_up', { versions });

/** The owner read what was found when the file was opened or saved. */
export const putNewsAway = () => ask<OpenDossier>('put_news_away');
/** Does what the owner chose where two versions differ. */
export const resolve = (choices: readonly Choice[]) => ask<OpenDossier>('resolve', { choices });
/** Asks where to keep the owner's version, and takes the other one; null when the owner cancels. */
export const keepMineAsCopy = () => ask<WrittenFile | null>('keep_mine_as_copy');
/** Lets a version that lies beside the file meet the open dossier. */
export const meetSibling = (file: string) => ask<OpenDossier>('meet_sibling', { file });
/** The clock of this computer is right, so old versions may go. */
export const clockIsRight = () => ask<OpenDossier>('clock_is_right');

/** Work that is in no file. */
export const waitingWork = () => ask<WaitingRow[]>('waiting_work');
/** What the work at a place of that list has that its file had not, a sentence each. */
export const waitingDifferences = (place: number) => ask<string[]>('waiting_differences', { place });
/** Opens the work at a place of that list. */
export const putBack = (place: number) => ask<OpenDossier>('put_back', { place });
/** Throws the work at a place of that list away, for good. */
export const throwAway = (place: number) => ask<WaitingRow[]>('throw_away', { place });

/** What the host tells by itself. Gives back how to stop listening. */
export interface Told {
  /** A choice from the menu bar. */
  command: CommandId;
  /** A file waits to be opened. */
  'pending-file': null;
  /** How the open dossier stands, after a save. */
  dossier: OpenDossier | null;
  /** How far the file is that is being made or opened; null when that is over. */
  making: Making | null;
  /** Our own program failed somewhere: show what a report would have. */
  fault: null;
  /** The window is about to close: hand over what is typed, then `quit`. */
  closing: null;
}
export const hear = <E extends keyof Told>(event: E, heard: (told: Told[E]) => void) =>
  listen<Told[E]>(event, ({ payload }) => heard(payload));
