//! Every change is taken back by its name (E1 to E4), also the next day, and what is copied says so (E8).

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use serde_json::json;
use tests_ui::journey::{example, fill, go, new_dossier, wait_until_saved};
use tests_ui::{App, Desktop, tested_program, wait_until};

const UNDO: &str = "header [aria-keyshortcuts='Control+Z']";
const REDO: &str = "header [aria-keyshortcuts='Control+Shift+Z']";

/// What the button says that it would take back.
fn would_undo(app: &App) -> String {
    let name = "return document.querySelector(arguments[0])?.getAttribute('aria-label') ?? ''";
    app.execute(name, &json!([UNDO])).as_str().unwrap_or_default().to_owned()
}

/// Does a change, waits until the register is another and the button has its name, and gives that name.
#[track_caller]
fn changes(app: &App, what: &str, change: impl FnOnce()) -> String {
    let before = register(app);
    change();
    let is_new = wait_until(|| (register(app) != before).then_some(()));
    assert!(is_new.is_some(), "{what}: the register is as it was");
    // The page hears a moment later what can be taken back.
    std::thread::sleep(Duration::from_millis(300));
    let name = would_undo(app);
    assert!(name.starts_with("Ongedaan maken: "), "{what}: the button says {name:?}");
    name
}

/// Presses what a script finds.
#[track_caller]
fn press(app: &App, css: &str) {
    app.find(css);
    app.execute("document.querySelector(arguments[0]).click()", &json!([css]));
}

/// The whole register, as the page has it: only facts, in their order.
fn register(app: &App) -> serde_json::Value {
    let ask = "return window.__TAURI_INTERNALS__.invoke('register_parts', { parts: [] })
               .then((parts) => JSON.stringify(parts), (why) => String(why))";
    app.execute(ask, &json!([]))
}

#[test]
fn e1_twelve_kinds_of_change_are_taken_back_one_by_one_under_their_names() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    let start = register(&app);
    assert!(start.as_str().is_some_and(|text| text.len() > 1000), "the register is read: {start}");
    let mut names = Vec::new();
    let mut change = |what: &str, how: &dyn Fn()| names.push(changes(&app, what, how));

    go(&app, "bedrijf");
    change("the firm's name", &|| fill(&app, "Korte naam (niet verplicht)", "Jansen"));
    go(&app, "activiteiten");
    change("a new activity", &|| {
        app.keys("Ctrl+n");
        app.find("input:focus").type_text("Proeverij");
        app.keys("Enter");
        app.wait_for("#activity-title", "Proeverij");
    });
    let row = |id: &str| {
        app.find(&format!("[data-row='{id}']"));
        app.execute("document.querySelector(`[data-row='${arguments[0]}']`).focus()", &json!([id]));
    };
    change("a copy", &|| {
        row("nieuwsbrief");
        app.keys("Ctrl+d");
        app.wait_for("#activity-title", "(kopie)");
    });
    change("another place", &|| {
        row("nieuwsbrief");
        app.keys("Alt+Up");
    });
    change("an activity removed", &|| {
        row("proeverij");
        app.keys("Delete");
        app.wait_for(".toasts", "Proeverij verwijderd.");
    });
    go(&app, "ontvangers");
    change("a new recipient", &|| {
        app.button("Ontvanger").click();
        app.field("Naam of soort bedrijf").type_text("Salarisburo Eem");
        app.button("Voeg toe").click();
        app.wait_for("#holder-title", "Salarisburo Eem");
    });
    change("a recipient removed", &|| {
        app.find("[data-row='recipient/salarisburo-eem']");
        app.execute("document.querySelector(\"[data-row='recipient/salarisburo-eem']\").focus()", &json!([]));
        app.keys("Delete");
        app.wait_for(".toasts", "Salarisburo Eem verwijderd.");
    });
    go(&app, "bewaren");
    change("something thrown away", &|| {
        app.button("Lijst voor deze maand").click();
        press(&app, "main ul[aria-label='Weg te gooien per vandaag'] button[aria-label^='Gedaan: ']");
        app.wait_for("dialog[open]", "Is dit weggegooid?");
        app.button("Noteer als weggegooid").click();
    });
    go(&app, "verklaring");
    change("own words", &|| {
        app.button("Eigen tekst en volgorde").click();
        app.wait_for(".words", "de naam van uw bedrijf");
        fill(&app, "Uw tekst ervoor (niet verplicht)", "Fijn dat u dit leest.");
    });
    change("another order of parts", &|| app.button("Omlaag").click());
    app.button("Sluit eigen tekst").click();
    change("a version", &|| {
        app.button("Publiceren en versies").click();
        app.wait_for(".versions", "De volgende: versie");
        app.find(".versions button.filled").click();
        app.wait_for(".toasts", "is vastgelegd");
    });
    go(&app, "activiteiten");
    change("another name", &|| {
        app.click("[data-row='camera']");
        app.wait_for("#activity-title", "Camera");
        press(&app, "section.block [aria-expanded=false]");
        fill(&app, "Naam van de activiteit", "Camera bij de kassa");
    });

    assert_eq!(names.len(), 12);
    let end = register(&app);
    assert_ne!(start, end);
    // Each is taken back under the name that it had; the last one first.
    for name in names.iter().rev() {
        assert!(
            wait_until(|| (would_undo(&app) == *name).then_some(())).is_some(),
            "{:?}, not {name:?}",
            would_undo(&app)
        );
        press(&app, UNDO);
    }
    let back = wait_until(|| (register(&app) == start).then_some(()));
    assert!(back.is_some(), "all is as it was");
    for _ in &names {
        let can = format!("{REDO}:not([disabled])");
        press(&app, &can);
        std::thread::sleep(Duration::from_millis(250));
    }
    assert!(wait_until(|| (register(&app) == end).then_some(())).is_some(), "and done again");
    app.quit();
}

