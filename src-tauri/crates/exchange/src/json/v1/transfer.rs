//! Data that leave the EEA (doorgifte, art. 44–49 AVG).

use super::answer::Answer;
use super::date::Date;
use super::id::{AttachmentId, Own, RecipientId, TransferId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A transfer to a country outside the EEA.
    Transfer;
    required {
        /// Stable id.
        id: Own<TransferId>,
    }
    optional {
        /// Who gets the data.
        recipient: Option<RecipientId>,
        /// What for or which data, after "voor": "de nieuwsbrief".
        purpose: Text,
        /// The country, ISO 3166-1 alpha-2.
        country: Answer<Name>,
        /// What protects the data there; more than one may hold.
        safeguards: Answer<Vec<Safeguard>>,
        /// Number or name of the decision.
        decision: Text,
        /// When the firm looked whether the clauses hold in that country (transfer impact assessment).
        assessed_on: Option<Date>,
        /// How to get a copy of the safeguards (art. 13 lid 1 onder f).
        copy_available: Answer<Text>,
        /// Documents of the safeguards (art. 30 lid 1 onder e).
        attachment: Option<AttachmentId>,
    }
}

words! {
    /// What protects data outside the EEA.
    Safeguard {
        /// Adequaatheidsbesluit, art. 45.
        AdequacyDecision,
        /// The recipient takes part in the EU-US Data Privacy Framework (adequacy for the United States).
        DataPrivacyFramework,
        /// Standaardcontractbepalingen van 2021, art. 46 lid 2 onder c.
        StandardContractualClauses,
        /// Bindende bedrijfsvoorschriften, art. 47.
        BindingCorporateRules,
        /// Gedragscode of certificering, art. 46 lid 2 onder e en f.
        CodeOrCertificate,
        /// Uitzondering van art. 49.
        Derogation,
        /// Nothing.
        None,
    }
}
