//! Where data live: programs, cloud services, filing cabinets.

use super::answer::Answer;
use super::date::{Date, PartialDate};
use super::id::{ImpactAssessmentId, Own, PersonId, RecipientId, SystemId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A system that holds personal data.
    System;
    required {
        /// Stable id.
        id: Own<SystemId>,
    }
    optional {
        /// Name.
        name: Name,
        /// What the firm uses it for: "cursusadministratie".
        purpose: Answer<Text>,
        /// Who supplies it.
        supplier: Option<RecipientId>,
        /// What kind of thing it is: "online programma", "kast".
        kind: Name,
        /// Who looks after it.
        administrator: Answer<PersonId>,
        /// Where it stands.
        hosting: Answer<Hosting>,
        /// Country of storage, ISO 3166-1 alpha-2.
        storage_country: Answer<Name>,
        /// Country from which it is supported.
        support_country: Answer<Name>,
        /// Country its telemetry goes to.
        telemetry_country: Answer<Name>,
        /// Country of the provider's head office.
        provider_country: Answer<Name>,
        /// How people get in: "gebruikersnaam en wachtwoord".
        account: Text,
        /// How people ask for access: "via onze website".
        access_via: Text,
        /// Logging in takes a second step.
        mfa: Answer<bool>,
        /// The data are encrypted.
        encryption: Answer<bool>,
        /// How long back-ups live, in words.
        backup_term: Text,
        /// How risky it is.
        risk_level: Answer<RiskLevel>,
        /// When that was judged.
        risk_date: Option<Date>,
        /// The impact assessment it had.
        impact_assessment: Option<ImpactAssessmentId>,
        /// In the inventory since.
        in_inventory_since: Option<PartialDate>,
        /// No longer used since.
        retired_on: Option<PartialDate>,
        /// The statement names it.
        is_published: bool,
    }
}

words! {
    /// Where a system stands.
    Hosting {
        /// In the Netherlands.
        Netherlands,
        /// Elsewhere in the EEA.
        Eea,
        /// Outside the EEA.
        OutsideEea,
        /// On the firm's own premises.
        OnPremises,
    }
}

words! {
    /// How risky a system is.
    RiskLevel {
        /// Low.
        Low,
        /// Medium.
        Medium,
        /// High.
        High,
    }
}

record! {
    /// A day on which somebody listed all systems.
    SystemInventory;
    optional {
        /// When.
        date: Option<Date>,
        /// By whom.
        by: Name,
        /// Remark.
        note: Text,
    }
}
