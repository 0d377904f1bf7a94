//! Examples of what small firms do with data: activities, sectors that have them, programs they use.
//!
//! They stand in `assets/presets` and `assets/reference/programs.toml`, in the form of the register file, written by
//! hand. [`incoming`] turns what an owner chose into records, as any import, and [`incoming_to`] leaves out what a
//! dossier has already: [`crate::merge`] tells how they meet. Everything in them is proposed, and says where it comes from; the owner confirms ([`confirm`]).
//!
//! Reading order: [`catalogue`] (what can be chosen), [`choice`] (what was), `pick` (the records that belong to it),
//! `suppliers` (programs in the place of kinds of suppliers), `replies` (what the six questions change), `origin`
//! (where each record says it comes from), [`confirm`].

pub mod catalogue;
pub mod choice;
pub mod confirm;
mod origin;
mod pick;
mod replies;
mod suppliers;

use std::collections::BTreeMap;

use register::{Answer, Register, Role};

pub use catalogue::{
    ActivityPreset, Program, ProgramRole, Sector, activities, programs, programs_written_on, sector, sectors,
    used_by,
};
pub use choice::{Choice, Replies, Reply};
pub use confirm::{confirm, confirm_everything};

use crate::{Incoming, Remark, Severity, json};

/// The records of what was chosen, all proposed. A record that two activities share is there once; ids are the same
/// every time, so choosing more later adds to it. Ids that nobody knows are remarked upon and left out.
pub fn incoming(choice: &Choice) -> Incoming {
    let sector = sector(&choice.sector);
    let mut remarks: Vec<Remark> = choice
        .activities
        .iter()
        .filter(|id| !activities().iter().any(|it| it.id == **id))
        .map(|id| remark(&format!("activity/{id}"), format!("Er is geen voorbeeld dat “{id}” heet.")))
        .collect();
    let mut register = library(sector);
    let kinds = register.recipients.clone();
    pick::keep_chosen(&mut register, &choice.activities);
    if let Some(sector) = sector {
        pick::rename_people(&mut register, &sector.people);
        register.organisation.sector = Answer::Proposed(sector.name.clone());
        register.organisation.business = Answer::Proposed(sector.business.clone());
    }
    replies::apply(&mut register, choice, &mut remarks);
    suppliers::apply(&mut register, &kinds, choice, &mut remarks);
    let for_clients =
        register.activities.iter().any(|activity| activity.role.value() == Some(&Role::Processor));
    register.organisation.is_processor = Answer::Proposed(for_clients);
    // What was dropped on the way takes with it what only that used.
    pick::keep_chosen(&mut register, &choice.activities);
    origin::tell(&mut register);
    Incoming { register, remarks }
}

/// The same for a register that has something already: only records that it does not have. A record that is there may
/// have been changed by its owner, and nothing of that is replaced.
pub fn incoming_to(mine: &Register, choice: &Choice) -> Incoming {
    let mut incoming = incoming(choice);
    pick::drop_known(&mut incoming.register, mine);
    incoming
}

/// What programs are for: each kind by id, with the name of the system that stands in its place in the examples.
pub fn kinds() -> BTreeMap<String, String> {
    let all = library(None);
    let systems = all.systems.into_iter().map(|it| (it.id.to_string(), it.name));
    let recipients = all.recipients.into_iter().map(|it| (it.id.to_string(), it.name));
    // A system goes before who supplies it: "Boekhoudprogramma", not "de leverancier van ons boekhoudprogramma".
    let mut kinds: BTreeMap<String, String> = recipients.chain(systems).collect();
    kinds.retain(|id, _| programs().iter().any(|program| program.kinds.contains(id)));
    kinds
}

/// The records of one program, all proposed, as far as a register does not have them: the firm behind it, its
/// agreement, the program itself and what goes abroad. None: nobody knows that program.
pub fn program_to(mine: &Register, id: &str) -> Option<Register> {
    let program = programs().iter().find(|it| it.id == id)?;
    let mut register = Register::default();
    suppliers::add(&mut register, &library(None).recipients, program);
    pick::drop_known(&mut register, mine);
    Some(register)
}

/// All examples as one register, in the words of a sector.
fn library(sector: Option<&Sector>) -> Register {
    let mut text = catalogue::register_text().to_owned();
    for (word, said) in sector.map_or_else(catalogue::plain_words, |it| it.words.clone()) {
        text = text.replace(&format!("{{{word}}}"), &said);
        let capital = register::wording::capitalised(&word);
        text = text.replace(&format!("{{{capital}}}"), &register::wording::capitalised(&said));
    }
    match json::read(text.as_bytes()) {
        Ok(incoming) => incoming.register,
        Err(fault) => panic!("assets/presets: {}", fault.sentence()),
    }
}

fn remark(place: &str, text: String) -> Remark {
    Remark { row: None, place: place.to_owned(), severity: Severity::Caution, text }
}
