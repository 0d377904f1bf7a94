//! Which rights people have (art. 15–22 AVG); they follow from the legal bases.

use serde::{Deserialize, Serialize};

use crate::{
    ActivityId, Article, Channel, LegalBasis, LegalBasisUse, ProcessingActivity, Role, SpecialCategoryGround,
};

/// A right of the person whose data it is.
#[derive(Debug, Clone, Copy, Default, PartialOrd, Ord, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Right {
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

impl Right {
    /// Every right, in the order of a statement.
    pub const ALL: &[Self] = &[
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Portability,
        Self::Objection,
        Self::ObjectionToMarketing,
        Self::WithdrawalOfConsent,
        Self::HumanIntervention,
        Self::Complaint,
    ];

    /// Where the right stands.
    pub const fn article(self) -> Article {
        match self {
            Self::Access => Article::avg("15"),
            Self::Rectification => Article::avg("16"),
            Self::Erasure => Article::avg("17"),
            Self::Restriction => Article::avg("18"),
            Self::Portability => Article::avg("20"),
            Self::Objection => Article::avg("21").lid(1),
            Self::ObjectionToMarketing => Article::avg("21").lid(2),
            Self::WithdrawalOfConsent => Article::avg("7").lid(3),
            Self::HumanIntervention => Article::avg("22").lid(3),
            Self::Complaint => Article::avg("77"),
        }
    }

    /// What an owner calls it: "inzage".
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::Access => "inzage",
            Self::Rectification => "verbeteren of aanvullen",
            Self::Erasure => "verwijderen",
            Self::Restriction => "beperking",
            Self::Portability => "meenemen",
            Self::Objection => "bezwaar",
            Self::ObjectionToMarketing => "bezwaar tegen reclame",
            Self::WithdrawalOfConsent => "toestemming intrekken",
            Self::HumanIntervention => "een mens laten meekijken",
            Self::Complaint => "klacht bij de toezichthouder",
        }
    }

    /// Whether the right follows from this activity; `None` when an answer it hangs on is not there yet.
    fn follows_from(self, activity: &ProcessingActivity) -> Option<bool> {
        match self {
            Self::Access | Self::Rectification | Self::Erasure | Self::Restriction | Self::Complaint => {
                Some(true)
            }
            Self::Portability => {
                some_basis(activity, |it| is_consent(it) || it.basis == LegalBasis::Contract)
            }
            Self::Objection => some_basis(activity, |it| {
                matches!(it.basis, LegalBasis::PublicTask | LegalBasis::LegitimateInterests)
            }),
            Self::ObjectionToMarketing => Some(activity.is_marketing()),
            Self::WithdrawalOfConsent => some_basis(activity, is_consent),
            Self::HumanIntervention => {
                if activity.automated_decision.is_gap() {
                    None
                } else {
                    Some(activity.automated_decision.confirmed().is_some_and(|decision| decision.present))
                }
            }
        }
    }
}

/// Consent of art. 6, or the explicit consent of art. 9.
fn is_consent(basis: &LegalBasisUse) -> bool {
    basis.basis == LegalBasis::Consent
        || basis.special_category_ground.confirmed() == Some(&SpecialCategoryGround::ExplicitConsent)
}

fn some_basis(activity: &ProcessingActivity, is_so: impl Fn(&LegalBasisUse) -> bool) -> Option<bool> {
    let purposes = &activity.purposes;
    if purposes.iter().flat_map(|purpose| purpose.legal_bases.items()).any(is_so) {
        return Some(true);
    }
    let is_known = !purposes.is_empty() && purposes.iter().all(|purpose| purpose.legal_bases.is_answered());
    is_known.then_some(false)
}

impl ProcessingActivity {
    /// It sends advertising (direct marketing, art. 21 lid 2): people can unsubscribe, or its words say so.
    pub fn is_marketing(&self) -> bool {
        const WORDS: [&str; 5] = ["nieuwsbrief", "reclame", "aanbieding", "marketing", "mailing"];
        let names = |text: &str| {
            let text = text.to_lowercase();
            WORDS.iter().any(|word| text.contains(word))
        };
        self.opt_out.confirmed().is_some_and(|way| way.channels.contains(&Channel::UnsubscribeLink))
            || names(&self.name)
            || self.tags.iter().any(|tag| names(tag))
            || self.purposes.iter().any(|purpose| names(&purpose.in_short))
    }
}

