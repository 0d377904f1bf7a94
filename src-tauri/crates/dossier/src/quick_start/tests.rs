//! Each answer of *Snel beginnen*, and the facts that follow from it.

use document::Document;
use exchange::preset::{activities, sectors};
use papers::privacy_statement::{self, Choices};
use register::check::{self, Severity};
use register::{Answer, LegalForm, Register};

use super::answers::{Answers, Firm, Said, Step};
use super::{OTHER, keep, view};
use crate::{Dossier, Ids};

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn firm() -> Firm {
    Firm {
        name: "Kapsalon Knip".to_owned(),
        legal_form: Some(LegalForm::SoleProprietorship),
        street: "Kerkstraat 12".to_owned(),
        postcode: "3811cv".to_owned(),
        city: "Amersfoort".to_owned(),
        email: "info@knip.example".to_owned(),
        website: "knip.example".to_owned(),
        ..Firm::default()
    }
}

/// All questions answered in the same way.
fn answers(sector: &str, said: Said) -> Answers {
    Answers {
        firm: firm(),
        sector: sector.to_owned(),
        personnel: if said == Said::No { Said::No } else { Said::Yes },
        website: if said == Said::No { Said::No } else { Said::Yes },
        agreements: if said == Said::No { Said::Yes } else { said },
        bsn: said,
        health: said,
        cameras: said,
        children: said,
        // "Ja" asks what the computer decides, which only the owner knows.
        automated_decisions: if said == Said::Yes { Said::No } else { said },
        cookies: said,
        ..Answers::default()
    }
}

/// Leaves every step up to this one, as the screen does: each with what the dossier kept.
fn walk(register: &mut Register, given: &Answers, last: Step) {
    for step in Step::ALL {
        let kept = Answers::kept_in(register).map(|(_, kept)| kept).unwrap_or_default();
        let answers = Answers { activities: kept.activities, programs: kept.programs, ..given.clone() };
        leave(register, step, &answers);
        if step == last {
            return;
        }
    }
}

fn walked(given: &Answers) -> Register {
    let mut register = Register::default();
    walk(&mut register, given, Step::Check);
    register
}

fn leave(register: &mut Register, step: Step, answers: &Answers) {
    keep(register, step, answers, true);
}

fn statement(register: &Register) -> Document {
    privacy_statement::compose(register, &Choices::default(), today())
}

fn gaps(register: &Register) -> Vec<String> {
    statement(register).gaps().iter().map(|gap| gap.missing.clone()).collect()
}

fn faults(register: &Register) -> Vec<String> {
    let found = check::findings(register, today()).into_iter();
    found.filter(|it| it.severity == Severity::Fault).map(|it| it.message).collect()
}

fn every_sector() -> Vec<&'static str> {
    sectors().iter().map(|it| it.id.as_str()).chain([OTHER]).collect()
}

#[test]
fn who_knows_all_answers_ends_with_a_statement_without_gaps() {
    for sector in every_sector() {
        for said in [Said::Yes, Said::No] {
            let register = walked(&answers(sector, said));
            assert!(gaps(&register).is_empty(), "{sector}, {said:?}: {:#?}", gaps(&register));
            assert_eq!(faults(&register), Vec::<String>::new(), "{sector}, {said:?}");
            assert!(register.broken_references().is_empty(), "{sector}: {:?}", register.broken_references());
            assert!(register.duplicate_ids().is_empty(), "{sector}: {:?}", register.duplicate_ids());
            assert!(register.activities.len() >= 4, "{sector}");
        }
    }
}

