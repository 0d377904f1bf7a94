//! What comes out beside law and custom, in the words an owner reads.

use super::*;
use crate::reference::statutory_retention;
use crate::{RetentionCondition, StartsFrom};

fn duration(text: &str) -> Duration {
    let (amount, unit) = text.split_once(' ').expect("a number and a unit");
    let unit = match unit {
        "dagen" => Unit::Day,
        "weken" => Unit::Week,
        "maanden" => Unit::Month,
        "jaar" => Unit::Year,
        other => panic!("{other} is no unit"),
    };
    Duration { amount: amount.parse().expect("a whole number"), unit }
}

fn kept(name: &str, term: &str, event: StartEvent, shift: StartShift) -> RetentionPeriod {
    RetentionPeriod {
        id: "regel".into(),
        name: name.to_owned(),
        term: Answer::Confirmed(Term::Fixed(duration(term))),
        starts_from: Answer::Confirmed(StartsFrom { event, shift, ..StartsFrom::default() }),
        ..RetentionPeriod::default()
    }
}

fn said(period: &RetentionPeriod) -> String {
    compare(&Register::default(), period).map_or_else(|| "-".to_owned(), |found| found.sentence())
}

#[test]
fn an_owner_reads_how_a_period_compares() {
    use StartEvent::*;
    use StartShift::{NextJanuary, None};
    #[rustfmt::skip] // a table reads by its columns
    let cases = [
        ("Facturen", "7 jaar", EndOfFinancialYear, NextJanuary, "Zoals de wet vraagt: 7 jaar (art. 52 AWR)."),
        ("Facturen", "84 maanden", EndOfFinancialYear, NextJanuary, "Zoals de wet vraagt: 7 jaar (art. 52 AWR)."),
        ("Facturen", "7 jaar", EndOfFinancialYear, None, "Zoals de wet vraagt: 7 jaar (art. 52 AWR)."),
        ("Facturen", "5 jaar", InvoiceDate, None, "Korter dan de wet vraagt: 7 jaar (art. 52 AWR)."),
        ("Facturen", "7 jaar", InvoiceDate, None,
            "Korter dan de wet vraagt: 7 jaar (art. 52 AWR), geteld vanaf 1 januari van het jaar erna."),
        ("Facturen", "10 jaar", InvoiceDate, NextJanuary, "Langer dan de wet vraagt: 7 jaar (art. 52 AWR). Schrijf op waarom."),
        ("Kopie ID-bewijs", "5 jaar", EndOfEmployment, NextJanuary, "Zoals de wet vraagt: 5 jaar (art. 7.5 URLB)."),
        ("Kopie ID-bewijs", "2 jaar", EndOfEmployment, NextJanuary, "Korter dan de wet vraagt: 5 jaar (art. 7.5 URLB)."),
        ("Patiëntendossiers", "15 jaar", LastContact, None, "Korter dan de wet vraagt: 20 jaar (art. 7:454 BW)."),
        ("Cliëntenonderzoek Wwft", "7 jaar", EndOfContract, None, "Langer dan de wet toestaat: 5 jaar (art. 33 Wwft)."),
        ("Nieuwsbrief", "2 jaar", Unsubscription, None, "Langer dan de wet toestaat: tot de afmelding (art. 7 AVG)."),
        ("Personeelsdossiers", "7 jaar", EndOfEmployment, None, "Langer dan gebruikelijk (2 jaar). Schrijf op waarom."),
        ("Personeelsdossiers", "1 jaar", EndOfEmployment, None, "Korter dan gebruikelijk (2 jaar). Dat mag."),
        ("Sollicitaties", "4 weken", EndOfProcedure, None, "Zoals gebruikelijk (4 weken)."),
        ("Sollicitaties", "28 dagen", EndOfProcedure, None, "Zoals gebruikelijk (4 weken)."),
        ("Sollicitaties", "6 weken", EndOfProcedure, None, "Langer dan gebruikelijk (4 weken). Schrijf op waarom."),
        ("Prospects", "2 jaar", LastContact, None, "Zoals gebruikelijk (hooguit 2 jaar)."),
        ("Prospects", "1 jaar", LastContact, None, "Zoals gebruikelijk (1 jaar)."),
        ("Prospects", "3 jaar", LastContact, None, "Langer dan gebruikelijk (hooguit 2 jaar). Schrijf op waarom."),
        // An employment contract: sources say 2 years, or 7 for what the wages need.
        ("Arbeidsovereenkomst", "1 jaar", EndOfEmployment, None, "Korter dan de wet vraagt: 2 jaar (art. 52 AWR)."),
        ("Arbeidsovereenkomst", "2 jaar", EndOfEmployment, None, "-"),
        ("Arbeidsovereenkomst", "7 jaar", EndOfEmployment, NextJanuary, "Zoals de wet vraagt: 7 jaar (art. 52 AWR)."),
        ("Chatgesprekken", "2 jaar", LastContact, None,
            "Langer dan gebruikelijk (6 maanden). Schrijf op waarom. Dit is een richtlijn, controleer dit voor uw branche."),
        // Nothing to say: another moment, words that fit nothing, and terms that are none.
        ("Personeelsdossiers", "7 jaar", Receipt, None, "-"),
        ("Nieuwsbrief", "2 jaar", ConsentGiven, None, "-"),
        ("Dingen", "99 jaar", LastContact, None, "-"),
        ("Facturen", "0 jaar", InvoiceDate, None, "-"),
        ("Facturen", "10000 jaar", InvoiceDate, None, "-"),
    ];
    for (name, term, event, shift, wanted) in cases {
        assert_eq!(said(&kept(name, term, event, shift)), wanted, "{name}, {term} {event:?} {shift:?}");
    }
}

