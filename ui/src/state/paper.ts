import { exportRetention } from '../ipc/ipc';
import type {
  Language,
  PaperFormat,
  PublishedStatementId,
  RegisterPaper,
  ScheduleFormat,
  VariantId,
  WrittenFile,
} from '../ipc/ipc';
import { GENERAL } from '../parts/policy/variant';
import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';

/** What an owner can make a file of. */
export type Paper = 'statement' | RegisterPaper;

/** In these the statement goes on a website (X4). */
const ON_WEBSITE: readonly PaperFormat[] = ['pdf', 'html', 'fragment'];

/** Makes the statement, and says where it is and what to look at in it. */
export async function exportPaper(format: PaperFormat): Promise<void> {
  await makeFile('statement', format);
}

/** Makes a file of a paper and says where it is; gives what was written, or nothing when that did not happen. */
export async function makeFile(
  paper: Paper,
  format: PaperFormat,
  of: { variant?: VariantId; language?: Language; concept?: boolean } = {},
): Promise<WrittenFile | undefined> {
  const { variant = GENERAL, language = 'dutch', concept = dossier.statement?.concept } = of;
  return write(
    () =>
      paper === 'statement'
        ? dossier.exportStatement(variant, language, format)
        : dossier.exportRegister(paper, format),
    () => paper === 'statement' && (concept ?? false),
    () => paper === 'statement' && !(concept ?? true) && ON_WEBSITE.includes(format),
  );
}

/** Makes a file of the retention schedule. */
export async function makeSchedule(format: ScheduleFormat): Promise<WrittenFile | undefined> {
  return write(async () => (await notices.orTell(() => exportRetention(format))) ?? null);
}

/** Makes a file of a published version: the same as on the day it was published. */
export async function makePublished(
  version: PublishedStatementId,
  format: PaperFormat,
): Promise<WrittenFile | undefined> {
  return write(() => dossier.exportPublished(version, format));
}

/** Makes a file of what is different in a newer version, or in the text of today. */
export async function makeComparison(
  older: PublishedStatementId,
  newer: PublishedStatementId | undefined,
  format: PaperFormat,
): Promise<WrittenFile | undefined> {
  return write(() => dossier.exportCompared(older, newer, format));
}

async function write(
  ask: () => Promise<WrittenFile | null>,
  isConcept: () => boolean = () => false,
  isToPublish: () => boolean = () => false,
): Promise<WrittenFile | undefined> {
  // What is still being typed belongs in it.
  await desk.handOver();
  const written = await desk.ask(ask);
  if (!written) return undefined;
  const remarks = [
    isConcept() ? 'Het is een concept: er ontbreekt nog iets.' : '',
    isToPublish() ? 'Zet deze verklaring op uw website en vervang de oude.' : '',
    written.missingGlyphs.length > 0
      ? `Deze tekens heeft ons lettertype niet: ${written.missingGlyphs.join(' ')}. Er staat een vakje.`
      : '',
    written.logoLeftOut ? 'Uw logo kon niet worden getekend. Het staat er niet in.' : '',
  ];
  desk.tellMade(written, ...remarks);
  return written;
}
