//! Systems, the measures that protect them, and people with a task.

use register::{
    MeasureId, Person, PersonId, RecordRef, SecurityMeasure, System, SystemId, Website, WebsiteId,
};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::Changed;

impl Dossier {
    /// Saves a system, new or changed.
    pub fn save_system(&mut self, system: System) -> Result<Saved, Error> {
        self.save_listed(system)
    }

    /// Removes a system and every reference to it.
    pub fn remove_system(&mut self, id: &SystemId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a security measure, new or changed.
    pub fn save_measure(&mut self, measure: SecurityMeasure) -> Result<Saved, Error> {
        self.save_listed(measure)
    }

    /// Removes a security measure and every reference to it.
    pub fn remove_measure(&mut self, id: &MeasureId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a website with its cookies, new or changed.
    pub fn save_website(&mut self, website: Website) -> Result<Saved, Error> {
        self.save_listed(website)
    }

    /// Removes a website.
    pub fn remove_website(&mut self, id: &WebsiteId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a person with a task, new or changed.
    pub fn save_person(&mut self, person: Person) -> Result<Saved, Error> {
        self.save_listed(person)
    }

    /// Removes a person and every reference to them.
    pub fn remove_person(&mut self, id: &PersonId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }
}
