//! Names of columns, put together only when somebody asks for them.

use std::fmt;

/// The name of a column, or what the names of a struct's columns start with.
#[derive(Clone, Copy)]
pub(crate) enum Name<'n> {
    /// A row of its own: its columns bear the names of the fields.
    Row,
    /// A column of this name.
    Column(&'n str),
    /// A field of what has this name: `visiting_address_city`.
    Field(&'n Name<'n>, &'static str),
    /// The state of the answer of this name: `legal_name_state`.
    State(&'n Name<'n>),
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row => Ok(()),
            Self::Column(name) | Self::Field(Self::Row, name) => f.write_str(name),
            Self::Field(of, name) => write!(f, "{of}_{name}"),
            Self::State(of) => write!(f, "{of}_state"),
        }
    }
}
