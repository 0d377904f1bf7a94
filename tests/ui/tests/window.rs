//! The window itself: what it remembers, how large everything is, and the list in which everything is found.

use serde_json::json;
use std::rc::Rc;
use std::time::Duration;
use tests_ui::journey::{enlarge, go, look, new_dossier};
use tests_ui::{App, Desktop, tested_program, wait_until};

/// Place and size of the window, as the desktop has it: x, y, width, height.
fn rect(desktop: &Desktop) -> Vec<i64> {
    let window = desktop.window("Verantwoord");
    let told = desktop.command("xdotool").args(["getwindowgeometry", "--shell", &window]).output();
    let told = String::from_utf8(told.expect("xdotool runs").stdout).expect("text");
    let number = |name: &str| told.lines().find_map(|line| line.strip_prefix(name)?.parse().ok());
    ["X=", "Y=", "WIDTH=", "HEIGHT="].iter().filter_map(|name| number(name)).collect()
}

/// Waits until the window stands somewhere, and says where.
fn settled(desktop: &Desktop, wanted: impl Fn(&[i64]) -> bool) -> Vec<i64> {
    let there = wait_until(|| Some(rect(desktop)).filter(|rect| rect.len() == 4 && wanted(rect)));
    there.unwrap_or_else(|| panic!("the window stands at {:?}", rect(desktop)))
}

#[test]
fn s1_the_window_stands_where_it_stood() {
    let desktop = Rc::new(Desktop::start());
    let _manager = desktop.run("openbox", [""; 0]);
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.find("h1");
    let window = desktop.window("Verantwoord");
    desktop.xdotool(&["windowsize", "--sync", &window, "1010", "710"]);
    desktop.xdotool(&["windowmove", "--sync", &window, "140", "90"]);
    std::thread::sleep(Duration::from_millis(500));
    let before = settled(&desktop, |rect| rect[0] > 100);
    desktop.xdotool(&["windowfocus", "--sync", &window]);
    desktop.press("alt+F4");
    assert!(wait_until(|| desktop.running(&tested_program()).is_empty().then_some(())).is_some());
    app.was_closed();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.find("h1");
    let again = settled(&desktop, |rect| rect[0] > 100);
    // The manager draws a border around it, which counts in one of the two ways of asking.
    let is_near = before.iter().zip(&again).all(|(one, other)| (one - other).abs() <= 30);
    assert!(is_near, "it stood at {before:?} and stands at {again:?}");
    app.quit();
}

#[test]
fn s1_a_place_off_all_screens_is_not_gone_to() {
    let desktop = Rc::new(Desktop::start());
    let _manager = desktop.run("openbox", [""; 0]);
    let folder = desktop.home().join(".config/nl.verantwoord.desktop");
    std::fs::create_dir_all(&folder).expect("a folder for settings");
    let far = r#"{"x":-5000,"y":-5000,"width":900,"height":700,"maximized":false}"#;
    std::fs::write(folder.join("window.json"), far).expect("what was kept");
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.find("h1");
    let rect = settled(&desktop, |rect| rect[2] <= 930);
    assert!((0..1400).contains(&rect[0]) && (0..1000).contains(&rect[1]), "{rect:?}");
    app.quit();
}

#[test]
fn s1_s3_what_was_chosen_is_there_again_and_in_no_dossier() {
    let desktop = Rc::new(Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    go(&app, "instellingen");
    let dark = "[...document.querySelectorAll('main label')].find((one) => one.innerText.trim() === 'Donker').click()";
    app.execute(dark, &json!([]));
    enlarge(&app, 125);
    let theme = |app: &App| app.execute("return document.documentElement.dataset.theme ?? ''", &json!([]));
    assert_eq!(theme(&app), json!("dark"));
    let width = |app: &App| app.execute("return innerWidth", &json!([])).as_f64().expect("a width");
    let before = width(&app);
    // What the page keeps goes to the disk a moment later.
    std::thread::sleep(Duration::from_secs(2));
    app.quit();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("header .where", "Jansen");
    assert_eq!(theme(&app), json!("dark"));
    assert!(
        wait_until(|| ((width(&app) - before).abs() < 4.0).then_some(())).is_some(),
        "{} and {before}",
        width(&app)
    );
    app.quit();
    // What belongs to this computer is in its own folders.
    let bytes = std::fs::read(&dossier).expect("the file");
    for word in ["theme", "zoom", "recent", "last-place", "window.json"] {
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word} is in the dossier");
    }
    let config = desktop.home().join(".config/nl.verantwoord.desktop");
    for kept in ["last-place.json", "recent.json"] {
        assert!(config.join(kept).is_file(), "{kept} is in {}", config.display());
    }
}

#[test]
fn k4_everything_is_found_and_done_without_a_mouse() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.keys("Ctrl+k");
    app.find("dialog[open] input");
    app.type_text("dialog[open] input", "bew");
    app.wait_for("dialog[open]", "In uw register");
    look(&app, "palette");
    app.keys("Escape");
    assert!(wait_until(|| app.all("dialog[open]").is_empty().then_some(())).is_some());

    app.keys("Ctrl+k");
    app.type_text("dialog[open] input", "camera");
    app.wait_for("dialog[open] [aria-selected=true]", "Camera");
    app.keys("Enter");
    app.wait_for("#activity-title", "Camera");

    // Ctrl F goes to the search box of the list (E5), Ctrl / lists the keys (K1).
    app.keys("Ctrl+f");
    let focus = "return document.activeElement?.getAttribute('type')";
    assert!(wait_until(|| (app.execute(focus, &json!([])) == "search").then_some(())).is_some());
    app.keys("Ctrl+/");
    app.wait_for("dialog[open] h2", "Toetsen");
    look(&app, "keys");
    app.keys("Escape");
    app.quit();
}

#[test]
fn a6_everything_is_made_larger_and_s2_goes_back() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    let width = || app.execute("return innerWidth", &json!([])).as_f64().expect("a width");
    let before = width();
    app.keys("Ctrl+=");
    let grown = wait_until(|| (width() < before * 0.95).then_some(()));
    assert!(grown.is_some(), "{before} and {}", width());
    app.keys("Ctrl+,");
    app.wait_for("main h1", "Instellingen");
    app.wait_for("main", "Gewoon is: 100 %.");
    look(&app, "settings-110");
    // The driver clicks where things would be at 100 %, so a key presses the button.
    app.execute(
        "document.querySelector('[aria-label=\"Terugzetten: Grootte van alles\"]').focus()",
        &json!([]),
    );
    app.keys("Enter");
    assert!(wait_until(|| ((width() - before).abs() < 1.0).then_some(())).is_some());
    look(&app, "settings");
    app.quit();
}
