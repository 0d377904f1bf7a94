//! What an owner reads, and what happens to a few registers that a person can check.

use ::register::*;

use super::super::{About, Merged, Side, differences, merge};

fn activity(id: &str, name: &str) -> ProcessingActivity {
    ProcessingActivity { id: id.into(), name: name.to_owned(), ..ProcessingActivity::default() }
}

fn item(id: &str, name: &str) -> DataItem {
    DataItem { id: id.into(), name: name.to_owned(), ..DataItem::default() }
}

fn years(amount: u32) -> Answer<Term> {
    Answer::Confirmed(Term::Fixed(Duration { amount, unit: Unit::Year }))
}

/// A small bakery.
fn bakery() -> Register {
    let mut newsletter = activity("nieuwsbrief", "Nieuwsbrief");
    newsletter.recipients = Answer::Confirmed(vec!["mailing".into()]);
    newsletter.retention = Answer::Confirmed(vec!["adressen".into()]);
    newsletter.purposes =
        vec![Purpose { id: "nieuws".into(), in_short: "nieuws te sturen".to_owned(), ..Purpose::default() }];
    newsletter.data = Answer::Confirmed(vec![DataItem {
        purposes: vec!["nieuws".into()],
        ..item("e-mailadres", "e-mailadres")
    }]);
    Register {
        activities: vec![activity("bestellen", "Bestellen"), newsletter, activity("camera", "Camera")],
        recipients: vec![
            Recipient { id: "mailing".into(), name: "Mailing bv".to_owned(), ..Recipient::default() },
            Recipient { id: "postnl".into(), name: "PostNL".to_owned(), ..Recipient::default() },
        ],
        retention_periods: vec![RetentionPeriod {
            id: "adressen".into(),
            name: "Adressen".to_owned(),
            term: years(2),
            ..RetentionPeriod::default()
        }],
        ..Register::default()
    }
}

fn changed(change: impl FnOnce(&mut Register)) -> Register {
    let mut register = bakery();
    change(&mut register);
    assert_eq!(register.broken_references(), [], "an edit leaves the register whole");
    register
}

fn met(mine: impl FnOnce(&mut Register), theirs: impl FnOnce(&mut Register)) -> Merged {
    merge(Some(&bakery()), &changed(mine), &changed(theirs))
}

fn told(change: impl FnOnce(&mut Register)) -> Vec<String> {
    differences(&bakery(), &changed(change)).iter().map(ToString::to_string).collect()
}

fn asked(merged: &Merged) -> Vec<String> {
    merged.conflicts.iter().map(ToString::to_string).collect()
}

#[test]
fn a_difference_is_a_sentence() {
    let sentences = told(|register| {
        register.organisation.people = Answer::Confirmed(4);
        register.organisation.visiting_address =
            Answer::Confirmed(Address { street: "Dorpsstraat 1".to_owned(), ..Address::default() });
        register.activities[1].retention = Answer::Open;
        register.activities[1].role = Answer::Proposed(Role::Controller);
        register.activities[1].recipients = Answer::Confirmed(vec!["mailing".into(), "postnl".into()]);
        register.activities[1].review_due = chrono::NaiveDate::from_ymd_opt(2026, 11, 22);
        register.activities[1].purposes[0].in_short = "nieuws en aanbiedingen te sturen".to_owned();
        register.activities[1].data =
            Answer::Confirmed(vec![item("e-mailadres", "e-mailadres"), item("naam", "naam")]);
        register.activities[0].name.clear();
        register.activities.remove(2);
        register.recipients.push(Recipient { id: "x".into(), ..Recipient::default() });
        register.retention_periods[0].term = years(3);
        register.notes.push(FieldNote {
            record: "activity/nieuwsbrief".to_owned(),
            field: "activity.retention".to_owned(),
            note: "Navragen.".to_owned(),
            ..FieldNote::default()
        });
    });
    assert_eq!(
        sentences,
        [
            "Uw bedrijf: Bezoekadres was leeg, is nu “Dorpsstraat 1”.",
            "Uw bedrijf: Aantal mensen was leeg, is nu “4”.",
            "Activiteit Bestellen: Naam van de activiteit was “Bestellen”, is nu leeg.",
            "Activiteit Nieuwsbrief: Uw rol was leeg, is nu “wij beslissen zelf (nog niet bevestigd)”.",
            "Activiteit Nieuwsbrief: Opnieuw bekijken op was leeg, is nu “22-11-2026”.",
            "Doel nieuws te sturen (bij Nieuwsbrief): Doel in het kort was “nieuws te sturen”, is nu “nieuws en aanbiedingen te sturen”.",
            "Gegeven e-mailadres (bij Nieuwsbrief): Voor welke doelen was “nieuws te sturen”, is nu leeg.",
            "Gegeven naam (bij Nieuwsbrief) is toegevoegd.",
            "Activiteit Nieuwsbrief: Ontvangers was “Mailing bv”, is nu “Mailing bv, PostNL”.",
            "Activiteit Nieuwsbrief: Bewaartermijn was “Adressen”, is nu leeg.",
            "Activiteit Camera is verwijderd.",
            "Ontvanger zonder naam is toegevoegd.",
            "Bewaartermijn Adressen: Hoe lang was “2 jaar”, is nu “3 jaar”.",
            "Opmerking Nieuwsbrief, Bewaartermijn is toegevoegd.",
        ]
    );
}

