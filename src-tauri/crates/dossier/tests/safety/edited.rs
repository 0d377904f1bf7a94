//! An edit that was on its way while the dossier became another.

use ::register::*;
use dossier::Dossier;

use crate::stage::{Stage, activity, describe, name_firm, now, with_activities};

/// The dossier after it met another computer's, and what a screen showed of two of its records before.
fn merged(stage: &Stage) -> (Dossier, ProcessingActivity, Organisation) {
    let mut here = stage.made_of(with_activities(&["Nieuwsbrief", "Verkoop"]));
    let (mut there, _) = stage.open("b");
    describe(&mut there, "nieuwsbrief", "Van b");
    name_firm(&mut there, "Van b");
    let _ = there.save(now()).expect("saved there");
    let shown = (activity(&here, "nieuwsbrief").clone(), here.organisation().clone());
    describe(&mut here, "verkoop", "Van a");
    let _ = here.save(now()).expect("merged");
    assert_eq!(activity(&here, "nieuwsbrief").description, "Van b");
    (here, shown.0, shown.1)
}

#[test]
fn what_the_owner_did_not_touch_stays_as_the_merge_made_it() {
    let stage = Stage::new();
    let (mut here, shown, firm) = merged(&stage);
    let edited = ProcessingActivity { code: "A-1".to_owned(), ..shown.clone() };
    let edited = here.edited(shown, edited);
    here.save_activity(edited).expect("saved");
    let now_here = activity(&here, "nieuwsbrief");
    assert_eq!((now_here.code.as_str(), now_here.description.as_str()), ("A-1", "Van b"));

    let edited = Organisation { email: Answer::Confirmed("info@jansen.nl".to_owned()), ..firm.clone() };
    let edited = here.edited(firm, edited);
    here.save_organisation(edited).expect("saved");
    assert_eq!(here.organisation().trade_name, Answer::Confirmed("Van b".to_owned()));
    assert_eq!(here.organisation().email, Answer::Confirmed("info@jansen.nl".to_owned()));
}

#[test]
fn what_the_owner_typed_last_stands_and_can_be_taken_back() {
    let stage = Stage::new();
    let (mut here, shown, _) = merged(&stage);
    let edited = ProcessingActivity { description: "Van a".to_owned(), ..shown.clone() };
    let edited = here.edited(shown, edited);
    here.save_activity(edited).expect("saved");
    assert_eq!(activity(&here, "nieuwsbrief").description, "Van a");
    here.undo().expect("an undo");
    assert_eq!(activity(&here, "nieuwsbrief").description, "Van b");
}

#[test]
fn lists_meet_record_by_record_also_before_the_screen_knows_the_ids() {
    let stage = Stage::new();
    let mut here = stage.made_of(with_activities(&["Nieuwsbrief"]));
    let item = |name: &str| DataItem { name: name.to_owned(), ..DataItem::default() };
    let shown = activity(&here, "nieuwsbrief").clone();
    let first = ProcessingActivity { data: Answer::Confirmed(vec![item("E-mail")]), ..shown };
    here.save_activity(first.clone()).expect("the first edit");
    // Meanwhile another computer's item came in.
    let mut with_other = activity(&here, "nieuwsbrief").clone();
    with_other.data.value_mut().expect("data").push(item("Telefoon"));
    here.save_activity(with_other).expect("a merge");
    // The screen has had no answer to the first yet.
    let mut second = first.clone();
    second.data.value_mut().expect("data")[0].collected_when = "bij aanmelden".to_owned();
    let edited = here.edited(first, second);
    here.save_activity(edited).expect("the second edit");
    let data = activity(&here, "nieuwsbrief").data.value().expect("data");
    let names: Vec<_> = data.iter().map(|item| (item.name.as_str(), item.collected_when.as_str())).collect();
    assert_eq!(names, [("E-mail", "bij aanmelden"), ("Telefoon", "")]);
}

#[test]
fn a_record_that_is_gone_comes_back_rather_than_what_was_typed_goes() {
    let stage = Stage::new();
    let mut here = stage.made_of(with_activities(&["Nieuwsbrief"]));
    let shown = activity(&here, "nieuwsbrief").clone();
    here.remove_activity(&shown.id).expect("removed elsewhere");
    let edited = ProcessingActivity { description: "Van a".to_owned(), ..shown.clone() };
    let edited = here.edited(shown, edited);
    here.save_activity(edited).expect("saved");
    assert_eq!(activity(&here, "nieuwsbrief").description, "Van a");
}
