//! A dossier's file takes no more room than a text of the same register would: 1.3 times its JSON at most.

use dossier::{Dossier, Ids};
use register::{ProcessingActivity, Register};
use tests::{dossier, today};

/// How many bytes the file of this register has, and its JSON.
fn bytes(register: &Register) -> (usize, usize) {
    let json = exchange::json::write(register).len();
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("a.verantwoord");
    Dossier::create(&path, register.clone(), Ids::by_chance(), today()).expect("a new dossier");
    (std::fs::read(&path).expect("its file").len(), json)
}

fn is_small(what: &str, register: &Register) {
    let (file, json) = bytes(register);
    let ratio = file as f64 / json as f64;
    println!("{what}: {file} bytes, as JSON {json}: {ratio:.2}");
    assert!(ratio <= 1.3, "{what}: {file} bytes are {ratio:.2} times those of its JSON, {json}");
}

#[test]
fn a_file_takes_little_more_than_its_json() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop"] {
        is_small(name, &dossier(name));
    }
}

/// The bakery's activities over and over, each under names of its own.
fn bakery_with(activities: usize) -> Register {
    let mut register = dossier("bakkerij");
    let ones: Vec<ProcessingActivity> = register.activities.clone();
    for turn in ones.len()..activities {
        let mut activity = ones[turn % ones.len()].clone();
        activity.id = format!("{}-{turn}", activity.id).as_str().into();
        activity.name = format!("{} {turn}", activity.name);
        register.activities.push(activity);
    }
    register
}

/// Around four thousand rows a file is not packed any more (crate storage): on either side it is small.
#[test]
fn a_file_stays_as_small_when_a_firm_grows() {
    for activities in [20, 50, 100, 170, 200, 250, 500] {
        is_small(&format!("{activities} activities"), &bakery_with(activities));
    }
}

/// Who only made a dossier has a file that is about questions, not about answers.
#[test]
fn a_file_without_answers_is_small() {
    for (name, most) in [("leeg", 12_000), ("alles_open", 28_000)] {
        let (file, json) = bytes(&dossier(name));
        println!("{name}: {file} bytes, as JSON {json}");
        assert!(file <= most, "{name}: {file} bytes");
    }
}
