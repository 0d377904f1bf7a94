//! Data that leave the EEA (art. 13 lid 1 onder f AVG).

use register::{ProcessingActivity, Register, Safeguard, Transfer, reference};

use super::disclosed::is_code;
use super::value::{Object, Value};

/// A row for each country and recipient. A safeguard that is not named is not denied.
pub(super) fn list(
    register: &Register,
    own: &[&ProcessingActivity],
    left_out: &mut Vec<String>,
) -> Vec<Value> {
    let mut list = Vec::new();
    for transfer in &register.transfers {
        let recipient = transfer.recipient.as_ref().and_then(|id| register.recipient(id));
        let name = recipient.map_or(transfer.purpose.trim(), |recipient| recipient.name.trim());
        match transfer.country.confirmed().filter(|code| is_code(code)) {
            Some(code) => list.push(row(transfer, name, code, left_out)),
            None => left_out
                .push(format!("Naar welk land er gegevens gaan bij {name}: dat is nog niet ingevuld.")),
        }
    }
    // A recipient outside, of whom nobody has said yet how the data are kept safe there.
    for recipient in &register.recipients {
        let told = own.iter().any(|activity| activity.recipients.items().contains(&recipient.id));
        let has_row =
            register.transfers.iter().any(|transfer| transfer.recipient.as_ref() == Some(&recipient.id));
        let outside = recipient
            .country
            .confirmed()
            .and_then(|code| reference::country(code))
            .filter(|country| !country.eea);
        if let Some(country) = outside.filter(|_| told && !has_row) {
            let mut object = Object::new();
            object.text("country", country.code.as_str());
            list.push(object.into());
            left_out
                .push(format!("Hoe gegevens veilig zijn bij {}: dat is nog niet ingevuld.", recipient.name));
        }
    }
    list
}

fn row(transfer: &Transfer, name: &str, code: &str, left_out: &mut Vec<String>) -> Value {
    let mut object = Object::new();
    object.text("country", code);
    let safeguards = transfer.safeguards.items();
    if transfer.safeguards.is_gap() {
        left_out.push(format!("Hoe gegevens veilig zijn bij {name}: dat is nog niet ingevuld."));
    }
    let decision = transfer.decision.trim();
    let copy = transfer.copy_available.confirmed().map(|text| text.trim()).unwrap_or_default();
    let available = |words: &str| {
        let said = [name, words, copy].into_iter().filter(|part| !part.is_empty());
        let mut object = Object::new();
        object.yes_no("available", true);
        object.text("description", said.collect::<Vec<_>>().join(". ").replace("..", "."));
        object
    };
    let with_decision = |words: &str| {
        if decision.is_empty() { words.to_owned() } else { format!("{words}: {decision}") }
    };
    let has = |safeguard: Safeguard| safeguards.contains(&safeguard);
    if has(Safeguard::AdequacyDecision) {
        object.object(
            "adequacyDecision",
            available(&with_decision("Adequaatheidsbesluit van de Europese Commissie")),
        );
    } else if has(Safeguard::DataPrivacyFramework) {
        object.object("adequacyDecision", available(&with_decision("EU-US Data Privacy Framework")));
    }
    if has(Safeguard::BindingCorporateRules) {
        object.object("appropriateGuarantees", available("Bindende bedrijfsvoorschriften"));
    } else if has(Safeguard::CodeOrCertificate) {
        object.object("appropriateGuarantees", available("Goedgekeurde gedragscode of certificaat"));
    }
    if has(Safeguard::StandardContractualClauses) {
        object.object("standardDataProtectionClause", available("Standaardcontractbepalingen van de EU"));
    }
    for (safeguard, words) in [
        (Safeguard::Derogation, "Dat gegevens bij uitzondering gaan"),
        (Safeguard::None, "Dat er geen waarborg is"),
    ] {
        if has(safeguard) {
            left_out.push(format!("{words} naar {name} (artikel 49 AVG): daar heeft TILT geen plek voor."));
        }
    }
    object.into()
}
