//! Dossiers as files: found again, closed without loss, and what happens when a file is gone.

use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use tests_ui::journey::new_dossier;
use tests_ui::{App, Desktop, command_line, tested_program, wait_until};

/// The register in a dossier's file, as the command line reads it.
fn register_in(dossier: &Path) -> Value {
    let json = dossier.with_extension("json");
    let exported = Command::new(command_line()).arg("export").arg(dossier).arg("--to").arg(&json).output();
    let exported = exported.expect("the command line runs");
    assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
    serde_json::from_slice(&std::fs::read(json).expect("an export")).expect("JSON")
}

#[test]
fn d1_d2_a_dossier_is_found_again_and_one_that_is_gone_is_marked() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Café ’t Hoekje & Zn");
    app.quit();

    // D2: the start goes on where the last one ended, until the owner would rather choose.
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("header .where", "Café ’t Hoekje & Zn");
    app.button("Bedrijf").click();
    app.wait_for("main h1", "Bedrijf");
    // It is kept once the owner has been there for a moment.
    let last = desktop.home().join(".config/nl.verantwoord.desktop/last-place.json");
    let kept = || std::fs::read_to_string(&last).is_ok_and(|kept| kept.contains("bedrijf")).then_some(());
    assert!(wait_until(kept).is_some(), "{}", last.display());
    app.quit();
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("main h1", "Bedrijf");
    app.keys("Ctrl+w");
    app.find(".goes-on input").click();
    app.quit();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for(".recent", "Café ’t Hoekje & Zn");
    // D1: one that is pinned says so.
    app.button("Houd Café ’t Hoekje & Zn bovenaan").click();
    app.find(".recent [aria-pressed=true]");
    app.screenshot("files-recent");
    app.assert_accessible();
    app.button("Café ’t Hoekje & Zn").click();
    app.wait_for("header .where", "Café ’t Hoekje & Zn");
    app.quit();

    // Opened by the file's name, as a file manager does.
    let app = App::start_on(&desktop, &tested_program(), &[&dossier]);
    app.wait_for("header .where", "Café ’t Hoekje & Zn");
    app.quit();

    std::fs::remove_file(&dossier).expect("the file is there");
    let app = App::start_on(&desktop, &tested_program(), &[&dossier]);
    app.wait_for("[role=alert]", "Café ’t Hoekje & Zn.verantwoord");
    app.wait_for(".recent", "Niet gevonden");
    app.screenshot("files-gone");
    app.assert_accessible();
    app.button("Haal Café ’t Hoekje & Zn uit deze lijst").click();
    app.wait_for(".leaf", "Hier komen uw bestanden te staan.");
}

/// D14: the folder's name in the status leads to the folder itself.
#[test]
#[expect(clippy::disallowed_methods, reason = "our file manager comes before the programs of this computer")]
fn d14_the_folder_of_the_file_is_named_and_can_be_shown() {
    let programs = tempfile::tempdir().expect("a folder");
    let asked = programs.path().join("asked");
    let manager = programs.path().join("xdg-open");
    std::fs::write(&manager, format!("#!/bin/sh\necho \"$1\" > '{}'\n", asked.display())).expect("a program");
    std::fs::set_permissions(&manager, std::fs::Permissions::from_mode(0o755)).expect("our own file");
    let path = format!("{}:{}", programs.path().display(), std::env::var("PATH").expect("a path"));
    let desktop = Rc::new(Desktop::start().with("PATH", &path));
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    let folder = dossier.parent().expect("it lies in a folder");
    let name = folder.file_name().expect("a name").to_string_lossy();
    app.button(&name).click();
    let shown = wait_until(|| std::fs::read_to_string(&asked).ok().filter(|asked| !asked.is_empty()));
    assert_eq!(shown.as_deref().map(str::trim_end), folder.to_str());
}

#[test]
fn d3_d5_a_save_that_fails_stays_in_sight_until_the_work_is_safe() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    std::fs::remove_file(&dossier).expect("somebody removes the file");
    app.field("Korte naam (niet verplicht)").type_text("Jansen & Zn");
    app.keys("Tab");
    app.wait_for("[role=alert]", "Opslaan lukt niet.");
    assert!(app.title().starts_with('●'), "{}", app.title());
    app.screenshot("files-failed");
    app.assert_accessible();

    let elsewhere = app.saved().join("veilig.verantwoord");
    app.answer_dialog(Some(&elsewhere));
    app.button("Opslaan als…").click();
    app.wait_for("header .where", "Opgeslagen om");
    assert!(app.all("[role=alert]").is_empty());
    assert!(wait_until(|| (!app.title().starts_with('●')).then_some(())).is_some());
    assert_eq!(register_in(&elsewhere)["organisation"]["short_name"], json!({ "confirmed": "Jansen & Zn" }));
    assert!(!dossier.exists(), "the old name is left alone");
}

