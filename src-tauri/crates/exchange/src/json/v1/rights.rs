//! Which rights people have (art. 15–22 AVG); they follow from the legal bases.

use super::macros::words;

words! {
    /// A right of the person whose data it is.
    #[derive(Default)]
    Right {
        /// Inzage, art. 15.
        #[default]
        Access,
        /// Rectificatie en aanvulling, art. 16.
        Rectification,
        /// Wissing, art. 17.
        Erasure,
        /// Beperking, art. 18.
        Restriction,
        /// Overdraagbaarheid, art. 20.
        Portability,
        /// Bezwaar, art. 21.
        Objection,
        /// Bezwaar tegen direct marketing, art. 21 lid 2.
        ObjectionToMarketing,
        /// Intrekken van toestemming, art. 7 lid 3.
        WithdrawalOfConsent,
        /// Menselijke tussenkomst, art. 22 lid 3.
        HumanIntervention,
        /// Klacht bij de toezichthouder, art. 77.
        Complaint,
    }
}
