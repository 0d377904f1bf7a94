//! A firm of which nothing is known yet: each place says what belongs there and has one thing to do (O1, O3).

use serde_json::json;
use tests_ui::journey::{PLACES, go, new_dossier};
use tests_ui::{App, tested_program};

#[test]
fn o1_the_first_window_has_doors_and_no_wall() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let doors: Vec<String> = app.all("main .doors button").iter().map(tests_ui::Element::text).collect();
    assert_eq!(doors.len(), 4, "{doors:?}");
    for (door, words) in
        doors.iter().zip(["Snel beginnen", "Nieuw bestand", "Open een bestand…", "Bekijk een voorbeeld"])
    {
        assert!(door.starts_with(words), "{door:?} is not {words:?}");
    }
    assert!(doors[0].contains("10 minuten"), "{doors:?}");
    // Nothing to sign, nobody to be, nothing to click away.
    assert!(app.all("dialog[open], input[type=password], input[type=email]").is_empty());
    app.wait_for("main", "Alles blijft op deze computer.");
    let said = app.text("main").to_lowercase();
    for wall in ["licentie", "akkoord", "inloggen", "proefperiode", "registreer"] {
        assert!(!said.contains(wall), "{wall}: {said}");
    }
    app.quit();
}

#[test]
fn o3_each_place_of_a_new_firm_says_what_belongs_there_and_has_one_thing_to_do() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    for (place, _) in PLACES {
        go(&app, place);
        let filled = app.execute(
            "return [...document.querySelectorAll('main button.filled')].filter((one) => one.checkVisibility()).map((one) => one.innerText.trim())",
            &json!([]),
        );
        let filled: Vec<String> = serde_json::from_value(filled).expect("words");
        app.screenshot(&format!("empty-{place}"));
        assert!(filled.len() <= 1, "{place} has more than one main button: {filled:?}");
        if ["activiteiten", "bewaren", "ontvangers", "jaarcheck"].contains(&place) {
            assert_eq!(filled.len(), 1, "{place} has one thing to do");
            let said = "const near = [...document.querySelectorAll('main button.filled')].find((one) => one.checkVisibility());
                const part = near.closest('.empty, .first, .leaf, .page, section, main');
                return part.querySelector('p')?.innerText ?? ''";
            let said = app.execute(said, &json!([]));
            let said = said.as_str().unwrap_or_default();
            assert!(
                said.split_whitespace().count() >= 5 && said.ends_with('.'),
                "{place} says what belongs there: {said:?}"
            );
        }
    }
    app.quit();
}
