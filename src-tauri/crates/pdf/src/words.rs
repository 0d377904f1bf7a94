//! The few words that the paper itself says.

/// Words in the language of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words {
    /// Above the table of contents.
    pub contents: &'static str,
    /// On every page of what is not to be published.
    pub concept: &'static str,
    /// "Pagina" of "Pagina 2 van 11".
    pub page: &'static str,
    /// "van" of it.
    pub of: &'static str,
    /// What a mail link says, before the address.
    pub mail_to: &'static str,
    /// What a line of the contents says, before the heading.
    pub go_to: &'static str,
    /// The title of a document without one; a PDF must have a title (ISO 14289-1, 7.1).
    pub untitled: &'static str,
    /// The name of a mark without a text for who cannot see it.
    pub logo: &'static str,
    /// "Deel" of "Deel 1 van 2": a drawing that goes on on the next page.
    pub part: &'static str,
}

const DUTCH: Words = Words {
    contents: "Inhoud",
    concept: "Concept",
    page: "Pagina",
    of: "van",
    mail_to: "E-mail naar",
    go_to: "Ga naar",
    untitled: "Document",
    logo: "Logo",
    part: "Deel",
};

const ENGLISH: Words = Words {
    contents: "Contents",
    concept: "Draft (concept)",
    page: "Page",
    of: "of",
    mail_to: "E-mail to",
    go_to: "Go to",
    untitled: "Document",
    logo: "Logo",
    part: "Part",
};

/// The words for a language tag (BCP 47): English ones for English, Dutch ones for all else.
pub(crate) fn words(language: &str) -> Words {
    if language.to_ascii_lowercase().starts_with("en") { ENGLISH } else { DUTCH }
}

/// The tag if it looks like one (BCP 47), else `nl`.
pub(crate) fn language_tag(language: &str) -> &str {
    let looks_right = !language.is_empty()
        && language.len() <= 35
        && language.split('-').enumerate().all(|(place, part)| {
            let shortest = if place == 0 { 2 } else { 1 };
            (shortest..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
        && language.as_bytes()[0].is_ascii_alphabetic();
    if looks_right { language } else { "nl" }
}

#[cfg(test)]
mod tests {
    use super::{language_tag, words};

    #[test]
    fn tags_that_are_none_become_dutch() {
        for (given, expected) in
            [("nl", "nl"), ("en-GB", "en-GB"), ("", "nl"), ("n l", "nl"), ("nl_NL", "nl"), ("1", "nl")]
        {
            assert_eq!(language_tag(given), expected);
        }
    }

    #[test]
    fn a_translation_gets_its_own_words() {
        assert_eq!(words("en-GB").of, "of");
        assert_eq!(words("nl").of, "van");
    }
}
