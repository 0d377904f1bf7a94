//! The owner's mark on the statement.

use tests_ui::journey::{look, new_dossier, wait_until_saved};
use tests_ui::{App, tested_program, wait_until};

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M4 36 L34 4 L64 36 Z" fill="#B4531F"/><circle cx="92" cy="20" r="16" fill="#0F5259"/></svg>"##;

#[test]
fn a_logo_is_chosen_shown_and_taken_away() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    app.button("Verklaring").click();
    app.button("Versie en uiterlijk").click();
    let letter = app.saved().join("brief.txt");
    std::fs::write(&letter, "Geen plaatje").expect("a file");
    app.answer_dialog(Some(&letter));
    app.button("Kies een logo…").click();
    app.wait_for(".look", "Een logo is een PNG of een SVG.");
    look(&app, "logo-refused");

    let logo = app.saved().join("merk.svg");
    std::fs::write(&logo, SVG).expect("a file");
    app.answer_dialog(Some(&logo));
    app.button("Kies een logo…").click();
    app.wait_for(".look", "merk.svg");
    look(&app, "logo-chosen");
    let on_paper = || (!app.all("img.page-logo").is_empty()).then_some(());
    assert!(wait_until(on_paper).is_some(), "the preview shows it");
    look(&app, "logo-statement");
    wait_until_saved(&app);

    app.button("Haal logo weg").click();
    let away = || app.all("img.page-logo").is_empty().then_some(());
    assert!(wait_until(away).is_some(), "the preview has none");
    app.button("Sluit uiterlijk").click();
    app.find("header [aria-label^='Ongedaan maken']").click();
    assert!(wait_until(on_paper).is_some(), "and it is there again");
}
