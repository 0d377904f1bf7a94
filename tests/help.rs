//! The help (`assets/help`): B1 Dutch that reads well, and resting on rules that are dated and have a source (O5, F12).

use std::collections::BTreeSet;
use std::path::PathBuf;

use document::readability::Readability;
use papers::dutch::address::uses_je;
use register::reference;
use register::wording::{hard_words, sentences};
use tests::path;

/// Less than a statement may have: what stands in the window is read between two other things (F12).
const MOST_WORDS: usize = 20;
/// The least score by Flesch-Douma of a text of ours in the window (F12).
const LEAST_SCORE: f64 = 60.0;

/// A text of the help.
struct Text {
    name: String,
    head: Vec<(String, String)>,
    body: String,
}

impl Text {
    fn of(&self, name: &str) -> &str {
        self.head.iter().find(|(one, _)| one == name).map_or("", |(_, value)| value)
    }

    /// What people read: no marks, and of a button only its words.
    fn words(&self) -> String {
        let shown = self.body.lines().map(|line| {
            let line = line.trim_start_matches("## ").trim_start_matches("- ");
            line.strip_prefix('[').and_then(|line| line.split_once("](")).map_or(line, |(words, _)| words)
        });
        shown.collect::<Vec<_>>().join("\n")
    }
}

fn texts() -> Vec<Text> {
    let folder = path("../assets/help");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the help").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let texts: Vec<Text> = files.iter().map(read).collect();
    assert!(texts.len() >= 12, "the texts were not found");
    texts
}

fn read(file: &PathBuf) -> Text {
    let text = std::fs::read_to_string(file).expect("text");
    let (head, body) = text.split_once("\n\n").expect("a head and a text");
    let head = head.lines().map(|line| {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{}: {line}", file.display()));
        (name.to_owned(), value.trim().to_owned())
    });
    Text {
        name: file.file_name().expect("a name").to_string_lossy().into_owned(),
        head: head.collect(),
        body: body.to_owned(),
    }
}

/// The word of the law may stand between brackets behind the plain one.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|letter| {
            depth += i32::from(*letter == '(');
            let is_outside = depth == 0;
            depth -= i32::from(*letter == ')');
            is_outside
        })
        .collect()
}

#[test]
fn f12_the_help_is_b1_dutch() {
    for text in texts() {
        let words = text.words();
        for sentence in sentences(&words) {
            let long = sentence.split_whitespace().count();
            assert!(long <= MOST_WORDS, "{}: {long} words: {sentence}", text.name);
            assert!(!uses_je(sentence), "{} says je: {sentence}", text.name);
        }
        for hard in hard_words(&outside_brackets(&words)) {
            // These explain the words of the law, or what the screens are called.
            let explains = ["woorden.md", "wet.md", "onderdelen.md"];
            let is_explained = hard.legal && explains.contains(&text.name.as_str());
            assert!(is_explained, "{} says “{}”; rather “{}”", text.name, hard.word, hard.plain);
        }
        for banned in ["ongeldig", "verplicht", "helaas", "er is iets misgegaan", "AVG-proof", "100%"] {
            assert!(!words.to_lowercase().contains(&banned.to_lowercase()), "{}: {banned}", text.name);
        }
        let score = Readability::of(&words).score().expect("it has words");
        println!("{:24} {score:5.1}", text.name);
        assert!(score >= LEAST_SCORE, "{}: {score:.1}", text.name);
    }
}

#[test]
fn o5_every_text_rests_on_rules_that_are_there_and_says_when_they_were_read() {
    let day = reference::checked_on().to_string();
    for text in texts() {
        let rules: Vec<&str> =
            text.of("rules").split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
        let sources: Vec<&str> =
            text.of("source").split(';').map(str::trim).filter(|source| !source.is_empty()).collect();
        assert_eq!(rules.is_empty(), sources.is_empty(), "{}: a source and its rules go together", text.name);
        if sources.is_empty() {
            continue;
        }
        assert_eq!(text.of("checked"), day, "{}: read again when the law's data is", text.name);
        let articles: BTreeSet<(String, String)> = rules
            .iter()
            .flat_map(|id| {
                let rule = reference::rules().iter().find(|rule| rule.id == *id);
                articles_in(&rule.unwrap_or_else(|| panic!("{}: there is no rule {id}", text.name)).article)
            })
            .collect();
        let told =
            sources.iter().filter(|source| source.starts_with("art.")).flat_map(|source| articles_in(source));
        let headed = text.body.lines().filter_map(|line| line.strip_prefix("## Artikel "));
        let headed = headed.filter_map(|rest| rest.split_once(':')).filter_map(|(article, _)| {
            let (number, law) = article.split_once(' ')?;
            Some((number.to_owned(), law.to_owned()))
        });
        for article in told.chain(headed) {
            assert!(
                articles.contains(&article),
                "{}: {article:?} is in none of its rules: {articles:?}",
                text.name
            );
        }
    }
}

/// "art. 12 lid 3 en art. 5 AVG; art. 46 UAVG": the numbers of the articles with their law.
fn articles_in(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in source.split(';') {
        let law = part.split_whitespace().last().unwrap_or_default();
        let mut is_article = false;
        for word in part.split_whitespace() {
            let number = word.trim_end_matches(',');
            if is_article && number.starts_with(|letter: char| letter.is_ascii_digit()) {
                found.push((number.to_owned(), law.to_owned()));
            }
            // "art. 12, 13 en 14": after a comma or "en" another article may follow, after "lid" none.
            is_article = word == "art." || (is_article && word.ends_with(','));
        }
    }
    found
}

#[test]
fn articles_are_read_from_a_source() {
    let read = |source| {
        articles_in(source).into_iter().map(|(number, law)| format!("{number} {law}")).collect::<Vec<_>>()
    };
    assert_eq!(read("art. 30 lid 3 en 4 AVG"), ["30 AVG"]);
    assert_eq!(read("art. 13 lid 2 onder d jo. art. 77 AVG"), ["13 AVG", "77 AVG"]);
    assert_eq!(read("art. 8 AVG; art. 5 UAVG"), ["8 AVG", "5 UAVG"]);
    assert_eq!(read("art. 6 lid 1 onder a, art. 4 punt 11 en art. 7 AVG"), ["6 AVG", "4 AVG", "7 AVG"]);
}
