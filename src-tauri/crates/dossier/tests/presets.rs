//! Examples in a dossier: proposals in one step of undo, and "Alles klopt".

use ::register::{Answer, RecordRef, Register};
use chrono::NaiveDate;
use dossier::presets::{self, Choice, Replies, Reply};
use dossier::statement::Choices;
use dossier::{Dossier, Ids, Now};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");

fn now() -> Now {
    "2026-11-21T12:00:00+01:00".parse().expect("a moment")
}

fn dossier() -> Dossier {
    Dossier::unnamed(Register::default(), Ids::from(|| 7), TODAY).expect("a dossier in memory")
}

fn choice() -> Choice {
    let salon = presets::sector("kapper").expect("a sector");
    Choice::of(salon, Replies { website: Reply::Yes, health: Reply::No, ..Replies::default() })
}

fn is_proposed<T>(answer: &Answer<T>) -> bool {
    matches!(answer, Answer::Proposed(_))
}

#[test]
fn examples_come_in_as_proposals_and_go_in_one_step() {
    let mut dossier = dossier();
    let before = dossier.register().clone();
    let preview = dossier.preview_presets(&choice());
    assert!(preview.counts.new > 30 && preview.counts.refused == 0, "{:?}", preview.counts);
    assert_eq!(dossier.register(), &before, "a preview changes nothing");
    let changed = dossier.take_presets(&choice(), now()).expect("taken");
    assert_eq!(changed.state.undo.as_deref(), Some("voorbeelden overgenomen"));
    let salon = dossier.register().activity(&"salon".into()).expect("it was chosen");
    assert!(is_proposed(&salon.role) && is_proposed(&salon.data));
    dossier.undo().expect("undone");
    assert_eq!(dossier.register(), &before);
}

#[test]
fn what_is_there_stays_as_it_is() {
    let mut dossier = dossier();
    dossier.take_presets(&choice(), now()).expect("taken");
    let salon = RecordRef::parse("activity/salon").expect("a record");
    let changed = dossier.confirm_all(&salon).expect("confirmed");
    assert_eq!(changed.state.undo.as_deref(), Some("activiteit Afspraken en behandelingen bevestigd"));
    let mut own = dossier.register().activity(&"salon".into()).expect("chosen").clone();
    own.name = "Knippen".to_owned();
    dossier.save_activity(own).expect("saved");
    let confirmed = dossier.register().clone();
    assert!(is_proposed(&confirmed.activity(&"facturen".into()).expect("chosen").role), "only that record");
    dossier.take_presets(&choice(), now()).expect("taken again");
    assert_eq!(dossier.register(), &confirmed, "nothing is proposed over an answer");
    let gone = RecordRef::parse("activity/weg").expect("a record");
    assert!(dossier.confirm_all(&gone).is_err());
}

#[test]
fn all_is_right_confirms_all_and_can_be_undone() {
    let mut dossier = dossier();
    dossier.take_presets(&choice(), now()).expect("taken");
    let proposed = dossier.register().clone();
    let gaps = |dossier: &Dossier| dossier.statement(&Choices::default(), TODAY).gaps().len();
    let before = gaps(&dossier);
    let changed = dossier.confirm_all(&RecordRef::parse("register").expect("a record")).expect("confirmed");
    assert_eq!(changed.state.undo.as_deref(), Some("alle voorstellen bevestigd"));
    assert!(gaps(&dossier) < before);
    assert!(!exchange::json::write(dossier.register()).contains("\"proposed\""));
    dossier.undo().expect("undone");
    assert_eq!(dossier.register(), &proposed);
}

#[test]
fn a_program_of_the_list_comes_with_the_firm_behind_it_all_proposed_and_says_where_from() {
    let catalogue = presets::program_catalogue();
    assert!(
        catalogue.programs.len() > 100 && catalogue.written_on.ends_with("-2026"),
        "{}",
        catalogue.written_on
    );
    let mut dossier = dossier();
    let before = dossier.register().clone();
    let saved = dossier.add_program("mailchimp").expect("it is in the list");
    assert_eq!(saved.record.to_string(), "recipient/mailchimp");
    assert_eq!(saved.changed.state.undo.as_deref(), Some("ontvanger Mailchimp toegevoegd"));
    let register = dossier.register().clone();
    let (recipient, system) = (&register.recipients[0], &register.systems[0]);
    assert_eq!(recipient.country, Answer::Proposed("US".to_owned()));
    assert_eq!(system.supplier.as_ref().map(|it| it.as_str()), Some("mailchimp"));
    assert!(is_proposed(&register.agreements[0].status) && is_proposed(&register.transfers[0].safeguards));
    for note in &register.notes {
        let day = format!("Lijst van programma’s van {}", catalogue.written_on);
        assert_eq!(note.source, day, "{} says where it comes from", note.record);
    }
    assert_eq!(register.notes.len(), 3, "country, agreement and safeguard say what to look at");
    assert_eq!(register.broken_references(), []);
    // Once more changes nothing, also when its owner changed it.
    let mut own = recipient.clone();
    own.country = Answer::Confirmed("IE".to_owned());
    dossier.save_recipient(own).expect("saved");
    let confirmed = dossier.register().clone();
    assert_eq!(dossier.add_program("mailchimp").expect("it is there").record, saved.record);
    assert_eq!(*dossier.register(), confirmed);
    dossier.undo().expect("undone");
    dossier.undo().expect("undone");
    assert_eq!(*dossier.register(), before, "all of it was one step");
    assert!(dossier.add_program("bestaat-niet").is_err());
}
