//! Lists that are gone through: the menu of a line, and how an owner left a list.

use std::rc::Rc;
use std::time::Duration;

use serde_json::json;
use tests_ui::journey::{example, go, look, new_dossier, resize};
use tests_ui::{App, Desktop, tested_program, wait_until};

/// What the open menu is called and has in it.
#[track_caller]
fn menu(app: &App) -> String {
    let open =
        || app.execute("return document.querySelector('[role=menu]') !== null", &json!([])) == json!(true);
    assert!(wait_until(|| open().then_some(())).is_some(), "no menu is open");
    let read = "const menu = document.querySelector('[role=menu]');
        return [menu.getAttribute('aria-label'), ...[...menu.querySelectorAll('button')].map((one) =>
            one.innerText.replace(/\\s+/g, ' ').trim())].join('|')";
    app.execute(read, &json!([])).as_str().unwrap_or_default().to_owned()
}

/// What has the focus, as it is read aloud.
fn focused(app: &App) -> String {
    let script =
        "const at = document.activeElement; return at.getAttribute('aria-label') ?? at.innerText ?? ''";
    app.execute(script, &json!([])).as_str().unwrap_or_default().to_owned()
}

#[test]
fn k6_the_lines_of_bewaren_and_controle_have_a_menu_that_does_what_their_buttons_do() {
    let app = App::start(&tested_program(), &[]);
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    example(&app);
    // The keys of the desktop go to the window that is in front.
    desktop.xdotool(&["windowfocus", "--sync", &desktop.window("Verantwoord")]);
    go(&app, "bewaren");
    app.find("[data-rule]");
    app.execute("document.querySelector('[data-rule]').focus()", &json!([]));
    let rule = focused(&app);
    desktop.press("shift+F10");
    let told = menu(&app);
    assert!(told.contains("|Wijzig Enter|Vandaag nagekeken|"), "{told}");
    look(&app, "lists-menu-retention");
    app.keys("Escape");
    assert_eq!(focused(&app), rule, "the focus is where it was");
    desktop.press("shift+F10");
    menu(&app);
    app.keys("Enter");
    app.find(".unfolded input");
    app.keys("Escape");
    app.button("Lijst voor deze maand").click();
    app.wait_for("main", "Weg te gooien per vandaag");
    app.execute("document.querySelector('.ledger button').focus()", &json!([]));
    desktop.press("shift+F10");
    let told = menu(&app);
    assert!(told.ends_with("|Gedaan…|Bekijk de termijn"), "{told}");
    app.keys("Enter");
    app.wait_for("dialog[open]", "Is dit weggegooid?");
    app.keys("Escape");

    // Something is missing: its line in Controle.
    app.keys("Ctrl+n");
    app.find("input:focus").type_text("Foto’s van feesten");
    app.keys("Enter");
    app.find(".unfolded input");
    go(&app, "controle");
    app.find("[data-finding] .steps button");
    app.execute("document.querySelector('[data-finding] .steps button:last-child').focus()", &json!([]));
    desktop.press("shift+F10");
    let told = menu(&app);
    let first = told.split('|').nth(1).unwrap_or_default().to_owned();
    assert!(["Invullen", "Ga erheen", "Bekijken"].contains(&first.as_str()), "{told}");
    look(&app, "lists-menu-checks");
    app.keys("Enter");
    let left = || (!app.title().contains(": Controle — ")).then_some(());
    assert!(wait_until(left).is_some(), "{}", app.title());
    app.quit();
}

#[test]
fn s1_a_list_keeps_its_filter_while_the_program_runs_and_its_order_at_the_next_start() {
    let desktop = Rc::new(Desktop::start());
    let _manager = desktop.run("openbox", [""; 0]);
    let app = App::start_on(&desktop, &tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    let names = |app: &App| {
        let read =
            "return [...document.querySelectorAll('[data-row] .name')].map((one) => one.textContent).join()";
        app.execute(read, &json!([])).as_str().unwrap_or_default().to_owned()
    };
    let is_so = |app: &App, wanted: &str| {
        assert!(
            wait_until(|| (names(app) == wanted).then_some(())).is_some(),
            "{}, not {wanted}",
            names(app)
        );
    };
    for name in ["Werving", "Bestellen"] {
        go(&app, "activiteiten");
        app.keys("Ctrl+n");
        app.find("input:focus").type_text(name);
        app.keys("Enter");
        app.wait_for("#activity-title", name);
    }
    is_so(&app, "Werving,Bestellen");
    app.button("Volgorde").click();
    app.button("Op naam").click();
    is_so(&app, "Bestellen,Werving");
    app.execute(
        "[...document.querySelectorAll('.chip')].find((one) => one.innerText.startsWith('Buiten')).click()",
        &json!([]),
    );
    is_so(&app, "");
    // Elsewhere and back: it is as it was left.
    go(&app, "controle");
    go(&app, "activiteiten");
    app.wait_for("main", "Geen activiteit past bij wat u zoekt.");
    app.button("Toon alle activiteiten").click();
    is_so(&app, "Bestellen,Werving");
    // What the page keeps goes to the disk a moment later.
    std::thread::sleep(Duration::from_secs(2));
    app.quit();

    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("header .where", "Jansen");
    go(&app, "activiteiten");
    is_so(&app, "Bestellen,Werving");
    app.quit();
    let bytes = std::fs::read(&dossier).expect("the file");
    let kept = b"order:activities";
    assert!(!bytes.windows(kept.len()).any(|part| part == kept), "a setting is in the dossier");
}

/// How many parts of the statement are seen at once beside its page.
fn parts_in_sight(app: &App) -> u64 {
    let count = "const box = document.querySelector('.parts').getBoundingClientRect();
        const below = document.querySelector('.parts .settings');
        const edge = getComputedStyle(below).position === 'sticky'
            ? Math.min(box.bottom, below.getBoundingClientRect().top) : box.bottom;
        return [...document.querySelectorAll('.parts ol li')].filter((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top >= box.top && bottom <= edge + 1; }).length";
    app.execute(count, &json!([])).as_u64().unwrap_or_default()
}

#[test]
fn a6_in_a_low_window_the_parts_of_the_statement_can_be_gone_through() {
    let app = App::start(&tested_program(), &[]);
    let _manager = app.desktop().run("openbox", [""; 0]);
    example(&app);
    go(&app, "verklaring");
    app.find(".parts ol li");
    for (width, height, least) in [("1280", "800", 8), ("1000", "600", 7)] {
        resize(&app, width, height);
        look(&app, &format!("lists-parts-{height}"));
        let seen = parts_in_sight(&app);
        assert!(seen >= least, "{seen} parts are seen at {width} × {height}, not {least}");
    }
    app.quit();
}
