//! libFuzzer over register files: `cargo xtask fuzz json`.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tests_fuzz::chance::Chance;
use tests_fuzz::own_file::Depth;
use tests_fuzz::register_file::look;
use tests_fuzz::spoil_json::spoil;

fuzz_target!(|bytes: &[u8]| {
    look(bytes, Depth::Quick);
});

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let mut chance = Chance(u64::from(seed));
    let mut bytes = data[..size].to_vec();
    if chance.below(4) == 0 || !spoil(&mut bytes, &mut chance, most) {
        return fuzzer_mutate(data, size, most);
    }
    data[..bytes.len()].copy_from_slice(&bytes);
    bytes.len()
});
