//! Where a Dutch word may be broken: hypher's patterns, and what they get wrong.

/// Offsets within `token` at which it may end a line with a hyphen.
///
/// A token is what stands between two spaces. Addresses of mail and web are left whole; of the rest each
/// run of letters is looked at by itself, so `e-mailadres` breaks in `mailadres`. Runs of fewer than six
/// letters and abbreviations in capitals stay whole.
pub(crate) fn breaks(token: &str) -> Vec<usize> {
    let mut found = Vec::new();
    if is_address(token) {
        return found;
    }
    let mut start = None;
    for (offset, character) in token.char_indices().chain([(token.len(), ' ')]) {
        if character.is_alphabetic() {
            start.get_or_insert(offset);
        } else if let Some(from) = start.take() {
            word_breaks(&token[from..offset], from, &mut found);
        }
    }
    found
}

fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://") || token.contains("www.") || token.contains('/') || {
        // `bakkerij.nl` is an address; `gegevens.` is the end of a sentence.
        token.trim_end_matches(|c: char| !c.is_alphanumeric()).contains('.')
    }
}

fn word_breaks(word: &str, from: usize, found: &mut Vec<usize>) {
    let mut letters = word.chars();
    if word.chars().count() < 6 || letters.all(char::is_uppercase) {
        return;
    }
    let lower = word.to_lowercase();
    if let Some(parts) = exception(&lower) {
        // Lowering the case of a Dutch word keeps its length, so offsets agree.
        let mut offset = 0;
        for part in parts.split('-') {
            offset += part.len();
            if offset < word.len() {
                found.push(from + offset);
            }
        }
        return;
    }
    let mut offset = 0;
    for syllable in hypher::hyphenate_bounded(word, hypher::Lang::Dutch, 2, 3) {
        offset += syllable.len();
        // A trema would have to go at a break (cli-enten, not cli-ënten); the word stays whole there.
        if offset < word.len() && !word[offset..].starts_with(['ë', 'ï', 'ö', 'ü', 'ä']) {
            found.push(from + offset);
        }
    }
}

/// Words of our field that the patterns break in the wrong place, by their right parts.
const EXCEPTIONS: [(&str, &str); 14] = [
    ("tweefactorauthenticatie", "twee-factor-authen-ti-ca-tie"),
    ("multifactorauthenticatie", "mul-ti-fac-tor-authen-ti-ca-tie"),
    ("authenticatie", "authen-ti-ca-tie"),
    ("cookie", "cookie"),
    ("cookies", "cookies"),
    ("software", "soft-ware"),
    ("website", "web-site"),
    ("websites", "web-sites"),
    ("webshop", "web-shop"),
    ("online", "on-line"),
    ("nieuwsbrief", "nieuws-brief"),
    ("nieuwsbrieven", "nieuws-brie-ven"),
    ("wachtwoord", "wacht-woord"),
    ("wachtwoorden", "wacht-woor-den"),
];

fn exception(word: &str) -> Option<&'static str> {
    EXCEPTIONS.iter().find(|(whole, _)| *whole == word).map(|(_, parts)| *parts)
}

#[cfg(test)]
mod tests {
    use super::{EXCEPTIONS, breaks};

    fn broken(token: &str) -> String {
        let mut out = token.to_owned();
        for offset in breaks(token).into_iter().rev() {
            out.insert(offset, '-');
        }
        out
    }

    #[test]
    fn legal_words_break_between_syllables() {
        assert_eq!(broken("persoonsgegevens"), "per-soons-ge-ge-vens");
        assert_eq!(broken("verwerkingsverantwoordelijke"), "ver-wer-kings-ver-ant-woor-de-lijke");
        assert_eq!(broken("bewaartermijn,"), "be-waar-ter-mijn,");
    }

    #[test]
    fn no_break_before_a_trema() {
        assert!(!broken("cliënten").contains("-ë"));
        assert!(!broken("coördinatie").contains("-ö"));
        assert!(!broken("geïnformeerd").contains("-ï"));
        assert!(broken("cliëntenportaal").contains('-'), "the rest of the word may still break");
    }

    #[test]
    fn addresses_abbreviations_and_short_words_stay_whole() {
        for token in [
            "privacy@bakkerijjansen.nl",
            "https://autoriteitpersoonsgegevens.nl",
            "bakkerijjansen.nl",
            "UWVGAK",
            "werken",
        ] {
            let whole = breaks(token).is_empty();
            assert_eq!(whole, token != "werken", "{token}");
        }
        assert!(breaks("lezen").is_empty());
        assert!(breaks("").is_empty());
    }

    #[test]
    fn a_compound_with_a_hyphen_breaks_in_its_parts() {
        assert_eq!(broken("e-mailadressen"), "e-mail-adres-sen");
    }

    #[test]
    fn the_exceptions_spell_their_own_word() {
        for (whole, parts) in EXCEPTIONS {
            assert_eq!(parts.replace('-', ""), whole);
        }
        assert_eq!(broken("Tweefactorauthenticatie"), "Twee-factor-authen-ti-ca-tie");
    }
}
