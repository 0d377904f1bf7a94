//! From nothing to a statement: the way of an owner through the window.

use std::path::Path;
use std::process::Command;
use tests_ui::journey::{look, wait_until_saved};
use tests_ui::{App, command_line, tested_program, wait_until};

/// Fills in a field, found by its label, and leaves it.
#[track_caller]
fn fill(app: &App, label: &str, text: &str) {
    app.field(label).type_text(text);
    app.keys("Tab");
}

/// Waits until the preview says this. Not what is in view only: what lies below is read too.
#[track_caller]
fn preview_says(app: &App, text: &str) {
    let said = || preview(app).contains(text).then_some(());
    assert!(wait_until(said).is_some(), "{text:?} never came in {:?}", preview(app));
}

fn preview(app: &App) -> String {
    let script = "return document.querySelector('aside.preview article')?.textContent ?? ''";
    let text = app.execute(script, &serde_json::json!([]));
    text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Makes the statement of the same dossier, on the window's own day.
fn command_line_statement(app: &App, dossier: &Path, to: &Path) {
    let today = app.execute("return new Date().toLocaleDateString('sv-SE')", &serde_json::json!([]));
    let today = today.as_str().expect("a day");
    let status = Command::new(command_line())
        .arg("statement")
        .arg(dossier)
        .arg("--to")
        .arg(to)
        .args(["--on", today, "--concept"])
        .status()
        .expect("the command line runs");
    assert!(status.success());
}

/// What the PDF says, by poppler.
fn words_of(pdf: &Path) -> String {
    let made = Command::new("pdftotext").arg(pdf).arg("-").output().expect("poppler's pdftotext runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8_lossy(&made.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page on the screen Verklaring.
fn page(app: &App) -> String {
    let script = "return document.querySelector('article.page')?.textContent ?? ''";
    let text = app.execute(script, &serde_json::json!([]));
    text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn page_says(app: &App, text: &str) {
    assert!(
        wait_until(|| page(app).contains(text).then_some(())).is_some(),
        "{text:?} is not in {:?}",
        page(app)
    );
}

#[test]
fn e9_e10_an_owner_words_a_part_and_a_sentence_themselves() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");

    // Before a part.
    app.button("Eigen tekst en volgorde").click();
    app.wait_for(".words", "de naam van uw bedrijf");
    fill(&app, "Uw tekst ervoor (niet verplicht)", "Fijn dat u dit leest.");
    page_says(&app, "Fijn dat u dit leest.");
    look(&app, "journey-words");

    // The second part comes first, and the list says so.
    let before = page(&app);
    app.button("Omlaag").click();
    app.wait_for(".parts li:nth-child(3)", "Wie zijn wij?");

    // A sentence, from the page itself; one that is being put elsewhere cannot be pointed at.
    assert!(
        wait_until(|| (page(&app) != before).then_some(())).is_some(),
        "the page has its parts in the old order"
    );
    app.button("Sluit eigen tekst").click();
    let click = "const say = [...document.querySelectorAll('article .sentence')].find((one) => \
                 one.textContent.startsWith('Bakkerij Jansen is verantwoordelijk')); say.click(); \
                 return say.textContent";
    let ours = app.execute(click, &serde_json::json!([]));
    app.button("Pas deze zin aan").click();
    app.wait_for(".words", "Deze zin in uw woorden");
    fill(&app, "Uw tekst in plaats van de onze", "Wij zijn de warmste bakker van de straat.");
    page_says(&app, "Wij zijn de warmste bakker van de straat.");
    app.wait_for(".words", "Verschil met de standaardtekst");
    let before = "return [...document.querySelector('.words .difference > span').childNodes] \
                  .filter((one) => one.nodeName !== 'INS') \
                  .map((one) => one.nodeName === 'DEL' ? one.lastChild.textContent : one.textContent).join('')";
    let words = |said: &serde_json::Value| -> String {
        said.as_str().expect("words").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let stood = app.execute(before, &serde_json::json!([]));
    assert_eq!(words(&stood), words(&ours), "the difference tells what stood there");
    look(&app, "journey-words-sentence");

    // It is in the PDF too, and undo takes it back.
    app.button("Maak PDF").click();
    app.wait_for(".toasts", ".pdf");
    let made = std::fs::read_dir(app.saved())
        .expect("the folder of saved files")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .expect("a PDF");
    let words = words_of(&made);
    for own in ["Fijn dat u dit leest.", "Wij zijn de warmste bakker van de straat."] {
        assert!(words.contains(own), "{own:?} is not in the PDF: {words}");
    }
    app.find(".words h2").click();
    app.keys("Ctrl+Z");
    let gone = || (!page(&app).contains("warmste")).then_some(());
    assert!(wait_until(gone).is_some(), "{}", page(&app));
    app.quit();
}

#[test]
fn o6_f7_an_owner_makes_a_statement_in_the_window() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    look(&app, "journey-start");

    // A new dossier.
    app.button("Nieuw bestand Begin met de naam van uw bedrijf").click();
    app.field("Hoe heet uw bedrijf?").type_text("Bakkerij Jansen");
    look(&app, "journey-new");
    app.button("Kies waar het bestand komt…").click();
    app.wait_for("main h1", "Er staat nog geen activiteit");
    let dossier = app.saved().join("Bakkerij Jansen.verantwoord");
    assert!(dossier.is_file());
    look(&app, "journey-overview-empty");

    // The firm. What is typed is rewritten where it can be understood.
    app.button("Bedrijf").click();
    app.wait_for("main h1", "Bedrijf");
    preview_says(&app, "Privacyverklaring van Bakkerij Jansen");
    fill(&app, "KVK-nummer", "12 34 56 78");
    app.execute(
        "const form = document.getElementById('organisation:organisation.legal_form');
         form.value = 'general_partnership'; form.dispatchEvent(new Event('change', { bubbles: true }))",
        &serde_json::json!([]),
    );
    fill(&app, "Straat en huisnummer", "Kerkstraat 12");
    fill(&app, "Postcode", "3811cv");
    fill(&app, "Plaats", "Amersfoort");
    fill(&app, "E-mailadres voor privacy", "info@bakkerijjansen.example");
    preview_says(&app, "Kerkstraat 12");
    preview_says(&app, "3811 CV Amersfoort");
    preview_says(&app, "info@bakkerijjansen.example");
    assert!(wait_until(|| (app.field("KVK-nummer").value() == "12345678").then_some(())).is_some());
    look(&app, "journey-organisation");

    // An activity.
    app.button("Activiteiten 0").click();
    app.wait_for("main h1", "Activiteiten");
    app.button("Activiteit").click();
    app.type_text(":focus", "Nieuwsbrief");
    app.keys("Enter");
    app.wait_for("#activity-title", "Nieuwsbrief");
    preview_says(&app, "Nieuwsbrief");
    look(&app, "journey-activity");

    // Undo takes the activity away, redo brings it back; the preview follows both times.
    app.keys("Ctrl+Z");
    let gone = || (!preview(&app).contains("Nieuwsbrief")).then_some(());
    assert!(wait_until(gone).is_some(), "{}", preview(&app));
    app.keys("Ctrl+Shift+Z");
    preview_says(&app, "Nieuwsbrief");

    // The statement: a gap leads to its field.
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    look(&app, "journey-statement");
    app.button("Maak PDF").click();
    app.wait_for(".toasts", "Privacyverklaring Bakkerij Jansen.pdf");
    app.screenshot("journey-made");
    wait_until_saved(&app);
    let made = app.saved().join("Privacyverklaring Bakkerij Jansen.pdf");
    let same = app.saved().join("command-line.pdf");
    command_line_statement(&app, &dossier, &same);
    let (made, same) = (std::fs::read(made).expect("a PDF"), std::fs::read(same).expect("a PDF"));
    assert!(
        made == same,
        "the window's PDF of {} bytes is another than the command line's of {}",
        made.len(),
        same.len()
    );
    assert!(made.starts_with(b"%PDF-"));
    app.quit();
}
