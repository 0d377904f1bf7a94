//! What the page shows when a command did not work: `dossier` words it, but for a mistake of our own.

use crate::log;
pub use dossier::Notice;

/// A command panicked: our mistake, and nothing the owner did.
#[must_use]
pub fn our_mistake() -> Notice {
    Notice {
        title: "Dit is niet gelukt.".into(),
        text: "Het programma heeft hier een fout. Wat u eerder invulde, is bewaard.".into(),
        hint: "Probeer het nog eens. Lukt het dan niet, sluit Verantwoord en open uw dossier opnieuw.".into(),
    }
}

/// Its file was changed elsewhere in the same places, so it is not written before the owner chose.
#[must_use]
pub(crate) fn to_choose() -> Notice {
    Notice {
        title: "Uw laatste werk staat nog niet in het bestand.".into(),
        text: "Het bestand is ook ergens anders gewijzigd, op dezelfde plaatsen. Uw werk is wel op deze computer bewaard.".into(),
        hint: "Kies eerst wat blijft.".into(),
    }
}

/// The disk does not answer.
#[must_use]
pub(crate) fn takes_long() -> Notice {
    Notice {
        title: "Opslaan duurt lang.".into(),
        text: "De schijf of het netwerk geeft nog geen antwoord. Uw werk is wel op deze computer bewaard."
            .into(),
        hint: "Wacht even en probeer het opnieuw, of sla het dossier op een andere plek op.".into(),
    }
}

/// For what did not work: a line in the log, and words for the owner.
pub(crate) trait OrTell<T> {
    /// Under the name of the command that was asked for.
    fn or_tell(self, command: &str) -> Result<T, Notice>;
}

impl<T> OrTell<T> for Result<T, dossier::Error> {
    fn or_tell(self, command: &str) -> Result<T, Notice> {
        self.map_err(|error| {
            log::refused(command, &error);
            Notice::from(error)
        })
    }
}
