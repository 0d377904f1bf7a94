//! What the page shows when a command did not work.

use serde::Serialize;
use ts_rs::TS;

/// What happened and what the owner can do, in Dutch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// A few words: what did not happen.
    pub title: String,
    /// Why, in a sentence.
    pub text: String,
    /// What to do now, in a sentence.
    pub hint: String,
}

impl Notice {
    /// A command panicked: our mistake, and nothing the owner did.
    #[must_use]
    pub fn our_mistake() -> Self {
        Self {
            title: "Dit is niet gelukt.".into(),
            text: "Het programma heeft hier een fout. Wat u eerder invulde, is bewaard.".into(),
            hint: "Probeer het nog eens. Lukt het dan niet, sluit Verantwoord en open uw dossier opnieuw."
                .into(),
        }
    }
}
