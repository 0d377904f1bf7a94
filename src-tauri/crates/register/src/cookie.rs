//! Cookies and what resembles them (art. 11.7a Tw).

use serde::{Deserialize, Serialize};

use crate::Answer;

/// A cookie, pixel or piece of local storage.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Cookie {
    /// Name as the browser shows it.
    pub name: Answer<String>,
    /// Who sets it: "onze website".
    pub provider: Answer<String>,
    /// What kind it is.
    pub kind: CookieKind,
    /// What it does: "onthoudt wat u wilt kopen".
    pub purpose: Answer<String>,
    /// How long it stays: "tot u de browser sluit".
    pub duration: Answer<String>,
    /// Another party reads it.
    pub is_third_party: bool,
    /// Consent is asked first.
    pub needs_consent: Answer<bool>,
    /// Why no consent is needed (art. 11.7a lid 3 Tw).
    pub exemption: String,
    /// Privacy-friendly settings of analytics, with the day they were chosen.
    pub analytics_settings: Answer<Vec<String>>,
}

/// What kind of cookie it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CookieKind {
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

/// What the firm says about cookies in general.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CookiePolicy {
    /// It uses cookies at all.
    pub uses_cookies: Answer<bool>,
    /// Analytics are set to spare privacy.
    pub analytics_spare_privacy: Answer<bool>,
    /// It explains that techniques like cookies exist.
    pub explains_similar_techniques: Answer<bool>,
    /// It explains the law: art. 11.7a Tw and its exceptions.
    pub explains_law: Answer<bool>,
    /// It tells that cookies can be deleted in the browser.
    pub deletable_in_browser: Answer<bool>,
    /// How people change their choice on the website itself (art. 7 lid 3).
    pub choice_changed: Answer<String>,
}
