//! Whole pages, and the trees that they make.

use super::header::page_size;
use super::{put, put_short, short};
use crate::chance::Chance;

/// A page of a tree: where its header stands, and its cells.
pub(super) struct Page {
    /// Where the page begins.
    pub(super) start: usize,
    /// Where its header begins: the first page has the file's own before it.
    pub(super) header: usize,
    /// 2 and 5 have pages below them, 10 and 13 have not; 2 and 10 are of tables with a key of their own.
    pub(super) kind: u8,
    /// Where the list of its cells begins.
    pub(super) cells: usize,
    /// How many there are.
    pub(super) count: usize,
}

impl Page {
    /// The page with this number, counted from 0, if it is one of a tree.
    pub(super) fn of(bytes: &[u8], number: usize) -> Option<Self> {
        let size = page_size(bytes);
        let start = number * size;
        let header = if number == 0 { 100 } else { start };
        let kind = *bytes.get(header)?;
        let length = match kind {
            2 | 5 => 12,
            10 | 13 => 8,
            _ => return None,
        };
        let count = short(bytes, header + 3)?.min(size / 2);
        Some(Self { start, header, kind, cells: header + length, count })
    }

    /// Where a cell begins.
    pub(super) fn cell(&self, bytes: &[u8], index: usize) -> Option<usize> {
        Some(self.start + short(bytes, self.cells + 2 * index)?)
    }
}

/// Some page of a tree, one with cells if there is one soon.
pub(super) fn any(bytes: &[u8], chance: &mut Chance) -> Option<Page> {
    let pages = bytes.len() / page_size(bytes);
    let mut found = None;
    for _ in 0..40 {
        let page = Page::of(bytes, chance.below(pages));
        let is_filled = page.as_ref().is_some_and(|page| page.count > 0);
        found = page.or(found);
        if is_filled {
            break;
        }
    }
    found
}

/// Pages in the wrong place, twice, empty, too many or too few.
pub(super) fn spoil(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let size = page_size(bytes);
    let pages = bytes.len() / size;
    let (one, other) = (chance.below(pages) * size, chance.below(pages) * size);
    let Some(copy) = bytes.get(one..one + size).map(<[u8]>::to_vec) else { return };
    match chance.below(8) {
        0 | 1 => put(bytes, other, &copy),
        2 => {
            let swapped = bytes.get(other..other + size).map(<[u8]>::to_vec).unwrap_or_default();
            put(bytes, other, &copy);
            put(bytes, one, &swapped);
        }
        3 => put(bytes, one, &vec![0; size]),
        4 => bytes.extend(copy),
        5 => bytes.truncate(one),
        6 => bytes.truncate(one + chance.below(size)),
        _ => {
            // As a disk does that lost a sector.
            let sector = chance.below(size / 512) * 512;
            put(bytes, one + sector, &[0; 512]);
        }
    }
}

/// What a page says of itself, of its cells and of the pages below it.
pub(super) fn spoil_tree(bytes: &mut [u8], chance: &mut Chance) {
    let Some(page) = any(bytes, chance) else { return };
    let size = page_size(bytes);
    let pages = bytes.len() / size;
    let (one, other) = (chance.below(page.count), chance.below(page.count));
    let pointer = |index: usize| page.cells + 2 * index;
    match chance.below(9) {
        0 => put(bytes, page.header, &[[2, 5, 10, 13, 0, chance.edge() as u8][chance.below(6)]]),
        1 => put_short(bytes, page.header + 1, chance.edge() as usize),
        2 => put_short(
            bytes,
            page.header + 3,
            [page.count + 1, page.count.saturating_sub(1), 0][chance.below(3)],
        ),
        3 => put_short(bytes, page.header + 5, chance.edge() as usize),
        4 => {
            // The same row twice, or rows out of order.
            let at = short(bytes, pointer(one)).unwrap_or_default();
            let to = short(bytes, pointer(other)).unwrap_or_default();
            put_short(bytes, pointer(other), at);
            if chance.below(2) == 0 {
                put_short(bytes, pointer(one), to);
            }
        }
        5 => put_short(bytes, pointer(one), chance.below(size)),
        // A page below that is another one: itself, one above it, none.
        6 | 7 if page.kind < 10 => {
            let below = [chance.below(pages + 2), page.start / size + 1][chance.below(2)] as u32;
            let cell = page.cell(bytes, one).unwrap_or_default();
            let at = if chance.below(2) == 0 { page.header + 8 } else { cell };
            put(bytes, at, &below.to_be_bytes());
        }
        _ => {
            let at = page.cell(bytes, one).unwrap_or_default() + chance.below(4);
            put(bytes, at, &[chance.edge() as u8]);
        }
    }
}
