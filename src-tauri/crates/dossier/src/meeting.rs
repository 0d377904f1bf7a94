//! Two versions of one dossier that meet: the one here, and the one that somebody else wrote in its file or
//! that lies beside it. What only one of the two changed is taken over; of the rest the owner chooses, and
//! whatever they choose, both are kept as versions first.

use exchange::three_way::{About, Conflict, Merged, Side, merge};
use papers::dutch;
use register::{RecordRef, Register};
use serde::{Deserialize, Serialize};
use storage::Elsewhere;
use storage::backups::Reason;

use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::opening::Met;
use crate::operation::{Changed, Operation};

/// What there is to choose when two versions of a dossier meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Meeting {
    /// What happened, in a Dutch sentence.
    pub text: String,
    /// The name of the other file, without its folder; empty when it is the dossier's own.
    pub file: String,
    /// What is taken over whatever is chosen, a sentence each.
    pub taken: Vec<String>,
    /// What the owner chooses.
    pub conflicts: Vec<ConflictRow>,
}

/// Something that cannot be as both have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ConflictRow {
    /// Its number in this meeting, from 0.
    pub number: usize,
    /// The record; the register itself for the few that have no id.
    pub record: RecordRef,
    /// What an owner calls the record: "Activiteit Nieuwsbrief".
    pub title: String,
    /// What an owner calls the field: "Bewaartermijn"; empty when it is about the whole record.
    pub label: String,
    /// The value both began with, whole; none when that is not known.
    pub base: Option<String>,
    /// The value here, whole, or what happened here: "verwijderd". Empty when nobody filled it in.
    pub mine: String,
    /// The same elsewhere.
    pub theirs: String,
    /// All of it in a sentence.
    pub text: String,
}

/// Whose it becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// As it is here.
    Mine,
    /// As it is elsewhere.
    Theirs,
}

/// What an owner chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The number of the conflict.
    pub number: usize,
    /// Whose it becomes.
    pub whose: Whose,
}

/// What came of choosing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[must_use]
pub enum Resolved {
    /// The dossier is as was chosen: one step of undo. Its file can be saved again.
    Done {
        /// What the screens load anew.
        changed: Changed,
    },
    /// Not everything was chosen, or something was edited since: nothing has happened, and this is what there is
    /// to choose now.
    Again {
        /// What there is to choose.
        meeting: Meeting,
    },
}

/// A meeting about which the owner has to choose.
pub(crate) struct Unresolved {
    with: With,
    merged: Merged,
}

/// The other version.
pub(crate) enum With {
    /// What stands in the dossier's own file now.
    Elsewhere(Box<Elsewhere>),
    /// A file beside it: another copy of the dossier.
    Sibling {
        /// Its name, without its folder.
        file: String,
        /// Its bytes.
        image: Vec<u8>,
        /// What it holds.
        theirs: Box<Register>,
    },
}

impl With {
    fn merge(&self, mine: &Register) -> Merged {
        match self {
            Self::Elsewhere(elsewhere) => merge(elsewhere.base.as_ref(), mine, &elsewhere.theirs),
            // When the two parted nobody knows.
            Self::Sibling { theirs, .. } => merge(None, mine, theirs),
        }
    }

    fn file(&self) -> &str {
        match self {
            Self::Elsewhere(_) => "",
            Self::Sibling { file, .. } => file,
        }
    }

    fn image(&self) -> &[u8] {
        match self {
            Self::Elsewhere(elsewhere) => elsewhere.image(),
            Self::Sibling { image, .. } => image,
        }
    }

    fn operation(&self) -> Operation {
        match self {
            Self::Elsewhere(_) => Operation::TakenFromElsewhere,
            Self::Sibling { file, .. } => Operation::Merged { file: file.clone() },
        }
    }

    fn meeting(&self, merged: &Merged) -> Meeting {
        let places = match merged.conflicts.len() {
            1 => "Op 1 plaats staat".to_owned(),
            count => format!("Op {count} plaatsen staat"),
        };
        let text = match self {
            Self::Elsewhere(_) => format!(
                "Dit dossier is ook ergens anders gewijzigd. {places} daar iets anders dan bij u. Kies wat blijft."
            ),
            Self::Sibling { .. } => {
                format!("{places} in het andere bestand iets anders dan bij u. Kies wat blijft.")
            }
        };
        Meeting {
            text,
            file: self.file().to_owned(),
            taken: merged.taken.iter().map(ToString::to_string).collect(),
            conflicts: merged.conflicts.iter().enumerate().map(row).collect(),
        }
    }
}

