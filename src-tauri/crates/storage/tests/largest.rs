//! Whatever a register file may hold (crate exchange) can be saved and opened again, up to its limits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::NaiveDate;
use exchange::json;
use register::{Attachment, ProcessingActivity, Register};
use storage::Storage;
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// Reads it as a register file, saves it as a dossier and opens that.
fn comes_through(register: &Register) {
    let file = json::write(register);
    let read = json::read(file.as_bytes()).unwrap().register;
    assert!(read == *register, "the register file holds it");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    let mut storage = Storage::create(None, "groot", today()).unwrap();
    storage.edit(|to| storage::replace_all(to, &read)).unwrap();
    storage.save_new(&path).unwrap();
    assert!(Storage::open(&path).unwrap().load().unwrap() == *register, "the dossier holds it");
}

fn activity(at: usize, tags: usize) -> ProcessingActivity {
    ProcessingActivity {
        id: (&*format!("verwerking-{at}")).into(),
        name: format!("Verwerking {at}"),
        tags: (0..tags).map(|tag| format!("kenmerk {tag}")).collect(),
        ..ProcessingActivity::default()
    }
}

/// More single values than the tables once took rows.
#[test]
fn as_many_activities_as_there_may_be_each_with_many_tags() {
    let activities = (0..json::MOST_ACTIVITIES).map(|at| activity(at, 40)).collect();
    comes_through(&Register { activities, ..Register::default() });
}

#[test]
fn the_longest_texts_ids_and_attached_files() {
    let mut longest = activity(0, 1);
    longest.id = (&*"a".repeat(100)).into();
    longest.name = "é".repeat(300);
    longest.tags = vec!["🥐".repeat(300)];
    longest.description = "🥐".repeat(20_000);
    let attachment = |at: usize| Attachment {
        id: (&*format!("bijlage-{at}")).into(),
        base64: "QUJD".repeat(4 << 20),
        ..Attachment::default()
    };
    let attachments = (0..3).map(attachment).collect();
    comes_through(&Register { activities: vec![longest], attachments, ..Register::default() });
}
