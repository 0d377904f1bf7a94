//! Zeven jaar "omdat de wet het eist", voor gegevens die geen administratie zijn.
//!
//! Artikel 52 AWR is about the administration: invoices, contracts, wages. It is no ground to keep a customer, an
//! employee or a letter. Looked at are the rule itself, what is fixed to it, and the words the owner wrote
//! before: a rule that still has such words stays on the list until its term is filled in, or was checked.

use super::NO_LONGER_THAN_NEEDED;
use crate::check::{Check, Findings, Severity};
use crate::reference::{StatutoryRetention, plain, statutory_term};
use crate::retention::compare::longer;
use crate::retention::library::rows_about;
use crate::{
    ActivityStatus, Duration, FieldId, ProcessingActivity, Register, RetentionPeriod, RetentionPeriodId,
    Role, Term, Unit,
};

pub(crate) const CHECK: Check = Check {
    id: "retention/fiscal-ground-for-other-data",
    article: NO_LONGER_THAN_NEEDED,
    severity: Severity::Caution,
    run,
};

const SEVEN_YEARS: Duration = Duration { amount: 7, unit: Unit::Year };

fn run(register: &Register, found: &mut Findings<'_>) {
    let fiscal: Vec<&RetentionPeriod> =
        register.retention_periods.iter().filter(|it| claims_fiscal_ground(it)).collect();
    for period in &fiscal {
        if is_of_other_data(register, &period.name, &period.in_sentence) {
            let (name, how_long) = (found.name(&(&period.id).into()), how_long(period));
            let message = format!(
                "“{name}” bewaart u {how_long} voor de belasting. Dat geldt alleen voor de administratie, zoals \
                 facturen. Maak een eigen, kortere termijn voor de rest."
            );
            found.say(&period.id, FieldId::RetentionTerm, message);
        }
    }
    fixed_to_it(register, &fiscal, found);
    in_old_words(register, found);
}

/// The owner stands for seven years or more, and says that tax law asks for it.
pub(super) fn claims_fiscal_ground(period: &RetentionPeriod) -> bool {
    let is_long = period
        .term
        .confirmed()
        .and_then(Term::duration)
        .and_then(|own| longer(own, SEVEN_YEARS))
        .is_some_and(std::cmp::Ordering::is_ge);
    let by_row = statutory_term(period.statutory_id.trim()).is_some_and(is_fiscal);
    is_long && (by_row || period.legal_source.confirmed().is_some_and(|law| names_tax_law(law)))
}

fn how_long(period: &RetentionPeriod) -> String {
    period.term.confirmed().and_then(Term::duration).map_or_else(String::new, |term| term.to_string())
}

fn is_fiscal(row: &StatutoryRetention) -> bool {
    row.article.ends_with("AWR") || row.article.ends_with("Wet OB 1968") || row.group == "fiscal"
}

fn names_tax_law(text: &str) -> bool {
    let text = plain(text);
    ["awr", "rijksbelasting", "belasting", "fiscal", "fiscaal", "bewaarplicht"]
        .iter()
        .any(|word| text.contains(word))
}

/// What the words are about is no administration, or a whole person.
fn is_of_other_data(register: &Register, name: &str, in_sentence: &str) -> bool {
    let rows = rows_about(&format!("{name} {in_sentence}"), crate::RetentionCondition::Always);
    if rows.is_empty() { is_whole_person(register, name) } else { !rows.iter().any(|row| is_fiscal(row)) }
}

/// "Klanten", "alle gegevens": everything the firm has of somebody.
fn is_whole_person(register: &Register, text: &str) -> bool {
    const PEOPLE: &[&str] = &[
        "klanten",
        "clienten",
        "leveranciers",
        "medewerkers",
        "werknemers",
        "personeel",
        "relaties",
        "leden",
        "contactpersonen",
        "alles",
        "alle gegevens",
        "de meeste gegevens",
        "persoonsgegevens",
    ];
    let text = plain(text);
    PEOPLE.contains(&text.as_str())
        || register.data_subject_categories.iter().any(|people| plain(&people.name) == text)
}