#[test]
fn a_reason_takes_the_request_for_one_away() {
    let mut period = kept("Personeelsdossiers", "7 jaar", StartEvent::EndOfEmployment, StartShift::None);
    for empty in [Answer::Open, Answer::NotApplicable, Answer::Confirmed("  ".to_owned())] {
        period.reason = empty;
        assert!(said(&period).ends_with("Schrijf op waarom."), "{:?}", period.reason);
    }
    period.reason = Answer::Confirmed("Een lopend conflict".to_owned());
    assert_eq!(said(&period), "Langer dan gebruikelijk (2 jaar).");
}

#[test]
fn the_row_that_is_named_goes_before_the_words() {
    let mut period = kept("Van alles", "5 jaar", StartEvent::LastContact, StartShift::None);
    assert_eq!(said(&period), "-");
    period.statutory_id = "F01".to_owned();
    assert_eq!(said(&period), "Korter dan de wet vraagt: 7 jaar (art. 52 AWR).");
    period.statutory_id = "X99".to_owned();
    assert_eq!(said(&period), "-", "a row that is not in the list says nothing");
}

#[test]
fn terms_that_end_with_an_event_are_compared_with_care() {
    let until = |name: &str, at_most| RetentionPeriod {
        name: name.to_owned(),
        term: Answer::Confirmed(Term::Until { event: "u zich afmeldt".to_owned(), at_most }),
        ..RetentionPeriod::default()
    };
    assert_eq!(said(&until("Nieuwsbrief", None)), "Zoals de wet toestaat: tot de afmelding (art. 7 AVG).");
    let mut from_consent = until("Nieuwsbrief", None);
    let start = StartsFrom { event: StartEvent::ConsentGiven, ..StartsFrom::default() };
    from_consent.starts_from = Answer::Confirmed(start);
    assert_eq!(said(&from_consent), "Zoals de wet toestaat: tot de afmelding (art. 7 AVG).");
    assert_eq!(said(&until("Facturen", None)), "-", "an event is no number of years");
    assert_eq!(said(&until("Facturen", Some(duration("9 jaar")))), "-", "it may end tomorrow");
    assert_eq!(
        said(&until("Facturen", Some(duration("2 jaar")))),
        "Korter dan de wet vraagt: 7 jaar (art. 52 AWR)."
    );
    let mut gone = until("Facturen", None);
    gone.term = Answer::Confirmed(Term::NotKept { after: "de betaling".to_owned() });
    assert_eq!(said(&gone), "Korter dan de wet vraagt: 7 jaar (art. 52 AWR).");
    gone.term = Answer::Confirmed(Term::Minimum(duration("1 jaar")));
    gone.name = "Personeelsdossiers".to_owned();
    assert_eq!(said(&gone), "-", "at least a year may be two, or ten");
}

#[test]
fn consent_makes_another_norm() {
    let mut period = kept("Sollicitaties", "3 jaar", StartEvent::ConsentGiven, StartShift::None);
    assert_eq!(said(&period), "-", "the four weeks count from the end of the procedure");
    period.condition = RetentionCondition::WithConsent;
    assert_eq!(said(&period), "Langer dan gebruikelijk (1 jaar). Schrijf op waarom.");
}

#[test]
fn a_rule_that_says_nothing_itself_is_known_by_what_it_is_for() {
    use crate::{DataSubjectCategory, PersonalDataCategory};
    let mut register = Register::default();
    let mut period = kept("Kort", "3 maanden", StartEvent::Recording, StartShift::None);
    let category = |id: &str, name: &str| PersonalDataCategory {
        id: id.into(),
        name: name.to_owned(),
        retention: Answer::Confirmed("regel".into()),
        ..PersonalDataCategory::default()
    };
    let id = |register: &Register, period: &RetentionPeriod| row_of(register, period).map(|it| it.id.clone());
    assert_eq!(id(&register, &period), None);
    register.personal_data_categories.push(category("camera", "camerabeelden"));
    assert_eq!(id(&register, &period).as_deref(), Some("W09"));
    register.personal_data_categories.push(category("log", "serverlogs"));
    assert_eq!(id(&register, &period), None, "one rule for two things is compared with neither");

    register.data_subject_categories.push(DataSubjectCategory {
        id: "sollicitanten".into(),
        name: "sollicitanten".to_owned(),
        ..DataSubjectCategory::default()
    });
    period.id = "andere".into();
    period.data_subjects = vec!["sollicitanten".into()];
    assert_eq!(id(&register, &period).as_deref(), Some("P16"));
}

#[test]
fn each_row_compared_with_itself_is_the_same() {
    for row in statutory_retention() {
        let Some(own) = row.duration() else { continue };
        let period = RetentionPeriod {
            statutory_id: row.id.clone(),
            term: Answer::Confirmed(Term::Fixed(own)),
            starts_from: Answer::Confirmed(StartsFrom {
                event: row.events[0],
                shift: StartShift::NextJanuary,
                ..StartsFrom::default()
            }),
            ..RetentionPeriod::default()
        };
        let outcome = compare(&Register::default(), &period).map(|found| found.outcome);
        assert_eq!(outcome, Some(Outcome::Same), "{}", row.id);
    }
}
