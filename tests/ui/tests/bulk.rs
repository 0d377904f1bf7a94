//! Several at once, and the menu of a line: what is chosen with the mouse, the keys and the boxes in the margin.

use serde_json::json;
use std::thread::sleep;
use std::time::Duration;
use tests_ui::journey::look;
use tests_ui::{App, tested_program, wait_until};

/// Colours change over 90 ms, panels over 160 ms.
const CHANGE: Duration = Duration::from_millis(250);

#[track_caller]
fn example(screen: &str, heading: &str) -> App {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button(screen).click();
    app.wait_for("main h1", heading);
    app
}

#[track_caller]
fn size(app: &App, width: &str, height: &str) {
    let desktop = app.desktop();
    let window = desktop.window("Verantwoord");
    desktop.xdotool(&["windowsize", "--sync", &window, width, height]);
    // The manager puts it in front when it likes; a click would only do that.
    desktop.xdotool(&["windowfocus", "--sync", &window]);
    sleep(CHANGE);
}

/// What a script in the page gives, as text.
#[track_caller]
fn ask(app: &App, script: &str) -> String {
    app.execute(script, &json!([])).as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn focus(app: &App, row: &str) {
    app.execute("document.querySelector(`[data-row='${arguments[0]}']`).focus()", &json!([row]));
}

/// The names of what is chosen, as the boxes in the margin have it.
#[track_caller]
fn chosen(app: &App) -> Vec<String> {
    let boxes = "return [...document.querySelectorAll('.line input:checked')].map((one) => one.getAttribute('aria-label').slice(5)).join('|')";
    ask(app, boxes).split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[track_caller]
fn waits_until_chosen(app: &App, count: usize) -> Vec<String> {
    let found = wait_until(|| Some(chosen(app)).filter(|names| names.len() == count));
    found.unwrap_or_else(|| panic!("{count} would be chosen; there are {:?}", chosen(app)))
}

/// Presses the mouse on a row, with keys held, as a hand does.
#[track_caller]
fn click_row(app: &App, row: &str, button: &str, held: &[&str]) {
    let place = "const box = document.querySelector(`[data-row='${arguments[0]}']`).getBoundingClientRect();
        return [Math.round(box.left + 90), Math.round(box.top + box.height / 2), innerHeight].join()";
    let place = app.execute(place, &json!([row])).as_str().unwrap_or_default().to_owned();
    let numbers: Vec<i32> = place.split(',').map(|number| number.parse().expect("a number")).collect();
    let desktop = app.desktop();
    let window = desktop.window("Verantwoord");
    let output = desktop.command("xdotool").args(["getwindowgeometry", "--shell", &window]).output();
    let geometry = String::from_utf8_lossy(&output.expect("xdotool answers").stdout).into_owned();
    let of = |name: &str| -> i32 {
        let line = geometry.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.and_then(|number| number.parse().ok()).expect("a number")
    };
    // The menu bar stands above the page, in the same window.
    let (x, y) = (of("X") + numbers[0], of("Y") + of("HEIGHT") - numbers[2] + numbers[1]);
    desktop.xdotool(&["mousemove", "--sync", &x.to_string(), &y.to_string()]);
    for key in held {
        desktop.xdotool(&["keydown", key]);
    }
    desktop.xdotool(&["click", button]);
    for key in held {
        desktop.xdotool(&["keyup", key]);
    }
    sleep(CHANGE);
}

#[test]
fn e7_several_are_chosen_with_mouse_and_keys_and_changed_in_one_step() {
    let app = example("Activiteiten 9", "Activiteiten");
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    let rows =
        ask(&app, "return [...document.querySelectorAll('[data-row]')].map((one) => one.dataset.row).join()");
    let rows: Vec<&str> = rows.split(',').collect();
    // The mouse: Ctrl chooses one, Shift everything from there.
    click_row(&app, rows[1], "1", &["ctrl"]);
    waits_until_chosen(&app, 1);
    click_row(&app, rows[3], "1", &["shift"]);
    app.wait_for(".bar", "3 activiteiten gekozen");
    assert_eq!(waits_until_chosen(&app, 3).len(), 3);
    look(&app, "bulk-activities");
    // The keys: Shift and an arrow take one more, Space lets one go, Escape all.
    focus(&app, rows[3]);
    app.keys("Shift+Down");
    waits_until_chosen(&app, 4);
    app.keys("Space");
    waits_until_chosen(&app, 3);
    app.keys("Escape");
    waits_until_chosen(&app, 0);
    app.keys("Ctrl+a");
    waits_until_chosen(&app, rows.len());
    app.keys("Escape");
    waits_until_chosen(&app, 0);
    // One change, one step of undo with its name, and one step back.
    for row in &rows[..3] {
        focus(&app, row);
        app.keys("Space");
    }
    waits_until_chosen(&app, 3);
    app.button("Status…").click();
    app.wait_for("dialog[open]", "Nu: wij doen dit.");
    look(&app, "bulk-status");
    app.execute("document.querySelector('dialog[open] input[type=radio]:not(:checked)').focus()", &json!([]));
    app.keys("Down");
    app.keys("Down");
    app.button("Wijzig bij 3 activiteiten").click();
    app.wait_for("body", "Bij 3 activiteiten de status gewijzigd.");
    app.find("header [aria-label='Ongedaan maken: bij 3 activiteiten de status gewijzigd']").click();
    app.find("header [aria-label='Opnieuw doen: bij 3 activiteiten de status gewijzigd']");
    app.quit();
}

#[test]
fn e7_an_owner_and_a_period_are_given_to_several_at_once() {
    let app = example("Activiteiten 9", "Activiteiten");
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    app.execute("document.querySelector('[data-row]').focus()", &json!([]));
    app.keys("Ctrl+a");
    app.wait_for(".bar", "gekozen");
    app.button("Eigenaar…").click();
    app.wait_for("dialog[open]", "Wie is");
    look(&app, "bulk-owner");
    app.keys("Escape");
    assert!(wait_until(|| app.all("dialog[open]").is_empty().then_some(())).is_some());
    app.wait_for(".bar", "gekozen");
    app.button("Bewaren…").click();
    app.wait_for("dialog[open]", "Kies een termijn uit uw overzicht");
    look(&app, "bulk-retention");
    app.keys("Down");
    app.button("Wijzig bij 9 activiteiten").click();
    app.wait_for("body", "activiteiten de bewaartermijn gewijzigd.");
    app.quit();
}

#[test]
fn e7_e4_what_a_filter_hides_is_told_before_it_goes_and_all_of_it_comes_back() {
    let app = example("Activiteiten 9", "Activiteiten");
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    let names =
        "return [...document.querySelectorAll('[data-row] .name')].map((one) => one.textContent).join('|')";
    let before = ask(&app, names);
    let first = before.split('|').next().expect("a name").to_owned();
    app.execute("document.querySelector('[data-row]').focus()", &json!([]));
    app.keys("Space");
    focus(&app, "nieuwsbrief");
    app.keys("Space");
    waits_until_chosen(&app, 2);
    app.field("Zoek in activiteiten").type_text("nieuwsbr");
    app.wait_for(".bar", "Eén daarvan staat nu niet in de lijst.");
    look(&app, "bulk-hidden");
    focus(&app, "nieuwsbrief");
    app.keys("Delete");
    app.wait_for("dialog[open]", &first);
    look(&app, "bulk-hidden-question");
    app.button("Alle 2").click();
    app.wait_for("body", "2 activiteiten verwijderd.");
    let button = app.find(".toast button");
    button.click();
    app.execute("document.getElementById('activities-search').focus()", &json!([]));
    app.keys("Escape");
    assert!(wait_until(|| (ask(&app, names) == before).then_some(())).is_some(), "{}", ask(&app, names));
    app.quit();
}

#[test]
fn e7_e8_recipients_get_a_role_and_are_copied_together() {
    let app = example("Ontvangers 14", "Wie uw gegevens krijgt");
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    for row in ["recipient/postnl", "recipient/mailchimp"] {
        focus(&app, row);
        app.keys("Space");
    }
    waits_until_chosen(&app, 2);
    look(&app, "bulk-recipients");
    app.button("Rol…").click();
    app.wait_for("dialog[open]", "Wat zijn zij voor u?");
    look(&app, "bulk-role");
    app.keys("Escape");
    focus(&app, "recipient/postnl");
    app.keys("Ctrl+d");
    app.wait_for("main", "PostNL (kopie)");
    let copies = waits_until_chosen(&app, 2);
    assert!(copies.iter().all(|name| name.ends_with("(kopie)")), "{copies:?}");
    app.find("header [aria-label='Ongedaan maken: 2 ontvangers gedupliceerd']").click();
    app.wait_for("main", "PostNL");
    assert!(wait_until(|| (!app.text("main").contains("(kopie)")).then_some(())).is_some());
    app.quit();
}

#[test]
fn e7_a6_the_bar_fits_a_small_window() {
    let app = example("Activiteiten 9", "Activiteiten");
    let _manager = app.desktop().run("openbox", [""; 0]);
    let larger = "const page = document.documentElement;
                  return page.scrollWidth > innerWidth || page.scrollHeight > Math.max(innerHeight, 480)";
    for (width, height) in [("800", "600"), ("660", "480")] {
        size(&app, width, height);
        app.execute("document.querySelector('[data-row]').focus()", &json!([]));
        app.keys("Ctrl+a");
        app.wait_for(".bar", "9 activiteiten gekozen");
        assert_eq!(app.execute(larger, &json!([])), json!(false), "larger than its window of {width}");
        look(&app, &format!("bulk-{width}"));
        app.button("Laat de keuze los").click();
        waits_until_chosen(&app, 0);
    }
    app.quit();
}

#[test]
fn k6_a_line_has_a_menu_by_mouse_and_by_key_that_does_what_its_keys_do() {
    let app = example("Activiteiten 9", "Activiteiten");
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    let desktop = app.desktop();
    // The right button opens it at the pointer, and nothing of the web view's own.
    click_row(&app, "nieuwsbrief", "3", &[]);
    app.wait_for("[role=menu]", "Dupliceer");
    assert_eq!(app.find("[role=menu]").attribute("aria-label").as_deref(), Some("Nieuwsbrief"));
    look(&app, "context-menu");
    desktop.press("Escape");
    assert!(wait_until(|| app.all("[role=menu]").is_empty().then_some(())).is_some());
    let has_focus = "return document.activeElement.dataset.row ?? ''";
    assert_eq!(ask(&app, has_focus), "nieuwsbrief");
    // The keys of the desktop: Shift F10 and the key with the menu on it.
    for key in ["shift+F10", "Menu"] {
        desktop.press(key);
        app.wait_for("[role=menu]", "Dupliceer");
        sleep(CHANGE);
        assert_eq!(app.all("[role=menu]").len(), 1, "{key} opens one menu");
        desktop.press("Escape");
        assert!(wait_until(|| app.all("[role=menu]").is_empty().then_some(())).is_some(), "{key}");
    }
    desktop.press("shift+F10");
    app.wait_for("[role=menu]", "Dupliceer");
    app.button("Dupliceer Ctrl D").click();
    app.wait_for("#activity-title", "Nieuwsbrief (kopie)");
    // At the foot of the window it stays within it.
    let last = ask(
        &app,
        "const rows = [...document.querySelectorAll('[data-row]')]; rows.at(-1).focus(); return rows.at(-1).dataset.row",
    );
    focus(&app, &last);
    desktop.press("shift+F10");
    app.wait_for("[role=menu]", "Verwijder");
    let within = "const box = document.querySelector('[role=menu]').getBoundingClientRect();
        return String(box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth)";
    assert_eq!(ask(&app, within), "true");
    app.screenshot("context-menu-low");
    desktop.press("Escape");
    app.quit();
}

#[test]
fn k1_ctrl_n_makes_what_the_screen_is_about() {
    let app = example("Ontvangers 14", "Wie uw gegevens krijgt");
    let desktop = app.desktop();
    desktop.xdotool(&["windowfocus", "--sync", &desktop.window("Verantwoord")]);
    desktop.press("ctrl+n");
    app.field("Naam of soort bedrijf");
    desktop.press("alt+3");
    app.wait_for("main h1", "Hoe lang u gegevens bewaart");
    desktop.press("ctrl+n");
    app.find("[id='new:retention.name']");
    desktop.press("alt+2");
    app.wait_for("main h1", "Activiteiten");
    desktop.press("ctrl+n");
    app.find("[id='new:activity.name']");
    app.quit();
}
