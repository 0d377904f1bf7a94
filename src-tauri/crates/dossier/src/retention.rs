//! The retention schedule, and the groups of people and data it speaks of.

use register::{
    DataSubjectCategory, DataSubjectCategoryId, PersonalDataCategory, PersonalDataCategoryId, RecordRef,
    RetentionPeriod, RetentionPeriodId,
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
