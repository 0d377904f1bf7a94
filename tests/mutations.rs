//! Changing one fact changes exactly the sentences that depend on it, and each of them names the fact.
//!
//! `mutations/*.toml` says, for a statement of an example firm, what is changed and which sentences alter by it. A person
//! wrote that column from the register and the templates, not from what came out.

use document::difference::{Change, Kind, between};
use document::{Document, Fact};
use dossier::drift::{DriftKind, DriftRow};
use dossier::{Dossier, Ids, frozen};
use papers::privacy_statement::{self, Choices, is_of_edition};
use register::{Language, PublishedStatement, VariantId};
use tests::mutation::{Mutation, changes, mutated, no_changes};
use tests::{dossier, today};

const FIRMS: [&str; 2] = ["aims-improve", "improve-quality-services"];
/// Each firm's general statement, and one for an audience: firm, variant, and its table in `mutations/`.
const STATEMENTS: [(&str, &str, &str); 4] = [
    ("aims-improve", "website", "aims-improve"),
    ("improve-quality-services", "website", "improve-quality-services"),
    ("aims-improve", "employees", "aims-improve.employees"),
    ("improve-quality-services", "applicants", "improve-quality-services.applicants"),
];

fn statement(register: &register::Register, variant: &str) -> Document {
    let choices = Choices { variant: variant.into(), ..Choices::default() };
    privacy_statement::compose(register, &choices, today())
}

fn altered(before: &register::Register, after: &register::Register, variant: &str) -> Vec<Change> {
    between(&statement(before, variant), &statement(after, variant), &is_of_edition)
}

/// "+ new", "- gone", "↕ moved", "before → after".
fn line(change: &Change) -> String {
    let text = |sentence: &Option<document::Sentence>| {
        sentence.as_ref().map(document::Sentence::text).unwrap_or_default()
    };
    match change.kind {
        Kind::New => format!("+ {}", text(&change.after)),
        Kind::Gone => format!("- {}", text(&change.before)),
        Kind::Moved => format!("↕ {}", text(&change.after)),
        Kind::Changed => format!("{} → {}", text(&change.before), text(&change.after)),
    }
}

fn is_expected(change: &Change, expected: &str) -> bool {
    let has = |sentence: &Option<document::Sentence>, words: &str| {
        sentence.as_ref().is_some_and(|sentence| sentence.text().contains(words.trim()))
    };
    match (change.kind, expected.split_once(" → ")) {
        (Kind::Changed, Some((before, after))) => has(&change.before, before) && has(&change.after, after),
        (Kind::New, None) => expected.strip_prefix("+ ").is_some_and(|words| has(&change.after, words)),
        (Kind::Gone, None) => expected.strip_prefix("- ").is_some_and(|words| has(&change.before, words)),
        (Kind::Moved, None) => expected.strip_prefix("↕ ").is_some_and(|words| has(&change.after, words)),
        (Kind::Changed | Kind::New | Kind::Gone | Kind::Moved, _) => false,
    }
}

/// What is wrong with how the statement follows a change.
fn faults(mutation: &Mutation, found: &[Change]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut waiting: Vec<&str> = mutation.sentences.iter().map(String::as_str).collect();
    let says_something: Vec<&Change> = found.iter().filter(|change| !change.is_furniture).collect();
    for change in &says_something {
        match waiting.iter().position(|expected| is_expected(change, expected)) {
            Some(at) => drop(waiting.remove(at)),
            None => faults.push(format!("also alters  {}", line(change))),
        }
        let names_it = change.facts().iter().any(|fact| mutation.is_about(fact));
        let is_title = change.section.is_empty() && change.facts().is_empty();
        if !names_it && !is_title {
            faults.push(format!("does not name {}: {}", mutation.fact(), line(change)));
        }
    }
    faults.extend(waiting.iter().map(|expected| format!("does not alter  {expected}")));
    if says_something.is_empty() && !found.is_empty() {
        faults.push("alters a heading or label with nothing under it".to_owned());
    }
    faults
}

