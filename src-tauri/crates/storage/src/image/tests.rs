//! Small pages for a small dossier, large ones for a large one, and both open.

use chrono::NaiveDate;
use register::{FieldNote, Register};

use crate::{Storage, foreign};

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
fn a_small_dossier_has_small_pages_and_a_large_one_large_pages() {
    for (notes, expected) in [(0, 512), (1_900, 512), (2_100, 4096)] {
        let mut storage = dossier(notes);
        let image = storage.image().unwrap();
        assert_eq!(page(&image), expected, "{notes} notes");
        assert_eq!(image.len() % usize::from(expected), 0);
        let checked = foreign::check(&image).unwrap();
        assert!(checked.register == storage.load().unwrap(), "{notes} notes");
    }
    // What it grew to, or shrank to, before says nothing.
    let mut storage = dossier(2_100);
    storage.edit(|to| crate::replace_all(to, &Register::default())).unwrap();
    assert!(storage.image().unwrap() == dossier(0).image().unwrap());
}

#[test]
fn an_empty_dossier_takes_less_than_a_photo() {
    let image = dossier(0).image().unwrap();
    assert!(image.len() < 160_000, "{} bytes", image.len());
}

#[test]
fn pages_of_another_size_are_not_ours() {
    let image = dossier(0).image().unwrap();
    for size in [1024_u16, 2048, 8192, 1, 0] {
        let mut other = image.clone();
        other[16..18].copy_from_slice(&size.to_be_bytes());
        assert!(foreign::check(&other).is_err(), "pages of {size}");
    }
}
