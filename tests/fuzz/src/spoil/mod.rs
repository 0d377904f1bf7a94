//! An owner's file, spoilt by its structure: the header, a page, a cell, a value of a record, or a row by way
//! of SQL. Bytes alone would hardly get past SQLite's own checks.
//!
//! Places and meanings: <https://www.sqlite.org/fileformat2.html>.

mod header;
mod pages;
mod records;
mod rows;

use crate::chance::Chance;

/// Spoils it in one to three ways. It has at most so many bytes afterwards.
pub fn spoil(bytes: &mut Vec<u8>, chance: &mut Chance, most: usize) {
    for _ in 0..=chance.below(3) {
        match chance.below(16) {
            0 | 1 => header::spoil(bytes, chance),
            2 | 3 => pages::spoil(bytes, chance),
            4..=6 => pages::spoil_tree(bytes, chance),
            7..=11 => records::spoil(bytes, chance),
            12 => any_byte(bytes, chance),
            _ => rows::spoil(bytes, chance),
        }
    }
    if bytes.len() > most {
        bytes.truncate(most);
    }
    // Most of what is longer or shorter than it says is refused at once.
    if chance.below(8) != 0 {
        header::says_how_long_it_is(bytes);
    }
}

fn any_byte(bytes: &mut [u8], chance: &mut Chance) {
    let at = chance.below(bytes.len());
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << chance.below(8);
    }
}

/// Two bytes, the highest first.
fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + 2)?;
    Some(usize::from(bytes[0]) << 8 | usize::from(bytes[1]))
}

fn put_short(bytes: &mut [u8], at: usize, value: usize) {
    put(bytes, at, &(value as u16).to_be_bytes());
}

fn put(bytes: &mut [u8], at: usize, with: &[u8]) {
    if let Some(place) = bytes.get_mut(at..at.saturating_add(with.len())) {
        place.copy_from_slice(with);
    }
}

/// SQLite's number of one to nine bytes, and how many it has.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for index in 0..9 {
        let byte = *bytes.get(at + index)?;
        if index == 8 {
            return Some((value << 8 | u64::from(byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value, index + 1));
        }
    }
    None
}
