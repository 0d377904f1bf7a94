//! The presets: what an owner gets who says "Alles klopt" to everything, in each sector.

use std::collections::BTreeSet;

use document::{Document, markdown};
use exchange::merge::Merge;
use exchange::preset::{
    self, ActivityPreset, Choice, Program, ProgramRole, Replies, Reply, Sector, activities, programs, sectors,
};
use papers::dutch::address::{uses_je, uses_u};
use papers::privacy_statement::{self, Choices};
use register::check::{self, Severity};
use register::reference::{self, Confidence, statutory_term};
use register::retention::compare::compare;
use register::wording::{MOST_WORDS_IN_SENTENCE, hard_words, word_count};
use register::{
    Answer, FieldId, FormOfAddress, LegalBasis, ProcessingActivity, RecordRef, Register, Sensitivity,
};
use tests::{dossier, path, today};

/// Every question has an answer, and the firm has all that is asked for.
const ALL_YES: Replies = Replies {
    personnel: Reply::Yes,
    website: Reply::Yes,
    cameras: Reply::Yes,
    bsn: Reply::Yes,
    health: Reply::Yes,
    children: Reply::No,
    automated_decisions: Reply::No,
    cookies: Reply::Yes,
};

/// A firm of one person without a website.
const ALL_NO: Replies = Replies {
    personnel: Reply::No,
    website: Reply::No,
    cameras: Reply::No,
    bsn: Reply::No,
    health: Reply::No,
    children: Reply::No,
    automated_decisions: Reply::No,
    cookies: Reply::No,
};

/// The firm itself is filled in, as in the example of the bakery, and nothing else.
fn firm() -> Register {
    let bakery = dossier("bakkerij").organisation;
    let mut register = Register::default();
    register.organisation = register::Organisation {
        sector: Answer::Open,
        business: Answer::Open,
        is_controller: Answer::Open,
        is_processor: Answer::Open,
        dpo: Answer::Open,
        addresses_children: Answer::Open,
        ..bakery
    };
    register
}

fn choice(sector: &Sector, replies: Replies) -> Choice {
    Choice { website: "bakkerijjansen.example".to_owned(), ..Choice::of(sector, replies) }
}

/// All that can be chosen in a sector, and a program of each kind that it uses.
fn everything(sector: &Sector) -> Choice {
    let mut choice = choice(sector, ALL_YES);
    choice.activities.extend(sector.offered.iter().cloned());
    let mut seen = BTreeSet::new();
    choice.programs = programs()
        .iter()
        .filter(|program| program.kinds.iter().all(|kind| seen.insert(kind.clone())))
        .map(|program| program.id.clone())
        .collect();
    choice
}

fn proposed(choice: &Choice) -> Register {
    let mut register = firm();
    Merge::of(&register.clone(), &preset::incoming(choice).register).apply(&mut register);
    register
}

fn confirmed(choice: &Choice) -> Register {
    let mut register = proposed(choice);
    preset::confirm_everything(&mut register);
    register
}

fn statement(register: &Register, address: FormOfAddress) -> Document {
    let choices = Choices { address: Some(address), ..Choices::default() };
    privacy_statement::compose(register, &choices, today())
}

fn choices() -> Vec<(String, Choice)> {
    let mut all = Vec::new();
    for sector in sectors() {
        all.push((format!("{}, ja", sector.id), choice(sector, ALL_YES)));
        all.push((format!("{}, nee", sector.id), choice(sector, ALL_NO)));
        all.push((format!("{}, alles", sector.id), everything(sector)));
    }
    all
}

#[test]
fn the_sectors_and_activities_are_all_there() {
    assert_eq!(activities().len(), 33);
    assert_eq!(sectors().len(), 16);
    assert!(programs().len() >= 60, "{}", programs().len());
    let laws: BTreeSet<&str> = activities().iter().map(|it| it.law_id.as_str()).collect();
    assert_eq!(laws.len(), 33, "each activity of the study of the law once");
    let offered: BTreeSet<&String> = sectors()
        .iter()
        .flat_map(|it| {
            let only = &it.only_if;
            [&it.ticked, &it.last, &it.offered, &only.website, &only.personnel, &only.cameras]
                .into_iter()
                .flatten()
        })
        .collect();
    let known: BTreeSet<&String> = activities().iter().map(|ActivityPreset { id, .. }| id).collect();
    assert_eq!(offered, known, "each activity is offered somewhere, and each that is offered exists");
    for file in ["webshop", "salon", "horeca"] {
        assert!(path(&format!("../assets/presets/sectors/{file}.toml")).exists(), "{file}");
        assert_eq!(preset::sector(file).map(|it| it.id.as_str()), Some(file));
    }
    assert_eq!(preset::sector("Restaurant").map(|it| it.id.as_str()), Some("horeca"));
}

