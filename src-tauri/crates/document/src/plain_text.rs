//! Plain text, for a letter, an e-mail or a reader without a screen.

use crate::reading::{heading, label, line, plain};
use crate::{Block, Document, ListItem, Section, Table};

/// Characters on a line. A longer word stays whole.
const WIDTH: usize = 78;

/// Space between two columns of a table.
const BETWEEN: usize = 2;

/// The document in plain text, in lines of at most 78 characters.
///
/// The title and the first level of headings are underlined. A table stands in columns when it
/// fits; otherwise each row becomes a few lines of "title: value".
pub fn write(document: &Document) -> String {
    let mut parts = vec![underlined(&plain(&document.title), '=')];
    parts.extend(blocks(&document.lead, WIDTH));
    for section in &document.sections {
        add_section(section, 1, &mut parts);
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn add_section(section: &Section, level: usize, parts: &mut Vec<String>) {
    let title = heading(section);
    // An empty line more before a section of the first level, so that the eye finds it.
    parts.push(if level == 1 {
        format!("\n{}", underlined(&title, '-'))
    } else {
        wrap(&title, "", "", WIDTH)
    });
    parts.extend(blocks(&section.blocks, WIDTH));
    for part in &section.sections {
        add_section(part, level + 1, parts);
    }
}

fn underlined(title: &str, sign: char) -> String {
    let title = wrap(title, "", "", WIDTH);
    let longest = title.lines().map(width).max().unwrap_or_default();
    format!("{title}\n{}", sign.to_string().repeat(longest))
}

fn blocks(blocks: &[Block], width: usize) -> Vec<String> {
    let mut written = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph { sentences } => written.push(wrap(&line(sentences), "", "", width)),
            Block::List { numbered, items } => written.push(list(*numbered, items, width)),
            Block::Table(of_rows) => {
                if of_rows.caption_shown {
                    written.push(wrap(&plain(&of_rows.caption), "", "", width));
                }
                written.push(table(of_rows, width));
            }
            Block::Callout { blocks: inner } => {
                let text = self::blocks(inner, width.saturating_sub(2)).join("\n\n");
                written.push(prefixed(&text, "| "));
            }
            Block::Gap(gap) => written.push(wrap(&plain(&gap.text()), "", "", width)),
            Block::Figure(figure) => written.push(wrap(&line([&figure.caption]), "", "", width)),
        }
    }
    written.retain(|text| !text.is_empty());
    written
}

fn list(numbered: bool, items: &[ListItem], width: usize) -> String {
    let mut lines = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let sign = if numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        let space = " ".repeat(sign.len());
        let text = line(&item.sentences);
        let text = match label(item) {
            Some(label) => format!("{}{} {text}", line([label]), item.label_end()),
            None => text,
        };
        lines.push(wrap(&text, &sign, &space, width));
        for text in blocks(&item.blocks, width.saturating_sub(sign.len())) {
            lines.push(prefixed(&text, &space));
        }
    }
    lines.join("\n")
}

fn table(table: &Table, width: usize) -> String {
    let titles: Vec<String> = table.columns.iter().map(|column| line([&column.title])).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(line).collect()).collect();
    columns(&titles, &rows, width).unwrap_or_else(|| descriptions(&titles, &rows, width))
}

/// The table in columns, if each row fits on a line.
fn columns(titles: &[String], rows: &[Vec<String>], available: usize) -> Option<String> {
    let widths: Vec<usize> = titles
        .iter()
        .enumerate()
        .map(|(index, title)| {
            let cells = rows.iter().filter_map(|row| row.get(index));
            cells.map(|cell| width(cell)).max().unwrap_or_default().max(width(title))
        })
        .collect();
    let total = widths.iter().sum::<usize>() + BETWEEN * widths.len().saturating_sub(1);
    (total <= available).then(|| {
        let in_columns = |cells: &[String]| {
            let padded: Vec<String> = cells
                .iter()
                .zip(&widths)
                .map(|(cell, column)| format!("{cell}{}", " ".repeat(column - width(cell))))
                .collect();
            padded.join(&" ".repeat(BETWEEN)).trim_end_matches(' ').to_owned()
        };
        let rule: Vec<String> = widths.iter().map(|column| "-".repeat(*column)).collect();
        let mut lines = vec![in_columns(titles), in_columns(&rule)];
        lines.extend(rows.iter().map(|row| in_columns(row)));
        lines.join("\n")
    })
}

/// The table as blocks of "title: value", one block a row.
fn descriptions(titles: &[String], rows: &[Vec<String>], width: usize) -> String {
    let described: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = titles.iter().zip(row);
            let lines: Vec<String> =
                cells.map(|(title, cell)| wrap(&format!("{title}: {cell}"), "", "  ", width)).collect();
            lines.join("\n")
        })
        .collect();
    described.join("\n\n")
}

/// The text in lines of at most so many characters, the first and the following with their own
/// beginning. Lines break at spaces only: a fixed space stays, and so does a long word.
fn wrap(text: &str, first: &str, following: &str, width_of_line: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut current = first.to_owned();
    let mut is_empty = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !is_empty && width(&current) + 1 + width(word) > width_of_line {
            lines.push(std::mem::replace(&mut current, following.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            current.push(' ');
        }
        current.push_str(word);
        is_empty = false;
    }
    lines.push(current.trim_end_matches(' ').to_owned());
    lines.join("\n")
}

fn prefixed(text: &str, prefix: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| format!("{prefix}{line}").trim_end_matches(' ').to_owned()).collect();
    lines.join("\n")
}

/// Characters a reader counts; close enough for the letters of Dutch.
fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_line_is_filled_to_its_last_place() {
        let word = "a".repeat(38);
        assert_eq!(wrap(&format!("{word} {word}b c"), "", "", 78), format!("{word} {word}b\nc"));
        assert_eq!(wrap(&format!("{word} {word}b"), "", "", 77).lines().count(), 2);
    }

    #[test]
    fn following_lines_have_their_own_beginning() {
        assert_eq!(wrap("een twee drie", "- ", "  ", 8), "- een\n  twee\n  drie");
    }
}
