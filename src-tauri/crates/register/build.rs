//! The dated data of the law (`assets/reference/*.toml`) as JSON: people write the one, the program reads the other,
//! with what reads a register file already.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script through its surroundings where to work"
)]

use std::path::Path;
use std::{env, fs};

fn main() {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are"))
        .join("../../../assets/reference");
    let out = env::var("OUT_DIR").expect("cargo says where to build");
    println!("cargo::rerun-if-changed={}", data.display());
    for file in fs::read_dir(&data).expect("the data are there") {
        let path = file.expect("the folder can be read").path();
        let Some(name) = path.file_stem().filter(|_| path.extension().is_some_and(|it| it == "toml")) else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("the data are text");
        let table: toml::Table = match toml::from_str(&text) {
            Ok(table) => table,
            Err(fault) => panic!("{}: {fault}", path.display()),
        };
        let json = serde_json::to_vec(&table).expect("every key is text");
        fs::write(Path::new(&out).join(name).with_extension("json"), json)
            .expect("the folder of the build takes it");
    }
}
