//! Texts, each with the length it may have (names 300, other texts 20,000 characters, a file 16 MB).

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::part::{Mirror, Part, Walk};
use crate::json::fault::Fault;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $limit:expr, $is_right:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
        #[serde(transparent)]
        pub(crate) struct $name(pub(crate) String);

        impl $name {
            /// How many characters it may have.
            pub(crate) const LONGEST: usize = $limit;
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(Limited { longest: Self::LONGEST, is_right: $is_right }).map(Self)
            }
        }

        impl Mirror<String> for $name {
            fn of(live: &String) -> Self {
                Self(live.clone())
            }

            fn into_live(self) -> String {
                self.0
            }
        }

        impl Part for $name {
            fn walk(&self, _: &mut Walk<'_>) {}

            fn absorb(&mut self, newer: Self) {
                *self = newer;
            }
        }

        #[cfg(test)]
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "maxLength": Self::LONGEST })
            }
        }
    )*};
}

texts! {
    /// A name, a number, a word or two.
    Name: 300, without_nul;
    /// Sentences, as many as somebody cares to write.
    Text: 20_000, without_nul;
    /// A file in base64 (RFC 4648, with padding).
    Base64: 16 * 1024 * 1024, is_base64;
}

/// U+0000 ends a text for half of the programs that read it; no keyboard makes it.
fn without_nul(text: &str) -> Result<(), Fault> {
    if text.contains('\0') { Err(Fault::Nul) } else { Ok(()) }
}

fn is_base64(text: &str) -> Result<(), Fault> {
    let data = text.trim_end_matches('=');
    let is_right = text.len().is_multiple_of(4)
        && text.len() - data.len() <= 2
        && data.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/');
    if is_right { Ok(()) } else { Err(Fault::Base64) }
}

struct Limited {
    longest: usize,
    is_right: fn(&str) -> Result<(), Fault>,
}

impl Visitor<'_> for Limited {
    type Value = String;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        // A text has at most as many characters as bytes: most need no counting.
        if text.len() > self.longest {
            let length = text.chars().count();
            if length > self.longest {
                return Err(E::custom(Fault::TooLong { length, longest: self.longest }));
            }
        }
        (self.is_right)(text).map_err(E::custom)?;
        Ok(text.to_owned())
    }
}

#[cfg(any(test, feature = "testing"))]
mod sample {
    use super::{Base64, Name, Text};
    use crate::testing::{Dice, Sample};

    impl Sample for Name {
        fn sample(dice: &mut Dice) -> Option<Self> {
            Some(Self(dice.text(Self::LONGEST)))
        }
    }

    impl Sample for Text {
        fn sample(dice: &mut Dice) -> Option<Self> {
            Some(Self(dice.text(Self::LONGEST)))
        }
    }

    impl Sample for Base64 {
        fn sample(dice: &mut Dice) -> Option<Self> {
            Some(Self(dice.base64()))
        }
    }
}
