//! What cannot stand in the owner's own words of a statement: markup, what was still to be filled in, too much.
//!
//! Nothing is refused or changed: the text is kept as it was typed, with a sentence that says what to do.

pub mod texts;

/// More words than this nobody reads in one part of a statement.
pub const MOST_WORDS: usize = 1_000;

/// What is the matter with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It has marks that a reader would see as they are.
    Markup,
    /// Something in it was still to be filled in.
    Placeholder,
    /// It is longer than [`MOST_WORDS`].
    TooLong,
}

impl Problem {
    /// What it is and what to do about it.
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::Markup => {
                "In deze tekst staat opmaak, zoals <b> of **. De lezer ziet die tekens staan. Haal ze weg."
            }
            Self::Placeholder => {
                "In deze tekst moet nog iets worden ingevuld, zoals [naam] of …. Vul het in of haal het weg."
            }
            Self::TooLong => {
                "Deze tekst heeft meer dan 1.000 woorden. Zo veel leest niemand. Maak hem korter."
            }
        }
    }
}

/// What is the matter with the owner's own words, each kind once.
pub fn problems(text: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if has_markup(text) {
        found.push(Problem::Markup);
    }
    if has_placeholder(text) {
        found.push(Problem::Placeholder);
    }
    if text.split_whitespace().count() > MOST_WORDS {
        found.push(Problem::TooLong);
    }
    found
}

fn has_markup(text: &str) -> bool {
    let has_tag = text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        let begins = rest.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        begins && rest.contains('>')
    });
    let is_entity = |at: usize| {
        let name: String =
            text[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '#').collect();
        name.len() > 1 && text[at + 1 + name.len()..].starts_with(';')
    };
    let is_heading = |line: &str| {
        let line = line.trim_start();
        let marks = line.chars().take_while(|c| *c == '#').count();
        (1..=6).contains(&marks) && line[marks..].starts_with(' ')
    };
    has_tag
        || text.contains("**")
        || text.contains("](")
        || text.contains("```")
        || text.match_indices('&').any(|(at, _)| is_entity(at))
        || text.lines().any(is_heading)
}

fn has_placeholder(text: &str) -> bool {
    // "[naam]"; a year or a number between brackets is a reference.
    let in_brackets = text.match_indices('[').any(|(at, _)| {
        text[at + 1..].split_once(']').is_some_and(|(inside, after)| {
            inside.len() < 80
                && !after.starts_with('(')
                && (inside.is_empty() || !inside.chars().all(|c| c.is_ascii_digit()))
        })
    });
    let lower = text.to_lowercase();
    in_brackets
        || ["…", "...", "___", "xxx", "invullen)", "lorem ipsum", "nog in te vullen"]
            .iter()
            .any(|sign| lower.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::{MOST_WORDS, Problem, problems};

    #[test]
    fn marks_that_a_reader_would_see_are_found() {
        for text in [
            "Wij zijn <b>Jansen</b>.",
            "Lees </p>",
            "<!-- weg -->",
            "Wij zijn **Jansen**.",
            "Zie [onze site](https://jansen.example).",
            "# Wie wij zijn",
            "```\ntekst\n```",
            "Jansen &amp; Zoon",
            "<script>alert(1)</script>",
        ] {
            assert!(problems(text).contains(&Problem::Markup), "{text}");
        }
    }

    #[test]
    fn what_was_still_to_be_filled_in_is_found() {
        for text in [
            "Wij zijn [naam].",
            "Bel ons op …",
            "Bel ons op ...",
            "Wij bewaren dit ___ jaar.",
            "Mail XXX.",
            "Onze FG is (invullen).",
            "[]",
        ] {
            assert_eq!(problems(text), [Problem::Placeholder], "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        for text in [
            "",
            "Jansen & Zoon, 5 * 3 < 20 > 1.",
            "Bel 030-1234567 (op werkdagen).",
            "Wij zijn #1 in brood: de lekkerste!",
            "Zie voetnoot [1].",
            "- één\n- twee",
            "Bakkerij *De Ster*",
            "AT&T en R&D; kort",
        ] {
            assert_eq!(problems(text), [], "{text}");
        }
    }

    #[test]
    fn a_text_has_an_end() {
        let words = |count: usize| vec!["woord"; count].join(" ");
        assert_eq!(problems(&words(MOST_WORDS)), []);
        assert_eq!(problems(&words(10_000)), [Problem::TooLong]);
    }
}