impl Dossier {
    /// The dossier's file as somebody else wrote it meets the one here. Where they do not overlap the two become
    /// one at once, as one step of undo; the file is still to be saved. Where they do, the owner chooses:
    /// [`Dossier::resolve`].
    pub fn meet_elsewhere(&mut self, now: Now) -> Result<Met, Error> {
        let elsewhere = self.storage.elsewhere();
        let elsewhere = elsewhere.map_err(|source| Error::Elsewhere { file: self.file(), source })?;
        self.meet_with(With::Elsewhere(Box::new(elsewhere)), now)
    }

    pub(crate) fn meet_with(&mut self, with: With, now: Now) -> Result<Met, Error> {
        let merged = with.merge(self.register());
        if merged.conflicts.is_empty() {
            let taken = merged.taken.iter().map(ToString::to_string).collect();
            self.become_one(with, merged.register, !merged.taken.is_empty(), now)?;
            return Ok(Met::merged(taken));
        }
        let meeting = with.meeting(&merged);
        self.unresolved = Some(Unresolved { with, merged });
        Ok(Met::Conflicts { meeting })
    }

    /// What there is to choose, if there is.
    pub fn meeting(&self) -> Option<Meeting> {
        self.unresolved.as_ref().map(|unresolved| unresolved.with.meeting(&unresolved.merged))
    }

    /// Puts the choice off. The dossier stays as it is here; its file is met again when it is saved.
    pub fn leave_meeting(&mut self) {
        self.unresolved = None;
    }

    /// Does what the owner chose, as one step of undo, after both versions were kept.
    pub fn resolve(&mut self, choices: &[Choice], now: Now) -> Result<Resolved, Error> {
        let Some(unresolved) = self.unresolved.take() else { return Err(Error::NothingToChoose) };
        let Unresolved { with, merged: shown } = unresolved;
        // An edit since then may have made or settled a conflict.
        let merged = with.merge(self.register());
        let sides: Option<Vec<(usize, Side)>> = merged
            .conflicts
            .iter()
            .enumerate()
            .map(|(number, conflict)| Some((number, chosen(conflict, &shown, choices)?)))
            .collect();
        let Some(sides) = sides else {
            let meeting = with.meeting(&merged);
            self.unresolved = Some(Unresolved { with, merged });
            return Ok(Resolved::Again { meeting });
        };
        let changed = self.become_one(with, merged.resolve(&sides), true, now)?;
        Ok(Resolved::Done { changed })
    }

    /// Becomes what two versions were merged to. When anything fails, both are as they were.
    fn become_one(&mut self, with: With, register: Register, keep: bool, now: Now) -> Result<Changed, Error> {
        if keep {
            self.keep_image(with.image(), Reason::BeforeMerge, now)?;
            self.keep_version(Reason::BeforeMerge, now)?;
        }
        let changed = self.edit(with.operation(), |mine| *mine = register)?;
        match with {
            With::Elsewhere(elsewhere) => {
                let accepted = self.storage.accept(*elsewhere);
                accepted.map_err(|source| Error::Elsewhere { file: self.file(), source })?;
            }
            With::Sibling { image, .. } => self.met_sibling(&image),
        }
        self.unresolved = None;
        Ok(Changed { state: self.state(), ..changed })
    }
}

/// Whose this conflict becomes, when it stood in what the owner was shown.
fn chosen(conflict: &Conflict, shown: &Merged, choices: &[Choice]) -> Option<Side> {
    let number = shown.conflicts.iter().position(|other| other == conflict)?;
    let choice = choices.iter().find(|choice| choice.number == number)?;
    Some(match choice.whose {
        Whose::Mine => Side::Mine,
        Whose::Theirs => Side::Theirs,
    })
}

fn row((number, conflict): (usize, &Conflict)) -> ConflictRow {
    const REMOVED: &str = "verwijderd";
    const IN_USE: &str = "nog in gebruik";
    let name = match conflict.name.as_str() {
        "" => conflict.kind.clone(),
        name if name.starts_with(&conflict.kind) => name.to_owned(),
        name => format!("{} {name}", conflict.kind),
    };
    let (label, base, mine, theirs) = match &conflict.about {
        About::Field { label, base, mine, theirs, .. } => {
            ((*label).to_owned(), base.clone(), mine.clone(), theirs.clone())
        }
        About::Removal { by: Side::Mine } => (String::new(), None, REMOVED.to_owned(), IN_USE.to_owned()),
        About::Removal { by: Side::Theirs } => (String::new(), None, IN_USE.to_owned(), REMOVED.to_owned()),
        About::Order { label, .. } => {
            (format!("volgorde van {label}"), None, "zoals bij u".to_owned(), "zoals daar".to_owned())
        }
    };
    ConflictRow {
        number,
        record: conflict.record.clone(),
        title: dutch::capitalised(&name),
        label,
        base,
        mine,
        theirs,
        text: conflict.to_string(),
    }
}
