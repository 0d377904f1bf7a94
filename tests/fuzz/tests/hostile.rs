//! Files made to harm, and files that went wrong (T13): each is refused with a Dutch sentence, or opened for a
//! reason; in a moment and in little memory; and nothing is changed or left behind.

#![cfg(target_os = "linux")]

mod support;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rusqlite::{Connection, MAIN_DB};
use serde::Deserialize;
use support::{told_of_own_file, told_of_register_file, worked};
use tempfile::TempDir;
use tests_fuzz::own_file::{self, Depth};
use tests_fuzz::{register_file, seeds};

const LONGEST: Duration = Duration::from_secs(5);
const MOST_MEMORY_KB: u64 = 512 * 1024;

/// What stands in `hostile/*.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases<T> {
    case: Vec<T>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFile {
    name: String,
    why: String,
    sql: Option<String>,
    #[serde(default)]
    bytes: Vec<String>,
    /// So many columns are added to the table `wide`.
    #[serde(default)]
    columns: usize,
    verdict: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegisterFile {
    name: String,
    why: String,
    text: Option<String>,
    figures: Option<String>,
    body: Option<String>,
    again: Option<String>,
    #[serde(default)]
    times: usize,
    verdict: String,
    says: String,
}

fn cases<T: for<'d> Deserialize<'d>>(file: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("hostile").join(file);
    let text = std::fs::read_to_string(path).expect("the cases");
    toml::from_str::<Cases<T>>(&text).unwrap_or_else(|error| panic!("{file}: {error}")).case
}

fn bakery() -> Vec<u8> {
    bakery_of(1)
}

/// The bakery's file as the program of that version made it; from the third on it is packed.
fn bakery_of(version: u32) -> Vec<u8> {
    let path = seeds::tests().join(format!("old_files/v{version}.verantwoord"));
    std::fs::read(path).expect("the bakery's file")
}

/// The newest version of which a file is kept: a program of later has its tables, and perhaps more.
fn newest() -> u32 {
    let kept = std::fs::read_dir(seeds::tests().join("old_files")).expect("files of every version");
    let versions = kept.flatten().filter_map(|file| {
        file.file_name().to_str()?.strip_prefix('v')?.strip_suffix(".verantwoord")?.parse().ok()
    });
    versions.max().expect("a file")
}

/// Figures of sixteen, two for a byte.
fn figures(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("figures of sixteen")).collect()
}

impl OwnFile {
    fn made(&self, base: &[u8]) -> Vec<u8> {
        let mut file = base.to_vec();
        if let Some(sql) = &self.sql {
            let mut other = Connection::open_in_memory().expect("memory");
            other.deserialize_read_exact(MAIN_DB, base, base.len(), false).expect("the bakery's file");
            // What guards our own files does not hold another program back.
            other
                .execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on")
                .and_then(|()| other.execute_batch(sql))
                .unwrap_or_else(|error| panic!("{}: {error}", self.name));
            for column in 1..=self.columns {
                other.execute_batch(&format!("alter table wide add column c{column}")).expect("a column");
            }
            file = other.serialize(MAIN_DB).expect("memory").to_vec();
            assert!(file != base, "{}: nothing was spoilt", self.name);
        }
        for step in &self.bytes {
            spoil(&mut file, step);
        }
        file
    }
}

fn spoil(file: &mut Vec<u8>, step: &str) {
    const PAGE: usize = 4096;
    let mut words = step.split_whitespace();
    let what = words.next().expect("a step");
    let rest: Vec<&str> = words.collect();
    let number = |at: usize| rest[at].parse::<usize>().unwrap_or_else(|error| panic!("{step}: {error}"));
    match what {
        "cut" => file.truncate(number(0)),
        "add" => file.resize(file.len() + number(0), 0),
        "zero" => file[number(0)..number(1)].fill(0),
        "set" => {
            let new = figures(&rest[1..].join(" "));
            file[number(0)..number(0) + new.len()].copy_from_slice(&new);
        }
        "copy" => file.copy_within((number(0) - 1) * PAGE..number(0) * PAGE, (number(1) - 1) * PAGE),
        "pointer" => {
            let start = (number(0) - 1) * PAGE;
            let header = if start == 0 { 100 } else { start };
            assert!([2, 5].contains(&file[header]), "{step}: there are no pages below it");
            let cell = start + usize::from(u16::from_be_bytes([file[header + 12], file[header + 13]]));
            file[cell..cell + 4].copy_from_slice(&(number(1) as u32).to_be_bytes());
        }
        _ => panic!("no such step: {step}"),
    }
}

