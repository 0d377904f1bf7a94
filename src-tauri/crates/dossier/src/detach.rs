//! Who refers to a record, and taking it out together with every reference to it.

use std::collections::BTreeSet;

use register::{Answer, FieldId, RecordKind, RecordRef, Register};
use serde::Serialize;

use crate::dossier::Dossier;

/// A field that refers to a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Reference {
    /// The record that refers.
    pub record: RecordRef,
    /// What its owner calls it.
    pub name: String,
    /// The field it refers in.
    pub field: FieldId,
    /// That field's label.
    pub label: String,
}

impl Dossier {
    /// Who refers to one of these records: what an owner reads before they remove them. Those that go themselves are
    /// not told.
    pub fn referring(&self, records: &[RecordRef]) -> Vec<Reference> {
        let register = self.register();
        let mut without = register.clone();
        records.iter().for_each(|record| take_out(&mut without, record));
        let known: BTreeSet<_> = register.broken_references().into_iter().collect();
        without
            .broken_references()
            .into_iter()
            .filter(|broken| !known.contains(broken))
            .map(|broken| Reference {
                name: broken.record.name(register),
                label: broken.field.label().to_owned(),
                record: broken.record,
                field: broken.field,
            })
            .collect()
    }
}

/// Takes a record out, as [`remove_all`] does.
pub(crate) fn remove(register: &mut Register, record: &RecordRef) {
    remove_all(register, std::slice::from_ref(record));
}

/// Takes records out, with every reference to them and every remark about them or what was within them. What
/// then has no answer left is open again: nobody said that there is none.
pub(crate) fn remove_all(register: &mut Register, records: &[RecordRef]) {
    let before: BTreeSet<_> = register.records().into_iter().collect();
    for record in records {
        take_out(register, record);
        forget(register, record);
    }
    let after: BTreeSet<_> = register.records().into_iter().collect();
    let gone: BTreeSet<String> = before.difference(&after).map(RecordRef::to_string).collect();
    register.notes.retain(|note| !gone.contains(&note.record));
    register.set_aside.retain(|aside| !gone.contains(&aside.record));
}

/// Takes out the record itself; the register may refer to nothing afterwards.
fn take_out(register: &mut Register, record: &RecordRef) {
    use RecordKind as K;
    let id = record.id();
    macro_rules! from {
        ($list:ident) => {
            register.$list.retain(|record| record.id.as_str() != id)
        };
    }
    match record.kind() {
        K::Person => from!(people),
        K::BusinessProcess => from!(business_processes),
        K::Activity => from!(activities),
        K::Purpose => {
            register.activities.iter_mut().for_each(|at| at.purposes.retain(|it| it.id.as_str() != id));
        }
        K::DataItem => register
            .activities
            .iter_mut()
            .filter_map(|at| at.data.value_mut())
            .for_each(|items| items.retain(|it| it.id.as_str() != id)),
        K::DataSubject => from!(data_subject_categories),
        K::PersonalData => from!(personal_data_categories),
        K::Source => from!(sources),
        K::Recipient => from!(recipients),
        K::Agreement => from!(agreements),
        K::Transfer => from!(transfers),
        K::Retention => from!(retention_periods),
        K::Hold => from!(holds),
        K::Occurrence => from!(occurrences),
        K::Deletion => from!(deletion_events),
        K::System => from!(systems),
        K::Measure => from!(measures),
        K::Certificate => from!(certificates),
        K::Website => from!(websites),
        K::SocialMedia => {
            if let Some(pages) = register.social_media.value_mut() {
                pages.retain(|page| page.id.as_str() != id);
            }
        }
        K::ImpactAssessment => from!(impact_assessments),
        K::Breach => from!(breaches),
        K::Request => from!(requests),
        K::Variant => from!(statement_variants),
        K::PublishedStatement => from!(published_statements),
        K::Review => from!(reviews),
        K::Attachment => from!(attachments),
        K::ImportRun => from!(import_runs),
        // There is always one of these.
        K::Register
        | K::Organisation
        | K::Sharing
        | K::TransferPolicy
        | K::RetentionPolicy
        | K::Security
        | K::CookiePolicy
        | K::RequestPolicy
        | K::Governance => {}
    }
}

