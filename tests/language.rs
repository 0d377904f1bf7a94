//! The statement is B1 Dutch: short sentences, plain words, one form of address.

use document::Inline;
use papers::dutch::address::{uses_je, uses_u};
use papers::privacy_statement::{self, Choices};
use register::FormOfAddress;
use tests::{dossier, statement, today};

/// Longer than this no sentence of ours is.
const MOST_WORDS: usize = 22;

#[test]
fn no_sentence_of_ours_is_long() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "alles_open"] {
        for sentence in statement(name).sentences() {
            // A sentence that is one value is the owner's own.
            let own = matches!(sentence.inlines.as_slice(), [Inline::Value { .. }]);
            let words = sentence.text().split_whitespace().count();
            assert!(own || words <= MOST_WORDS, "{name}: {words} words: {}", sentence.text());
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
    const HARD: [&str; 16] = [
        "indien",
        "teneinde",
        "betreffende",
        "alsmede",
        "derhalve",
        "middels",
        "tevens",
        "conform",
        "omtrent",
        "inzake",
        "dienen",
        "verstrekken",
        "desbetreffende",
        "op grond van",
        "met betrekking tot",
        "in principe",
    ];
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "alles_open"] {
        let text = document::words(&statement(name)).to_lowercase();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        for hard in HARD {
            let found = if hard.contains(' ') { text.contains(hard) } else { words.contains(&hard) };
            assert!(!found, "{name} says “{hard}”");
        }
    }
}
