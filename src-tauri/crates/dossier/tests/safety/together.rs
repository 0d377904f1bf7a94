//! Several records at once (E7, E8, E4): one step of undo, which a restart does not end.

use std::fs;

use ::register::*;
use dossier::{ChangeAlike, Dossier, Error};

use crate::stage::{Stage, now, with_activities};

fn record(name: &str) -> RecordRef {
    RecordRef::parse(name).expect("a record")
}

fn bakery() -> Register {
    let path = format!("{}/../../../tests/dossiers/bakkerij.json", env!("CARGO_MANIFEST_DIR"));
    exchange::json::read(&fs::read(path).expect("the example")).expect("a register").register
}

fn undo_of(dossier: &Dossier) -> String {
    dossier.state().undo.unwrap_or_default()
}

/// One step takes it back and does it again, also after the program was closed in between.
#[track_caller]
fn is_one_step(stage: &Stage, mut dossier: Dossier, before: &Register) {
    let after = dossier.register().clone();
    assert_ne!(after, *before);
    assert_eq!(after.broken_references(), []);
    assert_eq!(after.duplicate_ids(), []);
    assert_eq!(dossier.reloaded().expect("tables"), after);
    let name = undo_of(&dossier);
    drop(dossier);
    dossier = stage.open("a").0;
    assert_eq!(undo_of(&dossier), name, "the name survives a restart");
    dossier.undo().expect("undone");
    assert_eq!(dossier.register(), before, "one step takes all of it back");
    assert_eq!(dossier.state().redo.as_ref(), Some(&name));
    drop(dossier);
    dossier = stage.open("a").0;
    dossier.redo().expect("done again");
    assert_eq!(*dossier.register(), after);
    assert_eq!(dossier.reloaded().expect("tables"), after);
}

#[test]
fn e7_the_owner_of_several_activities_is_changed_in_one_step() {
    let stage = Stage::new();
    let mut start = with_activities(&["Nieuwsbrief", "Verkoop", "Camera"]);
    start.people.push(Person { id: "sanne".into(), name: "Sanne".to_owned(), ..Person::default() });
    let mut dossier = stage.made_of(start.clone());
    let chosen = ["activity/nieuwsbrief", "activity/camera"].map(record);
    let sanne = ChangeAlike::ProcessOwner(Some("sanne".into()));
    let changed = dossier.change_together(&chosen, &sanne).expect("changed");
    assert_eq!(changed.state.undo.as_deref(), Some("bij 2 activiteiten de eigenaar gewijzigd"));
    let owners: Vec<_> = dossier.register().activities.iter().map(|it| it.process_owner.value()).collect();
    let is_sannes = Some(PersonId("sanne".to_owned()));
    assert_eq!(owners, [is_sannes.as_ref(), None, is_sannes.as_ref()], "what was not chosen stays");
    is_one_step(&stage, dossier, &start);
}

#[test]
fn e7_what_is_so_already_is_not_counted_and_nothing_new_is_no_step() {
    let stage = Stage::new();
    let mut start = with_activities(&["Nieuwsbrief", "Verkoop", "Camera"]);
    start.activities[0].status = ActivityStatus::Stopped;
    let mut dossier = stage.made_of(start.clone());
    let all = ["activity/nieuwsbrief", "activity/verkoop", "activity/camera"].map(record);
    let stopped = ChangeAlike::Status(ActivityStatus::Stopped);
    dossier.change_together(&all, &stopped).expect("changed");
    assert_eq!(undo_of(&dossier), "bij 2 activiteiten de status gewijzigd");
    let again = dossier.change_together(&all, &stopped).expect("the same again");
    assert!(again.parts.is_empty());
    dossier.undo().expect("undone");
    assert_eq!(*dossier.register(), start, "the second time was no step");
    // One that changes is named, as in its form.
    dossier.change_together(&all[..2], &stopped).expect("changed");
    assert_eq!(undo_of(&dossier), "activiteit Verkoop gewijzigd");
}