impl RegisterFile {
    fn made(&self) -> Vec<u8> {
        if let Some(bytes) = &self.figures {
            return figures(bytes);
        }
        let whole = self.body.as_ref().map(|body| {
            format!("{{\n  \"format\": \"verantwoord-register\",\n  \"version\": 1,\n{body}\n}}\n")
        });
        let text = whole.or_else(|| self.text.clone()).expect("a text, figures or a body");
        match &self.again {
            // The first place is the one that repeats; what comes after it stands once.
            Some(again) => text.replacen("{}", &again.repeat(self.times), 1).into_bytes(),
            None => text.into_bytes(),
        }
    }
}

#[test]
fn an_owners_file_made_to_harm_is_told_for_what_it_is() {
    told_as_the_cases_say("own_file.toml", &bakery(), 120);
}

#[test]
fn a_packed_file_made_to_harm_is_told_for_what_it_is() {
    told_as_the_cases_say("packed.toml", &bakery_of(3), 37);
    told_as_the_cases_say("packed_newer.toml", &bakery_of(newest()), 3);
}

fn told_as_the_cases_say(file: &str, base: &[u8], fewest: usize) {
    let all = cases::<OwnFile>(file);
    assert!(all.len() >= fewest, "{} cases", all.len());
    let mut wrong = Vec::new();
    let mut names = BTreeMap::new();
    for case in &all {
        assert!(!case.why.is_empty() && names.insert(&case.name, ()).is_none(), "{}", case.name);
        let file = case.made(base);
        let start = worked();
        let verdict = own_file::look(&file, Depth::Full).to_string();
        let took = worked() - start;
        assert!(took < LONGEST, "{}: {took:?}", case.name);
        if verdict != case.verdict {
            wrong.push(format!("{}: {verdict}, and not {}, for {}", case.name, case.verdict, case.why));
        }
        told_of_own_file(&file, &verdict);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_register_file_made_to_harm_is_told_for_what_it_is() {
    let all = cases::<RegisterFile>("json.toml");
    assert!(all.len() >= 60, "{} cases", all.len());
    let mut wrong = Vec::new();
    let mut names = BTreeMap::new();
    for case in &all {
        assert!(!case.why.is_empty() && names.insert(&case.name, ()).is_none(), "{}", case.name);
        let file = case.made();
        let start = worked();
        let verdict = register_file::look(&file, Depth::Full);
        let took = worked() - start;
        assert!(took < LONGEST, "{}: {took:?}", case.name);
        let says = told_of_register_file(&file, verdict);
        if verdict != case.verdict || !says.contains(&case.says) {
            wrong.push(format!(
                "{}: {verdict}, and not {}, for {}\n   {says:?} must say {:?}",
                case.name, case.verdict, case.why, case.says
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever follows a dossier's end is not there: each page, and each part of the first one.
#[test]
fn a_file_cut_off_at_any_page_is_damaged() {
    for (base, page) in [(bakery(), 4096), (bakery_of(3), 1024)] {
        for pages in 1..base.len() / page {
            let verdict = own_file::look(&base[..pages * page], Depth::Quick);
            assert_eq!(verdict.to_string(), "damaged", "{pages} pages");
        }
    }
}

#[test]
fn a_thousand_flipped_bits_are_refused_or_make_no_difference_to_what_is_there() {
    let base = seeds::own_files().into_iter().find(|(name, _)| name == "bakkerij").expect("the bakery").1;
    let chance = &mut tests_fuzz::chance::Chance(13);
    let mut verdicts = BTreeMap::new();
    for _ in 0..1_000 {
        let mut file = base.clone();
        file[chance.below(base.len())] ^= 1 << chance.below(8);
        *verdicts.entry(own_file::look(&file, Depth::Quick).to_string()).or_insert(0) += 1;
    }
    assert!(verdicts["damaged"] > 50 && verdicts["opened"] > 50, "the flips hit nothing: {verdicts:?}");
}

/// What is no file is not waited for, and what is too large is not read: the whole in a process of its own, that
/// is asked how much memory it took.
#[test]
fn what_is_no_file_or_has_no_end_is_told_in_a_moment_and_in_little_memory() {
    const CHILD: &str = "VERANTWOORD_HOSTILE";
    if let Some(folder) = std::env::var_os(CHILD) {
        return opened_in(Path::new(&folder));
    }
    let folder = TempDir::new().expect("a folder");
    let at = |name: &str| folder.path().join(format!("{name}.verantwoord"));
    std::fs::create_dir(at("folder")).expect("a folder");
    assert!(Command::new("mkfifo").arg(at("pipe")).status().expect("mkfifo").success());
    let linked = |name: &str, to: &str| std::os::unix::fs::symlink(to, at(name)).expect("a link");
    linked("link-to-nothing", "nowhere");
    linked("link-to-itself", "link-to-itself.verantwoord");
    linked("device", "/dev/zero");
    linked("link-to-a-folder", "folder.verantwoord");
    File::create(at("four-gigabytes")).and_then(|file| file.set_len(4 << 30)).expect("a sparse file");
    std::fs::write(at("million-tables"), million_tables()).expect("a file");

    let mut child = Command::new(std::env::current_exe().expect("this test"));
    child.args([
        "--exact",
        "what_is_no_file_or_has_no_end_is_told_in_a_moment_and_in_little_memory",
        "--nocapture",
    ]);
    let output = child.env(CHILD, folder.path()).output().expect("this test once more");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    let told: BTreeMap<&str, &str> = said.lines().filter_map(|line| line.split_once(" is: ")).collect();
    for (name, expected) in [
        ("folder", "NotADossier"),
        ("pipe", "NotADossier"),
        ("device", "NotADossier"),
        ("link-to-a-folder", "NotADossier"),
        ("link-to-nothing", "NotFound"),
        ("link-to-itself", "Io"),
        ("four-gigabytes", "TooLarge"),
        ("million-tables", "Damaged"),
    ] {
        assert!(told.get(name).is_some_and(|told| told.starts_with(expected)), "{name}: {told:?}");
    }
    let memory: u64 = told["memory"].trim_end_matches(" kB").trim().parse().expect("a number");
    assert!(memory < MOST_MEMORY_KB, "{memory} kB");
}

fn opened_in(folder: &Path) {
    let mut names: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a name").path()).collect();
    names.sort();
    for path in &names {
        let start = worked();
        let refused = storage::Storage::open(path).expect_err("none of them is a dossier");
        let took = worked() - start;
        assert!(took < LONGEST, "{}: {took:?}", path.display());
        println!("{} is: {refused:?}", path.file_stem().expect("a name").to_string_lossy());
        support::sentence_of(refused);
    }
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the most memory it had");
    println!("memory is: {}", most.trim());
}

/// As many tables as go into a file that is not too large to be read: all in one page.
fn million_tables() -> Vec<u8> {
    let base = bakery();
    let mut other = Connection::open_in_memory().expect("memory");
    other.deserialize_read_exact(MAIN_DB, &base[..], base.len(), false).expect("the bakery's file");
    other
        .execute_batch(
            "pragma writable_schema = on;
             with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000)
             insert into sqlite_schema select 'table', 't' || i, 't' || i, 12, 'create table t' || i || '(x)' from n;",
        )
        .expect("tables");
    other.serialize(MAIN_DB).expect("memory").to_vec()
}
