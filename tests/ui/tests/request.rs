//! Somebody asks for the register (flow 7): who gets what, what is missing first, and the papers.

use serde_json::json;
use tests_ui::journey::{look, was_asked, with_own_programs};
use tests_ui::{App, tested_program};

fn choose(app: &App, words: &str) {
    let script = "const label = [...document.querySelectorAll('main label.choice')]
                  .find((one) => one.querySelector('span').textContent.trim().startsWith(arguments[0]));
                  label.querySelector('input').click()";
    app.execute(script, &json!([words]));
}

#[test]
fn who_asks_for_the_register_decides_what_is_given_x4_and_the_file_is_opened_from_there() {
    let programs = tempfile::tempdir().expect("a folder");
    let (desktop, asked) = with_own_programs(programs.path());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let _manager = desktop.run("openbox", [""; 0]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Begin met de stappen").click();
    app.wait_for("main h1", "Iemand vraagt om het register");
    look(&app, "request");
    choose(&app, "Een klant");
    app.wait_for("main .answer", "Geef het register niet.");
    look(&app, "request-person");
    app.button("Zo geeft u inzage").click();
    app.wait_for("aside.help h2", "Iemand vraagt om zijn gegevens");
    app.keys("Escape");

    choose(&app, "De Autoriteit");
    app.wait_for("main .answer", "Artikel 30 lid 4 AVG.");
    app.button("Register als PDF").click();
    app.wait_for("main .made", "Register Bakkerij Jansen.pdf");
    app.wait_for(".toasts", "Register Bakkerij Jansen.pdf staat in");
    look(&app, "request-made");
    let file = app.saved().join("Register Bakkerij Jansen.pdf");
    assert!(file.exists());
    app.button("Open: Register Bakkerij Jansen.pdf").click();
    was_asked(&asked, &file);
    app.button("Toon in map: Register Bakkerij Jansen.pdf").click();
    was_asked(&asked, app.saved());
    desktop.xdotool(&["windowsize", "--sync", &desktop.window("Iemand vraagt"), "800", "600"]);
    std::thread::sleep(std::time::Duration::from_millis(250));
    look(&app, "request-made-800");

    // A file that somebody moved is not opened, and that is said.
    std::fs::remove_file(&file).expect("the file is there");
    app.button("Open: Register Bakkerij Jansen.pdf").click();
    app.wait_for("[role=alert]", "Dit bestand staat er niet meer.");
    app.quit();
}
