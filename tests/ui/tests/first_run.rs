//! The first run (O1, O2, O6, F3–F6, F11, A2): from the first window to a PDF by keyboard alone, within ten minutes by
//! the keystroke-level model of the design (§4.3).

use serde_json::json;
use std::cell::RefCell;
use std::path::Path;
use tests_ui::{App, journey, tested_program, wait_until};

/// Dutch adults read 150 to 250 words a minute.
const WORDS_A_MINUTE: f64 = 200.0;
/// A key, a choice (think, point, home), a page that turns, and saving with a look at the PDF; in seconds.
const KEY: f64 = 0.28;
const CHOICE: f64 = 2.85;
const TURN: f64 = 2.0;
const SAVE_AND_LOOK: f64 = 30.0;
/// What step 6 may ask to read: the design's 130 are for twelve kinds of data, and a firm has up to twenty.
const WORDS_FOR_PERIODS: usize = 170;
/// Ten minutes.
const BUDGET: f64 = 600.0;

/// What an owner does who fills in a step, counted as it is done.
#[derive(Default)]
struct Count {
    words: usize,
    keys: usize,
    choices: usize,
    turns: usize,
    steps: Vec<String>,
}

impl Count {
    fn seconds(&self) -> f64 {
        self.words as f64 / WORDS_A_MINUTE * 60.0
            + self.keys as f64 * KEY
            + self.choices as f64 * CHOICE
            + self.turns as f64 * TURN
            + SAVE_AND_LOOK
    }
}

/// An owner with a keyboard and no mouse.
struct Owner<'a> {
    app: &'a App,
    count: RefCell<Count>,
}

impl Owner<'_> {
    /// Goes with Tab to the control with this label and part of its name. It must be seen where it is.
    #[track_caller]
    fn reach(&self, name: &str) {
        for _ in 0..120 {
            self.app.keys("Tab");
            if self.has_focus(name) {
                let seen = "const box = document.activeElement.getBoundingClientRect(); \
                            return box.bottom > 0 && box.top < innerHeight";
                assert_eq!(
                    self.app.execute(seen, &json!([])),
                    json!(true),
                    "{name} has the focus out of view"
                );
                return;
            }
        }
        panic!("Tab never reached {name:?} on {:?}", self.app.title());
    }

    fn has_focus(&self, name: &str) -> bool {
        let ask = "const one = document.activeElement; \
                   const names = [one.getAttribute('aria-label'), one.innerText, \
                     ...[...(one.labels ?? [])].map((label) => label.innerText), \
                     one.type === 'radio' ? one.closest('fieldset')?.querySelector('legend')?.innerText : '']; \
                   return names.some((text) => (text ?? '').trim().startsWith(arguments[0]))";
        self.app.execute(ask, &json!([name])) == json!(true)
    }

    #[track_caller]
    fn types(&self, label: &str, text: &str) {
        self.reach(label);
        let field = self.app.execute("return document.activeElement.id", &json!([]));
        let field = self.app.find(&format!("[id=\"{}\"]", field.as_str().expect("a field")));
        field.type_text(text);
        self.count.borrow_mut().keys += text.chars().count();
    }

    /// Chooses in a group of radios, by the arrows: the first is "Ja".
    #[track_caller]
    fn says(&self, question: &str, answer: &str) {
        self.reach(question);
        // Tab comes to the chosen radio, or to the first when none is.
        self.app.keys("Space");
        for _ in 0..3 {
            if self.answered(answer) {
                self.count.borrow_mut().choices += 1;
                return;
            }
            self.app.keys("Down");
        }
        panic!("no {answer:?} at {question:?}");
    }

    fn answered(&self, answer: &str) -> bool {
        let ask = "const one = document.activeElement; return one.checked && one.labels[0].innerText.trim().startsWith(arguments[0])";
        self.app.execute(ask, &json!([answer])) == json!(true)
    }

    /// Waits for a step, looks at it and reads it.
    #[track_caller]
    fn at(&self, title: &str, picture: Option<&str>) {
        self.app.wait_for("h1", title.split(": ").last().unwrap_or(title));
        let is_told = || self.app.title().starts_with(title).then_some(());
        assert!(wait_until(is_told).is_some(), "{:?} is not {title:?}", self.app.title());
        // The page beside the questions is there by then (O6).
        if let Some(name) = picture {
            if self.app.all("aside").is_empty() {
                // The last step has none.
            } else {
                self.app.find("aside .page-title");
            }
            journey::look(self.app, name);
        }
        assert_eq!(self.app.all("main form button[type=submit][disabled]").len(), 0, "F6");
        let ids = "const all = [...document.querySelectorAll('main [id]')].map((one) => one.id); \
                   return all.length === new Set(all).size";
        assert_eq!(self.app.execute(ids, &json!([])), json!(true), "F11: no control twice");
        // What is written in the list of a select is not read before it is opened.
        let words = self.app.execute(
            "return document.querySelector('main').innerText.split(/\\s+/).filter(Boolean).length",
            &json!([]),
        );
        let options = self.app.execute(
            "return [...document.querySelectorAll('main select option')].map((one) => one.label).join(' ')\
               .split(/\\s+/).filter(Boolean).length",
            &json!([]),
        );
        let count = &mut *self.count.borrow_mut();
        let words = words.as_u64().unwrap_or_default().max(options.as_u64().unwrap_or_default()) as usize;
        count.words += words;
        count.turns += 1;
        count.steps.push(format!("{title}: {words} words"));
    }

    /// Leaves the step with its main button.
    #[track_caller]
    fn on(&self, button: &str) {
        self.reach(button);
        self.app.keys("Enter");
        self.count.borrow_mut().choices += 1;
    }
}

