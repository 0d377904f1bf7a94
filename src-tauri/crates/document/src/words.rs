//! The words of a document, without any markup: what all exporters have in common.

use crate::reading::{heading, label, line, plain};
use crate::{Block, Document, Section};

/// The words in reading order, one block, point or cell a line.
///
/// It holds the title, the lead and the sections. It leaves out what belongs to a page (contents,
/// the concept mark, header and footer), the marks of lists, and captions that are not shown.
pub fn words(document: &Document) -> String {
    let mut lines = vec![plain(&document.title)];
    add_blocks(&document.lead, &mut lines);
    add_sections(&document.sections, &mut lines);
    lines.retain(|line| !line.is_empty());
    lines.join("\n") + "\n"
}

fn add_sections(sections: &[Section], lines: &mut Vec<String>) {
    for section in sections {
        lines.push(heading(section));
        add_blocks(&section.blocks, lines);
        add_sections(&section.sections, lines);
    }
}

fn add_blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { sentences } => lines.push(line(sentences)),
            Block::List { items, .. } => {
                for item in items {
                    let text = line(&item.sentences);
                    lines.push(match label(item) {
                        Some(label) => {
                            format!("{}{} {text}", line([label]), item.label_end()).trim_end().to_owned()
                        }
                        None => text,
                    });
                    add_blocks(&item.blocks, lines);
                }
            }
            Block::Table(table) => {
                if table.caption_shown {
                    lines.push(plain(&table.caption));
                }
                lines.extend(table.columns.iter().map(|column| line([&column.title])));
                lines.extend(table.rows.iter().flat_map(|row| &row.cells).map(line));
            }
            Block::Callout { blocks } => add_blocks(blocks, lines),
            Block::Gap(gap) => lines.push(plain(&gap.text())),
            // What is drawn is said elsewhere.
            Block::Figure(figure) => lines.push(line([&figure.caption])),
        }
    }
}
