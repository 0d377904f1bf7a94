//! How incoming records meet the register: new, changed, the same, or refused.
//!
//! A record is the same one when its id is (for the few without an id: when it is about the same).
//! What the file leaves out never replaces something, and a proposal never replaces what the owner
//! said; so a merge adds and changes, and erases nothing.

use std::collections::{BTreeMap, BTreeSet};

use register::{FieldId, RecordKind, RecordRef, Register};
use serde::Serialize;
use serde_json::Value;

use crate::json::ids;
use crate::json::v1::{self, Mirror as _, Part, Row};

/// What happens when a file meets a register. Nothing has happened yet: see [`Merge::apply`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// Each list or part of the register that the file says something about, in the order of the register.
    pub parts: Vec<PartMerge>,
    result: Register,
}

/// What happens to one list or part of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartMerge {
    /// Which: `register.activities`. Its label is what people call it.
    pub field: FieldId,
    /// What its records are; `None` for a part of which there is one, and for records without an id.
    pub kind: Option<RecordKind>,
    /// Records that were not there yet.
    pub new: Vec<Meeting>,
    /// Records that the file changes.
    pub changed: Vec<Meeting>,
    /// Records about which the file says nothing new.
    pub same: Vec<Meeting>,
    /// Records that cannot be taken over.
    pub refused: Vec<Meeting>,
}

/// One incoming record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Its id, or for a record without one what it is about (parts apart by U+001F); empty for a part of
    /// which there is one.
    pub key: String,
    /// What its owner calls it.
    pub name: String,
    /// The fields that change, for a changed record: `retention`, `data`.
    pub fields: Vec<String>,
    /// Why it is refused, in one Dutch sentence; empty otherwise.
    pub reason: String,
}

/// How many records meet in which way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not there yet.
    pub new: usize,
    /// Changed by the file.
    pub changed: usize,
    /// Already so.
    pub same: usize,
    /// Not taken over.
    pub refused: usize,
}

impl Merge {
    /// What happens when `incoming` meets `mine`.
    pub fn of(mine: &Register, incoming: &Register) -> Self {
        let mut refused = BTreeMap::new();
        loop {
            let mut meet = Meet { refused: &refused, parts: Vec::new(), records: BTreeMap::new() };
            let file = meet.registers(v1::Register::of(mine), v1::Register::of(incoming));
            let Meet { mut parts, records, .. } = meet;
            let more: BTreeSet<_> = ids::broken(&file)
                .iter()
                .filter_map(|broken| Some((culprit(broken, &records)?, reason(broken))))
                .filter(|(record, _)| !refused.contains_key(record))
                .collect();
            if more.is_empty() {
                let result = file.into_live();
                for part in &mut parts {
                    part.name(&result, incoming);
                }
                return Self { parts, result };
            }
            refused.extend(more);
        }
    }

    /// How many records meet in which way, over all parts.
    pub fn counts(&self) -> Counts {
        self.parts.iter().fold(Counts::default(), |sum, part| Counts {
            new: sum.new + part.new.len(),
            changed: sum.changed + part.changed.len(),
            same: sum.same + part.same.len(),
            refused: sum.refused + part.refused.len(),
        })
    }

    /// Turns the register that was compared into what it becomes.
    pub fn apply(self, register: &mut Register) {
        *register = self.result;
    }
}

/// A record of the merged register: its list, and its key.
type Record = (&'static str, String);

/// The incoming record to which something broken is due; `None` when it was broken before.
fn culprit(broken: &ids::Broken, records: &BTreeMap<String, Record>) -> Option<Record> {
    let at = |place: &str| records.get(ids::record(place)).cloned();
    at(&broken.place).or_else(|| match &broken.why {
        ids::Why::Taken(first) => at(first),
        ids::Why::Nowhere => None,
    })
}

fn reason(broken: &ids::Broken) -> String {
    let kind = broken.kind.dutch();
    match &broken.why {
        ids::Why::Taken(_) => {
            format!("De id \"{}\" hoort al bij iets anders van de soort {kind}.", broken.id)
        }
        ids::Why::Nowhere => {
            format!("Er staat een verwijzing in naar {kind} \"{}\", maar dat onderdeel ontbreekt.", broken.id)
        }
    }
}

/// The meeting of two registers, list by list.
struct Meet<'r> {
    refused: &'r BTreeMap<Record, String>,
    parts: Vec<PartMerge>,
    /// Which incoming record stands at which place of the merged register: `activities[3]`.
    records: BTreeMap<String, Record>,
}

