//! Records of two registers, field by field.

use std::collections::{BTreeMap, BTreeSet};

use register::{FieldId, Format, RecordKind, RecordRef, Register};
use serde_json::{Map, Value};

use super::difference::{About, Conflict, Difference, Side, Subject, What};
use super::{shape, show};

/// A register as the values it is written with.
pub(super) fn value(register: &Register) -> Value {
    serde_json::to_value(register).expect("every key of a record is text")
}

/// Two registers that meet, and what came of it so far.
pub(super) struct Meeting<'r> {
    pub(super) base: Option<&'r Register>,
    pub(super) mine: &'r Register,
    pub(super) theirs: &'r Register,
    /// Records that may not go without a choice: something in the outcome refers to them.
    pub(super) kept: BTreeSet<RecordRef>,
    /// Records that stay whatever is chosen.
    pub(super) must_stay: BTreeSet<RecordRef>,
    /// What a person chose, by the place of the conflict.
    pub(super) choices: BTreeMap<String, Side>,
    /// Records whose removal was chosen.
    pub(super) gone: BTreeSet<RecordRef>,
    /// Records that one removed and that are there all the same, with the records within them.
    pub(super) stayed: BTreeSet<RecordRef>,
    pub(super) taken: Vec<Difference>,
    pub(super) conflicts: Vec<Conflict>,
}

/// Where a value stands.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) subject: Subject,
    /// Which fields stand here.
    pub(super) noun: &'static str,
    /// From the register down: `register.activities/nieuwsbrief`.
    pub(super) path: String,
}

impl Place {
    pub(super) fn of(&self, field: FieldId) -> String {
        format!("{}/{}", self.path, field.id())
    }
}

/// A value in the three states it has; no base when nobody knows how both began.
#[derive(Clone, Copy)]
pub(super) struct States<'v> {
    pub(super) base: Option<&'v Value>,
    pub(super) mine: &'v Value,
    pub(super) theirs: &'v Value,
}

impl<'v> States<'v> {
    /// A field of a record in its three states.
    fn field(self, key: &str) -> Option<Self> {
        Some(Self {
            base: self.base.and_then(|base| base.get(key)),
            mine: self.mine.get(key)?,
            theirs: self.theirs.get(key)?,
        })
    }
}

impl<'r> Meeting<'r> {
    pub(super) fn of(base: Option<&'r Register>, mine: &'r Register, theirs: &'r Register) -> Self {
        Self {
            base,
            mine,
            theirs,
            kept: BTreeSet::new(),
            must_stay: BTreeSet::new(),
            choices: BTreeMap::new(),
            gone: BTreeSet::new(),
            stayed: BTreeSet::new(),
            taken: Vec::new(),
            conflicts: Vec::new(),
        }
    }

    /// Whole registers.
    pub(super) fn registers(&mut self, base: Option<&Value>, mine: &Value, theirs: &Value) -> Value {
        let place =
            Place { subject: Subject::single(RecordKind::Register), noun: "register", path: String::new() };
        self.record(States { base, mine, theirs }, &place)
    }

    /// A record, field by field.
    pub(super) fn record(&mut self, states: States<'_>, at: &Place) -> Value {
        if states.mine == states.theirs {
            return states.mine.clone();
        }
        let mut merged = Map::new();
        if let Some(id) = states.mine.get("id") {
            merged.insert("id".to_owned(), id.clone());
        }
        for &field in shape::fields(at.noun) {
            let key = shape::key(field);
            if let Some(states) = states.field(key) {
                merged.insert(key.to_owned(), self.field(states, field, at));
            }
        }
        Value::Object(merged)
    }

    fn field(&mut self, states: States<'_>, field: FieldId, at: &Place) -> Value {
        if states.mine == states.theirs {
            return states.mine.clone();
        }
        self.within(states, field, at).unwrap_or_else(|| self.whole(states, field, at))
    }

    /// A field with records that meet one by one; `None` for a value that is taken whole.
    fn within(&mut self, states: States<'_>, field: FieldId, at: &Place) -> Option<Value> {
        let noun = shape::noun_within(field)?;
        if shape::is_keyed(noun) {
            let ((state, mine), (other, theirs)) = (shape::list(states.mine)?, shape::list(states.theirs)?);
            // A list that one confirmed and the other not is another answer, not another list.
            if state != other {
                return None;
            }
            // Both may be the first to answer.
            let base = states.base.and_then(shape::list).map_or(&[][..], |(_, records)| records);
            let merged = self.list(base, mine, theirs, (field, noun), at)?;
            return Some(match state {
                "" => Value::Array(merged),
                state => Value::Object(Map::from_iter([(state.to_owned(), Value::Array(merged))])),
            });
        }
        let is_record = |value: &Value| value.is_object() && shape::answered(value).is_none();
        let all_are =
            [states.base, Some(states.mine), Some(states.theirs)].into_iter().flatten().all(is_record);
        if field.format() != Format::Record || !all_are {
            return None;
        }
        let subject = match RecordKind::parse(noun) {
            Some(kind) if kind.is_single() => Subject::single(kind),
            Some(_) | None => at.subject.clone(),
        };
        Some(self.record(states, &Place { subject, noun, path: at.of(field) }))
    }

    /// A value that is as one of the two has it.
    fn whole(&mut self, states: States<'_>, field: FieldId, at: &Place) -> Value {
        let States { base, mine, theirs } = states;
        if base == Some(theirs) {
            return mine.clone();
        }
        if base == Some(mine) {
            let what = What::Changed {
                field,
                label: field.label(),
                before: show::value(field, mine, self.mine),
                after: show::value(field, theirs, self.theirs),
            };
            self.take(&at.subject, what);
            return theirs.clone();
        }
        let about = About::Field {
            field,
            label: field.label(),
            base: base.map(|base| show::value(field, base, self.base.unwrap_or(self.mine))),
            mine: show::value(field, mine, self.mine),
            theirs: show::value(field, theirs, self.theirs),
        };
        match self.ask(&at.subject, at.of(field), about) {
            None | Some(Side::Mine) => mine.clone(),
            Some(Side::Theirs) => theirs.clone(),
        }
    }

    /// Notes what comes from theirs.
    pub(super) fn take(&mut self, subject: &Subject, what: What) {
        let named_by = if what == What::Added { self.theirs } else { self.mine };
        let (kind, name) = subject.title(named_by);
        self.taken.push(Difference { record: subject.record.clone(), kind, name, what });
    }

    /// Notes what a person chooses, and gives the choice when it was made.
    pub(super) fn ask(&mut self, subject: &Subject, place: String, about: About) -> Option<Side> {
        let named_by = if about == (About::Removal { by: Side::Mine }) { self.theirs } else { self.mine };
        let (kind, name) = subject.title(named_by);
        let choice = self.choices.get(&place).copied();
        self.conflicts.push(Conflict { record: subject.record.clone(), kind, name, about, place });
        choice
    }
}
