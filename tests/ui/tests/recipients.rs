//! Who gets data and where they stand: the list, its forms, the map and the matrix, in the real window.

use serde_json::json;
use std::thread::sleep;
use std::time::Duration;
use tests_ui::journey::{look, new_dossier};
use tests_ui::{App, tested_program, wait_until};

/// Colours change over 90 ms, panels over 160 ms.
const CHANGE: Duration = Duration::from_millis(250);

#[track_caller]
fn example() -> App {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Ontvangers 14").click();
    app.wait_for("main h1", "Wie uw gegevens krijgt");
    app
}

#[track_caller]
fn size(app: &App, width: &str, height: &str) {
    let desktop = app.desktop();
    desktop.xdotool(&["windowsize", "--sync", &desktop.window("Verantwoord"), width, height]);
    sleep(CHANGE);
}

/// What a script in the page gives, as text.
#[track_caller]
fn ask(app: &App, script: &str) -> String {
    app.execute(script, &json!([])).as_str().unwrap_or_default().to_owned()
}

/// Labels of the map that lie over another, stand outside their slip, or are cut off by the picture.
const OVERLAPS: &str = "const slips = [...document.querySelectorAll('[data-node]')];
    const boxes = slips.map((slip) => ({ name: slip.getAttribute('aria-label'),
        frame: slip.querySelector('rect').getBoundingClientRect(),
        texts: [...slip.querySelectorAll('text')].map((text) => text.getBoundingClientRect()) }));
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const faults = [];
    boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) if (meet(one.frame, other.frame)) faults.push(one.name + ' / ' + other.name);
        for (const text of one.texts)
            if (text.left < one.frame.left || text.right > one.frame.right) faults.push(one.name + ' is wider than its slip');
    });
    return faults.join('; ')";

