use register::{
    DeletionEvent, Hold, Occurrence, StartEvent, StartShift, StartsFrom,
    Unit::{Month, Week, Year},
};

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

const fn of(amount: u32, unit: Unit) -> Duration {
    Duration { amount, unit }
}

fn rule(name: &str, term: Answer<Term>, event: StartEvent, shift: StartShift) -> RetentionPeriod {
    RetentionPeriod {
        id: name.to_lowercase().as_str().into(),
        name: name.to_owned(),
        term,
        starts_from: Answer::Confirmed(StartsFrom { event, words: String::new(), shift }),
        ..RetentionPeriod::default()
    }
}

fn fixed(name: &str, duration: Duration) -> RetentionPeriod {
    rule(name, Answer::Confirmed(Term::Fixed(duration)), StartEvent::Other, StartShift::None)
}

fn until(name: &str, event: &str, at_most: Option<Duration>) -> RetentionPeriod {
    let term = Term::Until { event: event.to_owned(), at_most };
    rule(name, Answer::Confirmed(term), StartEvent::Other, StartShift::None)
}

fn schedule(retention_periods: Vec<RetentionPeriod>) -> Register {
    Register { retention_periods, ..Register::default() }
}

fn labels(timeline: &Timeline) -> String {
    timeline.ticks.iter().map(|tick| tick.label.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn short_periods_get_more_room_than_long_ones() {
    let timeline = from_start(&schedule(vec![fixed("X", of(7, Year)), fixed("Y", of(28, Unit::Day))]));
    let end = |place: usize| timeline.rows[place].bar.as_ref().expect("a bar").to;
    // √(7 / 7.56) and √(28 days / 7.56 years): the scale ends 8 % after the longest.
    assert!((end(0) - 0.9623).abs() < 0.0001, "{}", end(0));
    assert!((end(1) - 0.1007).abs() < 0.0001, "{}", end(1));
    assert_eq!(labels(&timeline), "0 4 w 6 mnd 1 j 2 j 5 j 7 j");
    assert_eq!(timeline.ticks[1].at, end(1), "4 weeks are 28 days");
    assert_eq!(timeline.today, None);
}

#[test]
fn the_scale_fits_its_periods_and_is_never_over_twenty_years() {
    let scale = |terms: &[Duration]| {
        labels(&from_start(&schedule(terms.iter().map(|term| fixed("X", *term)).collect())))
    };
    assert_eq!(scale(&[]), "0 4 w 6 mnd 1 j", "an empty schedule has an axis");
    assert_eq!(scale(&[of(4, Week), of(6, Month)]), "0 4 w 6 mnd 1 j");
    assert_eq!(scale(&[of(10, Year)]), "0 4 w 6 mnd 1 j 2 j 5 j 7 j 10 j");
    assert_eq!(scale(&[of(20, Year)]), "0 4 w 6 mnd 1 j 2 j 5 j 7 j 10 j 15 j 20 j");
    let endless = from_start(&schedule(vec![fixed("X", of(10_000, Year)), fixed("Y", of(u32::MAX, Year))]));
    assert_eq!(labels(&endless), "0 4 w 6 mnd 1 j 2 j 5 j 7 j 10 j 15 j 20 j");
    for (row, note) in endless.rows.iter().zip(["10000 jaar", "4294967295 jaar"]) {
        let bar = row.bar.as_ref().expect("a bar");
        assert_eq!(
            (bar.to, bar.is_cut, row.note.as_str()),
            (1.0, true, note),
            "cut, and the note says how long"
        );
    }
}

#[test]
fn what_is_longer_than_usual_is_hatched_from_where_it_is() {
    let mut register = schedule(vec![
        rule(
            "Sollicitaties",
            Answer::Confirmed(Term::Fixed(of(1, Year))),
            StartEvent::EndOfProcedure,
            StartShift::None,
        ),
        rule(
            "Facturen",
            Answer::Confirmed(Term::Fixed(of(7, Year))),
            StartEvent::EndOfFinancialYear,
            StartShift::NextJanuary,
        ),
        rule(
            "Loonadministratie",
            Answer::Confirmed(Term::Fixed(of(5, Year))),
            StartEvent::YearConcerned,
            StartShift::NextJanuary,
        ),
    ]);
    register.retention_periods[0].condition = register::RetentionCondition::WithoutConsent;
    let timeline = from_start(&register);
    let [applicants, invoices, wages] = timeline.rows.as_slice() else { panic!("three rows") };
    assert_eq!(applicants.beyond, timeline.ticks.iter().find(|tick| tick.label == "4 w").map(|tick| tick.at));
    assert_eq!((applicants.note.as_str(), applicants.minimum), ("gebruikelijk: 4 weken", None));
    assert_eq!((invoices.beyond, invoices.note.as_str()), (None, ""));
    assert_eq!(invoices.minimum, invoices.bar.as_ref().map(|bar| bar.to), "the flag at the end of the bar");
    assert_eq!((wages.beyond, wages.note.as_str()), (None, "de wet vraagt: 7 jaar"));
    assert!(wages.minimum > wages.bar.as_ref().map(|bar| bar.to), "the bar stops before the flag");
}

#[test]
fn the_owners_law_gets_a_flag_when_the_list_does_not_know_it() {
    let mut register = schedule(vec![fixed("Zwemtraining", of(3, Year)), fixed("Archief", of(3, Year))]);
    register.retention_periods[0].legal_source = Answer::Confirmed("artikel 3 Zwemwet".to_owned());
    let rows = from_start(&register).rows;
    assert_eq!(rows[0].minimum, rows[0].bar.as_ref().map(|bar| bar.to));
    assert_eq!(rows[1].minimum, None);
}

#[test]
fn what_ends_with_an_event_is_an_arrow_and_says_until_when() {
    let rows = from_start(&schedule(vec![
        until("X", "u zich afmeldt.", None),
        until("Y", "u zich afmeldt", Some(of(2, Year))),
        rule("Z", Answer::Confirmed(Term::WhileActive), StartEvent::Other, StartShift::None),
        fixed("V", of(2, Year)),
    ]))
    .rows;
    let ends: Vec<_> = rows.iter().map(|row| row.bar.as_ref().map(|bar| bar.to)).collect();
    assert_eq!(ends[0], Some(0.5));
    assert_eq!(ends[1], ends[3], "at the latest after two years");
    assert_eq!(ends[2], Some(0.5));
    let said: Vec<_> = rows.iter().map(|row| (row.until_event, row.note.as_str())).collect();
    assert_eq!(
        said,
        [
            (true, "tot u zich afmeldt"),
            (true, "tot u zich afmeldt, en hooguit 2 jaar"),
            (true, "zo lang als in gebruik"),
            (false, ""),
        ]
    );
}

#[test]
fn a_proposal_is_pencil_and_what_nobody_said_has_no_bar() {
    let term = Term::Fixed(of(4, Week));
    let mut moment = rule("Y", Answer::Confirmed(term.clone()), StartEvent::Other, StartShift::None);
    moment.starts_from = Answer::Proposed(StartsFrom::default());
    let rows = from_start(&schedule(vec![
        rule("X", Answer::Proposed(term), StartEvent::Other, StartShift::None),
        moment,
        rule("Z", Answer::Open, StartEvent::Other, StartShift::None),
        fixed("Nul", of(0, Year)),
        rule(
            "W",
            Answer::Confirmed(Term::NotKept { after: "de controle".to_owned() }),
            StartEvent::Other,
            StartShift::None,
        ),
    ]))
    .rows;
    let said: Vec<_> =
        rows.iter().map(|row| (row.bar.as_ref().map(|bar| bar.is_proposed), row.note.as_str())).collect();
    assert_eq!(
        said,
        [
            (Some(true), "klopt dit?"),
            (Some(true), "klopt dit?"),
            (None, "nog invullen"),
            (None, "nog invullen"),
            (None, "niet bewaard na de controle"),
        ]
    );
}

/// Invoices by the year, contracts by the event: one that is over, one that is not, one that is frozen, one that
/// is gone.
fn dated() -> Register {
    let term = Answer::Confirmed(Term::Fixed(of(7, Year)));
    let short = Answer::Confirmed(Term::Fixed(of(1, Year)));
    let mut register = schedule(vec![
        rule("Facturen", term, StartEvent::EndOfFinancialYear, StartShift::NextJanuary),
        rule("Opdracht", short.clone(), StartEvent::EndOfContract, StartShift::None),
        rule("Bezoek", short, StartEvent::Visit, StartShift::None),
    ]);
    let ended = |id: &str, on: &str| Occurrence {
        id: id.into(),
        label: format!("Klus {id}"),
        event: StartEvent::EndOfContract,
        on: Some(day(on)),
        periods: Vec::new(),
    };
    register.occurrences = vec![
        ended("a", "2024-06-15"),
        ended("b", "2026-06-15"),
        ended("c", "2025-03-01"),
        ended("d", "2025-01-01"),
    ];
    register.holds = vec![Hold {
        id: "h".into(),
        reason: "Een klacht.".to_owned(),
        from: Some(day("2026-01-01")),
        occurrences: vec!["c".into()],
        ..Hold::default()
    }];
    register.deletion_events = vec![DeletionEvent {
        id: "weg".into(),
        period: Some("opdracht".into()),
        occurrence: Some("d".into()),
        done_on: Some(day("2026-02-01")),
        ..DeletionEvent::default()
    }];
    register
}

#[test]
fn the_calendar_has_what_has_a_date_the_first_to_go_on_top() {
    let timeline = calendar(&dated(), day("2026-11-21"));
    let rows: Vec<_> = timeline.rows.iter().map(|row| (row.label.as_str(), row.note.as_str())).collect();
    assert_eq!(
        rows,
        [
            ("Opdracht: Klus a", "mag weg sinds 15 juni 2025"),
            ("Facturen, 2018 en eerder", "mag weg sinds 1 januari 2026"),
            ("Opdracht: Klus c", "bewaarstop: Een klacht"),
            ("Facturen, 2019", "mag weg vanaf 1 januari 2027"),
            ("Opdracht: Klus b", "mag weg vanaf 15 juni 2027"),
        ],
        "what is gone is gone, and what is older than a year today has no date"
    );
    assert_eq!(labels(&timeline), "2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028");
    let today = timeline.today.expect("a calendar has today");
    for row in &timeline.rows {
        let bar = row.bar.as_ref().expect("a bar");
        assert!(bar.from < bar.to && !bar.is_cut, "{}", row.label);
        assert_eq!(
            bar.to > today,
            row.note.contains("vanaf"),
            "{}: to the left of today it may go",
            row.label
        );
    }
    // 15 June 2024 to 15 June 2025 of 1 January 2018 to 1 January 2028, which is 3652 days.
    let bar = timeline.rows[0].bar.as_ref().expect("a bar");
    assert!(
        (bar.from - 2357.0 / 3652.0).abs() < 0.0001 && (bar.to - 2722.0 / 3652.0).abs() < 0.0001,
        "{bar:?}"
    );
}

#[test]
fn the_calendar_of_nothing_is_this_year() {
    let timeline = calendar(&Register::default(), day("2026-07-02"));
    assert_eq!((labels(&timeline).as_str(), timeline.rows.len()), ("2026 2027", 0));
    assert!((timeline.today.expect("today") - 0.5).abs() < 0.005);
}

#[test]
fn moments_of_long_ago_and_far_ahead_are_cut() {
    let mut register = dated();
    register.occurrences[0].on = Some(day("1950-01-01"));
    register.occurrences[1].on = Some(day("2090-01-01"));
    let timeline = calendar(&register, day("2026-11-21"));
    let cut: Vec<_> =
        timeline.rows.iter().map(|row| row.bar.as_ref().is_some_and(|bar| bar.is_cut)).collect();
    assert_eq!(cut, [true, false, false, false, true]);
    for row in &timeline.rows {
        let bar = row.bar.as_ref().expect("a bar");
        assert!((0.0..=1.0).contains(&bar.from) && (bar.from..=1.0).contains(&bar.to), "{bar:?}");
    }
}
