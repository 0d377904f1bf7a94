//! Recipients, processors among them, with the agreements and the transfers they bring.

use register::{
    AgreementId, ProcessingAgreement, Recipient, RecipientId, RecordKind, RecordRef, Source, SourceId,
    Transfer, TransferId,
};

use crate::activities::copied;
use crate::detach;
use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::{Changed, Operation};

impl Dossier {
    /// Saves a recipient, new or changed.
    pub fn save_recipient(&mut self, recipient: Recipient) -> Result<Saved, Error> {
        self.save_listed(recipient)
    }

    /// Copies a recipient: the copy stands after it and is called "PostNL (kopie)". Its agreements and transfers are
    /// not copied: each is with one firm.
    pub fn duplicate_recipient(&mut self, id: &RecipientId) -> Result<Saved, Error> {
        let original = RecordRef::from(id);
        let mut copy = self
            .register()
            .recipients
            .iter()
            .find(|it| it.id == *id)
            .cloned()
            .ok_or_else(|| Error::NoSuchRecord { record: original.clone() })?;
        copy.name = copied(&copy.name);
        copy.id = RecipientId(self.new_id(RecordKind::Recipient, &copy.name));
        let record = RecordRef::from(&copy.id);
        let changed = self.edit(Operation::Duplicated(self.named(&original)?), |register| {
            let place = register.recipients.iter().position(|it| it.id == *id);
            register.recipients.insert(place.map_or(0, |place| place + 1), copy);
        })?;
        Ok(Saved { record, changed, problems: Vec::new() })
    }

    /// Removes a record together with others that say nothing without it: a recipient with its agreement, its
    /// transfers and the program of its name. One step of undo, under the name of the first.
    pub fn remove_with(&mut self, record: &RecordRef, along: &[RecordRef]) -> Result<Changed, Error> {
        let named = self.named(record)?;
        for other in along {
            self.named(other)?;
        }
        self.edit(Operation::Removed(named), |register| {
            along.iter().for_each(|other| detach::remove(register, other));
            detach::remove(register, record);
        })
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