#[test]
fn weet_ik_niet_is_never_no() {
    for sector in every_sector() {
        let register = walked(&answers(sector, Said::Unknown));
        assert_eq!(register.organisation.addresses_children, Answer::Open, "{sector}");
        assert_eq!(register.cookie_policy.uses_cookies, Answer::Open, "{sector}");
        for activity in register.activities.iter().filter(|it| it.id.as_str() != "camera") {
            assert_eq!(activity.automated_decision, Answer::Open, "{sector}: {}", activity.id);
        }
        let camera = register.activities.iter().find(|it| it.id.as_str() == "camera");
        let camera = camera.expect("it is asked about in the register");
        assert!(camera.role.is_gap() && camera.data.is_gap(), "{sector}: nothing of it is confirmed");
        assert!(!gaps(&register).is_empty(), "{sector}: it is seen");
        let text: Vec<String> = statement(&register).sentences().iter().map(|it| it.text()).collect();
        for said in ["geen cookies", "hangt een", "hangt nooit een", "hangt geen"] {
            assert!(!text.iter().any(|it| it.contains(said)), "{sector}: {said}: {text:#?}");
        }
    }
}

#[test]
fn each_unknown_answer_opens_what_hangs_on_it_and_nothing_else() {
    let known = answers("salon", Said::Yes);
    for (name, given) in [
        ("health", Answers { health: Said::Unknown, ..known.clone() }),
        ("cameras", Answers { cameras: Said::Unknown, ..known.clone() }),
        ("automated", Answers { automated_decisions: Said::Unknown, ..known.clone() }),
        ("cookies", Answers { cookies: Said::Unknown, ..known.clone() }),
        ("bsn", Answers { bsn: Said::Unknown, ..known.clone() }),
        ("children", Answers { children: Said::Unknown, ..known.clone() }),
    ] {
        let register = walked(&given);
        let facts: Vec<String> = statement(&register)
            .gaps()
            .iter()
            .flat_map(|gap| gap.origin.facts.iter())
            .map(|fact| format!("{} {}", fact.record, fact.field))
            .collect();
        let is_expected = |fact: &String| match name {
            "health" => fact.contains("legal_bases"),
            // Nobody else’s data go to the police.
            "cameras" => ["camera", "beelden", "politie"].iter().any(|word| fact.contains(word)),
            "automated" => fact.contains("automated_decision"),
            "cookies" => fact.contains("cookie") || fact.contains("website"),
            "bsn" => fact.contains("activity.data") || fact.contains("data_item"),
            _ => fact.contains("children"),
        };
        assert!(facts.iter().all(is_expected), "{name}: {facts:#?}");
        // Whether children read along decides how the statement must be written, and is no sentence in it.
        assert_eq!(facts.is_empty(), name == "children", "{name}: {facts:#?}");
    }
}

#[test]
fn leaving_a_step_twice_or_going_back_doubles_nothing() {
    for sector in every_sector() {
        let given = answers(sector, Said::Yes);
        let once = walked(&given);
        let mut twice = once.clone();
        walk(&mut twice, &given, Step::Check);
        assert_eq!(exchange::json::write(&twice), exchange::json::write(&once), "{sector}");
    }
}

#[test]
fn another_sector_takes_the_place_of_the_first() {
    for (first, then) in [("salon", "garage"), ("webshop", "zorgpraktijk"), ("horeca", OTHER)] {
        let mut register = Register::default();
        walk(&mut register, &answers(first, Said::Yes), Step::Check);
        walk(&mut register, &answers(then, Said::Yes), Step::Check);
        let ids = |register: &Register| -> Vec<String> {
            register.activities.iter().map(|it| it.id.to_string()).collect()
        };
        let (mut found, mut expected) = (ids(&register), ids(&walked(&answers(then, Said::Yes))));
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{first} → {then}");
        assert!(gaps(&register).is_empty(), "{first} → {then}: {:?}", gaps(&register));
        assert!(register.broken_references().is_empty() && register.duplicate_ids().is_empty());
        let firm = &register.organisation;
        assert_eq!(
            firm.business,
            walked(&answers(then, Said::Yes)).organisation.business,
            "{first} → {then}"
        );
    }
}

