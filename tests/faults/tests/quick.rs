//! A short part of `cargo xtask faults`, with every run of the tests: a minute and a half at most.

use tests_faults::action::Action;
use tests_faults::odd_disk::OddDisk;
use tests_faults::power::mutants::Mutant;
use tests_faults::table::Row;
use tests_faults::{every_call, held, odd_shares, power, trace, two_computers, unplugged};

/// Where a container forbids it: `docker run --cap-add SYS_PTRACE`.
const NO_STRACE: &str = "skipped: strace is not there or may not watch programs";

fn assert_none_bad(row: &Row) {
    assert!(row.runs > 0, "{} tried nothing", row.test);
    assert!(row.bad.is_empty(), "{} {}: {:#?}", row.test, row.of, row.bad);
}

#[test]
fn a_fault_in_any_call_leaves_the_old_or_the_new() {
    if !trace::can_trace() {
        println!("{NO_STRACE}");
        return;
    }
    for action in [Action::Save, Action::Edit, Action::New] {
        let row = every_call::tried(action, 10).expect("strace");
        assert_none_bad(&row);
        assert!(row.old > 0 && row.new > 0, "{action}: faults came on one side only");
    }
}

#[test]
fn a_power_cut_leaves_the_old_or_the_new() {
    if !trace::can_trace() {
        println!("{NO_STRACE}");
        return;
    }
    for action in [Action::Save, Action::FirstEdit] {
        let row = power::tried(action, 6, 1).expect("strace");
        assert_none_bad(&row);
        assert!(row.old > 0 && row.new > 0, "{action}: the power went on one side only");
    }
}

#[test]
fn a_worse_program_or_disk_is_noticed() {
    if !trace::can_trace() {
        println!("{NO_STRACE}");
        return;
    }
    let rows = power::mutants_tried(6).expect("strace");
    assert_eq!(rows.len(), Mutant::ALL.len());
    for row in rows {
        assert!(!row.bad.is_empty(), "{} went by unnoticed", row.of);
    }
}

#[test]
fn a_file_that_another_program_holds_is_saved_or_it_is_told() {
    assert_none_bad(&held::tried().expect("a stage"));
}

#[test]
fn a_share_that_is_not_quite_a_disk_is_saved_to_or_it_is_told() {
    if !OddDisk::can_be_made() {
        println!("skipped: no disk of our own can be mounted here");
        return;
    }
    for row in odd_shares::tried(1).expect("a disk of our own") {
        assert_none_bad(&row);
    }
}

#[test]
fn a_save_that_hangs_lets_its_owner_type_on() {
    if !OddDisk::can_be_made() {
        println!("skipped: no disk of our own can be mounted here");
        return;
    }
    let row = unplugged::hangs(std::time::Duration::from_secs(2)).expect("a disk of our own");
    // Other tests run beside this one: how long an answer takes is for `cargo xtask faults` to measure.
    assert!(row.new > 0 && row.bad.keys().all(|why| why.starts_with("an answer took")), "{:#?}", row.bad);
}

#[test]
fn two_computers_lose_nothing_without_a_question() {
    assert_none_bad(&two_computers::tried(12).expect("two folders"));
}
