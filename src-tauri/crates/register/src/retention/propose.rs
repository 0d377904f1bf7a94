//! Periods for an activity, from the statutory list: proposed, with the row they come from, and never confirmed.
//!
//! Tax law keeps the administration and nobody's whole record, so seven years are only proposed for what is
//! administration, and beside them a shorter rule for the rest: invoices 7 years, the customer 2.

use super::compare::row_of;
use super::library::{row_about, rows_about, words};
use super::{EndAction, RetentionCondition, RetentionPeriod, StartShift, StartsFrom, Term};
use crate::reference::{Counting, Nature, StatutoryRetention, statutory_term};
use crate::{Answer, DataItemId, ProcessingActivity, Register, RetentionPeriodId, Role, StartEvent};

/// A rule for some data of an activity.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The rule, all of it proposed. Its id is empty: whoever adds it makes one.
    pub period: RetentionPeriod,
    /// The row of the list that it comes from: its source and confidence.
    pub row: &'static StatutoryRetention,
    /// The words it was recognised by: "Facturen", "camerabeelden".
    pub because: String,
    /// The data it is for; empty is all that has no other rule.
    pub items: Vec<DataItemId>,
    /// A rule that the schedule has for this row already: to be used instead of a second one.
    pub known_as: Option<RetentionPeriodId>,
}

/// What the list has for this activity: by its name, its data and, when those say nothing, its people.
/// Rows that the activity already follows are left out. Nothing for what the firm does for a client: the
/// client decides.
pub fn propose(register: &Register, activity: &ProcessingActivity) -> Vec<Proposal> {
    if let Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority) = activity.role.value() {
        return Vec::new();
    }
    let mut found = Found::default();
    for row in rows_about(&activity.name, RetentionCondition::Always) {
        found.add(row, &activity.name, None);
    }
    for item in activity.data.value().into_iter().flatten() {
        let category = item.category.as_ref().and_then(|id| register.personal_data_category(id));
        let names = [item.name.as_str(), category.map_or("", |category| category.name.as_str())];
        for name in names {
            if let Some(row) = row_about(name, RetentionCondition::Always) {
                found.add(row, name, Some(&item.id));
                break;
            }
        }
    }
    // The administration of people is not all there is of them.
    let is_all_fiscal = found.rows.iter().all(|it| is_fiscal(it.row));
    if is_all_fiscal {
        for id in activity.data_subjects.value().into_iter().flatten() {
            let Some(people) = register.data_subject_category(id) else { continue };
            let row =
                row_about(&people.name, RetentionCondition::Always).or_else(|| row_of_people(&people.name));
            if let Some(row) = row {
                found.add(row, &people.name, None);
            }
        }
    }
    if let Some(place) = found.rows.iter().position(|it| it.row.id == "P16") {
        // Four weeks, or a year for whoever says yes.
        let because = found.rows[place].because.clone();
        found.rows.extend(statutory_term("P17").map(|row| FoundRow { row, because, items: Vec::new() }));
    }
    let followed = activity.retention.value().into_iter().flatten();
    let followed: Vec<&StatutoryRetention> = followed
        .filter_map(|id| register.retention_period(id))
        .filter_map(|period| row_of(register, period))
        .collect();
    found
        .rows
        .into_iter()
        .filter(|it| !followed.iter().any(|row| covers(row, it.row)))
        .map(|it| Proposal {
            period: RetentionPeriod {
                data_subjects: activity.data_subjects.value().cloned().unwrap_or_default(),
                ..proposed(it.row)
            },
            row: it.row,
            because: it.because,
            items: it.items,
            known_as: register
                .retention_periods
                .iter()
                .find(|period| period.statutory_id.trim() == it.row.id)
                .map(|period| period.id.clone()),
        })
        .collect()
}

