//! Een zin in eigen tekst die langer is dan iemand in één keer leest.

use crate::Register;
use crate::check::{Check, Findings, Severity};
use crate::law::Article;
use crate::own_words::texts::texts;
use crate::wording::{MOST_WORDS_IN_SENTENCE, opening, sentences, word_count};

pub(crate) const CHECK: Check = Check {
    id: "statement/long-sentence",
    // In a concise form, in clear and plain language.
    article: Article::avg("12").lid(1),
    severity: Severity::Tip,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for own in texts(register) {
        for sentence in sentences(own.text) {
            let words = word_count(sentence);
            if words > MOST_WORDS_IN_SENTENCE {
                let message = format!(
                    "De zin {} heeft {words} woorden. Maak er twee van: tot {MOST_WORDS_IN_SENTENCE} woorden \
                     leest prettig.",
                    opening(sentence)
                );
                found.say(own.record.clone(), own.field, message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};

    fn tells(words: usize) -> Small {
        // "Wij doen dit: " has three more.
        activity("Kassa").secured(&vec!["slot"; words - 3].join(" "))
    }

    #[test]
    fn twenty_two_words_are_read_in_one_go() {
        finds_nothing(&CHECK, tells(22));
        finds(&CHECK, tells(23));
        finds_nothing(&CHECK, activity("Kassa").secured(&"slot op de deur. Wij kijken het na. ".repeat(9)));
    }
}
