//! How sensitive the law calls a category: a word, and which special category (art. 9) if it is one.

use register::{Sensitivity, SpecialCategory};

use crate::Error;
use crate::bind::Bind;
use crate::columns::Columns;
use crate::name::Name;
use crate::row::Row;
use crate::value::Word;

const SPECIAL: &str = "special";

impl Columns for Sensitivity {
    const IS_ROW: bool = false;

    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        let (word, special) = match self {
            Self::Ordinary => ("ordinary", None),
            Self::Sensitive => ("sensitive", None),
            Self::Special(special) => (SPECIAL, Some(*special)),
            Self::CriminalOffence => ("criminal_offence", None),
            Self::Bsn => ("bsn", None),
        };
        to.set(name, &Word(word))?;
        special.bind(Name::Field(&name, SPECIAL), to)
    }

    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        to.set_null(name)?;
        to.set_null(Name::Field(&name, SPECIAL))
    }

    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error> {
        let word = String::read(name, from)?;
        let special: Option<SpecialCategory> = Columns::read(Name::Field(&name, SPECIAL), from)?;
        match (word.as_str(), special) {
            ("ordinary", None) => Ok(Self::Ordinary),
            ("sensitive", None) => Ok(Self::Sensitive),
            (SPECIAL, Some(special)) => Ok(Self::Special(special)),
            ("criminal_offence", None) => Ok(Self::CriminalOffence),
            ("bsn", None) => Ok(Self::Bsn),
            _ => Err(from.invalid(name, "is no known word, or does not fit the special category")),
        }
    }

    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        from.get_null(name)?;
        from.get_null(Name::Field(&name, SPECIAL))
    }

    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>) {
        to.push(given.column(name, crate::schema::Kind::Word(crate::schema::words_of::<Self>())));
        <Option<SpecialCategory>>::describe(Name::Field(&name, SPECIAL), given, to);
    }
}