/// A row of the list as a rule, all of it proposed: what a form shows until the owner says "Klopt".
pub fn proposed(row: &StatutoryRetention) -> RetentionPeriod {
    let is_law = matches!(row.nature, Nature::Minimum | Nature::Maximum | Nature::Fixed);
    let (term, starts_from) = match row.duration() {
        Some(duration) => {
            let start = StartsFrom {
                event: row.events.first().copied().unwrap_or_default(),
                words: row.moment.clone(),
                shift: match row.kind {
                    Counting::YearEnd => StartShift::NextJanuary,
                    Counting::FromMoment | Counting::Rolling | Counting::UntilEvent => StartShift::None,
                },
            };
            (Term::Fixed(duration), Answer::Proposed(start))
        }
        None => (Term::Until { event: row.moment.clone(), at_most: None }, Answer::NotApplicable),
    };
    RetentionPeriod {
        name: row.what.clone(),
        in_sentence: row.in_sentence.clone(),
        term: Answer::Proposed(term),
        starts_from,
        condition: row.condition.unwrap_or_default(),
        // A custom is no law, and a law needs no other reason; why so long is for the owner to say.
        legal_source: match (is_law, row.article.is_empty()) {
            (true, false) => Answer::Proposed(row.article.clone()),
            (true, true) => Answer::Open,
            (false, _) => Answer::NotApplicable,
        },
        reason: if is_law { Answer::NotApplicable } else { Answer::Open },
        statutory_id: row.id.clone(),
        end_action: Answer::Proposed(EndAction::Erase),
        ..RetentionPeriod::default()
    }
}

#[derive(Default)]
struct Found {
    rows: Vec<FoundRow>,
}

struct FoundRow {
    row: &'static StatutoryRetention,
    because: String,
    items: Vec<DataItemId>,
}

impl Found {
    /// A row that asks what an earlier one asks adds its data to it: one rule for the administration is enough.
    fn add(&mut self, row: &'static StatutoryRetention, because: &str, item: Option<&DataItemId>) {
        // In how long somebody can claim is no reason by itself.
        if row.nature == Nature::Claim {
            return;
        }
        match self.rows.iter_mut().find(|it| covers(it.row, row)) {
            Some(known) => known.items.extend(item.cloned()),
            None => self.rows.push(FoundRow {
                row,
                because: because.trim().to_owned(),
                items: item.cloned().into_iter().collect(),
            }),
        }
    }
}

/// A rule for one row is enough for the other: it is the same, or both are administration of whole years.
fn covers(one: &StatutoryRetention, other: &StatutoryRetention) -> bool {
    let of_the_year = |row: &StatutoryRetention| {
        matches!(
            row.events.first(),
            Some(StartEvent::EndOfFinancialYear | StartEvent::YearConcerned | StartEvent::InvoiceDate)
        )
    };
    let is_administration = |row: &StatutoryRetention| is_fiscal(row) && of_the_year(row);
    one.id == other.id
        || (is_administration(one) && is_administration(other) && one.duration() == other.duration())
}

/// Kept for the tax office.
fn is_fiscal(row: &StatutoryRetention) -> bool {
    row.article.ends_with("AWR")
}