/// Merges every list and part of two registers; one that is forgotten does not compile.
macro_rules! all {
    ($meet:ident, $mine:ident, $incoming:ident; $($how:ident $field:ident)*) => {{
        let v1::Register { format: _, version: _, $($field,)* } = $incoming;
        let mut merged = $mine;
        $(merged.$field = $meet.$how(stringify!($field), merged.$field, $field);)*
        merged
    }};
}

impl Meet<'_> {
    fn registers(&mut self, mine: v1::Register, incoming: v1::Register) -> v1::Register {
        all! {
            self, mine, incoming;
            single organisation
            list people
            list business_processes
            list activities
            list data_subject_categories
            list personal_data_categories
            list sources
            list recipients
            list agreements
            list transfers
            single sharing
            single transfer_policy
            list retention_periods
            single retention_policy
            list holds
            list occurrences
            list deletion_events
            list systems
            list system_inventories
            list measures
            single security
            list certificates
            list websites
            single cookie_policy
            single social_media
            list impact_assessments
            list breaches
            list requests
            single request_policy
            single governance
            list statement_variants
            list published_statements
            list reviews
            list set_aside
            list unlawful_practices
            list attachments
            list import_runs
            list notes
        }
    }

    // Apart, or the thirty lists become one function of a size that no compiler makes small.
    #[inline(never)]
    fn list<T: Row>(&mut self, list: &'static str, mine: Vec<T>, incoming: Vec<T>) -> Vec<T> {
        if incoming.is_empty() {
            return mine;
        }
        let mut part = PartMerge::of(list, T::KIND);
        let mut merged = mine;
        // Not collected: that sorts, and the machine code of a sort for every kind of record is a tenth of a program.
        let mut places = BTreeMap::<String, usize>::new();
        for (place, record) in merged.iter().enumerate() {
            places.insert(record.key(), place);
        }
        for record in incoming {
            let key = record.key();
            let mut meeting = Meeting { key: key.clone(), ..Meeting::default() };
            let place = places.get(&key).copied();
            let before = place.map(|place| merged[place].clone());
            let refusal = self.refused.get(&(list, key.clone())).cloned();
            if let Some(reason) = refusal.or_else(|| before.as_ref()?.keeps_from(&record)) {
                meeting.reason = reason;
                part.refused.push(meeting);
                continue;
            }
            let place = match (place, before) {
                (Some(place), Some(before)) => {
                    merged[place].absorb(record);
                    part.met(meeting, &before, &merged[place]);
                    place
                }
                _ => {
                    part.new.push(meeting);
                    merged.push(record);
                    merged.len() - 1
                }
            };
            places.insert(key.clone(), place);
            self.records.insert(format!("{list}[{place}]"), (list, key));
        }
        self.parts.push(part);
        merged
    }

    /// A part of which a register has one. It is never new.
    fn single<T: Part + Clone + Default + PartialEq + Serialize>(
        &mut self,
        field: &'static str,
        mine: T,
        incoming: T,
    ) -> T {
        if incoming == T::default() {
            return mine;
        }
        let mut part = PartMerge::of(field, None);
        let mut meeting = Meeting::default();
        let record = (field, String::new());
        if let Some(reason) = self.refused.get(&record) {
            meeting.reason = reason.clone();
            part.refused.push(meeting);
            self.parts.push(part);
            return mine;
        }
        let mut merged = mine.clone();
        merged.absorb(incoming);
        part.met(meeting, &mine, &merged);
        self.parts.push(part);
        self.records.insert(field.to_owned(), record);
        merged
    }
}

impl PartMerge {
    fn of(field: &str, kind: Option<RecordKind>) -> Self {
        let field = FieldId::ALL
            .iter()
            .copied()
            .find(|id| id.id().strip_prefix("register.") == Some(field))
            .expect("every list and part of a register is a field of it");
        Self { field, kind, new: Vec::new(), changed: Vec::new(), same: Vec::new(), refused: Vec::new() }
    }

    fn met<T: PartialEq + Serialize>(&mut self, mut meeting: Meeting, before: &T, after: &T) {
        if before == after {
            self.same.push(meeting);
        } else {
            meeting.fields = changed_fields(before, after);
            self.changed.push(meeting);
        }
    }

