//! Markdown (CommonMark, with the tables of GitHub).
//!
//! A line of the document is a line of the file. Words are escaped only where they would otherwise
//! become markup, so the file also reads well as it is.

use std::fmt::Write;

use crate::reading::{Kind, Run, label, number, plain, runs};
use crate::{Block, Document, ListItem, Section, Table};

/// The document in Markdown: `#` for the title, `##` and deeper for sections, lists with `-`,
/// tables with pipes, `>` for a box, a gap as a paragraph of its own.
pub fn write(document: &Document) -> String {
    let title = escape(&plain(&document.title), Place::Heading);
    let mut parts =
        vec![Written { is_list: false, text: format!("# {title}").trim_end_matches(' ').to_owned() }];
    parts.extend(blocks(&document.lead));
    for section in &document.sections {
        add_section(section, 2, &mut parts);
    }
    joined(&parts) + "\n"
}

/// Where words stand, which decides what would be markup there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the start of a line.
    LineStart,
    /// After other words on the line.
    WithinLine,
    Heading,
    Cell,
}

fn add_section(section: &Section, level: usize, parts: &mut Vec<Written>) {
    let number = number(section).map(|number| escape(&number, Place::Heading) + " ").unwrap_or_default();
    let title = inlines(runs([&section.title]), Place::Heading);
    let text = format!("{} {number}{title}", "#".repeat(level)).trim_end_matches(' ').to_owned();
    parts.push(Written { is_list: false, text });
    parts.extend(blocks(&section.blocks));
    for part in &section.sections {
        // Markdown has six levels.
        add_section(part, (level + 1).min(6), parts);
    }
}

/// A block in Markdown, or a few lines of it.
struct Written {
    is_list: bool,
    text: String,
}

/// Each block that has words; an empty line comes between two of them.
fn blocks(blocks: &[Block]) -> Vec<Written> {
    let mut written = Vec::new();
    // Two lists in a row would become one, so the second takes the other sign.
    let mut other_sign = false;
    for block in blocks {
        let after_list = written.last().is_some_and(|last: &Written| last.is_list);
        let (is_list, text) = match block {
            Block::Paragraph { sentences } => (false, inlines(runs(sentences), Place::LineStart)),
            Block::List { numbered, items } => {
                other_sign = after_list && !other_sign;
                (true, list(*numbered, other_sign, items))
            }
            Block::Table(of_rows) => {
                if of_rows.caption_shown {
                    let text = escape(&plain(&of_rows.caption), Place::LineStart);
                    written.push(Written { is_list: false, text });
                }
                (false, table(of_rows))
            }
            Block::Callout { blocks: inner } => (false, quote(&joined(&self::blocks(inner)))),
            Block::Gap(gap) => (false, escape(&plain(&gap.text()), Place::LineStart)),
            Block::Figure(figure) => (false, inlines(runs([&figure.caption]), Place::LineStart)),
        };
        if !text.is_empty() {
            written.push(Written { is_list, text });
        }
    }
    written
}

fn joined(blocks: &[Written]) -> String {
    let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    texts.join("\n\n")
}

fn list(numbered: bool, other_sign: bool, items: &[ListItem]) -> String {
    let mut lines = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let sign = match (numbered, other_sign) {
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
            (true, false) => format!("{}. ", index + 1),
            (true, true) => format!("{}) ", index + 1),
        };
        lines.push(format!("{sign}{}", item_line(item)).trim_end_matches(' ').to_owned());
        let mut only_lists = true;
        for block in blocks(&item.blocks) {
            only_lists &= block.is_list;
            // A list may follow its point at once; anything else needs an empty line.
            if !only_lists {
                lines.push(String::new());
            }
            lines.push(indent(&block.text, sign.len()));
        }
    }
    lines.join("\n")
}

fn item_line(item: &ListItem) -> String {
    let Some(label) = label(item) else {
        return inlines(runs(&item.sentences), Place::LineStart);
    };
    let label = inlines(runs([label]), Place::WithinLine);
    let text = inlines(runs(&item.sentences), Place::WithinLine);
    format!("**{label}{}** {text}", item.label_end())
}

