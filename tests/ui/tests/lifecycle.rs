//! What an owner expects of a file: a copy, another one, whether the work is in it, and a window that always closes (D1 to
//! D9).

use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use serde_json::json;
use tests_ui::journey::{bakery, fill, go, new_dossier, wait_until_saved};
use tests_ui::{App, Desktop, tested_program, wait_until};

const SHORT_NAME: &str = "Korte naam (niet verplicht)";

/// Whether these words stand in a file as they are. What is stored in a dossier can be read in it.
fn holds(file: &Path, words: &str) -> bool {
    fs::read(file).is_ok_and(|bytes| bytes.windows(words.len()).any(|part| part == words.as_bytes()))
}

/// Chooses a command by its name, as in the menu.
#[track_caller]
fn command(app: &App, name: &str) {
    app.keys("Ctrl+k");
    app.type_text("dialog[open] input", name);
    app.wait_for("dialog[open] [aria-selected=true]", name);
    app.keys("Enter");
}

#[test]
fn d1_a_copy_is_made_another_file_is_opened_and_the_dossier_is_closed() {
    let app = App::start(&tested_program(), &[]);
    let first = new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, SHORT_NAME, "Jansen en Zn");
    wait_until_saved(&app);

    // A copy is a file of its own; the dossier keeps the file that it has.
    let copy = app.saved().join("kopie.verantwoord");
    app.answer_dialog(Some(&copy));
    command(&app, "Kopie bewaren");
    assert!(wait_until(|| holds(&copy, "Jansen en Zn").then_some(())).is_some(), "the copy holds the work");
    fill(&app, SHORT_NAME, "Jansen alleen");
    wait_until_saved(&app);
    assert!(
        holds(&first, "Jansen alleen") && !holds(&copy, "Jansen alleen"),
        "the work goes to the first file"
    );

    // Saved as another file, it goes there from then on.
    let second = app.saved().join("tweede.verantwoord");
    app.answer_dialog(Some(&second));
    app.keys("Ctrl+Shift+s");
    app.wait_for("header .where", "tweede");
    fill(&app, SHORT_NAME, "Jansen opnieuw");
    wait_until_saved(&app);
    assert!(holds(&second, "Jansen opnieuw") && !holds(&first, "Jansen opnieuw"));

    // Closed, and another one opened; an owner who cancels stays where they are.
    app.keys("Ctrl+w");
    app.find(".start");
    app.answer_dialog(None);
    app.keys("Ctrl+o");
    std::thread::sleep(Duration::from_millis(300));
    app.find(".start");
    app.answer_dialog(Some(&copy));
    app.keys("Ctrl+o");
    app.wait_for("header .where", "kopie");
    go(&app, "bedrijf");
    assert_eq!(app.field(SHORT_NAME).value(), "Jansen en Zn");
    app.keys("Ctrl+w");
    // Each of them is in the list, the last one first.
    let named = app.all(".recent b").iter().map(tests_ui::Element::text).collect::<Vec<_>>();
    assert!(wait_until(|| (app.all(".recent b").len() >= 3).then_some(())).is_some(), "{named:?}");
    assert!(app.text(".recent li:first-child").contains("kopie"), "{}", app.text(".recent"));
    app.quit();
}

#[test]
fn d2_the_next_start_scrolls_back_to_where_it_was() {
    let desktop = Rc::new(Desktop::start());
    let file = bakery(&desktop.home(), 9);
    let app = App::start_on(&desktop, &tested_program(), &[&file]);
    app.wait_for("nav", "Controle");
    go(&app, "bewaren");
    app.find("[data-rule]");
    let scrolled = "const parts = [...document.querySelectorAll('.screen *')].filter((part) =>
            part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY));
        const part = parts.sort((one, other) => other.clientWidth - one.clientWidth)[0];
        if (part && arguments[0] !== null) part.scrollTop = arguments[0];
        return part?.scrollTop ?? -1";
    let at = app.execute(scrolled, &json!([240])).as_f64().unwrap_or_default();
    assert!(at > 100.0, "it is long enough to be scrolled: {at}");
    // It is kept once the owner rests there.
    let kept = desktop.home().join(".config/nl.verantwoord.desktop/last-place.json");
    let is_kept =
        || fs::read_to_string(&kept).is_ok_and(|kept| kept.contains("bewaren") && kept.contains("240"));
    assert!(wait_until(|| is_kept().then_some(())).is_some(), "{:?}", fs::read_to_string(&kept));
    app.quit();
    let app = App::start_on(&desktop, &tested_program(), &[]);
    app.wait_for("main h1", "Hoe lang u gegevens bewaart");
    let now = || app.execute(scrolled, &json!([null])).as_f64().unwrap_or_default();
    assert!(wait_until(|| ((now() - at).abs() < 30.0).then_some(())).is_some(), "at {}, not {at}", now());
    app.quit();
}