/// Categories of data, and activities without another rule, that have it.
fn fixed_to_it(register: &Register, fiscal: &[&RetentionPeriod], found: &mut Findings<'_>) {
    let is_it = |id: &RetentionPeriodId| fiscal.iter().find(|period| &period.id == id);
    for category in &register.personal_data_categories {
        let Some(period) = category.retention.confirmed().and_then(is_it) else { continue };
        if is_of_other_data(register, &category.name, "") || is_of_a_person(&category.name) {
            let (name, how_long) = (found.name(&(&period.id).into()), how_long(period));
            let message = format!(
                "De soort “{}” heeft de termijn van “{name}”: {how_long} voor de belasting. Dat geldt alleen voor de \
                 administratie. Kies een eigen, kortere termijn.",
                category.name,
            );
            found.say(&category.id, FieldId::PersonalDataRetention, message);
        }
    }
    for activity in register.activities.iter().filter(|activity| is_ours(activity)) {
        let [only] = activity.retention.items() else { continue };
        let Some(period) = is_it(only) else { continue };
        if is_of_other_data(register, &activity.name, "") {
            let (own, name) = (found.name(&(&activity.id).into()), found.name(&(&period.id).into()));
            let how_long = how_long(period);
            let message = format!(
                "Bij “{own}” geldt alleen de termijn van “{name}”: {how_long} voor de belasting. Dat geldt alleen voor \
                 de administratie. Voeg een kortere termijn toe voor de rest."
            );
            found.say(&activity.id, FieldId::ActivityRetention, message);
        }
    }
}

fn is_ours(activity: &ProcessingActivity) -> bool {
    activity.status == ActivityStatus::InUse
        && !matches!(
            activity.role.confirmed(),
            Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority)
        )
}

/// Data that tell of a person and are no administration, whoever has them.
fn is_of_a_person(name: &str) -> bool {
    const STEMS: &[&str] =
        &["contactgegevens", "bereikbaarheid", "inloggegevens", "voorkeur", "notitie", "opname", "foto"];
    let name = plain(name);
    STEMS.iter().any(|stem| name.contains(stem))
}

/// What the owner wrote before, at rules that nobody has checked since.
fn in_old_words(register: &Register, found: &mut Findings<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for period in register.retention_periods.iter().filter(|period| period.checked_on.is_none()) {
        let words = period.original_text.trim();
        if !says_seven_years(words) {
            continue;
        }
        let name = found.name(&(&period.id).into());
        let is_rest = period.term.is_gap() && names_tax_law(words) && {
            let rows = rows_about(&period.name, period.condition);
            rows.is_empty() || !rows.iter().any(|row| is_fiscal(row))
        };
        if is_rest {
            let message = format!(
                "Bij “{name}” schreef u: “{words}”. De wet vraagt dat alleen voor de administratie. Kies hier \
                 een kortere termijn."
            );
            found.say(&period.id, FieldId::RetentionTerm, message);
        } else if is_blanket(words) && !told.contains(&words) {
            told.push(words);
            let message = format!(
                "U schreef: “{words}”. De wet vraagt 7 jaar alleen voor de administratie. Kijk of “{name}” en \
                 de andere termijnen nu kloppen, en vul in wanneer u dat deed."
            );
            found.say(&period.id, FieldId::RetentionOriginalText, message);
        }
    }
}

fn says_seven_years(text: &str) -> bool {
    let text = plain(text);
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| matches!(pair, ["7" | "zeven", "jaar" | "jaren"]))
}

