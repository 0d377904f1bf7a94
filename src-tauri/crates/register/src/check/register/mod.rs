//! The register as a register.

pub(super) mod broken_reference;