#[test]
fn d6_closing_keeps_what_is_still_being_typed() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    let _manager = app.desktop().run("openbox", [""; 0]);
    let window = app.desktop().window("Jansen");
    let name = app.field("Korte naam (niet verplicht)");
    name.type_text("Jansen & Zn");
    // The driver may answer before the last key has arrived.
    assert!(wait_until(|| (name.value() == "Jansen & Zn").then_some(())).is_some(), "{}", name.value());
    app.desktop().xdotool(&["windowfocus", "--sync", &window]);
    app.desktop().press("alt+F4");
    let is_kept = || {
        (register_in(&dossier)["organisation"]["short_name"] == json!({ "confirmed": "Jansen & Zn" }))
            .then_some(())
    };
    assert!(wait_until(is_kept).is_some(), "{}", register_in(&dossier)["organisation"]);
    app.was_closed();
}

#[test]
fn d13_the_example_is_saved_nowhere() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main", "Dit is een voorbeeld.");
    app.wait_for("main h1", "activiteiten zijn compleet");
    app.screenshot("example-overview");
    app.assert_accessible();
    app.button("Verklaring").click();
    app.wait_for("article.page", "Privacyverklaring van Bakkerij Jansen");
    // A sentence, where it comes from, and the way to its field.
    app.execute(
        "const said = [...document.querySelectorAll('.sentence')]
             .find((one) => one.textContent.includes('@'));
         said.scrollIntoView({ block: 'center' }); said.click()",
        &json!([]),
    );
    app.wait_for("aside.provenance", "E-mailadres voor privacy");
    app.screenshot("example-sentence");
    app.assert_accessible();
    app.button("Pas gegeven aan").click();
    app.wait_for("main h1", "Bedrijf");
    let label = "return document.activeElement.labels?.[0]?.textContent.trim()";
    let at_field = || (app.execute(label, &json!([])) == json!("E-mailadres voor privacy")).then_some(());
    assert!(wait_until(at_field).is_some(), "{}", app.execute(label, &json!([])));
    app.screenshot("example-field");

    // What is changed in it goes to no file, not even to one that the owner chooses and that is there.
    app.find(":focus").type_text("nieuw@bakkerijjansen.example");
    app.keys("Tab");
    assert!(!app.title().starts_with('●'), "{}", app.title());
    let own = app.saved().join("van mij.verantwoord");
    std::fs::write(&own, b"van mij").expect("a file");
    app.answer_dialog(Some(&own));
    app.button("Bewaar als eigen bestand…").click();
    app.wait_for("[role=alert]", "bestaat al");
    assert_eq!(std::fs::read(&own).expect("the file"), b"van mij");
    app.button("Sluit voorbeeld").click();
    app.wait_for("h1", "Uw privacyregister");
}

#[test]
fn k1_the_keys_of_the_menu_bar_reach_the_page() {
    let app = App::start(&tested_program(), &[]);
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    desktop.xdotool(&["windowfocus", "--sync", &desktop.window("Voorbeeld")]);
    for (keys, screen) in
        [("alt+2", "Activiteiten"), ("alt+5", "Verklaring"), ("alt+6", "Bedrijf"), ("alt+1", "activiteiten")]
    {
        desktop.press(keys);
        app.wait_for("main h1", screen);
    }
    desktop.press("ctrl+n");
    app.wait_for("main h1", "Activiteiten");
    let asks = || app.execute("return document.activeElement.tagName", &json!([])) == json!("INPUT");
    assert!(wait_until(|| asks().then_some(())).is_some(), "Ctrl+N asks for a name");
    app.find(":focus").type_text("Proeverij");
    app.keys("Enter");
    app.wait_for("#activity-title", "Proeverij");
    desktop.press("ctrl+z");
    let gone = || (!app.text(".left").contains("Proeverij")).then_some(());
    assert!(wait_until(gone).is_some(), "{}", app.text(".left"));
    desktop.press("ctrl+y");
    app.wait_for(".left", "Proeverij");
    desktop.press("ctrl+p");
    app.wait_for(".toasts", "Privacyverklaring Bakkerij Jansen.pdf");
}