/// Who goes through it, and what they know.
struct Case {
    sector: &'static str,
    /// The letters after which the list of sectors stands at it.
    name: &'static str,
    health: &'static str,
    answers: &'static str,
}

const SALON: Case = Case {
    sector: "Kapper of salon",
    name: "Kapsalon Knip",
    health: "Schrijft u op waar een klant allergisch voor is?",
    answers: "Nee",
};
const WEBSHOP: Case =
    Case { sector: "Webwinkel", name: "Wolwinkel De Spoel", health: "Bewaart u iets over", answers: "Nee" };
const HORECA: Case =
    Case { sector: "Horeca", name: "Eetcafé ’t Hoekje", health: "", answers: "Weet ik niet" };

/// Goes all the way; the PDF at its end keeps PDF/UA-1 and PDF/A-2a and has no other gaps than what the owner does not know.
fn walk(case: &Case, look: bool) {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let owner = Owner { app: &app, count: RefCell::default() };
    let picture = |name: &'static str| look.then_some(name);

    // O1: no account, no tour; the first door begins.
    owner.reach("Snel beginnen");
    app.keys("Enter");
    owner.count.borrow_mut().choices += 1;
    owner.at("Stap 1 van 7: Uw bedrijf", picture("first-run-1"));

    if look {
        // F4 to F6: nothing is refused, and what is missing is said once at the top and at the field.
        owner.reach("Verder");
        app.keys("Enter");
        app.wait_for("[role=alert]", "Vul de naam van uw bedrijf in.");
        assert!(app.title().starts_with("Fout: Stap 1 van 7"), "F5: {}", app.title());
        let focused = app.execute("return document.activeElement.getAttribute('role')", &json!([]));
        assert_eq!(focused, json!("alert"), "F5: the summary has the focus");
        journey::look(&app, "first-run-1-missing");
        app.execute("document.querySelector('h1').focus()", &json!([]));
    }
    owner.types("Naam van uw bedrijf", case.name);
    owner.reach("Rechtsvorm");
    app.keys("Down");
    owner.count.borrow_mut().choices += 1;
    owner.types("Straat en huisnummer", "Kerkstraat 12");
    owner.types("Postcode", "3811cv");
    owner.types("Plaats", "Amersfoort");
    owner.types("E-mailadres", "info@voorbeeld.example");
    owner.types("Telefoonnummer", "0334561234");
    owner.on("Verder");

    owner.at("Stap 2 van 7: Wat voor bedrijf heeft u?", picture("first-run-2"));
    app.wait_for("aside .page-title", case.name);
    assert!(app.saved().join(format!("{}.verantwoord", case.name)).exists(), "the file is there from now on");
    owner.reach("Soort bedrijf");
    app.find("[id='quick-start:sector']").type_text(&case.sector[..5]);
    owner.count.borrow_mut().choices += 1;
    let chosen = "const list = document.activeElement; return list.selectedOptions[0].label";
    assert!(app.execute(chosen, &json!([])).as_str().unwrap_or_default().starts_with(&case.sector[..5]));
    owner.says("Werken er mensen bij u?", "Ja");
    owner.says("Heeft u een website?", "Ja");
    owner.types("Adres van uw website", "voorbeeld.example");
    owner.on("Verder");

    owner.at("Stap 3 van 7: Wat doet u met gegevens?", picture("first-run-3"));
    assert!(
        app.all("main input[type=checkbox]:checked:not([disabled])").len() >= 6,
        "O2: what is usual is ticked"
    );
    owner.on("Verder");

    owner.at("Stap 4 van 7: Welke programma’s gebruikt u?", picture("first-run-4"));
    owner.reach("Zoek een programma");
    app.find("#quick-start-programs").type_text("moneyb");
    owner.count.borrow_mut().keys += 6;
    app.wait_for("main .found", "Moneybird");
    app.keys("Enter");
    owner.count.borrow_mut().choices += 1;
    owner.says("Heeft u met deze leveranciers", if case.answers == "Nee" { "Ja" } else { case.answers });
    owner.on("Verder");

    owner.at("Stap 5 van 7: Is er iets bijzonders?", picture("first-run-5"));
    for question in [
        "Heeft u van iemand het BSN",
        case.health,
        "Hangt er een camera?",
        "Richt u zich op",
        "Beslist een computer",
        "Plaatst uw website",
    ] {
        if !question.is_empty() {
            owner.says(question, case.answers);
        }
    }
    owner.on("Verder");
    if case.health.is_empty() {
        // Its question has the sector's own words; left open, it is said once (F5) and holds nobody up (F3).
        app.wait_for("[role=alert]", "kies ja, nee of weet ik niet");
        owner.on("Verder");
    }

    owner.at("Stap 6 van 7: Hoe lang bewaart u gegevens?", picture("first-run-6"));
    owner.on("Klopt allemaal");
    owner.at("Stap 7 van 7: Klopt dit allemaal?", picture("first-run-7"));
    app.answer_dialog(Some(&app.saved().join("verklaring.pdf")));
    owner.on("Alles klopt, maak PDF");
    owner.at("Uw privacyverklaring is klaar", picture("first-run-8"));

    let text = text_of(&app.saved().join("verklaring.pdf"));
    let has_gaps = text.contains("hier ontbreekt");
    assert_eq!(
        has_gaps,
        case.answers != "Nee",
        "the only gaps are what was answered with weet ik niet: {text}"
    );
    assert!(text.contains(case.name), "{text}");
    let pdf = std::fs::read(app.saved().join("verklaring.pdf")).expect("the statement");
    tests::pdf::conforms(case.name, &pdf);

    let count = owner.count.borrow();
    println!(
        "{}: {} words, {} keys, {} choices: {:.0} s; {:#?}",
        case.name,
        count.words,
        count.keys,
        count.choices,
        count.seconds(),
        count.steps
    );
    // What every other step may have is in the design; this one held a term and its beginning for each kind of data.
    let periods = count.steps.iter().find(|step| step.starts_with("Stap 6")).expect("it was read");
    let words: usize = periods.rsplit(' ').nth(1).and_then(|words| words.parse().ok()).expect("a number");
    assert!(words <= WORDS_FOR_PERIODS, "{periods}");
    assert!(count.seconds() <= BUDGET, "{:.0} s is more than ten minutes", count.seconds());
    drop(count);
    app.quit();
}

