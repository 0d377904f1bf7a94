//! What an owner does with a dossier, verb by verb.

use std::fs;

use ::register::*;
use chrono::NaiveDate;
use dossier::statement::Choices;
use dossier::{Dossier, Error, Ids, Met, Now, StorageError, verify};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");

fn now() -> Now {
    "2026-11-21T12:00:00+01:00".parse().expect("a moment")
}

fn dossier() -> Dossier {
    Dossier::unnamed(Register::default(), Ids::from(|| 7), TODAY).expect("a dossier in memory")
}

fn example(name: &str) -> Register {
    let path = format!("{}/../../../tests/dossiers/{name}.json", env!("CARGO_MANIFEST_DIR"));
    exchange::json::read(&fs::read(path).expect("an example")).expect("a register").register
}

fn confirmed(text: &str) -> Answer<String> {
    Answer::Confirmed(text.to_owned())
}

#[test]
fn a_dossier_is_made_saved_and_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Bakkerij Jansen.verantwoord");
    let mut made = Dossier::create(&path, example("bakkerij"), Ids::by_chance(), TODAY).expect("a new file");
    assert!(!made.state().unsaved);
    made.add_activity("Spaarkaart").expect("an activity");
    assert!(made.state().unsaved);
    let before = Dossier::open(&path, Ids::by_chance()).expect("the file");
    assert_eq!(before.register(), &example("bakkerij"), "an edit is in the file only when it is saved");
    assert_eq!(made.save(now()).expect("saved"), Met::Nothing);
    assert!(!made.state().unsaved);
    let after = Dossier::open(&path, Ids::by_chance()).expect("the file");
    assert_eq!(after.register(), made.register());
    assert_eq!(after.document_id(), made.document_id());
    assert_eq!(verify(&path).expect("in order").register, *made.register());
}

#[test]
fn a_new_dossier_never_replaces_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("brief.verantwoord");
    fs::write(&path, "van oma").expect("a file");
    let refused = Dossier::create(&path, Register::default(), Ids::by_chance(), TODAY).err();
    assert!(matches!(refused, Some(Error::Save { source: StorageError::Exists, .. })), "{refused:?}");
    assert_eq!(fs::read(&path).expect("the file"), b"van oma");
}

#[test]
fn a_copy_is_a_copy_and_the_dossier_keeps_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (own, copy) = (folder.path().join("a.verantwoord"), folder.path().join("b.verantwoord"));
    let mut dossier =
        Dossier::create(&own, Register::default(), Ids::by_chance(), TODAY).expect("a new file");
    dossier.add_activity("Nieuwsbrief").expect("an activity");
    let before = fs::read(&own).expect("the file");
    assert!(dossier.save_copy(&copy, now()).expect("a copy").unsaved, "its own file is not written");
    assert_eq!(dossier.path(), Some(own.as_path()));
    assert_eq!(fs::read(&own).expect("the file"), before);
    let copied = Dossier::open(&copy, Ids::by_chance()).expect("the copy");
    assert_eq!(copied.register(), dossier.register());
    assert_eq!(copied.document_id(), dossier.document_id());
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    dossier.save_copy(&copy, now()).expect("a copy again");
    assert_eq!(fs::read(&own).expect("the file"), fs::read(&copy).expect("the copy"));
    let refused = dossier.save_copy(&own, now()).err();
    assert!(matches!(refused, Some(Error::OverItself { .. })), "a copy over itself: {refused:?}");
}

#[test]
fn the_firm_is_rewritten_and_never_refused() {
    let mut dossier = dossier();
    let organisation = Organisation {
        kvk_number: confirmed("12 34 56 78"),
        email: confirmed("geen adres"),
        ..Organisation::default()
    };
    let saved = dossier.save_organisation(organisation).expect("saved");
    assert_eq!(dossier.organisation().kvk_number, confirmed("12345678"));
    assert_eq!(dossier.organisation().email, confirmed("geen adres"), "what was typed stays");
    let fields: Vec<_> = saved.problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, [FieldId::OrganisationEmail]);
    assert_eq!(saved.changed.parts.iter().collect::<Vec<_>>(), ["organisation"]);
    assert_eq!(saved.changed.state.undo.as_deref(), Some("uw bedrijf gewijzigd"));
}

