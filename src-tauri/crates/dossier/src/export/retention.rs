//! The retention schedule as a file: a paper, a spreadsheet, a calendar, or data for programs.

use std::path::Path;

use chrono::NaiveDate;
use exchange::ics;
use exchange::table::{Cell, Column, Table};
use exchange::xlsx;
use papers::deletion_proof;
use papers::retention_schedule::{self, DueRow, Overview, Repeats, ScheduleRow, UnknownRow};
use register::DeletionEvent;

use super::{Exported, PaperFormat, Prepared, What, and_papers, by_ending, plain};
use crate::dossier::Dossier;
use crate::error::Error;

/// The formats of the retention schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetentionFormat {
    /// To read; the picture is in what can be printed.
    Paper(PaperFormat),
    /// A workbook.
    Xlsx,
    /// One table.
    Csv,
    /// Data with stable names.
    Json,
    /// Reminders for a calendar.
    Ics,
}

impl RetentionFormat {
    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Paper(format) => format.ending(),
            Self::Xlsx => ".xlsx",
            Self::Csv => ".csv",
            Self::Json => ".json",
            Self::Ics => ".ics",
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(
            path,
            &and_papers([Self::Xlsx, Self::Csv, Self::Json, Self::Ics], Self::Paper),
            Self::ending,
        )
    }
}

impl Dossier {
    /// Writes the retention schedule as it is on a day.
    pub fn export_retention(&self, path: &Path, today: NaiveDate) -> Result<Exported, Error> {
        self.prepare_retention(path, today)?.make()
    }

    /// The retention schedule as it is on a day, ready to be written.
    pub fn prepare_retention(&self, path: &Path, today: NaiveDate) -> Result<Prepared, Error> {
        let register = self.register();
        let paper = || retention_schedule::compose(register, today);
        let overview = || retention_schedule::overview(register, today);
        let made = match RetentionFormat::of(path)? {
            RetentionFormat::Paper(format) => {
                return self.prepared(path, format.of_document(paper()), Vec::new());
            }
            RetentionFormat::Csv => plain(exchange::csv::write(&rules(&overview().rows))),
            RetentionFormat::Xlsx => {
                let about =
                    xlsx::About { title: paper().title, author: overview().organisation, date: today };
                let mut made = plain(String::new());
                made.bytes = xlsx::write(&workbook(&overview()), &about);
                made
            }
            RetentionFormat::Json => plain(json(&overview())),
            RetentionFormat::Ics => {
                let name = "Bewaartermijnen";
                let reminders: Vec<ics::Reminder> =
                    retention_schedule::reminders(register, today).into_iter().map(reminder).collect();
                plain(ics::write(name, &reminders, today))
            }
        };
        self.prepared(path, What::Ready(made), Vec::new())
    }

    /// Writes the proof of a deletion as a PDF.
    pub fn export_deletion_proof(
        &self,
        path: &Path,
        event: &DeletionEvent,
        today: NaiveDate,
    ) -> Result<Exported, Error> {
        self.prepare_deletion_proof(path, event, today)?.make()
    }

    /// The proof of a deletion as a PDF, ready to be written.
    pub fn prepare_deletion_proof(
        &self,
        path: &Path,
        event: &DeletionEvent,
        today: NaiveDate,
    ) -> Result<Prepared, Error> {
        let format = by_ending(path, &[PaperFormat::Pdf], PaperFormat::ending)?;
        let proof = deletion_proof::compose(self.register(), event, today);
        self.prepared(path, format.of_document(proof), Vec::new())
    }
}

fn json(overview: &Overview) -> String {
    serde_json::to_string_pretty(overview).expect("a schedule has no key that JSON cannot hold") + "\n"
}

fn reminder(of: retention_schedule::Reminder) -> ics::Reminder {
    let repeats = match of.repeats {
        Repeats::Never => None,
        Repeats::Monthly => Some(ics::Repeats::Monthly),
        Repeats::Yearly => Some(ics::Repeats::Yearly),
    };
    ics::Reminder { key: of.key, on: of.on, repeats, title: of.title, text: of.text }
}

