//! *Bewaren* in the real window: the bars by keyboard, the table that says the same, and a deletion that is noted
//! and taken back.

use serde_json::json;
use std::thread::sleep;
use std::time::Duration;
use tests_ui::{App, tested_program};

/// Colours change over 90 ms, panels over 160 ms.
const CHANGE: Duration = Duration::from_millis(250);

/// A picture in light and in dark, in which axe finds nothing.
#[track_caller]
fn look(app: &App, name: &str) {
    for theme in ["dark", "light"] {
        app.execute("document.documentElement.dataset.theme = arguments[0]", &json!([theme]));
        sleep(CHANGE);
        app.screenshot(&format!("retention-{name}-{theme}"));
        app.assert_accessible();
    }
    let wider = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(app.execute(wider, &json!([])), json!(false), "{name} is wider than its window");
}

/// What a screen reader says of what has the focus.
#[track_caller]
fn read_aloud(app: &App) -> String {
    let name = app.execute("return document.activeElement.getAttribute('aria-label') ?? ''", &json!([]));
    name.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn count(app: &App, css: &str) -> usize {
    app.all(css).len()
}

#[test]
fn an_owner_reads_the_bars_by_keyboard_and_notes_what_was_thrown_away() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Bewaren 14").click();
    app.wait_for("main", "Alle veertien regels zijn compleet.");
    app.wait_for("main", "geen lijst van mensen");
    assert_eq!(count(&app, "[data-rule]"), 14, "a bar beside each rule");
    look(&app, "rules");

    // One stop for Tab; the arrows go over the bars.
    app.execute("document.querySelector('[data-rule][tabindex=\"0\"]').focus()", &json!([]));
    assert_eq!(read_aloud(&app), "Bestellingen in de winkel en per telefoon: 1 jaar na de levering");
    app.keys("End");
    assert!(read_aloud(&app).starts_with("Kopie ID-bewijs van medewerkers: 5 jaar"), "{}", read_aloud(&app));
    for _ in 0..3 {
        app.keys("Up");
    }
    assert_eq!(read_aloud(&app), "Sollicitaties: 4 weken na het einde van de procedure");
    app.screenshot("retention-focus");
    app.keys("Enter");
    app.wait_for(".unfolded", "Wat u bewaart");
    look(&app, "form");
    app.keys("Escape");
    assert_eq!(read_aloud(&app), "Sollicitaties: 4 weken na het einde van de procedure", "back at its bar");

    // The table says the same without a picture.
    app.button("Toon als tabel").click();
    app.wait_for("main table", "2 november 2026");
    assert_eq!(count(&app, "main tbody tr"), 14);
    assert_eq!(count(&app, "main table svg.plot"), 0);
    look(&app, "table");
    app.button("Toon als tabel").click();
    app.button("Kalender").click();
    app.wait_for("main", "Vacature bakker, voorjaar 2026");
    look(&app, "calendar");

    // Done: noted, gone from the list, and taken back.
    app.button("Lijst voor deze maand").click();
    app.wait_for("main", "Weg te gooien per vandaag");
    app.wait_for("main", "Blijft staan door een bewaarstop");
    look(&app, "due");
    let before = count(&app, "main ul[aria-label='Weg te gooien per vandaag'] > li");
    app.button("Gedaan: Sollicitaties: Vacature bakker, voorjaar 2026").click();
    app.wait_for("dialog[open]", "Is dit weggegooid?");
    look(&app, "done");
    app.button("Noteer als weggegooid").click();
    app.wait_for("main", "Sollicitaties: Vacature bakker, voorjaar 2026");
    app.wait_for(".toasts", "genoteerd als weggegooid");
    let list = "main ul[aria-label='Weg te gooien per vandaag'] > li";
    let has = |wanted: usize| {
        let found = tests_ui::wait_until(|| (count(&app, list) == wanted).then_some(()));
        assert!(found.is_some(), "{} lines, not {wanted}", count(&app, list));
    };
    has(before - 1);
    app.screenshot("retention-noted");
    app.keys("Ctrl+Z");
    has(before);
    app.wait_for("main h1", "Hoe lang u gegevens bewaart");

    // Moments and holds.
    app.button("Gebeurtenissen 3").click();
    app.wait_for("main", "De naam van een persoon is niet nodig");
    look(&app, "occurrences");
    app.button("Bewaarstops 1").click();
    app.wait_for("main", "Aangifte van de inbraak");
    app.button("Wijzig Aangifte van de inbraak; de zaak loopt nog").click();
    app.wait_for("main", "Voor welke gebeurtenissen");
    look(&app, "hold");
}