#[test]
fn d3_d4_the_title_and_the_status_say_whether_the_file_has_it() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, SHORT_NAME, "Jansen en Zn");
    wait_until_saved(&app);
    assert!(!app.title().starts_with('●'), "{}", app.title());
    // What the title and the status said, from the moment that something was typed.
    let watch = "window.told = [];
        const note = () => {
            const now = `${document.title.startsWith('●') ? 'dot' : 'none'}: ${document.querySelector('header .where [role=status]').innerText}`;
            if (window.told.at(-1) !== now) window.told.push(now);
        };
        new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });";
    app.execute(watch, &json!([]));
    fill(&app, SHORT_NAME, "Kanarie7f3a");
    wait_until_saved(&app);
    let told: Vec<String> =
        serde_json::from_value(app.execute("return window.told", &json!([]))).expect("words");
    assert!(told.iter().any(|one| one.starts_with("dot: Wordt zo opgeslagen in ")), "{told:?}");
    assert!(told.last().is_some_and(|one| one.starts_with("none: Opgeslagen om ")), "{told:?}");
    assert!(told.iter().all(|one| !one.starts_with("dot: Opgeslagen om")), "never both: {told:?}");
    // And it is so.
    assert!(holds(&dossier, "Kanarie7f3a"), "the file has it");
    let status = app.text("header .where [role=status]");
    let clock: String = status.chars().filter(|letter| letter.is_ascii_digit() || *letter == ':').collect();
    let written = fs::metadata(&dossier).and_then(|it| it.modified()).expect("the file's time");
    let told = std::process::Command::new("date")
        .env("TZ", "Europe/Amsterdam")
        .arg(format!("--date=@{}", written.duration_since(std::time::UNIX_EPOCH).expect("a time").as_secs()))
        .arg("+%H:%M")
        .output()
        .expect("the clock");
    let told = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    let minutes = |text: &str| -> i64 {
        let (hours, rest) = text.split_once(':').expect("a time of day");
        hours.parse::<i64>().expect("hours") * 60
            + rest.get(..2).and_then(|it| it.parse::<i64>().ok()).expect("minutes")
    };
    // The file was written within seconds of the minute that is told.
    assert!((minutes(&clock) - minutes(&told)).abs() <= 1, "{status:?} and the file is of {told}");
    app.quit();
}

#[test]
fn d8_a_page_that_hangs_cannot_keep_the_window_open() {
    let app = App::start(&tested_program(), &[]);
    let dossier = new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, SHORT_NAME, "Kanarie7f3a");
    // What was handed over is safe; then the page answers nobody any more.
    std::thread::sleep(Duration::from_millis(600));
    let _manager = app.desktop().run("openbox", [""; 0]);
    let window = app.desktop().window("Jansen");
    app.execute("setTimeout(() => { for (;;) { /* hangs */ } }, 50)", &json!([]));
    std::thread::sleep(Duration::from_millis(300));
    app.desktop().xdotool(&["windowfocus", "--sync", &window]);
    let program = tested_program();
    let running = || !app.desktop().running(&program).is_empty();
    assert!(running(), "it runs until it is closed");
    app.desktop().press("alt+F4");
    // Five seconds of patience, and a moment to save.
    let gone = (0..80).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        !running()
    });
    assert!(gone, "the window stays open");
    assert!(holds(&dossier, "Kanarie7f3a"), "the file has the work");
    app.was_closed();
}

/// Puts what the package brings in the owner's own folders: the kind of file, and the program that opens it.
fn install(desktop: &Desktop) {
    let data = desktop.home().join(".local/share");
    let (kinds, programs) = (data.join("mime"), data.join("applications"));
    for folder in [kinds.join("packages"), programs.clone()] {
        fs::create_dir_all(folder).expect("a folder in the test's own");
    }
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri/linux");
    fs::copy(ours.join("mime.xml"), kinds.join("packages/nl.verantwoord.desktop.xml"))
        .expect("the kind of file");
    let entry = fs::read_to_string(ours.join("verantwoord.desktop")).expect("the program's entry");
    // The packager fills these in.
    let program = tested_program().display().to_string();
    let filled_in = [
        ("{{name}}", "Verantwoord"),
        ("{{comment}}", "Privacyregister"),
        ("{{exec}}", program.as_str()),
        ("{{icon}}", "verantwoord-desktop"),
        ("{{categories}}", "Office;"),
        ("{{mime_type}}", "application/x-verantwoord"),
    ];
    let entry = filled_in.iter().fold(entry, |entry, (name, value)| entry.replace(name, value));
    assert!(!entry.contains("{{"), "{entry}");
    fs::write(programs.join("Verantwoord.desktop"), entry).expect("the program's entry");
    for (update, folder) in [("update-mime-database", &kinds), ("update-desktop-database", &programs)] {
        assert!(
            desktop.command(update).arg(folder).status().is_ok_and(|status| status.success()),
            "{update}"
        );
    }
}

