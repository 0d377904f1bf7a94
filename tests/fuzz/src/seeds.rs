//! What fuzzing starts with: the example dossiers, and files in which something stands in every table.

use std::path::{Path, PathBuf};

use register::Register;
use storage::Storage;

/// The example dossiers, by name.
pub const DOSSIERS: [&str; 6] =
    ["aims-improve", "alles_open", "bakkerij", "improve-quality-services", "leeg", "webshop"];

/// The folder of all tests.
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("fuzz lies in tests").to_owned()
}

/// The register files of the examples, and the bare form.
pub fn register_files() -> Vec<(String, Vec<u8>)> {
    let read = |name: &&str| {
        let path = tests().join("dossiers").join(format!("{name}.json"));
        ((*name).to_owned(), std::fs::read(path).expect("the examples are in the project"))
    };
    DOSSIERS.iter().map(read).collect()
}

/// Owner's files: of the examples as they are written today, and those of every released version.
pub fn own_files() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = register_files()
        .into_iter()
        .map(|(name, file)| {
            let register = exchange::json::read(&file).expect("the examples are registers").register;
            let image = image(&register);
            (name, image)
        })
        .collect();
    for entry in std::fs::read_dir(tests().join("old_files")).expect("the old files are in the project") {
        let path = entry.expect("a name").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        all.push((name, std::fs::read(&path).expect("an old file")));
    }
    all.sort();
    all
}

fn image(register: &Register) -> Vec<u8> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let mut storage = Storage::create(None, "f0220000", day).expect("a new dossier");
    storage.edit(|to| storage::replace_all(to, register)).expect("an example can be kept");
    storage.image().expect("a file can be made of it")
}