#[test]
fn what_the_owner_changed_stays_through_every_step() {
    let given = answers("salon", Said::Yes);
    let mut register = walked(&given);
    register.activities[0].name = "Knippen en kleuren".to_owned();
    let period = register.retention_periods[0].id.clone();
    register.retention_periods[0].reason = Answer::Confirmed("Zo doen wij dat".to_owned());
    let more = Answers { cameras: Said::No, ..given };
    walk(&mut register, &more, Step::Check);
    assert_eq!(register.activities[0].name, "Knippen en kleuren");
    let kept = register.retention_periods.iter().find(|it| it.id == period).expect("it is there");
    assert_eq!(kept.reason, Answer::Confirmed("Zo doen wij dat".to_owned()));
    assert!(!register.activities.iter().any(|it| it.id.as_str() == "camera"), "there is none");
    assert!(!register.systems.iter().any(|it| it.id.as_str() == "camera"), "nor what only it used");
}

#[test]
fn what_is_unticked_goes_and_what_is_ticked_comes_as_a_proposal() {
    let given = answers("webshop", Said::Yes);
    let mut register = Register::default();
    walk(&mut register, &given, Step::Kind);
    let (_, kept) = Answers::kept_in(&register).expect("it was begun");
    assert!(kept.activities.contains(&"nieuwsbrief".to_owned()), "{:?}", kept.activities);
    let mut ticked = kept.clone();
    ticked.activities.retain(|id| id != "nieuwsbrief");
    ticked.activities.push("evenementen".to_owned());
    leave(&mut register, Step::Activities, &ticked);
    let has = |id: &str| register.activities.iter().any(|it| it.id.as_str() == id);
    assert!(!has("nieuwsbrief") && has("evenementen"));
    let event = register.activities.iter().find(|it| it.id.as_str() == "evenementen").expect("ticked");
    assert!(matches!(event.role, Answer::Proposed(_)), "a tick says that it is done, not how");
    assert!(register.notes.iter().any(|it| it.record == "activity/evenementen" && !it.source.is_empty()));

    // People who tick no people any more keep what they chose themselves.
    let (_, kept) = Answers::kept_in(&register).expect("it was begun");
    leave(&mut register, Step::Kind, &Answers { personnel: Said::No, ..kept });
    let has = |id: &str| register.activities.iter().any(|it| it.id.as_str() == id);
    assert!(has("evenementen") && !has("nieuwsbrief") && !has("verzuim"));
}

#[test]
fn an_example_is_added_later_with_what_belongs_to_it() {
    let mut dossier = Dossier::unnamed(Register::default(), Ids::by_chance(), today()).expect("a dossier");
    let saved = dossier.add_example("nieuwsbrief").expect("it is in the catalogue");
    assert_eq!(saved.record.to_string(), "activity/nieuwsbrief");
    assert_eq!(saved.changed.state.undo.as_deref(), Some("activiteit Nieuwsbrief toegevoegd"));
    let register = dossier.register();
    assert!(matches!(register.activities[0].data, Answer::Proposed(_)));
    assert!(register.broken_references().is_empty() && !register.retention_periods.is_empty());
    assert_eq!(register.organisation, register::Organisation::default(), "nothing about the firm");
    let before = register.clone();
    assert!(dossier.add_example("dromen").is_err(), "nobody knows that one");
    assert_eq!(*dossier.register(), before);
    dossier.undo().expect("it can be taken back");
    assert_eq!(*dossier.register(), Register::default());

    // The steps know of it, and do not double it.
    let given = answers("salon", Said::Yes);
    let mut register = walked(&given);
    let new = super::take::example(&register, &given, "nieuwsbrief");
    exchange::merge::Merge::of(&register.clone(), &new).apply(&mut register);
    let (_, kept) = Answers::kept_in(&register).expect("it was begun");
    assert!(kept.activities.contains(&"nieuwsbrief".to_owned()));
    leave(&mut register, Step::Activities, &kept);
    assert_eq!(register.activities.iter().filter(|it| it.id.as_str() == "nieuwsbrief").count(), 1);
}

