//! Controle: everything that is not complete or not in order in one list, and the way to each field (§5, F5, O3).

use serde_json::json;
use tests_ui::journey::{fill, look, new_dossier};
use tests_ui::{App, tested_program, wait_until};

#[test]
fn f5_every_point_leads_to_the_exact_field() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    app.execute("document.querySelector('a[href=\"#/controle\"]').click()", &json!([]));
    app.wait_for("main h1", "punten staan open");
    look(&app, "check-new");
    // A new firm lacks much: each button leads to where it is filled in, and the focus is there.
    let names = "return [...document.querySelectorAll('main .steps button:last-child')]
                 .map((one) => [one.getAttribute('aria-label'), one.closest('li').dataset.finding])";
    let points = app.execute(names, &json!([]));
    let points: Vec<(String, String)> = serde_json::from_value(points).expect("names of buttons");
    assert!(points.len() > 8, "{points:?}");
    for (button, finding) in &points {
        app.button(button).click();
        let field = finding.rsplit(' ').next().unwrap_or_default();
        let there = "const id = document.activeElement?.closest('[data-field]')?.dataset.field
                     ?? document.activeElement?.id ?? ''; return id";
        let focused = || {
            let id = app.execute(there, &json!([]));
            let id = id.as_str().unwrap_or_default().to_owned();
            // A list that is empty has its button for the first.
            (id.contains(field) || field == "register.activities").then_some(())
        };
        assert!(wait_until(focused).is_some(), "{button}: {field}, not {}", app.execute(there, &json!([])));
        app.execute("document.querySelector('a[href=\"#/controle\"]').click()", &json!([]));
        app.wait_for("main h1", "punten staan open");
    }

    // What is filled in is gone from the list, and from the count in the rail.
    let count = || app.text("a[href='#/controle'] .count");
    let before = count();
    app.button("Bedrijf").click();
    fill(&app, "E-mailadres voor privacy", "vragen@jansen.nl");
    assert!(wait_until(|| (count() != before).then_some(())).is_some(), "it was {before} and still is");
}

#[test]
fn o3_what_does_not_apply_is_set_aside_with_a_reason_and_comes_back() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("nav", "Controle");
    app.execute("document.querySelector('a[href=\"#/controle\"]').click()", &json!([]));
    app.wait_for("main h1", "open");
    look(&app, "check-example");
    let first = "return document.querySelector('main li[data-finding] h3')?.textContent ?? null";
    let Some(first) = app.execute(first, &json!([])).as_str().map(str::to_owned) else {
        panic!("the example has a point to look at")
    };
    let points = || app.all("main li[data-finding]").len();
    let before = points();
    let ask = "document.querySelector('main .steps button[aria-label^=\"Niet van toepassing\"]').click()";
    app.execute(ask, &json!([]));
    app.field("Niet van toepassing, want").type_text("Dat doet onze boekhouder.");
    look(&app, "check-reason");
    app.keys("Enter");
    app.wait_for(".toasts", "Dit punt telt niet meer mee");
    app.wait_for("main", "Uw reden: Dat doet onze boekhouder.");
    assert_eq!(points(), before - 1);
    look(&app, "check-aside");
    let back = "document.querySelector('main [aria-label^=\"Telt weer mee\"]').click()";
    app.execute(back, &json!([]));
    assert!(wait_until(|| (points() == before).then_some(())).is_some(), "{first} is back");
    app.quit();
}
