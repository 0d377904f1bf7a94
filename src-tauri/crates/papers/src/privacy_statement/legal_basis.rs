//! Why a purpose is allowed (art. 6 lid 1 AVG): the plain word first, the law's word in brackets.

use document::{Inline, Sentence};
use register::{
    Answer, FieldId, LegalBasis, LegalBasisUse, ProcessingActivity, Purpose, SpecialCategoryGround,
};

use super::activity::gap_for;
use super::context::{Context, works_for_client};
use super::parts::{gap_sentence, of_activity, of_purpose, own_sentences};
use crate::dutch;
use crate::words::{Slot, value};

/// A sentence of more words falls in two.
const MOST_WORDS: usize = 20;

/// The sentences behind "Waarom mag dit:".
pub(super) fn sentences(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    if works_for_client(activity) {
        sentences.push(words.about("basis-client", &of_activity(activity, "activity.role")));
    }
    let mut said = Vec::new();
    for purpose in &activity.purposes {
        match &purpose.legal_bases {
            Answer::Confirmed(bases) if !bases.is_empty() => {
                for basis in bases {
                    for sentence in basis_sentences(context, purpose, basis) {
                        let sentence = sentence.resting_on(
                            ["legal_basis.basis", "purpose.legal_bases"]
                                .map(|field| of_purpose(purpose, field)),
                        );
                        if !said.contains(&sentence.text()) {
                            said.push(sentence.text());
                            sentences.push(sentence);
                        }
                    }
                }
            }
            // The client knows: then it is no gap.
            Answer::NotApplicable if works_for_client(activity) => {}
            _ if works_for_client(activity) => {}
            Answer::NotApplicable | Answer::Confirmed(_) | Answer::Open | Answer::Proposed(_) => {
                sentences.push(gap_sentence(
                    context.missing(FieldId::PurposeLegalBases, &of_purpose(purpose, "purpose.legal_bases")),
                ));
            }
        }
    }
    if activity.purposes.is_empty() && sentences.is_empty() {
        sentences.push(gap_sentence(
            context.missing(FieldId::PurposeLegalBases, &of_activity(activity, "activity.purposes")),
        ));
    }
    sentences
}

fn basis_sentences(context: &Context<'_>, purpose: &Purpose, basis: &LegalBasisUse) -> Vec<Sentence> {
    let words = &context.words;
    let fact = of_purpose(purpose, "legal_basis.basis");
    let statute = || match basis.statute.confirmed() {
        Some(statute) => law(context, statute, &of_purpose(purpose, "legal_basis.statute")),
        None => gap_slot(context, FieldId::LegalBasisStatute, &of_purpose(purpose, "legal_basis.statute")),
    };
    let mut first = match basis.basis {
        LegalBasis::Consent if is_explicit(basis) => words.about("basis-explicit-consent", &fact),
        LegalBasis::Consent => words.about("basis-consent", &fact),
        LegalBasis::Contract => match basis.contract.confirmed() {
            Some(contract) => words.with(
                "basis-contract",
                [("contract", context.own(contract, &of_purpose(purpose, "legal_basis.contract")))],
            ),
            None => words.about("basis-contract-with-you", &fact),
        },
        LegalBasis::LegalObligation => words.with("basis-law", [("statute", statute())]),
        LegalBasis::VitalInterests => words.about("basis-vital", &fact),
        LegalBasis::PublicTask => words.with("basis-task", [("statute", statute())]),
        LegalBasis::LegitimateInterests => words.about("basis-interest", &fact),
    };
    first = first.resting_on([fact]);
    if basis.basis == LegalBasis::Consent {
        first = first.resting_on([of_purpose(purpose, "consent.is_explicit")]);
    }
    let mut sentences = Vec::new();
    let part = basis.applies_to.split_whitespace().count();
    if part == 0 {
        sentences.push(first);
    } else if part + first.text().split_whitespace().count() < MOST_WORDS {
        sentences.push(with_part(context, purpose, basis, first));
    } else {
        let what = context.own(&basis.applies_to, &of_purpose(purpose, "legal_basis.applies_to"));
        sentences.extend([first, words.with("basis-part", [("what", what)])]);
    }
    if let Some(consent) = basis.consent.confirmed().filter(|_| basis.basis == LegalBasis::Consent) {
        sentences.extend(own_sentences(
            context,
            &consent.asked_how,
            &of_purpose(purpose, "consent.asked_how"),
        ));
    }
    if let Some(statute) =
        basis.bsn_statute.confirmed().filter(|statute| basis.statute.confirmed() != Some(statute))
    {
        let statute = law(context, statute, &of_purpose(purpose, "legal_basis.bsn_statute"));
        let told = words.with("basis-bsn", [("statute", statute)]);
        sentences.push(told.resting_on([of_purpose(purpose, "legal_basis.statute")]));
    }
    if let Some(&ground) = basis.special_category_ground.confirmed() {
        let ground = value(
            words.the(ground_in_words(ground)).text(),
            &of_purpose(purpose, "legal_basis.special_category_ground"),
        );
        sentences.push(words.with("basis-special", [("ground", ground)]));
    }
    if let Some(ground) = basis.criminal_data_ground.confirmed() {
        let ground = law(context, ground, &of_purpose(purpose, "legal_basis.criminal_data_ground"));
        sentences.push(words.with("basis-criminal", [("ground", ground)]));
    }
    sentences
}