#[test]
fn confirming_everything_gives_a_statement_without_gaps_and_no_fault() {
    for (name, choice) in choices() {
        let register = confirmed(&choice);
        for address in [FormOfAddress::U, FormOfAddress::Je] {
            let document = statement(&register, address);
            let gaps: Vec<String> = document.gaps().iter().map(|gap| format!("{gap:?}")).collect();
            assert!(gaps.is_empty(), "{name}, {address:?}: {gaps:#?}");
        }
        let faults: Vec<_> = check::findings(&register, today())
            .into_iter()
            .filter(|finding| finding.severity == Severity::Fault)
            .map(|finding| format!("{} {} {}", finding.check, finding.record, finding.message))
            .collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
        assert!(register.broken_references().is_empty(), "{name}: {:?}", register.broken_references());
        assert!(register.duplicate_ids().is_empty(), "{name}: {:?}", register.duplicate_ids());
    }
}

#[test]
fn nothing_is_confirmed_before_the_owner_says_so() {
    for (name, choice) in choices() {
        let register = preset::incoming(&choice).register;
        let file = serde_json::from_str(&exchange::json::write(&register)).expect("a file that was written");
        let mut found = Vec::new();
        confirmed_outside_a_proposal(&file, String::new(), &mut found);
        assert!(found.is_empty(), "{name}: {found:?}");
        assert!(!statement(&proposed(&choice), FormOfAddress::U).gaps().is_empty(), "{name}");
    }
}

fn confirmed_outside_a_proposal(value: &serde_json::Value, place: String, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                if key == "confirmed" {
                    found.push(place.clone());
                } else if key != "proposed" {
                    confirmed_outside_a_proposal(value, format!("{place}.{key}"), found);
                }
            }
        }
        serde_json::Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                confirmed_outside_a_proposal(value, format!("{place}[{index}]"), found);
            }
        }
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

#[test]
fn what_is_there_stays_and_choosing_more_adds_to_it() {
    let sector = preset::sector("salon").expect("a sector");
    let first = choice(sector, ALL_YES);
    let mut register = confirmed(&first);
    register.activities[0].name = "Knippen".to_owned();
    register.activities[0].purposes[0].in_short = "u te knippen".to_owned();
    let before = register.clone();
    let take = |register: &mut Register, choice: &Choice| {
        let incoming = preset::incoming_to(register, choice);
        Merge::of(&register.clone(), &incoming.register).apply(register);
    };
    take(&mut register, &first);
    assert_eq!(register, before, "what the owner changed is not proposed over");

    let mut more = first.clone();
    more.activities.push("nieuwsbrief".to_owned());
    take(&mut register, &more);
    assert_eq!(register.activities.len(), before.activities.len() + 1);
    assert_eq!(register.activities[..before.activities.len()], before.activities);
    assert!(register.broken_references().is_empty() && register.duplicate_ids().is_empty());
    assert_eq!(preset::incoming(&more), preset::incoming(&more), "the same choice, the same records");
}

#[test]
fn a_record_that_activities_share_is_there_once() {
    let register = preset::incoming(&everything(&sectors()[0])).register;
    let names = |list: Vec<&str>| {
        let distinct: BTreeSet<&str> = list.iter().copied().collect();
        assert_eq!(distinct.len(), list.len(), "{list:?}");
    };
    names(register.data_subject_categories.iter().map(|it| it.name.as_str()).collect());
    names(register.personal_data_categories.iter().map(|it| it.name.as_str()).collect());
    names(register.recipients.iter().map(|it| it.name.as_str()).collect());
    names(register.retention_periods.iter().map(|it| it.name.as_str()).collect());
    names(register.measures.iter().map(|it| it.name.as_str()).collect());
}

