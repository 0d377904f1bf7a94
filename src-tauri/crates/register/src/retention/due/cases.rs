//! What may go on 21 November 2026, and what not.

use super::*;
use crate::Answer;
use crate::retention::{RetentionCondition, Unit};
use crate::testing::{TODAY, activity};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn rule(id: &str, amount: u32, unit: Unit, event: StartEvent, shift: StartShift) -> RetentionPeriod {
    RetentionPeriod {
        id: id.into(),
        name: id.to_owned(),
        term: Answer::Confirmed(Term::Fixed(Duration { amount, unit })),
        starts_from: Answer::Confirmed(StartsFrom { event, shift, ..StartsFrom::default() }),
        ..RetentionPeriod::default()
    }
}

fn invoices() -> RetentionPeriod {
    rule("facturen", 7, Unit::Year, StartEvent::EndOfFinancialYear, StartShift::NextJanuary)
}

fn camera() -> RetentionPeriod {
    rule("camera", 4, Unit::Week, StartEvent::Recording, StartShift::None)
}

fn applicants() -> RetentionPeriod {
    rule("sollicitaties", 4, Unit::Week, StartEvent::EndOfProcedure, StartShift::None)
}

fn vacancy(id: &str, on: Option<&str>) -> Occurrence {
    Occurrence {
        id: id.into(),
        label: format!("Vacature {id}"),
        event: StartEvent::EndOfProcedure,
        on: on.map(day),
        periods: Vec::new(),
    }
}

fn register(periods: Vec<RetentionPeriod>) -> Register {
    Register { retention_periods: periods, ..Register::default() }
}

fn deleted(period: &str, through: Option<&str>, occurrence: Option<&str>) -> DeletionEvent {
    DeletionEvent {
        id: "weg".into(),
        period: Some(period.into()),
        through: through.map(day),
        occurrence: occurrence.map(OccurrenceId::from),
        done_on: Some(day("2026-11-01")),
        ..DeletionEvent::default()
    }
}

/// A line for each: what may go, what is frozen ("!"), and what has no date ("?").
fn told(register: &Register, today: NaiveDate) -> Vec<String> {
    let list = due(register, today);
    let line = |it: &Due<'_>| {
        let what = match it.bundle {
            Bundle::Years { from: None, through } => format!("{through} en eerder"),
            Bundle::Years { from: Some(from), through } if from == through => through.to_string(),
            Bundle::Years { from: Some(from), through } => format!("{from} t/m {through}"),
            Bundle::Moments { after: None, through } => format!("t/m {through}"),
            Bundle::Moments { after: Some(after), through } => format!("na {after} t/m {through}"),
            Bundle::Occurrence(occurrence) => occurrence.label.clone(),
        };
        let except: Vec<&str> = it.except.iter().map(|(activity, _)| activity.name.as_str()).collect();
        let except = if except.is_empty() { String::new() } else { format!(", niet {}", except.join(" ")) };
        format!("{} {what}, sinds {}{except}", it.period.name, it.since)
    };
    let frozen = list.frozen.iter().map(|it| format!("! {}: {}", line(it), it.holds[0].reason));
    let unknown = list.unknown.iter().map(|it| format!("? {} {:?}", it.period.name, it.why));
    list.due.iter().map(line).chain(frozen).chain(unknown).collect()
}

#[test]
fn a_calendar_year_goes_as_a_whole() {
    let register = register(vec![invoices()]);
    assert_eq!(told(&register, TODAY), ["facturen 2018 en eerder, sinds 2026-01-01"]);
    assert_eq!(told(&register, day("2026-01-01")), ["facturen 2018 en eerder, sinds 2026-01-01"]);
    assert_eq!(told(&register, day("2025-12-31")), ["facturen 2017 en eerder, sinds 2025-01-01"]);
}

