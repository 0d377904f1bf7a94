//! What is searched is found, as people write it (E5, E6), and a line of a list has its own menu (K6).

use serde_json::json;
use tests_ui::journey::{bakery, example, go};
use tests_ui::{App, tested_program, wait_until};

/// The names of the lines that the list shows.
fn lines(app: &App) -> Vec<String> {
    let names = "return [...document.querySelectorAll('main [data-row]')].map((one) => one.dataset.row)";
    serde_json::from_value(app.execute(names, &json!([]))).expect("names")
}

#[test]
fn e5_e6_search_finds_without_accents_and_marks_what_it_found() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    go(&app, "activiteiten");
    app.keys("Ctrl+n");
    app.find("input:focus").type_text("Enquête bij Müller");
    app.keys("Enter");
    app.wait_for("#activity-title", "Enquête");
    app.keys("Ctrl+f");
    let box_ = app.find("input[type=search]:focus");
    box_.type_text("muller");
    let only = || (lines(&app) == ["enquete-bij-muller"]).then_some(());
    assert!(wait_until(only).is_some(), "{:?}", lines(&app));
    assert_eq!(app.text("main [data-row] mark"), "Müller");
    // Any part of the line, and capitals do not matter.
    box_.clear();
    box_.type_text("ENQUETE");
    assert!(wait_until(|| (app.text("main [data-row] mark") == "Enquête").then_some(())).is_some());
    box_.clear();
    box_.type_text("zzz");
    app.wait_for("main", "Geen activiteit past bij wat u zoekt.");
    app.keys("Escape");
    assert!(wait_until(|| (lines(&app).len() == 10).then_some(())).is_some(), "{:?}", lines(&app));

    // The palette finds it too, by the start of a word.
    app.keys("Ctrl+k");
    app.type_text("dialog[open] input", "mull");
    app.wait_for("dialog[open] [aria-selected=true]", "Enquête bij Müller");
    app.keys("Enter");
    app.wait_for("#activity-title", "Enquête bij Müller");
    app.quit();
}

#[test]
fn e5_a_list_of_thousands_is_searched_and_walked_along() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::start(&tested_program(), &[&bakery(folder.path(), 2000)]);
    app.wait_for("nav", "Controle");
    go(&app, "activiteiten");
    app.find("[data-row]");
    assert!(lines(&app).len() < 200, "only what is in view is in the page: {}", lines(&app).len());
    let told = app.execute(
        "return document.querySelector('main li[aria-setsize]')?.getAttribute('aria-setsize')",
        &json!([]),
    );
    assert_eq!(told, json!("2000"));
    app.execute("document.querySelector('main [data-row]').focus()", &json!([]));
    app.keys("End");
    let held = || app.execute("return document.activeElement.dataset?.row ?? ''", &json!([]));
    let last = || held().as_str().is_some_and(|id| id.ends_with("-1999")).then_some(());
    assert!(wait_until(last).is_some(), "End goes to the last of them, not to {}", held());
    app.keys("Ctrl+f");
    app.find("input[type=search]:focus").type_text("nieuwsbrief 1804");
    let one = || (lines(&app).len() == 1).then_some(());
    assert!(wait_until(one).is_some(), "{:?}", lines(&app));
    app.quit();
}
