//! What the answers to the questions of the first run change in the examples.

use register::{
    Answer, Cookie, CookieKind, ProcessingActivity, Register, Sensitivity, SpecialCategoryGround, Website,
};

use super::choice::{Choice, Reply};
use super::remark;
use crate::Remark;

pub(super) fn apply(register: &mut Register, choice: &Choice, remarks: &mut Vec<Remark>) {
    let replies = choice.replies;
    health(register, replies.health);
    bsn(register, replies.bsn, remarks);
    register.organisation.addresses_children = answered(replies.children);
    if replies.automated_decisions != Reply::No {
        // Yes needs what is decided and how; only the owner knows.
        for activity in &mut register.activities {
            activity.automated_decision = Answer::Open;
        }
    }
    cookies(register, choice);
}

fn answered(reply: Reply) -> Answer<bool> {
    match reply {
        Reply::Yes => Answer::Proposed(true),
        Reply::No => Answer::Proposed(false),
        Reply::Unknown => Answer::Open,
    }
}

/// Data about health that a firm only has when people agree to it: an allergy, an injury. What a law asks stays.
fn health(register: &mut Register, reply: Reply) {
    if reply == Reply::Yes {
        return;
    }
    for activity in &mut register.activities {
        if reply == Reply::Unknown {
            for purpose in &mut activity.purposes {
                if is_optional_health(purpose) {
                    purpose.legal_bases = Answer::Open;
                }
            }
            continue;
        }
        let dropped: Vec<_> = activity
            .purposes
            .iter()
            .filter(|it| is_optional_health(it))
            .map(|purpose| purpose.id.clone())
            .collect();
        activity.purposes.retain(|purpose| !dropped.contains(&purpose.id));
        let mut periods = Vec::new();
        if let Some(items) = activity.data.value_mut() {
            items.retain(|item| {
                let is_dropped =
                    !item.purposes.is_empty() && item.purposes.iter().all(|id| dropped.contains(id));
                if is_dropped {
                    periods.extend(item.retention.clone());
                }
                !is_dropped
            });
            // A period that other data have too stays.
            periods.retain(|id| !items.iter().any(|item| item.retention.as_ref() == Some(id)));
        }
        if let Some(kept) = activity.retention.value_mut() {
            kept.retain(|id| !periods.contains(id));
        }
        if !dropped.is_empty()
            && let Some(provision) = activity.provision.value_mut()
        {
            // "Over uw gezondheid hoeft u niets te zeggen" is about what is gone.
            provision.remark.clear();
        }
    }
}

fn is_optional_health(purpose: &register::Purpose) -> bool {
    purpose.legal_bases.value().into_iter().flatten().any(|basis| {
        basis.special_category_ground.confirmed() == Some(&SpecialCategoryGround::ExplicitConsent)
    })
}

fn bsn(register: &Register, reply: Reply, remarks: &mut Vec<Remark>) {
    let has_bsn = |activity: &&ProcessingActivity| {
        activity.data.value().into_iter().flatten().any(|item| {
            item.category
                .as_ref()
                .and_then(|id| register.personal_data_category(id))
                .is_some_and(|category| category.sensitivity == Sensitivity::Bsn)
        })
    };
    let first = register.activities.iter().find(has_bsn);
    match (reply, first) {
        (Reply::Yes, None) => remarks.push(remark(
            "activity",
            "U gebruikt het BSN of een kopie van een ID-bewijs. Zet erbij waarvoor: dat mag alleen als een wet het zegt."
                .to_owned(),
        )),
        (Reply::No, Some(activity)) => remarks.push(remark(
            &format!("activity/{}", activity.id),
            format!("Bij “{}” hoort het BSN, want een wet vraagt dat. Kijk of dit bij u past.", activity.name),
        )),
        _ => {}
    }
}

fn cookies(register: &mut Register, choice: &Choice) {
    let is_chosen = |id: &str| choice.activities.iter().any(|it| it == id);
    let has_website = ["website", "webwinkel", "statistiek", "chatbot"].into_iter().any(is_chosen);
    let counts = is_chosen("statistiek");
    register.cookie_policy.uses_cookies = answered(choice.replies.cookies);
    if !has_website {
        return;
    }
    if choice.replies.cookies == Reply::No || choice.website.trim().is_empty() {
        return;
    }
    let mut website = Website {
        id: "website".into(),
        domain: choice.website.trim().to_owned(),
        variant: Some("website".into()),
        ..Website::default()
    };
    if choice.replies.cookies == Reply::Yes {
        let mut cookies = vec![functional()];
        if counts {
            cookies.push(counting());
            register.cookie_policy.analytics_spare_privacy = Answer::Proposed(true);
        }
        website.tracks = Answer::Proposed(false);
        website.cookies = Answer::Proposed(cookies);
    }
    register.websites.push(website);
}

fn functional() -> Cookie {
    Cookie {
        name: said("sessie"),
        provider: said("onze website"),
        kind: CookieKind::Functional,
        purpose: said("onthoudt wat u op onze website doet"),
        duration: said("tot u de browser sluit"),
        needs_consent: Answer::Confirmed(false),
        exemption: "nodig om de website te laten werken (artikel 11.7a lid 3 Tw)".to_owned(),
        analytics_settings: Answer::NotApplicable,
        ..Cookie::default()
    }
}

fn counting() -> Cookie {
    Cookie {
        name: said("teller"),
        provider: said("onze website"),
        kind: CookieKind::Analytical,
        purpose: said("telt bezoekers, zonder uw hele IP-adres op te slaan"),
        duration: said("1 dag"),
        needs_consent: Answer::Confirmed(false),
        exemption: "telt alleen en heeft bijna geen gevolgen voor de privacy (artikel 11.7a lid 3 Tw)"
            .to_owned(),
        analytics_settings: Answer::Confirmed(vec![
            "het laatste deel van het IP-adres weggelaten".to_owned(),
            "niets delen met anderen".to_owned(),
        ]),
        ..Cookie::default()
    }
}

/// A value within a proposal: it is confirmed with the proposal, and not before.
fn said(text: &str) -> Answer<String> {
    Answer::Confirmed(text.to_owned())
}
