//! The firm's websites and its pages on social media.

use serde::{Deserialize, Serialize};

use crate::{Answer, Cookie, SocialMediaPageId, VariantId, WebsiteId};

/// A website of the firm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Website {
    /// Stable id.
    pub id: WebsiteId,
    /// Domain name: "improveqs.nl".
    pub domain: String,
    /// Whose it is, when not the firm's own.
    pub owner: String,
    /// What is on it.
    pub content: String,
    /// Whether it uses cookies that follow people (art. 11.7a lid 4 Tw).
    pub tracks: Answer<bool>,
    /// The cookies it sets (art. 11.7a lid 1 Tw); confirmed and empty is "geen".
    pub cookies: Answer<Vec<Cookie>>,
    /// The statement it shows.
    pub variant: Option<VariantId>,
}

/// A page of the firm on a social network.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SocialMediaPage {
    /// Stable id.
    pub id: SocialMediaPageId,
    /// The network.
    pub network: String,
    /// The firm's name there.
    pub account: String,
    /// Who runs the network.
    pub provider: String,
    /// The firm and the network are joint controllers (art. 26).
    pub is_joint: Answer<bool>,
}
