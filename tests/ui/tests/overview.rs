//! How far a firm is, counted honestly: the bar says what the places say (V1, O4).

use serde_json::json;
use tests_ui::journey::{example, fill, go, new_dossier};
use tests_ui::{App, tested_program, wait_until};

/// A row of the bar: its name, how many cells are drawn full and how many at all, and what is said beside it.
fn rows(app: &App) -> Vec<(String, u64, u64, String)> {
    let read = "return [...document.querySelectorAll('main .cells button')].map((one) => {
        const svg = one.nextElementSibling;
        return [one.innerText.trim(), svg.querySelectorAll('.ink').length, svg.querySelectorAll('rect').length,
            svg.nextElementSibling.innerText.trim()];
    })";
    serde_json::from_value(app.execute(read, &json!([]))).expect("rows")
}

/// Each row counts what is drawn in it.
#[track_caller]
fn is_counted(app: &App) {
    for (name, full, all, told) in rows(app) {
        assert_eq!(told, format!("{full} van {all}"), "{name}");
    }
}

#[test]
fn v1_o4_the_bar_counts_what_the_places_count() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    let found = wait_until(|| (rows(&app).len() == 4).then(|| rows(&app)));
    let found = found.unwrap_or_else(|| panic!("{:?}", rows(&app)));
    is_counted(&app);
    assert_eq!((found[0].1, found[0].2), (9, 9), "{found:?}");
    assert_eq!((found[1].1, found[1].2), (14, 14), "{found:?}");
    assert_eq!((found[2].0.as_str(), found[2].1, found[2].2), ("Ontvangers", 14, 14), "{found:?}");
    // Something that is not complete is counted as that, everywhere.
    app.keys("Ctrl+n");
    app.find("input:focus").type_text("Proeverij");
    app.keys("Enter");
    app.wait_for("#activity-title", "Proeverij");
    go(&app, "overzicht");
    let open = wait_until(|| rows(&app).first().is_some_and(|row| (row.1, row.2) == (9, 10)).then_some(()));
    assert!(open.is_some(), "{:?}", rows(&app));
    is_counted(&app);
    app.wait_for("main h1", "Negen van de tien activiteiten zijn compleet");
    // A row leads to what is missing.
    app.execute("document.querySelector('main .cells button').click()", &json!([]));
    app.wait_for("main h1", "Activiteiten");
    app.wait_for("main", "Open 1");
    let shown =
        "return [...document.querySelectorAll('[data-row] .name')].map((one) => one.innerText.trim()).join()";
    assert_eq!(app.execute(shown, &json!([])), json!("Proeverij"), "only what is missing is in the list");
    app.quit();
}

#[test]
fn o4_a_firm_that_has_begun_is_not_told_that_it_is_ready() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, "E-mailadres voor privacy", "vragen@jansen.example");
    go(&app, "overzicht");
    app.wait_for("main", "punten open");
    is_counted(&app);
    for (place, _) in tests_ui::journey::PLACES {
        go(&app, place);
        let said = app.execute("return document.body.innerText.toLowerCase()", &json!([]));
        let said = said.as_str().unwrap_or_default().to_owned();
        for claim in
            ["avg-proof", "100%", "100 % veilig", "u voldoet", "helemaal klaar", "er staat niets open"]
        {
            let is_zoom = claim == "100%" && place == "verklaring";
            assert!(is_zoom || !said.contains(claim), "{place} says {claim:?}");
        }
    }
    app.quit();
}