#[test]
fn an_activity_gets_a_readable_id_and_so_do_its_parts() {
    let mut dossier = dossier();
    let first = dossier.add_activity("Nieuwsbrief").expect("an activity");
    let second = dossier.add_activity("Nieuwsbrief").expect("an activity");
    let nameless = dossier.add_activity("🥐").expect("an activity");
    let ids = [&first, &second, &nameless].map(|saved| saved.record.to_string());
    assert_eq!(ids, ["activity/nieuwsbrief", "activity/nieuwsbrief-2", "activity/activity-00000000"]);
    let mut activity = dossier.register().activities[0].clone();
    let purpose = |id: &str, in_short: &str| Purpose {
        id: id.into(),
        in_short: in_short.to_owned(),
        ..Purpose::default()
    };
    activity.purposes = vec![purpose("", "u nieuws te sturen"), purpose("", "U nieuws te sturen!")];
    activity.data = Answer::Confirmed(vec![DataItem {
        name: "e-mailadres".to_owned(),
        purposes: vec!["weg".into()],
        ..DataItem::default()
    }]);
    dossier.save_activity(activity).expect("saved");
    let saved = &dossier.register().activities[0];
    let purposes: Vec<_> = saved.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
    assert_eq!(purposes, ["nieuwsbrief-u-nieuws-te-sturen", "nieuwsbrief-u-nieuws-te-sturen-2"]);
    assert_eq!(saved.data.items()[0].id.as_str(), "nieuwsbrief-e-mailadres");
    assert_eq!(saved.data.items()[0].purposes, [], "a purpose that is gone is forgotten");
}

#[test]
fn a_copy_of_an_activity_stands_after_it_with_parts_of_its_own() {
    let mut dossier = Dossier::unnamed(example("bakkerij"), Ids::from(|| 7), TODAY).expect("a dossier");
    let first = dossier.register().activities[0].clone();
    let saved = dossier.duplicate_together(&[RecordRef::from(&first.id)]).expect("a copy");
    let copy = dossier.register().activities[1].clone();
    assert_eq!(vec![RecordRef::from(&copy.id)], saved.records);
    assert_eq!(copy.name, format!("{} (kopie)", first.name));
    assert_eq!(dossier.register().duplicate_ids(), []);
    assert_eq!(dossier.register().broken_references(), []);
    let used: usize = copy.data.items().iter().map(|item| item.purposes.len()).sum();
    let was: usize = first.data.items().iter().map(|item| item.purposes.len()).sum();
    assert_eq!(used, was, "data of the copy are for the purposes of the copy");
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
}

#[test]
fn e8_a_copy_of_a_recipient_or_a_system_stands_after_it_and_takes_no_agreement_along() {
    let mut dossier = Dossier::unnamed(example("bakkerij"), Ids::from(|| 7), TODAY).expect("a dossier");
    let before = dossier.register().clone();
    let record = |name: &str| RecordRef::parse(name).expect("a record");
    let copy = dossier.duplicate_together(&[record("recipient/mailchimp")]).expect("a copy");
    assert_eq!(copy.records, [record("recipient/mailchimp-kopie")]);
    let at = before.recipients.iter().position(|it| it.id.as_str() == "mailchimp").expect("it is there");
    let register = dossier.register();
    assert_eq!(register.recipients[at + 1].name, "Mailchimp (kopie)");
    assert_eq!(register.recipients[at + 1].country, before.recipients[at].country);
    assert_eq!((&register.agreements, &register.transfers), (&before.agreements, &before.transfers));
    dossier.duplicate_together(&[record("system/bestelboek")]).expect("a copy");
    assert_eq!(dossier.register().duplicate_ids(), []);
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
    dossier.undo().expect("undone");
    dossier.undo().expect("undone");
    assert_eq!(*dossier.register(), before);
    for nobody in ["recipient/niemand", "system/niets", "person/niemand"].map(record) {
        let refused = dossier.duplicate_together(std::slice::from_ref(&nobody));
        assert!(matches!(refused, Err(Error::NoSuchRecord { .. })), "{nobody}");
    }
}

#[test]
fn e4_a_recipient_goes_with_its_agreement_and_its_program_in_one_step_under_its_own_name() {
    let mut dossier = Dossier::unnamed(example("bakkerij"), Ids::from(|| 7), TODAY).expect("a dossier");
    let before = dossier.register().clone();
    let record = |name: &str| RecordRef::parse(name).expect("a record");
    let along = ["agreement/mailchimp", "transfer/mailchimp", "system/mailchimp"].map(record);
    let changed = dossier.remove_together(&[record("recipient/mailchimp")], &along, now()).expect("removed");
    assert_eq!(changed.state.undo.as_deref(), Some("ontvanger Mailchimp verwijderd"));
    let register = dossier.register();
    assert!(register.records().iter().all(|it| it.id() != "mailchimp"), "nothing of it is left");
    assert_eq!(register.broken_references(), []);
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
    let undone = dossier.undo().expect("undone");
    assert_eq!(*dossier.register(), before, "one step brings all of it back");
    let place = undone.place.expect("a place");
    assert_eq!(place.id(), "mailchimp", "{place}: not an activity that got its tick back");
    let gone = [record("system/niets")];
    assert!(matches!(
        dossier.remove_together(&[record("recipient/mailchimp")], &gone, now()),
        Err(Error::NoSuchRecord { .. })
    ));
    assert_eq!(*dossier.register(), before, "all of it or nothing");
}