fn workbook(overview: &Overview) -> Vec<Table> {
    let mut sheets = vec![
        rules(&overview.rows),
        due("Weg te gooien", "Mag weg sinds", &overview.due, &overview.unknown),
        due("Mag nog niet weg", "Mag weg vanaf", &overview.upcoming, &[]),
        due("Bewaarstop", "Mocht weg sinds", &overview.frozen, &[]),
    ];
    // The first two also say that there is nothing; the others would be empty sheets.
    let mut place = 0;
    sheets.retain(|sheet| {
        place += 1;
        place <= 2 || !sheet.rows.is_empty()
    });
    sheets
}

fn column(title: &str, width: u16) -> Column {
    Column { title: title.to_owned(), width }
}

fn rules(rows: &[ScheduleRow]) -> Table {
    let columns = vec![
        column("Wat", 24),
        column("Van wie", 17),
        column("Hoe lang", 14),
        column("Bevestigd", 12),
        column("Vanaf", 17),
        column("Waarom", 22),
        column("Moet van de wet", 14),
        column("Daarna", 12),
        column("In welke activiteit", 19),
        column("Nagekeken op", 12),
        column("Om naar te kijken", 19),
    ];
    let rows = rows
        .iter()
        .map(|row| {
            let activities: Vec<&str> =
                row.activities.iter().map(|activity| activity.name.as_str()).collect();
            let confirmed = match (row.how_long.is_empty(), row.is_proposed) {
                (true, _) => "",
                (false, true) => "voorstel",
                (false, false) => "ja",
            };
            vec![
                Cell::text(row.what.as_str()),
                Cell::text(row.of_whom.join(", ")),
                Cell::text(row.how_long.as_str()),
                Cell::text(confirmed),
                Cell::text(row.from_when.as_str()),
                Cell::text(row.why.as_str()),
                Cell::text(row.law.as_str()),
                Cell::text(row.afterwards.as_str()),
                Cell::text(activities.join("; ")),
                Cell::day(row.checked_on),
                Cell::text(row.remark.as_str()),
            ]
        })
        .collect();
    Table { name: "Bewaartermijnen".to_owned(), columns, rows }
}

/// What has a day; and below it, without one, what no date can be given for.
fn due(name: &str, day: &str, rows: &[DueRow], unknown: &[UnknownRow]) -> Table {
    let columns = vec![
        column("Wat", 34),
        column("Welk deel", 34),
        column(day, 18),
        column("Behalve", 28),
        column("Bewaarstop", 28),
    ];
    let dated = rows.iter().map(|row| {
        vec![
            Cell::text(row.what.as_str()),
            Cell::text(row.part.as_str()),
            Cell::Day(row.since),
            Cell::text(row.except.join("; ")),
            Cell::text(row.held_by.join("; ")),
        ]
    });
    let undated = unknown.iter().map(|row| {
        let mut cells = vec![Cell::text(row.what.as_str()), Cell::text(row.advice.as_str())];
        cells.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
        cells
    });
    Table { name: name.to_owned(), columns, rows: dated.chain(undated).collect() }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use papers::retention_schedule::overview;
    use register::{Hold, Register};

    use super::workbook;

    /// A sheet is made as narrow as A4 on its side. That takes some 146 characters as they are, so that letters of 11
    /// points come out at 11 × 146 / width.
    #[test]
    fn every_sheet_is_printed_large_enough_to_read() {
        let register = Register { holds: vec![Hold::default()], ..Register::default() };
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let overview = overview(&register, today);
        let mut sheets = workbook(&overview);
        sheets.push(super::due("Bewaarstop", "Mocht weg sinds", &overview.frozen, &[]));
        for sheet in sheets {
            let wide: u32 = sheet.columns.iter().map(|column| u32::from(column.width)).sum();
            let points = 11.0 * 146.0 / f64::from(wide.max(146));
            assert!(points >= 8.5, "{}: {points:.1} points", sheet.name);
        }
    }
}