    /// Gives each record the name its owner knows it by.
    fn name(&mut self, result: &Register, incoming: &Register) {
        let all = [&mut self.new, &mut self.changed, &mut self.same, &mut self.refused];
        for (list, register) in all.into_iter().zip([result, result, result, incoming]) {
            for meeting in list {
                meeting.name = match self.kind {
                    Some(kind) => RecordRef::new(kind, meeting.key.clone()).name(register),
                    None => meeting.key.replace(v1::SEPARATOR, ", "),
                };
            }
        }
    }
}

/// The fields in which two states of a record differ.
fn changed_fields<T: Serialize>(before: &T, after: &T) -> Vec<String> {
    let value = |record: &T| serde_json::to_value(record).expect("every key of a record is text");
    differing(&value(before), &value(after))
}

fn differing(before: &Value, after: &Value) -> Vec<String> {
    let keys = |value: &Value| -> BTreeSet<String> {
        value.as_object().into_iter().flat_map(|object| object.keys().cloned()).collect()
    };
    let mut fields: BTreeSet<String> = keys(before);
    fields.extend(keys(after));
    // A part that is a single answer has no fields.
    fields
        .into_iter()
        .filter(|field| field != "proposed" && field != "confirmed")
        .filter(|field| before.get(field) != after.get(field))
        .collect()
}

#[cfg(test)]
mod tests {
    use ::register::*;
    use proptest::prelude::*;

    use super::{Counts, Merge};
    use crate::testing::{full, registers};

    fn activity(id: &str, name: &str) -> ProcessingActivity {
        ProcessingActivity { id: id.into(), name: name.to_owned(), ..ProcessingActivity::default() }
    }

    fn with_activities(activities: &[ProcessingActivity]) -> Register {
        Register { activities: activities.to_vec(), ..Register::default() }
    }

    fn merged(mine: &Register, incoming: &Register) -> Register {
        let mut register = mine.clone();
        Merge::of(mine, incoming).apply(&mut register);
        register
    }

    #[test]
    fn a_record_is_new_changed_or_the_same() {
        let mine = with_activities(&[activity("a", "Bestellen"), activity("b", "Nieuwsbrief")]);
        let incoming = with_activities(&[
            activity("b", "Nieuwsbrief"),
            activity("c", "Camera"),
            ProcessingActivity { code: "A1".to_owned(), ..activity("a", "Bestellen in de winkel") },
        ]);
        let merge = Merge::of(&mine, &incoming);
        assert_eq!(merge.counts(), Counts { new: 1, changed: 1, same: 1, refused: 0 });
        let [part] = merge.parts.as_slice() else { panic!("only activities meet: {:?}", merge.parts) };
        assert_eq!(part.field, FieldId::RegisterActivities);
        assert_eq!(part.new[0].name, "Camera");
        assert_eq!(part.changed[0].fields, ["code", "name"]);
        let names: Vec<_> =
            merged(&mine, &incoming).activities.iter().map(|activity| activity.name.clone()).collect();
        assert_eq!(names, ["Bestellen in de winkel", "Nieuwsbrief", "Camera"], "new ones come last");
    }

    #[test]
    fn what_the_file_leaves_out_stays() {
        let mut mine = with_activities(&[ProcessingActivity {
            description: "Met de fietskoerier.".to_owned(),
            role: Answer::Confirmed(Role::Controller),
            tags: vec!["winkel".to_owned()],
            ..activity("a", "Bestellen")
        }]);
        mine.organisation.legal_name = Answer::Confirmed("Jansen bv".to_owned());
        mine.organisation.form_of_address = FormOfAddress::Je;
        let mut incoming = with_activities(&[activity("a", "Bestellen")]);
        incoming.organisation.trade_name = Answer::Confirmed("Bakkerij Jansen".to_owned());
        let merge = Merge::of(&mine, &incoming);
        assert_eq!(merge.counts(), Counts { changed: 1, same: 1, ..Counts::default() });
        assert_eq!(merge.parts[0].changed[0].fields, ["trade_name"]);
        let mut expected = mine.clone();
        expected.organisation.trade_name = Answer::Confirmed("Bakkerij Jansen".to_owned());
        assert_eq!(merged(&mine, &incoming), expected);
    }

