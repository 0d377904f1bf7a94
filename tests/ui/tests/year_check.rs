//! Once a year: everything the firm does with data, one question each.

use serde_json::json;
use std::path::{Path, PathBuf};
use tests_ui::journey::{imported, look, register_of};
use tests_ui::{App, tested_program};

/// The example firm, of which nothing was looked at yet.
fn bakery(folder: &Path) -> PathBuf {
    let mut register = register_of("bakkerij");
    for activity in register["activities"].as_array_mut().expect("a list") {
        activity["review_due"] = json!(null);
    }
    imported(folder, "Bakkerij", &register)
}

#[test]
fn e1_an_owner_goes_along_everything_once_a_year() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::start(&tested_program(), &[&bakery(folder.path())]);
    app.wait_for("main h1", "activiteiten");
    app.button("Begin de jaarcheck").click();
    app.wait_for("main h1", "Jaarcheck");
    let first = app.text("main h2");
    look(&app, "year-check");
    app.button("Hier zijn we mee gestopt").click();
    app.wait_for("main [role=status]", "Geen van de acht nagekeken");
    for done in 1..=8 {
        app.button("Ja, dit klopt nog").click();
        let told = ["Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven"].get(done - 1);
        app.wait_for(
            "main [role=status]",
            &told.map_or_else(|| "Alle acht".into(), |told| format!("{told} van de acht")),
        );
    }
    app.wait_for("main h2", "Klaar voor dit jaar");
    look(&app, "year-check-done");
    // It is undone like everything else (E1), and the owner stays where they are.
    for _ in 0..9 {
        app.find("[aria-keyshortcuts='Control+Z']").click();
    }
    app.wait_for("main [role=status]", "Geen van de negen nagekeken");
    assert_eq!(app.text("main h2"), first);
    app.quit();
}