#[test]
fn e7_a_rule_takes_the_place_of_others_or_stands_beside_them() {
    let stage = Stage::new();
    let start = bakery();
    let mut dossier = stage.made_of(start.clone());
    let chosen: Vec<RecordRef> = start.activities.iter().take(3).map(|it| RecordRef::from(&it.id)).collect();
    let used: Vec<Vec<RetentionPeriodId>> =
        start.activities.iter().map(|it| it.retention.items().to_vec()).collect();
    let period = start.retention_periods.last().expect("a rule").id.clone();
    assert!(used[..3].iter().all(|rules| !rules.is_empty() && !rules.contains(&period)), "{used:?}");

    let beside = ChangeAlike::Retention { period: period.clone(), is_added: true };
    dossier.change_together(&chosen, &beside).expect("changed");
    assert_eq!(undo_of(&dossier), "bij 3 activiteiten de bewaartermijn gewijzigd");
    for (at, activity) in dossier.register().activities.iter().enumerate() {
        let mut wanted = used[at].clone();
        if at < 3 {
            wanted.push(period.clone());
        }
        assert_eq!(activity.retention.items(), wanted, "{}", activity.name);
    }
    dossier.undo().expect("undone");
    let instead = ChangeAlike::Retention { period: period.clone(), is_added: false };
    dossier.change_together(&chosen, &instead).expect("changed");
    let (changed, others) = dossier.register().activities.split_at(3);
    assert!(changed.iter().all(|it| it.retention == Answer::Confirmed(vec![period.clone()])));
    assert_eq!(others, &start.activities[3..]);
    is_one_step(&stage, dossier, &start);
}

#[test]
fn e7_an_agreement_is_with_those_who_work_for_the_firm_and_is_made_where_there_is_none() {
    let stage = Stage::new();
    let of = |id: &str, kind: RecipientKind| Recipient {
        id: id.into(),
        name: id.to_owned(),
        kind,
        ..Recipient::default()
    };
    let mut start = Register {
        recipients: vec![
            of("mailchimp", RecipientKind::Processor),
            of("moneybird", RecipientKind::Processor),
            of("salaris", RecipientKind::SubProcessor),
            of("belastingdienst", RecipientKind::Authority),
        ],
        systems: vec![System { id: "kluis".into(), name: "Kluis".to_owned(), ..System::default() }],
        ..Register::default()
    };
    start.agreements.push(ProcessingAgreement {
        id: "mailchimp".into(),
        recipient: Some("mailchimp".into()),
        version: "2024".to_owned(),
        status: Answer::Proposed(AgreementStatus::None),
        ..ProcessingAgreement::default()
    });
    let mut dossier = stage.made_of(start.clone());
    let mut chosen: Vec<RecordRef> = start.recipients.iter().map(|it| RecordRef::from(&it.id)).collect();
    chosen.push(record("system/kluis"));
    dossier.change_together(&chosen, &ChangeAlike::Agreement(AgreementStatus::Signed)).expect("changed");
    assert_eq!(undo_of(&dossier), "bij 3 ontvangers de overeenkomst gewijzigd");
    let signed = |id: &str| {
        let found: Vec<_> = dossier
            .register()
            .agreements
            .iter()
            .filter(|it| it.recipient.as_ref().is_some_and(|other| other.as_str() == id))
            .map(|it| (it.version.as_str(), it.status.confirmed().copied()))
            .collect();
        found
    };
    assert_eq!(
        signed("mailchimp"),
        [("2024", Some(AgreementStatus::Signed))],
        "the one it has, and no second"
    );
    assert_eq!(signed("moneybird"), [("", Some(AgreementStatus::Signed))]);
    assert_eq!(signed("salaris"), [("", Some(AgreementStatus::Signed))]);
    assert_eq!(signed("belastingdienst"), []);

    let kinds = ChangeAlike::RecipientKind(RecipientKind::ThirdParty);
    dossier.change_together(&chosen, &kinds).expect("changed");
    assert_eq!(undo_of(&dossier), "bij 4 ontvangers de rol gewijzigd");
    dossier.undo().expect("undone");
    is_one_step(&stage, dossier, &start);
}

