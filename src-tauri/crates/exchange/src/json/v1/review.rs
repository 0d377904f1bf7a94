//! Who looked at what, and what may not be: reviews, findings set aside, unlawful practices.

use super::date::Date;
use super::id::{Own, PersonId, ReviewId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// Somebody looked over what another made.
    Review;
    required {
        /// Stable id.
        id: Own<ReviewId>,
    }
    written {
        /// What was said.
        verdict: Verdict,
    }
    optional {
        /// What was looked at: a record, `activity/nieuwsbrief`, or a statement.
        object: Name,
        /// Which version of it.
        version: Name,
        /// Who made it.
        author: Option<PersonId>,
        /// Who looked; never the author.
        reviewer: Option<PersonId>,
        /// When.
        date: Option<Date>,
        /// Remarks.
        remarks: Text,
    }
}

words! {
    /// What a reviewer says.
    #[derive(Default)]
    Verdict {
        /// In order.
        Approved,
        /// To be changed first.
        #[default]
        ChangesAsked,
    }
}

record! {
    /// A finding the owner set aside (terzijde gelegd), with the reason.
    SetAside;
    optional {
        /// The check's id: `retention/below-statutory`.
        check: Name,
        /// The record it was about.
        record: Name,
        /// The field it was about.
        field: Name,
        /// Why.
        reason: Text,
        /// Until when the reason holds.
        until: Option<Date>,
    }
}

record! {
    /// Something the firm does or says that the law does not allow: held, listed, never printed in a statement.
    UnlawfulPractice;
    optional {
        /// Where it was found: "verklaring van september 2021".
        found_in: Text,
        /// What it is, in one sentence.
        practice: Text,
        /// The law it meets: "art. 12 lid 6 AVG".
        article: Name,
        /// What does go, in one sentence.
        instead: Text,
    }
}
