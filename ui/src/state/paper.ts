import type { PaperFormat, RegisterPaper, WrittenFile } from '../ipc/ipc';
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
export async function makeFile(paper: Paper, format: PaperFormat): Promise<WrittenFile | undefined> {
  // What is still being typed belongs in it.
  await desk.handOver();
  const written = await desk.ask(() =>
    paper === 'statement' ? dossier.exportStatement(format) : dossier.exportRegister(paper, format),
  );
  if (!written) return undefined;
  const remarks = [
    `${written.name} staat in ${written.folder}.`,
    paper === 'statement' && dossier.statement?.concept ? 'Het is een concept: er ontbreekt nog iets.' : '',
    written.missingGlyphs.length > 0
      ? `Deze tekens heeft ons lettertype niet: ${written.missingGlyphs.join(' ')}. Er staat een vakje.`
      : '',
    written.logoLeftOut ? 'Uw logo kon niet worden getekend. Het staat er niet in.' : '',
  ];
  notices.tell(remarks.filter((remark) => remark !== '').join(' '));
  return written;
}