#[test]
fn a_program_takes_the_place_of_its_kind_and_goes_again() {
    let given = answers("webshop", Said::Yes);
    let mut register = Register::default();
    walk(&mut register, &given, Step::Activities);
    let (_, kept) = Answers::kept_in(&register).expect("it was begun");
    let chosen = Answers { programs: vec!["mailchimp".to_owned()], ..kept.clone() };
    leave(&mut register, Step::Programs, &chosen);
    let has = |register: &Register, id: &str| register.recipients.iter().any(|it| it.id.as_str() == id);
    assert!(has(&register, "mailchimp") && !has(&register, "nieuwsbriefprogramma"));
    assert!(register.transfers.iter().any(|it| it.id.as_str() == "mailchimp"));
    for (agreements, is_open) in [(Said::Unknown, true), (Said::No, true), (Said::Yes, false)] {
        let mut done = register.clone();
        leave(&mut done, Step::Check, &Answers { agreements, ..chosen.clone() });
        let agreement =
            done.agreements.iter().find(|it| it.id.as_str() == "mailchimp").expect("it needs one");
        assert_eq!(agreement.status.is_gap(), is_open, "{agreements:?}");
    }
    leave(&mut register, Step::Programs, &kept);
    assert!(!has(&register, "mailchimp") && has(&register, "nieuwsbriefprogramma"));
    assert!(register.transfers.is_empty(), "{:?}", register.transfers);
}

#[test]
fn the_firm_is_what_was_typed() {
    let mut register = Register::default();
    leave(&mut register, Step::Firm, &Answers { firm: firm(), ..Answers::default() });
    let organisation = &register.organisation;
    assert_eq!(organisation.trade_name, Answer::Confirmed("Kapsalon Knip".to_owned()));
    let address = organisation.visiting_address.confirmed().expect("it was typed");
    assert_eq!(address.postcode, "3811 CV", "F7: rewritten, not refused");
    assert_eq!(organisation.phone, Answer::NotApplicable, "left out on purpose");
    assert!(statement(&register).title.contains("Kapsalon Knip"), "O6");
    assert!(!gaps(&register).is_empty());

    let mut other = Register::default();
    let empty = Answers { firm: Firm::default(), ..Answers::default() };
    leave(&mut other, Step::Firm, &empty);
    assert_eq!(other.organisation.trade_name, Answer::Open, "nobody must fill in anything");
}

#[test]
fn nothing_is_confirmed_before_it_was_asked() {
    let given = answers("salon", Said::Yes);
    let mut register = Register::default();
    walk(&mut register, &given, Step::Programs);
    assert!(register.activities.iter().all(|it| it.role.is_gap() && it.data.is_gap()));
    assert!(register.retention_periods.iter().all(|it| it.term.is_gap()));
    assert!(register.organisation.sector.confirmed().is_some(), "chosen by the owner");
    walk(&mut register, &given, Step::Special);
    assert_eq!(register.organisation.addresses_children, Answer::Confirmed(true));
    assert!(register.retention_periods.iter().all(|it| it.term.is_gap()));
    walk(&mut register, &given, Step::Periods);
    assert!(register.retention_periods.iter().all(|it| !it.term.is_gap()));
    assert!(register.activities.iter().all(|it| it.role.is_gap()));
}

