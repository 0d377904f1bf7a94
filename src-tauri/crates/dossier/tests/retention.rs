//! What the screen *Bewaren* shows of the bakery, and what an owner does there.

use std::fs;

use ::register::*;
use chrono::NaiveDate;
use dossier::retention::due::DueRow;
use dossier::retention::schedule::{RuleStatus, ScheduleRow};
use dossier::retention::view::RetentionView;
use dossier::{Dossier, Ids};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");

fn bakery() -> Register {
    let path = format!("{}/../../../tests/dossiers/bakkerij.json", env!("CARGO_MANIFEST_DIR"));
    exchange::json::read(&fs::read(path).expect("an example")).expect("a register").register
}

fn dossier(register: Register) -> Dossier {
    Dossier::unnamed(register, Ids::from(|| 7), TODAY).expect("a dossier in memory")
}

fn row<'v>(view: &'v RetentionView, id: &str) -> &'v ScheduleRow {
    view.groups.iter().flat_map(|group| &group.rows).find(|row| row.id == id).expect("the rule is shown")
}

fn lines(rows: &[DueRow]) -> Vec<String> {
    rows.iter().map(|row| format!("{} | {} | {}", row.name, row.part, row.since_on)).collect()
}

fn years(amount: u32) -> Answer<Term> {
    Answer::Confirmed(Term::Fixed(Duration { amount, unit: Unit::Year }))
}

#[test]
fn the_rules_stand_by_the_people_they_are_about() {
    let view = dossier(bakery()).retention_view(TODAY);
    let groups: Vec<(&str, usize)> =
        view.groups.iter().map(|group| (group.name.as_str(), group.rows.len())).collect();
    assert_eq!(
        groups,
        [
            ("Klanten", 3),
            ("Mensen met een vraag of klacht", 2),
            ("Abonnees van de nieuwsbrief", 1),
            ("Bezoekers van de winkel", 2),
            ("Bezoekers van de website", 2),
            ("Sollicitanten", 2),
            ("Medewerkers", 2),
        ]
    );
    assert_eq!(view.rules, 14);
    assert_eq!(view.from_start.rows.len(), 14, "a bar beside each rule");
}

#[test]
fn a_rule_is_told_in_columns_and_in_a_sentence() {
    let view = dossier(bakery()).retention_view(TODAY);
    let invoices = row(&view, "facturen");
    assert_eq!((invoices.length.as_str(), invoices.ground.as_str()), ("7 jaar", "Moet: art. 52 AWR"));
    assert_eq!(invoices.moment, " na het boekjaar", "in a column a year is enough");
    assert_eq!(
        invoices.spoken, "Rekeningen en boekhouding: 7 jaar, vanaf 1 januari na het boekjaar",
        "read aloud it is exact"
    );
    assert_eq!(invoices.checked, "2 november 2026");
    let applicants = row(&view, "sollicitaties");
    assert_eq!(applicants.spoken, "Sollicitaties: 4 weken na het einde van de procedure");
    assert_eq!(applicants.ground, "Norm AP");
    let names: Vec<&str> = applicants.activities.iter().map(|activity| activity.name.as_str()).collect();
    assert_eq!(names, ["Solliciteren"]);
    assert_eq!(row(&view, "sollicitaties-ja").ground, "Toestemming");
    assert_eq!(row(&view, "nieuwsbrief").ground, "Toestemming", "until somebody unsubscribes");
    assert_ne!(row(&view, "incident").ground, "Toestemming", "until the case is over");
    assert_eq!(row(&view, "webwinkel").for_whom, "klanten en mensen voor wie iets is besteld");
}

#[test]
fn the_head_counts_in_words_what_is_complete() {
    let mut register = bakery();
    let head = |register: &Register| dossier(register.clone()).retention_view(TODAY).head;
    assert_eq!(head(&register), "Alle veertien regels zijn compleet.");
    register.retention_periods[0].term = Answer::Open;
    register.retention_periods[1].term =
        register.retention_periods[1].term.value().cloned().map_or(Answer::Open, Answer::Proposed);
    assert_eq!(head(&register), "Twaalf van de veertien regels zijn compleet.");
    let mut register = Register {
        retention_periods: vec![RetentionPeriod { id: "een".into(), ..RetentionPeriod::default() }],
        ..Register::default()
    };
    assert_eq!(head(&register), "Uw ene regel is nog niet compleet.");
    register.retention_periods.clear();
    assert_eq!(head(&register), "");
}

