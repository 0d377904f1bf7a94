//! The tag tree of a document with every kind of block is the one a person has checked.

mod support;

#[path = "support/tags.rs"]
mod tags;

#[test]
fn the_tag_tree_is_as_checked() {
    let made = pdf::write(&support::every_kind());
    let tree = tags::tags(&made.bytes);
    let checked = include_str!("references/every_kind.tags.txt");
    for (number, (is, should)) in tree.lines().zip(checked.lines()).enumerate() {
        assert_eq!(is, should, "line {}", number + 1);
    }
    assert_eq!(tree.lines().count(), checked.lines().count());
}

#[test]
fn each_row_has_a_cell_a_column() {
    let tree = tags::tags(&pdf::write(&support::strange()).bytes);
    let mut rows = vec![];
    for line in tree.lines().map(str::trim) {
        match line.split(' ').next() {
            Some("TR") => rows.push(0),
            Some("TH" | "TD") => *rows.last_mut().expect("a cell is in a row") += 1,
            _ => {}
        }
    }
    assert_eq!(rows, [4, 4, 4, 4], "the widest row has four cells");
}