/// "Voor uw aanmelding: het is nodig voor …".
fn with_part(
    context: &Context<'_>,
    purpose: &Purpose,
    basis: &LegalBasisUse,
    sentence: Sentence,
) -> Sentence {
    let fact = of_purpose(purpose, "legal_basis.applies_to");
    let mut whole = context.words.with("for", [("what", context.own(&basis.applies_to, &fact))]);
    let mut inlines = sentence.inlines;
    if let Some(Inline::Text { text }) = inlines.first_mut() {
        let mut letters = text.chars();
        if let Some(first) = letters.next() {
            *text = first.to_lowercase().chain(letters).collect();
        }
    }
    whole.inlines.extend(inlines);
    whole.origin.message = sentence.origin.message;
    whole.origin.article = sentence.origin.article;
    whole.origin.facts.extend(sentence.origin.facts);
    whole
}

/// A place in the law, as the owner wrote it.
fn law(context: &Context<'_>, text: &str, fact: &document::Fact) -> Slot {
    value(dutch::phrase(&context.words.law(text)), fact)
}

fn is_explicit(basis: &LegalBasisUse) -> bool {
    basis.consent.confirmed().is_some_and(|consent| consent.is_explicit)
}

fn gap_slot(context: &Context<'_>, field: FieldId, fact: &document::Fact) -> Slot {
    Slot::Words(vec![Inline::Gap(context.missing(field, fact))])
}

/// The sentences behind "Ons belang:" (art. 13 lid 1 onder d).
pub(super) fn interests(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    for (purpose, basis) in activity
        .purposes
        .iter()
        .flat_map(|purpose| purpose.legal_bases.items().iter().map(move |basis| (purpose, basis)))
    {
        if basis.basis != LegalBasis::LegitimateInterests {
            continue;
        }
        let fact = of_purpose(purpose, "legal_basis.interest");
        let is_interest = [of_purpose(purpose, "legal_basis.basis")];
        let told = match basis.interest.confirmed() {
            Some(interest) if basis.interest_of.trim().is_empty() => {
                words.with("interest", [("interest", context.own(interest, &fact))])
            }
            Some(interest) => words.with(
                "interest-of",
                [("who", context.own(&basis.interest_of, &fact)), ("interest", context.own(interest, &fact))],
            ),
            None if basis.applies_to.trim().is_empty() => {
                gap_sentence(context.missing(FieldId::LegalBasisInterest, &fact))
            }
            None => gap_for(
                context,
                &basis.applies_to,
                &fact,
                context.missing(FieldId::LegalBasisInterest, &fact),
            ),
        };
        sentences.push(told.resting_on(is_interest.clone()));
        if basis.balancing.confirmed().is_some() {
            let balanced = words.about("interest-balanced", &of_purpose(purpose, "legal_basis.balancing"));
            sentences.push(balanced.resting_on(is_interest));
        }
    }
    sentences
}

fn ground_in_words(ground: SpecialCategoryGround) -> &'static str {
    match ground {
        SpecialCategoryGround::ExplicitConsent => "ground-consent",
        SpecialCategoryGround::EmploymentLaw => "ground-employment",
        SpecialCategoryGround::VitalInterests => "ground-vital",
        SpecialCategoryGround::MembershipBody => "ground-membership",
        SpecialCategoryGround::MadePublic => "ground-public",
        SpecialCategoryGround::LegalClaims => "ground-claims",
        SpecialCategoryGround::SubstantialPublicInterest => "ground-interest",
        SpecialCategoryGround::HealthCare => "ground-care",
        SpecialCategoryGround::PublicHealth => "ground-health",
        SpecialCategoryGround::ArchivingResearch => "ground-research",
    }
}