#[test]
fn only_what_is_used_comes_along() {
    let choice = Choice {
        activities: vec!["nieuwsbrief".to_owned()],
        programs: vec!["mailchimp".to_owned()],
        ..Choice::default()
    };
    let incoming = preset::incoming(&choice);
    assert_eq!(incoming.remarks, []);
    let register = incoming.register;
    let ids = |list: Vec<&str>| list.join(" ");
    assert_eq!(ids(register.activities.iter().map(|it| it.id.as_str()).collect()), "nieuwsbrief");
    assert_eq!(ids(register.recipients.iter().map(|it| it.id.as_str()).collect()), "mailchimp");
    assert_eq!(ids(register.agreements.iter().map(|it| it.id.as_str()).collect()), "mailchimp");
    assert_eq!(ids(register.transfers.iter().map(|it| it.id.as_str()).collect()), "mailchimp");
    assert_eq!(ids(register.systems.iter().map(|it| it.id.as_str()).collect()), "mailchimp");
    assert_eq!(ids(register.data_subject_categories.iter().map(|it| it.id.as_str()).collect()), "abonnees");
    assert_eq!(register.retention_periods.len(), 2);
    let unknown = Choice {
        activities: vec!["dromen".to_owned()],
        programs: vec!["onbekend".to_owned()],
        ..Choice::default()
    };
    assert_eq!(preset::incoming(&unknown).remarks.len(), 2, "what nobody knows is told");
}

#[test]
fn what_the_owner_does_not_know_stays_a_gap() {
    let sector = preset::sector("horeca").expect("a sector");
    for (name, replies) in [
        ("health", Replies { health: Reply::Unknown, ..ALL_YES }),
        ("automated", Replies { automated_decisions: Reply::Unknown, ..ALL_YES }),
        ("cookies", Replies { cookies: Reply::Unknown, ..ALL_YES }),
    ] {
        let register = confirmed(&choice(sector, replies));
        assert!(!statement(&register, FormOfAddress::U).gaps().is_empty(), "{name}");
    }
    let no = confirmed(&choice(sector, Replies { health: Reply::No, ..ALL_YES }));
    let text = text_of(&statement(&no, FormOfAddress::U));
    assert!(!text.contains("dieet") && !text.contains("allergie"), "{text}");
    let yes = confirmed(&choice(sector, ALL_YES));
    assert!(text_of(&statement(&yes, FormOfAddress::U)).contains("dieet"));
}

#[test]
fn one_record_can_be_confirmed_apart() {
    let choice = choice(preset::sector("webshop").expect("a sector"), ALL_YES);
    let mut register = proposed(&choice);
    let record = RecordRef::parse("activity/facturen").expect("a record");
    preset::confirm(&mut register, &record);
    let is_proposed = |id: &str| {
        let activity = register.activity(&id.into()).expect("it was chosen");
        matches!(activity.role, Answer::Proposed(_))
    };
    assert!(!is_proposed("facturen") && is_proposed("nieuwsbrief"));
    let mut all = register.clone();
    preset::confirm_everything(&mut all);
    assert!(!exchange::json::write(&all).contains("\"proposed\""));
    let purpose = RecordRef::parse("purpose/nieuwsbrief-sturen").expect("a record");
    preset::confirm(&mut register, &purpose);
    let newsletter = register.activity(&"nieuwsbrief".into()).expect("it was chosen");
    assert!(newsletter.purposes[0].explanation.confirmed().is_some());
    assert!(newsletter.data.confirmed().is_none());
}

#[test]
fn periods_are_those_of_the_law_or_shorter() {
    let mut register = Register::default();
    for sector in sectors() {
        let mut every = choice(sector, ALL_YES);
        every.activities = activities().iter().map(|it| it.id.clone()).collect();
        register = confirmed(&every);
    }
    assert!(register.retention_periods.len() > 50, "{}", register.retention_periods.len());
    for period in &register.retention_periods {
        let row = statutory_term(&period.statutory_id);
        assert!(row.is_some(), "{}: no row {}", period.id, period.statutory_id);
        let compared = compare(&register, period);
        if let Some(compared) = compared {
            assert!(
                !compared.is_too_short() && !compared.is_too_long(),
                "{}: {}",
                period.id,
                compared.sentence()
            );
            assert!(!compared.needs_reason(), "{}: {}", period.id, compared.sentence());
        }
        assert!(!period.data_subjects.is_empty() || period.id.as_str() != "boekhouding", "{}", period.id);
    }
    let used: BTreeSet<_> =
        register.activities.iter().flat_map(|it| it.retention.items()).map(ToString::to_string).collect();
    for period in &register.retention_periods {
        assert!(used.contains(period.id.as_str()), "no activity keeps {}", period.id);
    }
}

