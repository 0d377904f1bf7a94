//! The few words that belong to a page and not to the text.

/// Words of a page in the language of its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageWords {
    /// Above the contents.
    pub(crate) contents: &'static str,
    /// On what is not to be published.
    pub(crate) concept: &'static str,
    /// The link past everything to the text.
    pub(crate) skip: &'static str,
    /// The mark in an empty cell, for who hears it.
    pub(crate) blank: &'static str,
    /// "Pagina" of "Pagina 2 van 11".
    pub(crate) page: &'static str,
    /// "van" of it.
    pub(crate) of: &'static str,
    /// "Deel" of "Deel 1 van 2": a drawing that goes on on the next page.
    pub(crate) part: &'static str,
    /// What a drawing is called in a list of pictures, before its number.
    pub(crate) drawing: &'static str,
}

const DUTCH: PageWords = PageWords {
    contents: "Inhoud",
    concept: "Concept: nog niet publiceren",
    skip: "Naar de tekst",
    blank: "ontbreekt",
    page: "Pagina",
    of: "van",
    part: "Deel",
    drawing: "Figuur",
};

const ENGLISH: PageWords = PageWords {
    contents: "Contents",
    concept: "Draft: not to be published yet",
    skip: "To the text",
    blank: "missing",
    page: "Page",
    of: "of",
    part: "Part",
    drawing: "Figure",
};

/// The words for a language tag (BCP 47): English ones for English, Dutch ones for all else.
pub(crate) fn page_words(language: &str) -> PageWords {
    if is_english(language) { ENGLISH } else { DUTCH }
}

/// The tag with its country, as a speller wants it: `nl` is `nl-NL`. What is no tag is Dutch.
pub(crate) fn with_country(language: &str) -> &str {
    let is_tag = language.len() <= 35
        && language.starts_with(|first: char| first.is_ascii_alphabetic())
        && language.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    if !is_tag || language.eq_ignore_ascii_case("nl") {
        "nl-NL"
    } else if language.eq_ignore_ascii_case("en") {
        "en-GB"
    } else {
        language
    }
}

fn is_english(language: &str) -> bool {
    language.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case("en"))
}

#[cfg(test)]
mod tests {
    use super::{page_words, with_country};

    #[test]
    fn a_tag_gets_its_country_and_what_is_none_is_dutch() {
        for (given, expected) in [
            ("nl", "nl-NL"),
            ("nl-BE", "nl-BE"),
            ("en", "en-GB"),
            ("", "nl-NL"),
            ("n l", "nl-NL"),
            ("\"", "nl-NL"),
        ] {
            assert_eq!(with_country(given), expected);
        }
    }

    #[test]
    fn a_translation_gets_its_own_words() {
        assert_eq!(page_words("en-GB").contents, "Contents");
        assert_eq!(page_words("nl").contents, "Inhoud");
        assert_eq!(page_words("enm").of, "van", "Middle English is not English");
    }
}