/// "De meeste gegevens", "alles".
fn is_blanket(text: &str) -> bool {
    let text = plain(text);
    text.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "meeste" | "alle" | "alles"))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, TODAY, activity, finds, finds_nothing};
    use crate::{Answer, Sensitivity};

    fn fiscal(name: &str, term: &str) -> Small {
        activity(name).kept(term).with(|register| {
            register.retention_periods[0].legal_source = Answer::Confirmed("artikel 52 AWR".to_owned());
        })
    }

    #[test]
    fn invoices_and_wages_are_administration() {
        for name in ["Facturen", "Rekeningen en boekhouding", "Loonadministratie", "Contracten met klanten"] {
            finds_nothing(&CHECK, fiscal(name, "7 jaar"));
        }
    }

    #[test]
    fn a_customer_an_employee_and_a_camera_are_not() {
        for name in [
            "Klanten",
            "Klantgegevens",
            "Medewerkers",
            "Personeelsdossiers",
            "Camerabeelden",
            "Alle gegevens",
        ] {
            finds(&CHECK, fiscal(name, "7 jaar"));
            finds_nothing(&CHECK, fiscal(name, "2 jaar")); // not what tax law would ask
            finds_nothing(&CHECK, activity(name).kept("7 jaar")); // too long perhaps, but no law is blamed
        }
        finds_nothing(&CHECK, fiscal("Iets anders", "7 jaar")); // nobody can tell
    }

    #[test]
    fn a_row_of_the_list_is_such_a_claim_too() {
        let by_row = |row: &str| {
            activity("Klantgegevens").kept("7 jaar").with(|register| {
                register.retention_periods[0].statutory_id = row.to_owned();
            })
        };
        finds(&CHECK, by_row("F01"));
        finds_nothing(&CHECK, by_row("K01")); // a norm, and the check on norms says so
    }

    #[test]
    fn data_that_are_fixed_to_it_have_to_be_administration() {
        let with_data = |name: &str| {
            fiscal("Boekhouding", "7 jaar").data(name, Sensitivity::Ordinary).with(|register| {
                register.personal_data_categories[0].retention = Answer::Confirmed("7-jaar".into());
            })
        };
        finds(&CHECK, with_data("contactgegevens"));
        finds(&CHECK, with_data("camerabeelden"));
        finds(&CHECK, with_data("klantgegevens"));
        finds_nothing(&CHECK, with_data("betaalgegevens"));
        finds_nothing(&CHECK, with_data("factuurgegevens"));
    }

    #[test]
    fn an_activity_that_is_more_than_administration_has_another_rule_too() {
        let orders = || {
            fiscal("Bestellen in de winkel", "7 jaar").with(|register| {
                register.retention_periods[0].name = "Boekhouding".to_owned();
            })
        };
        finds(&CHECK, orders());
        finds_nothing(&CHECK, orders().kept("2 jaar"));
        finds_nothing(&CHECK, orders().role(crate::Role::Processor));
    }

    #[test]
    fn old_words_stay_on_the_list_until_a_term_is_filled_in_or_checked() {
        let rest = |words: &str| {
            let words = words.to_owned();
            activity("Klanten: de rest").kept("2 jaar").with(|register| {
                let period = &mut register.retention_periods[0];
                period.term = Answer::Open;
                period.original_text = words;
            })
        };
        finds(&CHECK, rest("zeven jaar in verband met de wettelijke bewaarplicht"));
        finds(&CHECK, rest("7 jaar (fiscaal)"));
        finds_nothing(&CHECK, rest("7 jaar"));
        finds_nothing(&CHECK, rest("2 jaar in verband met de belasting"));
        finds_nothing(&CHECK, rest("17 jaar fiscaal"));
        finds_nothing(
            &CHECK,
            rest("7 jaar fiscaal").kept("2 jaar").with(|register| {
                register.retention_periods.remove(0);
            }),
        );
    }

    #[test]
    fn most_data_are_too_many() {
        let bookkeeping = |words: &str| {
            let words = words.to_owned();
            fiscal("Boekhouding", "7 jaar").with(|register| {
                register.retention_periods[0].original_text = words;
            })
        };
        finds(&CHECK, bookkeeping("de meeste gegevens 7 jaar"));
        finds_nothing(&CHECK, bookkeeping("facturen 7 jaar"));
        finds_nothing(
            &CHECK,
            bookkeeping("de meeste gegevens 7 jaar").with(|register| {
                register.retention_periods[0].checked_on = Some(TODAY);
            }),
        );
    }
}
