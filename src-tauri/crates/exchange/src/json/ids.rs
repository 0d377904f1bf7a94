//! Whether the ids of a file hold together: none twice, and every reference leads somewhere.

use std::collections::BTreeMap;

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
    /// Where the same id stood before; `None` for a reference that leads nowhere.
    pub first: Option<String>,
}

/// Every id that does not hold: first those that stand twice, then the references to nothing.
pub(crate) fn broken(file: &impl Part) -> Vec<Broken> {
    let mut places: BTreeMap<(RecordKind, String), String> = BTreeMap::new();
    let mut broken = Vec::new();
    let mut references = Vec::new();
    Walk::through(file, &mut |seen, place| match seen {
        Seen::Own(kind, id) => {
            let key = (kind, id.to_owned());
            match places.get(&key) {
                Some(first) => broken.push(Broken {
                    place: place.to_owned(),
                    kind,
                    id: id.to_owned(),
                    first: Some(first.clone()),
                }),
                None => {
                    places.insert(key, place.to_owned());
                }
            }
        }
        Seen::Reference(kind, id) => references.push(((kind, id.to_owned()), place.to_owned())),
    });
    broken.extend(
        references
            .into_iter()
            .filter(|(key, _)| !places.contains_key(key))
            .map(|((kind, id), place)| Broken { place, kind, id, first: None }),
    );
    broken
}
