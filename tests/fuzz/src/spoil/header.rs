//! The first hundred bytes.

use super::{put, put_short};
use crate::chance::Chance;

/// Page size, versions, fractions, counts, kind of text, versions of the schema and the dossier.
const PLACES: [(usize, usize); 22] = [
    (0, 4),
    (16, 2),
    (18, 1),
    (19, 1),
    (20, 1),
    (21, 1),
    (22, 1),
    (23, 1),
    (24, 4),
    (28, 4),
    (32, 4),
    (36, 4),
    (40, 4),
    (44, 4),
    (48, 4),
    (52, 4),
    (56, 4),
    (60, 4),
    (64, 4),
    (68, 4),
    (92, 4),
    (96, 4),
];

pub(super) fn spoil(bytes: &mut [u8], chance: &mut Chance) {
    let Some(&(at, length)) = chance.pick(&PLACES) else { return };
    let value = chance.edge().to_be_bytes();
    put(bytes, at, &value[8 - length..]);
    if chance.below(4) == 0 {
        put_short(bytes, 16, 512 << chance.below(8));
    }
}

/// The size of its pages, whatever the header says: no less than the smallest.
pub(super) fn page_size(bytes: &[u8]) -> usize {
    match super::short(bytes, 16) {
        Some(1) => 65_536,
        Some(size) if size.is_power_of_two() && size >= 512 => size,
        Some(_) | None => 4_096,
    }
}

pub(super) fn says_how_long_it_is(bytes: &mut Vec<u8>) {
    let page = page_size(bytes);
    let pages = bytes.len() / page;
    bytes.truncate((pages * page).max(100.min(bytes.len())));
    put(bytes, 28, &(pages as u32).to_be_bytes());
}
