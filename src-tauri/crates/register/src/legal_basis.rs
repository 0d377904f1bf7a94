//! Why a purpose is allowed: art. 6, and what art. 9, 10 and 87 ask on top.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, Channel};

/// A legal basis (grondslag, art. 6 lid 1 AVG).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// a: toestemming.
    Consent,
    /// b: overeenkomst.
    #[default]
    Contract,
    /// c: wettelijke verplichting.
    LegalObligation,
    /// d: vitaal belang.
    VitalInterests,
    /// e: taak van algemeen belang.
    PublicTask,
    /// f: gerechtvaardigd belang.
    LegitimateInterests,
}

/// A legal basis as one purpose uses it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LegalBasisUse {
    /// Which of the six.
    pub basis: LegalBasis,
    /// The part of the purpose it is for, when not the whole: "uw aanmelding".
    pub applies_to: String,
    /// b: what it is needed for, after "nodig voor": "uw bestelling".
    pub contract: Answer<String>,
    /// c and e: law and article: "artikel 52 AWR".
    pub statute: Answer<String>,
    /// f: the interest, after "Wij willen": "een veilige winkel" (art. 13 lid 1 onder d).
    pub interest: Answer<String>,
    /// f: whose interest, when not the firm's own.
    pub interest_of: String,
    /// f: the interest was weighed against people's.
    pub balancing: Answer<Balancing>,
    /// a: how consent is asked and withdrawn (art. 7).
    pub consent: Answer<Consent>,
    /// What lifts the ban on special categories (art. 9 lid 2).
    pub special_category_ground: Answer<SpecialCategoryGround>,
    /// What allows criminal data (art. 10 AVG; 31–33 UAVG).
    pub criminal_data_ground: Answer<String>,
    /// The law that allows the BSN (art. 46 UAVG).
    pub bsn_statute: Answer<String>,
}

/// The weighing behind a legitimate interest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Balancing {
    /// What was weighed, and the outcome.
    pub summary: String,
    /// When.
    pub date: Option<NaiveDate>,
}

/// How consent is asked and withdrawn (art. 7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// How it is asked, in one sentence.
    pub asked_how: String,
    /// When it is asked.
    pub moment: ConsentMoment,
    /// What counts as saying yes, in the firm's practice.
    pub expressions: Vec<ConsentExpression>,
    /// How the firm can show it (art. 7 lid 1).
    pub evidence: String,
    /// It is explicit (art. 9 lid 2 onder a).
    pub is_explicit: bool,
    /// How people withdraw it (art. 7 lid 3).
    pub withdrawal: Answer<Vec<Channel>>,
    /// What was said yes to, after "tegen": "de nieuwsbrief".
    pub subject: String,
    /// What happens to somebody who refuses, in one sentence.
    pub refusal_effect: String,
    /// It is asked of a child's parent (art. 8).
    pub is_of_child: bool,
}

/// When consent is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ConsentMoment {
    /// Before the data are taken.
    #[default]
    Before,
    /// At the moment itself.
    AtCollection,
    /// Some other moment.
    Other,
}

/// An act the firm takes for consent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConsentExpression {
    /// The act: "een visitekaartje geven".
    pub act: String,
    /// It is consent in the sense of art. 4 punt 11; otherwise it rests on another basis.
    pub is_consent: bool,
    /// The basis it rests on otherwise.
    pub rests_on: Option<LegalBasis>,
}

/// What lifts the ban on special categories of data (art. 9 lid 2 AVG).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SpecialCategoryGround {
    /// a: uitdrukkelijke toestemming.
    ExplicitConsent,
    /// b: arbeidsrecht en sociale zekerheid.
    EmploymentLaw,
    /// c: vitale belangen.
    VitalInterests,
    /// d: vereniging of stichting en haar leden.
    MembershipBody,
    /// e: kennelijk openbaar gemaakt.
    MadePublic,
    /// f: rechtsvordering.
    LegalClaims,
    /// g: zwaarwegend algemeen belang.
    SubstantialPublicInterest,
    /// h: gezondheidszorg, bedrijfsarts.
    HealthCare,
    /// i: volksgezondheid.
    PublicHealth,
    /// j: archief, onderzoek, statistiek.
    ArchivingResearch,
}
