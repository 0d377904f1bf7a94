//! What differs between two registers, and what two people changed at the same time: for a screen, for a
//! script, and as a Dutch sentence.

use register::{FieldId, RecordKind, RecordRef, Register};
use serde::Serialize;
use serde_json::Value;

use super::show;

/// Something that one register has and another has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The record; the register itself for the few that have no id.
    pub record: RecordRef,
    /// What kind of record it is, in Dutch: "activiteit".
    pub kind: String,
    /// What its owner calls it: "Nieuwsbrief". Empty for a kind of which there is one.
    pub name: String,
    /// What happened to it.
    #[serde(flatten)]
    pub what: What,
}

/// What happened to a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// It was not there before.
    Added,
    /// It is there no longer.
    Removed,
    /// It has another place in its list.
    Moved,
    /// One of its fields has another value.
    Changed {
        /// The field.
        field: FieldId,
        /// What an owner calls the field: "Bewaartermijn".
        label: &'static str,
        /// The value before, as an owner knows it, whole; empty when nobody had filled it in.
        before: String,
        /// The value after.
        after: String,
    },
}

/// Something that cannot be as both have it: a person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// The record; the register itself for the few that have no id.
    pub record: RecordRef,
    /// What kind of record it is, in Dutch: "activiteit".
    pub kind: String,
    /// What its owner calls it: "Nieuwsbrief". Empty for a kind of which there is one.
    pub name: String,
    /// What both did.
    #[serde(flatten)]
    pub about: About,
    /// Where it stands, the same in every merge of the same registers.
    #[serde(skip)]
    pub(super) place: String,
}

/// What both did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum About {
    /// A field has two new values.
    Field {
        /// The field.
        field: FieldId,
        /// What an owner calls the field.
        label: &'static str,
        /// The value that both began with; `None` when no common beginning is known.
        base: Option<String>,
        /// Mine, as an owner knows it, whole.
        mine: String,
        /// Theirs.
        theirs: String,
    },
    /// One removed the record, the other changed it or began to use it.
    Removal {
        /// Who removed it.
        by: Side,
    },
    /// Both put the records of a list in another order.
    Order {
        /// The list.
        field: FieldId,
        /// What an owner calls the list.
        label: &'static str,
    },
}

/// One of the two that meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What this computer has.
    Mine,
    /// What came from elsewhere.
    Theirs,
}

/// Which record a difference is about, before it has its name.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    /// The record; the register for one without an id.
    pub record: RecordRef,
    /// The record it stands in: the activity of a purpose.
    pub within: Option<RecordRef>,
    /// A record without an id, in its own words; the noun is that of its list.
    pub unnamed: Option<(&'static str, Value)>,
}

impl Subject {
    /// The kind and the name of the record, as this register has them.
    pub(super) fn title(&self, register: &Register) -> (String, String) {
        if let Some((noun, record)) = &self.unnamed {
            let (kind, parts): (&str, &[FieldId]) = match *noun {
                "system_inventory" => {
                    ("lijst van systemen", &[FieldId::SystemInventoryDate, FieldId::SystemInventoryBy])
                }
                "set_aside" => ("terzijde gelegd punt", &[FieldId::SetAsideRecord, FieldId::SetAsideField]),
                "unlawful_practice" => ("punt dat anders moet", &[FieldId::UnlawfulPracticePractice]),
                _ => ("opmerking", &[FieldId::NoteRecord, FieldId::NoteField]),
            };
            let name: Vec<String> = parts
                .iter()
                .filter_map(|&field| {
                    Some(show::value(field, record.get(super::shape::key(field))?, register))
                })
                .filter(|part| !part.is_empty())
                .collect();
            return (kind.to_owned(), name.join(", "));
        }
        let kind = self.record.kind();
        if kind.is_single() {
            return (kind.dutch().to_owned(), String::new());
        }
        let mut name = show::line(&self.record.name(register));
        if let Some(within) = &self.within {
            let other = show::line(&within.name(register));
            if other != name {
                name = format!("{name} (bij {other})");
            }
        }
        (kind.dutch().to_owned(), name)
    }
}

/// "Activiteit Nieuwsbrief", "Uw bedrijf", "Activiteit zonder naam".
fn title(kind: &str, name: &str) -> String {
    let title = match name {
        "" => kind.to_owned(),
        name if name.starts_with(kind) => name.to_owned(),
        name => format!("{kind} {}", show::cut(name, "").0),
    };
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A value in a sentence: “2 jaar”, or leeg.
fn quoted(value: &str) -> String {
    if value.is_empty() { "leeg".to_owned() } else { format!("“{value}”") }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let title = title(&self.kind, &self.name);
        match &self.what {
            What::Added => write!(f, "{title} is toegevoegd."),
            What::Removed => write!(f, "{title} is verwijderd."),
            What::Moved => write!(f, "{title} staat op een andere plaats."),
            // What differs cannot be shown: spaces, or the bytes of a file of the same size.
            What::Changed { label, before, after, .. } if before == after => {
                write!(f, "{title}: {label} is gewijzigd.")
            }
            What::Changed { label, before, after, .. } => {
                let (before, after) = show::cut(before, after);
                write!(f, "{title}: {label} was {}, is nu {}.", quoted(&before), quoted(&after))
            }
        }
    }
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let title = title(&self.kind, &self.name);
        match &self.about {
            About::Field { label, mine, theirs, .. } if mine == theirs => {
                write!(f, "{title}: {label} is in het andere bestand anders dan bij u.")
            }
            About::Field { label, mine, theirs, .. } => {
                let (mine, theirs) = show::cut(mine, theirs);
                let (mine, theirs) = (quoted(&mine), quoted(&theirs));
                write!(f, "{title}: {label} is bij u {mine}, in het andere bestand {theirs}.")
            }
            About::Removal { by: Side::Mine } => {
                write!(f, "{title} is bij u verwijderd, maar in het andere bestand nog in gebruik.")
            }
            About::Removal { by: Side::Theirs } => {
                write!(f, "{title} is in het andere bestand verwijderd, maar bij u nog in gebruik.")
            }
            About::Order { label, .. } => {
                write!(f, "{title}: de volgorde van {label} is in het andere bestand anders dan bij u.")
            }
        }
    }
}

impl Subject {
    /// The register, an organisation or another part of which there is one.
    pub(super) fn single(kind: RecordKind) -> Self {
        Self { record: RecordRef::single(kind), within: None, unnamed: None }
    }
}