    #[test]
    fn a_proposal_never_replaces_what_the_owner_said() {
        let firm = |people| {
            let mut register = Register::default();
            register.organisation.people = people;
            register
        };
        let answers = [Answer::Open, Answer::Proposed(3), Answer::NotApplicable, Answer::Confirmed(5)];
        let outcomes = [[0, 1, 2, 3], [1, 1, 2, 3], [2, 2, 2, 3], [3, 3, 2, 3]];
        for (mine, row) in answers.iter().zip(outcomes) {
            for (incoming, outcome) in answers.iter().zip(row) {
                let after = merged(&firm(mine.clone()), &firm(incoming.clone())).organisation.people;
                assert_eq!(after, answers[outcome], "{incoming:?} meets {mine:?}");
            }
        }
    }

    #[test]
    fn a_published_statement_is_never_rewritten() {
        let published = |hash: &str| Register {
            published_statements: vec![PublishedStatement {
                id: "website-1".into(),
                version: 1,
                snapshot_hash: hash.to_owned(),
                ..PublishedStatement::default()
            }],
            ..Register::default()
        };
        let merge = Merge::of(&published("aa"), &published("bb"));
        assert_eq!(merge.counts(), Counts { refused: 1, ..Counts::default() });
        assert_eq!(
            merge.parts[0].refused[0].reason,
            "Een gepubliceerde verklaring verandert niet meer: die van u blijft staan."
        );
        assert_eq!(merged(&published("aa"), &published("bb")), published("aa"));
    }

    #[test]
    fn a_reference_to_nothing_is_refused_and_all_that_leans_on_it() {
        let mine = with_activities(&[activity("a", "Bestellen")]);
        let mut incoming = with_activities(&[
            ProcessingActivity {
                recipients: Answer::Confirmed(vec!["niemand".into()]),
                ..activity("b", "Nieuwsbrief")
            },
            ProcessingActivity { parent: Some("b".into()), ..activity("c", "Camera") },
            ProcessingActivity { parent: Some("a".into()), ..activity("d", "Bezorgen") },
        ]);
        incoming.retention_policy.default_period = Answer::Confirmed("weg".into());
        let merge = Merge::of(&mine, &incoming);
        assert_eq!(merge.counts(), Counts { new: 1, refused: 3, ..Counts::default() });
        let reasons: Vec<_> =
            merge.parts.iter().flat_map(|part| &part.refused).map(|one| one.reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "Er staat een verwijzing in naar ontvanger \"niemand\", maar dat onderdeel ontbreekt.",
                "Er staat een verwijzing in naar activiteit \"b\", maar dat onderdeel ontbreekt.",
                "Er staat een verwijzing in naar bewaartermijn \"weg\", maar dat onderdeel ontbreekt.",
            ]
        );
        let after = merged(&mine, &incoming);
        assert_eq!(after.activities.len(), 2);
        assert_eq!(after.retention_policy, RetentionPolicy::default());
    }

    #[test]
    fn a_purpose_of_another_activity_keeps_its_id() {
        let with_purpose = |id: &str| ProcessingActivity {
            purposes: vec![Purpose { id: "nieuws".into(), ..Purpose::default() }],
            ..activity(id, "Nieuwsbrief")
        };
        let merge = Merge::of(&with_activities(&[with_purpose("a")]), &with_activities(&[with_purpose("b")]));
        assert_eq!(merge.counts(), Counts { refused: 1, ..Counts::default() });
    }

    #[test]
    fn a_file_that_was_just_written_changes_nothing() {
        let register = full();
        let merge = Merge::of(&register, &register);
        let counts = merge.counts();
        assert_eq!((counts.new, counts.changed, counts.refused), (0, 0, 0), "{:?}", merge.parts);
        assert!(counts.same > 80, "{counts:?}");
        assert!(
            merge
                .parts
                .iter()
                .all(|part| part.same.iter().all(|one| part.kind.is_none() || !one.name.is_empty()))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn an_empty_dossier_takes_everything_over(register in registers()) {
            prop_assert_eq!(merged(&Register::default(), &register), register);
        }

        #[test]
        fn a_second_time_changes_nothing(mine in registers(), incoming in registers()) {
            let once = merged(&mine, &incoming);
            prop_assert_eq!(Merge::of(&once, &incoming).counts().new, 0);
            prop_assert_eq!(merged(&once, &incoming), once);
        }

        #[test]
        fn every_incoming_record_is_counted_once(mine in registers(), incoming in registers()) {
            let counts = Merge::of(&mine, &incoming).counts();
            let alone = Merge::of(&Register::default(), &incoming).counts();
            let sum = |counts: Counts| counts.new + counts.changed + counts.same + counts.refused;
            prop_assert_eq!(sum(counts), sum(alone));
        }
    }
}
