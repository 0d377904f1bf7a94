//! Characters that would do something instead of being read.

/// The text without characters that act on a reader's screen or on a file format.
///
/// Line breaks and tabs become one space. Other control characters (C0, C1, delete) go, and so do
/// the signs that turn the direction of reading (U+202A–U+202E, U+2066–U+2069): with those a text
/// can show other words than it holds. Everything else stays, also what a font cannot draw.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut after_return = false;
    for character in text.chars() {
        // A return and a line feed together are one line break.
        let second_half = after_return && character == '\n';
        after_return = character == '\r';
        if second_half {
            continue;
        }
        match character {
            '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            // No file in XML can hold these two, and no script writes with them.
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() => {}
            readable => cleaned.push(readable),
        }
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn line_breaks_and_tabs_become_one_space() {
        assert_eq!(clean("a\r\nb\nc\rd\te\u{2028}f\u{85}g"), "a b c d e f g");
    }

    #[test]
    fn two_line_breaks_stay_two_spaces() {
        assert_eq!(clean("a\n\nb"), "a  b");
    }

    #[test]
    fn control_characters_and_turned_text_go() {
        assert_eq!(clean("a\0b\u{1b}[31mc\u{7f}d\u{9b}e\u{fffe}f\u{ffff}"), "ab[31mcdef");
        assert_eq!(clean("factuur\u{202e}fdp.exe\u{2066}\u{2069}"), "factuurfdp.exe");
    }

    #[test]
    fn letters_of_any_script_emoji_and_fixed_spaces_stay() {
        let text = "Café\u{a0}’t Zéé 👩‍🍳 Ελλάδα שלום ▢";
        assert_eq!(clean(text), text);
    }
}
