//! The records of a list: which there are, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use register::{FieldId, RecordKind, RecordRef};
use serde_json::Value;

use super::difference::{About, Side, Subject, What};
use super::meet::{Meeting, Place, States};
use super::shape;

/// The records of a list by what tells them apart, and their order.
struct Keyed<'v> {
    order: Vec<String>,
    records: BTreeMap<String, &'v Value>,
}

impl<'v> Keyed<'v> {
    /// `None` when two records of the list cannot be told apart.
    fn of(noun: &str, records: &'v [Value]) -> Option<Self> {
        let order = shape::keys(noun, records)?;
        let records = order.iter().cloned().zip(records).collect();
        Some(Self { order, records })
    }

    fn get(&self, key: &str) -> Option<&'v Value> {
        self.records.get(key).copied()
    }

    /// The keys that these hold too, in this order.
    fn order_of(&self, keys: &BTreeSet<&str>) -> Vec<&str> {
        self.order.iter().map(String::as_str).filter(|key| keys.contains(key)).collect()
    }
}

impl Meeting<'_> {
    /// The records of one list; `None` when a list holds two that cannot be told apart.
    pub(super) fn list(
        &mut self,
        base: &[Value],
        mine: &[Value],
        theirs: &[Value],
        (field, noun): (FieldId, &'static str),
        at: &Place,
    ) -> Option<Vec<Value>> {
        let (base, mine, theirs) = (Keyed::of(noun, base)?, Keyed::of(noun, mine)?, Keyed::of(noun, theirs)?);
        let new_ones = theirs.order.iter().filter(|key| mine.get(key).is_none());
        // What only the base knew of is gone on both sides.
        let keys: Vec<&String> = mine.order.iter().chain(new_ones).collect();
        let mut merged: BTreeMap<&str, Value> = BTreeMap::new();
        for key in keys {
            let states = (base.get(key), mine.get(key), theirs.get(key));
            let place = place(key, states.1.or(states.2), (field, noun), at);
            if let Some(record) = self.one(states, &place) {
                merged.insert(key, record);
            }
        }
        let present: BTreeSet<&str> = merged.keys().copied().collect();
        let order: Vec<String> = self
            .order(&base, &mine, &theirs, &present, (field, noun), at)
            .into_iter()
            .map(str::to_owned)
            .collect();
        Some(order.iter().filter_map(|key| merged.remove(key.as_str())).collect())
    }

    /// One record, which any of the three may lack.
    fn one(
        &mut self,
        (base, mine, theirs): (Option<&Value>, Option<&Value>, Option<&Value>),
        at: &Place,
    ) -> Option<Value> {
        match (base, mine, theirs) {
            (base, Some(mine), Some(theirs)) => Some(self.record(States { base, mine, theirs }, at)),
            (None, Some(mine), None) => Some(mine.clone()),
            (None, None, Some(theirs)) => {
                self.take(&at.subject, What::Added);
                Some(theirs.clone())
            }
            // Who removes a record removes what was said about it; when the record stays, so does that.
            (Some(_), Some(one), None) | (Some(_), None, Some(one)) if self.is_about_what_stayed(one, at) => {
                Some(one.clone())
            }
            (Some(base), Some(mine), None) => {
                if base == mine && !self.is_kept(at) {
                    self.take(&at.subject, What::Removed);
                    return None;
                }
                self.removed(Side::Theirs, mine, at)
            }
            (Some(base), None, Some(theirs)) => {
                if base == theirs && !self.is_kept(at) {
                    return None;
                }
                self.removed(Side::Mine, theirs, at)
            }
            (_, None, None) => None,
        }
    }

    /// A record without an id is referred to by none.
    fn is_kept(&self, at: &Place) -> bool {
        at.subject.unnamed.is_none() && self.kept.contains(&at.subject.record)
    }

    /// One removed the record, the other still uses it. Until somebody chooses it stays.
    fn removed(&mut self, by: Side, other: &Value, at: &Place) -> Option<Value> {
        let choice = self.ask(&at.subject, format!("{}/", at.path), About::Removal { by });
        let is_named = at.subject.unnamed.is_none();
        if choice == Some(by) && !(is_named && self.must_stay.contains(&at.subject.record)) {
            if is_named {
                self.gone.insert(at.subject.record.clone());
            }
            return None;
        }
        if is_named {
            self.stayed.insert(at.subject.record.clone());
            for &field in shape::fields(at.noun) {
                let kind = shape::noun_within(field).and_then(RecordKind::parse);
                let records = other.get(shape::key(field)).and_then(shape::list);
                let (Some(kind), Some((_, records))) = (kind, records) else { continue };
                let ids = records.iter().filter_map(|record| record.get("id")?.as_str());
                self.stayed.extend(ids.map(|id| RecordRef::new(kind, id)));
            }
        }
        Some(other.clone())
    }

    /// A remark, or a finding set aside, at a record that one removed and that is there all the same. Both stand
    /// after the records in a register.
    fn is_about_what_stayed(&self, record: &Value, at: &Place) -> bool {
        let about = record.get("record").and_then(Value::as_str).and_then(RecordRef::parse);
        matches!(at.noun, "note" | "set_aside") && about.is_some_and(|about| self.stayed.contains(&about))
    }

    /// The order of what is left: of whoever changed it, mine when both did. What only the other has stands after
    /// its neighbour there.
    fn order<'k>(
        &mut self,
        base: &Keyed<'_>,
        mine: &'k Keyed<'_>,
        theirs: &'k Keyed<'_>,
        present: &BTreeSet<&str>,
        (field, noun): (FieldId, &'static str),
        at: &Place,
    ) -> Vec<&'k str> {
        let common: BTreeSet<&str> = present
            .iter()
            .copied()
            .filter(|key| [base, mine, theirs].iter().all(|list| list.get(key).is_some()))
            .collect();
        let orders = [base, mine, theirs].map(|list| list.order_of(&common));
        let [first, my, their] = &orders;
        let side = if my == their || first == their {
            Side::Mine
        } else if first == my {
            for key in moved(my, their) {
                let record = mine.get(key).or_else(|| theirs.get(key));
                self.take(&place(key, record, (field, noun), at).subject, What::Moved);
            }
            Side::Theirs
        } else {
            let about = About::Order { field, label: field.label() };
            self.ask(&at.subject, format!("{}#", at.of(field)), about).unwrap_or(Side::Mine)
        };
        let (leads, follows) = match side {
            Side::Mine => (mine, theirs),
            Side::Theirs => (theirs, mine),
        };
        let mut order = leads.order_of(present);
        let mut neighbour: Option<&str> = None;
        for key in follows.order_of(present) {
            if leads.get(key).is_none() {
                let after = neighbour.and_then(|neighbour| order.iter().position(|&it| it == neighbour));
                order.insert(after.map_or(0, |after| after + 1), key);
            }
            neighbour = Some(key);
        }
        order
    }
}

