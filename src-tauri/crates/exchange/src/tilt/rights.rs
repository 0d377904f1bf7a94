//! What people may ask, and where (art. 13 lid 2 onder b–d AVG).

use register::{ContactUse, IdentityMethod, ProcessingActivity, Register, Right, reference, rights_of};

use super::firm::{email, is_phone};
use super::value::{Object, Value};

/// Seeing one's data: always, in every firm (art. 15 AVG).
pub(super) fn access(register: &Register) -> Object {
    let mut object = Object::new();
    object.yes_no("available", true);
    object.text(
        "description",
        "U mag vragen welke gegevens wij van u hebben, en daar een kopie van krijgen (artikel 15 AVG).",
    );
    how(&mut object, register, ContactUse::Request);
    object
}

/// The five rights that TILT knows, and what it does not know.
pub(super) fn add(
    root: &mut Object,
    register: &Register,
    own: &[&ProcessingActivity],
    left_out: &mut Vec<String>,
) {
    let held = rights_of(own.iter().copied());
    let always = |description: &str| {
        let mut object = Object::new();
        object.yes_no("available", true);
        object.text("description", description);
        how(&mut object, register, ContactUse::Request);
        object
    };
    let mut depends = |right: Right, name: &'static str, description: &str| {
        let of = held.iter().find(|held| held.right == right);
        let some = of.is_some_and(|held| !held.activities.is_empty());
        let unknown = of.is_some_and(|held| !held.undecided.is_empty());
        if some {
            return (name, always(description));
        }
        let mut object = Object::new();
        if unknown {
            left_out.push(format!(
                "Of mensen recht hebben op {}: dat volgt uit een reden die nog niet is ingevuld (grondslag).",
                right.dutch()
            ));
        } else {
            object.yes_no("available", false);
        }
        (name, object)
    };
    let portability = depends(
        Right::Portability,
        "rightToDataPortability",
        "U mag vragen om een bestand met uw gegevens, voor uzelf of voor een ander bedrijf (artikel 20 AVG).",
    );
    let withdrawal = depends(
        Right::WithdrawalOfConsent,
        "rightToWithdrawConsent",
        "Heeft u ja gezegd, dan mag u dat altijd intrekken (artikel 7 AVG).",
    );
    root.object("rightToInformation", always("U mag vragen wat wij met uw gegevens doen (artikel 15 AVG)."));
    root.object(
        "rightToRectificationOrDeletion",
        always("U mag vragen om uw gegevens te verbeteren of te verwijderen (artikel 16 en 17 AVG)."),
    );
    for (name, object) in [portability, withdrawal] {
        root.object(name, object);
    }
    root.object("rightToComplain", complaint(register));
    let others =
        [Right::Restriction, Right::Objection, Right::ObjectionToMarketing, Right::HumanIntervention];
    let others: Vec<&str> = others
        .into_iter()
        .filter(|right| held.iter().any(|held| held.right == *right && !held.activities.is_empty()))
        .map(Right::dutch)
        .collect();
    if !others.is_empty() {
        left_out.push(format!("Deze rechten: {}. Daar heeft TILT geen plek voor.", others.join(", ")));
    }
}

/// A complaint at the authority (art. 77 AVG).
fn complaint(register: &Register) -> Object {
    let authority = reference::authority();
    let mut object = Object::new();
    object.yes_no("available", true);
    object.text("description", authority.complaint.as_str());
    object.text("url", authority.website.as_str());
    object.text_if("email", &email(register, ContactUse::Complaint));
    let mut at = Object::new();
    at.text("name", authority.name.as_str());
    at.text_if("address", &authority.post_address);
    at.text("country", authority.country.as_str());
    if is_phone(&authority.telephone) {
        at.text("phone", authority.telephone.trim());
    }
    object.object("supervisoryAuthority", at);
    object
}

/// Where to ask, and how somebody shows who they are.
fn how(object: &mut Object, register: &Register, asked: ContactUse) {
    object.text_if("url", &super::firm::website(register));
    object.text_if("email", &email(register, asked));
    let methods = register.request_policy.identity_check.methods.items();
    if !methods.is_empty() {
        object.list(
            "identificationEvidences",
            methods.iter().map(|method| Value::Text(evidence(*method).to_owned())).collect(),
        );
    }
}

fn evidence(method: IdentityMethod) -> &'static str {
    match method {
        IdentityMethod::KnownData => "gegevens die wij al hebben",
        IdentityMethod::KnownEmail => "een bericht vanaf het e-mailadres dat wij al hebben",
        IdentityMethod::CallBack => "wij bellen u terug op het nummer dat wij al hebben",
        IdentityMethod::Login => "inloggen",
        IdentityMethod::CustomerNumber => "uw klantnummer",
        IdentityMethod::Counter => "langskomen",
        IdentityMethod::RedactedCopy => "een kopie van uw ID-bewijs waarop onnodige gegevens zijn afgedekt",
    }
}
