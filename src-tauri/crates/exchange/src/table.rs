//! A table to write down: what every spreadsheet format is given.

use chrono::NaiveDate;

/// A table with a heading row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the sheet is called; cut to what a spreadsheet takes.
    pub name: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How wide it is, in characters.
    pub width: u16,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words. They are never a formula, whatever they start with.
    Text(String),
    /// A day, to sort and reckon with.
    Day(NaiveDate),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words, or nothing when there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A day, or nothing.
    pub fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}
