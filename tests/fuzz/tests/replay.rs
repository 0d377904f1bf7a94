//! Every file that fuzzing found worth keeping, once more (T12r): the verdict is the one that is stored, and
//! whatever opens can be read, saved and opened again ([`tests_fuzz::own_file::look`]).
//!
//! `ACCEPT=1 cargo test -p tests-fuzz --test replay` stores other verdicts; read `git diff` then, a line for each.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use support::{told_of_own_file, told_of_register_file};
use tests_fuzz::own_file::{self, Depth};
use tests_fuzz::{kept, register_file};

/// What fuzzing may cost each time the tests run.
const FEWEST: usize = 300;

#[test]
fn every_kept_file_is_told_for_what_it_was() {
    let own = files("own-file", |file| {
        let verdict = own_file::look(file, Depth::Full).to_string();
        told_of_own_file(file, &verdict);
        verdict
    });
    let json = files("json", |file| {
        let verdict = register_file::look(file, Depth::Full).to_owned();
        told_of_register_file(file, &verdict);
        verdict
    });
    assert!(own + json >= FEWEST, "{own} owner's files and {json} register files");
}

/// Looks at all kept files of a target, two at a time, and compares with the verdicts that are stored; how many
/// there are.
fn files(target: &str, look: impl Fn(&[u8]) -> String + Sync) -> usize {
    let all = kept::all(target).expect("the kept files");
    let half = all.len() / 2;
    let some = |files: &[(String, Vec<u8>)]| {
        files.iter().map(|(name, file)| (name.clone(), look(file))).collect::<BTreeMap<_, _>>()
    };
    let verdicts: BTreeMap<String, String> = std::thread::scope(|scope| {
        let first = scope.spawn(|| some(&all[..half]));
        let mut verdicts = some(&all[half..]);
        verdicts.extend(first.join().expect("the first half"));
        verdicts
    });
    let path = kept::folder().join(format!("{target}.txt"));
    let mut found = String::new();
    for (name, verdict) in &verdicts {
        writeln!(found, "{name} {verdict}").expect("memory");
    }
    if std::env::var_os("ACCEPT").is_some() {
        std::fs::write(&path, &found).expect("the verdicts");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    let other: Vec<&str> =
        found.lines().filter(|line| !stored.lines().any(|stored| stored == *line)).collect();
    assert!(other.is_empty(), "other verdicts than those in kept/{target}.txt:\n{}", other.join("\n"));
    assert_eq!(stored.lines().count(), verdicts.len(), "kept/{target}.txt names files that are gone");
    all.len()
}
