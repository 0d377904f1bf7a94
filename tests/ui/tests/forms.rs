//! What a form is like: labels, hints, when something is said of an answer, days in three parts, the explanation beside it,
//! and that everything typed stays (E9, F1 to F13).

use serde_json::json;
use tests_ui::journey::{example, fill, go, new_dossier, wait_until_saved};
use tests_ui::{App, tested_program, wait_until};

/// Controls without a label above them, and hints that are no short sentence.
const FAULTS: &str = "const faults = [];
    const short = (one) => one.outerHTML.slice(0, 140);
    for (const one of document.querySelectorAll('main input, main select, main textarea')) {
      if (!one.checkVisibility()) continue;
      const isTick = /checkbox|radio/.test(one.type);
      const labels = [...(one.labels ?? [])];
      const said = labels.map((label) => label.innerText).join(' ') || one.getAttribute('aria-label') || '';
      if (said.trim() === '') faults.push('no label: ' + short(one));
      if (said.includes('*')) faults.push('a star: ' + said);
      if (labels.length > 1) faults.push(labels.length + ' labels: ' + short(one));
      const hints = (one.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      for (const id of hints) {
        const hint = document.getElementById(id);
        if (!hint) faults.push('the hint is not there: ' + short(one));
        else if (id.endsWith('-hint') && hint.innerText.length > 120) faults.push('long: ' + hint.innerText);
        else if (hint.querySelector('a')) faults.push('a link within: ' + hint.innerText);
      }
      if (isTick || labels.length === 0 || one.type === 'search' || one.closest('[role=search]')) continue;
      // The label is above, or it holds the control.
      const label = labels[0].getBoundingClientRect(), mine = one.getBoundingClientRect();
      const isWithin = labels[0].contains(one);
      if (!isWithin && label.height > 1 && label.bottom > mine.top + 2 && label.right > mine.left + 2)
        faults.push('the label is not above: ' + said);
      const group = one.closest('fieldset');
      const needed = one.getAttribute('aria-required') === 'true';
      const field = one.closest('.field');
      if (field && !group && needed === said.includes('(niet verplicht)')) faults.push('needed or not: ' + said);
    }
    return faults";

/// Every form of the window, opened as far as it goes.
#[track_caller]
fn each_form(app: &App, look: impl Fn(&str)) {
    for (place, row) in [
        ("bedrijf", ""),
        ("activiteiten", "[data-row]"),
        ("ontvangers", "[data-row]"),
        ("bewaren", "[data-rule]"),
        ("instellingen", ""),
    ] {
        go(app, place);
        if !row.is_empty() {
            app.find(row);
            app.execute("document.querySelector(arguments[0]).click()", &json!([row]));
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
        let unfold = "for (const one of document.querySelectorAll('[aria-label^=\"Klap uit\"], main section.block [aria-expanded=false]')) one.click();
                      for (const one of document.querySelectorAll('details')) one.open = true;";
        app.execute(unfold, &json!([]));
        std::thread::sleep(std::time::Duration::from_millis(300));
        look(place);
    }
}

#[test]
fn f1_f2_every_control_has_its_label_above_and_a_short_hint() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    each_form(&app, |place| {
        let faults = app.execute(FAULTS, &json!([]));
        assert_eq!(faults, json!([]), "{place}: {faults:#}");
        // And a screen reader says so.
        let controls = app.all("main input, main select, main textarea");
        assert!(!controls.is_empty(), "{place} has no control");
        for control in controls.iter().step_by(3) {
            let shown = app.execute("return arguments[0].checkVisibility()", &json!([control.reference()]));
            assert!(
                shown != json!(true) || !control.spoken_name().is_empty(),
                "{place}: a control without a name"
            );
        }
    });
    app.quit();
}

#[test]
fn f4_f8_an_address_is_looked_at_on_leaving_and_stays_as_it_was_typed() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    for (label, typed, said) in [
        ("E-mailadres voor privacy", "i", "Dit lijkt geen e-mailadres"),
        ("KVK-nummer", "1234", "Dit lijkt geen KVK-nummer"),
    ] {
        let field = app.field(label);
        let faults = || {
            let near = "const field = arguments[0].closest('.field');
                return [...field.querySelectorAll('.field-error')].map((one) => one.innerText)";
            app.execute(near, &json!([field.reference()]))
        };
        field.click();
        field.type_text(typed);
        std::thread::sleep(std::time::Duration::from_millis(300));
        assert_eq!(faults(), json!([]), "{label}: nothing is said while somebody types");
        app.keys("Tab");
        let told = wait_until(|| faults().as_array().filter(|all| all.len() == 1).map(|all| all[0].clone()));
        let told = told.unwrap_or_else(|| panic!("{label}: {} after leaving", faults()));
        let told = told.as_str().unwrap_or_default();
        assert!(told.starts_with(said) && told.ends_with("Klopt het toch? Laat het staan."), "{told}");
        assert_eq!(field.value(), typed, "what was typed stays");
    }
    // It is kept, and the rest of the form is not held up.
    wait_until_saved(&app);
    go(&app, "overzicht");
    go(&app, "bedrijf");
    assert_eq!(app.field("KVK-nummer").value(), "1234");
    app.execute(
        "document.getElementById('organisation:organisation.kvk_number').scrollIntoView({ block: 'center' })",
        &json!([]),
    );
    fill(&app, "KVK-nummer", "12345678");
    let calm = || (!app.text("main").contains("Dit lijkt geen KVK-nummer")).then_some(());
    assert!(wait_until(calm).is_some(), "it is right now");
    app.quit();
}

