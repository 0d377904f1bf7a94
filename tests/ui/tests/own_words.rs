//! E10, and the ways between a field and the sentences that rest on it.

use serde_json::json;
use tests_ui::journey::{fill, look};
use tests_ui::{App, tested_program, wait_until};

/// Clicks the first sentence of the page that starts with these words.
fn click_sentence(app: &App, starts: &str) {
    let click = "const say = [...document.querySelectorAll('article .sentence')] \
                 .find((one) => one.textContent.trim().startsWith(arguments[0])); \
                 say?.scrollIntoView({ block: 'center' }); say?.click(); return say !== undefined";
    let clicked = || app.execute(click, &json!([starts])).as_bool().filter(|clicked| *clicked);
    assert!(wait_until(clicked).is_some(), "no sentence starts with {starts:?}");
}

#[track_caller]
fn page_says(app: &App, text: &str) {
    let script = "return document.querySelector('article.page')?.textContent ?? ''";
    let said = || app.execute(script, &json!([])).as_str()?.contains(text).then_some(());
    assert!(wait_until(said).is_some(), "the page never said {text:?}");
}

#[test]
fn e10_own_words_are_marked_flagged_when_their_fact_changes_and_given_back() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    click_sentence(&app, "Bakkerij Jansen is verantwoordelijk");
    app.wait_for(".provenance", "Pas gegeven aan");
    look(&app, "own-words-slip");
    app.button("Pas deze zin aan").click();
    fill(&app, "Uw tekst in plaats van de onze", "Indien u vragen hebt: de bakker, dat zijn wij.");
    page_says(&app, "de bakker, dat zijn wij");
    app.wait_for(".words", "Verschil met de standaardtekst");
    app.wait_for(".words .difference ins", "bakker");
    app.wait_for(".words .difference del", "verantwoordelijk");
    app.wait_for(".parts ol", "Aangepast");
    assert!(!app.all("article .sentence.own").is_empty(), "the page marks it");
    look(&app, "own-words-difference");

    // How it reads: in words, with what to do.
    app.button("Leest het goed?").click();
    app.wait_for(".reading", "Liever “als” dan “indien”.");
    look(&app, "own-words-reading");
    app.button("Sluit leesbaarheid").click();

    // The fact behind it changes.
    app.button("Bedrijf").click();
    fill(&app, "Handelsnaam", "Bakkerij De Ster");
    app.button("Verklaring").click();
    app.wait_for(".parts ol", "Nakijken");
    assert!(!app.all("article .sentence.own.again").is_empty(), "the page says it too");
    app.button("Aangepast: één tekst").click();
    app.wait_for(".words", "Het gegeven achter deze zin is veranderd");
    look(&app, "own-words-outdated");
    app.button("Mijn tekst houden").click();
    let calm = || app.all("article .sentence.own.again").is_empty().then_some(());
    assert!(wait_until(calm).is_some(), "it was looked at");
    page_says(&app, "de bakker, dat zijn wij");

    app.button("Bekijken").click();
    app.wait_for(".words", "Deze zin in uw woorden");
    app.button("Standaardtekst terug").click();
    page_says(&app, "Bakkerij De Ster is verantwoordelijk");
    let none = || app.all("article .sentence.own").is_empty().then_some(());
    assert!(wait_until(none).is_some());
    app.quit();
}

#[test]
fn f13_a_field_leads_to_its_sentences_and_a_sentence_to_its_field() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Bedrijf").click();
    app.wait_for("main h1", "Bedrijf");
    app.execute("document.getElementById('organisation:organisation.email').focus()", &json!([]));
    // Beside the form, above the page.
    app.wait_for("aside.preview", "zinnen van de verklaring");
    app.find("aside.preview .used > button").click();
    look(&app, "uses-preview");
    app.find("aside.preview .used li:nth-child(2) button").click();
    app.wait_for("aside.preview .provenance", "Waar komt deze zin vandaan?");
    app.button("Sluit herkomst").click();

    // In the help, and without the page beside the form it leads to the screen of the statement.
    // Not the example: the page beside the form.
    app.find("aside.preview .head button").click();
    app.execute("document.getElementById('organisation:organisation.email').focus()", &json!([]));
    app.keys("F1");
    app.wait_for("aside.help", "zinnen van de verklaring");
    app.find("aside.help .used > button").click();
    look(&app, "uses-help");
    app.find("aside.help .used li button").click();
    app.wait_for("main h1", "Verklaring");
    app.wait_for(".provenance", "Uw bedrijf, Adres en contact");
    // And back: to the field.
    app.button("Pas gegeven aan").click();
    let there = "return document.activeElement?.id ?? ''";
    let focused = || {
        let id = app.execute(there, &json!([]));
        id.as_str()?.starts_with("organisation:").then_some(())
    };
    assert!(wait_until(focused).is_some(), "the field has the focus");
    app.quit();
}
