//! Recipients, processors among them, with the agreements and the transfers they bring.

use register::{
    AgreementId, ProcessingAgreement, Recipient, RecipientId, RecordRef, Source, SourceId, Transfer,
    TransferId,
};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::Changed;

impl Dossier {
    /// Saves a recipient, new or changed.
    pub fn save_recipient(&mut self, recipient: Recipient) -> Result<Saved, Error> {
        self.save_listed(recipient)
    }

    /// Removes a recipient and every reference to it.
    pub fn remove_recipient(&mut self, id: &RecipientId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a processing agreement, new or changed.
    pub fn save_agreement(&mut self, agreement: ProcessingAgreement) -> Result<Saved, Error> {
        self.save_listed(agreement)
    }

    /// Removes a processing agreement.
    pub fn remove_agreement(&mut self, id: &AgreementId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a transfer outside the EEA, new or changed.
    pub fn save_transfer(&mut self, transfer: Transfer) -> Result<Saved, Error> {
        self.save_listed(transfer)
    }

    /// Removes a transfer.
    pub fn remove_transfer(&mut self, id: &TransferId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a source of data, new or changed.
    pub fn save_source(&mut self, source: Source) -> Result<Saved, Error> {
        self.save_listed(source)
    }

    /// Removes a source and every reference to it.
    pub fn remove_source(&mut self, id: &SourceId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }
}
