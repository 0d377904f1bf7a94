//! The statement is B1 Dutch: short sentences, plain words, one form of address.

use std::collections::BTreeSet;

use document::readability::Readability;
use papers::dutch::address::{uses_je, uses_u};
use papers::privacy_statement::{self, Choices};
use register::wording::{MOST_WORDS_IN_SENTENCE, hard_words};
use register::{FormOfAddress, check, reference};
use tests::{dossier, path, statement, today};

#[test]
fn no_sentence_of_ours_is_long() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "alles_open"] {
        for sentence in statement(name).sentences() {
            let words = sentence.text().split_whitespace().count();
            let fits = sentence.is_owners() || words <= MOST_WORDS_IN_SENTENCE;
            assert!(fits, "{name}: {words} words: {}", sentence.text());
        }
    }
}

#[test]
fn no_sentence_mixes_u_and_je() {
    for name in ["bakkerij", "webshop"] {
        for (address, wrong) in [(FormOfAddress::U, uses_je as fn(&str) -> bool), (FormOfAddress::Je, uses_u)]
        {
            let choices = Choices { address: Some(address), ..Choices::default() };
            // What the webshop typed is in the je-form; turning that into u is not certain, so it stays.
            if name == "webshop" && address == FormOfAddress::U {
                continue;
            }
            let document = privacy_statement::compose(&dossier(name), &choices, today());
            for sentence in document.sentences() {
                assert!(!wrong(&sentence.text()), "{name}, {address:?}: {}", sentence.text());
            }
        }
    }
}

#[test]
fn words_that_readers_stumble_over_are_not_ours() {
    let mut kept_and_used = BTreeSet::new();
    for (file, text) in templates() {
        for hard in hard_words(&words_of_template(&text)) {
            assert!(!hard.kept.is_empty(), "{file} says “{}”; rather “{}”", hard.word, hard.plain);
            kept_and_used.insert(hard.word.as_str());
        }
    }
    let kept: BTreeSet<&str> = reference::hard_words()
        .iter()
        .filter(|row| !row.kept.is_empty())
        .map(|row| row.word.as_str())
        .collect();
    assert_eq!(kept_and_used, kept, "a word that no sentence of ours needs has no reason to stay");
}

/// Every `.ftl` of the papers.
fn templates() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let papers = path("../src-tauri/crates/papers/src");
    for folder in std::fs::read_dir(papers).expect("the papers lie beside the tests") {
        let folder = folder.expect("a readable folder").path();
        for file in std::fs::read_dir(&folder).into_iter().flatten() {
            let file = file.expect("a readable file").path();
            let name = file.to_string_lossy();
            if name.ends_with(".ftl") && !name.ends_with(".en.ftl") {
                found.push((file.display().to_string(), std::fs::read_to_string(&file).expect("text")));
            }
        }
    }
    assert!(found.len() > 20, "the templates were not found");
    found
}

/// What a reader sees of a template: no comments, ids, selectors and slots.
fn words_of_template(text: &str) -> String {
    let mut words = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let shown = line.split_once(" =").map_or(line, |(_, shown)| shown);
        let shown = shown.split_once(']').map_or(shown, |(_, shown)| shown);
        let mut in_slot = false;
        words.extend(shown.chars().map(|letter| {
            match letter {
                '{' => in_slot = true,
                '}' => in_slot = false,
                _ => {}
            }
            if in_slot { ' ' } else { letter }
        }));
        words.push('\n');
    }
    words
}

#[test]
fn the_statement_reads_well() {
    println!("{:36} {:>6} {:>9} {:>6} {:>6} {:>7}", "", "score", "own", "words", "each", "longest");
    for (name, least) in [
        ("bakkerij", 70.0),
        ("aims-improve", 65.0),
        ("improve-quality-services", 65.0),
        ("webshop", 65.0),
        ("alles_open", 65.0),
        ("leeg", 65.0),
    ] {
        for address in [FormOfAddress::U, FormOfAddress::Je] {
            let choices = Choices { address: Some(address), ..Choices::default() };
            let document = privacy_statement::compose(&dossier(name), &choices, today());
            let (mut ours, mut own) = (Readability::default(), Readability::default());
            let paragraphs = document.read_paragraphs();
            for paragraph in paragraphs.clone() {
                ours.add(paragraph.ours);
                own.add(paragraph.own);
            }
            let whole = document.readability();
            println!(
                "{:36} {:6.1} {:>9} {:6} {:6.1} {:7}",
                format!("{name}, {address:?}"),
                whole.score().unwrap_or_default(),
                own.score().map_or_else(String::new, |score| format!("{score:.1}")),
                whole.words,
                f64::from(whole.words) / f64::from(whole.sentences),
                ours.longest_words,
            );
            let hardest = || {
                let mut by_score: Vec<_> =
                    paragraphs.iter().filter_map(|it| Some((it.ours.score()?, it.text.as_str()))).collect();
                by_score.sort_by(|one, other| one.0.total_cmp(&other.0));
                by_score.truncate(12);
                by_score
            };
            for figures in [&whole, &ours] {
                let score = figures.score().expect("a statement has words");
                assert!(score >= least, "{name}, {address:?}: {score:.1}; hardest: {:#?}", hardest());
            }
        }
    }
}

#[test]
fn the_owners_words_in_our_examples_are_plain() {
    for name in ["bakkerij", "webshop", "aims-improve", "improve-quality-services"] {
        let found = check::findings(&dossier(name), today());
        let plain = ["statement/hard-word", "statement/long-sentence", "statement/address-mixed"];
        let told: Vec<_> = found.into_iter().filter(|it| plain.contains(&it.check)).collect();
        assert!(told.is_empty(), "{name}: {told:#?}");
    }
}

/// What another program (Python, with its own rules for what to leave out) measured in the model statements.
#[test]
fn our_measure_agrees_with_another() {
    for (name, other) in [
        ("aims-improve", 73.3),
        ("improve-quality-services", 68.2),
        ("bakkerij-u", 75.7),
        ("bakkerij-je", 75.8),
        ("sollicitanten", 72.6),
        ("werknemers", 77.9),
    ] {
        let file = path(&format!("../../shared/design/model-statements/{name}.clean.md"));
        let Ok(text) = std::fs::read_to_string(file) else {
            eprintln!("skipped: the model statements do not lie beside the project");
            return;
        };
        let ours = Readability::of(&text_of_markdown(&text));
        let score = ours.score().expect("a statement has words");
        println!("{name:28} {score:6.1}, the other {other:6.1}; {} words", ours.words);
        assert!((score - other).abs() <= 1.0, "{name}: {score:.1}, the other {other}");
    }
}

/// The lines that are read as text: no tables, gaps, marks, numbers of headings and labels.
fn text_of_markdown(markdown: &str) -> String {
    let mut text = String::new();
    for line in markdown.lines() {
        let line = line.trim();
        let bare = line.trim_start_matches(['-', '>', ' ']);
        if line.starts_with('|') || line.starts_with("---") || bare.starts_with('▢') {
            continue;
        }
        let line = match line.strip_prefix('#') {
            Some(heading) => heading.trim_start_matches(|c: char| "# .".contains(c) || c.is_ascii_digit()),
            None => bare.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', ' ']),
        };
        let line = match line.strip_prefix("**").and_then(|label| label.split_once(":**")) {
            Some((_, rest)) => rest,
            None => line,
        };
        let line = line.split("▢ hier").next().unwrap_or_default();
        text.push_str(&line.replace("**", "").replace('▢', ""));
        text.push('\n');
    }
    text
}
