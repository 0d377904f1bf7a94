//! The retention schedule, and the groups of people and data it speaks of: rules, moments that they count from,
//! what stops deletion, and what was deleted.
//!
//! Reading order: the verbs here; [`view`] (what the screen shows), with [`schedule`] (the rules), [`due`] (what may
//! go) and [`noted`] (moments, holds, deletions); [`phrase`] (a period in the owner's own words).

pub mod due;
pub mod noted;
pub mod phrase;
pub mod schedule;
pub mod view;

use register::{
    DataSubjectCategory, DataSubjectCategoryId, DeletionEvent, DeletionEventId, Hold, HoldId, Occurrence,
    OccurrenceId, PersonalDataCategory, PersonalDataCategoryId, RecordRef, RetentionPeriod,
    RetentionPeriodId,
};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::Changed;

impl Dossier {
    /// Saves a retention rule, new or changed.
    pub fn save_retention_period(&mut self, period: RetentionPeriod) -> Result<Saved, Error> {
        self.save_listed(period)
    }

    /// Gives a retention rule another place in the schedule, 0 for the first.
    pub fn move_retention_period(&mut self, id: &RetentionPeriodId, to: usize) -> Result<Changed, Error> {
        self.move_listed::<RetentionPeriod>(id.as_str(), to)
    }

    /// Removes a retention rule and every reference to it.
    pub fn remove_retention_period(&mut self, id: &RetentionPeriodId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a moment that rules count from, new or changed.
    pub fn save_occurrence(&mut self, occurrence: Occurrence) -> Result<Saved, Error> {
        self.save_listed(occurrence)
    }

    /// Removes such a moment and every reference to it.
    pub fn remove_occurrence(&mut self, id: &OccurrenceId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves what stops deletion, new or changed.
    pub fn save_hold(&mut self, hold: Hold) -> Result<Saved, Error> {
        self.save_listed(hold)
    }

    /// Removes what stops deletion.
    pub fn remove_hold(&mut self, id: &HoldId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Writes down what was deleted, or changes that note: what, where, when, by whom and how; never whose.
    pub fn record_deletion(&mut self, deletion: DeletionEvent) -> Result<Saved, Error> {
        self.save_listed(deletion)
    }

    /// Takes the note of a deletion away: what it was about counts as kept again.
    pub fn remove_deletion(&mut self, id: &DeletionEventId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a group of people, new or changed.
    pub fn save_data_subject_category(&mut self, category: DataSubjectCategory) -> Result<Saved, Error> {
        self.save_listed(category)
    }

    /// Removes a group of people and every reference to it.
    pub fn remove_data_subject_category(&mut self, id: &DataSubjectCategoryId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a category of data, new or changed.
    pub fn save_personal_data_category(&mut self, category: PersonalDataCategory) -> Result<Saved, Error> {
        self.save_listed(category)
    }

    /// Removes a category of data and every reference to it.
    pub fn remove_personal_data_category(&mut self, id: &PersonalDataCategoryId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }
}
