//! Text from people, made fit for print: nothing that draws nothing, nothing that turns text around.

use std::borrow::Cow;

/// The text without characters that steer a machine instead of saying something.
///
/// Line ends, tabs and typographic spaces become a space; control characters, directional overrides
/// (U+202A–E, U+2066–9) and other invisible marks go; private-use characters and noncharacters, which
/// PDF/A does not allow (ISO 19005-2, 6.2.11.7.3), become U+FFFD. The Dutch letters ĳ and Ĳ become two
/// letters, as everybody types them.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut previous = ' ';
    for character in text.chars() {
        match fate(character, previous) {
            Fate::Keep => out.push(character),
            Fate::Become(other) => out.push_str(other),
            Fate::Go => continue,
        }
        previous = character;
    }
    Cow::Owned(out)
}

enum Fate {
    Keep,
    Become(&'static str),
    Go,
}

fn fate(character: char, previous: char) -> Fate {
    match character {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::Become(" "),
        '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Fate::Become(" "),
        '\u{202F}' => Fate::Become("\u{A0}"),
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Fate::Go,
        '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' => Fate::Go,
        '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{61C}' | '\u{180E}' | '\u{FFF9}'..='\u{FFFB}' => Fate::Go,
        // Joins the parts of an emoji; between letters it joins nothing.
        '\u{200D}' if previous < '\u{2000}' => Fate::Go,
        '\u{E0000}'..='\u{E0FFF}' => Fate::Go,
        'ĳ' => Fate::Become("ij"),
        'Ĳ' => Fate::Become("IJ"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Fate::Become("\u{FFFD}"),
        _ if is_noncharacter(character) => Fate::Become("\u{FFFD}"),
        _ => Fate::Keep,
    }
}

fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn words_stay_as_they_are() {
        for text in ["Bakkerij De Gouden Korst", "café, coördinatie, Łódź", "👩\u{200D}🍳", "e\u{301}"]
        {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn what_steers_a_machine_goes() {
        assert_eq!(clean("a\u{202E}b\u{2066}c\u{7}d\u{9B}e"), "abcde");
        assert_eq!(clean("regel een\r\nregel\ttwee"), "regel een  regel twee");
        assert_eq!(clean("on\u{200D}zichtbaar"), "onzichtbaar");
    }

    #[test]
    fn what_an_archive_refuses_is_marked() {
        assert_eq!(clean("a\u{E123}b\u{FFFE}"), "a\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn the_dutch_ligature_is_two_letters() {
        assert_eq!(clean("Ĳsselmeer, wĳ"), "IJsselmeer, wij");
    }
}
