//! For whom a statement is, and in which language, is chosen in the window.

use serde_json::json;
use tests_ui::journey::look;
use tests_ui::{App, tested_program, wait_until};

#[test]
fn x1_employees_read_their_own_statement_and_it_is_made_in_english_too() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    let known = || {
        let there = "return document.querySelector('.choose option[value=employees]') !== null";
        app.execute(there, &json!([])).as_bool().filter(|there| *there)
    };
    assert!(wait_until(known).is_some(), "the choice names the employees");
    app.execute(
        "const choice = document.getElementById('statement:audience'); choice.value = 'employees';
         choice.dispatchEvent(new Event('change', { bubbles: true }))",
        &json!([]),
    );
    app.wait_for("article.page h2", "medewerkers");
    look(&app, "audience-employees");
    app.find(".export button.filled").click();
    made(&app, "Privacyverklaring Bakkerij Jansen, medewerkers.pdf");

    app.button("Ander bestand…").click();
    app.wait_for("dialog[open]", "In welke taal?");
    let english = "[...document.querySelectorAll('dialog[open] label')]
                   .find((one) => one.textContent.trim().startsWith('Engels')).click()";
    app.execute(english, &json!([]));
    look(&app, "audience-english");
    app.button("Maak bestand").click();
    made(&app, "Privacy statement Bakkerij Jansen, medewerkers.pdf");
    app.quit();
}

#[test]
fn what_the_owner_wrote_is_translated_beside_the_page_in_english() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    choose(&app, "statement:language", "english");
    app.wait_for("article.page h2", "Privacy statement of Bakkerij Jansen");
    app.wait_for(".export", "nog niet vertaald");
    app.button("Publiceren en versies").click();
    app.wait_for(".versions", "nog niet vertaald");
    look(&app, "english-versions");
    app.find(".versions button:not([aria-label])").click();
    app.wait_for(".translations", "teksten te vertalen");
    look(&app, "english-translations");
    let before = app.all(".translations li").len();
    app.field("Camera in de winkel").type_text("Camera in the shop");
    app.keys("Tab");
    app.wait_for("article.page", "Camera in the shop");
    assert_eq!(app.all(".translations li").len(), before, "it keeps its place");
    app.keys("Escape");
    assert!(wait_until(|| app.all(".translations").is_empty().then_some(())).is_some());

    // Who reads which statement is said beside the grid.
    choose(&app, "statement:language", "");
    app.wait_for("article.page h2", "Privacyverklaring van Bakkerij Jansen");
    app.button("Wie leest wat?").click();
    app.wait_for(".readers", "Leest deze verklaring");
    look(&app, "readers");
    app.quit();
}

fn choose(app: &App, field: &str, value: &str) {
    app.execute(
        "const choice = document.getElementById(arguments[0]); choice.value = arguments[1];
         choice.dispatchEvent(new Event('change', { bubbles: true }))",
        &json!([field, value]),
    );
}

/// Waits for a file that the window makes.
#[track_caller]
fn made(app: &App, name: &str) {
    let file = app.saved().join(name);
    let there = || std::fs::read(&file).ok().filter(|bytes| bytes.starts_with(b"%PDF")).map(drop);
    assert!(wait_until(there).is_some(), "{name} was not made");
}