#[test]
fn d9_a_file_that_is_double_clicked_opens_in_the_window_that_is_there() {
    let app = App::start(&tested_program(), &[]);
    new_dossier(&app, "Jansen");
    install(app.desktop());
    let second = app.saved().join("Tweede één.verantwoord");
    fs::rename(bakery(app.saved(), 3), &second).expect("another file");
    // What a file manager does.
    let opened = app.desktop().command("gio").arg("open").arg(&second).status();
    assert!(opened.is_ok_and(|status| status.success()), "no program opens this kind of file");
    app.wait_for("header .where", "Tweede één");
    app.wait_for("main h1", "drie activiteiten");
    let one = || (app.desktop().running(&tested_program()).len() == 1).then_some(());
    assert!(wait_until(one).is_some(), "the second start has ended");
    app.quit();
}

#[test]
fn d9_a_second_start_opens_its_file_in_the_first_window() {
    let app = App::start(&tested_program(), &[]);
    let first = new_dossier(&app, "Jansen");
    let second = app.saved().join("Tweede één.verantwoord");
    fs::rename(bakery(app.saved(), 3), &second).expect("another file");
    go(&app, "bedrijf");
    fill(&app, SHORT_NAME, "Jansen en Zn");
    let started = app.desktop().command(tested_program()).arg(&second).status();
    assert!(started.is_ok_and(|status| status.success()), "the second start ends by itself");
    app.wait_for("header .where", "Tweede één");
    assert_eq!(app.desktop().running(&tested_program()).len(), 1, "one program");
    // What was being done in the first file is in it.
    assert!(
        wait_until(|| holds(&first, "Jansen en Zn").then_some(())).is_some(),
        "the first file has its work"
    );
    app.wait_for("main h1", "drie activiteiten");
    app.quit();
}

#[test]
fn d9_a_copy_opened_beside_unsaved_work_shows_what_is_in_the_copy() {
    let app = App::start(&tested_program(), &[]);
    let first = new_dossier(&app, "Jansen");
    go(&app, "bedrijf");
    fill(&app, SHORT_NAME, "Jansen en Zn");
    wait_until_saved(&app);
    let copy = app.saved().join("kopie.verantwoord");
    fs::copy(&first, &copy).expect("a copy");
    // Not in the file yet when the copy is opened, and left while it is.
    fill(&app, SHORT_NAME, "Jansen alleen");
    let started = app.desktop().command(tested_program()).arg(&copy).status();
    assert!(started.is_ok_and(|status| status.success()), "the second start ends by itself");
    app.wait_for("header .where", "kopie");
    go(&app, "bedrijf");
    assert_eq!(app.field(SHORT_NAME).value(), "Jansen en Zn", "as it is in the copy");
    assert!(holds(&first, "Jansen alleen"), "the first file has its work");
    app.quit();
    assert!(!holds(&copy, "Jansen alleen"), "and it alone");
}

#[test]
fn d9_a_start_that_meets_a_program_that_ends_opens_its_file_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = bakery(folder.path(), 3);
    let (desktop, program) = (Desktop::start(), tested_program());
    let _first = desktop.run(&program, [] as [&str; 0]);
    desktop.window("Verantwoord");
    let first = desktop.running(&program)[0].to_string();
    let signal = |how: &str| {
        let sent = std::process::Command::new("kill").args([how, &first]).status();
        assert!(sent.is_ok_and(|sent| sent.success()), "the first program is there");
    };
    // It still has its name, answers nothing any more, and is gone before it did.
    signal("-STOP");
    let mut second = desktop.run(&program, [&file]);
    std::thread::sleep(Duration::from_secs(2));
    assert!(second.is_running() && desktop.find_window("Bakkerij:").is_none(), "the second start waits");
    signal("-KILL");
    desktop.window("Bakkerij:");
    second.end();
}
