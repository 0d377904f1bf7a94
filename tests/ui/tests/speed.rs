//! How long an owner waits for the window. Measures, and prints a line each; `cargo xtask bench` runs it on the
//! program as it is shipped and sets it beside what we allow. No test fails because the machine is busy.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tests_ui::journey::bakery;
use tests_ui::{App, Desktop, empty_window, shipped_program, wait_until};

/// How often each is measured.
const TIMES: usize = 15;

/// The median, in milliseconds, as a line that `cargo xtask bench` reads.
fn tell(what: &str, measured: Vec<f64>) {
    tell_in("ms", what, measured);
}

fn tell_in(unit: &str, what: &str, mut measured: Vec<f64>) {
    measured.sort_by(f64::total_cmp);
    let (least, most) = (measured.first().expect("a measure"), measured.last().expect("a measure"));
    println!("window/{what}: {:.1} {unit} ({least:.1} to {most:.1})", measured[measured.len() / 2]);
}

/// What a script that notes its answer in `window.took` took, in milliseconds.
fn took(app: &App, script: &str, arguments: &Value) -> f64 {
    app.execute(&format!("window.took = null;\n{script}"), arguments);
    let took = wait_until(|| app.execute("return window.took", &json!([])).as_f64());
    // What follows an edit (the save, the menu) is no part of the next measure.
    std::thread::sleep(Duration::from_millis(400));
    took.expect("the page answers")
}

/// The program as it is shipped keeps no complaints.
fn end(app: App) {
    app.execute("globalThis.complaints = []", &json!([]));
    app.quit();
}

#[test]
#[ignore = "measures; cargo xtask bench runs it"]
fn an_edit_is_seen_in_the_statement() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::start(&shipped_program(), &[&bakery(folder.path(), 200)]);
    app.wait_for("nav", "Overzicht");
    app.button("Activiteiten").click();
    app.find("[data-row]").click();
    app.find("aside.preview .page");
    app.click("section.block [aria-expanded=false]");
    let name = "[id$=':activity.name']";
    app.find(name);
    let painted = r"
        const [css, text] = arguments;
        const field = document.querySelector(css);
        const page = document.querySelector('aside.preview .page');
        field.focus();
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const start = performance.now();
        const seen = new MutationObserver((told) => {
          if (!told.some((one) => one.target.textContent.includes(text))) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => (window.took = performance.now() - start)));
        });
        seen.observe(page, { subtree: true, childList: true, characterData: true });
        field.blur();";
    let edits = (0..TIMES).map(|number| took(&app, painted, &json!([name, format!("Nieuw{number}")])));
    tell("edit_to_statement/200", edits.collect());
    let glyph = r"
        const [css] = arguments;
        const field = document.querySelector(css);
        field.focus();
        const start = performance.now();
        document.execCommand('insertText', false, 'a');
        requestAnimationFrame(() => setTimeout(() => (window.took = performance.now() - start)));";
    tell("key_to_glyph/200", (0..TIMES).map(|_| took(&app, glyph, &json!([name]))).collect());
    end(app);
}

#[test]
#[ignore = "measures; cargo xtask bench runs it"]
fn a_screen_of_a_large_firm_is_there_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::start(&shipped_program(), &[&bakery(folder.path(), 5000)]);
    app.wait_for("nav", "Overzicht");
    let change = r"
        const [place, name] = arguments;
        const start = performance.now();
        document.querySelector(`nav a[href='#/${place}']`).click();
        const look = () => document.title.includes(`: ${name}`)
          ? setTimeout(() => (window.took = performance.now() - start))
          : requestAnimationFrame(look);
        requestAnimationFrame(look);";
    for (place, name) in [("activiteiten", "Activiteiten"), ("bewaren", "Bewaren"), ("bedrijf", "Bedrijf")] {
        let changes = (0..TIMES / 3).map(|_| {
            took(&app, change, &json!(["overzicht", "Overzicht"]));
            took(&app, change, &json!([place, name]))
        });
        tell(&format!("screen_{place}/5000"), changes.collect());
    }
    // From the keys to a field to type in, with everything that can be found beneath it.
    let palette = r"
        const start = performance.now();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
        const look = () => document.activeElement?.closest('dialog[open]')
          ? setTimeout(() => (window.took = performance.now() - start))
          : requestAnimationFrame(look);
        requestAnimationFrame(look);";
    let opened = (0..TIMES / 3).map(|_| {
        let took = took(&app, palette, &json!([]));
        app.keys("Escape");
        assert!(wait_until(|| app.all("dialog[open]").is_empty().then_some(())).is_some(), "it stays open");
        took
    });
    tell("palette/5000", opened.collect());
    end(app);
}

/// From the start of a program until its window has this title, in milliseconds.
#[expect(clippy::disallowed_methods, reason = "measures how long a start takes")]
fn start(desktop: &Desktop, program: &Path, arguments: &[&Path], title: &str) -> f64 {
    let start = Instant::now();
    let program = desktop.run(program, arguments);
    desktop.window(title);
    let took = start.elapsed().as_secs_f64() * 1000.0;
    program.end();
    took
}

#[test]
#[ignore = "measures; cargo xtask bench runs it"]
fn a_start_leads_to_a_dossier_that_can_be_edited() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = bakery(folder.path(), 200);
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("electron");
    let electron = std::env::var_os("VERANTWOORD_ELECTRON").map(PathBuf::from);
    let (ours, theirs) = (Desktop::start(), Desktop::start());
    let (mut starts, mut peers) = (Vec::new(), Vec::new());
    // In turns, so that what else the computer does slows both. The first of each fills the caches.
    for number in 0..=TIMES / 3 {
        // The page names the window once it shows the dossier.
        let took = start(&ours, &shipped_program(), &[&file], "Bakkerij:");
        let peer = electron.as_deref().map(|electron| {
            // Its sandbox needs rights that a test has not; without it starts sooner.
            start(&theirs, electron, &[Path::new("--no-sandbox"), &page], "Tweehonderd velden")
        });
        if number > 0 {
            starts.push(took);
            peers.extend(peer);
        }
    }
    tell("start/200", starts);
    if !peers.is_empty() {
        tell("start_of_an_electron_window/200", peers);
    }
}

#[test]
#[ignore = "measures; cargo xtask bench runs it"]
fn a_dossier_takes_little_memory_beside_an_empty_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = bakery(folder.path(), 200);
    let taken = |program: &Path, files: &[&Path], title: &str| {
        let desktop = Desktop::start();
        let program = desktop.run(program, files);
        desktop.window(title);
        // What a start left behind is cleared away by then.
        std::thread::sleep(Duration::from_secs(5));
        let memory = desktop.memory();
        program.end();
        memory
    };
    let beyond = (0..3).map(|_| {
        let empty = taken(&empty_window(), &[], "Leeg");
        taken(&shipped_program(), &[&file], "Bakkerij:") - empty
    });
    tell_in("MB", "memory_beyond_an_empty_window/200", beyond.collect());
}