fn text_of(pdf: &Path) -> String {
    let shown =
        std::process::Command::new("pdftotext").arg("-raw").arg(pdf).arg("-").output().expect("poppler");
    String::from_utf8_lossy(&shown.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a2_o2_o6_a_salon_has_its_statement_in_ten_minutes_by_keyboard_alone() {
    walk(&SALON, true);
}

#[test]
fn o2_a_web_shop_has_its_statement_in_ten_minutes() {
    walk(&WEBSHOP, false);
}

#[test]
fn f3_who_does_not_know_gets_a_concept_with_gaps() {
    walk(&HORECA, false);
}

/// Ticks this answer at every question of the step that has it.
fn answer_all(app: &App, answer: &str) -> u64 {
    let tick = "const told = [...document.querySelectorAll('main form label')]
            .filter((one) => one.control?.type === 'radio' && one.innerText.trim() === arguments[0]);
        for (const one of told) one.control.click();
        return told.length";
    app.execute(tick, &json!([answer])).as_u64().unwrap_or_default()
}

/// The kinds of firm that step 2 offers, by the value of each and its name. "Iets anders" has nothing that is usual.
fn sectors(app: &App) -> Vec<(String, String)> {
    let list = "return [...document.getElementById('quick-start:sector').options]
        .filter((one) => !['', 'anders'].includes(one.value)).map((one) => [one.value, one.label])";
    serde_json::from_value(app.execute(list, &json!([]))).expect("names")
}

/// Leaves the step for the next one, of this title.
#[track_caller]
fn next(app: &App, title: &str) {
    app.execute("document.querySelector('main form button[type=submit]').click()", &json!([]));
    app.wait_for("h1", title);
}

#[test]
fn o2_every_kind_of_firm_ends_in_a_statement_without_gaps() {
    let app = App::start(&tested_program(), &[]);
    let mut all: Vec<(String, String)> = Vec::new();
    for number in 0.. {
        if number > 0 && number == all.len() {
            break;
        }
        let firm = format!("Bedrijf {number}");
        app.button("Snel beginnen Ongeveer 10 minuten tot uw eerste privacyverklaring").click();
        app.wait_for("h1", "Uw bedrijf");
        for (label, text) in [
            ("Naam van uw bedrijf", firm.as_str()),
            ("Straat en huisnummer", "Kerkstraat 12"),
            ("Postcode", "3811 CV"),
            ("Plaats", "Amersfoort"),
            ("E-mailadres voor vragen over privacy", "info@voorbeeld.example"),
        ] {
            app.field(label).type_text(text);
        }
        choose(&app, "main select", "sole_proprietorship");
        next(&app, "Wat voor bedrijf heeft u?");
        if all.is_empty() {
            all = sectors(&app);
            assert_eq!(all.len(), 16, "{all:?}");
        }
        let (sector, name) = &all[number];
        choose(&app, "[id='quick-start:sector']", sector);
        assert_eq!(answer_all(&app, "Ja"), 2, "personnel and a website");
        app.field("Adres van uw website").type_text("voorbeeld.example");
        next(&app, "Wat doet u met gegevens?");
        assert!(app.all("main input[type=checkbox]:checked").len() >= 4, "{name}: what is usual is ticked");
        next(&app, "Welke programma’s gebruikt u?");
        answer_all(&app, "Ja");
        next(&app, "Is er iets bijzonders?");
        assert!(answer_all(&app, "Nee") >= 5, "{name}: every question has a no");
        next(&app, "Hoe lang bewaart u gegevens?");
        next(&app, "Klopt dit allemaal?");
        let made = app.saved().join(format!("{number}.pdf"));
        app.answer_dialog(Some(&made));
        next(&app, "Uw privacyverklaring is klaar");
        let text = text_of(&made);
        assert!(text.contains(&firm) && !text.contains("hier ontbreekt"), "{name}: {text}");
        tests::pdf::conforms(name, &std::fs::read(&made).expect("the statement"));
        app.keys("Ctrl+w");
        app.wait_for("h1", "Uw privacyregister");
    }
    app.quit();
}

/// Chooses in a list by the value behind the words.
#[track_caller]
fn choose(app: &App, css: &str, value: &str) {
    app.find(css);
    let choose = "const list = document.querySelector(arguments[0]); list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true })); return list.value";
    assert_eq!(app.execute(choose, &json!([css, value])), json!(value), "{css} has no {value}");
}

#[test]
fn f6_the_steps_fit_a_narrow_window_and_nothing_must_be_filled_in() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let desktop = app.desktop();
    let _manager = desktop.run("openbox", [""; 0]);
    let size = |width: &str, height: &str| {
        desktop.xdotool(&["windowsize", "--sync", &desktop.window("Verantwoord"), width, height]);
        std::thread::sleep(std::time::Duration::from_millis(250));
    };
    app.button("Snel beginnen Ongeveer 10 minuten tot uw eerste privacyverklaring").click();
    app.wait_for("h1", "Uw bedrijf");
    // The owner says nothing, and not where the file goes either.
    app.answer_dialog(None);
    for (number, title) in [
        "Uw bedrijf",
        "Wat voor bedrijf heeft u?",
        "Wat doet u met gegevens?",
        "Welke programma’s gebruikt u?",
        "Is er iets bijzonders?",
        "Hoe lang bewaart u gegevens?",
        "Klopt dit allemaal?",
    ]
    .into_iter()
    .enumerate()
    {
        app.wait_for("h1", title);
        if number == 1 {
            // A kind of firm, or there is nothing to look at.
            app.find("[id='quick-start:sector']").type_text("Webw");
        }
        for (width, height) in [("800", "600"), ("640", "480")] {
            size(width, height);
            journey::look(&app, &format!("first-run-{}-{width}", number + 1));
            let wider = "return document.documentElement.scrollWidth > innerWidth";
            assert_eq!(app.execute(wider, &json!([])), json!(false), "{title} is wider than {width}");
        }
        if title.starts_with("Klopt") {
            break;
        }
        let on = "document.querySelector('main form button[type=submit]').click()";
        app.execute(on, &json!([]));
        let is_told_or_gone = || {
            let is_gone = !app.text("h1").contains(title);
            (is_gone || !app.all("[role=alert]").is_empty()).then_some(is_gone)
        };
        if wait_until(is_told_or_gone) == Some(false) {
            assert!(!app.text("[role=alert]").is_empty(), "F5");
            app.execute(on, &json!([]));
        }
    }
    size("1280", "800");
    app.button("Later afmaken").click();
    app.wait_for("main", "U bent bij stap 7 van 7 van Snel beginnen.");
    app.button("Ga verder").click();
    app.wait_for("h1", "Klopt dit allemaal?");
}

#[test]
fn d2_a_start_goes_on_in_the_step_where_the_last_one_ended() {
    let desktop = std::rc::Rc::new(tests_ui::Desktop::start());
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.button("Snel beginnen Ongeveer 10 minuten tot uw eerste privacyverklaring").click();
    app.wait_for("h1", "Uw bedrijf");
    app.field("Naam van uw bedrijf").type_text("Kapsalon Knip");
    // The first time it is said what is missing; who goes on leaves it open.
    let on = "document.querySelector('main form button[type=submit]').click()";
    app.execute(on, &json!([]));
    app.find("main [role=alert]");
    app.execute(on, &json!([]));
    app.wait_for("h1", "Wat voor bedrijf heeft u?");
    app.find("[id='quick-start:sector']").type_text("Kap");
    // It is kept without leaving the step, and the place too.
    std::thread::sleep(std::time::Duration::from_secs(3));
    app.quit();
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("h1", "Wat voor bedrijf heeft u?");
    let chosen = "return document.querySelector(\"[id='quick-start:sector']\").selectedOptions[0].label";
    assert_eq!(app.execute(chosen, &json!([])), json!("Kapper of salon"));
    app.quit();
}

#[test]
fn o2_an_activity_is_added_later_from_the_same_catalogue() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Activiteiten 9").click();
    app.wait_for("main h1", "Activiteiten");
    app.button("Activiteit").click();
    app.find("[id='new:example']").type_text("O");
    app.wait_for(".examples", "Voeg dit voorbeeld toe");
    journey::look(&app, "first-run-example");
    app.button("Voeg dit voorbeeld toe").click();
    app.wait_for("#activity-title", "Chatten met een computer");
    app.button("Activiteiten 10");
    journey::look(&app, "first-run-example-added");
}
