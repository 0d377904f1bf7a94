//! A statement is published, a fact changes, and the window says which sentences no longer hold.

use std::path::{Path, PathBuf};
use std::process::Command;

use tests_ui::journey::{fill, look};
use tests_ui::{App, tested_program, wait_until};

#[test]
fn v5_what_is_published_is_held_against_the_register_of_today() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    app.button("Publiceren en versies").click();
    app.wait_for(".versions", "De volgende: versie");
    publish(&app);
    app.wait_for(".versions", "Klopt met uw register van vandaag");
    app.wait_for(".parts", "is gepubliceerd en klopt");
    look(&app, "publishing-holds");
    // A file is the version that was published, not the next one.
    app.find(".export button.filled").click();
    let first = saved(&app, "Versie 4");
    let words = words_of(&first);
    assert!(words.contains("Versie 4") && !words.contains("Versie 5"), "{words}");

    app.button("Bedrijf").click();
    fill(&app, "E-mailadres voor privacy", "vragen@bakkerijjansen.nl");
    app.button("Overzicht").click();
    app.wait_for(".published", "Uw gepubliceerde verklaring is ouder dan uw register.");
    // V5: what is different since the version that people read.
    app.wait_for("main aside", "Sinds versie 4");
    look(&app, "publishing-overview");
    app.button("Bekijken: uw gepubliceerde verklaring").click();
    app.wait_for(".versions .drift", "Is veranderd");
    app.wait_for(".versions .drift ins", "vragen");
    look(&app, "publishing-drift");

    // The published text beside the one of today.
    app.find(".versions .all button").click();
    app.wait_for(".bar", "U ziet wat er anders is dan in versie");
    app.wait_for(".preview ins", "vragen");
    look(&app, "publishing-compared");
    app.button("Maak PDF van het verschil").click();
    let words = words_of(&saved(&app, "Verschil"));
    assert!(words.contains("[nieuw:") && words.contains("[vervallen:"), "{words}");
    app.button("Terug naar vandaag").click();

    publish(&app);
    app.wait_for(".versions", "Klopt met uw register van vandaag");
    assert!(app.all(".versions .drift").is_empty());
    let versions = || (app.all(".versions .all li").len() >= 2).then_some(());
    assert!(wait_until(versions).is_some(), "both versions are kept");
    // The panel goes by Escape, and undo takes the last version back.
    app.keys("Escape");
    assert!(wait_until(|| app.all(".versions").is_empty().then_some(())).is_some());
}

/// The file of this name that the window made.
fn saved(app: &App, name: &str) -> PathBuf {
    let made = || {
        let mut files = std::fs::read_dir(app.saved()).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
        files.find(|path| path.file_name().is_some_and(|file| file.to_string_lossy().contains(name)))
    };
    wait_until(made).unwrap_or_else(|| panic!("no file of {name}"))
}

/// What a PDF says, by poppler.
fn words_of(pdf: &Path) -> String {
    let made = Command::new("pdftotext").arg(pdf).arg("-").output().expect("poppler's pdftotext runs");
    String::from_utf8_lossy(&made.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn publish(app: &App) {
    app.find(".versions button.filled").click();
    app.wait_for(".toasts", "is vastgelegd");
}
