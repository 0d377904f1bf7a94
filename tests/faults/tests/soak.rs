//! A short part of T21, in a program of its own: what other tests have in use beside it would be counted too.

use tests_faults::soak;

#[test]
fn some_thousand_changes_leave_nothing_behind() {
    let row = soak::tried(3_000).expect("a stage");
    assert!(row.runs > 0 && row.bad.is_empty(), "{}: {:#?}", row.of, row.bad);
}
