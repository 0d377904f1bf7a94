//! Packs the JSON Schema of the register file: the program carries it compressed.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script through its surroundings where to work"
)]

use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;

fn main() {
    let schema = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are"))
        .join("../../../assets/register.schema.json");
    println!("cargo::rerun-if-changed={}", schema.display());
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&fs::read(&schema).expect("the schema is there")).expect("memory takes all");
    let out = env::var("OUT_DIR").expect("cargo says where to build");
    fs::write(Path::new(&out).join("register.schema.json.z"), packed.finish().expect("memory takes all"))
        .expect("the folder of the build takes it");
}
