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

#[test]
fn words_in_another_language_say_so() {
    let mut document = support::every_kind();
    document.language = "en".to_owned();
    let value = |text: &str, language: Option<&str>| document::Inline::Value {
        text: text.to_owned(),
        origin: document::Origin { language: language.map(str::to_owned), ..document::Origin::default() },
    };
    document.lead = vec![document::Block::Paragraph {
        sentences: vec![document::Sentence {
            inlines: vec![
                value("We keep ", None),
                value("de loonadministratie", Some("nl")),
                value(" safe.", None),
            ],
            origin: document::Origin::default(),
        }],
    }];
    let made = pdf::write(&document);
    let file = lopdf::Document::load_mem(&made.bytes).expect("it is a PDF");
    let spans: Vec<&lopdf::Dictionary> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(|role| role.as_name()).is_ok_and(|role| role == b"Span"))
        .collect();
    let [span] = spans.as_slice() else { panic!("{} spans", spans.len()) };
    assert_eq!(span.get(b"Lang").and_then(lopdf::Object::as_str).expect("a language"), b"nl");
    let tree = tags::tags(&made.bytes);
    assert!(tree.contains("We keep") && tree.contains("de loonadministratie"), "{tree}");
}
