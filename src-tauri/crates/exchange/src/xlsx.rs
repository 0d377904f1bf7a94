//! A workbook (Office Open XML, ECMA-376): sheets with a heading row that stays, days that are days, and nothing that is
//! reckoned.
//!
//! Written by hand because it is little: a library for it would make the command line a tenth larger. The same tables
//! make the same bytes.

use std::fmt::Write;

use chrono::NaiveDate;
use office::{OFFICE, Package, Relations, XML, escaped};

use crate::table::{Cell, Column, Table};

/// What a workbook says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Whose it is: the firm; never the computer's user.
    pub author: String,
    /// The day it speaks of.
    pub date: NaiveDate,
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The tables as a workbook, a sheet each.
pub fn write(tables: &[Table], about: &About) -> Vec<u8> {
    const KIND: &str = "openxmlformats-officedocument.spreadsheetml";
    let mut package = Package::new();
    let mut relations = Relations::default();
    for (place, table) in tables.iter().enumerate() {
        let part = format!("worksheets/sheet{}.xml", place + 1);
        relations.to_part("worksheet", &part);
        package.part(&format!("xl/{part}"), &format!("{KIND}.worksheet"), sheet(table));
    }
    relations.to_part("styles", "styles.xml");
    package.part("xl/styles.xml", &format!("{KIND}.styles"), styles());
    package.part("xl/workbook.xml", &format!("{KIND}.sheet.main"), workbook(&sheet_names(tables), tables));
    package.relations("xl/workbook.xml", &relations);
    let day = about.date.to_string();
    package.finish(
        "xl/workbook.xml",
        &office::About { title: &about.title, author: &about.author, language: "nl", day: &day },
    )
}

fn workbook(names: &[String], tables: &[Table]) -> String {
    let mut sheets = String::new();
    let mut titles = String::new();
    for (place, (name, table)) in names.iter().zip(tables).enumerate() {
        let number = place + 1;
        let name = escaped(name);
        let _ = write!(sheets, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
        let quoted = name.replace('\'', "''");
        // The heading row is printed on every page.
        let _ = write!(
            titles,
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{place}\">'{quoted}'!$1:$1</definedName>"
        );
        let _ = write!(
            titles,
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{place}\" hidden=\"1\">'{quoted}'!{}</definedName>",
            area(table, true)
        );
    }
    format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><bookViews><workbookView/></bookViews>\
         <sheets>{sheets}</sheets><definedNames>{titles}</definedNames></workbook>"
    )
}

// Places in the list of looks below.
const PLAIN: u8 = 0;
const HEADING: u8 = 1;
const DAY: u8 = 2;

fn styles() -> String {
    let top = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    format!(
        "{XML}<styleSheet xmlns=\"{MAIN}\">\
         <numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>\
         <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>\
         <border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF0F5259\"/></bottom><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"3\">\
         <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">{top}</xf>\
         <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">{top}</xf>\
         <xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">\
         <alignment horizontal=\"left\" vertical=\"top\"/></xf>\
         </cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\
         </styleSheet>"
    )
}

fn sheet(table: &Table) -> String {
    let mut xml = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/>"
    );
    if !table.columns.is_empty() {
        xml.push_str("<cols>");
        for (place, column) in table.columns.iter().enumerate() {
            let number = place + 1;
            let _ = write!(
                xml,
                "<col min=\"{number}\" max=\"{number}\" width=\"{}\" customWidth=\"1\"/>",
                column.width
            );
        }
        xml.push_str("</cols>");
    }
    xml.push_str("<sheetData>");
    let titles = table.columns.iter().map(|column| Cell::text(column.title.as_str())).collect::<Vec<_>>();
    row(&mut xml, 1, &titles, HEADING, table);
    for (place, cells) in table.rows.iter().enumerate() {
        row(&mut xml, place + 2, cells, PLAIN, table);
    }
    xml.push_str("</sheetData>");
    let _ = write!(xml, "<autoFilter ref=\"{}\"/>", area(table, false));
    xml.push_str(
        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>\
         <headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P van &amp;N</oddFooter></headerFooter></worksheet>",
    );
    xml
}

fn row(xml: &mut String, number: usize, cells: &[Cell], look: u8, table: &Table) {
    // Not every spreadsheet makes room for words that are broken into lines; so it is said how much they need.
    const LINE: usize = 15;
    const MOST: usize = 409;
    let of_cell = |(cell, column): (&Cell, &Column)| match cell {
        Cell::Text(text) => lines(text, usize::from(column.width)),
        Cell::Day(_) | Cell::Empty => 1,
    };
    let most = cells.iter().zip(&table.columns).map(of_cell).max().unwrap_or(1);
    let height = (most * LINE).min(MOST);
    let _ = write!(xml, "<row r=\"{number}\" ht=\"{height}\" customHeight=\"1\">");
    for (place, cell) in cells.iter().enumerate() {
        let name = format!("{}{number}", column_name(place));
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => {
                let text = escaped(&short(text));
                let _ = write!(
                    xml,
                    "<c r=\"{name}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
                );
            }
            Cell::Day(day) => match serial(*day) {
                Some(serial) => {
                    let _ = write!(xml, "<c r=\"{name}\" s=\"{DAY}\"><v>{serial}</v></c>");
                }
                // A spreadsheet knows no day before 1900: then it is words.
                None => {
                    let text = day.format("%d-%m-%Y");
                    let _ = write!(
                        xml,
                        "<c r=\"{name}\" s=\"{look}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"
                    );
                }
            },
        }
    }
    xml.push_str("</row>");
}

