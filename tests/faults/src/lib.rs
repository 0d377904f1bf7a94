//! Nothing an owner typed is lost: tests in which the disk fails, the power goes and the program is killed
//! (safety.md §9).
//!
//! Reading order: [`stage`] and [`action`] (what is done, where), [`state`] and [`verdict`] (what may be found
//! after it); then the tests: [`every_call`] (T1), [`power`] (T2, T2n), [`compound`] (T4), [`libc_faults`] (T5),
//! [`full_disk`] (T6), [`refused`] and [`unplugged`] (T7), [`held`] and [`odd_shares`] (T8), [`two_computers`] (T9), [`soak`] (T21). The running window
//! that is killed (T16) is in `tests/ui`. `bin/deed.rs` does one thing; `bin/faults.rs` tries them all and prints
//! a table.

pub mod action;
pub mod chance;
pub mod compound;
pub mod desk;
pub mod every_call;
pub mod full_disk;
pub mod held;
pub mod libc_faults;
pub mod odd_disk;
pub mod odd_shares;
pub mod power;
pub mod refused;
pub mod soak;
pub mod stage;
pub mod state;
pub mod table;
pub mod trace;
pub mod tree;
pub mod two_computers;
pub mod unplugged;
pub mod verdict;
pub mod workers;
