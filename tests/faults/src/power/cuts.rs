//! The states in which a disk can be when the power goes at one moment.

use super::disk::{Data, Disk, Kept, PIECE, Reached};
use crate::chance::Chance;

/// Up to `most` ways in which the loose operations may have reached the disk; one when there are none.
pub(super) fn cuts(disk: &Disk, chance: &mut Chance, most: usize) -> Vec<Reached> {
    let everything = disk.everything();
    let (files, folders) = (disk.loose_files(), disk.loose_folders());
    if files.is_empty() && folders.is_empty() {
        return vec![everything];
    }
    let names_only = Reached { names: everything.names.clone(), ..Reached::default() };
    let bytes_only = Reached { data: everything.data.clone(), ..Reached::default() };
    let mut all = vec![Reached::default(), names_only, bytes_only, everything];
    while all.len() < most {
        let names = folders.iter().map(|(node, count)| (*node, chance.below(count + 1))).collect();
        let data = files.iter().map(|(node, loose)| (*node, kept(loose, chance))).collect();
        all.push(Reached { data, names });
    }
    all
}

/// None, all, the first so many, some, or some of the pieces of some.
fn kept(loose: &[Data], chance: &mut Chance) -> Vec<Kept> {
    let first = chance.below(loose.len() + 1);
    match chance.below(6) {
        0 => vec![Kept::No; loose.len()],
        1 => vec![Kept::Yes; loose.len()],
        2 => (0..loose.len()).map(|place| yes(place < first)).collect(),
        3 => loose.iter().map(|_| yes(chance.coin())).collect(),
        // All before it, and this one torn.
        4 => {
            let mut all: Vec<Kept> = (0..loose.len()).map(|place| yes(place < first)).collect();
            if let (Some(last), Some(data)) = (all.get_mut(first), loose.get(first)) {
                *last = torn(data, chance);
            }
            all
        }
        _ => loose
            .iter()
            .map(|data| if chance.coin() { torn(data, chance) } else { yes(chance.coin()) })
            .collect(),
    }
}

fn yes(is_kept: bool) -> Kept {
    if is_kept { Kept::Yes } else { Kept::No }
}

fn torn(data: &Data, chance: &mut Chance) -> Kept {
    match data {
        Data::Resize(_) => yes(chance.coin()),
        Data::Write { bytes, .. } => {
            let count = bytes.len().div_ceil(PIECE);
            let is_cut = chance.coin();
            let end = chance.below(count + 1);
            Kept::Pieces((0..count).map(|place| if is_cut { place < end } else { chance.coin() }).collect())
        }
    }
}
