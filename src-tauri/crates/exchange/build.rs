//! What the program carries compressed: the JSON Schema of the register file, and the presets. People write presets
//! as `.toml`; the program reads them as one register file with a list of what can be chosen.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script through its surroundings where to work"
)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::{Map, Value, json};

fn main() {
    let assets =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are")).join("../../../assets");
    let schema = assets.join("register.schema.json");
    println!("cargo::rerun-if-changed={}", schema.display());
    pack("register.schema.json.z", &fs::read(&schema).expect("the schema is there"));
    let presets = presets(&assets);
    pack("presets.json.z", &serde_json::to_vec(&presets).expect("every key is text"));
}

fn pack(name: &str, bytes: &[u8]) {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).expect("memory takes all");
    let out = env::var("OUT_DIR").expect("cargo says where to build");
    fs::write(Path::new(&out).join(name), packed.finish().expect("memory takes all"))
        .expect("the folder of the build takes it");
}

/// `register`: all examples as one register file. `activities`, `sectors`, `programs`: what can be chosen.
fn presets(assets: &Path) -> Value {
    let folder = assets.join("presets");
    let mut register = read(&folder.join("shared.toml"));
    register.insert("format".to_owned(), "verantwoord-register".into());
    register.insert("version".to_owned(), 1.into());
    let mut activities = Vec::new();
    for path in files(&folder.join("activities")) {
        let mut table = read(&path);
        activities.push(table.remove("preset").unwrap_or_else(|| panic!("{}: no [preset]", path.display())));
        for (list, records) in table {
            let (Value::Array(more), Some(all)) =
                (records, register.entry(list.clone()).or_insert_with(|| json!([])).as_array_mut())
            else {
                panic!("{}: {list} is no list", path.display());
            };
            all.extend(more);
        }
    }
    let sectors: Vec<Value> =
        files(&folder.join("sectors")).iter().map(|path| Value::Object(read(path))).collect();
    let mut programs = read(&assets.join("reference/programs.toml"));
    json!({
        // A register is a file of its own within: its words are filled in before it is read.
        "register": Value::Object(register).to_string(),
        "activities": activities,
        "sectors": sectors,
        "programs": programs.remove("program"),
        "used_by": programs.remove("used_by"),
        "programs_written_on": programs.remove("written_on"),
    })
}

/// The `.toml` files of a folder, by name: the same bytes on every computer.
fn files(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|it| it == "toml"))
        .collect();
    files.sort();
    files
}

fn read(path: &Path) -> Map<String, Value> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let table: toml::Table =
        toml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    match serde_json::to_value(table) {
        Ok(Value::Object(map)) => map,
        other => panic!("{}: {other:?}", path.display()),
    }
}
