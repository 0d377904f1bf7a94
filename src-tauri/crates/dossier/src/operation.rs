//! What was done, in the words of the menu, and what a screen must load anew.

use std::collections::BTreeSet;

use register::{FieldId, RecordKind, RecordRef};
use serde::{Deserialize, Serialize};

use crate::quick_start::Step;

/// What one edit does. Its Dutch stands in the menu: "Ongedaan maken: activiteit Nieuwsbrief verwijderd".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// A record was made.
    Added(Named),
    /// A record was changed.
    Changed(Named),
    /// Something that was done was written down. Its undo takes the note back and not the deed.
    Noted(Named),
    /// A record was removed, and with it whatever referred to it.
    Removed(Named),
    /// A record was copied.
    Duplicated(Named),
    /// A record got another place in its list.
    Moved(Named),
    /// The owner said "Klopt" to what was proposed.
    Confirmed(FieldId),
    /// The owner said "Alles klopt" to what was proposed in a record.
    ConfirmedAll(Named),
    /// A finding was set aside, with a reason.
    SetAside(FieldId),
    /// A finding that was set aside counts again.
    TakenBack(FieldId),
    /// A file was brought in.
    Imported {
        /// Its name, without its folder.
        file: String,
    },
    /// Examples were taken over, as proposals.
    PresetsTaken,
    /// A step of *Snel beginnen* was left.
    QuickStart(Step),
    /// Another copy of the dossier was merged with it.
    Merged {
        /// Its name, without its folder.
        file: String,
    },
    /// A version of a statement was published.
    Published {
        /// Its number.
        version: u32,
    },
    /// What somebody changed in the dossier's file was merged with it.
    TakenFromElsewhere,
    /// Records were removed at once, and with them whatever referred to them.
    RemovedTogether(Several),
    /// Records were copied at once.
    DuplicatedTogether(Several),
    /// Records got the same in one field.
    ChangedAlike(Alike, Several),
}

/// The field that several records got alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alike {
    /// Who answers for an activity.
    ProcessOwner,
    /// How long an activity keeps its data.
    Retention,
    /// Where an activity is in its life.
    Status,
    /// What a recipient is to the firm.
    RecipientKind,
    /// How it stands with the agreement with a processor.
    Agreement,
}

impl Alike {
    /// "de eigenaar", as in "bij 3 activiteiten de eigenaar gewijzigd".
    fn dutch(self) -> &'static str {
        match self {
            Self::ProcessOwner => "de eigenaar",
            Self::Retention => "de bewaartermijn",
            Self::Status => "de status",
            Self::RecipientKind => "de rol",
            Self::Agreement => "de overeenkomst",
        }
    }
}

/// Records of one kind or more, as an owner counts them: "3 activiteiten", "4 ontvangers en systemen".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Several {
    /// What they are, each kind once.
    pub kinds: BTreeSet<RecordKind>,
    /// How many.
    pub count: usize,
}

impl Several {
    /// These records.
    pub fn of<'r>(records: impl IntoIterator<Item = &'r RecordRef>) -> Self {
        let mut several = Self { kinds: BTreeSet::new(), count: 0 };
        for record in records {
            several.kinds.insert(record.kind());
            several.count += 1;
        }
        several
    }
}

impl std::fmt::Display for Several {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const NAMED: [(RecordKind, &str); 3] = [
            (RecordKind::Activity, "activiteiten"),
            (RecordKind::Recipient, "ontvangers"),
            (RecordKind::System, "systemen"),
        ];
        let words: Vec<&str> =
            NAMED.iter().filter(|(kind, _)| self.kinds.contains(kind)).map(|(_, word)| *word).collect();
        let words = if words.len() == self.kinds.len() { words.join(" en ") } else { "onderdelen".into() };
        write!(f, "{} {words}", self.count)
    }
}

/// A record as an owner names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// What it is.
    pub kind: RecordKind,
    /// What it is called; may be empty.
    pub name: String,
}

