//! Nothing is lost, and what the window says when it nearly was.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use tests_ui::journey::{self, fill, look, wait_until_saved};
use tests_ui::{App, Desktop, tested_program, wait_until};

const CANARY: &str = "Kanarie7f3a";

/// A new dossier of a firm, with the firm's form in view.
#[track_caller]
fn new_dossier(app: &App, name: &str) -> PathBuf {
    let dossier = journey::new_dossier(app, name);
    app.button("Bedrijf").click();
    dossier
}

/// Waits until the file has everything, and gives its bytes.
#[track_caller]
fn saved(app: &App, dossier: &Path) -> Vec<u8> {
    wait_until_saved(app);
    std::fs::read(dossier).expect("the file")
}

#[test]
fn s3_a_fault_shows_what_a_report_has_and_nothing_typed_is_in_it() {
    let desktop = Rc::new(Desktop::start().with("VERANTWOORD_E2E_PANIC", "1"));
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, CANARY);
    fill(&app, "Korte naam (niet verplicht)", CANARY);
    saved(&app, &dossier);
    // A save that fails is in the log as well.
    std::fs::remove_file(&dossier).expect("somebody removes the file");
    fill(&app, "Korte naam (niet verplicht)", "Nog een Kanarie7f3a");
    app.wait_for("[role=alert]", "Opslaan lukt niet.");

    let _manager = desktop.run("openbox", [""; 0]);
    // The window manager has just started too, and may still move the focus: then the keys reach nobody.
    let opens = |_| {
        desktop.xdotool(&["windowfocus", "--sync", &desktop.window(CANARY)]);
        desktop.press("alt+h");
        desktop.xdotool(&["sleep", "0.5"]);
        desktop.press("o");
        desktop.xdotool(&["sleep", "0.5"]);
        !app.all("dialog[open]").is_empty()
    };
    assert!((0..8).any(opens), "the menu never opened");
    // "Over Verantwoord" is open as well: that is where the fault was.
    app.wait_for("dialog[open] ~ dialog[open] h2", "Er ging iets mis");
    let report = || {
        let value = app.find("dialog[open] textarea").value();
        value.contains(" error panic ").then_some(value)
    };
    let report = wait_until(report).expect("the report names the fault");
    assert!(report.contains(" warn save Save NotFound"), "{report}");
    assert!(report.contains("src/commands/app.rs:"), "{report}");
    look(&app, "safety-fault");
    app.button("Kopieer verslag").click();
    app.wait_for("dialog[open] ~ dialog[open]", "Het verslag is gekopieerd.");

    let log = desktop.home().join(".local/share/nl.verantwoord.desktop/logs/verantwoord.log");
    let log = std::fs::read_to_string(&log).unwrap_or_else(|error| panic!("{}: {error}", log.display()));
    assert!(log.contains(" error panic "), "{log}");
    for text in [&log, &report] {
        assert!(!text.contains(CANARY) && !text.contains("/home"), "{text}");
    }
}

