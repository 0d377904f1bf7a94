//! Every screen in narrow windows, in light and in dark: nothing on it shuts anybody out.

use serde_json::json;
use tests_ui::{App, journey, tested_program};

#[track_caller]
fn look(app: &App, name: &str) {
    journey::look(app, &format!("screens-{name}"));
    let wider = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(app.execute(wider, &json!([])), json!(false), "{name} is wider than its window");
}

/// Opens every block of the form and everything that is folded within.
fn unfold_everything(app: &App) {
    let unfold = "for (const one of document.querySelectorAll('[aria-label^=\"Klap uit\"]')) one.click();";
    app.execute(unfold, &json!([]));
    app.find("#activity-title");
    let open = "for (const one of document.querySelectorAll('details')) one.open = true; \
                return document.querySelectorAll('details[open]').length";
    let opened = app.execute(open, &json!([])).as_u64();
    assert!(opened >= Some(4), "{opened:?} folds are open");
}

#[test]
fn a6_every_screen_fits_a_narrow_window_in_light_and_in_dark() {
    let app = App::start(&tested_program(), &[]);
    let desktop = app.desktop();
    app.find("h1");
    let _manager = desktop.run("openbox", [""; 0]);
    for width in ["900", "660"] {
        journey::resize(&app, width, "700");
        look(&app, &format!("start-{width}"));
        app.button("Bekijk een voorbeeld").click();
        app.wait_for("main h1", "activiteiten");
        look(&app, &format!("overview-{width}"));
        app.button("Bedrijf").click();
        app.wait_for("main h1", "Bedrijf");
        look(&app, &format!("organisation-{width}"));
        app.button("Activiteiten 9").click();
        app.wait_for("main h1", "Activiteiten");
        look(&app, &format!("activities-{width}"));
        app.click("[data-row]");
        app.wait_for("#activity-title", "Bestellen");
        look(&app, &format!("activity-{width}"));
        unfold_everything(&app);
        look(&app, &format!("activity-unfolded-{width}"));
        // The axe above read all of it; a picture for each fold, to be looked at.
        for fold in 0..4 {
            let show = "document.querySelectorAll('details')[arguments[0]].scrollIntoView()";
            app.execute(show, &json!([fold]));
            app.screenshot(&format!("screens-fold-{fold}-{width}"));
        }
        app.button("Bewaren 14").click();
        app.wait_for("main", "Alle veertien regels zijn compleet.");
        look(&app, &format!("retention-{width}"));
        app.button("Tijdlijn").click();
        look(&app, &format!("retention-timeline-{width}"));
        app.button("Toon als tabel").click();
        app.wait_for("main table", "2 november 2026");
        look(&app, &format!("retention-table-{width}"));
        app.button("Toon als tabel").click();
        app.button("Kalender").click();
        app.wait_for("main", "Vacature bakker, voorjaar 2026");
        look(&app, &format!("retention-calendar-{width}"));
        app.button("Lijst voor deze maand").click();
        app.wait_for("main", "Weg te gooien per vandaag");
        look(&app, &format!("retention-due-{width}"));
        app.button("Verklaring").click();
        app.wait_for("main", "Maak PDF");
        look(&app, &format!("statement-{width}"));
        app.button("Eigen tekst en volgorde").click();
        app.wait_for(".words", "De wet wil dat hier staat");
        look(&app, &format!("words-{width}"));
        app.button("Sluit eigen tekst").click();
        app.button("Versie en uiterlijk").click();
        app.wait_for(".look", "Vaste plek");
        look(&app, &format!("version-{width}"));
        app.button("Sluit uiterlijk").click();
        app.button("Leest het goed?").click();
        app.wait_for(".reading", "Uw verklaring leest");
        look(&app, &format!("reading-{width}"));
        app.button("Sluit leesbaarheid").click();
        app.keys("F1");
        app.wait_for("aside.help", "Uitleg");
        look(&app, &format!("help-{width}"));
        app.keys("F1");
        app.button("Sluit voorbeeld").click();
        app.find(".start");
    }
}
