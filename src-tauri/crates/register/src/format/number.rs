//! Numbers with a fixed shape: KVK, RSIN, postcode, bank account, VAT, colour.

use super::is_filler;

/// 8 digits.
pub(super) fn kvk(text: &str) -> Result<String, &'static str> {
    let digits = squeezed(without_label(
        text,
        &["kvk-nummer", "kvk nummer", "kvknummer", "kvk-nr", "kvk nr", "kvknr", "kvk"],
    ));
    match digits.len() {
        8 if all_digits(&digits) => Ok(digits),
        12 if all_digits(&digits) => Err(
            "Dit lijkt een vestigingsnummer: dat heeft 12 cijfers. Een KVK-nummer heeft 8 cijfers. Klopt het toch? Laat het staan.",
        ),
        _ => {
            Err("Dit lijkt geen KVK-nummer: een KVK-nummer heeft 8 cijfers. Klopt het toch? Laat het staan.")
        }
    }
}

/// 9 digits that pass the elfproef.
pub(super) fn rsin(text: &str) -> Result<String, &'static str> {
    let digits = squeezed(without_label(text, &["rsin-nummer", "rsin nummer", "rsin", "fiscaal nummer"]));
    if digits.len() != 9 || !all_digits(&digits) {
        return Err("Dit lijkt geen RSIN: een RSIN heeft 9 cijfers. Klopt het toch? Laat het staan.");
    }
    if passes_elfproef(&digits) {
        Ok(digits)
    } else {
        Err(
            "Dit lijkt geen RSIN: er is waarschijnlijk een cijfer verwisseld. Klopt het toch? Laat het staan.",
        )
    }
}

/// The digits weighed 9 to 2 and the last by −1 add up to a multiple of eleven.
fn passes_elfproef(digits: &str) -> bool {
    let weighed: i32 = digits
        .bytes()
        .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
        .map(|(digit, weight)| i32::from(digit - b'0') * weight)
        .sum();
    weighed % 11 == 0 && digits != "000000000"
}

/// "1234 AB"; never with the letters SA, SD or SS, nor starting with 0.
pub(super) fn postcode(text: &str) -> Result<String, &'static str> {
    let code = squeezed(text).to_uppercase();
    if code.len() == 6 && code.is_ascii() {
        let (digits, letters) = code.split_at(4);
        if all_digits(digits)
            && !digits.starts_with('0')
            && letters.bytes().all(|b| b.is_ascii_uppercase())
            && !["SA", "SD", "SS"].contains(&letters)
        {
            return Ok(format!("{digits} {letters}"));
        }
    }
    Err(
        "Dit lijkt geen postcode: een postcode heeft 4 cijfers en 2 letters, zoals 1234 AB. Klopt het toch? Laat het staan.",
    )
}

/// Groups of four; the remainder modulo 97 must be 1 (ISO 13616).
pub(super) fn iban(text: &str) -> Result<String, &'static str> {
    let code = squeezed(without_label(text, &["iban", "rekeningnummer"])).to_uppercase();
    let length = code.len();
    let shaped = (15..=34).contains(&length)
        && code.bytes().all(|b| b.is_ascii_alphanumeric())
        && code.bytes().take(2).all(|b| b.is_ascii_uppercase())
        && code.bytes().skip(2).take(2).all(|b| b.is_ascii_digit())
        && (!code.starts_with("NL") || length == 18);
    if !shaped {
        return Err(
            "Dit lijkt geen IBAN: een Nederlands nummer is zoals NL91 ABNA 0417 1643 00. Klopt het toch? Laat het staan.",
        );
    }
    let (country_and_check, rest) = code.split_at(4);
    let remainder = rest.bytes().chain(country_and_check.bytes()).fold(0u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter - b'A') + 10) % 97,
    });
    if remainder != 1 {
        return Err(
            "Dit lijkt geen IBAN: er is waarschijnlijk een cijfer verwisseld. Klopt het toch? Laat het staan.",
        );
    }
    let groups: Vec<&str> = (0..length).step_by(4).map(|from| &code[from..(from + 4).min(length)]).collect();
    Ok(groups.join(" "))
}

/// "NL", 9 digits, "B" and 2 digits.
pub(super) fn vat(text: &str) -> Result<String, &'static str> {
    let code = squeezed(without_label(text, &["btw-id", "btw-nummer", "btw nummer", "btw"])).to_uppercase();
    let shaped = code.len() == 14
        && code.is_ascii()
        && code.starts_with("NL")
        && all_digits(&code[2..11])
        && &code[11..12] == "B"
        && all_digits(&code[12..]);
    if shaped {
        Ok(code)
    } else {
        Err("Dit lijkt geen btw-id: dat is zoals NL123456789B01. Klopt het toch? Laat het staan.")
    }
}

/// `#rrggbb`, small letters; `#rgb` is doubled.
pub(super) fn colour(text: &str) -> Result<String, &'static str> {
    let hex = text.strip_prefix('#').unwrap_or(text).to_lowercase();
    if hex.bytes().all(|b| b.is_ascii_hexdigit()) {
        match hex.len() {
            6 => return Ok(format!("#{hex}")),
            3 => return Ok(hex.chars().fold("#".to_owned(), |colour, c| colour + &format!("{c}{c}"))),
            _ => {}
        }
    }
    if let Some(parts) = hex.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let parts: Option<Vec<u8>> = parts.split(',').map(|part| part.trim().parse().ok()).collect();
        if let Some([red, green, blue]) = parts.as_deref() {
            return Ok(format!("#{red:02x}{green:02x}{blue:02x}"));
        }
    }
    Err("Dit lijkt geen kleur: schrijf bijvoorbeeld #0F5259. Klopt het toch? Laat het staan.")
}

/// A whole number; dots in groups of three are the Dutch thousands sign.
pub(super) fn whole(text: &str) -> Result<String, &'static str> {
    const NOT: &str = "Dit lijkt geen getal. Schrijf alleen cijfers, zoals 12.";
    let groups: Vec<&str> = text.split(['.', ' ', '\u{a0}']).collect();
    let grouped = groups.len() == 1
        || (groups[0].len() <= 3
            && !groups[0].is_empty()
            && groups[1..].iter().all(|group| group.len() == 3));
    let digits = groups.concat();
    if !grouped || !all_digits(&digits) {
        return Err(NOT);
    }
    digits.parse::<u32>().map(|number| number.to_string()).map_err(|_| NOT)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Without spaces, dots and hyphens, which people put between groups.
fn squeezed(text: &str) -> String {
    text.chars().filter(|&c| !is_filler(c) && !matches!(c, '.' | '-' | '–' | '\u{2011}')).collect()
}

/// Without the word in front that says what it is: "KVK: 12345678".
fn without_label<'a>(text: &'a str, labels: &[&str]) -> &'a str {
    for label in labels {
        // `get` is `None` when the text is shorter or a letter straddles the cut.
        if text.get(..label.len()).is_some_and(|start| start.eq_ignore_ascii_case(label)) {
            return text[label.len()..].trim_start_matches(|c| is_filler(c) || matches!(c, ':' | '.' | '-'));
        }
    }
    text
}