#[test]
fn what_is_gone_is_not_due_and_years_come_one_by_one_after_it() {
    let mut register = register(vec![invoices()]);
    register.deletion_events = vec![deleted("facturen", Some("2015-12-31"), None)];
    assert_eq!(
        told(&register, TODAY),
        [
            "facturen 2016, sinds 2024-01-01",
            "facturen 2017, sinds 2025-01-01",
            "facturen 2018, sinds 2026-01-01"
        ]
    );
    register.deletion_events.push(deleted("facturen", Some("2018-12-30"), None));
    assert_eq!(told(&register, TODAY), ["facturen 2018, sinds 2026-01-01"], "of 2018 a day is left");
    register.deletion_events.push(deleted("facturen", Some("2018-12-31"), None));
    assert_eq!(told(&register, TODAY), Vec::<String>::new());
    register.deletion_events.push(deleted("facturen", Some("2099-12-31"), None));
    assert_eq!(told(&register, TODAY), Vec::<String>::new());
    assert_eq!(
        told(&register, day("2026-10-31")),
        ["facturen 2018 en eerder, sinds 2026-01-01"],
        "the day before it was done"
    );
}

#[test]
fn a_hundred_years_are_ten_lines() {
    let mut register = register(vec![invoices()]);
    for long_ago in ["1900-12-31", "0001-01-01", "-9999-12-31"] {
        register.deletion_events = vec![deleted("facturen", Some(long_ago), None)];
        let list = due(&register, TODAY);
        assert_eq!(list.due.len(), 10, "{long_ago}");
        let Bundle::Years { from: Some(from), through: 2009 } = list.due[0].bundle else {
            panic!("{:?}", list.due[0].bundle)
        };
        assert!(from <= 1901);
    }
}

#[test]
fn what_has_its_own_day_goes_through_a_day() {
    let mut register = register(vec![camera()]);
    assert_eq!(told(&register, TODAY), ["camera t/m 2026-10-24, sinds 2026-11-21"]);
    register.deletion_events = vec![deleted("camera", Some("2026-10-01"), None)];
    assert_eq!(told(&register, TODAY), ["camera na 2026-10-01 t/m 2026-10-24, sinds 2026-11-21"]);
    register.deletion_events = vec![deleted("camera", Some("2026-10-24"), None)];
    assert_eq!(told(&register, TODAY), Vec::<String>::new());
    register.deletion_events = vec![deleted("ander", Some("2026-10-24"), None)];
    assert_eq!(told(&register, TODAY).len(), 1, "another rule's deletion");
}

#[test]
fn what_counts_from_an_event_waits_for_one() {
    let mut register = register(vec![applicants()]);
    assert_eq!(told(&register, TODAY), ["? sollicitaties NoOccurrence { through: 2026-10-24 }"]);
    assert!(due(&register, TODAY).unknown[0].why.advice().starts_with("Noteer een gebeurtenis"));

    register.occurrences = vec![
        vacancy("winkel", Some("2026-10-20")),
        vacancy("kantoor", Some("2026-10-25")),
        vacancy("later", Some("2027-03-01")),
        vacancy("ooit", None),
        vacancy("eerder", Some("2026-03-01")),
    ];
    assert_eq!(
        told(&register, TODAY),
        [
            "sollicitaties Vacature eerder, sinds 2026-03-29",
            "sollicitaties Vacature winkel, sinds 2026-11-17"
        ]
    );
    register.deletion_events = vec![deleted("sollicitaties", None, Some("winkel"))];
    assert_eq!(told(&register, TODAY), ["sollicitaties Vacature eerder, sinds 2026-03-29"]);
    register.deletion_events = vec![deleted("sollicitaties", Some("2026-03-01"), None)];
    assert_eq!(told(&register, TODAY), ["sollicitaties Vacature winkel, sinds 2026-11-17"]);
}

