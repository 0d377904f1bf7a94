//! The purposes of an activity, with the legal bases each rests on and the consent behind those.

use register::{Consent, ProcessingActivity};

use crate::columns::columns;
use crate::list::{Items, put_part};
use crate::reader::Reader;
use crate::{Error, Transaction};

columns!(Purpose { id, in_short, explanation, is_secondary, compatible_because, legal_bases });
columns!(LegalBasisUse {
    basis,
    applies_to,
    contract,
    statute,
    interest,
    interest_of,
    balancing,
    consent,
    special_category_ground,
    criminal_data_ground,
    bsn_statute
});
columns!(Balancing { summary, date });
columns!(Consent {
    asked_how,
    moment,
    expressions,
    evidence,
    is_explicit,
    withdrawal,
    subject,
    refusal_effect,
    is_of_child
});
columns!(ConsentExpression { act, is_consent, rests_on });

pub(super) fn put(activity: &ProcessingActivity, to: &Transaction<'_>) -> Result<(), Error> {
    let of = ("activity", activity.id.as_str());
    put_part(to, "purpose", include_str!("put_purpose.sql"), &[of], "", &activity.purposes)?;
    for purpose in &activity.purposes {
        let for_purpose = ("purpose", purpose.id.as_str());
        let bases = purpose.legal_bases.held();
        put_part(to, "legal_basis", include_str!("put_legal_basis.sql"), &[of, for_purpose], "", bases)?;
        for (position, basis) in bases.iter().enumerate() {
            if let Some(consent) = basis.consent.value() {
                put_consent(consent, to, &[of, for_purpose, ("legal_basis", &position.to_string())])?;
            }
        }
    }
    Ok(())
}

fn put_consent(consent: &Consent, to: &Transaction<'_>, key: &crate::list::Key<'_>) -> Result<(), Error> {
    let expressions = &consent.expressions;
    put_part(to, "consent_expression", include_str!("put_consent_expression.sql"), key, "", expressions)?;
    let channels = consent.withdrawal.held();
    put_part(to, "consent_withdrawal", include_str!("put_consent_withdrawal.sql"), key, "channel", channels)
}

pub(super) fn read(from: &Reader<'_>, activities: &mut [ProcessingActivity]) -> Result<(), Error> {
    let key = ["activity", "purpose", "legal_basis"];
    let mut purposes = from.part("purpose", include_str!("purposes.sql"), &key[..1], "")?;
    let mut bases = from.part("legal_basis", include_str!("legal_bases.sql"), &key[..2], "")?;
    let mut expressions =
        from.part("consent_expression", include_str!("consent_expressions.sql"), &key, "")?;
    let mut withdrawals =
        from.part("consent_withdrawal", include_str!("consent_withdrawals.sql"), &key, "channel")?;
    for activity in activities {
        let of = activity.id.as_str();
        purposes.fill(&[of], &mut activity.purposes)?;
        for purpose in &mut activity.purposes {
            bases.fill(&[of, purpose.id.as_str()], &mut purpose.legal_bases)?;
            for (position, basis) in purpose.legal_bases.value_mut().into_iter().flatten().enumerate() {
                let Some(consent) = basis.consent.value_mut() else { continue };
                let key = [of, purpose.id.as_str(), &position.to_string()];
                expressions.fill(&key, &mut consent.expressions)?;
                withdrawals.fill(&key, &mut consent.withdrawal)?;
            }
        }
    }
    purposes.done()?;
    bases.done()?;
    expressions.done()?;
    withdrawals.done()
}
