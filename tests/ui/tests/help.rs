//! The help: offline, searched, read beside the work, and there before a dossier is.

use serde_json::json;
use tests_ui::journey::look;
use tests_ui::{App, tested_program, wait_until};

fn resize(app: &App, width: &str, height: &str) {
    let desktop = app.desktop();
    desktop.xdotool(&["windowsize", "--sync", &desktop.window("Verantwoord"), width, height]);
    std::thread::sleep(std::time::Duration::from_millis(250));
    let wider = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(app.execute(wider, &json!([])), json!(false), "wider than {width}");
}

/// What the control is called that has the focus.
fn focused(app: &App) -> String {
    let ask = "const one = document.activeElement; \
               return one.labels?.[0]?.innerText ?? one.getAttribute('aria-label') ?? one.innerText";
    app.execute(ask, &json!([])).as_str().unwrap_or_default().trim().to_owned()
}

#[track_caller]
fn has_focus(app: &App, name: &str) {
    let found = wait_until(|| focused(app).starts_with(name).then_some(()));
    assert!(found.is_some(), "the focus is at {:?}, not at {name:?}", focused(app));
}

#[test]
fn o5_help_is_searched_by_keyboard_and_read_beside_the_work() {
    let app = App::start(&tested_program(), &[]);
    let _manager = app.desktop().run("openbox", [""; 0]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Hulp").click();
    app.wait_for("main h1", "Hulp");
    look(&app, "help-subjects");

    // A subject from the list stands in the panel; Escape puts it away and goes back to where it was asked for.
    app.button("Hoe zit het met back-ups?").click();
    app.wait_for("aside.help", "Verantwoord bewaart elke dag");
    app.wait_for("aside.help", "Bron nagekeken op 21 november 2026.");
    has_focus(&app, "Hoe zit het met back-ups?");
    look(&app, "help-subject");
    app.keys("Escape");
    assert!(wait_until(|| app.all("aside.help").is_empty().then_some(())).is_some());
    has_focus(&app, "Hoe zit het met back-ups?");

    // Ctrl+F searches what is on the screen; the arrows choose and Enter opens.
    app.keys("Ctrl+f");
    app.find("main [role=search] input").type_text("inzage");
    app.wait_for("main .help-search [role=status]", "resultaten");
    look(&app, "help-found");
    let first = app.text("main [role=option][aria-selected=true]");
    app.keys("Down");
    assert_ne!(app.text("main [role=option][aria-selected=true]"), first);
    app.keys("Up");
    app.keys("Enter");
    app.wait_for("aside.help h2", "Iemand vraagt om zijn gegevens");

    // A button of a text leads to where it can be done; what is read stays beside it.
    app.keys("Ctrl+k");
    app.type_text("dialog[open] input", "back-ups");
    app.keys("Enter");
    app.wait_for("aside.help h2", "Hoe zit het met back-ups?");
    app.button("Bekijk de versies").click();
    app.wait_for("main h1", "ersie");
    app.wait_for("aside.help h2", "Hoe zit het met back-ups?");
    app.quit();
}

#[test]
fn o5_f13_a_field_that_is_searched_for_is_explained_and_leads_there() {
    let app = App::start(&tested_program(), &[]);
    let _manager = app.desktop().run("openbox", [""; 0]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.keys("F1");
    app.wait_for("aside.help", "Uitleg bij het overzicht");
    look(&app, "help-panel");
    app.find("aside.help input").type_text("kvk");
    app.wait_for("aside.help [role=listbox]", "KVK-nummer");
    look(&app, "help-panel-found");
    for _ in 0..12 {
        if app.text("aside.help [role=option][aria-selected=true]").starts_with("KVK-nummer") {
            break;
        }
        app.keys("Down");
    }
    app.keys("Enter");
    app.button("Ga naar dit veld").click();
    app.wait_for("main h1", "Bedrijf");
    has_focus(&app, "KVK-nummer");
    // From here on the panel follows the field again.
    app.wait_for("aside.help", "Uitleg bij KVK-nummer");
    for (width, height) in [("1280", "800"), ("800", "600")] {
        resize(&app, width, height);
        look(&app, &format!("help-field-{width}"));
    }
    app.keys("F1");
    resize(&app, "800", "600");
    app.button("Hulp").click();
    app.wait_for("main h1", "Hulp");
    look(&app, "help-subjects-800");
    app.button("De wet per artikel").click();
    app.wait_for("aside.help", "Artikel 30 AVG: het register");
    look(&app, "help-law-800");
    app.quit();
}

#[test]
fn k1_f1_explains_the_first_steps_and_is_there_before_a_dossier() {
    let app = App::start(&tested_program(), &[]);
    let _manager = app.desktop().run("openbox", [""; 0]);
    app.find("h1");
    app.keys("F1");
    app.wait_for("dialog[open] h2", "Hulp");
    look(&app, "help-before-a-dossier");
    app.button("Waar staat mijn bestand?").click();
    app.wait_for("dialog[open]", "In de map die u zelf koos.");
    assert!(!app.text("dialog[open]").contains("Toon in map"), "there is no file to show yet");
    app.button("Sluit").click();
    assert!(wait_until(|| app.all("dialog[open]").is_empty().then_some(())).is_some());

    app.button("Snel beginnen Ongeveer 10 minuten tot uw eerste privacyverklaring").click();
    app.wait_for("h1", "Uw bedrijf");
    app.keys("F1");
    app.wait_for("aside.help", "Uitleg bij uw bedrijf");
    look(&app, "help-in-a-step");
    app.field("Naam van uw bedrijf").click();
    app.wait_for("aside.help", "Uitleg bij");
    assert!(!app.text("aside.help").contains("Uitleg bij uw bedrijf"), "it follows the field (F13)");
    resize(&app, "800", "600");
    look(&app, "help-in-a-step-800");
    // Put away, the page beside the questions is there again.
    app.keys("F1");
    assert!(wait_until(|| app.all("aside.help").is_empty().then_some(())).is_some());
    resize(&app, "1280", "800");
    app.find("aside .page-title");
    app.quit();
}
