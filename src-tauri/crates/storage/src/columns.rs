//! How a value, an answer or a whole struct stands in the columns of a row.
//!
//! One scalar is one column. An [`Answer`] is a column `…_state` and the columns of its value, which are
//! null as long as there is none. A struct is a column a field, the field's name after its own. A `Vec`
//! has no columns: it is a table of its own (`list.rs`).

use register::Answer;

use crate::bind::Bind;
use crate::name::Name;
use crate::row::Row;
use crate::value::Value;
use crate::{Error, value};

/// Something that stands in one or more columns of a row.
pub(crate) trait Columns: Sized {
    /// It is a struct: in a list its columns bear their own names.
    const IS_ROW: bool;
    /// Binds its columns, in the order of the statement; their names start with `name`.
    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error>;
    /// Binds null to its columns: the question it answers is open, or does not apply.
    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error>;
    /// Reads its columns, which come next.
    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error>;
    /// Reads its columns, which must all be null.
    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error>;
    /// Its columns as the schema must have them.
    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>);
}

impl<T: Value> Columns for T {
    const IS_ROW: bool = false;

    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        to.set(name, self)
    }

    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        to.set_null(name)
    }

    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error> {
        from.get(name)?.ok_or_else(|| from.invalid(name, "is empty"))
    }

    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        from.get_null(name)
    }

    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>) {
        to.push(given.column(name, T::kind()));
    }
}

impl<T: Value> Columns for Option<T> {
    const IS_ROW: bool = false;

    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        match self {
            Some(value) => to.set(name, value),
            None => to.set_null(name),
        }
    }

    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        to.set_null(name)
    }

    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error> {
        from.get(name)
    }

    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        from.get_null(name)
    }

    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>) {
        to.push(given.optional().column(name, T::kind()));
    }
}

impl<T: Columns> Columns for Answer<T> {
    const IS_ROW: bool = false;

    fn bind(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        let state = match self {
            Self::Open => "open",
            Self::NotApplicable => "not_applicable",
            Self::Proposed(_) => "proposed",
            Self::Confirmed(_) => "confirmed",
        };
        to.set(Name::State(&name), &value::Word(state))?;
        match self.value() {
            Some(value) => value.bind(name, to),
            None => T::bind_nothing(name, to),
        }
    }

    fn bind_nothing(name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        to.set_null(Name::State(&name))?;
        T::bind_nothing(name, to)
    }

    fn read(name: Name<'_>, from: &mut Row<'_>) -> Result<Self, Error> {
        let state: String = Columns::read(Name::State(&name), from)?;
        match state.as_str() {
            "open" => T::read_nothing(name, from).map(|()| Self::Open),
            "not_applicable" => T::read_nothing(name, from).map(|()| Self::NotApplicable),
            "proposed" => T::read(name, from).map(Self::Proposed),
            "confirmed" => T::read(name, from).map(Self::Confirmed),
            _ => Err(from.invalid(name, "is in no known state")),
        }
    }

    fn read_nothing(name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        from.get_null(Name::State(&name))?;
        T::read_nothing(name, from)
    }

    #[cfg(test)]
    fn describe(name: Name<'_>, given: &crate::schema::Given, to: &mut Vec<crate::schema::Column>) {
        let state = Name::State(&name).to_string();
        to.push(given.column(Name::State(&name), crate::schema::Kind::Word(&crate::schema::STATES)));
        T::describe(name, &given.answering(&state), to);
    }
}

/// A list is a table of its own: nothing of it stands in this row.
impl<T> Columns for Vec<T> {
    const IS_ROW: bool = false;

    fn bind(&self, _: Name<'_>, _: &mut Bind<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn bind_nothing(_: Name<'_>, _: &mut Bind<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read(_: Name<'_>, _: &mut Row<'_>) -> Result<Self, Error> {
        Ok(Self::new())
    }

    fn read_nothing(_: Name<'_>, _: &mut Row<'_>) -> Result<(), Error> {
        Ok(())
    }

    #[cfg(test)]
    fn describe(_: Name<'_>, _: &crate::schema::Given, _: &mut Vec<crate::schema::Column>) {}
}

/// The type of a field, to call [`Columns`] on a struct there is no value of.
pub(crate) struct Field<T>(std::marker::PhantomData<T>);

impl<T: Columns> Field<T> {
    pub(crate) fn of<S>(_: fn(&S) -> &T) -> Self {
        Self(std::marker::PhantomData)
    }

    pub(crate) fn bind_nothing(&self, name: Name<'_>, to: &mut Bind<'_>) -> Result<(), Error> {
        T::bind_nothing(name, to)
    }

    pub(crate) fn read_nothing(&self, name: Name<'_>, from: &mut Row<'_>) -> Result<(), Error> {
        T::read_nothing(name, from)
    }

    #[cfg(test)]
    pub(crate) fn describe(
        &self,
        name: Name<'_>,
        given: &crate::schema::Given,
        to: &mut Vec<crate::schema::Column>,
    ) {
        T::describe(name, given, to);
    }
}

/// `columns!(Type { field, … });` — a column a field, in this order. A field left out does not compile.
macro_rules! columns {
    ($type:ident { $($field:ident),* $(,)? }) => {
        impl $crate::columns::Columns for register::$type {
            const IS_ROW: bool = true;

            fn bind(&self, name: $crate::name::Name<'_>, to: &mut $crate::bind::Bind<'_>) -> Result<(), $crate::Error> {
                let Self { $($field),* } = self;
                $($crate::columns::Columns::bind($field, $crate::name::Name::Field(&name, stringify!($field)), to)?;)*
                Ok(())
            }

            fn bind_nothing(name: $crate::name::Name<'_>, to: &mut $crate::bind::Bind<'_>) -> Result<(), $crate::Error> {
                $($crate::columns::Field::of(|of: &Self| &of.$field)
                    .bind_nothing($crate::name::Name::Field(&name, stringify!($field)), to)?;)*
                Ok(())
            }

            fn read(name: $crate::name::Name<'_>, from: &mut $crate::row::Row<'_>) -> Result<Self, $crate::Error> {
                Ok(Self {
                    $($field: $crate::columns::Columns::read(
                        $crate::name::Name::Field(&name, stringify!($field)), from)?,)*
                })
            }

            fn read_nothing(name: $crate::name::Name<'_>, from: &mut $crate::row::Row<'_>) -> Result<(), $crate::Error> {
                $($crate::columns::Field::of(|of: &Self| &of.$field)
                    .read_nothing($crate::name::Name::Field(&name, stringify!($field)), from)?;)*
                Ok(())
            }

            #[cfg(test)]
            fn describe(
                name: $crate::name::Name<'_>,
                given: &$crate::schema::Given,
                to: &mut Vec<$crate::schema::Column>,
            ) {
                $($crate::columns::Field::of(|of: &Self| &of.$field)
                    .describe($crate::name::Name::Field(&name, stringify!($field)), given, to);)*
            }
        }
    };
}
pub(crate) use columns;