impl Named {
    /// A record of this kind, by this name.
    pub fn new(kind: RecordKind, name: &str) -> Self {
        Self { kind, name: name.trim().to_owned() }
    }
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind.dutch())?;
        if self.kind.is_single() || self.name.is_empty() {
            return Ok(());
        }
        // A menu is one line: a name of a whole paragraph is cut.
        const MOST: usize = 40;
        let name: String =
            self.name.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let cut = if self.name.chars().nth(MOST).is_some() { "…" } else { "" };
        write!(f, " {name}{cut}")
    }
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Added(named) => write!(f, "{named} toegevoegd"),
            Self::Changed(named) => write!(f, "{named} gewijzigd"),
            Self::Noted(named) => write!(f, "{named} genoteerd"),
            Self::Removed(named) => write!(f, "{named} verwijderd"),
            Self::Duplicated(named) => write!(f, "{named} gedupliceerd"),
            Self::Moved(named) => write!(f, "{named} verplaatst"),
            Self::Confirmed(field) => write!(f, "{} bevestigd", field.label()),
            Self::ConfirmedAll(named) if named.kind == RecordKind::Register => {
                f.write_str("alle voorstellen bevestigd")
            }
            Self::ConfirmedAll(named) => write!(f, "{named} bevestigd"),
            Self::SetAside(field) => write!(f, "punt bij {} terzijde gelegd", field.label()),
            Self::TakenBack(field) => write!(f, "punt bij {} telt weer mee", field.label()),
            Self::Imported { file } => write!(f, "{file} ingelezen"),
            Self::PresetsTaken => f.write_str("voorbeelden overgenomen"),
            Self::QuickStart(step) => write!(f, "snel beginnen, {}", step.dutch()),
            Self::Merged { file } => write!(f, "{file} samengevoegd"),
            Self::Published { version } => write!(f, "versie {version} van de verklaring gepubliceerd"),
            Self::TakenFromElsewhere => f.write_str("wijzigingen van elders overgenomen"),
            Self::RemovedTogether(several) => write!(f, "{several} verwijderd"),
            Self::DuplicatedTogether(several) => write!(f, "{several} gedupliceerd"),
            Self::ChangedAlike(what, several) => write!(f, "bij {several} {} gewijzigd", what.dutch()),
        }
    }
}

/// What an edit changed, and how the dossier stands after it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Changed {
    /// The parts of the register that are other than before, by their field: `activities`,
    /// `organisation`. Empty when nothing changed.
    pub parts: BTreeSet<String>,
    /// Where it happened: the first record that changed. A screen goes there after undo.
    pub place: Option<RecordRef>,
    /// How the dossier stands.
    pub state: State,
}

/// How an open dossier stands: what the menu and the title bar show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct State {
    /// What would be undone: "activiteit Nieuwsbrief verwijderd".
    pub undo: Option<String>,
    /// What would be done again.
    pub redo: Option<String>,
    /// Something is not in the owner's file yet.
    pub unsaved: bool,
}

#[cfg(test)]
mod tests {
    use register::{FieldId, RecordKind};

    use super::{Alike, Named, Operation, Several};

    #[test]
    fn an_operation_reads_as_a_line_of_the_menu() {
        let named = |name| Named::new(RecordKind::Activity, name);
        let several = |kinds: &[RecordKind], count| Several { kinds: kinds.iter().copied().collect(), count };
        for (operation, line) in [
            (Operation::Removed(named("Nieuwsbrief")), "activiteit Nieuwsbrief verwijderd"),
            (Operation::Added(named(" ")), "activiteit toegevoegd"),
            (
                Operation::Noted(Named::new(RecordKind::Deletion, "Facturen 2018")),
                "verwijdering Facturen 2018 genoteerd",
            ),
            (Operation::Changed(Named::new(RecordKind::Organisation, "Jansen")), "uw bedrijf gewijzigd"),
            (Operation::Confirmed(FieldId::ActivityRetention), "Bewaartermijn bevestigd"),
            (Operation::ConfirmedAll(named("Nieuwsbrief")), "activiteit Nieuwsbrief bevestigd"),
            (Operation::ConfirmedAll(Named::new(RecordKind::Register, "")), "alle voorstellen bevestigd"),
            (Operation::PresetsTaken, "voorbeelden overgenomen"),
            (Operation::QuickStart(super::Step::Activities), "snel beginnen, wat u doet"),
            (Operation::Imported { file: "register.json".to_owned() }, "register.json ingelezen"),
            (Operation::Merged { file: "kopie.verantwoord".to_owned() }, "kopie.verantwoord samengevoegd"),
            (Operation::Published { version: 3 }, "versie 3 van de verklaring gepubliceerd"),
            (Operation::TakenFromElsewhere, "wijzigingen van elders overgenomen"),
            (Operation::RemovedTogether(several(&[RecordKind::Activity], 50)), "50 activiteiten verwijderd"),
            (
                Operation::DuplicatedTogether(several(&[RecordKind::System, RecordKind::Recipient], 4)),
                "4 ontvangers en systemen gedupliceerd",
            ),
            (
                Operation::RemovedTogether(several(&[RecordKind::System, RecordKind::Person], 2)),
                "2 onderdelen verwijderd",
            ),
            (
                Operation::ChangedAlike(Alike::ProcessOwner, several(&[RecordKind::Activity], 3)),
                "bij 3 activiteiten de eigenaar gewijzigd",
            ),
        ] {
            assert_eq!(operation.to_string(), line);
        }
        let long = Operation::Moved(named(&"lang\n".repeat(30))).to_string();
        assert!(
            long.ends_with("… verplaatst") && !long.contains('\n') && long.chars().count() < 70,
            "{long}"
        );
    }
}