#[test]
fn d12_what_was_changed_elsewhere_is_merged_or_asked_about() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    fill(&app, "Korte naam (niet verplicht)", "Jansen daar");
    let there = saved(&app, &dossier);
    fill(&app, "Korte naam (niet verplicht)", "Jansen");
    assert_ne!(saved(&app, &dossier), there);

    // The other computer's file comes in, while here something else is changed.
    std::fs::write(&dossier, &there).expect("the syncing program writes");
    fill(&app, "Branche (niet verplicht)", "bakkerij");
    app.wait_for("main .banner", "is overgenomen");
    let shown = || (app.field("Korte naam (niet verplicht)").value() == "Jansen daar").then_some(());
    assert!(wait_until(shown).is_some(), "{}", app.field("Korte naam (niet verplicht)").value());
    assert_eq!(app.field("Branche (niet verplicht)").value(), "bakkerij");
    look(&app, "safety-merged");
    app.button("Sluit melding").click();
    let both = saved(&app, &dossier);

    // Both change the same.
    fill(&app, "Korte naam (niet verplicht)", "Jansen nieuw");
    let newest = saved(&app, &dossier);
    assert_ne!(newest, both);
    std::fs::write(&dossier, &both).expect("the syncing program writes");
    fill(&app, "Korte naam (niet verplicht)", "Jansen anders");
    app.wait_for("[role=alert]", "Er zijn twee versies.");
    assert_eq!(std::fs::read(&dossier).expect("the file"), both, "nothing is written before the choice");
    app.button("Vergelijk en kies").click();
    app.wait_for("main h1", "Kies wat blijft");
    look(&app, "safety-compare");
    app.button("Bewaar deze keuze").click();
    app.wait_for("main", "Kies welke van de twee blijft.");
    app.button("Overal die van mij").click();
    app.button("Bewaar deze keuze").click();
    app.wait_for("main", "Te doen");
    app.wait_for("header .where", "Opgeslagen om");
    app.button("Bedrijf").click();
    assert_eq!(app.field("Korte naam (niet verplicht)").value(), "Jansen anders");
    assert_ne!(saved(&app, &dossier), both);

    app.button("Versies").click();
    app.wait_for("main", "Voor samenvoegen");
    look(&app, "safety-versions");
    let restored = app.saved().join("terug.verantwoord");
    app.answer_dialog(Some(&restored));
    app.button("Zet terug als nieuw bestand…").click();
    app.wait_for(".toasts", "terug.verantwoord");
    assert!(restored.is_file());
    app.button("Definitief opruimen…").click();
    app.wait_for("dialog[open] h2", "Definitief opruimen");
    look(&app, "safety-clean-up");
    app.button("Ruim definitief op").click();
    app.wait_for(".toasts", "definitief opgeruimd");
    assert!(app.find("header [aria-label='Ongedaan maken']").attribute("disabled").is_some());
}

#[test]
fn another_version_beside_the_file_is_noticed() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    fill(&app, "Korte naam (niet verplicht)", "Jansen");
    let older = saved(&app, &dossier);
    fill(&app, "Korte naam (niet verplicht)", "Jansen en Zn");
    saved(&app, &dossier);
    app.quit();
    let copy = "Jansen (conflicted copy 2026-11-22 140300).verantwoord";
    std::fs::write(dossier.with_file_name(copy), older).expect("the syncing program writes");

    let app = App::start_on(&desktop, &tested_program(), &[&dossier]);
    app.wait_for("main .banner", "Er ligt nog een andere versie.");
    look(&app, "safety-sibling");
    app.button("Vergelijk").click();
    app.wait_for("main h1", "Kies wat blijft");
    app.wait_for("main", copy);
    app.button("Overal de andere").click();
    app.button("Bewaar deze keuze").click();
    app.wait_for("main", "Te doen");
    app.button("Bedrijf").click();
    let shown = || (app.field("Korte naam (niet verplicht)").value() == "Jansen").then_some(());
    assert!(wait_until(shown).is_some(), "{}", app.field("Korte naam (niet verplicht)").value());
}

#[test]
fn d11_work_whose_file_is_gone_is_asked_about_at_the_start() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    fill(&app, "Korte naam (niet verplicht)", "Jansen");
    saved(&app, &dossier);
    std::fs::remove_file(&dossier).expect("the stick is pulled out");
    fill(&app, "Branche (niet verplicht)", "bakkerij");
    app.wait_for("[role=alert]", "Opslaan lukt niet.");
    for process in desktop.running(&tested_program()) {
        let killed = std::process::Command::new("kill").args(["-KILL", &process.to_string()]).status();
        assert!(killed.is_ok_and(|killed| killed.success()), "it was running");
    }
    app.was_closed();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("main .banner", "dat nog niet in uw bestand stond");
    look(&app, "safety-waiting");
    app.button("Bekijk verschil").click();
    app.wait_for("dialog[open]", "bakkerij");
    look(&app, "safety-waiting-difference");
    app.button("Zet terug").click();
    app.wait_for("main .banner", "Nog geen bestand.");
    app.button("Bedrijf").click();
    assert_eq!(app.field("Branche (niet verplicht)").value(), "bakkerij");
    look(&app, "safety-without-file");
    let safe = app.saved().join("veilig.verantwoord");
    app.answer_dialog(Some(&safe));
    app.button("Opslaan als…").click();
    app.wait_for("header .where", "Opgeslagen om");
    assert!(safe.is_file());
    app.quit();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("header .where", "veilig");
    assert!(app.all("main .banner").is_empty(), "nothing waits any more");
}
