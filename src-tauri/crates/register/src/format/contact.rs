//! Ways to reach somebody: e-mail, telephone, domain, web address.

use super::is_filler;

/// "info@bakkerijjansen.nl"; what comes after the @ in small letters.
pub(super) fn email(text: &str) -> Result<String, &'static str> {
    address(text)
        .ok_or("Dit lijkt geen e-mailadres: dat is zoals info@bedrijf.nl. Klopt het toch? Laat het staan.")
}

fn address(text: &str) -> Option<String> {
    let text = match text.rsplit_once('<') {
        Some((_, rest)) => rest.strip_suffix('>')?,
        None => text,
    };
    let text =
        text.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:")).map_or(text, |_| &text[7..]);
    let text = text.replace("(at)", "@").replace("[at]", "@").replace(" @", "@").replace("@ ", "@");
    let text = text.trim_matches(is_filler);
    let text = text.trim_end_matches(['.', ',', ';']);
    let (local, domain) = text.split_once('@')?;
    let is_local = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
    is_local.then_some(())?;
    Some(format!("{local}@{}", host(domain)?))
}

/// A domain name with at least two labels, in small letters.
fn host(text: &str) -> Option<String> {
    let host = text.to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    // The last label is never a number (then it is an IP address); `xn--` is a name in another script.
    let has_top = labels.last().is_some_and(|top| {
        top.chars().count() >= 2 && (top.starts_with("xn--") || !top.contains(|c: char| c.is_ascii_digit()))
    });
    let fits = host.len() <= 253 && labels.len() >= 2 && has_top && labels.iter().all(is_label);
    fits.then_some(host)
}

/// "bakkerijjansen.nl", without what a browser puts around it.
pub(super) fn domain(text: &str) -> Result<String, &'static str> {
    let rest = without_scheme(text);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let name = rest[..end].trim_end_matches('.');
    let name = name.get(..4).filter(|start| start.eq_ignore_ascii_case("www.")).map_or(name, |_| &name[4..]);
    host(name).ok_or(
        "Dit lijkt geen adres van een website: dat is zoals bakkerijjansen.nl. Klopt het toch? Laat het staan.",
    )
}

/// "https://bakkerijjansen.nl/privacy"; `https` when nothing stands in front.
pub(super) fn url(text: &str) -> Result<String, &'static str> {
    web_address(text).ok_or(
        "Dit lijkt geen webadres: dat is zoals https://bakkerijjansen.nl. Klopt het toch? Laat het staan.",
    )
}

fn web_address(text: &str) -> Option<String> {
    let rest = without_scheme(text);
    let scheme =
        if text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("http:")) { "http" } else { "https" };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (name, path) = rest.split_at(end);
    let (name, port) = name.split_once(':').map_or((name, None), |(name, port)| (name, Some(port)));
    let port = match port {
        None => String::new(),
        Some(port) if port.parse::<u16>().is_ok_and(|port| port > 0) => format!(":{port}"),
        Some(_) => return None,
    };
    if path.chars().any(|c| is_filler(c) || matches!(c, '<' | '>' | '"' | '\\' | '`')) {
        return None;
    }
    let path = if path == "/" { "" } else { path };
    Some(format!("{scheme}://{}{port}{path}", host(name)?))
}

/// Without `https://`; anything else before a colon stays, and then is no host.
fn without_scheme(text: &str) -> &str {
    for scheme in ["https://", "http://", "//"] {
        if text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
            return &text[scheme.len()..];
        }
    }
    text
}

/// A readable Dutch form: "033 123 45 67", "06 12 34 56 78", "0341 12 34 56"; abroad "+32 2 123 45 67".
pub(super) fn phone(text: &str) -> Result<String, &'static str> {
    number(text).ok_or(
        "Dit lijkt geen telefoonnummer: een Nederlands nummer heeft 10 cijfers. Klopt het toch? Laat het staan.",
    )
}

fn number(text: &str) -> Option<String> {
    let text = without_word(text).replace("(0)", "");
    let is_abroad = text.starts_with('+') || text.starts_with("00");
    let mut groups: Vec<String> = vec![String::new()];
    for letter in text.chars() {
        match letter {
            '0'..='9' => groups.last_mut()?.push(letter),
            '+' if groups == [""] => {}
            '.' | '-' | '–' | '/' | '(' | ')' | '\u{2011}' => groups.push(String::new()),
            other if is_filler(other) => groups.push(String::new()),
            _ => return None,
        }
    }
    groups.retain(|group| !group.is_empty());
    let digits = groups.concat();
    if !is_abroad {
        return dutch(&digits);
    }
    let abroad = if text.starts_with('+') { digits.as_str() } else { digits.strip_prefix("00")? };
    if let Some(rest) = abroad.strip_prefix("31") {
        let rest = rest.strip_prefix('0').unwrap_or(rest);
        return dutch(&format!("0{rest}"));
    }
    if !(8..=15).contains(&abroad.len()) || abroad.starts_with('0') {
        return None;
    }
    // The groups are as the owner made them: every country has its own.
    if !text.starts_with('+') {
        let first = groups.first_mut()?;
        *first = first.strip_prefix("00").unwrap_or_default().to_owned();
        groups.retain(|group| !group.is_empty());
    }
    Some(format!("+{}", groups.join(" ")))
}

/// Three-figure area codes and the ranges that are written like them; every other area has four figures.
const SHORT_CODES: &[&str] = &[
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
    "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
    "082", "084", "085", "087", "088",
];

fn dutch(digits: &str) -> Option<String> {
    // A spreadsheet takes a number for a sum and drops the zero in front.
    let digits =
        if digits.len() == 9 && !digits.starts_with('0') { format!("0{digits}") } else { digits.to_owned() };
    let cut = |places: &[usize]| {
        let mut rest = digits.as_str();
        let mut groups = Vec::new();
        for &place in places {
            let (group, after) = rest.split_at(place);
            groups.push(group);
            rest = after;
        }
        groups.push(rest);
        groups.join(" ")
    };
    let is_service = ["0800", "0900", "0906", "0909"].iter().any(|code| digits.starts_with(code));
    match digits.len() {
        8 if is_service => Some(cut(&[4])),
        11 if is_service => Some(cut(&[4, 3])),
        5 | 6 if digits.starts_with("14") => Some(cut(&[2])),
        10 if !digits.starts_with('0') || digits.starts_with("00") => None,
        10 if digits.starts_with("06") => Some(cut(&[2, 2, 2, 2])),
        10 if SHORT_CODES.contains(&&digits[..3]) => Some(cut(&[3, 3, 2])),
        10 => Some(cut(&[4, 2, 2])),
        _ => None,
    }
}

/// Without the word in front: "tel. 033-1234567".
fn without_word(text: &str) -> &str {
    for word in ["telefoonnummer", "telefoon", "mobiel", "tel", "t"] {
        if text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)) {
            return text[word.len()..].trim_start_matches(|c| is_filler(c) || matches!(c, ':' | '.'));
        }
    }
    text
}

/// An e-mail address or telephone number rewritten when it is one; any other words stand.
pub(super) fn reach(text: &str) -> String {
    address(text).or_else(|| number(text)).unwrap_or_else(|| text.to_owned())
}
