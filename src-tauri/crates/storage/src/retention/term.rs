//! How long data are kept: a kind, an amount of a unit, and words, each where the kind has it.

use register::{Duration, Term};

use crate::Error;
use crate::bind::Bind;
use crate::columns::Columns;
use crate::name::Name;
use crate::row::Row;
use crate::value::Word;

/// The words of `kind`, as serde writes them.
#[cfg(test)]
const KINDS: [&str; 8] =
    ["fixed", "maximum", "minimum", "until", "criterion", "client_instruction", "while_active", "not_kept"];

impl Columns for Term {
    const IS_ROW: bool = false;

    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        let (kind, duration, words) = match self {
            Self::Fixed(duration) => ("fixed", Some(duration), None),
            Self::Maximum(duration) => ("maximum", Some(duration), None),
            Self::Minimum(duration) => ("minimum", Some(duration), None),
            Self::Until { event, at_most } => ("until", at_most.as_ref(), Some(event)),
            Self::Criterion { criterion } => ("criterion", None, Some(criterion)),
            Self::ClientInstruction { client } => ("client_instruction", None, Some(client)),
            Self::WhileActive => ("while_active", None, None),
            Self::NotKept { after } => ("not_kept", None, Some(after)),
        };
        to.set(Name::Field(&name, "kind"), &Word(kind))?;
        duration.map(|duration| duration.amount).bind(Name::Field(&name, "amount"), to)?;
        duration.map(|duration| duration.unit).bind(Name::Field(&name, "unit"), to)?;
        words.cloned().bind(Name::Field(&name, "words"), to)
    }

    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        ["kind", "amount", "unit", "words"]
            .iter()
            .try_for_each(|field| to.set_null(Name::Field(&name, field)))
    }

    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error> {
        let kind = String::read(Name::Field(&name, "kind"), from)?;
        let amount: Option<u32> = Columns::read(Name::Field(&name, "amount"), from)?;
        let unit = Columns::read(Name::Field(&name, "unit"), from)?;
        let words: Option<String> = Columns::read(Name::Field(&name, "words"), from)?;
        let duration = amount.zip(unit).map(|(amount, unit)| Duration { amount, unit });
        if amount.is_some() != unit.is_some() {
            return Err(from.invalid(name, "has an amount without a unit, or a unit without an amount"));
        }
        match (kind.as_str(), duration, words) {
            ("fixed", Some(duration), None) => Ok(Self::Fixed(duration)),
            ("maximum", Some(duration), None) => Ok(Self::Maximum(duration)),
            ("minimum", Some(duration), None) => Ok(Self::Minimum(duration)),
            ("until", at_most, Some(event)) => Ok(Self::Until { event, at_most }),
            ("criterion", None, Some(criterion)) => Ok(Self::Criterion { criterion }),
            ("client_instruction", None, Some(client)) => Ok(Self::ClientInstruction { client }),
            ("while_active", None, None) => Ok(Self::WhileActive),
            ("not_kept", None, Some(after)) => Ok(Self::NotKept { after }),
            _ => Err(from.invalid(name, "is no known kind of term, or lacks what that kind has")),
        }
    }

    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        ["kind", "amount", "unit", "words"]
            .iter()
            .try_for_each(|field| from.get_null(Name::Field(&name, field)))
    }

    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>) {
        to.push(given.column(Name::Field(&name, "kind"), crate::schema::Kind::Word(&KINDS)));
        <Option<u32>>::describe(Name::Field(&name, "amount"), given, to);
        <Option<register::Unit>>::describe(Name::Field(&name, "unit"), given, to);
        <Option<String>>::describe(Name::Field(&name, "words"), given, to);
    }
}

#[cfg(test)]
mod tests {
    use super::{KINDS, Term};

    /// The kinds as serde lists them when it meets another.
    #[test]
    fn the_kinds_are_those_of_the_type() {
        let refused = serde_json::from_str::<Term>(r#"{ "kind": "?" }"#).unwrap_err().to_string();
        let known: Vec<&str> = refused.split('`').skip(3).step_by(2).collect();
        assert_eq!(known, KINDS, "{refused}");
    }
}
