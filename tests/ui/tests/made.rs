//! A file that the program made: what is done with it once it is there, and one that takes long to make.

use std::rc::Rc;
use tests_ui::journey::{bakery, look, was_asked, with_own_programs};
use tests_ui::{App, Desktop, tested_program, wait_until};

#[test]
fn x4_after_a_pdf_open_and_toon_in_map_are_offered_with_what_to_do_next() {
    let programs = tempfile::tempdir().expect("a folder");
    let (desktop, asked) = with_own_programs(programs.path());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Maak PDF").click();
    let told = app.wait_for(".toasts", "Privacyverklaring Bakkerij Jansen.pdf staat in");
    assert!(told.contains("Zet deze verklaring op uw website en vervang de oude."), "{told}");
    app.assert_accessible();
    app.screenshot("made-toast");
    // A path goes nowhere through the page, and the buttons open what they were told with.
    app.button("Open").click();
    was_asked(&asked, &app.saved().join("Privacyverklaring Bakkerij Jansen.pdf"));
    app.button("Maak PDF").click();
    app.wait_for(".toasts", "staat in");
    app.button("Toon in map").click();
    was_asked(&asked, app.saved());
    app.quit();
}

#[test]
fn l1_what_takes_long_is_counted_and_stop_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let desktop = Rc::new(Desktop::start().with("VERANTWOORD_E2E_SLOW_MAKING", "40"));
    let dossier = bakery(folder.path(), 300);
    let app = App::start_on(&desktop, &tested_program(), &[&dossier]);
    app.wait_for("nav", "Controle");
    let before = std::fs::read(&dossier).expect("the dossier");
    let files = || std::fs::read_dir(app.saved()).expect("the folder of saved files").count();
    let there = files();
    app.button("Verklaring").click();
    app.wait_for(".export", "Maak PDF");
    app.find(".export button.filled").click();
    app.wait_for(".toasts .making", ".pdf wordt gemaakt");
    let counted = app.wait_for(".toasts .making", "onderdeel");
    assert!(counted.contains(" van ") && counted.contains("Dan komt er geen bestand bij."), "{counted}");
    look(&app, "making-counted");
    // The window takes everything meanwhile.
    app.button("Bedrijf").click();
    app.wait_for("main h1", "Bedrijf");
    app.button("Stop").click();
    let is_over = || app.all(".toasts .making").is_empty().then_some(());
    assert!(wait_until(is_over).is_some(), "{}", app.text(".toasts"));
    assert_eq!(files(), there, "no file was made, and no half of one");
    assert!(!app.text(".toasts").contains("staat in"), "{}", app.text(".toasts"));
    assert!(std::fs::read(&dossier).expect("the dossier") == before, "the dossier is as it was");
    app.quit();
}

#[test]
fn l1_opening_that_takes_long_is_seen_and_stop_leaves_what_was_open() {
    let (one, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (first, second) = (bakery(one.path(), 9), bakery(other.path(), 9));
    let before = std::fs::read(&first).expect("a dossier");
    let desktop = Rc::new(Desktop::start().with("VERANTWOORD_E2E_SLOW_OPENING", "12000"));
    let app = App::start_on(&desktop, &tested_program(), &[&first]);
    // Before anything is open: the first window is there again.
    app.wait_for(".opening", "Bakkerij.verantwoord wordt geopend");
    app.wait_for(".opening", "Dan blijft alles zoals het was.");
    app.screenshot("opening");
    app.button("Stop").click();
    let is_over = || app.all(".opening").is_empty().then_some(());
    assert!(wait_until(is_over).is_some(), "it stops");
    app.wait_for("h1", "Uw privacyregister");

    // Another is opened, and then the first once more: stopped, the other stays.
    app.answer_dialog(Some(&second));
    app.keys("Ctrl+o");
    app.wait_for(".opening", "Bakkerij.verantwoord wordt geopend");
    app.wait_for("main h1", "activiteiten");
    let folder = other.path().file_name().expect("a name").to_string_lossy().into_owned();
    app.wait_for("header .where", &folder);
    app.answer_dialog(Some(&first));
    app.keys("Ctrl+o");
    app.button("Stop").click();
    assert!(wait_until(is_over).is_some(), "it stops");
    app.wait_for("header .where", &folder);
    app.button("Bedrijf").click();
    app.wait_for("main h1", "Bedrijf");
    assert!(std::fs::read(&first).expect("a dossier") == before, "and the first is as it was");
    app.quit();
}
