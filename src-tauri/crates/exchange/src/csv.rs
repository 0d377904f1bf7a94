//! CSV as a Dutch spreadsheet opens it: UTF-8 with a mark in front, semicolons, CRLF, days as 04-03-2026.
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).

use crate::table::{Cell, Table};

/// The table as text.
pub fn write(table: &Table) -> String {
    // Without it Excel reads the file as Windows-1252.
    let mut csv = "\u{FEFF}".to_owned();
    let titles: Vec<String> = table.columns.iter().map(|column| field(&column.title)).collect();
    line(&mut csv, &titles);
    for row in &table.rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                Cell::Text(text) => field(text),
                Cell::Day(day) => day.format("%d-%m-%Y").to_string(),
                Cell::Empty => String::new(),
            })
            .collect();
        line(&mut csv, &cells);
    }
    csv
}

fn line(csv: &mut String, cells: &[String]) {
    csv.push_str(&cells.join(";"));
    csv.push_str("\r\n");
}

fn field(text: &str) -> String {
    let text = if is_dangerous(text) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ';', ',', '\n', '\r', '\t']) || text != text.trim() {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A spreadsheet would reckon it: it starts as a formula does, also behind spaces or in wide letters.
fn is_dangerous(text: &str) -> bool {
    let starts = |text: &str| text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    text.starts_with(['\t', '\r', '\n']) || starts(text.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;

    fn table(rows: Vec<Vec<Cell>>) -> Table {
        let column = |title: &str| Column { title: title.to_owned(), width: 20 };
        Table {
            name: "Bewaartermijnen".to_owned(),
            columns: vec![column("Wat"), column("Nagekeken op")],
            rows,
        }
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn a_dutch_spreadsheet_opens_it() {
        let day = "2026-03-04".parse().ok();
        let rows = vec![
            vec![text("Foto’s; video’s"), Cell::day(day)],
            vec![text("Klant \"Jan\"\nen co"), Cell::Empty],
            vec![Cell::text("  "), text("7 jaar, of langer")],
        ];
        assert_eq!(
            write(&table(rows)),
            "\u{FEFF}Wat;Nagekeken op\r\n\"Foto’s; video’s\";04-03-2026\r\n\
             \"Klant \"\"Jan\"\"\nen co\";\r\n;\"7 jaar, of langer\"\r\n"
        );
    }

    #[test]
    fn nothing_is_a_formula() {
        for formula in
            ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1", "%0A=1"]
        {
            let csv = write(&table(vec![vec![text(formula), Cell::Empty]]));
            let cell = csv.split_once("\r\n").expect("two lines").1;
            assert!(cell.starts_with('\'') || cell.starts_with("\"'"), "{formula:?}: {cell:?}");
        }
        let csv = write(&table(vec![vec![text("– niet bewaard"), text("1-1")]]));
        assert!(csv.ends_with("– niet bewaard;1-1\r\n"), "a dash and a number are no formula: {csv}");
    }
}
