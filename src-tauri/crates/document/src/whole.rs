//! Words that a browser would break after their hyphen and that nobody writes on two lines: "e-mailadres", "ID-bewijs".
//!
//! A hyphen that may not be broken (U+2011) would do, but then who copies or searches the text finds another word. So
//! the words stay as they are, and a page says that they are whole.

/// Letters before a hyphen that are too few to stand alone at a line's end.
const FEW: usize = 2;
/// A longer word may be broken, or it would stand out at the side of a telephone.
const LONGEST: usize = 24;

/// The text in pieces: true for a word that stays on one line.
pub(crate) fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (at, word) in words(text) {
        if is_whole(word) {
            if done < at {
                pieces.push((false, &text[done..at]));
            }
            pieces.push((true, word));
            done = at + word.len();
        }
    }
    if done < text.len() {
        pieces.push((false, &text[done..]));
    }
    pieces
}

/// Stretches without a space, without the marks around them; only those with a hyphen.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split_inclusive(char::is_whitespace).filter_map(move |token| {
        let at = from;
        from += token.len();
        if !token.contains('-') {
            return None;
        }
        let start = token.find(char::is_alphanumeric)?;
        Some((at + start, token[start..].trim_end_matches(|sign: char| !sign.is_alphanumeric())))
    })
}

fn is_whole(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let is_plain = parts.iter().all(|part| !part.is_empty() && part.chars().all(char::is_alphanumeric));
    let (_, before) = parts.split_last().unwrap_or((&"", &[]));
    is_plain && word.chars().count() <= LONGEST && before.iter().any(|part| part.chars().count() <= FEW)
}

#[cfg(test)]
mod tests {
    use super::pieces;

    /// The text with the words that stay whole between brackets.
    fn marked(text: &str) -> String {
        let mark = |(whole, piece): (bool, &str)| if whole { format!("[{piece}]") } else { piece.to_owned() };
        pieces(text).into_iter().map(mark).collect()
    }

    #[test]
    fn a_word_with_little_before_its_hyphen_stays_whole() {
        for (text, expected) in [
            (
                "Wij bewaren uw e-mailadres, niet uw 06-nummer.",
                "Wij bewaren uw [e-mailadres], niet uw [06-nummer].",
            ),
            ("(IP-adres) ID-bewijs", "([IP-adres]) [ID-bewijs]"),
            ("e-mail", "[e-mail]"),
            ("KVK-nummer en Noord-Holland", "KVK-nummer en Noord-Holland"),
            ("winkel- en webgegevens", "winkel- en webgegevens"),
            ("in- en uitgaande post", "in- en uitgaande post"),
            ("info@e-bakker.nl https://a-b.example", "info@e-bakker.nl https://a-b.example"),
            ("e-mailadressenbestandsbeheer", "e-mailadressenbestandsbeheer"),
            ("", ""),
            ("- — -", "- — -"),
        ] {
            assert_eq!(marked(text), expected);
        }
    }
}