#[test]
fn an_event_counts_for_the_rules_it_names_and_no_other() {
    let mut leavers = rule("dossier", 2, Unit::Year, StartEvent::EndOfEmployment, StartShift::None);
    let id_copy = rule("id", 5, Unit::Year, StartEvent::EndOfEmployment, StartShift::NextJanuary);
    let mut register = register(vec![leavers.clone(), id_copy.clone()]);
    register.occurrences = vec![Occurrence {
        event: StartEvent::EndOfEmployment,
        periods: vec!["dossier".into()],
        ..vacancy("vertrek", Some("2020-03-15"))
    }];
    assert_eq!(
        told(&register, TODAY),
        ["dossier Vacature vertrek, sinds 2022-03-15", "id 2020 en eerder, sinds 2026-01-01"]
    );
    register.occurrences[0].periods.clear();
    assert_eq!(
        told(&register, TODAY),
        ["dossier Vacature vertrek, sinds 2022-03-15", "id Vacature vertrek, sinds 2026-01-01"],
        "no rule named: every rule that counts from such a moment"
    );
    // "Anders" is no kind of moment: only a rule that is named counts from it.
    leavers.starts_from =
        Answer::Confirmed(StartsFrom { words: "het incident".to_owned(), ..StartsFrom::default() });
    register.retention_periods = vec![leavers];
    register.occurrences[0].event = StartEvent::Other;
    assert_eq!(told(&register, TODAY), ["? dossier NoOccurrence { through: 2024-11-21 }"]);
    register.occurrences[0].periods = vec!["dossier".into(), "dossier".into()];
    assert_eq!(told(&register, TODAY), ["dossier Vacature vertrek, sinds 2022-03-15"]);
}

#[test]
fn a_rule_that_ends_with_an_event_ends_when_it_is_noted() {
    let mut incident = camera();
    incident.term = Answer::Confirmed(Term::Until { event: "de zaak klaar is".to_owned(), at_most: None });
    let mut register = register(vec![incident]);
    assert_eq!(told(&register, TODAY), ["? camera EndsWithEvent"]);
    register.occurrences =
        vec![Occurrence { periods: vec!["camera".into()], ..vacancy("zaak", Some("2026-11-20")) }];
    assert_eq!(told(&register, TODAY), ["camera Vacature zaak, sinds 2026-11-21"]);
    assert_eq!(told(&register, day("2026-11-20")), Vec::<String>::new(), "the day itself is still in it");

    // Bounded: at most a year after the recording.
    register.retention_periods[0].term = Answer::Confirmed(Term::Until {
        event: "de zaak klaar is".to_owned(),
        at_most: Some(Duration { amount: 1, unit: Unit::Year }),
    });
    assert_eq!(
        told(&register, TODAY),
        ["camera Vacature zaak, sinds 2026-11-21", "camera t/m 2025-11-21, sinds 2026-11-21"]
    );
    register.retention_periods[0].term =
        Answer::Confirmed(Term::ClientInstruction { client: "uw baas".to_owned() });
    register.occurrences.clear();
    assert_eq!(told(&register, TODAY), Vec::<String>::new(), "not ours to say");
}

#[test]
fn a_hold_freezes_and_says_why() {
    let mut register = activity("Winkel").kept("4 weken").and_activity("Markt").build();
    register.retention_periods = vec![camera(), applicants()];
    for activity in &mut register.activities {
        activity.retention = Answer::Confirmed(vec!["camera".into(), "sollicitaties".into()]);
    }
    register.occurrences = vec![vacancy("winkel", Some("2026-10-20")), vacancy("eerder", Some("2026-03-01"))];
    register.holds = vec![Hold {
        id: "zaak".into(),
        reason: "Aangifte van diefstal".to_owned(),
        from: Some(day("2026-11-01")),
        periods: vec!["camera".into()],
        occurrences: vec!["winkel".into()],
        ..Hold::default()
    }];
    assert_eq!(
        told(&register, TODAY),
        [
            "sollicitaties Vacature eerder, sinds 2026-03-29",
            "! camera t/m 2026-10-24, sinds 2026-11-21: Aangifte van diefstal",
            "! sollicitaties Vacature winkel, sinds 2026-11-17: Aangifte van diefstal",
        ]
    );
    register.holds[0] = Hold { activities: vec!["markt".into()], ..register.holds[0].clone() };
    register.holds[0].periods.clear();
    register.holds[0].occurrences.clear();
    assert_eq!(told(&register, TODAY)[0], "camera t/m 2026-10-24, sinds 2026-11-21, niet Markt");
    register.holds[0].until = Some(day("2026-11-20"));
    assert_eq!(told(&register, TODAY)[0], "camera t/m 2026-10-24, sinds 2026-11-21", "it is over");
}

