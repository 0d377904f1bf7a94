//! The owner's mark on a statement.

use std::fs;

use ::register::*;
use dossier::logo::Picture;
use dossier::statement::Choices;
use dossier::{Dossier, Error, Ids, Notice};

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0F5259"/></svg>"##;

fn day() -> chrono::NaiveDate {
    "2026-11-21".parse().expect("a day")
}

fn variant(dossier: &Dossier) -> StatementVariant {
    let stored = dossier.register().statement_variants.first().cloned();
    stored
        .unwrap_or_else(|| StatementVariant { id: VariantId::from("website"), ..StatementVariant::default() })
}

/// What the statement shows at its top.
fn shown(dossier: &Dossier) -> Option<String> {
    dossier.statement(&Choices::default(), day()).logo.map(|logo| logo.media_type)
}

#[test]
fn a_logo_is_chosen_replaced_and_taken_away_and_each_can_be_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (svg, png) = (folder.path().join("merk.svg"), folder.path().join("merk.png"));
    fs::write(&svg, SVG).expect("a file");
    fs::write(&png, PNG).expect("a file");
    let mut dossier = Dossier::unnamed(Register::default(), Ids::from(|| 7), day()).expect("a dossier");
    let set = |dossier: &mut Dossier, picture: Option<Picture>| {
        let variant = variant(dossier);
        dossier.set_logo(variant, picture).expect("it is set")
    };
    set(&mut dossier, Some(Picture::read(&svg).expect("an SVG")));
    assert_eq!(shown(&dossier).as_deref(), Some("image/svg+xml"));
    set(&mut dossier, Some(Picture::read(&png).expect("a PNG")));
    assert_eq!(shown(&dossier).as_deref(), Some("image/png"));
    assert_eq!(dossier.register().attachments.len(), 1, "the old picture does not stay behind");
    assert_eq!(dossier.register().attachments[0].file_name, "merk.png");

    let changed = set(&mut dossier, None);
    assert_eq!(changed.state.undo.as_deref(), Some("verklaring gewijzigd"));
    assert_eq!((shown(&dossier), dossier.register().attachments.len()), (None, 0));
    dossier.undo().expect("an undo");
    assert_eq!(shown(&dossier).as_deref(), Some("image/png"));
    dossier.undo().expect("an undo");
    assert_eq!(shown(&dossier).as_deref(), Some("image/svg+xml"));
    dossier.undo().expect("an undo");
    assert_eq!(dossier.register(), &Register::default());
    assert_eq!(dossier.reloaded().expect("the tables"), Register::default());
}

#[test]
fn a_picture_that_two_statements_have_stays_for_the_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let svg = folder.path().join("merk.svg");
    fs::write(&svg, SVG).expect("a file");
    let mut dossier = Dossier::unnamed(Register::default(), Ids::from(|| 7), day()).expect("a dossier");
    let one = variant(&dossier);
    dossier.set_logo(one, Some(Picture::read(&svg).expect("an SVG"))).expect("it is set");
    let one = variant(&dossier);
    let other = StatementVariant { id: VariantId::from("employees"), ..one.clone() };
    dossier.save_statement_variant(other).expect("saved");
    dossier.set_logo(one, None).expect("it is taken away");
    assert_eq!(dossier.register().attachments.len(), 1);
}

#[test]
fn what_cannot_stand_on_paper_is_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = SVG.replace("<rect", "<text x=\"1\" y=\"9\">Jansen</text><rect");
    let large = format!("{SVG}<!-- {} -->", "x".repeat(500_000));
    let code = SVG.replace("<rect", "<script>alert(1)</script><rect");
    let elsewhere = SVG.replace("<rect", "<use href=\"https://elders.example/a.svg#b\"/><rect");
    for (name, bytes, text) in [
        (
            "beweegt.gif",
            &b"GIF89a\x02\0\x02\0\x80\0\0\0\0\0\xff\xff\xff!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"[..],
            "Een logo is een PNG of een SVG.",
        ),
        ("tien.png", &vec![b'x'; 10_000_000], "Een logo is hoogstens 500 kB."),
        ("programma.svg", code.as_bytes(), "Er staat een klein programma in. Dat voeren wij niet uit."),
        (
            "elders.svg",
            elsewhere.as_bytes(),
            "Een deel van het plaatje staat in een ander bestand of op internet. Dat halen wij niet op.",
        ),
        ("logo.jpg", &b"\xff\xd8\xff\xe0 JFIF"[..], "Een logo is een PNG of een SVG."),
        ("logo.png", &PNG[..40], "Het bestand is beschadigd."),
        ("logo.svg", text.as_bytes(), "Er staan letters in die niet als vorm zijn getekend."),
        ("groot.svg", large.as_bytes(), "Een logo is hoogstens 500 kB."),
        ("leeg.svg", b"", "Een logo is een PNG of een SVG."),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        let refused = Picture::read(&path).expect_err(name);
        assert!(matches!(refused, Error::NotALogo { .. }), "{name}: {refused:?}");
        assert_eq!(Notice::from(&refused).text, text, "{name}");
    }
    assert!(matches!(Picture::read(&folder.path().join("weg.png")), Err(Error::ReadFile { .. })));
}

/// Four pixels.
const PNG: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0, 253,
    212, 154, 115, 0, 0, 0, 16, 73, 68, 65, 84, 120, 156, 99, 224, 15, 138, 4, 34, 6, 8, 5, 0, 19, 62, 2,
    233, 215, 179, 179, 76, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];
