//! A record that was edited on a screen, while the dossier became another behind it: it was merged, undone or
//! loaded anew in the moment between. Only what its owner changed is taken from it.

use exchange::three_way;
use register::{
    Answer, CookiePolicy, Governance, Organisation, Register, RequestPolicy, RetentionPolicy, SecurityPolicy,
    SharingPolicy, SocialMediaPage, TransferPolicy,
};

use crate::dossier::Dossier;
use crate::listed::Listed;

/// A record that a screen shows and an owner edits.
pub trait Edited: Clone + PartialEq {
    /// The same record as the register has it; none when it is not there.
    fn in_register<'r>(&self, register: &'r Register) -> Option<&'r Self>;

    /// A register that has this record and nothing else.
    fn alone(self) -> Register;

    /// Gives what is new within the record the id that it gets when it is saved.
    fn name_parts(&mut self, _register: &Register) {}
}

impl<T: Listed + PartialEq> Edited for T {
    fn in_register<'r>(&self, register: &'r Register) -> Option<&'r Self> {
        T::all(register).iter().find(|other| other.id() == self.id())
    }

    fn alone(self) -> Register {
        let mut register = Register::default();
        T::list(&mut register).push(self);
        register
    }

    fn name_parts(&mut self, register: &Register) {
        Listed::name_parts(self, register);
    }
}

macro_rules! ones {
    ($($field:ident: $Type:ty;)*) => {$(
        impl Edited for $Type {
            fn in_register<'r>(&self, register: &'r Register) -> Option<&'r Self> {
                Some(&register.$field)
            }

            fn alone(self) -> Register {
                Register { $field: self, ..Register::default() }
            }
        }
    )*};
}

ones! {
    organisation: Organisation;
    sharing: SharingPolicy;
    transfer_policy: TransferPolicy;
    retention_policy: RetentionPolicy;
    security: SecurityPolicy;
    cookie_policy: CookiePolicy;
    social_media: Answer<Vec<SocialMediaPage>>;
    request_policy: RequestPolicy;
    governance: Governance;
}

impl Dossier {
    /// What an edited record becomes: the fields that differ from `base`, which is what the screen showed, are as
    /// they were edited; the others are as they are here. A record that is no longer here is as it was edited.
    pub fn edited<T: Edited>(&self, mut base: T, mut edited: T) -> T {
        let Some(here) = edited.in_register(self.register()) else { return edited };
        if *here == base {
            return edited;
        }
        // The screen may send a second edit before it knows which ids the first one got.
        base.name_parts(self.register());
        edited.name_parts(self.register());
        let merged = three_way::merge(Some(&base.alone()), &edited.clone().alone(), &here.clone().alone());
        edited.in_register(&merged.register).cloned().unwrap_or(edited)
    }
}
