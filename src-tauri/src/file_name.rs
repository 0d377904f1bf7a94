//! A firm's name as a file's name, on any system.

const MOST_BYTES: usize = 120;
const NO_NAME: &str = "Naamloos";

/// Takes out what a file system refuses or hides. "Jansen / Zn: \"brood\"" becomes "Jansen Zn brood".
#[must_use]
pub fn safe(name: &str) -> String {
    let allowed: String =
        name.chars().map(|c| if is_refused(c) { ' ' } else { c }).filter(|&c| !is_hidden(c)).collect();
    let words = allowed.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = (0..=words.len().min(MOST_BYTES)).rev().find(|&end| words.is_char_boundary(end)).unwrap_or(0);
    let cut = &words[..end];
    // Windows drops a dot or space at the end; elsewhere a dot in front hides the file.
    let trimmed = cut.trim_matches(['.', ' ']);
    if trimmed.is_empty() {
        NO_NAME.to_owned()
    } else if is_reserved(trimmed) {
        format!("{trimmed} dossier")
    } else {
        trimmed.to_owned()
    }
}

fn is_refused(c: char) -> bool {
    matches!(c, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|') || c.is_control()
}

/// Marks that turn the reading direction and so can dress one ending up as another.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Names of devices on Windows, whatever stands after the first dot.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let numbered =
        |prefix| stem.strip_prefix(prefix).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit());
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn a_firm_keeps_its_name_as_far_as_a_file_can() {
        for (firm, file) in [
            ("Bakkerij Jansen", "Bakkerij Jansen"),
            ("Jansen / Zn: \"brood\"", "Jansen Zn brood"),
            ("Café 't Hoekje & co.", "Café 't Hoekje & co"),
            ("..\\..\\geheim", "geheim"),
            ("../etc/passwd", "etc passwd"),
            ("regel\neen\u{7}", "regel een"),
            ("verklaring\u{202e}fdp", "verklaringfdp"),
            ("con", "con dossier"),
            ("COM1.v2", "COM1.v2 dossier"),
            ("Concordia", "Concordia"),
            ("", "Naamloos"),
            (" ... ", "Naamloos"),
        ] {
            assert_eq!(safe(firm), file);
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let file = safe(&"é".repeat(500));
        assert_eq!(file.len(), 120);
        assert_eq!(file.chars().count(), 60);
    }
}
