//! The register as a register.

pub(super) mod broken_reference;
pub(super) mod owner_is_administrator;
