//! The owner's firm, and what holds for all of it.

use register::tidy::Tidy;
use register::{
    CookiePolicy, Governance, Organisation, RecordKind, RecordRef, RequestPolicy, RetentionPolicy,
    SecurityPolicy, SharingPolicy, TransferPolicy,
};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};

/// `policy!(verb, Type, field, Kind)`: a record of which there is one.
macro_rules! policy {
    ($($(#[$doc:meta])* $verb:ident, $type:ident, $field:ident, $kind:ident;)*) => {
        impl Dossier {$(
            $(#[$doc])*
            pub fn $verb(&mut self, policy: $type) -> Result<Changed, Error> {
                self.edit(Operation::Changed(Named::new(RecordKind::$kind, "")), |register| {
                    register.$field = policy;
                })
            }
        )*}
    };
}

policy! {
    /// Saves what holds for all sharing.
    save_sharing, SharingPolicy, sharing, Sharing;
    /// Saves what holds for all transfers outside the EEA.
    save_transfer_policy, TransferPolicy, transfer_policy, TransferPolicy;
    /// Saves what holds for all keeping.
    save_retention_policy, RetentionPolicy, retention_policy, RetentionPolicy;
    /// Saves what holds for all security.
    save_security, SecurityPolicy, security, Security;
    /// Saves what holds for all cookies.
    save_cookie_policy, CookiePolicy, cookie_policy, CookiePolicy;
    /// Saves how requests are treated.
    save_request_policy, RequestPolicy, request_policy, RequestPolicy;
    /// Saves how the register is kept.
    save_governance, Governance, governance, Governance;
}

impl Dossier {
    /// The owner's firm.
    pub fn organisation(&self) -> &Organisation {
        &self.register().organisation
    }

    /// Saves the firm, its values rewritten as far as they were understood.
    pub fn save_organisation(&mut self, mut organisation: Organisation) -> Result<Saved, Error> {
        let problems = organisation.tidy();
        let record = RecordRef::single(RecordKind::Organisation);
        let operation = Operation::Changed(Named::new(RecordKind::Organisation, ""));
        let changed = self.edit(operation, |register| register.organisation = organisation)?;
        Ok(Saved { record, changed, problems })
    }
}