#[test]
fn an_activity_is_moved() {
    let mut dossier = dossier();
    for name in ["Een", "Twee", "Drie"] {
        dossier.add_activity(name).expect("an activity");
    }
    let changed = dossier.move_activity(&"een".into(), 99).expect("moved");
    let names: Vec<_> = dossier.register().activities.iter().map(|activity| activity.name.as_str()).collect();
    assert_eq!(names, ["Twee", "Drie", "Een"]);
    assert_eq!(changed.state.undo.as_deref(), Some("activiteit Een verplaatst"));
    assert!(matches!(dossier.move_activity(&"vier".into(), 0), Err(Error::NoSuchRecord { .. })));
}

#[test]
fn a_recipient_that_goes_leaves_an_open_question_behind() {
    let mut dossier = dossier();
    let recipient = Recipient { name: "Mailchimp".to_owned(), ..Recipient::default() };
    let recipient = dossier.save_recipient(recipient).expect("saved").record;
    let mut activity = ProcessingActivity { name: "Nieuwsbrief".to_owned(), ..ProcessingActivity::default() };
    activity.recipients = Answer::Confirmed(vec![RecipientId("mailchimp".to_owned())]);
    dossier.save_activity(activity).expect("saved");
    let referring = dossier.referring(std::slice::from_ref(&recipient));
    let words: Vec<_> = referring.iter().map(|it| (it.name.as_str(), it.field)).collect();
    assert_eq!(words, [("Nieuwsbrief", FieldId::ActivityRecipients)]);
    dossier.remove_recipient(&"mailchimp".into()).expect("removed");
    assert_eq!(dossier.register().activities[0].recipients, Answer::Open, "not “niemand”: nobody said that");
    assert_eq!(dossier.state().undo.as_deref(), Some("ontvanger Mailchimp verwijderd"));
    dossier.undo().expect("taken back");
    assert_eq!(dossier.register().activities[0].recipients.items().len(), 1, "both come back in one step");
}

#[test]
fn pages_on_social_media_are_one_answer() {
    let mut dossier = dossier();
    let page = |id: &str, network: &str| SocialMediaPage {
        id: id.into(),
        network: network.to_owned(),
        ..SocialMediaPage::default()
    };
    let pages = vec![page("instagram", "Instagram"), page("", "Instagram"), page("", "LinkedIn")];
    let saved = dossier.save_social_media(Answer::Confirmed(pages)).expect("saved");
    let ids: Vec<_> = dossier.register().social_media.items().iter().map(|page| page.id.as_str()).collect();
    assert_eq!(ids, ["instagram", "instagram-2", "linkedin"]);
    assert_eq!(saved.record, RecordRef::single(RecordKind::Register), "the question is the register's");
    assert_eq!(saved.changed.parts.iter().collect::<Vec<_>>(), ["social_media"]);
    assert_eq!(saved.changed.state.undo.as_deref(), Some("pagina op sociale media gewijzigd"));
    dossier.save_social_media(Answer::Confirmed(Vec::new())).expect("none is an answer too");
    assert_eq!(dossier.reloaded().expect("tables").social_media, Answer::Confirmed(Vec::new()));
    dossier.undo().expect("taken back");
    assert_eq!(dossier.reloaded().expect("tables").social_media.items().len(), 3);
}

#[test]
fn what_shows_that_the_firm_is_careful_is_added_and_removed() {
    let mut dossier = dossier();
    let certificate = Certificate { standard: " ISO 27001 ".to_owned(), ..Certificate::default() };
    let certificate = dossier.save_certificate(certificate).expect("a certificate").record;
    assert_eq!(certificate.to_string(), "certificate/iso-27001");
    assert_eq!(dossier.register().certificates[0].standard, "ISO 27001");
    let assessment = ImpactAssessment { subject: "Camera".to_owned(), ..ImpactAssessment::default() };
    dossier.save_impact_assessment(assessment).expect("an assessment");
    let activity = ProcessingActivity {
        name: "Camera".to_owned(),
        impact_assessment: Some("camera".into()),
        ..ProcessingActivity::default()
    };
    dossier.save_activity(activity).expect("an activity");
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
    dossier.remove_impact_assessment(&"camera".into()).expect("removed");
    dossier.remove_certificate(&certificate.id().into()).expect("removed");
    assert_eq!(dossier.register().activities[0].impact_assessment, None, "nothing refers to it");
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
}