fn table(table: &Table) -> String {
    if table.columns.is_empty() {
        return String::new();
    }
    let mut lines = Vec::new();
    let titles = table.columns.iter().map(|column| inlines(runs([&column.title]), Place::Cell));
    lines.push(row(titles));
    lines.push(format!("|{}", "---|".repeat(table.columns.len())));
    for of_cells in &table.rows {
        lines.push(row(of_cells.cells.iter().map(|cell| inlines(runs(cell), Place::Cell))));
    }
    lines.join("\n")
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let mut line = "|".to_owned();
    for cell in cells {
        let _ = write!(line, " {cell} |");
    }
    line
}

fn quote(text: &str) -> String {
    let quoted: Vec<String> =
        text.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") }).collect();
    quoted.join("\n")
}

fn indent(text: &str, width: usize) -> String {
    let space = " ".repeat(width);
    let lines: Vec<String> = text
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("{space}{line}") })
        .collect();
    lines.join("\n")
}

fn inlines(runs: Vec<Run>, place: Place) -> String {
    let mut markdown = String::new();
    for run in runs {
        let place = match (place, markdown.is_empty()) {
            (Place::LineStart, false) => Place::WithinLine,
            (place, _) => place,
        };
        match run.kind {
            Kind::Text | Kind::Foreign(_) | Kind::Gap | Kind::Blank | Kind::Marked(_) => {
                markdown += &escape(&run.text, place)
            }
            Kind::Link(address) => {
                let text =
                    escape(&run.text, if place == Place::LineStart { Place::WithinLine } else { place });
                // `![` would be a picture.
                if markdown.ends_with('!') {
                    markdown.truncate(markdown.len() - 1);
                    markdown.push_str("\\!");
                }
                let _ = write!(markdown, "[{text}]({})", destination(&address));
            }
        }
    }
    markdown
}

/// A checked address, without what would end it or would be read as a name such as `&copy;`.
fn destination(address: &str) -> String {
    let characters: Vec<char> = address.chars().collect();
    let mut destination = String::with_capacity(address.len());
    for (index, &character) in characters.iter().enumerate() {
        match character {
            '(' => destination.push_str("%28"),
            ')' => destination.push_str("%29"),
            '&' if begins_entity(&characters[index + 1..]) => destination.push_str("&amp;"),
            other => destination.push(other),
        }
    }
    destination
}

/// The words, with a backslash before what would be markup.
fn escape(text: &str, place: Place) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut escaped = String::with_capacity(text.len() + 8);
    let start = if place == Place::LineStart { marker(&characters) } else { None };
    for (index, &character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| characters[index]);
        let after = characters.get(index + 1).copied();
        let is_markup = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '{' | '$' => true,
            // Between letters an underscore is only a letter: jan_jansen@bakkerij.example.
            '_' => ![before, after].iter().all(|side| side.is_some_and(char::is_alphanumeric)),
            '&' => begins_entity(&characters[index + 1..]),
            '|' => place == Place::Cell,
            // Signs at the end of a heading do not print.
            '#' if place == Place::Heading => {
                before.is_none_or(|before| before == ' ')
                    && characters[index..].iter().all(|sign| *sign == '#')
            }
            _ => false,
        };
        if is_markup || start == Some(index) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The place of the sign that would make a heading, list, quotation or rule of this line.
fn marker(line: &[char]) -> Option<usize> {
    let ends_word = |index: usize| line.get(index).is_none_or(|after| *after == ' ');
    match *line.first()? {
        '#' | '>' => Some(0),
        '-' | '+' if ends_word(1) => Some(0),
        '-' if line.get(1) == Some(&'-') => Some(0),
        digit if digit.is_ascii_digit() => {
            let end = line.iter().position(|character| !character.is_ascii_digit())?;
            (matches!(line[end], '.' | ')') && ends_word(end + 1)).then_some(end)
        }
        _ => None,
    }
}

/// Is this what follows the `&` of a name such as `&eacute;` or `&#233;`?
fn begins_entity(after: &[char]) -> bool {
    let name =
        after.iter().take_while(|character| character.is_ascii_alphanumeric() || **character == '#').count();
    name > 0 && after.get(name) == Some(&';')
}