#[test]
fn longer_than_usual_asks_for_a_reason_until_there_is_one() {
    let mut register = bakery();
    let messages =
        register.retention_periods.iter_mut().find(|it| it.id.as_str() == "vragen").expect("there");
    messages.term = years(3);
    messages.reason = Answer::Open;
    let view = dossier(register.clone()).retention_view(TODAY);
    let asked = row(&view, "vragen");
    assert!(asked.needs_reason, "{asked:?}");
    assert_eq!(asked.status, RuleStatus::Caution);
    assert_eq!(asked.ground, "Eigen keuze");
    assert!(asked.comparison.starts_with("Langer dan gebruikelijk"), "{}", asked.comparison);
    assert!(asked.comparison.contains("Schrijf op waarom."), "{}", asked.comparison);
    let bar = view.from_start.rows.iter().find(|bar| bar.period.as_str() == "vragen").expect("its bar");
    assert!(bar.beyond.is_some(), "the rest of the bar is hatched");
    let messages =
        register.retention_periods.iter_mut().find(|it| it.id.as_str() == "vragen").expect("there");
    messages.reason = Answer::Confirmed("De garantie loopt drie jaar".to_owned());
    let view = dossier(register).retention_view(TODAY);
    assert!(!row(&view, "vragen").needs_reason);
}

#[test]
fn what_waits_for_an_answer_is_pencil_and_what_is_missing_is_open() {
    let mut register = bakery();
    register.retention_periods[0].term =
        Answer::Proposed(Term::Fixed(Duration { amount: 1, unit: Unit::Year }));
    register.retention_periods[1].starts_from = Answer::Open;
    let view = dossier(register).retention_view(TODAY);
    let proposed = row(&view, "bestellingen");
    assert_eq!((proposed.status, proposed.is_proposed), (RuleStatus::Proposed, true));
    assert_eq!(row(&view, "webwinkel").status, RuleStatus::Open);
    let undated: Vec<&str> = view.undated.iter().map(|row| row.period.as_str()).collect();
    assert_eq!(undated[..2], ["bestellingen", "webwinkel"], "no date under a proposal or without a start");
}

#[test]
fn what_may_go_is_told_by_year_by_day_and_by_moment_and_what_is_frozen_apart() {
    let view = dossier(bakery()).retention_view(TODAY);
    assert_eq!(
        lines(&view.due),
        [
            "Loonadministratie | van 2018 en eerder | 2026-01-01",
            "Sollicitaties | Vacature bakker, voorjaar 2026 | 2026-06-17",
            "Bestellingen in de winkel en per telefoon | tot en met 21 november 2025 | 2026-11-21",
            "Bestellingen in de webwinkel | tot en met 21 november 2024 | 2026-11-21",
            "Vragen | tot en met 21 november 2025 | 2026-11-21",
            "Klachten | tot en met 21 november 2024 | 2026-11-21",
            "Camerabeelden | tot en met 24 oktober 2026 | 2026-11-21",
            "Gegevens over websitebezoek | tot en met 21 augustus 2026 | 2026-11-21",
            "Cijfers over bezoek | tot en met 21 september 2025 | 2026-11-21",
            "Sollicitaties, als u ja zegt | tot en met 21 november 2025 | 2026-11-21",
        ]
    );
    assert_eq!(lines(&view.frozen), ["Beelden van een incident | Inbraak in de winkel | 2026-09-15"]);
    assert_eq!(view.frozen[0].frozen_by[0].name, "Aangifte van de inbraak; de zaak loopt nog");
    assert!(view.later.is_empty(), "{:?}", view.later);
    let undated: Vec<&str> = view.undated.iter().map(|row| row.period.as_str()).collect();
    assert_eq!(undated, ["nieuwsbrief"]);
}

#[test]
fn what_may_go_this_month_but_not_today_stands_apart() {
    let day = NaiveDate::from_ymd_opt(2026, 6, 2).expect("a day");
    let view = dossier(bakery()).retention_view(day);
    assert_eq!(lines(&view.later), ["Sollicitaties | Vacature bakker, voorjaar 2026 | 2026-06-17"]);
}

#[test]
fn a_rule_that_asks_for_consent_says_so_once() {
    let mut register = bakery();
    for (id, condition) in
        [("sollicitaties", RetentionCondition::WithoutConsent), ("vragen", RetentionCondition::WithConsent)]
    {
        let rule = register.retention_periods.iter_mut().find(|rule| rule.id.as_str() == id);
        rule.expect("the bakery has it").condition = condition;
    }
    let view = dossier(register).retention_view(TODAY);
    assert_eq!(row(&view, "vragen").moment, " na het laatste bericht, met toestemming");
    assert_eq!(
        row(&view, "sollicitaties").spoken,
        "Sollicitaties: 4 weken na het einde van de procedure, zonder toestemming"
    );
    assert_eq!(row(&view, "sollicitaties-ja").moment, " na uw toestemming", "its name says so");
}

#[test]
fn what_may_go_within_eight_weeks_is_told_ahead() {
    let view = dossier(bakery()).retention_view(TODAY);
    assert_eq!(
        lines(&view.soon),
        ["Rekeningen en boekhouding | van 2019 | 2027-01-01", "Loonadministratie | van 2019 | 2027-01-01",],
        "and not what goes in 2030"
    );
    let earlier = NaiveDate::from_ymd_opt(2026, 11, 5).expect("a day");
    assert!(dossier(bakery()).retention_view(earlier).soon.is_empty(), "57 days ahead");
}

