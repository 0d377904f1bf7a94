//! Why a purpose is allowed: art. 6, and what art. 9, 10 and 87 ask on top.

use super::answer::Answer;
use super::date::Date;
use super::macros::{record, words};
use super::organisation::Channel;
use super::text::Text;

words! {
    /// A legal basis (grondslag, art. 6 lid 1 AVG).
    #[derive(Default)]
    LegalBasis {
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
}

record! {
    /// A legal basis as one purpose uses it.
    LegalBasisUse;
    written {
        /// Which of the six.
        basis: LegalBasis,
    }
    optional {
        /// The part of the purpose it is for, when not the whole: "uw aanmelding".
        applies_to: Text,
        /// b: what it is needed for, after "nodig voor": "uw bestelling".
        contract: Answer<Text>,
        /// c and e: law and article: "artikel 52 AWR".
        statute: Answer<Text>,
        /// f: the interest, after "Wij willen": "een veilige winkel" (art. 13 lid 1 onder d).
        interest: Answer<Text>,
        /// f: whose interest, when not the firm's own.
        interest_of: Text,
        /// f: the interest was weighed against people's.
        balancing: Answer<Balancing>,
        /// a: how consent is asked and withdrawn (art. 7).
        consent: Answer<Consent>,
        /// What lifts the ban on special categories (art. 9 lid 2).
        special_category_ground: Answer<SpecialCategoryGround>,
        /// What allows criminal data (art. 10 AVG; 31–33 UAVG).
        criminal_data_ground: Answer<Text>,
        /// The law that allows the BSN (art. 46 UAVG).
        bsn_statute: Answer<Text>,
    }
}

record! {
    /// The weighing behind a legitimate interest.
    Balancing;
    optional {
        /// What was weighed, and the outcome.
        summary: Text,
        /// When.
        date: Option<Date>,
    }
}

record! {
    /// How consent is asked and withdrawn (art. 7).
    Consent;
    optional {
        /// How it is asked.
        asked_how: Text,
        /// When it is asked.
        moment: ConsentMoment,
        /// What counts as saying yes, in the firm's practice.
        expressions: Vec<ConsentExpression>,
        /// How the firm can show it (art. 7 lid 1).
        evidence: Text,
        /// It is explicit (art. 9 lid 2 onder a).
        is_explicit: bool,
        /// How people withdraw it (art. 7 lid 3).
        withdrawal: Answer<Vec<Channel>>,
        /// What was said yes to, after "tegen": "de nieuwsbrief".
        subject: Text,
        /// What happens to somebody who refuses, in one sentence.
        refusal_effect: Text,
        /// It is asked of a child's parent (art. 8).
        is_of_child: bool,
    }
}

words! {
    /// When consent is asked.
    #[derive(Default)]
    ConsentMoment {
        /// Before the data are taken.
        #[default]
        Before,
        /// At the moment itself.
        AtCollection,
        /// Some other moment.
        Other,
    }
}

record! {
    /// An act the firm takes for consent.
    ConsentExpression;
    written {
        /// It is consent in the sense of art. 4 punt 11; otherwise it rests on another basis.
        is_consent: bool,
    }
    optional {
        /// The act: "een visitekaartje geven".
        act: Text,
        /// The basis it rests on otherwise.
        rests_on: Option<LegalBasis>,
    }
}

words! {
    /// What lifts the ban on special categories of data (art. 9 lid 2 AVG).
    SpecialCategoryGround {
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
}
