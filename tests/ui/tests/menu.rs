//! What comes from outside the page: the menu bar, its keys, and a second start.

use serde_json::json;
use tests_ui::{App, tested_program, wait_until};

/// From now on the page keeps what it hears of this event.
fn listen(app: &App, event: &str) {
    app.execute(
        "const tauri = window.__TAURI_INTERNALS__;
         window.heard = [];
         const handler = tauri.transformCallback((event) => window.heard.push(event.payload));
         return tauri.invoke('plugin:event|listen', { event: arguments[0], target: { kind: 'Any' }, handler })",
        &json!([event]),
    );
}

#[track_caller]
fn assert_hears(app: &App, what: &serde_json::Value) {
    let heard = || {
        app.execute("return window.heard", &json!([])).as_array().is_some_and(|heard| heard.contains(what))
    };
    assert!(wait_until(|| heard().then_some(())).is_some(), "the page never heard {what}");
}

#[test]
fn k2_a_choice_from_the_menu_reaches_the_page_by_its_name() {
    let app = App::start(&tested_program(), &[]);
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    app.find("h1");
    listen(&app, "command");
    // The window manager has just started too, and may still move the focus: then the keys reach nobody.
    let hears = |_| {
        desktop.xdotool(&["windowfocus", "--sync", &desktop.window("Verantwoord")]);
        // Help, then the letter of "Over Verantwoord".
        desktop.press("alt+h");
        desktop.xdotool(&["sleep", "0.5"]);
        desktop.picture("menu-help");
        desktop.press("o");
        desktop.xdotool(&["sleep", "0.5"]);
        app.execute("return window.heard", &json!([])).as_array().is_some_and(|heard| !heard.is_empty())
    };
    assert!((0..8).any(hears), "the page never heard a choice");
    assert_hears(&app, &json!("about"));
}

#[test]
fn d9_a_second_start_hands_its_file_to_the_first_window() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    listen(&app, "pending-file");
    let second = app.desktop().command(tested_program()).arg("Bakkerij één.verantwoord").status();
    assert!(second.is_ok_and(|status| status.success()), "the second start ends by itself");
    assert_hears(&app, &json!(null));
}
