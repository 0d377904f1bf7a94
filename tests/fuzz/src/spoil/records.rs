//! The values of a row, where they stand: other words, other kinds of value, longer than they are.

use super::header::page_size;
use super::pages::{self, Page};
use super::{put, varint};
use crate::chance::Chance;

/// A value of a record.
struct Found {
    /// Where its kind stands.
    kind_at: usize,
    /// Its kind: 0 nothing, 1 to 7 numbers, 8 and 9 zero and one, even ones bytes, odd ones text.
    kind: u64,
    /// Where it stands.
    at: usize,
    /// How many bytes it has.
    length: usize,
}

/// Words that mean something somewhere, and some that should mean nothing anywhere.
const WORDS: [&[u8]; 18] = [
    b"open",
    b"proposed",
    b"confirmed",
    b"not_applicable",
    b"in_use",
    b"stopped",
    b"controller",
    b"fixed",
    b"special",
    b"bsn",
    b"2026-02-30",
    b"2024-02-29",
    b"0000-01-01",
    b"2024-02-29T12:00:00",
    b"\0",
    b"\xff\xfe",
    b"\xe2\x80\xae",
    b"' or 1=1 --",
];

/// Where the record of a cell begins.
fn record(bytes: &[u8], page: &Page, cell: usize) -> Option<usize> {
    let at = if page.kind == 2 { cell + 4 } else { cell };
    let (_, length) = varint(bytes, at)?;
    match page.kind {
        2 | 10 => Some(at + length),
        13 => Some(at + length + varint(bytes, at + length)?.1),
        // Only keys stand here.
        _ => None,
    }
}

fn values(bytes: &[u8], at: usize) -> Vec<Found> {
    let mut all = Vec::new();
    let Some((header, mut length)) = varint(bytes, at) else { return all };
    let mut value = at + (header as usize).min(page_size(bytes));
    while length < header as usize {
        let Some((kind, long)) = varint(bytes, at + length) else { break };
        let size = match kind {
            0 | 8 | 9 => 0,
            5 => 6,
            6 | 7 => 8,
            10 | 11 => 0,
            1..=4 => kind as usize,
            _ => ((kind - 12) / 2) as usize,
        };
        all.push(Found { kind_at: at + length, kind, at: value, length: size });
        value = value.saturating_add(size);
        length += long;
    }
    all
}

pub(super) fn spoil(bytes: &mut [u8], chance: &mut Chance) {
    let Some(page) = pages::any(bytes, chance) else { return };
    let cell = page.cell(bytes, chance.below(page.count));
    let Some(at) = cell.and_then(|cell| record(bytes, &page, cell)) else { return };
    let all = values(bytes, at);
    let Some(found) = chance.pick(&all) else { return };
    match chance.below(8) {
        0 => put(bytes, at, &[chance.edge() as u8]),
        1 => put(bytes, found.kind_at, &[chance.edge() as u8 & 0x7f]),
        // Bytes instead of text, and the other way round; one instead of zero.
        2 if found.kind < 0x80 => put(bytes, found.kind_at, &[found.kind as u8 ^ 1]),
        // The next value begins earlier or later.
        3 if found.kind < 0x7e => put(bytes, found.kind_at, &[found.kind as u8 + 2]),
        // What another value of the row is.
        4 => {
            let other = chance.pick(&all).map_or(found.at, |other| other.at);
            let copy = bytes.get(other..other.saturating_add(found.length)).map(<[u8]>::to_vec);
            put(bytes, found.at, &copy.unwrap_or_default());
        }
        5 => put(bytes, found.at + chance.below(found.length), &[chance.edge() as u8]),
        _ => word(bytes, found, chance),
    }
}

/// A word over another one of the same length, or over its beginning.
fn word(bytes: &mut [u8], found: &Found, chance: &mut Chance) {
    let same: Vec<&[u8]> = WORDS.into_iter().filter(|word| word.len() == found.length).collect();
    let word = chance.pick(&same).or_else(|| chance.pick(&WORDS).filter(|word| word.len() < found.length));
    put(bytes, found.at, word.copied().unwrap_or_default());
}