#[test]
fn a_changed_fact_alters_exactly_the_sentences_that_depend_on_it() {
    let mut report = String::new();
    for (firm, variant, table) in STATEMENTS {
        let register = dossier(firm);
        for mutation in changes(table) {
            let after = mutated(firm, &mutation);
            assert_ne!(register, after, "{firm}: {} changes nothing", mutation.name);
            for fault in faults(&mutation, &altered(&register, &after, variant)) {
                report += &format!("{firm}: {}\n    {fault}\n", mutation.name);
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn an_edit_that_nobody_prints_alters_nothing() {
    let mut report = String::new();
    for (firm, variant, table) in STATEMENTS {
        let register = dossier(firm);
        for mutation in no_changes(table) {
            let after = mutated(firm, &mutation);
            assert_ne!(register, after, "{firm}: {} changes nothing", mutation.name);
            for change in altered(&register, &after, variant) {
                report += &format!("{firm}: {}\n    {}\n", mutation.name, line(&change));
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

/// The drift of a register from the statement that was published of another.
fn drift(published: &register::Register, now: register::Register, variant: &str) -> Vec<DriftRow> {
    let document = statement(published, variant);
    let mut kept = frozen::freeze(&document, document.title.clone(), "first-1.document.json.gz".to_owned());
    kept.id = "first-1".into();
    let mut now = now;
    // What is published is stored, too.
    let id = VariantId::from(variant);
    if now.statement_variant(&id).is_none() {
        now.statement_variants.push(privacy_statement::variant(&now, &id));
    }
    now.published_statements.push(PublishedStatement {
        id: "first-1".into(),
        variant: id.clone(),
        version: 1,
        attachment: Some(kept.id.clone()),
        ..PublishedStatement::default()
    });
    now.attachments.push(kept);
    let dossier = Dossier::unnamed(now, Ids::by_chance(), today()).expect("a dossier");
    dossier.drift(&id, Language::Dutch, today()).expect("its text is kept").sentences
}

/// As the table writes it; what moved still holds and is no drift.
fn drift_line(row: &DriftRow) -> String {
    match row.kind {
        DriftKind::New => format!("+ {}", row.today),
        DriftKind::Gone => format!("- {}", row.published),
        DriftKind::Changed => format!("{} → {}", row.published, row.today),
    }
}

#[test]
fn drift_reports_exactly_those_sentences() {
    let mut report = String::new();
    for (firm, variant, table) in STATEMENTS {
        let register = dossier(firm);
        let all = changes(table).into_iter().chain(no_changes(table));
        for mutation in all {
            let after = mutated(firm, &mutation);
            let found = drift(&register, after.clone(), variant);
            let expected = altered(&register, &after, variant);
            let expected: Vec<String> = expected
                .iter()
                .filter(|change| !change.is_furniture && change.kind != Kind::Moved)
                .map(line)
                .collect();
            let told: Vec<String> = found.iter().map(drift_line).collect();
            let listed = mutation.sentences.iter().filter(|sentence| !sentence.starts_with('↕')).count();
            // The other test holds `expected` against the table, sentence by sentence.
            if told != expected || told.len() != listed {
                report += &format!("{firm}: {}: {told:#?}\n", mutation.name);
            }
            let names = |row: &DriftRow| {
                row.facts.iter().any(|fact| mutation.is_about(&Fact::new(&*fact.record, &*fact.field)))
            };
            for row in found.iter().filter(|row| !row.section.is_empty() && !names(row)) {
                report += &format!("{firm}: {}: no fact: {}\n", mutation.name, drift_line(row));
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn there_are_enough_of_both_and_over_all_sections() {
    let all: Vec<Mutation> = STATEMENTS.into_iter().flat_map(|(.., table)| changes(table)).collect();
    assert!(FIRMS.into_iter().flat_map(changes).count() >= 60);
    assert!(FIRMS.into_iter().flat_map(no_changes).count() >= 30);
    let mut names: Vec<&str> = all.iter().map(|mutation| mutation.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all.len(), "each has a name of its own");
    // Every section of both statements but those that are the law's alone.
    let mut untouched: Vec<String> = Vec::new();
    for firm in FIRMS {
        let register = dossier(firm);
        let found: Vec<Change> = changes(firm)
            .iter()
            .flat_map(|mutation| altered(&register, &mutated(firm, mutation), "website"))
            .collect();
        for section in statement(&register, "website").sections {
            let within = |change: &Change| {
                change.section == section.id
                    || section.sections.iter().any(|part| {
                        part.id == change.section || part.sections.iter().any(|it| it.id == change.section)
                    })
            };
            if !found.iter().any(within) {
                untouched.push(format!("{firm}: {}", section.id));
            }
        }
    }
    assert!(untouched.is_empty(), "no change is tried in {untouched:?}");
}
