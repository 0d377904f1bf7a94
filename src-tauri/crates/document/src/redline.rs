//! Two versions in one document: the newer one, with what came and what went marked in it.

use std::collections::BTreeMap;

use crate::difference::{Match, PieceKind, Stands, Unit, matched, pieces, units};
use crate::{Block, Column, Document, Gap, Inline, ListItem, Mark, Row, Section, Sentence, Table};

/// The newer version with the differences from the older marked in it, in the order in which the newer is read.
/// `passed_over` says which sentences are no part of the comparison; they stand as the newer has them.
pub fn redline(before: &Document, after: &Document, passed_over: &dyn Fn(&Sentence) -> bool) -> Document {
    let (old, new) = (units(before, passed_over), units(after, passed_over));
    let (of_old, of_new) = matched(&old, &new);
    let mut gone: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut place = 0;
    for (index, paired) in of_old.iter().enumerate() {
        match paired {
            Some(at) => place = at + 1,
            None => gone.entry(place).or_default().push(index),
        }
    }
    let mut pen = Pen { old, new, of_new, gone, at: 0, whole: Vec::new() };
    // The title is no part of the text below it.
    pen.at = pen.new.iter().take_while(|unit| unit.stands == Stands::Title).count();
    let mut lead = Vec::new();
    pen.take_gone(&mut lead);
    pen.blocks(&after.lead, &mut lead);
    let mut sections = Vec::new();
    pen.close(&mut sections);
    pen.sections(&after.sections, &mut sections);
    Document { lead, sections, ..after.clone() }
}

/// Where the marking has come.
struct Pen<'a> {
    old: Vec<Unit<'a>>,
    new: Vec<Unit<'a>>,
    of_new: Vec<Match>,
    /// What went, by how many sentences of the newer version stand before it.
    gone: BTreeMap<usize, Vec<usize>>,
    /// How many sentences of the newer version are behind us.
    at: usize,
    /// What went with the whole of its section.
    whole: Vec<usize>,
}

