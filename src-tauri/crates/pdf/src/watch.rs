//! How far the making of a PDF is, and whether it goes on.

use document::{Block, Document, Section};

/// Is told how many parts are done and how many there are; answers whether to go on.
pub type GoesOn<'a> = dyn FnMut(usize, usize) -> bool + 'a;

/// Counts the parts of a document while they are laid out: its sections and the rows of its tables.
pub(crate) struct Watch<'a> {
    done: usize,
    all: usize,
    goes_on: &'a mut GoesOn<'a>,
    is_stopped: bool,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(document: &Document, goes_on: &'a mut GoesOn<'a>) -> Self {
        let all = rows(&document.lead) + document.sections.iter().map(parts).sum::<usize>();
        Self { done: 0, all, goes_on, is_stopped: false }
    }

    /// One more part is about to be laid out. Whether it is wanted still.
    pub(crate) fn step(&mut self) -> bool {
        self.done += 1;
        self.ask()
    }

    /// Whether to go on, where no part is counted.
    pub(crate) fn ask(&mut self) -> bool {
        self.is_stopped = self.is_stopped || !(self.goes_on)(self.done.min(self.all), self.all);
        !self.is_stopped
    }
}

fn parts(section: &Section) -> usize {
    1 + rows(&section.blocks) + section.sections.iter().map(parts).sum::<usize>()
}

fn rows(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::Table(table) => table.rows.len(),
        Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Callout { .. }
        | Block::Gap(_)
        | Block::Figure(_) => 0,
    };
    blocks.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use crate::{support, write, write_while};

    #[test]
    fn every_part_is_counted_and_watching_changes_nothing() {
        let document = support::very_long();
        let mut told = Vec::new();
        let made = write_while(&document, &mut |done, all| {
            told.push((done, all));
            true
        });
        assert_eq!(made.expect("nothing stopped it"), write(&document));
        let (last, all) = *told.last().expect("it was asked");
        assert_eq!(last, all, "every part was laid out");
        assert!(all > 20, "{all}");
        assert!(told.is_sorted(), "it never goes back");
        assert!(told.iter().all(|(_, total)| *total == all), "and the end stays where it is");
    }

    #[test]
    fn it_stops_at_once_wherever_it_is() {
        let document = support::very_long();
        let mut asked = 0;
        let whole = write_while(&document, &mut |_, _| {
            asked += 1;
            true
        });
        let pages = whole.expect("nothing stopped it").pages;
        for stop in [1, 2, asked / 2, asked - pages, asked - 1, asked] {
            let mut now = 0;
            let made = write_while(&document, &mut |_, _| {
                now += 1;
                now < stop
            });
            assert_eq!(made, None, "stopped at {stop} of {asked}");
            assert_eq!(now, stop, "and not asked again");
        }
    }
}
