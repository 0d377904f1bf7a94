//! Who answers for the data, and what the file says of itself.

use register::{Answer, Channel, ContactUse, Register, reference};
use sha2::{Digest, Sha256};

use super::value::Object;
use super::{About, hex};

/// A country that is not known (ISO 3166-1 leaves this code to its users).
const UNKNOWN: &str = "ZZ";

/// What the file says of itself; `sum` is that of all the rest.
pub(super) fn meta(register: &Register, about: &About<'_>, sum: &str) -> Object {
    let name = register.firm_name().unwrap_or_default();
    let number = register.organisation.kvk_number.confirmed().map_or("", String::as_str);
    // The same statement keeps its id in every version.
    let id = hex(&Sha256::digest(format!("tilt\n{number}\n{name}\n{}", about.variant).as_bytes()));
    let mut meta = Object::new();
    meta.text("_id", format!("{}-{}-{}-{}-{}", &id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..32]));
    meta.text("name", name);
    meta.text("created", about.on.to_string());
    meta.text("modified", about.on.to_string());
    meta.number("version", about.version.max(1));
    meta.text("language", "nl");
    meta.text("status", if about.concept { "inactive" } else { "active" });
    meta.text("url", website(register));
    meta.text("_hash", sum);
    meta
}

/// The address of the firm's site, with its scheme; empty when it is not known.
pub(super) fn website(register: &Register) -> String {
    match register.organisation.website.confirmed().map(|site| site.trim()) {
        Some(site) if site.contains("://") => site.to_owned(),
        Some(site) if !site.is_empty() => format!("https://{site}"),
        Some(_) | None => String::new(),
    }
}

/// Where people write to with a question of this kind: an e-mail address, or nothing.
pub(super) fn email(register: &Register, asked: ContactUse) -> String {
    let firm = &register.organisation;
    let own = firm.contacts.items().iter().find(|contact| {
        contact.channel == Channel::Email && contact.uses.contains(&asked) && contact.detail.contains('@')
    });
    own.map(|contact| contact.detail.trim())
        .or(firm.email.confirmed().map(|email| email.trim()))
        .unwrap_or_default()
        .to_owned()
}

/// The firm (art. 13 lid 1 onder a AVG).
pub(super) fn controller(register: &Register, left_out: &mut Vec<String>) -> Object {
    let firm = &register.organisation;
    let name = firm.legal_name.confirmed().map(String::as_str).or(register.firm_name()).unwrap_or_default();
    let mut controller = Object::new();
    controller.text("name", name);
    let (address, country) = address(register);
    if address.is_empty() {
        left_out.push("Uw adres: vul het in bij Uw bedrijf. TILT vraagt erom; nu staat er niets.".to_owned());
    }
    controller.text("address", address);
    controller.text("country", country);
    let mut person = Object::new();
    // TILT wants somebody who speaks for the firm; art. 27 AVG asks one only of firms outside the EU.
    match firm.representative.confirmed() {
        Some(representative) => {
            person.text("name", representative.name.trim());
            person.text("email", or_firm(&representative.contact, register));
        }
        None => {
            person.text("name", name);
            person.text("email", email(register, ContactUse::Question));
            left_out.push(
                "Een vertegenwoordiger: TILT vraagt er een, de wet niet. Er staat uw bedrijf zelf."
                    .to_owned(),
            );
        }
    }
    if let Some(phone) = firm.phone.confirmed().filter(|phone| is_phone(phone)) {
        person.text("phone", phone.trim());
    }
    controller.object("representative", person);
    controller
}

/// Street, postcode and town, and the country's code.
fn address(register: &Register) -> (String, String) {
    let firm = &register.organisation;
    let Some(address) = firm.visiting_address.confirmed().or(firm.postal_address.confirmed()) else {
        return (String::new(), UNKNOWN.to_owned());
    };
    let text = format!("{}, {} {}", address.street.trim(), address.postcode.trim(), address.city.trim());
    let country = match address.country.trim() {
        "" => "NL",
        code => reference::country(code).map_or(UNKNOWN, |country| country.code.as_str()),
    };
    (text.trim_matches([',', ' ']).to_owned(), country.to_owned())
}

/// The officer (art. 13 lid 1 onder b AVG), or that there is none.
pub(super) fn officer(register: &Register, left_out: &mut Vec<String>) -> Object {
    let mut officer = Object::new();
    let (address, country) = address(register);
    match &register.organisation.dpo {
        Answer::Confirmed(dpo) if dpo.appointed => {
            officer.text("name", dpo.name.trim());
            officer.text("address", address);
            officer.text("country", country);
            officer.text("email", or_firm(&dpo.contact, register));
            if is_phone(&dpo.contact) {
                officer.text("phone", dpo.contact.trim());
            }
        }
        Answer::Confirmed(_) | Answer::NotApplicable => {
            // A reader must not take the firm's own address for that of an officer.
            officer.text("name", "Er is geen functionaris voor gegevensbescherming");
            officer.text("address", address);
            officer.text("country", country);
            officer.text("email", email(register, ContactUse::Question));
            left_out.push(
                "Dat u geen functionaris voor gegevensbescherming heeft: TILT vraagt er een. Bij de naam staat dat er geen is."
                    .to_owned(),
            );
        }
        Answer::Open | Answer::Proposed(_) => {
            officer.text("name", "");
            officer.text("address", "");
            officer.text("country", UNKNOWN);
            officer.text("email", email(register, ContactUse::Question));
            left_out.push(
                "Of u een functionaris voor gegevensbescherming heeft: dat is nog niet ingevuld. TILT vraagt erom; nu staat er geen naam."
                    .to_owned(),
            );
        }
    }
    officer
}

/// TILT wants an e-mail address; who has none is reached through the firm.
fn or_firm(contact: &str, register: &Register) -> String {
    address_in(contact).map_or_else(|| email(register, ContactUse::Question), str::to_owned)
}

/// The e-mail address among the words of a contact.
fn address_in(contact: &str) -> Option<&str> {
    contact
        .split([' ', ',', ';', '\n'])
        .map(|word| word.trim_matches(['.', '(', ')', '<', '>', ':']))
        .find(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')))
}

/// A number as TILT's pattern takes it: at most four digits before the first sign.
pub(super) fn is_phone(text: &str) -> bool {
    let rest = text.trim().trim_start_matches('+');
    let rest = rest.strip_prefix('(').unwrap_or(rest);
    let first = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..).contains(&first)
        && rest[first.min(4)..]
            .trim_start_matches(')')
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"- ./".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{address_in, is_phone};

    #[test]
    fn a_contact_is_an_address_a_number_or_neither() {
        assert_eq!(address_in("Bel of mail fg@stad.example."), Some("fg@stad.example"));
        assert_eq!(address_in("bel 033 123 45 67"), None);
        for (text, is) in [
            ("033 123 45 67", true),
            ("+31 40 202 1803", true),
            ("(033) 123", true),
            ("bel mij", false),
            ("", false),
        ] {
            assert_eq!(is_phone(text), is, "{text}");
        }
    }
}
