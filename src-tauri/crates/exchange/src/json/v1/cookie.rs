//! Cookies and what resembles them (art. 11.7a Tw).

use super::answer::Answer;
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A cookie, pixel or piece of local storage.
    Cookie;
    written {
        /// What kind it is.
        kind: CookieKind,
    }
    optional {
        /// Name as the browser shows it.
        name: Answer<Name>,
        /// Who sets it: "onze website".
        provider: Answer<Name>,
        /// What it does: "onthoudt wat u wilt kopen".
        purpose: Answer<Text>,
        /// How long it stays: "tot u de browser sluit".
        duration: Answer<Text>,
        /// Another party reads it.
        is_third_party: bool,
        /// Consent is asked first.
        needs_consent: Answer<bool>,
        /// Why no consent is needed (art. 11.7a lid 3 Tw).
        exemption: Text,
        /// Privacy-friendly settings of analytics, with the day they were chosen.
        analytics_settings: Answer<Vec<Text>>,
    }
}

words! {
    /// What kind of cookie it is.
    #[derive(Default)]
    CookieKind {
        /// Needed for the website to work.
        #[default]
        Functional,
        /// Counts visitors.
        Analytical,
        /// Follows people.
        Tracking,
        /// Belongs to a social network.
        Social,
    }
}

record! {
    /// What the firm says about cookies in general.
    CookiePolicy;
    optional {
        /// It uses cookies at all.
        uses_cookies: Answer<bool>,
        /// Analytics are set to spare privacy.
        analytics_spare_privacy: Answer<bool>,
        /// It explains that techniques like cookies exist.
        explains_similar_techniques: Answer<bool>,
        /// It explains the law: art. 11.7a Tw and its exceptions.
        explains_law: Answer<bool>,
        /// It tells that cookies can be deleted in the browser.
        deletable_in_browser: Answer<bool>,
        /// How people change their choice on the website itself (art. 7 lid 3).
        choice_changed: Answer<Text>,
    }
}