#[test]
fn a_record_that_moved_is_told_once() {
    assert_eq!(
        told(|register| register.activities.rotate_right(1)),
        ["Activiteit Camera staat op een andere plaats."]
    );
}

#[test]
fn a_file_of_the_same_size_is_changed_too() {
    let with = |base64: &str| Register {
        attachments: vec![Attachment {
            id: "logo".into(),
            title: "Logo".to_owned(),
            base64: base64.to_owned(),
            ..Attachment::default()
        }],
        ..Register::default()
    };
    let sentences: Vec<String> =
        differences(&with("QUJDRA=="), &with("QUJDRQ==")).iter().map(ToString::to_string).collect();
    assert_eq!(sentences, ["Bijlage Logo: Inhoud is gewijzigd."]);
}

#[test]
fn two_values_for_a_field_are_a_choice() {
    let merged = met(
        |mine| mine.retention_periods[0].term = years(3),
        |theirs| {
            theirs.retention_periods[0].term = years(1);
            theirs.activities[0].code = "A1".to_owned();
        },
    );
    assert_eq!(
        asked(&merged),
        ["Bewaartermijn Adressen: Hoe lang is bij u “3 jaar”, in het andere bestand “1 jaar”."]
    );
    assert!(matches!(&merged.conflicts[0].about, About::Field { base: Some(base), .. } if base == "2 jaar"));
    assert_eq!(merged.register.retention_periods[0].term, years(3));
    assert_eq!(merged.register.activities[0].code, "A1");
    assert_eq!(merged.resolve(&[(0, Side::Mine)]).retention_periods[0].term, years(3));
    assert_eq!(merged.resolve(&[(0, Side::Theirs)]).retention_periods[0].term, years(1));
    assert_eq!(merged.prefer(Side::Theirs).activities[0].code, "A1");
}

#[test]
fn what_one_removed_and_the_other_changed_stays_until_somebody_chooses() {
    let remove = |register: &mut Register| {
        register.activities.remove(2);
    };
    let change = |register: &mut Register| register.activities[2].code = "C".to_owned();
    let merged = met(remove, change);
    assert_eq!(
        asked(&merged),
        ["Activiteit Camera is bij u verwijderd, maar in het andere bestand nog in gebruik."]
    );
    assert_eq!(merged.register.activities.len(), 3);
    assert_eq!(merged.prefer(Side::Mine).activities.len(), 2);
    assert_eq!(merged.prefer(Side::Theirs).activities[2].code, "C");
    let merged = met(change, remove);
    assert_eq!(
        asked(&merged),
        ["Activiteit Camera is in het andere bestand verwijderd, maar bij u nog in gebruik."]
    );
    assert_eq!(merged.prefer(Side::Mine).activities[2].code, "C");
    assert_eq!(merged.prefer(Side::Theirs).activities.len(), 2);
}