#[test]
fn e8_several_are_copied_in_one_step_each_after_its_own() {
    let stage = Stage::new();
    let start = bakery();
    let mut dossier = stage.made_of(start.clone());
    let chosen = [RecordRef::from(&start.activities[0].id), RecordRef::from(&start.activities[2].id)];
    let copies = dossier.duplicate_together(&chosen).expect("copies");
    assert_eq!(undo_of(&dossier), "2 activiteiten gedupliceerd");
    let names: Vec<_> = dossier.register().activities.iter().map(|it| it.name.clone()).collect();
    let was = |at: usize| start.activities[at].name.clone();
    let copy = |at: usize| format!("{} (kopie)", was(at));
    assert_eq!(names[..6], [was(0), copy(0), was(1), was(2), copy(2), was(3)]);
    let there: Vec<_> = [1, 4].map(|at: usize| RecordRef::from(&dossier.register().activities[at].id)).into();
    assert_eq!(copies.records, there);
    is_one_step(&stage, dossier, &start);
}

#[test]
fn e8_a_firm_and_its_program_are_copied_together_and_two_copies_of_one_have_two_ids() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(bakery());
    let both = ["recipient/mailchimp", "system/mailchimp"].map(record);
    for _ in 0..2 {
        dossier.duplicate_together(&both).expect("copies");
        assert_eq!(undo_of(&dossier), "2 ontvangers en systemen gedupliceerd");
    }
    assert_eq!(dossier.register().duplicate_ids(), []);
    assert_eq!(dossier.register().agreements, bakery().agreements);
}

#[test]
fn e4_several_go_with_what_belongs_to_them_in_one_step() {
    let stage = Stage::new();
    let start = bakery();
    let mut dossier = stage.made_of(start.clone());
    let chosen = ["recipient/mailchimp", "recipient/postnl", "system/bestelboek"].map(record);
    let along = ["agreement/mailchimp", "transfer/mailchimp", "system/mailchimp"].map(record);
    // What refers to each other and goes together is no reason to ask.
    let all: Vec<RecordRef> = chosen.iter().chain(&along).cloned().collect();
    let referring: Vec<RecordRef> = dossier.referring(&all).into_iter().map(|it| it.record).collect();
    assert!(referring.contains(&record("activity/nieuwsbrief")), "{referring:?}");
    assert!(referring.iter().all(|other| !all.contains(other)), "{referring:?}");
    dossier.remove_together(&chosen, &along, now()).expect("removed");
    assert_eq!(undo_of(&dossier), "3 ontvangers en systemen verwijderd");
    assert!(all.iter().all(|gone| !dossier.register().records().contains(gone)));
    is_one_step(&stage, dossier, &start);
}

#[test]
fn e7_all_of_it_or_nothing() {
    let stage = Stage::new();
    let start = with_activities(&["Nieuwsbrief", "Verkoop"]);
    let mut dossier = stage.made_of(start.clone());
    let with_nobody = ["activity/nieuwsbrief", "activity/niets"].map(record);
    let both = ["activity/nieuwsbrief", "activity/verkoop"].map(record);
    let stopped = ChangeAlike::Status(ActivityStatus::Stopped);
    let refused = [
        dossier.change_together(&with_nobody, &stopped).err(),
        dossier.change_together(&both, &ChangeAlike::ProcessOwner(Some("niemand".into()))).err(),
        dossier.duplicate_together(&with_nobody).err(),
        dossier.remove_together(&with_nobody, &[], now()).err(),
        dossier.remove_together(&both, &[record("system/niets")], now()).err(),
    ];
    for error in refused {
        assert!(matches!(error, Some(Error::NoSuchRecord { .. })), "{error:?}");
    }
    assert_eq!(*dossier.register(), start);
    assert_eq!(dossier.state().undo, None);
}
