//! What people read when a file is not read: what is wrong, where, and what to do.

use register::RecordKind;

use super::error::{Place, ReadError};

impl ReadError {
    /// One Dutch sentence, with the place and what to do.
    pub fn sentence(&self) -> String {
        match self {
            Self::TooLarge { most, .. } => format!(
                "Het bestand is groter dan {} MB, en zo groot is geen register: kies een ander bestand.",
                most / 1024 / 1024
            ),
            Self::Empty => "Het bestand is leeg: kies een register dat u met Verantwoord heeft bewaard als .json.".to_owned(),
            Self::Utf16 => "Het bestand is bewaard als UTF-16: open het in een tekstprogramma en bewaar het als UTF-8.".to_owned(),
            Self::NotUtf8 { line } => format!(
                "Het bestand is geen tekst in UTF-8 (regel {line}): bewaar het opnieuw als UTF-8, of kies een ander bestand."
            ),
            Self::NotJson { line, column, .. } => format!(
                "Het bestand is geen goede JSON (regel {line}, teken {column}): kijk of daar een komma, haakje, aanhalingsteken of schuine streep te veel of te weinig staat."
            ),
            Self::CutOff { line, .. } => format!(
                "Het bestand houdt op regel {line} zomaar op: het is niet helemaal bewaard of gekopieerd, haal het opnieuw op."
            ),
            Self::TooDeep { line } => format!(
                "Op regel {line} staan te veel haakjes in elkaar: dit is geen register van Verantwoord, kies een ander bestand."
            ),
            Self::NotARegister => "Dit is geen register van Verantwoord, want \"format\": \"verantwoord-register\" staat er niet in: kies een ander bestand.".to_owned(),
            Self::NoVersion => "In het bestand staat niet welke versie het is: schrijf erbij \"version\": 1.".to_owned(),
            Self::NewerVersion { version, newest } => format!(
                "Dit bestand is gemaakt met een nieuwere Verantwoord (bestandsversie {version}, dit programma leest tot en met {newest}): werk eerst het programma bij."
            ),
            Self::TooManyActivities { count, most } => format!(
                "Er staan {} activiteiten in het bestand, en Verantwoord leest er hoogstens {}: verdeel ze over meer dossiers.",
                number(*count),
                number(*most)
            ),
            Self::TooManyRows { count, most } => format!(
                "Er staan {} onderdelen in het bestand, en Verantwoord leest er hoogstens {}: verdeel ze over meer dossiers.",
                number(*count),
                number(*most)
            ),
            Self::UnknownField { place, field } => format!(
                "{} staat het veld {}, dat Verantwoord daar niet kent: haal het weg, of zoek de goede naam met \"verantwoord schema json\".",
                at(place),
                shown(field)
            ),
            Self::MissingField { place, field } => {
                format!("{} ontbreekt het veld {}: vul het aan.", at(place), shown(field))
            }
            Self::DuplicateField { place, field } => {
                format!("{} staat het veld {} twee keer: haal er één weg.", at(place), shown(field))
            }
            Self::UnknownWord { place, word, allowed } => format!(
                "{} staat {}, en dat woord kent Verantwoord daar niet: kies uit {}.",
                at(place),
                shown(word),
                allowed.join(", ")
            ),
            Self::WrongType { place, found, expected } => {
                format!("{} staat {}: maak er {} van.", at(place), found_dutch(found), expected_dutch(expected))
            }
            Self::NotAnAnswer { place } => format!(
                "{} staat geen antwoord: schrijf \"open\", \"not_applicable\", {{\"proposed\": …}} of {{\"confirmed\": …}}.",
                at(place)
            ),
            Self::TwoAnswers { place } => {
                format!("{} staan twee antwoorden op één vraag: haal er één weg.", at(place))
            }
            Self::TooLong { place, length, most } => format!(
                "{} staat een tekst van {} tekens, en daar passen er {}: maak hem korter.",
                at(place),
                number(*length),
                number(*most)
            ),
            Self::Nul { place } => {
                format!("{} staat het teken \\u0000 in de tekst: haal dat teken weg.", at(place))
            }
            Self::NotBase64 { place } => {
                format!("{} staat geen bestand in base64: haal de bijlage weg en voeg haar later opnieuw toe.", at(place))
            }
            Self::NotAnId { place, id } => format!(
                "{} staat {} als id: neem 1 tot 100 kleine letters, cijfers en streepjes.",
                at(place),
                shown(id)
            ),
            Self::NotADate { place, text, example } => {
                format!("{} staat {}, en die datum bestaat niet of heeft een andere vorm dan {example}: pas hem aan.", at(place), shown(text))
            }
            Self::DuplicateId { place, id, first, .. } => format!(
                "{} staat de id {}, die ook bij {first} staat: geef één van de twee een andere id.",
                at(place),
                shown(id)
            ),
            Self::NoSuchRecord { place, kind, id } => format!(
                "{} staat een verwijzing naar {} {}, maar dat onderdeel ontbreekt in {}: zet het erbij, of haal de verwijzing weg.",
                at(place),
                kind.dutch(),
                shown(id),
                if *kind == RecordKind::Purpose { "deze activiteit" } else { "het bestand" }
            ),
            Self::Unfit { place, .. } => {
                format!("{} staat iets wat daar niet past: kijk met \"verantwoord schema json\" wat er hoort.", at(place))
            }
        }
    }
}

fn at(place: &Place) -> String {
    match (place.path.as_str(), place.line) {
        ("", line) => format!("Op regel {line}"),
        (path, 0) => format!("Bij {path}"),
        (path, line) => format!("Bij {path} (regel {line})"),
    }
}

/// Somebody else's text within our sentence: in quotation marks, short, and without characters that
/// turn the line around or move the cursor.
fn shown(text: &str) -> String {
    const MOST: usize = 40;
    let mut shown = String::from("\"");
    for letter in text.chars().take(MOST) {
        let is_unsafe = letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        shown.push(if is_unsafe { '\u{fffd}' } else { letter });
    }
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown.push('"');
    shown
}

/// serde's names for what it met.
fn found_dutch(found: &str) -> &'static str {
    match found.split_whitespace().next() {
        Some("string") => "een tekst",
        Some("integer" | "floating" | "number") => "een getal",
        Some("boolean") => "true of false",
        Some("null") => "null",
        Some("map") => "een blok tussen { en }",
        Some("sequence") => "een lijst tussen [ en ]",
        _ => "iets anders",
    }
}

/// serde's names, and those of our own readers, for what belongs there.
fn expected_dutch(expected: &str) -> &'static str {
    match expected {
        "an object" => "een blok tussen { en }",
        "a sequence" => "een lijst tussen [ en ]",
        "a boolean" => "true of false",
        "u32" => "een heel getal van 0 tot 4.294.967.295",
        "a word" => "een woord uit de lijst",
        "a date" => "een datum tussen aanhalingstekens",
        _ => "een tekst tussen aanhalingstekens",
    }
}

/// 10485760 → 10.485.760
fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}
