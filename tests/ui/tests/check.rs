//! Controle: everything that is not complete or not in order in one list, and the way to each field (§5, F5, O3).

use serde_json::json;
use tests_ui::journey::{fill, imported, look, new_dossier, register_of};
use tests_ui::{App, tested_program, wait_until};

/// The window with an example in it that has much to look at.
fn with_example(name: &str) -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = imported(folder.path(), name, &register_of(name));
    let app = App::start(&tested_program(), &[&dossier]);
    app.wait_for("nav", "Controle");
    (folder, app)
}

fn go(app: &App) {
    app.execute("document.querySelector('a[href=\"#/controle\"]').click()", &json!([]));
    app.wait_for("main h1", "open");
}

/// Where a field is asked that has no control yet: what brings it.
fn brings(field: &str) -> &'static str {
    match field {
        "register.activities" => "activity.name",
        "activity.data" => "data_item.name",
        // A term, its unit and from when it counts are one row of controls.
        "retention.starts_from" => "term.amount",
        _ if field.starts_with("legal_basis.") => "purpose.legal_bases",
        _ => "nothing else",
    }
}

/// Each button of the list leads to its own field, which has the focus then.
#[track_caller]
fn each_leads_to_its_field(app: &App) -> usize {
    let all = "for (let more; (more = document.querySelector('main .more button'));) {
                   more.click(); return true; } return false";
    while app.execute(all, &json!([])) == json!(true) {}
    let points = "return [...document.querySelectorAll('main li[data-finding]')]
                  .map((one) => [one.dataset.finding, one.querySelector('h3').textContent])";
    let points = app.execute(points, &json!([]));
    let points: Vec<(String, String)> = serde_json::from_value(points).expect("words");
    let mut lost = Vec::new();
    for (at, (finding, words)) in points.iter().enumerate() {
        while app.execute(all, &json!([])) == json!(true) {}
        let click = "document.querySelectorAll('main li[data-finding]')[arguments[0]]
                     .querySelector('.steps button:last-child').click()";
        app.execute(click, &json!([at]));
        let mut parts = finding.split(' ').skip(1);
        let (record, field) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let there = "const one = document.activeElement;
                     return [one, one?.closest('[data-field]'), one?.closest('[id*=\":\"]')]
                         .map((it) => it?.dataset?.field ?? it?.id ?? '').join(' ')";
        let mut last = String::new();
        let focused = (0..60).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(25));
            app.execute(there, &json!([])).as_str().unwrap_or_default().clone_into(&mut last);
            last.contains(field) || last.contains(brings(field))
        });
        if !focused {
            lost.push(format!("{words}: {record} {field}; the focus is at {last:?}"));
        }
        go(app);
    }
    assert!(lost.is_empty(), "{} of {}: {lost:#?}", lost.len(), points.len());
    points.len()
}

#[test]
fn f5_every_point_of_a_new_firm_leads_to_the_exact_field() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    go(&app);
    look(&app, "check-new");
    assert!(each_leads_to_its_field(&app) >= 6);
    // What is filled in is gone from the list, and from the count in the rail.
    let count = || app.text("a[href='#/controle'] .count");
    let before = count();
    app.button("Bedrijf").click();
    fill(&app, "E-mailadres voor privacy", "vragen@jansen.nl");
    assert!(wait_until(|| (count() != before).then_some(())).is_some(), "it was {before} and still is");
    app.quit();
}

#[test]
fn f5_every_point_of_a_whole_register_leads_to_the_exact_field() {
    let (_folder, app) = with_example("aims-improve");
    go(&app);
    assert!(each_leads_to_its_field(&app) > 60);
    app.quit();
}

#[test]
fn o3_what_does_not_apply_is_set_aside_with_a_reason_and_comes_back() {
    let (_folder, app) = with_example("aims-improve");
    go(&app);
    look(&app, "check-list");
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    for width in ["900", "660"] {
        desktop.xdotool(&["windowsize", "--sync", &desktop.window("aims-improve"), width, "700"]);
        std::thread::sleep(std::time::Duration::from_millis(250));
        look(&app, &format!("check-{width}"));
        let wider = "return document.documentElement.scrollWidth > innerWidth";
        assert_eq!(app.execute(wider, &json!([])), json!(false), "it is wider than its window");
    }
    desktop.xdotool(&["windowsize", "--sync", &desktop.window("aims-improve"), "1280", "800"]);
    app.button("Let op 8").click();
    let points = || app.all("main li[data-finding]").len();
    let before = points();
    app.find("main .steps button[aria-label^='Niet van toepassing']").click();
    app.field("Niet van toepassing, want").type_text("Dat doet onze boekhouder.");
    look(&app, "check-reason");
    app.keys("Enter");
    app.wait_for(".toasts", "Dit punt telt niet meer mee");
    assert_eq!(points(), before - 1);
    app.find("main [aria-pressed=false]").click();
    app.wait_for("main", "Uw reden: Dat doet onze boekhouder.");
    app.execute("document.getElementById('findings-aside').scrollIntoView()", &json!([]));
    look(&app, "check-aside");
    app.find("main [aria-label^='Telt weer mee']").click();
    app.wait_for(".toasts", "Dit punt telt weer mee");
    app.button("Let op 8").click();
    assert!(wait_until(|| (points() == before).then_some(())).is_some(), "it is back");
    app.quit();
}

#[test]
fn o3_a_list_of_nothing_says_what_belongs_there() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("nav", "Controle");
    go(&app);
    app.wait_for("main h1", "Er staat niets open");
    look(&app, "check-nothing");
    assert_eq!(app.all("main button.filled").len(), 1);
    app.button("Bekijk uw verklaring").click();
    app.wait_for("main h1", "Verklaring");
    app.quit();
}