#[test]
fn e2_undo_survives_a_restart_and_is_not_in_the_file() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    fill(&app, "Korte naam (niet verplicht)", "Kanarie7f3a");
    wait_until_saved(&app);
    fill(&app, "Korte naam (niet verplicht)", "Jansen");
    wait_until_saved(&app);
    app.quit();
    let has_it = |file: &Path| {
        let bytes = std::fs::read(file).expect("the file");
        bytes.windows(11).any(|part| part == b"Kanarie7f3a")
    };
    assert!(!has_it(&dossier), "what was typed over stands in the owner's file");

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("main h1", "Bedrijf");
    let shown = |text: &str| {
        let field = || app.field("Korte naam (niet verplicht)").value();
        assert!(wait_until(|| (field() == text).then_some(())).is_some(), "{:?}, not {text:?}", field());
    };
    shown("Jansen");
    assert!(would_undo(&app).starts_with("Ongedaan maken: "), "{}", would_undo(&app));
    app.keys("Ctrl+z");
    shown("Kanarie7f3a");
    app.keys("Ctrl+z");
    shown("");
    app.keys("Ctrl+Shift+z");
    app.keys("Ctrl+y");
    shown("Jansen");
    app.quit();
}

#[test]
fn e3_while_somebody_types_undo_is_the_fields_own() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    app.button("Bedrijf").click();
    fill(&app, "Branche (niet verplicht)", "bakkerij");
    let before = wait_until(|| Some(would_undo(&app)).filter(|name| name.starts_with("Ongedaan maken: ")));
    let before = before.expect("the edit can be taken back");
    // Typed and at once taken back, in one go: what was typed has not gone to the dossier yet.
    let field = app.field("Korte naam (niet verplicht)");
    field.click();
    let typed = "const field = document.activeElement;
        document.execCommand('insertText', false, 'Jansen en Zoon');
        const stood = field.value;
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
        return [stood, field.value]";
    assert_eq!(app.execute(typed, &json!([])), json!(["Jansen en Zoon", ""]), "the field's own");
    std::thread::sleep(Duration::from_millis(600));
    assert_eq!(would_undo(&app), before, "the dossier did not change");
    assert_eq!(app.field("Branche (niet verplicht)").value(), "bakkerij");
    // Nothing is being typed any more: the same key takes back the dossier's last change.
    app.keys("Ctrl+z");
    let gone = || app.field("Branche (niet verplicht)").value().is_empty().then_some(());
    assert!(wait_until(gone).is_some(), "{}", app.field("Branche (niet verplicht)").value());
    app.quit();
}

#[test]
fn e4_e8_an_activity_is_copied_and_goes_without_a_question_and_is_offered_back() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    go(&app, "activiteiten");
    app.find("[data-row='nieuwsbrief']");
    app.execute("document.querySelector(\"[data-row='nieuwsbrief']\").focus()", &json!([]));
    app.keys("Ctrl+d");
    app.wait_for("#activity-title", "Nieuwsbrief (kopie)");
    app.find("[data-row='nieuwsbrief-kopie']");
    app.execute("document.querySelector(\"[data-row='nieuwsbrief-kopie']\").focus()", &json!([]));
    app.keys("Delete");
    app.wait_for(".toasts", "Nieuwsbrief (kopie) verwijderd.");
    assert!(app.all("dialog[open]").is_empty(), "nothing is asked");
    // It stays long enough to be read, and then goes by itself.
    std::thread::sleep(Duration::from_secs(7));
    assert!(app.text(".toasts").contains("verwijderd"), "{}", app.text(".toasts"));
    press(&app, ".toasts .toast button");
    app.find("[data-row='nieuwsbrief-kopie']");
    app.execute("document.querySelector(\"[data-row='nieuwsbrief-kopie']\").focus()", &json!([]));
    app.keys("Delete");
    app.wait_for(".toasts", "verwijderd.");
    app.execute("document.activeElement.blur()", &json!([]));
    assert!(wait_until(|| app.all(".toasts .toast").is_empty().then_some(())).is_some(), "it goes by itself");
    // And still in undo.
    app.keys("Ctrl+z");
    app.find("[data-row='nieuwsbrief-kopie']");
    app.quit();
}
