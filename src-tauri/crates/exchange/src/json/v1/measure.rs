//! How data are secured (art. 32 AVG).

use super::answer::Answer;
use super::date::Date;
use super::id::{AttachmentId, MeasureId, Own, SystemId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A security measure, shared by activities.
    SecurityMeasure;
    required {
        /// Stable id.
        id: Own<MeasureId>,
    }
    written {
        /// What kind it is.
        kind: MeasureKind,
    }
    optional {
        /// Short name.
        name: Name,
        /// For the firm itself: details that help a burglar do not belong in a statement.
        description: Text,
        /// What the statement says, in one or more sentences: "Elke dag maken wij een reservekopie."
        public_text: Answer<Text>,
        /// The systems it is for; none is the whole firm.
        systems: Vec<SystemId>,
        /// When somebody last looked whether it works.
        last_checked: Option<Date>,
        /// What shows that it works.
        evidence: Option<AttachmentId>,
    }
}

words! {
    /// What kind of measure it is.
    #[derive(Default)]
    MeasureKind {
        /// Beleid.
        Policy,
        /// Techniek.
        #[default]
        Technical,
        /// Mensen.
        Organisational,
        /// Leveranciers.
        Suppliers,
    }
}

record! {
    /// What the firm says about security in general.
    SecurityPolicy;
    optional {
        /// Others who help are bound to secure the data too.
        binds_third_parties: Answer<bool>,
        /// The statement advises to be careful with login data.
        advises_on_login: Answer<bool>,
        /// The statement asks to report a suspicion.
        asks_to_report: Answer<bool>,
    }
}
