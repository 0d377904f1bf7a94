//! Files that somebody spoilt, by chance or on purpose, and what becomes of them: an owner's file
//! (`.verantwoord`) and a register file (`.json`).
//!
//! Reading order: [`own_file`] and [`register_file`] say what a reader may answer, and look whether it did;
//! [`spoil`] and [`spoil_json`] spoil a file by its structure; [`seeds`] are what fuzzing starts with; [`kept`]
//! are the files that were worth keeping, which `tests/replay.rs` gives to the readers once more. The programs
//! in `bin` are what `cargo xtask fuzz` starts: libFuzzer chooses what to spoil further.

pub mod chance;
pub mod kept;
pub mod own_file;
pub mod register_file;
pub mod seeds;
pub mod spoil;
pub mod spoil_json;
mod stage;
