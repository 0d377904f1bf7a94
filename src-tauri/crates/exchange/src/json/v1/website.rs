//! The firm's websites and its pages on social media.

use super::answer::Answer;
use super::cookie::Cookie;
use super::id::{Own, SocialMediaPageId, VariantId, WebsiteId};
use super::macros::record;
use super::text::{Name, Text};

record! {
    /// A website of the firm.
    Website;
    required {
        /// Stable id.
        id: Own<WebsiteId>,
    }
    optional {
        /// Domain name: "improveqs.nl".
        domain: Name,
        /// Whose it is, when not the firm's own.
        owner: Name,
        /// What is on it.
        content: Text,
        /// Whether it uses cookies that follow people (art. 11.7a lid 4 Tw).
        tracks: Answer<bool>,
        /// The cookies it sets (art. 11.7a lid 1 Tw); confirmed and empty is "geen".
        cookies: Answer<Vec<Cookie>>,
        /// The statement it shows.
        variant: Option<VariantId>,
    }
}

record! {
    /// A page of the firm on a social network.
    SocialMediaPage;
    required {
        /// Stable id.
        id: Own<SocialMediaPageId>,
    }
    optional {
        /// The network.
        network: Name,
        /// The firm's name there.
        account: Name,
        /// Who runs the network.
        provider: Name,
        /// The firm and the network are joint controllers (art. 26).
        is_joint: Answer<bool>,
    }
}
