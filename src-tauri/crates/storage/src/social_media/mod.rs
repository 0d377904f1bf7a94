//! The firm's pages on social media. None may be an answer, so the list has a state of its own.

use register::{Answer, Register, SocialMediaPage};

use crate::bind::Bind;
use crate::columns::{Columns, columns};
use crate::list::{Items, clear, only, put_part};
use crate::name::Name;
use crate::reader::Reader;
use crate::{Error, Transaction};

const TABLE: &str = "social_media_page";

columns!(SocialMediaPage { id, network, account, provider, is_joint });

/// Writes the answer to which pages there are, with all of them.
pub fn put(to: &mut Transaction<'_>, pages: &Answer<Vec<SocialMediaPage>>) -> Result<(), Error> {
    let mut row = Bind::prepare(to.on(), "social_media", include_str!("put.sql"))?;
    row.set(Name::Column("only"), &1_i64)?;
    pages.bind(Name::Column("pages"), &mut row)?;
    row.run()?;
    clear(to, include_str!("clear_pages.sql"))?;
    put_part(to, TABLE, include_str!("put_page.sql"), &[], "", pages.held())
}

pub(crate) fn read(from: &Reader<'_>, register: &mut Register) -> Result<(), Error> {
    register.social_media =
        only(from, "social_media", include_str!("get.sql"), |row| Answer::read(Name::Column("pages"), row))?;
    let mut pages = from.part(TABLE, include_str!("pages.sql"), &[], "")?;
    pages.fill(&[], &mut register.social_media)?;
    pages.done()
}