fn place(key: &str, record: Option<&Value>, (field, noun): (FieldId, &'static str), at: &Place) -> Place {
    let subject = match RecordKind::parse(noun) {
        Some(kind) => {
            let within = (at.noun != "register").then(|| at.subject.record.clone());
            Subject { record: RecordRef::new(kind, key), within, unnamed: None }
        }
        None => {
            let record = record.cloned().unwrap_or_default();
            Subject { unnamed: Some((noun, record)), ..Subject::single(RecordKind::Register) }
        }
    };
    Place { subject, noun, path: format!("{}/{key}", at.of(field)) }
}

/// The keys that have another place, as few as tell the new order: the others stand as they stood.
fn moved<'k>(before: &[&str], after: &[&'k str]) -> Vec<&'k str> {
    let places: BTreeMap<&str, usize> = before.iter().enumerate().map(|(place, &key)| (key, place)).collect();
    // The longest row of keys that stand in the old order: for each length, the key with the lowest old place
    // that ends such a row, and for each key the one before it.
    let old: Vec<usize> = after.iter().map(|key| places.get(key).copied().unwrap_or_default()).collect();
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(old.len());
    for at in 0..old.len() {
        let length = ends.partition_point(|&end| old[end] < old[at]);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = BTreeSet::new();
    let mut at = ends.last().copied();
    while let Some(key) = at {
        stays.insert(key);
        at = previous[key];
    }
    (0..after.len()).filter(|at| !stays.contains(at)).map(|at| after[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn as_few_records_as_can_be_have_moved() {
        let order = |text: &'static str| -> Vec<&'static str> { text.split(' ').collect() };
        for (before, after, expected) in [
            ("a b c d", "a b c d", vec![]),
            ("a b c d", "d a b c", vec!["d"]),
            ("a b c d", "b c d a", vec!["a"]),
            ("a b c d", "b a c d", vec!["b"]),
            ("a b c d", "d c b a", vec!["d", "c", "b"]),
        ] {
            let moved = moved(&order(before), &order(after));
            assert_eq!(moved.len(), expected.len(), "{before} → {after}: {moved:?}");
        }
        assert_eq!(moved(&order("a b c d"), &order("d a b c")), ["d"]);
        assert_eq!(moved(&order("a b c d"), &order("b c d a")), ["a"]);
    }
}