#[test]
fn sources_and_doubts_are_told() {
    for (name, choice) in choices() {
        let register = preset::incoming(&choice).register;
        let records: BTreeSet<String> = register.records().iter().map(ToString::to_string).collect();
        for note in &register.notes {
            assert!(!note.source.is_empty(), "{name}: {note:?}");
            assert!(FieldId::parse(&note.field).is_some(), "{name}: no field {}", note.field);
            let is_single = RecordRef::parse(&note.record).is_some_and(|it| it.kind().is_single());
            assert!(is_single || records.contains(&note.record), "{name}: {}", note.record);
        }
        let keys: BTreeSet<_> = register.notes.iter().map(|it| (&it.record, &it.field)).collect();
        assert_eq!(keys.len(), register.notes.len(), "{name}: one note a field");
        let note = |record: String, field: &str| {
            register.notes.iter().find(|it| it.record == record && it.field == field)
        };
        for activity in &register.activities {
            let note = note(format!("activity/{}", activity.id), "activity.name").expect("a source");
            assert!(note.source.starts_with("Voorbeeld: ") && note.source.contains("bron: "), "{note:?}");
        }
        for period in &register.retention_periods {
            let row = statutory_term(&period.statutory_id).expect("a row");
            let note = note(format!("retention/{}", period.id), "retention.term").expect("a source");
            let is_doubted = note.note.contains("Richtlijn, controleer dit");
            assert_eq!(is_doubted, row.confidence == Confidence::Low, "{}", period.id);
        }
    }
}

#[test]
fn nothing_unlawful_is_proposed() {
    let known_laws = ["Wet op de loonbelasting", "Wabvpz", "Wet kinderopvang", "verplicht gebruik BSN"];
    for (name, choice) in choices() {
        let register = confirmed(&choice);
        let sensitivity = |activity: &ProcessingActivity| -> Vec<Sensitivity> {
            let categories = activity.data.items().iter().filter_map(|item| item.category.as_ref());
            categories.filter_map(|id| register.personal_data_category(id)).map(|it| it.sensitivity).collect()
        };
        for activity in &register.activities {
            let bases: Vec<_> = activity.purposes.iter().flat_map(|it| it.legal_bases.items()).collect();
            let for_clients = activity.role.confirmed() == Some(&register::Role::Processor);
            if sensitivity(activity).contains(&Sensitivity::Bsn) && !for_clients {
                let laws: Vec<_> = bases.iter().filter_map(|it| it.bsn_statute.confirmed()).collect();
                assert!(!laws.is_empty(), "{name}: BSN without a law in {}", activity.id);
                for law in laws {
                    assert!(known_laws.iter().any(|known| law.contains(known)), "{name}: {law}");
                }
            }
            let special = sensitivity(activity).iter().any(|it| matches!(it, Sensitivity::Special(_)));
            if special && !for_clients {
                let has_ground = bases.iter().any(|it| it.special_category_ground.confirmed().is_some());
                assert!(has_ground, "{name}: {}", activity.id);
            }
            let of_staff = activity.data_subjects.items().iter().any(|id| id.as_str() == "medewerkers");
            for basis in bases {
                if basis.basis == LegalBasis::Consent {
                    assert!(!of_staff, "{name}: an employee cannot freely consent to {}", activity.id);
                    let consent = basis.consent.confirmed().expect("how it is asked");
                    assert!(
                        consent.withdrawal.confirmed().is_some_and(|it| !it.is_empty()),
                        "{}",
                        activity.id
                    );
                    assert!(!consent.evidence.is_empty() && !consent.asked_how.is_empty(), "{}", activity.id);
                }
                if basis.basis == LegalBasis::LegitimateInterests {
                    let weighed = &basis.balancing.confirmed().expect("weighed").summary;
                    assert!(word_count(weighed) > 10, "{name}: {}: {weighed}", activity.id);
                }
            }
        }
    }
}

