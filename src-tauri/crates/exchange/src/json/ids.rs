//! Whether the ids of a file hold together: none twice, and every reference leads somewhere.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use register::RecordKind;

use super::v1::{Part, Seen, Walk};

/// An id that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Broken {
    /// Where it stands: `activities[3].recipients.confirmed[0]`.
    pub place: String,
    /// What it is the id of.
    pub kind: RecordKind,
    /// The id.
    pub id: String,
    /// What is the matter.
    pub why: Why,
}

/// Why an id does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Why {
    /// Another record of the kind has it, at this place.
    Taken(String),
    /// It leads to no record.
    Nowhere,
}

/// Every id that does not hold: first those that stand twice, then the references to nothing.
pub(crate) fn broken(file: &impl Part) -> Vec<Broken> {
    let mut places: BTreeMap<(RecordKind, String), String> = BTreeMap::new();
    let mut references = Vec::new();
    let mut broken = Vec::new();
    Walk::through(file, &mut |seen, place| match seen {
        Seen::Own(kind, id) => match places.entry((kind, id.to_owned())) {
            Entry::Occupied(first) => broken.push(Broken {
                place: place.to_owned(),
                kind,
                id: id.to_owned(),
                why: Why::Taken(first.get().clone()),
            }),
            Entry::Vacant(free) => {
                free.insert(place.to_owned());
            }
        },
        Seen::Reference(kind, id) => {
            references.push(Broken { place: place.to_owned(), kind, id: id.to_owned(), why: Why::Nowhere });
        }
    });
    broken.extend(references.into_iter().filter(|reference| {
        match places.get(&(reference.kind, reference.id.clone())) {
            None => true,
            // Data are for purposes of their own activity.
            Some(place) => reference.kind == RecordKind::Purpose && record(place) != record(&reference.place),
        }
    }));
    broken
}

/// The record of the register's lists that a place is in: `activities[3]`.
pub(crate) fn record(place: &str) -> &str {
    place.split_once('.').map_or(place, |(record, _)| record)
}
