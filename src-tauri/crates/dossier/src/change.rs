//! A change of one record, which can be turned around: for every noun of the register.
//!
//! A new noun gets one line in [`nouns`]; the compiler asks for it in [`Change::between`], which takes a
//! register apart field by field.

use register::{RecordKind, RecordRef, Register};
use serde::{Deserialize, Serialize};
use storage::Transaction;

/// A record and its place in its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At<T> {
    /// 0 for the first.
    pub position: usize,
    /// The record.
    pub record: T,
}

macro_rules! nouns {
    (
        lists { $($(#[$doc:meta])* $List:ident: $Type:ident, $list:ident, $kind:ident, $module:ident;)* }
        ones { $($(#[$one_doc:meta])* $One:ident: $OneType:ty, $one:ident, $one_kind:expr, $put:path;)* }
    ) => {
        /// A change of one record of the register. Its inverse swaps before and after. Written with the working
        /// copy as JSON of the live types: what another version wrote and this one cannot read is dropped.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub enum Change {
            $(
                $(#[$doc])*
                $List {
                    /// As it was; none when it is new.
                    before: Option<Box<At<register::$Type>>>,
                    /// As it is; none when it is removed.
                    after: Option<Box<At<register::$Type>>>,
                },
            )*
            $(
                $(#[$one_doc])*
                $One {
                    /// As it was.
                    before: Box<$OneType>,
                    /// As it is.
                    after: Box<$OneType>,
                },
            )*
        }

        impl Change {
            /// What turns one register into the other, in an order in which it can be done.
            pub fn between(before: &Register, after: &Register) -> Vec<Self> {
                // Taken apart without `..`: a new field of the register does not compile until it is a noun.
                let Register { $($list,)* $($one,)* } = before;
                let mut changes = Vec::new();
                $(
                    steps($list, &after.$list, |record| record.id.as_str(), |before, after| {
                        changes.push(Self::$List { before: before.map(Box::new), after: after.map(Box::new) });
                    });
                )*
                $(
                    if $one != &after.$one {
                        changes.push(Self::$One {
                            before: Box::new($one.clone()),
                            after: Box::new(after.$one.clone()),
                        });
                    }
                )*
                changes
            }

            /// The change that takes this one back.
            pub fn inverse(self) -> Self {
                match self {
                    $(Self::$List { before, after } => Self::$List { before: after, after: before },)*
                    $(Self::$One { before, after } => Self::$One { before: after, after: before },)*
                }
            }

            /// The field of the register it changes: `activities`.
            pub fn part(&self) -> &'static str {
                match self {
                    $(Self::$List { .. } => stringify!($list),)*
                    $(Self::$One { .. } => stringify!($one),)*
                }
            }

            /// The record it changes, when that has a name.
            pub fn place(&self) -> Option<RecordRef> {
                match self {
                    $(Self::$List { before, after } => {
                        let at = after.as_ref().or(before.as_ref())?;
                        Some(RecordRef::new(RecordKind::$kind, at.record.id.as_str()))
                    })*
                    $(Self::$One { .. } => $one_kind.map(RecordRef::single),)*
                }
            }

            /// A record comes or goes, and is not only changed.
            pub fn is_of_all(&self) -> bool {
                match self {
                    $(Self::$List { before, after } => before.is_none() != after.is_none(),)*
                    $(Self::$One { .. } => false,)*
                }
            }

            /// Writes it in the dossier's tables.
            pub(crate) fn write(&self, to: &mut Transaction<'_>) -> Result<(), storage::Error> {
                match self {
                    $(Self::$List { before, after } => match (before, after) {
                        (_, Some(at)) => storage::$module::put(to, &at.record, at.position),
                        (Some(at), None) => storage::$module::remove(to, &at.record.id),
                        (None, None) => Ok(()),
                    },)*
                    $(Self::$One { after, .. } => $put(to, after),)*
                }
            }

            /// Does it in memory.
            pub(crate) fn apply(&self, register: &mut Register) {
                match self {
                    $(Self::$List { before, after } => {
                        let list = &mut register.$list;
                        if let Some(at) = before.as_ref().or(after.as_ref()) {
                            list.retain(|record| record.id != at.record.id);
                        }
                        if let Some(at) = after {
                            list.insert(at.position.min(list.len()), at.record.clone());
                        }
                    })*
                    $(Self::$One { after, .. } => register.$one = (**after).clone(),)*
                }
            }
        }
    };
}

nouns! {
    lists {
        /// Of a person.
        Person: Person, people, Person, person;
        /// Of a business process.
        BusinessProcess: BusinessProcess, business_processes, BusinessProcess, business_process;
        /// Of an activity.
        Activity: ProcessingActivity, activities, Activity, activity;
        /// Of a group of people.
        DataSubjectCategory: DataSubjectCategory, data_subject_categories, DataSubject, data_subject;
        /// Of a category of data.
        PersonalDataCategory: PersonalDataCategory, personal_data_categories, PersonalData, personal_data;
        /// Of a source.
        Source: Source, sources, Source, source;
        /// Of a recipient.
        Recipient: Recipient, recipients, Recipient, recipient;
        /// Of a processing agreement.
        Agreement: ProcessingAgreement, agreements, Agreement, agreement;
        /// Of a transfer.
        Transfer: Transfer, transfers, Transfer, transfer;
        /// Of a retention rule.
        RetentionPeriod: RetentionPeriod, retention_periods, Retention, retention;
        /// Of a hold.
        Hold: Hold, holds, Hold, hold;
        /// Of what ended or happened.
        Occurrence: Occurrence, occurrences, Occurrence, occurrence;
        /// Of a deletion.
        DeletionEvent: DeletionEvent, deletion_events, Deletion, deletion;
        /// Of a system.
        System: System, systems, System, system;
        /// Of a measure.
        Measure: SecurityMeasure, measures, Measure, measure;
        /// Of a certificate.
        Certificate: Certificate, certificates, Certificate, certificate;
        /// Of a website.
        Website: Website, websites, Website, website;
        /// Of an impact assessment.
        ImpactAssessment: ImpactAssessment, impact_assessments, ImpactAssessment, impact_assessment;
        /// Of a data breach.
        Breach: DataBreach, breaches, Breach, breach;
        /// Of a request.
        Request: RightsRequest, requests, Request, request;
        /// Of a statement.
        StatementVariant: StatementVariant, statement_variants, Variant, statement;
        /// Of a published statement.
        PublishedStatement: PublishedStatement, published_statements, PublishedStatement, published_statement;
        /// Of a review.
        Review: Review, reviews, Review, review;
        /// Of an attachment.
        Attachment: Attachment, attachments, Attachment, attachment;
        /// Of an import.
        ImportRun: ImportRun, import_runs, ImportRun, import_run;
    }
    ones {
        /// Of the firm.
        Organisation: register::Organisation, organisation, Some(RecordKind::Organisation), storage::organisation::put;
        /// Of what holds for all sharing.
        Sharing: register::SharingPolicy, sharing, Some(RecordKind::Sharing), storage::sharing::put;
        /// Of what holds for all transfers.
        TransferPolicy: register::TransferPolicy, transfer_policy, Some(RecordKind::TransferPolicy), storage::transfer_policy::put;
        /// Of what holds for all keeping.
        RetentionPolicy: register::RetentionPolicy, retention_policy, Some(RecordKind::RetentionPolicy), storage::retention_policy::put;
        /// Of the days on which all systems were listed.
        SystemInventories: Vec<register::SystemInventory>, system_inventories, None, storage::inventory::put_all;
        /// Of what holds for all security.
        Security: register::SecurityPolicy, security, Some(RecordKind::Security), storage::security_policy::put;
        /// Of what holds for all cookies.
        CookiePolicy: register::CookiePolicy, cookie_policy, Some(RecordKind::CookiePolicy), storage::cookie_policy::put;
        /// Of the pages on social media.
        SocialMedia: register::Answer<Vec<register::SocialMediaPage>>, social_media, None, storage::social_media::put;
        /// Of how requests are treated.
        RequestPolicy: register::RequestPolicy, request_policy, Some(RecordKind::RequestPolicy), storage::request_policy::put;
        /// Of how the register is kept.
        Governance: register::Governance, governance, Some(RecordKind::Governance), storage::governance::put;
        /// Of the findings set aside.
        SetAside: Vec<register::SetAside>, set_aside, None, storage::set_aside::put_all;
        /// Of the unlawful practices.
        UnlawfulPractices: Vec<register::UnlawfulPractice>, unlawful_practices, None, storage::unlawful_practice::put_all;
        /// Of the remarks at single facts.
        Notes: Vec<register::FieldNote>, notes, None, storage::note::put_all;
    }
}

/// The steps that turn one list into the other: removals from the end, then from the front what is new,
/// moved or changed. One record that moved is one step, wherever it goes.
fn steps<T: Clone + PartialEq>(
    before: &[T],
    after: &[T],
    id: impl Fn(&T) -> &str,
    mut step: impl FnMut(Option<At<T>>, Option<At<T>>),
) {
    if before == after {
        return;
    }
    // Not collected: that sorts, and the machine code of a sort for every kind of record is a tenth of a program.
    let mut goal = std::collections::BTreeMap::<&str, usize>::new();
    for (position, record) in after.iter().enumerate() {
        goal.insert(id(record), position);
    }
    let at = |position: usize, record: &T| Some(At { position, record: record.clone() });
    let mut list: Vec<&T> = before.iter().collect();
    for position in (0..list.len()).rev() {
        if !goal.contains_key(id(list[position])) {
            step(at(position, list[position]), None);
            list.remove(position);
        }
    }
    for (position, record) in after.iter().enumerate() {
        let is_it = |other: Option<&&T>| other.is_some_and(|other| id(other) == id(record));
        if !is_it(list.get(position)) && is_it(list.get(position + 1)) {
            // The record here belongs further on, and without it the next is right.
            let moved = list.remove(position);
            let to = goal[id(moved)].min(list.len());
            step(at(position, moved), at(to, moved));
            list.insert(to, moved);
        }
        if is_it(list.get(position)) {
            if list[position] != record {
                step(at(position, list[position]), at(position, record));
            }
            continue;
        }
        let was =
            list.iter().skip(position).position(|other| id(other) == id(record)).map(|from| from + position);
        step(was.and_then(|was| at(was, list[was])), at(position, record));
        if let Some(was) = was {
            list.remove(was);
        }
        list.insert(position, record);
    }
}

#[cfg(test)]
mod tests {
    use register::{ProcessingActivity, Register};

    use super::Change;

    fn register(ids: &str) -> Register {
        let activities = ids
            .chars()
            .map(|id| ProcessingActivity {
                id: register::ActivityId(id.to_lowercase().to_string()),
                name: id.to_string(),
                ..ProcessingActivity::default()
            })
            .collect();
        Register { activities, ..Register::default() }
    }

    fn names(register: &Register) -> String {
        register.activities.iter().map(|activity| activity.name.as_str()).collect()
    }

    #[test]
    fn the_changes_between_two_lists_lead_from_one_to_the_other_and_back() {
        // A capital is the same record, changed.
        for (from, to, steps) in [
            ("abc", "abc", 0),
            ("abc", "aBc", 1),
            ("abc", "abcd", 1),
            ("abc", "xabc", 1),
            ("abc", "ac", 1),
            ("abc", "", 3),
            ("", "abc", 3),
            ("abcdef", "bcdefa", 1),
            ("abcdef", "fabcde", 1),
            ("abcdef", "acdebf", 1),
            ("abcdef", "aecdbf", 2),
            ("abcdef", "fEdcba", 5),
            // Four go, two come, one moves, one changes.
            ("abcdef", "xfBy", 8),
        ] {
            let (before, after) = (register(from), register(to));
            let changes = Change::between(&before, &after);
            assert_eq!(changes.len(), steps, "{from} to {to}");
            let mut walked = before.clone();
            changes.iter().for_each(|change| change.apply(&mut walked));
            assert_eq!(names(&walked), to, "from {from}");
            for change in changes.into_iter().rev() {
                change.inverse().apply(&mut walked);
            }
            assert_eq!(walked, before, "{to} back to {from}");
        }
    }
}
