//! What somebody finds: when they come back to the window, and when a file will not open.

use std::rc::Rc;
use tests_ui::journey::{fill, look, new_dossier, wait_until_saved};
use tests_ui::{App, Desktop, tested_program, wait_until};

const SHORT_NAME: &str = "Korte naam (niet verplicht)";

#[test]
fn whoever_comes_back_to_the_window_sees_what_was_changed_elsewhere() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    fill(&app, SHORT_NAME, "Jansen daar");
    wait_until_saved(&app);
    let there = std::fs::read(&dossier).expect("the file");
    fill(&app, SHORT_NAME, "Jansen");
    wait_until_saved(&app);

    // The other computer's file comes in; nobody touches anything here.
    std::fs::write(&dossier, &there).expect("the syncing program writes");
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    desktop.xdotool(&["windowfocus", "--sync", &desktop.window("Jansen")]);
    app.wait_for("main .banner", "Samengevoegd.");
    let shown = || (app.field(SHORT_NAME).value() == "Jansen daar").then_some(());
    assert!(wait_until(shown).is_some(), "{}", app.field(SHORT_NAME).value());
    assert_eq!(std::fs::read(&dossier).expect("the file"), there, "the file has it already");
}

#[test]
fn d12_a_file_that_is_damaged_leads_to_the_versions_that_were_kept() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    fill(&app, SHORT_NAME, "Jansen");
    // The day's version is what stood there before.
    wait_until_saved(&app);
    fill(&app, SHORT_NAME, "Jansen en Zn");
    wait_until_saved(&app);
    app.quit();
    let bytes = std::fs::read(&dossier).expect("the file");
    std::fs::write(&dossier, &bytes[..bytes.len() / 2]).expect("the disk spoils it");

    let app = App::start_on(&desktop, &tested_program(), &[&dossier]);
    app.wait_for("[role=alert]", "is beschadigd");
    look(&app, "found-damaged");
    app.button("Bewaarde versies bekijken").click();
    app.wait_for("dialog[open]", "Jansen");
    look(&app, "found-kept");
    let restored = app.saved().join("terug.verantwoord");
    app.answer_dialog(Some(&restored));
    app.find("dialog[open] li button").click();
    app.wait_for("header .where", "terug");
    assert!(restored.is_file());
    assert!(app.all("[role=alert]").is_empty());
}
