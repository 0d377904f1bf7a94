//! Websites with their cookies.

use crate::columns::columns;
use crate::list::{listed, parts};

mod cookie_setting;

listed!(Website, WebsiteId, "website");

columns!(Website { id, domain, owner, content, tracks, cookies, variant });
columns!(Cookie {
    name,
    provider,
    kind,
    purpose,
    duration,
    is_third_party,
    needs_consent,
    exemption,
    analytics_settings
});

parts!(Website by "website" {
    cookies, "cookie", "": "put_cookie.sql", "cookies.sql";
} + cookie_setting);