#[test]
fn a_proposal_is_confirmed() {
    let mut dossier = dossier();
    dossier
        .save_activity(ProcessingActivity {
            name: "Camera".to_owned(),
            role: Answer::Proposed(Role::Controller),
            ..ProcessingActivity::default()
        })
        .expect("saved");
    let record = RecordRef::parse("activity/camera").expect("a record");
    let changed = dossier.confirm(&record, FieldId::ActivityRole).expect("confirmed");
    assert_eq!(dossier.register().activities[0].role, Answer::Confirmed(Role::Controller));
    assert_eq!(changed.place, Some(record.clone()));
    let again = dossier.confirm(&record, FieldId::ActivityRole).expect("nothing");
    assert!(again.parts.is_empty(), "there is nothing left to confirm");
}

#[test]
fn a_finding_is_set_aside_and_taken_back() {
    let mut dossier = dossier();
    let finding = dossier.findings(TODAY).into_iter().next().expect("an empty register misses something");
    let count = dossier.findings(TODAY).len();
    dossier
        .set_aside(finding.check, &finding.record, finding.field, " Wij zoeken dit uit. ", None)
        .expect("set aside");
    assert_eq!(dossier.findings(TODAY).len(), count - 1);
    assert_eq!(dossier.findings_set_aside(TODAY)[0].reason, "Wij zoeken dit uit.");
    dossier.take_back(finding.check, &finding.record, finding.field).expect("taken back");
    assert_eq!(dossier.findings(TODAY).len(), count);
}

#[test]
fn a_file_is_taken_over_in_one_step_of_undo() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bakkerij.json");
    fs::write(&file, exchange::json::write(&example("bakkerij"))).expect("a file");
    let mut dossier = dossier();
    dossier.add_activity("Spaarkaart").expect("an activity");
    let before = dossier.register().clone();
    let preview = dossier.preview_import(&file).expect("a preview");
    assert_eq!(dossier.register(), &before, "a preview changes nothing");
    let report = &preview.report;
    assert_eq!(report.read, report.new + report.changed + report.same + report.refused);
    assert!(report.new > 50 && report.refused == 0, "{report:?}");
    let changed = dossier.import(preview, now()).expect("taken over");
    assert_eq!(changed.state.undo.as_deref(), Some("bakkerij.json ingelezen"));
    assert_eq!(dossier.register().activities.len(), example("bakkerij").activities.len() + 1);
    assert_eq!(dossier.reloaded().expect("tables"), *dossier.register());
    dossier.undo().expect("taken back");
    assert_eq!(dossier.register(), &before);
    assert_eq!(dossier.reloaded().expect("tables"), before);
}

#[test]
fn a_statement_with_gaps_is_a_concept_or_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("verklaring.md");
    let dossier = dossier();
    let refused = dossier.export_statement(&path, &Choices::default(), TODAY);
    let Err(Error::Gaps(missing)) = refused else { panic!("{refused:?}") };
    assert!(!missing.is_empty() && missing.iter().all(|fact| !fact.missing.is_empty()));
    assert!(!path.exists());
    let concept = Choices { concept: true, ..Choices::default() };
    assert_eq!(dossier.export_statement(&path, &concept, TODAY).expect("a concept").gaps, missing);
    assert!(fs::read_to_string(&path).expect("the concept").contains("hier ontbreekt"));
}

#[test]
fn a_paper_never_replaces_the_dossier_it_is_made_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register.json");
    let dossier = Dossier::create(&path, Register::default(), Ids::by_chance(), TODAY).expect("a new file");
    let refused = dossier.export_register(&path, TODAY);
    assert!(matches!(refused, Err(Error::OverItself { .. })), "{refused:?}");
    verify(&path).expect("the dossier is as it was");
}

#[test]
fn the_rows_say_what_is_there_and_what_is_missing() {
    let mut dossier = Dossier::unnamed(example("bakkerij"), Ids::from(|| 7), TODAY).expect("a dossier");
    let overview = dossier.overview(TODAY);
    assert_eq!(overview.name, "Bakkerij Jansen");
    assert_eq!((overview.activities, overview.complete_activities), (9, 9), "the example is complete");
    assert_eq!((overview.statement_gaps, overview.faults, overview.organisation_gaps), (0, 0, 0));
    let row = dossier.activity_rows(TODAY).into_iter().next().expect("an activity");
    assert_eq!(row.basis, "overeenkomst");
    assert!(row.complete && !row.for_whom.is_empty() && row.retention.contains(" na "), "{row:?}");
    dossier.add_activity("Spaarkaart").expect("an activity");
    let row = dossier.activity_rows(TODAY).into_iter().last().expect("an activity");
    assert!(!row.complete && row.gaps > 3, "{row:?}");
    assert_eq!((row.outside_eea, row.basis.as_str()), (None, ""));
    let finding = dossier.finding_rows(TODAY).into_iter().next().expect("something is missing");
    assert_eq!(finding.activity.as_deref(), Some("spaarkaart"));
    assert_eq!(dossier.retention_rows().len(), dossier.register().retention_periods.len());
}
