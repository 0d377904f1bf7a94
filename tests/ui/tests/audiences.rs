//! For whom a statement is, and in which language, is chosen in the window.

use serde_json::json;
use tests_ui::journey::look;
use tests_ui::{App, tested_program, wait_until};

#[test]
fn employees_read_their_own_statement_and_it_is_made_in_english_too() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    let known = || {
        let there = "return document.querySelector('.parts select option[value=employees]') !== null";
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

/// Waits for a file that the window makes.
#[track_caller]
fn made(app: &App, name: &str) {
    let file = app.saved().join(name);
    let there = || std::fs::read(&file).ok().filter(|bytes| bytes.starts_with(b"%PDF")).map(drop);
    assert!(wait_until(there).is_some(), "{name} was not made");
}