#[test]
fn v3_the_map_lights_a_path_and_no_label_lies_over_another() {
    let app = example();
    let _manager = app.desktop().run("openbox", [""; 0]);
    size(&app, "1280", "800");
    // In the middle of the screen the mouse would lie on a slip, and light another path.
    app.desktop().xdotool(&["mousemove", "1399", "999"]);
    app.wait_for("figcaption", "gaan buiten de EER, naar Mailchimp");
    assert_eq!(ask(&app, OVERLAPS), "");
    let below = "const y = (one) => document.querySelector(one).getBoundingClientRect().top;
                 return String(y('[data-node=\"country/NL\"]') < y('line.border') && y('line.border') < y('[data-node=\"country/US\"]'))";
    assert_eq!(ask(&app, below), "true", "the country outside the EEA stands below the line");
    look(&app, "recipients-map");
    // A path by keyboard: Tab comes to one slip, the arrows walk on.
    app.execute("document.querySelector('[data-node=\"activity/nieuwsbrief\"]').focus()", &json!([]));
    app.keys("Right");
    app.wait_for(".path", "Mailchimp. Van: ");
    look(&app, "recipients-path");
    let lit =
        "return [...document.querySelectorAll('.slip.on')].map((one) => one.dataset.node).sort().join()";
    assert_eq!(ask(&app, lit), "activity/nieuwsbrief,country/US,data_subject/abonnees,recipient/mailchimp");
    let counts = "return [0, 1, 2, 3].map((column) => document.querySelectorAll('[data-column=\"' + column + '\"]').length).join()";
    let counted = ask(&app, counts);
    app.button("Toon als tabel").click();
    let caption = app.wait_for("main caption", "activiteiten");
    let numbers: Vec<&str> =
        caption.split(|letter: char| !letter.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    assert_eq!(numbers.join(","), counted, "the table counts what the picture shows");
    look(&app, "recipients-table");
    app.quit();
}

#[test]
fn v4_the_matrix_counts_what_stands_where() {
    let app = example();
    app.button("Wat staat waar").click();
    app.wait_for("figcaption", "op meer dan één plek");
    look(&app, "recipients-matrix");
    let cells = "const rows = [...document.querySelectorAll('main table tbody tr')];
        return rows.map((row) => [...row.querySelectorAll('td.some')].length + '=' + row.lastElementChild.textContent).join()";
    for row in ask(&app, cells).split(',') {
        let (seen, told) = row.split_once('=').expect("two numbers");
        assert_eq!(seen, told, "places are the cells with a number");
    }
    app.quit();
}

#[test]
fn e4_e8_a_recipient_is_copied_and_removed_and_comes_back() {
    let app = example();
    app.click("[data-row='recipient/mailchimp']");
    app.wait_for("#holder-title", "Mailchimp");
    look(&app, "recipients-form");
    app.execute("document.getElementById('system/mailchimp:system.name').scrollIntoView()", &json!([]));
    app.screenshot("recipients-form-program");
    app.execute(
        "document.getElementById('recipient/mailchimp:recipient.country').scrollIntoView()",
        &json!([]),
    );
    app.screenshot("recipients-form-country");
    app.button("Dupliceer").click();
    app.wait_for("#holder-title", "Mailchimp (kopie)");
    // E4: the copy is used nowhere, so nothing is asked.
    app.execute("document.querySelector('[data-row=\"recipient/mailchimp-kopie\"]').focus()", &json!([]));
    app.keys("Delete");
    app.wait_for("body", "Mailchimp (kopie) verwijderd.");
    assert!(app.all("dialog[open]").is_empty());
    // The firm itself is used: that is asked, and where.
    app.execute("document.querySelector('[data-row=\"recipient/mailchimp\"]').focus()", &json!([]));
    app.keys("Delete");
    app.wait_for("dialog[open]", "Nieuwsbrief");
    look(&app, "recipients-in-use");
    app.button("Verwijder toch").click();
    let gone = || {
        app.all("[data-row='recipient/mailchimp'], [data-row='system/mailchimp']").is_empty().then_some(())
    };
    assert!(wait_until(gone).is_some(), "the firm went with its program");
    app.wait_for("body", "Mailchimp verwijderd.");
    app.find("header [aria-label^='Ongedaan maken']").click();
    app.wait_for("#holder-title", "Mailchimp");
    app.wait_for("main", "Het programma");
    app.quit();
}

#[test]
fn o3_an_empty_list_says_what_belongs_here_and_the_first_recipient_opens() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Bakkerij Jansen");
    app.button("Ontvangers 0").click();
    app.wait_for("main", "Hier staat wie gegevens van u krijgt");
    assert_eq!(app.all("main button.filled").len(), 1, "one filled button");
    look(&app, "recipients-empty");
    app.click("main button.filled");
    app.field("Naam of soort bedrijf").type_text("mailch");
    app.wait_for("main", "Uit onze lijst van");
    look(&app, "recipients-new");
    app.keys("Down");
    app.keys("Enter");
    app.wait_for("#holder-title", "Mailchimp");
    // All of it is pencil, and says where it comes from.
    app.wait_for("main .part", "Lijst van programma’s van");
    look(&app, "recipients-proposed");
    app.button("Ontvanger").click();
    app.field("Naam of soort bedrijf").type_text("Salarisburo Eem");
    app.button("Voeg toe").click();
    app.wait_for("#holder-title", "Salarisburo Eem");
    app.wait_for("main", "land onbekend");
    app.quit();
}

#[test]
fn a6_the_screen_fits_a_small_window() {
    let app = example();
    let _manager = app.desktop().run("openbox", [""; 0]);
    // The page is made for 480 pixels; the menu bar takes some of the smallest window.
    let larger = "const page = document.documentElement;
                  return page.scrollWidth > innerWidth || page.scrollHeight > Math.max(innerHeight, 480)";
    for (width, height) in [("800", "600"), ("660", "480")] {
        size(&app, width, height);
        let fits = |name: &str| {
            assert_eq!(app.execute(larger, &json!([])), json!(false), "{name} is larger than its window");
            look(&app, &format!("recipients-{width}-{name}"));
        };
        fits("list");
        app.button("Kaart").click();
        app.find("[data-node]");
        fits("map");
        app.button("Wat staat waar").click();
        app.find("main table");
        fits("matrix");
        app.button("Terug naar de lijst").click();
        app.click("[data-row='recipient/mailchimp']");
        app.wait_for("#holder-title", "Mailchimp");
        fits("form");
        app.button("Terug naar de lijst").click();
    }
    app.quit();
}
