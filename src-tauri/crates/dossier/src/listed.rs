//! Records in a list, saved and removed in one way.

use register::format::{FieldProblem, normalise};
use register::tidy::Tidy;
use register::{FieldId, RecordKind, RecordRef, Register};

use crate::activities::name_parts;
use crate::detach;
use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};

/// A record in a list of the register, which can be saved.
pub(crate) trait Listed: Clone {
    const KIND: RecordKind;
    fn list(register: &mut Register) -> &mut Vec<Self>;
    fn all(register: &Register) -> &[Self];
    fn id(&self) -> &str;
    fn set_id(&mut self, id: String);
    fn name(&self) -> &str;
    /// Rewrites what can be understood and says what is wrong with the rest.
    fn tidied(&mut self) -> Vec<FieldProblem>;
    /// Gives what is new within it an id of its own.
    fn name_parts(&mut self, _register: &Register) {}
}

/// `listed!(Type, Kind, list, IdType, name, tidy)`: values have forms, or only the name is rewritten. What has
/// records of its own within it says last how those get their ids.
macro_rules! listed {
    ($type:ident, $kind:ident, $list:ident, $id:ident, $name:ident, $tidied:expr $(, $name_parts:expr)?) => {
        impl Listed for register::$type {
            const KIND: RecordKind = RecordKind::$kind;

            fn list(register: &mut Register) -> &mut Vec<Self> {
                &mut register.$list
            }

            fn all(register: &Register) -> &[Self] {
                &register.$list
            }

            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn set_id(&mut self, id: String) {
                self.id = register::$id(id);
            }

            fn name(&self) -> &str {
                &self.$name
            }

            fn tidied(&mut self) -> Vec<FieldProblem> {
                let tidied: fn(&mut Self) -> Vec<FieldProblem> = $tidied;
                tidied(self)
            }
            $(
                fn name_parts(&mut self, register: &Register) {
                    let name_parts: fn(&mut Self, &Register) = $name_parts;
                    name_parts(self, register);
                }
            )?
        }
    };
}

listed!(ProcessingActivity, Activity, activities, ActivityId, name, Tidy::tidy, name_parts);
listed!(Recipient, Recipient, recipients, RecipientId, name, Tidy::tidy);
listed!(System, System, systems, SystemId, name, Tidy::tidy);
listed!(Person, Person, people, PersonId, name, Tidy::tidy);
listed!(Website, Website, websites, WebsiteId, domain, Tidy::tidy);
listed!(Transfer, Transfer, transfers, TransferId, purpose, Tidy::tidy);
listed!(StatementVariant, Variant, statement_variants, VariantId, title, Tidy::tidy);
listed!(ProcessingAgreement, Agreement, agreements, AgreementId, client, |_| Vec::new());
listed!(RetentionPeriod, Retention, retention_periods, RetentionPeriodId, name, |it| {
    one_line(FieldId::RetentionName, &mut it.name)
});
listed!(Occurrence, Occurrence, occurrences, OccurrenceId, label, |it| {
    one_line(FieldId::OccurrenceLabel, &mut it.label)
});
listed!(Hold, Hold, holds, HoldId, reason, |it| one_line(FieldId::HoldReason, &mut it.reason));
listed!(DeletionEvent, Deletion, deletion_events, DeletionEventId, scope, |it| {
    one_line(FieldId::DeletionScope, &mut it.scope)
});
listed!(Certificate, Certificate, certificates, CertificateId, standard, |it| {
    one_line(FieldId::CertificateStandard, &mut it.standard)
});
listed!(ImpactAssessment, ImpactAssessment, impact_assessments, ImpactAssessmentId, subject, |it| {
    one_line(FieldId::ImpactAssessmentSubject, &mut it.subject)
});
listed!(Source, Source, sources, SourceId, name, |it| one_line(FieldId::SourceName, &mut it.name));
listed!(SecurityMeasure, Measure, measures, MeasureId, name, |it| {
    one_line(FieldId::MeasureName, &mut it.name)
});
listed!(DataSubjectCategory, DataSubject, data_subject_categories, DataSubjectCategoryId, name, |it| {
    one_line(FieldId::DataSubjectName, &mut it.name)
});
listed!(PersonalDataCategory, PersonalData, personal_data_categories, PersonalDataCategoryId, name, |it| {
    one_line(FieldId::PersonalDataName, &mut it.name)
});

fn one_line(field: FieldId, value: &mut String) -> Vec<FieldProblem> {
    let normalised = normalise(field, value);
    *value = normalised.value;
    normalised.problem.into_iter().collect()
}

impl Dossier {
    /// Saves a record: it takes the place of the one with its id, or comes last in its list. Without an
    /// id it gets one after its name. Never refused for what is wrong with its values.
    pub(crate) fn save_listed<T: Listed>(&mut self, mut record: T) -> Result<Saved, Error> {
        let problems = record.tidied();
        if record.id().is_empty() {
            let id = self.new_id(T::KIND, record.name());
            record.set_id(id);
        }
        let reference = RecordRef::new(T::KIND, record.id());
        let is_new = !self.register().records().contains(&reference);
        let named = Named::new(T::KIND, record.name());
        let operation = if !is_new {
            Operation::Changed(named)
        } else if T::KIND == RecordKind::Deletion {
            // What it is about was done elsewhere, and its undo does not bring that back.
            Operation::Noted(named)
        } else {
            Operation::Added(named)
        };
        let changed = self.edit(operation, |register| {
            let list = T::list(register);
            match list.iter_mut().find(|other| other.id() == record.id()) {
                Some(other) => *other = record,
                None => list.push(record),
            }
        })?;
        Ok(Saved { record: reference, changed, problems })
    }

    /// Removes a record, every reference to it and what was noted about it, as one step of undo.
    pub(crate) fn remove_record(&mut self, record: &RecordRef) -> Result<Changed, Error> {
        let named = self.named(record)?;
        self.edit(Operation::Removed(named), |register| detach::remove(register, record))
    }

    /// Gives a record another place in its list, 0 for the first.
    pub(crate) fn move_listed<T: Listed>(&mut self, id: &str, to: usize) -> Result<Changed, Error> {
        let named = self.named(&RecordRef::new(T::KIND, id))?;
        self.edit(Operation::Moved(named), |register| {
            let list = T::list(register);
            if let Some(from) = list.iter().position(|record| record.id() == id) {
                let record = list.remove(from);
                list.insert(to.min(list.len()), record);
            }
        })
    }

    /// An id for a new record of this kind.
    pub(crate) fn new_id(&mut self, kind: RecordKind, name: &str) -> String {
        let records = self.register().records();
        self.ids.record(kind.noun(), name, |id| records.contains(&RecordRef::new(kind, id)))
    }

    /// A record by its name, if it is there.
    pub(crate) fn named(&self, record: &RecordRef) -> Result<Named, Error> {
        if !record.kind().is_single() && !self.register().records().contains(record) {
            return Err(Error::NoSuchRecord { record: record.clone() });
        }
        let name = record.name(self.register());
        let nameless = format!("{} zonder naam", record.kind().dutch());
        Ok(Named::new(record.kind(), if name == nameless { "" } else { &name }))
    }
}