#[test]
fn done_is_noted_with_what_is_known_and_can_be_taken_back() {
    let mut dossier = dossier(bakery());
    let view = dossier.retention_view(TODAY);
    let applicants = view.due.iter().find(|row| row.period == "sollicitaties").expect("it is due");
    let deletion = applicants.deletion.clone();
    assert_eq!(deletion.scope, "Sollicitaties: Vacature bakker, voorjaar 2026");
    assert_eq!(deletion.done_on, Some(TODAY));
    assert_eq!(deletion.done_by.as_ref().map(PersonId::as_str), Some("marieke"));
    assert_eq!(deletion.occurrence.as_ref().map(OccurrenceId::as_str), Some("vacature-bakker"));
    assert!(!deletion.systems.is_empty(), "where it stands is known");
    let saved = dossier.record_deletion(deletion).expect("saved");
    assert_eq!(
        saved.changed.state.undo.as_deref(),
        Some("verwijdering Sollicitaties: Vacature bakker, voorjaar… genoteerd")
    );
    assert_eq!(saved.changed.parts.iter().collect::<Vec<_>>(), ["deletion_events"]);
    let after = dossier.retention_view(TODAY);
    assert!(after.due.iter().all(|row| row.period != "sollicitaties"), "what is gone is not due");
    assert_eq!(after.deletions.len(), view.deletions.len() + 1);
    assert_eq!(after.deletions[0].on, "21 november 2026", "the latest first");
    assert!(after.deletions[0].how.starts_with("Marieke Jansen, in "), "{}", after.deletions[0].how);
    dossier.undo().expect("undone");
    assert_eq!(dossier.retention_view(TODAY), view);
}

#[test]
fn a_moment_gives_a_rule_its_date_and_a_hold_stops_it() {
    let mut dossier = dossier(bakery());
    let left = Occurrence {
        label: "Bakker, uit dienst".to_owned(),
        event: StartEvent::EndOfEmployment,
        on: NaiveDate::from_ymd_opt(2019, 5, 31),
        periods: vec!["id-kopie".into()],
        ..Occurrence::default()
    };
    let saved = dossier.save_occurrence(left).expect("saved");
    assert_eq!(saved.record.to_string(), "occurrence/bakker-uit-dienst");
    assert_eq!(saved.changed.state.undo.as_deref(), Some("gebeurtenis Bakker, uit dienst toegevoegd"));
    let view = dossier.retention_view(TODAY);
    let due = view.due.iter().find(|row| row.period == "id-kopie").expect("it is due");
    assert_eq!((due.part.as_str(), due.since.as_str()), ("Bakker, uit dienst", "1 januari 2025"));
    let told = view.occurrences.iter().find(|row| row.label == "Bakker, uit dienst").expect("in the list");
    assert_eq!(told.follows, ["Kopie ID-bewijs van medewerkers: mag weg sinds 1 januari 2025"]);
    let hold = Hold {
        reason: "Een rechtszaak".to_owned(),
        from: Some(TODAY),
        occurrences: vec!["bakker-uit-dienst".into()],
        ..Hold::default()
    };
    dossier.save_hold(hold).expect("saved");
    let view = dossier.retention_view(TODAY);
    assert!(view.due.iter().all(|row| row.period != "id-kopie"));
    assert_eq!(view.frozen.len(), 2);
    let told = view.holds.iter().find(|row| row.reason == "Een rechtszaak").expect("in the list");
    assert_eq!(
        (told.what.as_str(), told.when.as_str(), told.in_force, told.problem.as_str()),
        ("Bakker, uit dienst", "sinds 21 november 2026", true, "")
    );
    dossier.remove_hold(&"een-rechtszaak".into()).expect("removed");
    assert!(dossier.retention_view(TODAY).due.iter().any(|row| row.period == "id-kopie"));
    dossier.remove_occurrence(&"bakker-uit-dienst".into()).expect("removed");
    assert_eq!(dossier.register(), &bakery(), "and nothing is left of it");
}

#[test]
fn a_hold_that_cannot_be_right_says_what_to_do() {
    let mut dossier = dossier(bakery());
    dossier.save_hold(Hold { reason: "Klacht".to_owned(), ..Hold::default() }).expect("saved");
    let view = dossier.retention_view(TODAY);
    let told = view.holds.iter().find(|row| row.reason == "Klacht").expect("in the list");
    assert!(told.problem.starts_with("Kies wat"), "{}", told.problem);
}

#[test]
fn an_empty_register_shows_an_empty_schedule() {
    let view = dossier(Register::default()).retention_view(TODAY);
    assert_eq!((view.rules, view.groups.len(), view.due.len()), (0, 0, 0));
}
