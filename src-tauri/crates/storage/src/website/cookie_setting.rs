//! The privacy-friendly settings of each cookie that counts visitors.

use register::Website;

use crate::list::{Items, put_part};
use crate::reader::Reader;
use crate::{Error, Transaction};

const TABLE: &str = "cookie_setting";

pub(super) fn put(website: &Website, to: &Transaction<'_>) -> Result<(), Error> {
    for (position, cookie) in website.cookies.held().iter().enumerate() {
        let key = [("website", website.id.as_str()), ("cookie", &*position.to_string())];
        let settings = cookie.analytics_settings.held();
        put_part(to, TABLE, include_str!("put_cookie_setting.sql"), &key, "setting", settings)?;
    }
    Ok(())
}

pub(super) fn read(from: &Reader<'_>, websites: &mut [Website]) -> Result<(), Error> {
    let key = ["website", "cookie"];
    let mut settings = from.part(TABLE, include_str!("cookie_settings.sql"), &key, "setting")?;
    for website in websites {
        for (position, cookie) in website.cookies.value_mut().into_iter().flatten().enumerate() {
            settings.fill(&[website.id.as_str(), &position.to_string()], &mut cookie.analytics_settings)?;
        }
    }
    settings.done()
}
