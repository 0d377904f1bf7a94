import type { Register, StatementVariant } from '../../ipc/ipc';
import { fresh } from '../activity/fresh';

/** The firm's general statement; every dossier has it, also before anything was changed in it. */
export const GENERAL = 'website';

/** The general statement as it is stored, or as it starts: the first answer stores it. */
export const generalVariant = (register: Pick<Register, 'statement_variants'>): StatementVariant =>
  register.statement_variants.find((one) => one.id === GENERAL) ??
  fresh('variant', { id: GENERAL, version: 1 });
