//! The table of conventions in `tests/README.md`: every id once, and every test it names is there. Besides, the two
//! conventions about words that hold for all of the program's text (F14, O4).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The conventions of the design: a letter and how many there are of it.
const CONVENTIONS: [(char, u8); 11] = [
    ('D', 15),
    ('E', 10),
    ('K', 6),
    ('F', 14),
    ('O', 6),
    ('L', 2),
    ('I', 5),
    ('X', 7),
    ('V', 5),
    ('A', 7),
    ('S', 3),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie in the project").to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of the table: id, tests that show it, and what is said of what they do not show.
fn rows() -> Vec<(String, Vec<String>, String)> {
    let text = read(&root().join("tests/README.md"));
    let (_, table) = text.split_once("## Conventions").expect("the table of conventions");
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| id "));
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "three cells: {line}");
        let tests = cells[1].split('`').skip(1).step_by(2).map(str::to_owned).collect();
        (cells[0].to_owned(), tests, cells[2].to_owned())
    })
    .collect()
}

#[test]
fn every_convention_has_its_row() {
    let wanted: Vec<String> = CONVENTIONS
        .iter()
        .flat_map(|(letter, count)| (1..=*count).map(move |number| format!("{letter}{number}")))
        .collect();
    let found: Vec<String> = rows().into_iter().map(|(id, ..)| id).collect();
    assert_eq!(found, wanted);
}

#[test]
fn a_convention_is_shown_or_it_is_said_why_not() {
    for (id, tests, rest) in rows() {
        assert!(!tests.is_empty() || rest.len() > 20, "{id} is shown by nothing, and nothing is said of it");
    }
}

#[test]
fn every_test_that_the_table_names_is_there() {
    // A name says where it is from one of these on; the first for the journeys through the window.
    let starts = ["tests/ui/tests", "tests", "src-tauri/crates", "src-tauri", "ui/src"];
    let mut sources: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut lost = Vec::new();
    for (id, tests, _) in rows() {
        for test in tests {
            let Some((file, name)) = test.split_once("::") else { continue };
            // One name may stand in two folders: `tests/papers.rs` and the journeys' own.
            let places =
                starts.iter().map(|start| root().join(start).join(file)).filter(|path| path.is_file());
            let is_there = places.into_iter().any(|path| {
                let text = sources.entry(path.clone()).or_insert_with(|| read(&path));
                if file.ends_with(".rs") {
                    let declared = format!("fn {name}(");
                    text.find(&declared).is_some_and(|at| text[..at].trim_end().ends_with(']'))
                } else {
                    // Strings of the formatter: in single quotes, or in double ones around a single one.
                    [format!("'{name}'"), format!("\"{name}\"")]
                        .iter()
                        .any(|quoted| text.contains(quoted.as_str()))
                }
            });
            if !is_there {
                lost.push(format!("{id}: no {file} has {name}"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// The journeys through the window, by their file.
fn journeys() -> Vec<(String, String)> {
    let folder = root().join("tests/ui/tests");
    let files = std::fs::read_dir(folder).expect("the journeys").map(|entry| entry.expect("a file").path());
    let mut all = Vec::new();
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "rs")) {
        let text = read(&file);
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        for part in text.split("#[test]\n").skip(1) {
            let declared = part.lines().find_map(|line| line.strip_prefix("fn ")).expect("a test has a name");
            let declared = declared.split('(').next().expect("its name");
            if !part.starts_with("#[ignore") {
                all.push((name.clone(), declared.to_owned()));
            }
        }
    }
    all
}

/// `e4_e8_a_recipient_is_copied` is about E4 and E8.
fn ids_of(journey: &str) -> Vec<String> {
    let is_id = |part: &&str| {
        let mut letters = part.chars();
        let letter = letters.next().map(|letter| letter.to_ascii_uppercase());
        let number: Option<u8> = letters.as_str().parse().ok();
        CONVENTIONS.iter().any(|(known, _)| Some(*known) == letter) && number.is_some()
    };
    journey.split('_').take_while(is_id).map(str::to_uppercase).collect()
}

#[test]
fn a_journey_is_named_after_conventions_that_exist_and_are_shown() {
    let rows: BTreeMap<String, Vec<String>> = rows().into_iter().map(|(id, tests, _)| (id, tests)).collect();
    let journeys = journeys();
    for (file, journey) in &journeys {
        for id in ids_of(journey) {
            let shown = rows.get(&id).unwrap_or_else(|| panic!("{file}::{journey}: there is no {id}"));
            assert!(!shown.is_empty(), "{file}::{journey}: the row of {id} names no test");
        }
    }
    let named = journeys.iter().filter(|(_, journey)| !ids_of(journey).is_empty()).count();
    println!("{} journeys through the window, {named} named after a convention", journeys.len());
    assert!(named >= 60, "{named} journeys are named after a convention");
}

/// Words that an owner may read: the page's own, the commands' and the papers'.
fn words() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = ["ui/src", "src-tauri/src", "src-tauri/crates", "assets/presets"]
        .map(|one| root().join(one))
        .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of ours") {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" && name != "gallery" {
                folders.push(path);
            } else if !name.contains(".test.")
                && path.extension().is_some_and(|it| {
                    ["svelte", "ts", "rs", "ftl", "toml", "md"].iter().any(|one| it == *one)
                })
            {
                let text = read(&path);
                // What a file's own tests forbid is no promise.
                let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                found.push((path, text));
            }
        }
    }
    assert!(found.len() > 300, "the sources are read");
    found
}

#[test]
fn o4_nothing_promises_what_nobody_can() {
    for (path, text) in words() {
        let text = text.to_lowercase();
        for claim in [
            "avg-proof",
            "avg proof",
            "100% veilig",
            "100 % veilig",
            "waterdicht",
            "volledig veilig",
            "gegarandeerd",
        ] {
            assert!(!text.contains(claim), "{} says {claim:?}", path.display());
        }
    }
}

#[test]
fn f14_a_button_says_what_happens() {
    // Alone on a button these say nothing of what it does.
    let empty = [
        "ok",
        "oke",
        "oké",
        "ja",
        "nee",
        "verzenden",
        "versturen",
        "indienen",
        "bevestig",
        "akkoord",
        "submit",
        "klik hier",
    ];
    let mut buttons = 0;
    for (path, text) in
        words().into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "svelte"))
    {
        for tag in ["Button", "button"] {
            for part in text.split(&format!("</{tag}\n")).chain(text.split(&format!("</{tag}>"))) {
                // What stands between the end of the opening tag and the closing one.
                let Some(at) = part.rfind('>') else { continue };
                let label = part[at + 1..].trim().trim_end_matches(['.', '!']).to_lowercase();
                buttons += 1;
                assert!(!empty.contains(&label.as_str()), "{}: a button says {label:?}", path.display());
            }
        }
    }
    assert!(buttons > 200, "{buttons} buttons were read");
}