#[test]
fn what_was_said_about_a_record_stays_and_goes_with_it() {
    let note = |text: &str| FieldNote {
        record: "activity/camera".to_owned(),
        field: "activity.code".to_owned(),
        note: text.to_owned(),
        ..FieldNote::default()
    };
    let base = changed(|register| register.notes.push(note("Oud.")));
    let mut without = base.clone();
    without.activities.remove(2);
    without.notes.clear();
    let mut with = base.clone();
    with.activities[2].code = "C".to_owned();
    for (mine, theirs, gone) in [(&with, &without, Side::Theirs), (&without, &with, Side::Mine)] {
        let merged = merge(Some(&base), mine, theirs);
        assert_eq!(merged.conflicts.len(), 1, "{:?}", asked(&merged));
        assert_eq!(merged.register, with, "the record stays with its remark");
        assert_eq!(merged.prefer(gone), without);
    }
    // Whoever writes a remark at a record still uses it.
    let mut remarked = base.clone();
    remarked.notes[0].note = "Anders.".to_owned();
    let merged = merge(Some(&base), &remarked, &without);
    assert_eq!(
        asked(&merged),
        ["Activiteit Camera is in het andere bestand verwijderd, maar bij u nog in gebruik."]
    );
    assert_eq!(merged.prefer(Side::Mine), remarked);
    assert_eq!(merged.prefer(Side::Theirs), without);
    with.notes.push(FieldNote { field: "activity.name".to_owned(), ..note("Nieuw.") });
    let merged = merge(Some(&base), &without, &with);
    assert_eq!(merged.prefer(Side::Mine), without, "no remark about what is gone");
}

#[test]
fn what_one_removed_and_the_other_began_to_use_stays_until_somebody_chooses() {
    let merged = met(
        |mine| mine.activities[0].recipients = Answer::Confirmed(vec!["postnl".into()]),
        |theirs| {
            theirs.recipients.remove(1);
        },
    );
    assert_eq!(
        asked(&merged),
        ["Ontvanger PostNL is in het andere bestand verwijderd, maar bij u nog in gebruik."]
    );
    assert_eq!(merged.register.recipients.len(), 2);
    assert_eq!(merged.register.broken_references(), []);
    let gone = merged.prefer(Side::Theirs);
    assert_eq!(gone.recipients.len(), 1);
    assert_eq!(gone.activities[0].recipients, Answer::Open, "nobody said that there is none");
    assert_eq!(merged.prefer(Side::Mine), merged.register);
}

#[test]
fn what_a_kept_record_refers_to_is_kept_too() {
    let base = changed(|register| {
        register.systems =
            vec![System { id: "kassa".into(), supplier: Some("postnl".into()), ..System::default() }];
    });
    let mut mine = base.clone();
    mine.systems[0].name = "Kassa".to_owned();
    let mut theirs = base.clone();
    theirs.systems.clear();
    theirs.recipients.remove(1);
    let merged = merge(Some(&base), &mine, &theirs);
    assert_eq!(merged.conflicts.len(), 2, "{:?}", asked(&merged));
    assert_eq!(merged.register.recipients.len(), 2);
    assert_eq!(merged.prefer(Side::Theirs), theirs);
    assert_eq!(merged.prefer(Side::Mine), mine);
    let gone = merged.resolve(&[(0, Side::Theirs), (1, Side::Mine)]);
    assert_eq!((gone.recipients.len(), gone.systems[0].supplier.clone()), (1, None));
}

#[test]
fn a_published_statement_keeps_its_variant() {
    let mut base = bakery();
    base.statement_variants = vec![StatementVariant { id: "website".into(), ..StatementVariant::default() }];
    let mut mine = base.clone();
    mine.statement_variants.clear();
    let mut theirs = base.clone();
    theirs.published_statements = vec![PublishedStatement {
        id: "website-1".into(),
        variant: "website".into(),
        ..PublishedStatement::default()
    }];
    let merged = merge(Some(&base), &mine, &theirs);
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(merged.prefer(Side::Mine), theirs, "it cannot go");
}

