//! What whoever asks for a statement chooses; all else is in the register.

use register::{FormOfAddress, Language, VariantId};

/// Choices for one composition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// For which audience: `website`, `customers`, … or the owner's own variant.
    pub variant: VariantId,
    /// Another form of address than the register's.
    pub address: Option<FormOfAddress>,
    /// In which language; what the owner wrote is translated where they did so.
    pub language: Language,
    /// Mark it as a concept even when nothing is missing.
    pub concept: bool,
    /// The number of the version this is; when nobody says so, the one that follows from the register.
    pub version: Option<u32>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            variant: VariantId::from("website"),
            address: None,
            language: Language::Dutch,
            concept: false,
            version: None,
        }
    }
}
