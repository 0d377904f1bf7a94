//! What values must look like: rewriting what can be understood, keeping the rest as it was typed.

use serde::{Deserialize, Serialize};

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