/// What is usual for people of this kind, apart from the administration.
fn row_of_people(name: &str) -> Option<&'static StatutoryRetention> {
    const PEOPLE: &[(&str, &str)] = &[
        ("klant", "K01"),
        ("client", "K01"),
        ("gast", "K01"),
        ("leverancier", "K16"),
        ("medewerker", "P06"),
        ("werknemer", "P06"),
        ("personeel", "P06"),
        ("leden", "K15"),
        ("huurder", "S08"),
    ];
    let words = words(name);
    let (_, id) = PEOPLE.iter().find(|(stem, _)| words.first().is_some_and(|word| word.starts_with(stem)))?;
    statutory_term(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sensitivity::Ordinary;
    use crate::reference::statutory_retention;
    use crate::retention::compare::{Outcome, compare};
    use crate::testing::{Small, activity};

    /// "F02 1, K01": the rows proposed, with the number of data items each is for.
    fn told(small: Small) -> Vec<String> {
        let register = small.build();
        propose(&register, &register.activities[0])
            .iter()
            .map(|it| match it.items.len() {
                0 => it.row.id.clone(),
                items => format!("{} {items}", it.row.id),
            })
            .collect()
    }

    #[test]
    fn an_activity_gets_what_the_list_has_for_it() {
        assert_eq!(told(activity("Camera in de winkel")), ["W09"]);
        assert_eq!(told(activity("Nieuwsbrief").of("abonnees")), ["K05"]);
        assert_eq!(told(activity("Sollicitaties").of("sollicitanten")), ["P16", "P17"]);
        assert_eq!(told(activity("Werven").of("sollicitanten")), ["P16", "P17"], "by its people");
        assert_eq!(
            told(activity("Website").data("serverlogs", Ordinary).data("bezoekcijfers", Ordinary)),
            ["W01 1", "W02 1"]
        );
        assert_eq!(
            told(activity("Iets bijzonders").of("voorbijgangers")),
            [""; 0],
            "nothing is better than a guess"
        );
    }

    #[test]
    fn seven_years_are_never_proposed_for_a_whole_person() {
        let invoices = activity("Facturen").of("klanten").data("naam", Ordinary).data("IBAN", Ordinary);
        assert_eq!(told(invoices), ["F02 1", "K01"], "the invoice 7 years, the customer 2");
        let wages = activity("Loonadministratie").of("medewerkers");
        assert_eq!(told(wages), ["P01", "P06"]);
        assert_eq!(told(activity("Onze klanten").of("klanten")), ["K01"]);
        assert_eq!(told(activity("Inkoop").of("leveranciers").data("facturen", Ordinary)), ["F02 1", "K16"]);
        // A rule that is not the tax office's stands beside it: nothing more is needed.
        assert_eq!(
            told(activity("Bestellingen").of("klanten").data("factuurgegevens", Ordinary)),
            ["K09", "F02 1"]
        );
    }

    #[test]
    fn rows_that_are_followed_are_not_proposed_and_known_rules_are_named() {
        let with_rule = |used: bool| {
            activity("Camera").with(|register| {
                register
                    .retention_periods
                    .push(RetentionPeriod { id: "beelden".into(), ..proposed(camera()) });
                if used {
                    register.activities[0].retention = Answer::Confirmed(vec!["beelden".into()]);
                }
            })
        };
        assert_eq!(told(with_rule(true)), [""; 0]);
        // Known by its words, and tax law asks once.
        let wages = activity("Loonadministratie").kept("7 jaar").data("rekeningnummer", Ordinary);
        assert_eq!(told(wages), [""; 0]);
        assert_eq!(told(activity("Camera").role(Role::Processor)), [""; 0], "the client decides");
        let register = with_rule(false).build();
        let proposals = propose(&register, &register.activities[0]);
        assert_eq!(proposals.len(), 1);
        assert_eq!(proposals[0].known_as, Some("beelden".into()));
        assert_eq!(proposals[0].because, "Camera");
    }

    fn camera() -> &'static StatutoryRetention {
        statutory_term("W09").expect("it is in the list")
    }

    #[test]
    fn what_is_proposed_is_never_confirmed_and_is_what_its_row_asks() {
        for row in statutory_retention() {
            let period = proposed(row);
            assert!(period.term.is_gap() && period.end_action.is_gap(), "{}", row.id);
            assert!(period.starts_from.confirmed().is_none() && period.legal_source.confirmed().is_none());
            assert_eq!(period.checked_on, None);
            // A row that ends with an event and is a duty compares with nothing; there is none.
            let outcome = compare(&Register::default(), &period).map(|compared| compared.outcome);
            assert_eq!(outcome, Some(Outcome::Same), "{}", row.id);
            if row.nature != Nature::Claim {
                assert!(!period.in_sentence.is_empty(), "{}: in a sentence", row.id);
                let moment = match (period.term.value(), period.starts_from.value()) {
                    (Some(Term::Until { event, .. }), _) => event,
                    (_, Some(start)) => &start.words,
                    _ => panic!("{} has a term", row.id),
                };
                assert!(!moment.is_empty(), "{}: from when or until", row.id);
            }
        }
    }
}
