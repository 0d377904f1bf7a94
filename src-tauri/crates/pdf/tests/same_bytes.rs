//! Same document, same file; nothing of the computer in it.

mod support;

#[test]
fn the_second_file_is_the_first() {
    let documents = [support::every_kind(), support::strange(), support::wide()];
    let first: Vec<_> = documents.iter().map(pdf::write).collect();
    let second: Vec<_> = documents.iter().rev().map(pdf::write).collect();
    for (one, other) in first.iter().zip(second.iter().rev()) {
        assert_eq!(one, other);
    }
}

#[test]
fn another_thread_writes_the_same() {
    let here = pdf::write(&support::every_kind());
    let there = std::thread::spawn(|| pdf::write(&support::every_kind())).join().expect("it does not panic");
    assert_eq!(here, there);
}

#[test]
fn another_document_has_another_identifier() {
    let one = identifier(&pdf::write(&support::every_kind()).bytes);
    let mut document = support::every_kind();
    document.version = "Versie 4".to_owned();
    assert_ne!(one, identifier(&pdf::write(&document).bytes));
    assert_eq!(one.len(), 16);
}

fn identifier(bytes: &[u8]) -> Vec<u8> {
    let file = lopdf::Document::load_mem(bytes).expect("our own file can be read");
    let both = file.trailer.get(b"ID").and_then(lopdf::Object::as_array).expect("it has an identifier");
    assert_eq!(both.len(), 2);
    both[0].as_str().expect("it is a string").to_vec()
}

#[test]
fn the_file_says_who_made_it_and_when_but_not_where() {
    let made = pdf::write(&support::every_kind());
    let file = lopdf::Document::load_mem(&made.bytes).expect("our own file can be read");
    let info = file
        .trailer
        .get(b"Info")
        .and_then(lopdf::Object::as_reference)
        .and_then(|id| file.get_dictionary(id))
        .expect("it says");
    let says = |key: &[u8]| info.get(key).ok().and_then(|text| lopdf::decode_text_string(text).ok());
    assert_eq!(says(b"Author").as_deref(), Some("Bakkerij De Vroege Vogel"));
    assert_eq!(says(b"CreationDate").as_deref(), Some("D:20261121000000Z"));
    let keys: Vec<_> = info.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned()).collect();
    assert_eq!(keys.len(), 5, "{keys:?}");
    for object in file.objects.values() {
        let text = format!("{object:?}");
        for place in ["/home/", "/work/", "/tmp/", "C:\\"] {
            assert!(!text.contains(place), "{place} in {text}");
        }
        assert!(
            !text.contains("/JavaScript") && !text.contains("/Launch") && !text.contains("/EmbeddedFile")
        );
    }
}
