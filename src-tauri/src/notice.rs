//! What the page shows when a command did not work: `dossier` words it, but for a mistake of our own.

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
