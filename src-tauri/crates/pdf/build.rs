//! Packs the fonts: the program carries them compressed, at a third of their size.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script through its surroundings where to work"
)]

use std::io::Write;
use std::path::Path;
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// The faces of the papers; `src/faces.rs` unpacks them.
const FONTS: [&str; 4] = [
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_600SemiBold.ttf",
    "SourceSans3_400Regular.ttf",
    "SourceSans3_600SemiBold.ttf",
];

fn main() {
    let fonts = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are"))
        .join("../../../assets/fonts");
    let out = env::var("OUT_DIR").expect("cargo says where to build");
    for name in FONTS {
        let font = fonts.join(name);
        println!("cargo::rerun-if-changed={}", font.display());
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&fs::read(&font).expect("the font is there")).expect("memory takes all");
        fs::write(Path::new(&out).join(name), packed.finish().expect("memory takes all"))
            .expect("the folder of the build takes it");
    }
}