/// Takes every reference to a record out of the others.
fn forget(register: &mut Register, record: &RecordRef) {
    use RecordKind as K;
    let id = record.id();
    macro_rules! forget {
        ($($list:ident: $($slot:ident).+;)*) => {{
            $(register.$list.iter_mut().for_each(|at| at.$($slot).+.forget(id));)*
        }};
    }
    match record.kind() {
        K::Person => forget! {
            business_processes: owner;
            activities: process_owner;
            retention_periods: responsible;
            deletion_events: done_by;
            systems: administrator;
            reviews: author;
            reviews: reviewer;
        },
        K::BusinessProcess => forget! { activities: business_process; },
        K::Activity => {
            forget! {
                activities: replaced_by;
                activities: parent;
                holds: activities;
            }
            for activity in &mut register.activities {
                if activity.reuse.value().is_some_and(|reuse| reuse.of.as_str() == id) {
                    activity.reuse = Answer::Open;
                }
            }
        }
        K::Purpose => {
            for item in items(register) {
                item.purposes.forget(id);
            }
        }
        K::DataSubject => {
            forget! {
                activities: data_subjects;
                sources: data_subjects;
                retention_periods: data_subjects;
                breaches: data_subjects;
            }
            for item in items(register) {
                item.data_subjects.forget(id);
            }
        }
        K::PersonalData => {
            forget! { breaches: data_categories; }
            for activity in &mut register.activities {
                activity.excluded_data.iter_mut().for_each(|excluded| excluded.category.forget(id));
            }
            for item in items(register) {
                item.category.forget(id);
            }
        }
        K::Source => {
            forget! { activities: sources; }
            for item in items(register) {
                item.source.forget(id);
            }
        }
        K::Recipient => forget! {
            activities: recipients;
            agreements: recipient;
            transfers: recipient;
            systems: supplier;
        },
        K::Retention => {
            forget! {
                activities: retention;
                personal_data_categories: retention;
                deletion_events: period;
                holds: periods;
                occurrences: periods;
            }
            register.retention_policy.default_period.forget(id);
            for item in items(register) {
                item.retention.forget(id);
            }
        }
        K::Request => forget! { deletion_events: request; },
        K::Occurrence => forget! {
            deletion_events: occurrence;
            holds: occurrences;
        },
        K::System => forget! {
            activities: systems;
            deletion_events: systems;
            measures: systems;
        },
        K::Measure => forget! { activities: measures; },
        K::ImpactAssessment => forget! {
            activities: impact_assessment;
            systems: impact_assessment;
        },
        K::Variant => {
            forget! {
                data_subject_categories: informed_by;
                websites: variant;
            }
            // What was published stays as it was; it cannot do without its statement.
        }
        K::Attachment => forget! {
            agreements: attachment;
            transfers: attachment;
            measures: evidence;
            certificates: attachment;
            impact_assessments: attachment;
            statement_variants: appearance.logo;
            published_statements: attachment;
        },
        // Nothing refers to these.
        K::Register
        | K::Organisation
        | K::DataItem
        | K::Agreement
        | K::Sharing
        | K::Transfer
        | K::TransferPolicy
        | K::RetentionPolicy
        | K::Hold
        | K::Deletion
        | K::Security
        | K::Certificate
        | K::Website
        | K::CookiePolicy
        | K::SocialMedia
        | K::Breach
        | K::RequestPolicy
        | K::Governance
        | K::PublishedStatement
        | K::Review
        | K::ImportRun => {}
    }
}

fn items(register: &mut Register) -> impl Iterator<Item = &mut register::DataItem> {
    register.activities.iter_mut().filter_map(|activity| activity.data.value_mut()).flatten()
}

/// A field that may refer to a record with this id.
trait Refers {
    fn forget(&mut self, id: &str);
}

/// The id of a record that others refer to.
trait Id {
    fn is(&self, id: &str) -> bool;
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Id for register::$id {
            fn is(&self, id: &str) -> bool {
                self.as_str() == id
            }
        }
    )*};
}

ids! {
    PersonId BusinessProcessId ActivityId PurposeId DataSubjectCategoryId PersonalDataCategoryId SourceId
    RecipientId RetentionPeriodId OccurrenceId RequestId SystemId MeasureId ImpactAssessmentId VariantId AttachmentId
}

impl<I: Id> Refers for Option<I> {
    fn forget(&mut self, id: &str) {
        if self.as_ref().is_some_and(|own| own.is(id)) {
            *self = None;
        }
    }
}

impl<I: Id> Refers for Vec<I> {
    fn forget(&mut self, id: &str) {
        self.retain(|own| !own.is(id));
    }
}

impl<I: Id> Refers for Answer<I> {
    fn forget(&mut self, id: &str) {
        if self.value().is_some_and(|own| own.is(id)) {
            *self = Self::Open;
        }
    }
}

impl<I: Id> Refers for Answer<Vec<I>> {
    fn forget(&mut self, id: &str) {
        let Some(ids) = self.value_mut() else { return };
        let count = ids.len();
        ids.retain(|own| !own.is(id));
        // Confirmed and empty would say "niemand", which nobody said.
        if ids.is_empty() && count > 0 {
            *self = Self::Open;
        }
    }
}
