//! What people use each way to reach the firm for.

use register::Organisation;

use crate::list::{Items, put_part};
use crate::reader::Reader;
use crate::{Error, Transaction};

const TABLE: &str = "contact_use";

/// The contacts were emptied and written just before, and with them went their old uses.
pub(super) fn put(firm: &Organisation, to: &Transaction<'_>) -> Result<(), Error> {
    for (position, contact) in firm.contacts.held().iter().enumerate() {
        let key = [("contact", &*position.to_string())];
        put_part(to, TABLE, include_str!("put_contact_use.sql"), &key, "used_for", &contact.uses)?;
    }
    Ok(())
}

pub(super) fn read(from: &Reader<'_>, firms: &mut [Organisation]) -> Result<(), Error> {
    let mut uses = from.part(TABLE, include_str!("contact_uses.sql"), &["contact"], "used_for")?;
    for firm in firms {
        for (position, contact) in firm.contacts.value_mut().into_iter().flatten().enumerate() {
            uses.fill(&[&position.to_string()], &mut contact.uses)?;
        }
    }
    uses.done()
}