#[test]
fn a_longer_duty_is_named_beside_what_may_go() {
    let mut register = activity("Klanten").build();
    let mut duty = invoices();
    duty.statutory_id = "F02".to_owned();
    register.retention_periods =
        vec![rule("klanten", 2, Unit::Year, StartEvent::LastContact, StartShift::None), duty];
    register.activities[0].retention = Answer::Confirmed(vec!["klanten".into(), "facturen".into()]);
    let list = due(&register, TODAY);
    let ways: Vec<(&str, Vec<&str>)> = list
        .due
        .iter()
        .map(|it| (it.period.name.as_str(), it.gives_way_to.iter().map(|duty| duty.name.as_str()).collect()))
        .collect();
    assert_eq!(ways, [("klanten", vec!["facturen"]), ("facturen", vec![])]);
}

#[test]
fn nothing_is_due_that_nobody_stands_for() {
    let mut proposed = invoices();
    proposed.term = proposed.term.confirmed().cloned().map_or(Answer::Open, Answer::Proposed);
    let mut no_start = camera();
    no_start.starts_from = Answer::Open;
    let mut endless = camera();
    endless.id = "ooit".into();
    endless.name = "ooit".to_owned();
    endless.term = Answer::Confirmed(Term::Fixed(Duration { amount: 10_000, unit: Unit::Year }));
    let mut nothing = endless.clone();
    nothing.name = "nul".to_owned();
    nothing.term = Answer::Confirmed(Term::Maximum(Duration { amount: 0, unit: Unit::Day }));
    let register = register(vec![proposed, no_start, endless, nothing]);
    assert_eq!(
        told(&register, TODAY),
        ["? facturen NoTerm", "? camera NoStart", "? ooit NoTerm", "? nul NoTerm"]
    );
    for today in [NaiveDate::MIN, NaiveDate::MAX, day("2024-02-29")] {
        due(&register, today);
    }
}

#[test]
fn only_data_that_are_there_may_go() {
    let mut register = activity("Winkel").build();
    register.retention_periods = vec![camera()];
    register.activities[0].retention = Answer::Confirmed(vec!["camera".into()]);
    for (status, wanted) in [
        (ActivityStatus::InUse, 1),
        (ActivityStatus::Stopped, 1),
        (ActivityStatus::Draft, 0),
        (ActivityStatus::Lapsed, 0),
    ] {
        register.activities[0].status = status;
        assert_eq!(due(&register, TODAY).due.len(), wanted, "{status:?}");
    }
}

#[test]
fn what_is_done_is_recorded_so_that_it_is_gone() {
    let mut register = register(vec![invoices(), camera(), applicants()]);
    register.occurrences = vec![vacancy("winkel", Some("2026-10-20"))];
    let list = due(&register, TODAY);
    let keys: Vec<String> = list.due.iter().map(Due::key).collect();
    assert_eq!(keys, ["facturen/2018", "camera/2026-10-24", "sollicitaties/winkel"]);
    let done: Vec<DeletionEvent> = list.due.iter().map(Due::as_deletion).collect();
    register.deletion_events = done;
    assert_eq!(told(&register, TODAY), Vec::<String>::new());
}

#[test]
fn consent_changes_nothing_of_the_dates() {
    let mut with_consent = camera();
    with_consent.condition = RetentionCondition::WithConsent;
    assert_eq!(told(&register(vec![with_consent]), TODAY), ["camera t/m 2026-10-24, sinds 2026-11-21"]);
}
