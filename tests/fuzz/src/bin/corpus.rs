//! Files for fuzzing, and from it: `corpus seeds own-file FOLDER` writes what it starts with; `corpus keep own-file
//! FOLDER` keeps what it left there, for `tests/replay.rs`; `corpus kept own-file FOLDER` writes what was kept so far;
//! `corpus try own-file COUNT` spoils so many without
//! libFuzzer and keeps those that make the reader say something that it did not say before; `corpus bases` keeps the
//! examples as they are today, for kept files to differ from.

use std::path::Path;
use std::process::ExitCode;

use tests_fuzz::chance::Chance;
use tests_fuzz::own_file::{self, Depth};
use tests_fuzz::{kept, register_file, seeds, spoil, spoil_json};

const HELP: &str =
    "corpus seeds|keep|kept own-file|json FOLDER, corpus try own-file|json COUNT, or corpus bases";
/// The largest file that is tried.
const LARGEST: usize = 1_000_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let Err(why) = done(&words) {
        eprintln!("{why}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn done(words: &[&str]) -> std::io::Result<()> {
    match words {
        ["seeds", target @ ("own-file" | "json"), folder] => write_seeds(target, Path::new(folder)),
        ["keep", target @ ("own-file" | "json"), folder] => keep(target, Path::new(folder)),
        ["kept", target @ ("own-file" | "json"), folder] => write(&kept::all(target)?, Path::new(folder)),
        ["try", target @ ("own-file" | "json"), count] => {
            count.parse().map_err(std::io::Error::other).and_then(|count| tried(target, count))
        }
        ["bases"] => kept::add_bases(),
        _ => Err(std::io::Error::other(HELP)),
    }
}

/// Spoils so many, one after another, and keeps those that say something new: what was kept is spoilt further.
fn tried(target: &str, count: u64) -> std::io::Result<()> {
    let is_json = target == "json";
    let all = if is_json { seeds::register_files() } else { seeds::own_files() };
    let mut files: Vec<Vec<u8>> = all.into_iter().map(|(_, bytes)| bytes).collect();
    let first = files.len();
    let mut said = std::collections::BTreeSet::new();
    for turn in 0..count {
        let chance = &mut Chance(turn);
        // Half of them of what was there first: or they all become rubbish.
        let among = if chance.below(2) == 0 { first } else { files.len() };
        let mut file = files[chance.below(among)].clone();
        let words = if is_json {
            spoil_json::spoil(&mut file, chance, LARGEST);
            register_file::look(&file, Depth::Quick);
            exchange::json::read(&file).map_or_else(|wrong| wrong.to_string(), |_| "read".to_owned())
        } else {
            spoil::spoil(&mut file, chance, LARGEST);
            own_file::look(&file, Depth::Quick);
            own_file::words(&file)
        };
        let words: String = words.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        // Of the files that open there are many kinds, and they all say the same.
        if said.insert(words.clone())
            || (["opened", "read"].contains(&words.as_str()) && chance.below(40) == 0)
        {
            files.push(file);
        }
    }
    let new = kept::add(target, &files[first..])?;
    println!("{count} tried, {} said something new, {new} are kept now", files.len() - first);
    Ok(())
}

fn write_seeds(target: &str, folder: &Path) -> std::io::Result<()> {
    let all = if target == "json" { seeds::register_files() } else { seeds::own_files() };
    write(&all, folder)
}

fn write(files: &[(String, Vec<u8>)], folder: &Path) -> std::io::Result<()> {
    files.iter().try_for_each(|(name, bytes)| std::fs::write(folder.join(name), bytes))
}

fn keep(target: &str, folder: &Path) -> std::io::Result<()> {
    let mut files: Vec<Vec<u8>> = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        files.push(std::fs::read(entry?.path())?);
    }
    let count = kept::add(target, &files)?;
    println!("{count} files are new");
    Ok(())
}
