//! What the tests that cross crates share: open an example, compose, compare with a reference.

pub mod mutation;
pub mod pdf;
pub mod streams;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use document::Document;
use papers::privacy_statement::{self, Choices};
use register::Register;

/// The day on which every reference was made.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

/// A file of this folder.
pub fn path(within_tests: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(within_tests)
}

/// A file of this folder, as text.
///
/// # Panics
/// When it is not there.
pub fn read(within_tests: &str) -> String {
    let path = path(within_tests);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The register of an example: `bakkerij`, `aims-improve`, ….
///
/// # Panics
/// When the example cannot be read: its sentence says where.
pub fn dossier(name: &str) -> Register {
    let text = read(&format!("dossiers/{name}.json"));
    match exchange::json::read(text.as_bytes()) {
        Ok(incoming) => incoming.register,
        Err(error) => panic!("{name}.json: {}", error.sentence()),
    }
}

/// A firm with so many activities: the bakery's, again and again, each with its own ids. For what measures speed.
pub fn bakery_with(count: usize) -> Register {
    let mut register = dossier("bakkerij");
    let known = std::mem::take(&mut register.activities);
    register.activities = known
        .iter()
        .cycle()
        .take(count)
        .enumerate()
        .map(|(number, activity)| {
            let mut activity = activity.clone();
            activity.id.0 = format!("{}-{number}", activity.id);
            activity.name = format!("{} {number}", activity.name);
            for purpose in &mut activity.purposes {
                purpose.id.0 = format!("{}-{number}", purpose.id);
            }
            activity
        })
        .collect();
    register
}

/// The statement for the website, on the day of the references.
pub fn statement(name: &str) -> Document {
    privacy_statement::compose(&dossier(name), &Choices::default(), today())
}

/// The statement for an audience, as the firm addresses it, on the day of the references.
pub fn statement_for(name: &str, variant: &str) -> Document {
    let choices = Choices { variant: variant.into(), ..Choices::default() };
    privacy_statement::compose(&dossier(name), &choices, today())
}

/// Compares with a reference that a person has read. With `ACCEPT=1` the reference is written anew:
/// read the difference before you commit it.
///
/// # Panics
/// When they differ.
pub fn same_as_reference(name: &str, text: &str) {
    let path = path("references").join(name);
    #[expect(clippy::disallowed_methods, reason = "whoever accepts a reference says so in the surroundings")]
    let accept = std::env::var("ACCEPT").is_ok();
    if accept {
        std::fs::create_dir_all(path.parent().expect("references lie in a folder"))
            .expect("a folder to write in");
        std::fs::write(&path, text).expect("a reference that can be written");
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((number, (was, is))) = known
        .lines()
        .map(Some)
        .chain(std::iter::repeat(None))
        .zip(text.lines().map(Some).chain(std::iter::repeat(None)))
        .take_while(|(was, is)| was.is_some() || is.is_some())
        .enumerate()
        .find(|(_, (was, is))| was != is)
    {
        panic!(
            "{name} differs at line {}:\n  was {}\n  is  {}\nRead the whole difference, then accept it with ACCEPT=1.",
            number + 1,
            was.unwrap_or("(end)"),
            is.unwrap_or("(end)")
        );
    }
}
