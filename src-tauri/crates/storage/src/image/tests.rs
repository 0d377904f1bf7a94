//! A small dossier is packed, a large one has its tables, and both open.

use chrono::NaiveDate;
use register::{FieldNote, Register};
use rusqlite::{Connection, MAIN_DB};

use crate::{Storage, foreign, meta};

fn dossier(notes: usize) -> Storage {
    let mut storage = Storage::create(None, "0f8fad5b", NaiveDate::default()).unwrap();
    let notes = (0..notes)
        .map(|number| FieldNote {
            record: format!("activity/{number}"),
            note: "Let op".to_owned(),
            ..FieldNote::default()
        })
        .collect();
    let register = Register { notes, ..Register::default() };
    storage.edit(|to| crate::replace_all(to, &register)).unwrap();
    storage
}

fn page(image: &[u8]) -> u16 {
    u16::from_be_bytes([image[16], image[17]])
}

#[test]
fn a_small_dossier_is_packed_and_a_large_one_is_not() {
    // Besides its notes a new dossier has the rows of which there is one.
    for (notes, expected) in [(0, 1024), (3_980, 1024), (4_000, 4096), (5_000, 4096)] {
        let mut storage = dossier(notes);
        let image = storage.image().unwrap();
        assert_eq!(page(&image), expected, "{notes} notes");
        assert_eq!(image.len() % usize::from(expected), 0);
        let checked = foreign::check(&image).unwrap();
        assert!(checked.register == storage.load().unwrap(), "{notes} notes");
        // Who cannot unpack it is told so; who knows its tables may look at it.
        let reader = if expected == 1024 { 3 } else { 1 };
        let mut file = Connection::open_in_memory().unwrap();
        file.deserialize_read_exact(MAIN_DB, &image[..], image.len(), true).unwrap();
        assert_eq!(meta::get(&file).unwrap().min_reader, reader, "{notes} notes");
    }
    // What it grew to, or shrank to, before says nothing.
    let mut storage = dossier(5_000);
    storage.edit(|to| crate::replace_all(to, &Register::default())).unwrap();
    assert!(storage.image().unwrap() == dossier(0).image().unwrap());
    let mut storage = Storage::of_image(
        std::sync::Arc::new(crate::fs::RealFs),
        std::path::Path::new("a.verantwoord"),
        &dossier(0).image().unwrap(),
    )
    .unwrap();
    let large = dossier(5_000);
    storage.edit(|to| crate::replace_all(to, &large.load().unwrap())).unwrap();
    assert!(storage.image().unwrap() == { large }.image().unwrap());
}

/// An attached file takes no less packed, and unpacking it takes time.
#[test]
fn a_dossier_with_a_large_attachment_is_not_packed() {
    let with = |bytes: usize| {
        let attachment = register::Attachment {
            id: "contract".into(),
            base64: "QUFB".repeat(bytes / 4),
            ..register::Attachment::default()
        };
        let register = Register { attachments: vec![attachment], ..Register::default() };
        let mut storage = dossier(0);
        storage.edit(|to| crate::replace_all(to, &register)).unwrap();
        let image = storage.image().unwrap();
        assert!(foreign::check(&image).unwrap().register == register);
        image
    };
    assert_eq!(page(&with(3 << 20)), 1024);
    assert_eq!(page(&with(4 << 20)), 4096);
}

#[test]
fn an_empty_dossier_takes_less_than_a_letter() {
    let image = dossier(0).image().unwrap();
    assert!(image.len() < 16_000, "{} bytes", image.len());
}

#[test]
fn pages_of_another_size_are_not_ours() {
    for (image, ours) in [(dossier(0).image().unwrap(), 1024), (dossier(5_000).image().unwrap(), 4096)] {
        for size in [512_u16, 1024, 2048, 4096, 8192, 1, 0].into_iter().filter(|size| *size != ours) {
            let mut other = image.clone();
            other[16..18].copy_from_slice(&size.to_be_bytes());
            assert!(foreign::check(&other).is_err(), "pages of {size}");
        }
    }
}

/// As small dossiers were written before they were packed.
#[test]
fn tables_in_small_pages_are_read() {
    let mut storage = dossier(20);
    let packed = storage.image().unwrap();
    let mut file = Connection::open_in_memory().unwrap();
    file.deserialize_read_exact(MAIN_DB, &packed[..], packed.len(), true).unwrap();
    let mut tables = crate::packed::unpacked(&file, &crate::migrations::STEPS, false).unwrap();
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    std::fs::write(&path, &*tables.serialize(MAIN_DB).unwrap()).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("pragma page_size = 512; vacuum").unwrap();
    drop(other);
    let image = std::fs::read(&path).unwrap();
    assert_eq!(page(&image), 512);
    assert!(foreign::check(&image).unwrap().register == storage.load().unwrap());
}
