//! libFuzzer over owner's files: `cargo xtask fuzz own-file`.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tests_fuzz::chance::Chance;
use tests_fuzz::own_file::{Depth, look};
use tests_fuzz::spoil::spoil;

fuzz_target!(|bytes: &[u8]| {
    look(bytes, Depth::Quick);
});

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let mut chance = Chance(u64::from(seed));
    if chance.below(16) == 0 {
        return fuzzer_mutate(data, size, most);
    }
    let mut bytes = data[..size].to_vec();
    spoil(&mut bytes, &mut chance, most);
    data[..bytes.len()].copy_from_slice(&bytes);
    bytes.len()
});
