import { valueOf } from '../../form/answer';
import type { Recipient, Register, Transfer } from '../../ipc/ipc';
import { isOutsideEea } from '../processor/countries';

/** Recipients outside the EEA of whom nobody said yet what protects the data there. */
export const unprotectedIn = (register: Pick<Register, 'recipients' | 'transfers'>): Recipient[] =>
  register.recipients.filter(
    (recipient) =>
      isOutsideEea(valueOf(recipient.country) ?? '') &&
      !register.transfers.some((transfer) => transfer.recipient === recipient.id),
  );

/** Transfers that go to nobody in particular; the others stand with their recipient. */
export const withoutRecipient = (register: Pick<Register, 'transfers'>): Transfer[] =>
  register.transfers.filter((transfer) => transfer.recipient === null);
