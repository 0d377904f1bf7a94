//! Files that were worth keeping, small: what a kept file has of another one is not written again.
//!
//! A kept file names its base in a first line; then, compressed, come steps: bytes of the base from here on, or
//! new bytes.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use crate::seeds;

/// The fewest bytes that are worth a copy.
const BLOCK: usize = 32;

/// A file as what it has of the base and what it has not.
pub fn pack(base: &[u8], file: &[u8]) -> Vec<u8> {
    let mut blocks = std::collections::BTreeMap::new();
    for (index, block) in base.chunks_exact(BLOCK).enumerate().rev() {
        blocks.insert(block, index * BLOCK);
    }
    let mut steps = Vec::new();
    let (mut at, mut new) = (0, 0);
    while at < file.len() {
        // Where it was is where it most likely still is.
        let same = |from: usize| {
            let base = base.get(from..).unwrap_or_default();
            base.iter().zip(&file[at..]).take_while(|(one, other)| one == other).count()
        };
        let block = file.get(at..at + BLOCK);
        let from =
            if same(at) >= BLOCK { Some(at) } else { block.and_then(|block| blocks.get(block).copied()) };
        match from {
            Some(from) => {
                let length = same(from);
                step(&mut steps, 1, &file[new..at]);
                steps.push(0);
                number(&mut steps, from);
                number(&mut steps, length);
                at += length;
                new = at;
            }
            None => at += 1,
        }
    }
    step(&mut steps, 1, &file[new..]);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&steps).expect("memory");
    packed.finish().expect("memory")
}

fn step(steps: &mut Vec<u8>, kind: u8, new: &[u8]) {
    if !new.is_empty() {
        steps.push(kind);
        number(steps, new.len());
        steps.extend(new);
    }
}

fn number(steps: &mut Vec<u8>, number: usize) {
    steps.extend((number as u32).to_le_bytes());
}

/// The file; none when these bytes are no packed file.
pub fn unpack(base: &[u8], packed: &[u8]) -> Option<Vec<u8>> {
    let mut steps = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut steps).ok()?;
    let mut steps = steps.as_slice();
    let mut file = Vec::new();
    while let Some((kind, rest)) = steps.split_first() {
        steps = rest;
        let mut number = || {
            let (bytes, rest) = steps.split_first_chunk::<4>()?;
            steps = rest;
            Some(u32::from_le_bytes(*bytes) as usize)
        };
        let first = number()?;
        if *kind == 0 {
            let length = number()?;
            file.extend(base.get(first..first.checked_add(length)?)?);
        } else {
            let (new, rest) = steps.split_at_checked(first)?;
            file.extend(new);
            steps = rest;
        }
    }
    Some(file)
}

/// Where kept files are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kept")
}

/// What kept files are written as differences from: files that never change. By name; the first is empty.
pub fn bases() -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut all = vec![("nothing".to_owned(), Vec::new())];
    for (place, is_packed) in [(folder().join("bases"), true), (seeds::tests().join("old_files"), false)] {
        for path in files(&place)? {
            let is_dossier = path.extension().is_some_and(|ending| ending == "verantwoord");
            if is_packed || is_dossier {
                let bytes = std::fs::read(&path)?;
                let bytes =
                    if is_packed { unpack(&[], &bytes).ok_or(io::ErrorKind::InvalidData)? } else { bytes };
                all.push((stem(&path), bytes));
            }
        }
    }
    Ok(all)
}

/// Keeps what fuzzing starts with today, for others to differ from.
pub fn add_bases() -> io::Result<()> {
    let place = folder().join("bases");
    std::fs::create_dir_all(&place)?;
    for (ending, all) in [("", seeds::own_files()), ("-json", seeds::register_files())] {
        // Those of released versions stand in the project already.
        for (name, bytes) in all.iter().filter(|(name, _)| seeds::DOSSIERS.contains(&name.as_str())) {
            std::fs::write(place.join(format!("{name}{ending}.z")), pack(&[], bytes))?;
        }
    }
    Ok(())
}

/// Keeps these files; how many were not kept yet.
pub fn add(target: &str, new: &[Vec<u8>]) -> io::Result<usize> {
    let place = folder().join(target);
    std::fs::create_dir_all(&place)?;
    let bases = bases()?;
    let mut count = 0;
    for file in new {
        let path = place.join(format!("{:016x}.z", fingerprint(file)));
        if path.exists() {
            continue;
        }
        let packed = bases.iter().map(|(name, base)| {
            let mut all = format!("{name}\n").into_bytes();
            all.extend(pack(base, file));
            all
        });
        let smallest = packed.min_by_key(Vec::len).unwrap_or_default();
        std::fs::write(path, smallest)?;
        count += 1;
    }
    Ok(count)
}

/// All kept files of a target, by name.
pub fn all(target: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
    let bases = bases()?;
    let unpacked = |path: PathBuf| {
        let bytes = std::fs::read(&path)?;
        let end = bytes.iter().position(|byte| *byte == b'\n').ok_or(io::ErrorKind::InvalidData)?;
        let name = String::from_utf8_lossy(&bytes[..end]);
        let base = bases.iter().find(|(base, _)| *base == name).ok_or(io::ErrorKind::NotFound)?;
        let file = unpack(&base.1, &bytes[end + 1..]).ok_or(io::ErrorKind::InvalidData)?;
        Ok((stem(&path), file))
    };
    files(&folder().join(target))?.into_iter().map(unpacked).collect()
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<PathBuf>>>()?;
    all.sort();
    Ok(all)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// FNV-1a: a name for bytes.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};
    use crate::chance::Chance;

    #[test]
    fn what_is_packed_comes_out_again() {
        let chance = &mut Chance(1);
        let base: Vec<u8> = (0..5_000).map(|_| chance.number() as u8).collect();
        for turn in 0..50 {
            let mut file = base.clone();
            file.rotate_left(turn * 7);
            file.truncate(5_000 - turn * 90);
            file[turn * 3] ^= 1;
            file.extend([7; 40]);
            let packed = pack(&base, &file);
            assert!(packed.len() < file.len() / 2, "{} of {}", packed.len(), file.len());
            assert_eq!(unpack(&base, &packed), Some(file));
        }
        assert_eq!(unpack(&base, b"nonsense"), None);
    }
}