#[test]
fn the_same_id_for_two_things_is_told_apart() {
    let add = |at: usize| {
        move |register: &mut Register| {
            register.activities[at].purposes.push(Purpose { id: "bellen".into(), ..Purpose::default() });
            register.activities[at].data = Answer::Confirmed(vec![DataItem {
                purposes: vec!["bellen".into()],
                ..item("telefoonnummer", "telefoonnummer")
            }]);
        }
    };
    let merged = met(add(0), add(2));
    assert_eq!(asked(&merged), [""; 0]);
    assert_eq!(merged.register.duplicate_ids(), []);
    let other = &merged.register.activities[2];
    assert_eq!(other.purposes[0].id.as_str(), "bellen-2");
    let items = other.data.value().expect("data");
    assert_eq!((items[0].id.as_str(), items[0].purposes[0].as_str()), ("telefoonnummer-2", "bellen-2"));
    assert_eq!(merged.register.activities[0].purposes[0].id.as_str(), "bellen", "mine keeps its id");
}

#[test]
fn a_purpose_that_moved_and_is_used_where_it_was_stands_in_both_places() {
    let merged = met(
        |mine| {
            let purpose = mine.activities[1].purposes.remove(0);
            mine.activities[1].data = Answer::Confirmed(vec![item("e-mailadres", "e-mailadres")]);
            mine.activities[0].purposes.push(purpose);
        },
        |theirs| {
            theirs.activities[1]
                .data
                .value_mut()
                .expect("data")
                .push(DataItem { purposes: vec!["nieuws".into()], ..item("naam", "naam") });
        },
    );
    assert_eq!(merged.register.duplicate_ids(), []);
    assert_eq!(merged.register.activities[0].purposes[0].id.as_str(), "nieuws");
    assert_eq!(merged.register.activities[1].purposes[0].id.as_str(), "nieuws-2");
    let items = merged.register.activities[1].data.value().expect("data");
    assert_eq!(items[1].purposes[0].as_str(), "nieuws-2");
}

#[test]
fn both_orders_meet_or_are_a_choice() {
    let order = |register: &Register| -> Vec<String> {
        register.activities.iter().map(|activity| activity.id.to_string()).collect()
    };
    let merged = met(
        |mine| mine.activities.insert(1, activity("mijn", "Mijn")),
        |theirs| {
            theirs.activities.rotate_right(1);
            theirs.activities.push(activity("hun", "Hun"));
        },
    );
    assert_eq!(asked(&merged), [""; 0]);
    assert_eq!(order(&merged.register), ["camera", "bestellen", "mijn", "nieuwsbrief", "hun"]);
    let merged = met(|mine| mine.activities.rotate_left(1), |theirs| theirs.activities.swap(0, 1));
    // Bestellen last, or Nieuwsbrief first.
    assert_eq!(
        asked(&merged),
        ["Register: de volgorde van Activiteiten is in het andere bestand anders dan bij u."]
    );
    assert_eq!(order(&merged.prefer(Side::Mine)), ["nieuwsbrief", "camera", "bestellen"]);
    assert_eq!(order(&merged.prefer(Side::Theirs)), ["nieuwsbrief", "bestellen", "camera"]);
}

#[test]
fn without_a_common_beginning_everything_that_differs_is_a_choice() {
    let mine = changed(|register| register.activities[0].code = "A".to_owned());
    let theirs = changed(|register| {
        register.activities.remove(2);
        register.activities.push(activity("hun", "Hun"));
    });
    let merged = merge(None, &mine, &theirs);
    assert_eq!(
        asked(&merged),
        ["Activiteit Bestellen: Eigen nummer is bij u “A”, in het andere bestand leeg."]
    );
    assert_eq!(merged.register.activities.len(), 4, "records of one side only stay");
}
