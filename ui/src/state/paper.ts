import type {
  Language,
  PaperFormat,
  PublishedStatementId,
  RegisterPaper,
  VariantId,
  WrittenFile,
} from '../ipc/ipc';
import { GENERAL } from '../parts/policy/variant';
import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';

/** What an owner can make a file of. */
export type Paper = 'statement' | RegisterPaper;

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
  );
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
): Promise<WrittenFile | undefined> {
  // What is still being typed belongs in it.
  await desk.handOver();
  const written = await desk.ask(ask);
  if (!written) return undefined;
  const remarks = [
    `${written.name} staat in ${written.folder}.`,
    isConcept() ? 'Het is een concept: er ontbreekt nog iets.' : '',
    written.missingGlyphs.length > 0
      ? `Deze tekens heeft ons lettertype niet: ${written.missingGlyphs.join(' ')}. Er staat een vakje.`
      : '',
    written.logoLeftOut ? 'Uw logo kon niet worden getekend. Het staat er niet in.' : '',
  ];
  notices.tell(remarks.filter((remark) => remark !== '').join(' '));
  return written;
}