#[test]
fn f9_a_day_is_three_fields_and_the_fault_names_its_part() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    go(&app, "bewaren");
    app.button("Gebeurtenissen 3").click();
    app.find("main [aria-label^='Wijzig ']").click();
    let part = |name: &str| {
        let find = "const label = [...document.querySelectorAll('main fieldset label')]
            .find((one) => one.checkVisibility() && one.innerText.trim() === arguments[0]);
            label.control.id ||= `part-${arguments[0]}`; return label.control.id";
        let id = wait_until(|| app.execute(find, &json!([name])).as_str().map(str::to_owned));
        app.find(&format!("[id='{}']", id.unwrap_or_else(|| panic!("no part is called {name}"))))
    };
    let put = |name: &str, text: &str| {
        let field = part(name);
        field.clear();
        field.type_text(text);
    };
    put("Dag", "3");
    // No jump to the next field by itself.
    let held = app.execute("return document.activeElement.id", &json!([]));
    assert_eq!(held.as_str(), part("Dag").attribute("id").as_deref());
    put("Maand", "zomer");
    put("Jaar", "2026");
    app.keys("Tab");
    app.keys("Tab");
    app.wait_for("main", "maand");
    let wrong = "return [...document.querySelectorAll('main fieldset input[aria-invalid=true]')].map((one) => one.labels[0].innerText.trim())";
    assert!(wait_until(|| (app.execute(wrong, &json!([])) == json!(["Maand"])).then_some(())).is_some());
    assert_eq!(part("Maand").value(), "zomer", "what was typed stays");
    // A month by its name, also a short one.
    put("Maand", "mrt");
    app.keys("Tab");
    app.keys("Tab");
    let told = || (app.execute(wrong, &json!([])) == json!([])).then_some(());
    assert!(wait_until(told).is_some(), "a name of a month will do");
    app.quit();
}

#[test]
fn f13_the_explanation_follows_the_field_and_stands_in_one_place() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    go(&app, "bedrijf");
    app.keys("F1");
    app.find("aside.help");
    // It comes in from the side, once it is painted.
    app.screenshot("forms-help");
    std::thread::sleep(std::time::Duration::from_millis(300));
    let place = || {
        app.execute("const box = document.querySelector('aside.help').getBoundingClientRect(); return [box.left, box.top]", &json!([]))
    };
    let stands = place();
    let focus = |id: &str| app.execute("document.getElementById(arguments[0]).focus()", &json!([id]));
    let mut told = Vec::new();
    for field in ["organisation:organisation.email", "organisation:organisation.kvk_number"] {
        focus(field);
        let text = wait_until(|| {
            Some(app.text("aside.help .help-text")).filter(|text| !text.is_empty() && !told.contains(text))
        });
        let text = text.unwrap_or_else(|| panic!("{field}: the explanation stays as it was"));
        assert!(
            text.contains("rtikel ") && text.contains(" 2026"),
            "it names the article, and the day it was read: {text}"
        );
        told.push(text);
    }
    for screen in ["activiteiten", "bewaren", "ontvangers", "verklaring", "controle", "overzicht"] {
        go(&app, screen);
        assert_eq!(place(), stands, "{screen}: the same place");
        let text = app.text("aside.help");
        assert!(text.contains("Uitleg"), "{screen}: {text}");
    }
    app.keys("F1");
    assert!(wait_until(|| app.all("aside.help").is_empty().then_some(())).is_some());
    app.quit();
}

#[test]
fn e9_markup_and_far_too_much_text_stay_as_they_were_typed() {
    const MARKUP: &str = "<b>Vet</b> & # *kop* <img src=x onerror=alert(1)> {{naam}}";
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, "Handelsnaam", MARKUP);
    let named = || app.text("aside.preview .page-title").contains("<b>Vet</b>").then_some(());
    assert!(wait_until(named).is_some(), "{}", app.text("aside.preview .page-title"));
    assert!(
        app.all("aside.preview img, aside.preview .page-title b").is_empty(),
        "it is text and nothing else"
    );
    go(&app, "verklaring");
    app.wait_for("article.page", "<b>Vet</b>");
    let made = app.saved().join("verklaring.pdf");
    app.answer_dialog(Some(&made));
    app.find(".export button.filled").click();
    app.wait_for(".toasts", "verklaring.pdf");
    let words =
        std::process::Command::new("pdftotext").args(["-raw"]).arg(&made).arg("-").output().expect("poppler");
    let words = String::from_utf8_lossy(&words.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(MARKUP), "{words}");

    // Twenty thousand letters, put in at once.
    app.button("Eigen tekst en volgorde").click();
    app.wait_for(".words", "de naam van uw bedrijf");
    let long = "Wij bakken brood. ".repeat(1112);
    let paste = "const field = [...document.querySelectorAll('.words textarea')][0]; field.focus();
        document.execCommand('insertText', false, arguments[0]); field.blur(); return field.value.length";
    assert_eq!(app.execute(paste, &json!([long])), json!(long.len()));
    let stays = "return document.querySelector('.words textarea').value.length";
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert!(app.execute(stays, &json!([])).as_u64() >= Some(20_000), "nothing is cut off");
    app.quit();
}
