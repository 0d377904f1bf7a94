import { valueOf } from '../../form/answer';
import type { Recipient, Register } from '../../ipc/ipc';
import { isOutsideEea } from '../processor/countries';

/** Recipients outside the EEA of whom nobody said yet what protects the data there. */
export const unprotectedIn = (register: Pick<Register, 'recipients' | 'transfers'>): Recipient[] =>
  register.recipients.filter(
    (recipient) =>
      isOutsideEea(valueOf(recipient.country) ?? '') &&
      !register.transfers.some((transfer) => transfer.recipient === recipient.id),
  );
