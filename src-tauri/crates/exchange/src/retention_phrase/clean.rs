//! A cell as people read it: without the markup and the odd spaces an export leaves behind.

/// Entities that exports of web forms hold; numbered ones are worked out.
const ENTITIES: &[(&str, &str)] = &[
    ("nbsp", " "),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("euml", "ë"),
    ("eacute", "é"),
    ("iuml", "ï"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("bull", "•"),
    ("le", "≤"),
    ("ge", "≥"),
    ("frac12", "½"),
    ("lsquo", "'"),
    ("rsquo", "'"),
    ("hellip", "…"),
];

/// Tags that begin a new line; any other tag becomes a space.
const LINES: &[&str] = &["br", "p", "li", "div", "tr", "ul", "ol", "/p", "/li", "/div", "/tr", "/ul", "/ol"];

/// Longest name of an entity or a tag that is looked for.
const LONGEST: usize = 12;

/// The text without tags, entities, odd spaces and carriage returns. Line breaks stay, as `\n`.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '&' => entity(rest, &mut out),
            '<' => tag(rest, &mut out),
            // Excel writes a carriage return into XML so.
            '_' if rest.starts_with("_x000D_") => {
                out.push('\n');
                Some("_x000D_".len())
            }
            _ => None,
        };
        match taken {
            Some(length) => rest = &rest[length..],
            None => {
                plain(first, &mut out);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

fn plain(letter: char, out: &mut String) {
    match letter {
        '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push('\n'),
        '\n' => out.push('\n'),
        // Invisible marks that copying leaves behind.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
        '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => out.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' => out.push('"'),
        letter if letter.is_whitespace() || letter.is_control() => out.push(' '),
        // The two-character ë of some keyboards: e and a mark above it.
        '\u{308}' => join(out, &[('e', 'ë'), ('i', 'ï'), ('o', 'ö'), ('u', 'ü'), ('E', 'Ë')]),
        '\u{301}' => join(out, &[('e', 'é'), ('a', 'á'), ('o', 'ó'), ('E', 'É')]),
        letter => out.push(letter),
    }
}

fn join(out: &mut String, pairs: &[(char, char)]) {
    if let Some((_, joined)) =
        out.chars().last().and_then(|last| pairs.iter().find(|(bare, _)| *bare == last))
    {
        out.pop();
        out.push(*joined);
    }
}

fn entity(rest: &str, out: &mut String) -> Option<usize> {
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = rest.get(1..end)?;
    match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            plain(char::from_u32(code)?, out);
        }
        None => out.push_str(ENTITIES.iter().find(|(known, _)| *known == name)?.1),
    }
    Some(end + 1)
}

fn tag(rest: &str, out: &mut String) -> Option<usize> {
    const LONGEST_TAG: usize = 80;
    let end = rest.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    let inside = rest.get(1..end)?;
    let name: String = inside
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '/')
        .take(LONGEST)
        .collect();
    // "< 1 maand en > 2 weken" is no tag.
    name.strip_prefix('/').unwrap_or(&name).chars().next().filter(char::is_ascii_alphabetic)?;
    let name = if name.len() > 1 { name.trim_end_matches('/') } else { &name };
    let lines = LINES.iter().any(|line| line.eq_ignore_ascii_case(name));
    out.push(if lines { '\n' } else { ' ' });
    Some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_an_export_leaves_behind_goes() {
        assert_eq!(clean("7&nbsp;jaar&#10;(fiscaal)"), "7 jaar\n(fiscaal)");
        assert_eq!(clean("7 jaar<br/>2 jaar"), "7 jaar\n2 jaar");
        assert_eq!(clean("<b>7</b> jaar"), " 7  jaar");
        assert_eq!(clean("be&euml;indiging"), "beëindiging");
        assert_eq!(clean("bee\u{308}indiging"), "beëindiging");
        assert_eq!(clean("7_x000D_\njaar"), "7\n\njaar");
    }

    #[test]
    fn what_is_no_markup_stays() {
        assert_eq!(clean("< 1 maand > 2"), "< 1 maand > 2");
        assert_eq!(clean("A&O; R&D"), "A&O; R&D");
        assert_eq!(clean("7 & 2 <"), "7 & 2 <");
    }
}
