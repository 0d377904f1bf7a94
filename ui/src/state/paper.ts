import type { PaperFormat } from '../ipc/ipc';
import { desk } from './desk.svelte';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';

/** Makes the statement, and says where it is and what to look at in it. */
export async function exportPaper(format: PaperFormat): Promise<void> {
  // What is still being typed belongs in it.
  await desk.handOver();
  const written = await desk.ask(() => dossier.exportStatement(format));
  if (!written) return;
  const remarks = [
    `${written.name} staat in ${written.folder}.`,
    dossier.statement?.concept ? 'Het is een concept: er ontbreekt nog iets.' : '',
    written.missingGlyphs.length > 0
      ? `Deze tekens heeft ons lettertype niet: ${written.missingGlyphs.join(' ')}. Er staat een vakje.`
      : '',
    written.logoLeftOut ? 'Uw logo kon niet worden getekend. Het staat er niet in.' : '',
  ];
  notices.tell(remarks.filter((remark) => remark !== '').join(' '));
}