/// Lines that words take in a column of so many characters.
fn lines(text: &str, width: usize) -> usize {
    // Capitals and bold letters are wider than the digits that columns are measured in.
    let width = (width * 9 / 10).max(1);
    let of_paragraph = |paragraph: &str| {
        let (mut lines, mut taken) = (1, 0);
        for word in paragraph.split(' ') {
            let letters = word.chars().count();
            if taken > 0 && taken + 1 + letters > width {
                lines += 1;
                taken = 0;
            }
            taken += letters + usize::from(taken > 0);
            lines += taken.saturating_sub(1) / width;
            taken -= taken.saturating_sub(1) / width * width;
        }
        lines
    };
    text.split('\n').map(of_paragraph).sum()
}

/// Days since 30 December 1899, as a spreadsheet counts from 1 March 1900 on.
fn serial(day: NaiveDate) -> Option<i64> {
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = (day - start).num_days();
    (days >= 61).then_some(days)
}

/// "A1:H15", or "$A$1:$H$15".
fn area(table: &Table, fixed: bool) -> String {
    let column = column_name(table.columns.len().saturating_sub(1));
    let row = table.rows.len() + 1;
    if fixed { format!("$A$1:${column}${row}") } else { format!("A1:{column}{row}") }
}

/// A, B, … Z, AA, AB.
fn column_name(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Names of at most 31 letters, without what a sheet's name may not hold, each once.
fn sheet_names(tables: &[Table]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let kept = |letter: &char| !matches!(letter, ':' | '\\' | '/' | '?' | '*' | '[' | ']' | '\'');
        let name: String =
            table.name.chars().filter(kept).filter(|letter| !letter.is_control()).take(28).collect();
        let name = if name.trim().is_empty() { "Blad".to_owned() } else { name.trim().to_owned() };
        let mut wished = name.clone();
        let mut again = 2;
        while names.iter().any(|known| known.to_lowercase() == wished.to_lowercase()) {
            wished = format!("{name} {again}");
            again += 1;
        }
        names.push(wished);
    }
    names
}

/// A cell takes 32,767 characters.
fn short(text: &str) -> String {
    const MOST: usize = 32_767;
    if text.encode_utf16().count() <= MOST {
        return text.to_owned();
    }
    let mut units = 0;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units < MOST
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn columns_have_the_names_a_spreadsheet_gives_them() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(column_name).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn days_are_counted_as_a_spreadsheet_counts_them() {
        let day = |text: &str| text.parse().expect("a day");
        assert_eq!(serial(day("1900-03-01")), Some(61));
        assert_eq!(serial(day("2026-11-21")), Some(46_347));
        assert_eq!(serial(day("1900-02-28")), None, "there Excel has a day too many");
    }

    #[test]
    fn a_row_is_as_high_as_its_words() {
        for (text, width, high) in [
            ("", 10, 1),
            ("negen let", 10, 1),
            ("tien lette", 10, 2),
            ("een twee drie vier", 10, 2),
            ("een\ntwee", 10, 2),
            (&"x".repeat(28), 10, 4),
            ("x", 0, 1),
        ] {
            assert_eq!(lines(text, width), high, "{text}");
        }
    }

    #[test]
    fn a_sheet_has_a_name_that_is_allowed_and_once() {
        let table = |name: &str| Table { name: name.to_owned(), columns: Vec::new(), rows: Vec::new() };
        let names = sheet_names(&[table("A/B: [c]?"), table("ab c"), table(""), table(&"x".repeat(60))]);
        assert_eq!(names, ["AB c", "ab c 2", "Blad", &"x".repeat(28)]);
    }

    #[test]
    fn words_stay_words() {
        let columns = vec![Column { title: "Wat".to_owned(), width: 20 }];
        let rows = vec![vec![Cell::Text("=1+1 <b>&\u{1}\u{FFFF}".to_owned())]];
        let xml = sheet(&Table { name: "X".to_owned(), columns, rows });
        assert!(
            xml.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1 &lt;b&gt;&amp;</t></is></c>"),
            "{xml}"
        );
        assert!(!xml.contains("<f>"), "no formula");
        assert_eq!(short(&"é".repeat(40_000)).chars().count(), 32_767);
    }
}