/// A right, and the activities it follows from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct RightHeld {
    /// The right.
    pub right: Right,
    /// For these it holds.
    pub activities: Vec<ActivityId>,
    /// For these it may hold: an answer it hangs on is not there yet.
    pub undecided: Vec<ActivityId>,
}

/// The rights that people have against the firm, in the order of a statement. What the firm does for a
/// client is left out: there people have their rights against the client.
pub fn rights_of<'a>(activities: impl IntoIterator<Item = &'a ProcessingActivity>) -> Vec<RightHeld> {
    let own: Vec<&ProcessingActivity> = activities
        .into_iter()
        .filter(|activity| {
            !matches!(
                activity.role.confirmed(),
                Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority)
            )
        })
        .collect();
    Right::ALL
        .iter()
        .map(|&right| {
            let those = |follows: Option<bool>| {
                let of = own.iter().filter(|activity| right.follows_from(activity) == follows);
                of.map(|activity| activity.id.clone()).collect()
            };
            RightHeld { right, activities: those(Some(true)), undecided: those(None) }
        })
        .filter(|held| !held.activities.is_empty() || !held.undecided.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Right, rights_of};
    use crate::testing::{Small, activity};
    use crate::{Answer, AutomatedDecision, LegalBasis, Role};

    fn decided(small: Small, present: bool) -> Small {
        let decision = AutomatedDecision { present, ..AutomatedDecision::default() };
        small.its(|activity| activity.automated_decision = Answer::Confirmed(decision))
    }

    /// The rights that surely follow, besides those that everybody has.
    fn follow(small: Small) -> Vec<Right> {
        let always =
            [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction, Right::Complaint];
        let held = rights_of(&small.build().activities);
        assert!(always.iter().all(|right| held.iter().any(|it| it.right == *right)));
        held.into_iter()
            .filter(|it| !it.activities.is_empty() && !always.contains(&it.right))
            .map(|it| it.right)
            .collect()
    }

    #[test]
    fn rights_follow_from_the_legal_basis() {
        for (basis, rights) in [
            (LegalBasis::Consent, vec![Right::Portability, Right::WithdrawalOfConsent]),
            (LegalBasis::Contract, vec![Right::Portability]),
            (LegalBasis::LegalObligation, vec![]),
            (LegalBasis::VitalInterests, vec![]),
            (LegalBasis::PublicTask, vec![Right::Objection]),
            (LegalBasis::LegitimateInterests, vec![Right::Objection]),
        ] {
            let small = activity("Bestellingen").purpose("uw bestelling te maken").because(basis);
            assert_eq!(follow(decided(small, false)), rights, "{basis:?}");
        }
    }

    #[test]
    fn against_advertising_people_always_object_and_a_machine_asks_for_a_person() {
        let letter = activity("Nieuwsbrief").purpose("u nieuws te sturen").because(LegalBasis::Contract);
        assert_eq!(follow(decided(letter, false)), [Right::Portability, Right::ObjectionToMarketing]);
        let credit = activity("Krediet").purpose("te beslissen").because(LegalBasis::LegalObligation);
        assert_eq!(follow(decided(credit, true)), [Right::HumanIntervention]);
    }

    #[test]
    fn an_open_basis_leaves_the_right_undecided_and_names_the_activity() {
        let held =
            rights_of(&decided(activity("Bestellingen").purpose("te leveren"), false).build().activities);
        let portability = held.iter().find(|it| it.right == Right::Portability).expect("it may hold");
        assert_eq!(portability.activities, []);
        assert_eq!(portability.undecided, ["bestellingen".into()]);
    }

    #[test]
    fn what_is_done_for_a_client_gives_no_rights_against_the_firm() {
        let salaries =
            activity("Salarissen").role(Role::Processor).purpose("te betalen").because(LegalBasis::Contract);
        assert_eq!(rights_of(&salaries.build().activities), []);
    }
}
