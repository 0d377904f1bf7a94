//! What values must look like: rewriting what can be understood, keeping the rest as it was typed.
//!
//! Nothing is refused. What cannot be understood stays exactly as it was typed, with a
//! [`FieldProblem`] beside it; the owner may leave it so.

mod contact;
mod number;
mod time;

use serde::{Deserialize, Serialize};

use crate::{FieldId, reference};

/// A value that does not look like what its field asks for. Everything is saved all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field.
    pub field: FieldId,
    /// What is wrong and what would be right, in Dutch; the same beside the field and in the summary.
    pub text: String,
}

/// A typed value, rewritten as far as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normalised {
    /// The value to keep: rewritten, or exactly what was typed.
    pub value: String,
    /// What is wrong with it.
    pub problem: Option<FieldProblem>,
}

/// Rewrites what was typed in a field, as its format says.
pub fn normalise(field: FieldId, typed: &str) -> Normalised {
    match field.format().normalise(typed) {
        Ok(value) => Normalised { value, problem: None },
        Err(text) => Normalised {
            value: typed.to_owned(),
            problem: Some(FieldProblem { field, text: text.to_owned() }),
        },
    }
}

/// What the value of a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// One line of text.
    Line,
    /// Text of more lines.
    Text,
    /// A list of short texts.
    Lines,
    /// A whole number.
    Number,
    /// Yes or no.
    YesNo,
    /// One of a fixed list.
    Choice,
    /// Some of a fixed list.
    Choices,
    /// Another record.
    Reference,
    /// Some other records.
    References,
    /// A record with fields of its own.
    Record,
    /// Some of those.
    Records,
    /// Number in the trade register: 8 digits.
    Kvk,
    /// Number of a legal person at the tax authority: 9 digits with a check.
    Rsin,
    /// Dutch postcode: "1234 AB".
    Postcode,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// E-mail address, telephone number or words.
    Reach,
    /// Bank account number: checked modulo 97, in groups of four.
    Iban,
    /// Dutch VAT number (btw-id): "NL123456789B01", by its shape.
    VatNumber,
    /// Domain name: "improveqs.nl".
    Domain,
    /// Web address: "https://improveqs.nl/privacy".
    Url,
    /// Country, ISO 3166-1 alpha-2.
    Country,
    /// Languages, BCP 47.
    Language,
    /// Year, month or day: a [`crate::PartialDate`].
    Date,
    /// A whole day, ISO 8601.
    Day,
    /// Day and time of day, ISO 8601.
    Moment,
    /// Colour: `#rrggbb`.
    Colour,
    /// Bytes; nobody types them.
    Data,
}

impl Format {
    /// The value rewritten, or in Dutch why it does not look like one. An empty value is no problem.
    pub fn normalise(self, typed: &str) -> Result<String, &'static str> {
        let text = trim(typed);
        if text.is_empty() {
            return Ok(String::new());
        }
        match self {
            Self::Line => Ok(one_line(text)),
            Self::Text => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
            Self::Number => number::whole(text),
            Self::Kvk => number::kvk(text),
            Self::Rsin => number::rsin(text),
            Self::Postcode => number::postcode(text),
            Self::Iban => number::iban(text),
            Self::VatNumber => number::vat(text),
            Self::Colour => number::colour(text),
            Self::Email => contact::email(text),
            Self::Phone => contact::phone(text),
            Self::Reach => Ok(contact::reach(text)),
            Self::Domain => contact::domain(text),
            Self::Url => contact::url(text),
            Self::Country => country(text),
            Self::Language => language(text),
            Self::Date => time::partial_date(text).map(|date| date.to_string()),
            Self::Day => time::day(text).map(|day| day.to_string()),
            Self::Moment => time::moment(text),
            Self::Lines
            | Self::YesNo
            | Self::Choice
            | Self::Choices
            | Self::Reference
            | Self::References
            | Self::Record
            | Self::Records
            | Self::Data => Ok(typed.to_owned()),
        }
    }
}

/// Without spaces, line ends and invisible signs at either end: they come along when people paste.
fn trim(text: &str) -> &str {
    text.trim_matches(is_filler)
}

/// A space of any kind, or a sign nobody sees: zero width, byte order mark, direction.
fn is_filler(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Line ends and tabs become a space; other spaces are the owner's.
fn one_line(text: &str) -> String {
    if !text.contains(['\n', '\r', '\t']) {
        return text.to_owned();
    }
    text.split(['\n', '\r', '\t'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn country(text: &str) -> Result<String, &'static str> {
    reference::country_called(text)
        .map(|country| country.code.clone())
        .ok_or("Dit land kennen wij niet. Schrijf de naam in het Nederlands, zoals Duitsland. Klopt het toch? Laat het staan.")
}

fn language(text: &str) -> Result<String, &'static str> {
    let small = text.to_lowercase();
    let tag = match small.as_str() {
        "nederlands" => "nl",
        "engels" => "en",
        "duits" => "de",
        "frans" => "fr",
        "pools" => "pl",
        "spaans" => "es",
        "turks" => "tr",
        "arabisch" => "ar",
        "oekraïens" => "uk",
        other => other,
    };
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    let is_tag = (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if is_tag {
        Ok(tag.to_owned())
    } else {
        Err(
            "Deze taal kennen wij niet. Schrijf bijvoorbeeld Nederlands of Engels. Klopt het toch? Laat het staan.",
        )
    }
}

#[cfg(test)]
mod cases;