#[test]
fn each_step_is_one_step_of_undo_and_is_found_again() {
    let mut dossier = Dossier::unnamed(Register::default(), Ids::by_chance(), today()).expect("a dossier");
    assert!(!dossier.quick_start().is_begun);
    let given = answers("salon", Said::Yes);
    for step in Step::ALL {
        let kept = dossier.quick_start().answers;
        let answers = Answers { activities: kept.activities, programs: kept.programs, ..given.clone() };
        // Kept while it is filled in, and once more when it is left.
        let half = Answers { personnel: Said::NotYet, ..answers.clone() };
        dossier.keep_quick_start(step, &half, false).expect("it is saved");
        assert!(dossier.quick_start().furthest <= step, "it was not left yet");
        let changed = dossier.keep_quick_start(step, &answers, true).expect("it is saved");
        assert_eq!(changed.state.undo, Some(format!("snel beginnen, {}", step.dutch())), "{step:?}");
        let view = dossier.quick_start();
        assert_eq!(view.furthest, step.next());
        assert_eq!(view.answers.sector, if step == Step::Firm { "" } else { "salon" });
        assert_eq!(dossier.reloaded().expect("it is in the tables"), *dossier.register(), "{step:?}");
        if step == Step::Check {
            break;
        }
    }
    let done = dossier.quick_start().answers;
    assert_eq!((done.bsn, done.cameras, done.cookies), (Said::Yes, Said::Yes, Said::Yes));
    for _ in 0..7 {
        dossier.undo().expect("it can be taken back");
    }
    assert_eq!(*dossier.register(), Register::default());
    assert!(!dossier.quick_start().is_begun);
}

#[test]
fn what_is_open_is_told_before_the_end() {
    let mut register = Register::default();
    walk(&mut register, &answers("salon", Said::Unknown), Step::Periods);
    let dossier = Dossier::unnamed(register, Ids::by_chance(), today()).expect("a dossier");
    let view = dossier.quick_start();
    let special: Vec<&str> =
        view.open.iter().filter(|it| it.step == Step::Special).map(|it| it.text.as_str()).collect();
    assert_eq!(special.len(), 6, "{special:?}");
    assert!(special.contains(&"U weet nog niet of er een camera hangt."));
}

#[test]
fn every_activity_stands_under_a_heading_and_every_kind_has_a_name() {
    let mut headings: Vec<&str> = activities().iter().map(|it| view::group(&it.id)).collect();
    headings.sort_unstable();
    headings.dedup();
    assert_eq!(headings, ["Kantoor en gebouw", "Klanten", "Mensen die voor u werken", "Website en internet"]);
    for sector in every_sector() {
        let mut register = Register::default();
        walk(&mut register, &answers(sector, Said::Yes), Step::Kind);
        let dossier = Dossier::unnamed(register, Ids::by_chance(), today()).expect("a dossier");
        let view = dossier.quick_start();
        assert_eq!(view.sectors.len(), 17);
        assert!(view.sentences.iter().all(|it| it.id != "camera" && !it.sentence.contains('{')), "{sector}");
        assert!(view.sentences.iter().filter(|it| it.is_there).count() >= 6, "{sector}");
        assert!(view.kinds.iter().all(|it| !it.name.is_empty()) && !view.kinds.is_empty(), "{sector}");
        for program in &view.programs {
            assert!(!program.kind.is_empty() && !program.country.is_empty(), "{}", program.id);
        }
    }
}

#[test]
fn the_page_beside_the_steps_reads_as_if_what_is_proposed_is_right() {
    let mut register = Register::default();
    let given = answers("salon", Said::Yes);
    walk(&mut register, &given, Step::Kind);
    let dossier = Dossier::unnamed(register, Ids::by_chance(), today()).expect("a dossier");
    let answers = dossier.quick_start().answers;
    let page = dossier.quick_start_preview(Step::Activities, &answers, today());
    let text: String = page.sentences().iter().map(|it| it.text()).collect();
    assert!(text.contains("afspraak"), "{text}");
    let later: Vec<String> =
        page.gaps().iter().flat_map(|gap| gap.origin.facts.clone()).map(|it| it.field).collect();
    assert!(later.iter().any(|it| it.contains("retention")), "{later:?}");
    let before = dossier.register().clone();
    let _ = dossier.quick_start_preview(Step::Check, &answers, today());
    assert_eq!(*dossier.register(), before, "a look changes nothing");
}
