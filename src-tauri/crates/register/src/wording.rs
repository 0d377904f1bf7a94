//! The sentences and words of a text that an owner typed, and the hard ones among them.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::reference::{self, HardWord};

/// A sentence with more words than this is not read in one go. No sentence of ours has them.
pub const MOST_WORDS_IN_SENTENCE: usize = 22;

/// The sentences of a text as they were typed, without the spaces around them. A line's end is a sentence's end.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let mut letters = line.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let ends = matches!(letter, '.' | '?' | '!');
            let Some(&(next, following)) = letters.peek() else { break };
            if ends
                && following.is_whitespace()
                && starts_sentence(&line[next..])
                && !ends_with_abbreviation(&line[start..=at])
            {
                found.push(line[start..next].trim());
                start = next;
            }
        }
        found.push(line[start..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn starts_sentence(after: &str) -> bool {
    after
        .trim_start()
        .chars()
        .next()
        .is_some_and(|first| first.is_uppercase() || first.is_ascii_digit() || first == '“')
}

/// Its last word ends in a full stop of its own: "Wij zijn Jansen B.V."
pub fn ends_with_abbreviation(text: &str) -> bool {
    const ABBREVIATIONS: [&str; 16] = [
        "B.V.", "N.V.", "V.O.F.", "art.", "nr.", "bijv.", "Prof.", "Dr.", "Mr.", "Ir.", "Drs.", "St.",
        "e.d.", "o.a.", "d.w.z.", "m.b.t.",
    ];
    ABBREVIATIONS.iter().any(|abbreviation| {
        text.ends_with(abbreviation)
            && text[..text.len() - abbreviation.len()]
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric())
    })
}

/// With a capital in front; *ij* counts as one letter.
pub fn capitalised(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How many words a sentence has: what stands between spaces and holds a letter or digit.
pub fn word_count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// What to write in the place of a hard word, in sentences for who wrote it.
pub fn advice(hard: &HardWord) -> String {
    let brackets = if hard.legal { " Het woord van de wet mag erachter, tussen haakjes." } else { "" };
    format!("Liever “{}” dan “{}”.{brackets}", hard.plain, hard.word)
}

/// The hard words of a text, each once, in the order of the list. A word of the law is not one between brackets, behind
/// the plain words, nor right before brackets that explain it.
pub fn hard_words(text: &str) -> Vec<&'static HardWord> {
    let words = words(text);
    let mut found = BTreeSet::new();
    for (at, first) in words.iter().enumerate() {
        for phrase in BY_FIRST_WORD.get(first.text.as_str()).into_iter().flatten() {
            let Some(said) = words.get(at..at + phrase.words.len()) else { continue };
            let is_said = said.iter().zip(&phrase.words).all(|(word, wanted)| word.text == *wanted);
            let is_explained = said.iter().all(|word| word.in_brackets)
                || said.last().is_some_and(|word| word.has_brackets_behind);
            if is_said && !(is_explained && reference::hard_words()[phrase.row].legal) {
                found.insert(phrase.row);
            }
        }
    }
    found.into_iter().map(|row| &reference::hard_words()[row]).collect()
}

/// A form of a hard word.
struct Phrase {
    words: Vec<&'static str>,
    row: usize,
}

/// The forms of hard words by their first word: the checks look at every text after every edit.
static BY_FIRST_WORD: LazyLock<HashMap<&str, Vec<Phrase>>> = LazyLock::new(|| {
    let mut all: HashMap<&str, Vec<Phrase>> = HashMap::new();
    for (row, hard) in reference::hard_words().iter().enumerate() {
        for form in std::iter::once(&hard.word).chain(&hard.forms) {
            let words: Vec<&str> = form.split(' ').collect();
            all.entry(words[0]).or_default().push(Phrase { words, row });
        }
    }
    all
});

struct Word {
    text: String,
    in_brackets: bool,
    has_brackets_behind: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut in_brackets = false;
    let mut only_space_since = false;
    let mut text_of = String::new();
    for letter in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        if letter.is_alphanumeric() || letter == '-' {
            text_of.push(letter);
            continue;
        }
        if !text_of.is_empty() {
            let text = std::mem::take(&mut text_of);
            found.push(Word { text, in_brackets, has_brackets_behind: false });
            only_space_since = true;
        }
        match letter {
            '(' => {
                in_brackets = true;
                if let Some(word) = found.last_mut().filter(|_| only_space_since) {
                    word.has_brackets_behind = true;
                }
            }
            ')' => in_brackets = false,
            _ => {}
        }
        only_space_since &= letter.is_whitespace();
    }
    found
}

/// The first words of a text, between quotation marks: enough for its owner to find it back.
pub fn opening(text: &str) -> String {
    const WORDS: usize = 8;
    let words: Vec<&str> = text.split_whitespace().collect();
    let more = if words.len() > WORDS { " …" } else { "" };
    format!("“{}{more}”", words[..words.len().min(WORDS)].join(" "))
}

#[cfg(test)]
mod tests {
    use super::{hard_words, opening, sentences, word_count};

    #[test]
    fn a_text_falls_into_the_sentences_that_were_typed() {
        assert_eq!(
            sentences("wij bellen u. Gaat het mis? Dan mailt Jansen B.V. u terug"),
            ["wij bellen u.", "Gaat het mis?", "Dan mailt Jansen B.V. u terug"]
        );
        assert_eq!(sentences("Zie art. 7. en verder\n\nTot ziens"), ["Zie art. 7. en verder", "Tot ziens"]);
        assert!(sentences("  \n ").is_empty());
    }

    #[test]
    fn a_dash_is_no_word() {
        assert_eq!(word_count("Wij – de bakker – bellen u."), 5);
        assert_eq!(opening("Wij bellen u."), "“Wij bellen u.”");
        assert_eq!(
            opening("een twee drie vier vijf zes zeven acht negen"),
            "“een twee drie vier vijf zes zeven acht …”"
        );
    }

    #[test]
    fn hard_words_are_found_in_any_form_and_not_within_others() {
        let hard = |text: &str| hard_words(text).iter().map(|row| row.word.as_str()).collect::<Vec<_>>();
        assert_eq!(hard("Indien u dat wenst, verstrekken wij een kopie."), ["indien", "verstrekken"]);
        assert_eq!(hard("Wij doen dit op grond van de wet."), ["op grond van"]);
        assert_eq!(hard("U kunt een klacht indienen."), [""; 0]);
        assert_eq!(hard("Dit bedrijf werkt voor ons (verwerker)."), [""; 0]);
        assert_eq!(hard("Onze verwerkers (bedrijven die voor ons werken) bewaren dit."), [""; 0]);
        assert_eq!(hard("Onze verwerkers, en anderen (drie), bewaren dit."), ["verwerker"]);
    }
}
