//! A statement is published, a fact changes, and the window says which sentences no longer hold.

use tests_ui::journey::{fill, look};
use tests_ui::{App, tested_program, wait_until};

#[test]
fn what_is_published_is_held_against_the_register_of_today() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    app.button("Publiceren en versies").click();
    app.wait_for(".versions", "De volgende: versie");
    publish(&app);
    app.wait_for(".versions", "Klopt met uw register van vandaag");
    look(&app, "publishing-holds");

    app.button("Bedrijf").click();
    fill(&app, "E-mailadres voor privacy", "vragen@bakkerijjansen.nl");
    app.button("Overzicht").click();
    app.wait_for(".published", "Uw gepubliceerde verklaring is ouder dan uw register.");
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

fn publish(app: &App) {
    app.find(".versions button.filled").click();
    app.wait_for(".toasts", "is vastgelegd");
}
