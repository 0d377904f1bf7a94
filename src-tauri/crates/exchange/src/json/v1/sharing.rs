//! What holds for all sharing, and for all sending outside the EEA.

use super::answer::Answer;
use super::macros::{record, words};
use super::recipient::DisclosureCondition;
use super::text::Text;

record! {
    /// What the firm says about sharing in general.
    SharingPolicy;
    optional {
        /// The firm sells data. Confirmed "no" prints as "Wij verkopen uw gegevens nooit".
        sells_data: Answer<bool>,
        /// It shares only on these conditions.
        conditions: Answer<Vec<DisclosureCondition>>,
        /// It keeps to the law, makes contracts and takes technical and organisational measures when it shares.
        has_safeguards: Answer<bool>,
        /// It writes down in the register on which legal basis it shares.
        records_basis: Answer<bool>,
        /// It makes a contract with every processor.
        contracts_with_processors: Answer<bool>,
        /// Other business relations get data, and which.
        other_relations: Answer<Text>,
    }
}

record! {
    /// What the firm says about countries outside the EEA in general (art. 44).
    TransferPolicy;
    optional {
        /// Do data leave the EEA?
        leaves_eea: Answer<LeavesEea>,
        /// Only when it is needed and lawful.
        only_if_needed: Answer<bool>,
        /// The firm asks processors to keep the data on servers in the EU.
        asks_eu_servers: Answer<bool>,
        /// The firm asks processors outside the EU to sign the standard clauses of 2021.
        asks_standard_clauses: Answer<bool>,
    }
}

words! {
    /// Do data leave the EEA?
    LeavesEea {
        /// Never.
        Never,
        /// Normally not; when it happens the firm takes care.
        Exceptionally,
        /// Yes, as the transfers say.
        Yes,
    }
}
