//! What holds for all cookies.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(CookiePolicy, "cookie_policy");

columns!(CookiePolicy {
    uses_cookies,
    analytics_spare_privacy,
    explains_similar_techniques,
    explains_law,
    deletable_in_browser,
    choice_changed
});

single_parts!(CookiePolicy {});
