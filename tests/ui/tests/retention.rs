//! *Bewaren* in the real window: the bars by keyboard, the table that says the same, a deletion that is noted and
//! taken back, and the files that an owner takes along.

use serde_json::json;
use std::path::PathBuf;
use std::process::Command;
use tests_ui::{App, journey, tested_program};

/// The lines of what may go today.
const DUE: &str = "main ul[aria-label='Weg te gooien per vandaag'] > li";

/// A picture in light and in dark, in which axe finds nothing.
#[track_caller]
fn look(app: &App, name: &str) {
    journey::look(app, &format!("retention-{name}"));
    let wider = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(app.execute(wider, &json!([])), json!(false), "{name} is wider than its window");
}

/// What a screen reader says of what has the focus.
#[track_caller]
fn read_aloud(app: &App) -> String {
    let name = app.execute("return document.activeElement.getAttribute('aria-label') ?? ''", &json!([]));
    name.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn count(app: &App, css: &str) -> usize {
    app.all(css).len()
}

#[test]
fn v2_an_owner_reads_the_bars_by_keyboard_and_notes_what_was_thrown_away() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Bewaren 14").click();
    app.wait_for("main", "Alle veertien regels zijn compleet.");
    app.wait_for("main", "geen lijst van mensen");
    assert_eq!(count(&app, "[data-rule]"), 14, "a bar beside each rule");
    look(&app, "rules");

    // One stop for Tab; the arrows go over the bars.
    app.execute("document.querySelector('[data-rule][tabindex=\"0\"]').focus()", &json!([]));
    assert_eq!(read_aloud(&app), "Bestellingen in de winkel en per telefoon: 1 jaar na de levering");
    app.keys("End");
    assert!(read_aloud(&app).starts_with("Kopie ID-bewijs van medewerkers: 5 jaar"), "{}", read_aloud(&app));
    for _ in 0..3 {
        app.keys("Up");
    }
    assert_eq!(read_aloud(&app), "Sollicitaties: 4 weken na het einde van de procedure");
    app.screenshot("retention-focus");
    app.keys("Enter");
    app.wait_for(".unfolded", "Wat u bewaart");
    look(&app, "form");
    // In the owner's words: offered, and put in by a button only.
    let words = app.field("Uw eigen woorden (niet verplicht)");
    words.type_text("4 weken na afwijzing, 1 jaar met toestemming");
    app.keys("Tab");
    let offer = app.button("Neem over: 1 jaar, met toestemming");
    app.execute("document.activeElement.scrollIntoView({ block: 'center' })", &json!([]));
    look(&app, "words");
    assert_eq!(app.all("[data-rule][aria-label^='Sollicitaties: 4 weken']").len(), 1, "nothing changed yet");
    offer.click();
    let taken =
        "[data-rule][aria-label^='Sollicitaties: 1 jaar na het einde van de procedure, met toestemming']";
    app.find(taken);
    look(&app, "taken-over");
    for _ in 0..2 {
        app.keys("Ctrl+Z");
    }
    let back = || app.all("[data-rule][aria-label='Sollicitaties: 4 weken na het einde van de procedure']");
    assert!(tests_ui::wait_until(|| (back().len() == 1).then_some(())).is_some(), "undone");
    app.execute("document.querySelector('.unfolded input').focus()", &json!([]));
    app.keys("Escape");
    assert_eq!(read_aloud(&app), "Sollicitaties: 4 weken na het einde van de procedure", "back at its bar");

    // The table says the same without a picture.
    app.button("Toon als tabel").click();
    app.wait_for("main table", "2 november 2026");
    assert_eq!(count(&app, "main tbody tr"), 14);
    assert_eq!(count(&app, "main table svg.drawing"), 0);
    look(&app, "table");
    app.button("Toon als tabel").click();
    app.button("Kalender").click();
    app.wait_for("main", "Vacature bakker, voorjaar 2026");
    look(&app, "calendar");

    // Done: noted, gone from the list, and taken back.
    app.button("Lijst voor deze maand").click();
    app.wait_for("main", "Weg te gooien per vandaag");
    app.wait_for("main", "Blijft staan door een bewaarstop");
    look(&app, "due");
    let before = count(&app, DUE);
    // By keyboard: Enter asks, Escape goes back to where it was.
    app.execute("document.querySelector(`${arguments[0]} button`).focus()", &json!([DUE]));
    let first = read_aloud(&app);
    assert!(first.starts_with("Gedaan: "), "{first}");
    app.keys("Enter");
    app.wait_for("dialog[open]", "Is dit weggegooid?");
    app.keys("Escape");
    let back = tests_ui::wait_until(|| (read_aloud(&app) == first).then_some(()));
    assert!(back.is_some(), "{:?} has the focus, not {first:?}", read_aloud(&app));
    app.button("Gedaan: Sollicitaties: Vacature bakker, voorjaar 2026").click();
    app.wait_for("dialog[open]", "Is dit weggegooid?");
    look(&app, "done");
    app.button("Noteer als weggegooid").click();
    app.wait_for("main", "Sollicitaties: Vacature bakker, voorjaar 2026");
    app.wait_for(".toasts", "genoteerd als weggegooid");
    let has = |wanted: usize| {
        let found = tests_ui::wait_until(|| (count(&app, DUE) == wanted).then_some(()));
        assert!(found.is_some(), "{} lines, not {wanted}", count(&app, DUE));
    };
    has(before - 1);
    app.screenshot("retention-noted");
    app.keys("Ctrl+Z");
    has(before);
    app.wait_for("main h1", "Hoe lang u gegevens bewaart");

    // Moments and holds.
    app.button("Gebeurtenissen 3").click();
    app.wait_for("main", "De naam van een persoon is niet nodig");
    look(&app, "occurrences");
    app.button("Bewaarstops 1").click();
    app.wait_for("main", "Aangifte van de inbraak");
    app.button("Wijzig Aangifte van de inbraak; de zaak loopt nog").click();
    app.wait_for("main", "Voor welke gebeurtenissen");
    look(&app, "hold");
}