#[test]
fn each_statement_reads_well() {
    let mut hard: BTreeSet<String> = BTreeSet::new();
    for (name, choice) in choices() {
        let register = confirmed(&choice);
        for address in [FormOfAddress::U, FormOfAddress::Je] {
            let document = statement(&register, address);
            let score = document.readability().score().expect("a statement has words");
            println!("{name:32} {address:?} {score:5.1}");
            if score < 65.0 {
                hard.insert(format!("{name}, {address:?}: {score:.1}"));
            }
            for sentence in document.sentences() {
                let words = sentence.text().split_whitespace().count();
                if words > MOST_WORDS_IN_SENTENCE {
                    hard.insert(format!("{words} words: {}", sentence.text()));
                }
                let mixes = match address {
                    FormOfAddress::U => uses_je(&sentence.text()),
                    FormOfAddress::Je => uses_u(&sentence.text()),
                };
                if mixes {
                    hard.insert(format!("{address:?}: {}", sentence.text()));
                }
            }
        }
        let words = ["statement/hard-word", "statement/long-sentence", "statement/address-mixed"];
        let told = check::findings(&register, today());
        hard.extend(told.iter().filter(|it| words.contains(&it.check)).map(|it| format!("{name}: {it:?}")));
    }
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn what_an_owner_reads_is_plain() {
    let mut texts: Vec<(String, String)> = Vec::new();
    for sector in sectors() {
        let all = activities().iter().filter_map(|it| Some((it.id.clone(), sector.sentence(&it.id)?)));
        texts.extend(all.map(|(id, said)| (format!("{} {id}", sector.id), said)));
        texts.extend(sector.questions.iter().map(|(id, said)| (format!("{} {id}", sector.id), said.clone())));
        texts.push((sector.id.clone(), sector.business.clone()));
    }
    let mut every = choice(&sectors()[0], ALL_YES);
    every.activities = activities().iter().map(|it| it.id.clone()).collect();
    let register = preset::incoming(&every).register;
    texts.extend(register.notes.iter().map(|note| (note.record.clone(), note.note.clone())));
    for (place, text) in texts {
        assert!(!text.contains(['{', '}']), "{place}: {text}");
        for word in ["ongeldig", "verplicht ", "helaas"] {
            assert!(!text.to_lowercase().contains(word), "{place}: {text}");
        }
        for sentence in register::wording::sentences(&text) {
            assert!(word_count(sentence) <= MOST_WORDS_IN_SENTENCE, "{place}: {sentence}");
        }
    }
    let text = exchange::json::write(&register);
    assert!(!text.contains("{klant") && !text.contains("{opdracht"), "a word is not filled in");
    for sector in sectors() {
        let said = sector.words.values().chain([&sector.business]);
        for text in said {
            assert!(hard_words(text).is_empty(), "{text}");
        }
    }
}

#[test]
fn programs_can_be_checked_by_the_owner() {
    let mut ids = BTreeSet::new();
    let mut every = choice(&sectors()[0], ALL_YES);
    every.activities = activities().iter().map(|it| it.id.clone()).collect();
    for Program { id, name, supplier, country, kinds: own, role, .. } in programs() {
        assert!(ids.insert(id), "{id} stands twice");
        assert!(!name.is_empty() && !supplier.is_empty() && !own.is_empty(), "{id}");
        assert!(reference::country(country).is_some(), "{id}: {country}");
        every.programs = vec![id.clone()];
        let incoming = preset::incoming(&every);
        assert_eq!(incoming.remarks, [], "{id}: some activity uses what it is");
        let register = incoming.register;
        let recipient = register.recipient(&id.as_str().into()).expect("it is a recipient");
        assert_eq!(recipient.country, Answer::Proposed(country.clone()), "{id}");
        let has_agreement = register.agreements.iter().any(|it| it.id.as_str() == id);
        assert_eq!(has_agreement, *role == ProgramRole::Processor, "{id}");
        let leaves = !reference::country(country).expect("a country").eea;
        assert_eq!(register.transfers.iter().any(|it| it.id.as_str() == id), leaves, "{id}");
    }
}

fn text_of(document: &Document) -> String {
    document.sentences().into_iter().map(|it| it.text()).collect::<Vec<_>>().join("\n")
}

#[test]
fn statements_of_four_sectors_are_as_a_person_read_them() {
    for id in ["salon", "horeca", "fysiotherapeut", "it-bedrijf"] {
        let sector = preset::sector(id).expect("a sector");
        let document = statement(&confirmed(&choice(sector, ALL_YES)), FormOfAddress::U);
        tests::same_as_reference(&format!("presets/{id}.md"), &markdown::write(&document));
    }
}
