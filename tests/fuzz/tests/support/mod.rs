//! What an owner reads about a file.

#![allow(dead_code, reason = "each test uses its part")]

use std::path::Path;
use std::time::Duration;

use dossier::{Error, Notice, StorageError};

const NAME: &str = "Bakkerij Jansen.verantwoord";

/// One Dutch sentence about a file that is not opened: which file, what is the matter, what to do.
pub fn sentence_of(source: StorageError) -> String {
    let notice = Notice::from(Error::Open { file: NAME.to_owned(), source });
    assert!(notice.title.starts_with(&format!("“{NAME}” ")), "{notice:?}");
    plain(notice.sentence())
}

/// The same about an owner's file with these bytes; empty when it opens.
pub fn told_of_own_file(bytes: &[u8], verdict: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(NAME);
    std::fs::write(&path, bytes).expect("a file");
    let told = storage::Storage::open(&path).err().map(sentence_of).unwrap_or_default();
    assert_eq!(told.is_empty(), ["opened", "read only"].contains(&verdict), "{told}");
    assert!(std::fs::read(&path).expect("the file") == bytes, "opening changed the file");
    only(folder.path());
    told
}

/// The same about a register file.
pub fn told_of_register_file(bytes: &[u8], verdict: &str) -> String {
    let told = exchange::json::read(bytes).err().map(|wrong| wrong.sentence()).unwrap_or_default();
    assert_eq!(told.is_empty(), verdict == "read", "{told}");
    if told.is_empty() { told } else { plain(told) }
}

/// How long this thread has worked, not counting what others did on the same computer meanwhile.
pub fn worked() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/stat").expect("Linux");
    // The name, which may hold anything, ends with the last bracket; a tick is a hundredth of a second.
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    Duration::from_millis(ticks.map(|ticks| ticks.parse::<u64>().expect("a number") * 10).sum())
}

fn only(folder: &Path) {
    let count = std::fs::read_dir(folder).expect("the folder").count();
    assert_eq!(count, 1, "something was left beside the file");
}

fn plain(sentence: String) -> String {
    assert!(sentence.ends_with('.') && sentence.len() > 20, "{sentence}");
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    for word in ["ongeldig", "verplicht", "helaas", "er is iets misgegaan", "SQLite", "JSON error"] {
        assert!(!sentence.contains(word), "{sentence}");
    }
    sentence
}
