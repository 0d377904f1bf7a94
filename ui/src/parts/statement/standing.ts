/** How the statement stands, in a sentence above its parts. */
import type { StatementState } from '../../ipc/ipc';
import { capital, inWords } from '../overview/words';

/** Which version is out and whether it still holds; before the first, what the page is. */
export function standing(state: StatementState | undefined, page: { version: string }): string {
  const published = state?.published;
  if (!published) return state?.language === 'english' ? 'Er is nog geen Engelse versie.' : page.version;
  const isEnglish = state.language === 'english';
  const number = published.version > 0 ? ` ${published.version}` : '';
  const name = isEnglish ? `De Engelse versie${number}` : number === '' ? 'De versie' : `Versie${number}`;
  const since = published.date === '' ? '' : ` van ${published.date}`;
  const wrong = state.drift?.sentences.length;
  if (wrong === undefined) return `${name}${since} is gepubliceerd.`;
  if (wrong === 0) return `${name}${since} is gepubliceerd en klopt.`;
  const many = wrong === 1 ? 'Eén zin klopt' : `${capital(inWords(wrong))} zinnen kloppen`;
  return `${name}${since} is gepubliceerd. ${many} niet meer.`;
}