/// The one file of this kind that was saved, when the window has told where it is.
#[track_caller]
fn saved(app: &App, name: &str) -> PathBuf {
    app.wait_for(".toasts", name);
    let file = app.saved().join(name);
    assert!(file.is_file(), "{name} is not where the window says");
    file
}

/// What a program prints about a file.
#[track_caller]
fn printed(program: &str, arguments: &[&str]) -> String {
    let made = Command::new(program).args(arguments).output();
    let made = made.unwrap_or_else(|why| panic!("{program} runs: {why}"));
    assert!(made.status.success(), "{program}: {}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8_lossy(&made.stdout).into_owned()
}

#[track_caller]
fn words_of(pdf: &std::path::Path) -> String {
    let text = printed("pdftotext", &[pdf.to_str().expect("a plain path"), "-"]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn x7_an_owner_takes_the_schedule_along_as_files() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");

    // What may go soon stands on the first screen and leads to the list.
    app.wait_for("main", "Binnenkort weg te gooien");
    look(&app, "overview");
    app.execute("document.querySelector('[aria-labelledby=soon] button').click()", &json!([]));
    app.wait_for("main", "Weg te gooien per vandaag");
    let due: Vec<String> = app.all(&format!("{DUE} h3")).iter().map(|line| line.text()).collect();
    assert!(due.len() >= 9, "{due:?}");

    app.button("Meer voor uw bewaartermijnen").click();
    app.button("Bewaar als PDF…").click();
    let words = words_of(&saved(&app, "Bewaartermijnen Bakkerij Jansen.pdf"));
    for said in
        ["Bewaaroverzicht van Bakkerij Jansen", "Weg te gooien per", "Moet van de wet: artikel 52 AWR."]
    {
        assert!(words.contains(said), "{said:?} is not in the PDF: {words}");
    }

    app.button("Meer voor uw bewaartermijnen").click();
    app.button("Bewaar als Excel…").click();
    let workbook = saved(&app, "Bewaartermijnen Bakkerij Jansen.xlsx");
    let sheet = |number: usize| {
        let part = format!("xl/worksheets/sheet{number}.xml");
        printed("unzip", &["-p", workbook.to_str().expect("a plain path"), &part])
    };
    let (rules, list) = (sheet(1), sheet(2));
    assert_eq!(rules.matches("<row ").count(), 1 + 14, "a heading and a row for each rule");
    for rule in ["Camerabeelden", "4 weken", "de opname"] {
        assert!(rules.contains(&format!(">{rule}<")), "{rule:?} is not in the workbook");
    }
    let days = list.matches(" s=\"2\"><v>").count();
    assert_eq!(days, due.len(), "a day, as a day, for each line that the window shows");

    app.button("Zet in agenda…").click();
    let calendar = saved(&app, "Bewaartermijnen Bakkerij Jansen.ics");
    let calendar = std::fs::read_to_string(calendar).expect("a calendar is text");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    let of = |name: &str| calendar.lines().filter(|line| line.starts_with(name)).count();
    let events = of("BEGIN:VEVENT");
    assert!(events >= 4, "{calendar}");
    assert_eq!([of("UID:"), of("DTSTART;VALUE=DATE:"), of("BEGIN:VALARM")], [events; 3]);
    assert!(calendar.contains("SUMMARY:Opruimen: Rekeningen en boekhouding\r\n"), "{calendar}");
    assert!(!calendar.contains("Marieke"), "a calendar names nobody");

    // What was thrown away, and the proof of it.
    app.button("Wijzig Rekeningen en boekhouding tot en met 2018").click();
    look(&app, "deletion");
    app.button("Bewijs als PDF…").click();
    let proof = saved(&app, "Bewijs van verwijdering Bakkerij Jansen.pdf");
    let picture = tests_ui::pictures().join("retention-proof");
    let paths = [&proof, &picture].map(|path| path.to_str().expect("a plain path"));
    printed("pdftoppm", &["-r", "60", "-png", "-singlefile", paths[0], paths[1]]);
    let words = words_of(&proof);
    for said in ["Rekeningen en boekhouding tot en met 2018", "12 januari 2026", "Marieke Jansen"] {
        assert!(words.contains(said), "{said:?} is not in the proof: {words}");
    }
    app.quit();
}
