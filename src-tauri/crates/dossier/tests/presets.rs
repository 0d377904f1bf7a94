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
