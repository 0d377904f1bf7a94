//! What an activity is for (art. 5 lid 1 onder b, 13 lid 1 onder c AVG).

use super::answer::Answer;
use super::id::{Own, PurposeId};
use super::legal_basis::LegalBasisUse;
use super::macros::record;
use super::text::Text;

record! {
    /// A purpose (doeleinde), with the legal bases it rests on.
    Purpose;
    required {
        /// Stable id.
        id: Own<PurposeId>,
    }
    optional {
        /// The goal in a phrase, after "om": "uw bestelling te maken".
        in_short: Text,
        /// What the firm does and why, in a few sentences of its own.
        explanation: Answer<Text>,
        /// It came later than the data (art. 13 lid 3, 6 lid 4).
        is_secondary: bool,
        /// Why it fits the first purpose (art. 6 lid 4).
        compatible_because: Text,
        /// Why it is allowed (art. 6 lid 1).
        legal_bases: Answer<Vec<LegalBasisUse>>,
    }
}
