//! Spaces at which a line may not end: between a number and its unit, after `artikel` and `▢`, before `B.V.`

/// Offsets of the spaces in `text` that hold two words together.
pub(crate) fn bound_spaces(text: &str) -> Vec<usize> {
    let words = words(text);
    words
        .windows(2)
        .filter(|pair| holds(pair[0].1, pair[1].1))
        .map(|pair| pair[0].0 + pair[0].1.len())
        .collect()
}

/// Words with their offsets; only those with one space between them are neighbours, and that is enough:
/// two spaces are a slip of the keyboard and merge later.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut offset = 0;
    for word in text.split(' ') {
        if !word.is_empty() {
            words.push((offset, word));
        }
        offset += word.len() + 1;
    }
    words
}

fn holds(first: &str, second: &str) -> bool {
    let first = first.trim_start_matches(['(', '“', '‘', '"']);
    let second_bare = second.trim_end_matches([',', '.', ';', ':', ')', '?', '!', '”', '’', '"']);
    let starts_with_digit = second.starts_with(|c: char| c.is_ascii_digit());
    match first {
        // The mark of a gap stands with what is missing (`document::Gap::MARK`).
        "€" | "§" | "▢" => return true,
        "artikel" | "Artikel" | "artikelen" | "Artikelen" | "art." | "Art." | "lid" | "leden" | "punt"
        | "nr." | "Boek" | "boek" | "blz." | "p."
            if starts_with_digit =>
        {
            return true;
        }
        "lid" | "onder" | "Boek" if second_bare.chars().count() == 1 => return true,
        _ => {}
    }
    if matches!(second_bare, "B.V" | "N.V" | "BV" | "NV" | "V.O.F" | "v.o.f" | "C.V" | "U.A" | "e.o" | "c.s")
    {
        return true;
    }
    is_number(first) && is_unit(second_bare)
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '½'))
}

fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "seconde"
            | "seconden"
            | "minuut"
            | "minuten"
            | "uur"
            | "uren"
            | "dag"
            | "dagen"
            | "werkdag"
            | "werkdagen"
            | "week"
            | "weken"
            | "maand"
            | "maanden"
            | "kwartaal"
            | "kwartalen"
            | "jaar"
            | "jaren"
            | "procent"
            | "%"
            | "euro"
            | "miljoen"
            | "miljard"
            | "januari"
            | "februari"
            | "maart"
            | "april"
            | "mei"
            | "juni"
            | "juli"
            | "augustus"
            | "september"
            | "oktober"
            | "november"
            | "december"
    )
}

#[cfg(test)]
mod tests {
    use super::bound_spaces;

    /// The text with its bound spaces shown as `~`.
    fn bound(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for offset in bound_spaces(text) {
            assert_eq!(bytes[offset], b' ');
            bytes[offset] = b'~';
        }
        String::from_utf8(bytes).expect("a space is one byte")
    }

    #[test]
    fn articles_stay_with_their_number() {
        assert_eq!(bound("zie (artikel 6 lid 1 onder a) AVG"), "zie (artikel~6 lid~1 onder~a) AVG");
        assert_eq!(bound("art. 52 lid 4 AWR"), "art.~52 lid~4 AWR");
        assert_eq!(bound("onder meer een artikel over"), "onder meer een artikel over");
    }

    #[test]
    fn numbers_stay_with_their_unit() {
        assert_eq!(bound("binnen 4 weken, dus 7 jaar."), "binnen 4~weken, dus 7~jaar.");
        assert_eq!(bound("op 21 november 2026"), "op 21~november 2026");
        assert_eq!(bound("voor € 25,50 per jaar"), "voor €~25,50 per jaar");
    }

    #[test]
    fn the_mark_of_a_gap_stays_with_its_words() {
        assert_eq!(bound("mail ▢ hier ontbreekt: ons adres"), "mail ▢~hier ontbreekt: ons adres");
        assert_eq!(bound("nog leeg (▢)."), "nog leeg (▢).");
    }

    #[test]
    fn a_firm_keeps_its_form() {
        assert_eq!(bound("Jansen B.V. en Co"), "Jansen~B.V. en Co");
    }

    #[test]
    fn odd_spacing_is_no_trouble() {
        assert_eq!(bound("  7 jaar  "), "  7~jaar  ");
        assert_eq!(bound(""), "");
    }
}