impl Pen<'_> {
    fn sections(&mut self, sections: &[Section], into: &mut Vec<Section>) {
        for section in sections {
            let mut blocks = Vec::new();
            let title = self.sentence(&section.title);
            self.take_gone(&mut blocks);
            self.blocks(&section.blocks, &mut blocks);
            let mut parts = Vec::new();
            self.sections(&section.sections, &mut parts);
            into.push(Section { title, blocks, sections: parts, ..section.clone() });
            self.close(into);
        }
    }

    /// Sections that are gone as a whole stand after the one they followed.
    fn close(&mut self, into: &mut Vec<Section>) {
        for index in std::mem::take(&mut self.whole) {
            let unit = &self.old[index];
            let id = format!("{}-vervallen", unit.section);
            if into.last().is_none_or(|last| last.id != id) {
                let title = marked(&unit.heading, Mark::Gone, &unit.sentence);
                into.push(Section { id, number: None, title, blocks: Vec::new(), sections: Vec::new() });
            }
            let Some(last) = into.last_mut().filter(|_| unit.stands != Stands::Heading) else { continue };
            let sentence = self.of_old(index);
            // What follows a label stands behind it.
            match last.blocks.last_mut() {
                Some(Block::Paragraph { sentences }) if unit.stands == Stands::Text => {
                    sentences.push(sentence)
                }
                _ => last.blocks.push(Block::Paragraph { sentences: vec![sentence] }),
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block], into: &mut Vec<Block>) {
        for block in blocks {
            match block {
                Block::Paragraph { sentences } => {
                    let sentences = self.sentences(sentences);
                    into.push(Block::Paragraph { sentences });
                }
                Block::List { numbered, items } => {
                    let items = items.iter().map(|item| self.item(item)).collect();
                    into.push(Block::List { numbered: *numbered, items });
                }
                Block::Table(table) => self.table(table, into),
                Block::Callout { blocks } => {
                    let mut inner = Vec::new();
                    self.blocks(blocks, &mut inner);
                    into.push(Block::Callout { blocks: inner });
                }
                Block::Gap(gap) => {
                    into.push(self.gap(gap));
                    self.take_gone(into);
                }
                Block::Figure(figure) => {
                    // Its caption is compared, not drawn anew.
                    self.sentence(&figure.caption);
                    into.push(Block::Figure(figure.clone()));
                    self.take_gone(into);
                }
            }
        }
    }

    fn item(&mut self, item: &ListItem) -> ListItem {
        let label = item.label.as_ref().map(|label| self.sentence(label));
        let mut sentences = self.gone_here();
        sentences.extend(self.sentences(&item.sentences));
        let mut blocks = Vec::new();
        self.blocks(&item.blocks, &mut blocks);
        ListItem { label, sentences, blocks }
    }

    fn table(&mut self, table: &Table, into: &mut Vec<Block>) {
        let columns: Vec<Column> = table
            .columns
            .iter()
            .map(|column| Column { title: self.sentence(&column.title), width: column.width })
            .collect();
        let width = columns.len();
        let (mut rows, mut after) = (Vec::new(), Vec::new());
        self.gone_rows(width, &mut rows, &mut after);
        for row in &table.rows {
            rows.push(self.row(row));
            self.gone_rows(width, &mut rows, &mut after);
        }
        into.push(Block::Table(Table { columns, rows, ..table.clone() }));
        if !after.is_empty() {
            into.push(Block::Paragraph { sentences: after });
        }
    }

    fn gone_rows(&mut self, width: usize, rows: &mut Vec<Row>, after: &mut Vec<Sentence>) {
        for index in self.gone_units() {
            match self.old[index].row.filter(|row| row.cells.len() == width) {
                Some(row) => rows.push(marked_row(row, Mark::Gone)),
                None => after.push(self.of_old(index)),
            }
        }
    }

    fn row(&mut self, row: &Row) -> Row {
        if self.new.get(self.at).is_none_or(|unit| unit.row != Some(row)) {
            return row.clone();
        }
        let pair = self.of_new[self.at];
        self.at += 1;
        match pair {
            Match::Alone => marked_row(row, Mark::New),
            Match::Same(_) | Match::Moved(_) => row.clone(),
            Match::Changed(was) => match self.old[was].row {
                Some(old) if old.cells.len() == row.cells.len() => Row {
                    cells: old
                        .cells
                        .iter()
                        .zip(&row.cells)
                        .map(|(old, new)| {
                            let (before, after) = (line(old), line(new));
                            if before == after {
                                new.clone()
                            } else {
                                vec![of_pieces(&before, &after, new.first())]
                            }
                        })
                        .collect(),
                },
                _ => marked_row(row, Mark::New),
            },
        }
    }

    fn sentences(&mut self, sentences: &[Sentence]) -> Vec<Sentence> {
        let mut written = Vec::new();
        for sentence in sentences {
            written.push(self.sentence(sentence));
            written.extend(self.gone_here());
        }
        written
    }

    fn sentence(&mut self, sentence: &Sentence) -> Sentence {
        let is_next =
            self.new.get(self.at).is_some_and(|unit| unit.row.is_none() && *unit.sentence == *sentence);
        if !is_next {
            return sentence.clone();
        }
        let pair = self.of_new[self.at];
        self.at += 1;
        match pair {
            Match::Alone => marked(&sentence.text(), Mark::New, sentence),
            Match::Same(_) | Match::Moved(_) => sentence.clone(),
            Match::Changed(was) => {
                of_pieces(&self.old[was].sentence.text(), &sentence.text(), Some(sentence))
            }
        }
    }

    fn gap(&mut self, gap: &Gap) -> Block {
        let sentence = Sentence { inlines: vec![Inline::Gap(gap.clone())], origin: gap.origin.clone() };
        let written = self.sentence(&sentence);
        if written == sentence {
            Block::Gap(gap.clone())
        } else {
            Block::Paragraph { sentences: vec![written] }
        }
    }

    /// What went on this place, as a paragraph.
    fn take_gone(&mut self, into: &mut Vec<Block>) {
        let sentences = self.gone_here();
        if !sentences.is_empty() {
            into.push(Block::Paragraph { sentences });
        }
    }

    fn gone_here(&mut self) -> Vec<Sentence> {
        self.gone_units().into_iter().map(|index| self.of_old(index)).collect()
    }

    /// What went on this place and stood in a section that is still there.
    fn gone_units(&mut self) -> Vec<usize> {
        let mut here = Vec::new();
        for index in self.gone.remove(&self.at).unwrap_or_default() {
            let unit = &self.old[index];
            if !unit.section.is_empty() && !self.new.iter().any(|new| new.section == unit.section) {
                self.whole.push(index);
            } else if !unit.is_furniture() {
                here.push(index);
            }
        }
        here
    }

    fn of_old(&self, index: usize) -> Sentence {
        marked(&self.old[index].sentence.text(), Mark::Gone, &self.old[index].sentence)
    }
}

fn marked(text: &str, mark: Mark, sentence: &Sentence) -> Sentence {
    Sentence {
        inlines: vec![Inline::Marked { mark, text: text.to_owned() }],
        origin: sentence.origin.clone(),
    }
}

fn marked_row(row: &Row, mark: Mark) -> Row {
    let cell = |cell: &Vec<Sentence>| match cell.first() {
        Some(first) if !line(cell).is_empty() => vec![marked(&line(cell), mark, first)],
        _ => cell.clone(),
    };
    Row { cells: row.cells.iter().map(cell).collect() }
}

fn line(cell: &[Sentence]) -> String {
    cell.iter().map(Sentence::text).collect::<Vec<_>>().join(" ")
}

fn of_pieces(before: &str, after: &str, sentence: Option<&Sentence>) -> Sentence {
    let mut inlines: Vec<Inline> = Vec::new();
    for piece in pieces(before, after) {
        // The space around marked words is no part of them.
        let (text, mark) = match piece.kind {
            PieceKind::Same => {
                inlines.push(Inline::Text { text: piece.text });
                continue;
            }
            PieceKind::New => (piece.text, Mark::New),
            PieceKind::Gone => (piece.text, Mark::Gone),
        };
        let words = text.trim();
        let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
        if words.is_empty() {
            inlines.push(Inline::Text { text });
            continue;
        }
        if start > 0 || matches!(inlines.last(), Some(Inline::Marked { .. })) {
            inlines.push(Inline::Text { text: " ".to_owned() });
        }
        inlines.push(Inline::Marked { mark, text: words.to_owned() });
        if end < text.len() {
            inlines.push(Inline::Text { text: " ".to_owned() });
        }
    }
    Sentence { inlines, origin: sentence.map(|sentence| sentence.origin.clone()).unwrap_or_default() }
}
