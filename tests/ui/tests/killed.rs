//! The running program is killed while somebody types (safety.md §9, T16). At most the field being typed is
//! lost, the file is whole, and the next start asks nothing.
//!
//! Three moments with the other tests; `VERANTWOORD_MOMENTS=20` for more, as `cargo xtask faults` does. The moments
//! follow from `VERANTWOORD_SEED`, so that a run that fails can be done again.

use serde_json::json;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tests_ui::{App, Desktop, Element, command_line, tested_program, wait_until};

/// Fields of the firm that take any text as it is.
const FIELDS: [&str; 4] = ["legal_name", "short_name", "business", "sector"];
/// The longest that somebody types before the program is killed, in milliseconds.
const LATEST: u64 = 4000;

#[expect(clippy::disallowed_methods, reason = "how many moments is asked from outside")]
fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// A number that looks like chance, the same for the same seed (splitmix64).
fn chance(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn field<'app>(app: &'app App, name: &str) -> Element<'app> {
    app.find(&format!("[id='organisation:organisation.{name}']"))
}

/// A new dossier with the firm's form in view.
fn started(desktop: &Rc<Desktop>) -> (App, PathBuf) {
    let app = App::start_on(desktop, &tested_program(), &[]);
    app.button("Nieuw bestand Begin met de naam van uw bedrijf").click();
    app.field("Hoe heet uw bedrijf?").type_text("Jansen");
    app.button("Kies waar het bestand komt…").click();
    app.wait_for("nav", "Overzicht");
    app.button("Bedrijf").click();
    let dossier = app.saved().join("Jansen.verantwoord");
    (app, dossier)
}

/// Types in one field after another, and notes what, until the program is gone.
fn type_until_killed(app: &App, typed: &RefCell<Vec<(usize, String)>>) {
    let fields = FIELDS.map(|name| field(app, name));
    for number in 0.. {
        let at = number % FIELDS.len();
        // Without a space at its end, which is not stored.
        let text = format!("woord{number}.");
        typed.borrow_mut().push((at, text.clone()));
        // As after Tab, whichever way the focus came: what is typed takes the place of what stood there.
        app.execute("arguments[0].focus(); arguments[0].select()", &json!([fields[at].reference()]));
        fields[at].type_text(&text);
        // Some fields are left at once, in others the owner thinks first.
        std::thread::sleep(Duration::from_millis(chance(number as u64) % 600));
        app.keys("Tab");
    }
}

struct Outcome {
    after: u64,
    fields: usize,
    lost: usize,
    start: Duration,
}

#[expect(clippy::disallowed_methods, reason = "the table tells how long the next start took")]
fn one_moment(seed: u64) -> Outcome {
    let program = tested_program();
    let desktop = Rc::new(Desktop::start());
    let (app, dossier) = started(&desktop);
    let typed = RefCell::new(Vec::new());
    let after = 150 + chance(seed) % LATEST;
    let running = desktop.running(&program);
    assert_eq!(running.len(), 1, "one program on this desktop");
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(after));
        let killed = Command::new("kill").args(["-KILL", &running[0].to_string()]).status();
        assert!(killed.is_ok_and(|killed| killed.success()), "it was running");
    });
    let ended = catch_unwind(AssertUnwindSafe(|| type_until_killed(&app, &typed)));
    assert!(ended.is_err(), "typing ends when the program does");
    killer.join().expect("the program was killed");
    app.was_closed();
    is_whole(&dossier);

    let typed = typed.into_inner();
    let before = Instant::now();
    let app = App::start_on(&desktop, &program, &[&dossier]);
    app.wait_for("nav", "Overzicht");
    let start = before.elapsed();
    assert!(app.all("[role=alert]").is_empty(), "nothing was lost, so nothing alarms: {}", app.text("body"));
    assert!(app.all("dialog[open]").is_empty(), "and nothing is asked: {}", app.text("body"));
    app.button("Bedrijf").click();
    let lost = lost(&app, &typed);
    // What was put back goes to the file too.
    let saved = || (!app.title().starts_with('●')).then_some(());
    assert!(wait_until(saved).is_some(), "{}", app.title());
    is_whole(&dossier);
    app.quit();
    Outcome { after, fields: typed.len(), lost, start }
}

/// How many letters of the field being typed are gone. Of every other field nothing may be.
#[track_caller]
fn lost(app: &App, typed: &[(usize, String)]) -> usize {
    let Some(((last, half), whole)) = typed.split_last() else { return 0 };
    let mut lost = 0;
    for (at, name) in FIELDS.iter().enumerate() {
        // Each word takes the place of the one before.
        let before = whole.iter().rfind(|(to, _)| *to == at).map_or("", |(_, text)| text);
        let value = field(app, name).value();
        if at == *last && value != before {
            assert!(half.starts_with(&value), "{name}: {value:?} was never typed, all: {typed:?}");
            lost = half.len() - value.len();
        } else {
            assert_eq!(value, before, "{name} was left before the program was killed, all: {typed:?}");
            lost = if at == *last { half.len() } else { lost };
        }
    }
    lost
}

/// The owner's file can be read by another program than the one that was killed.
#[track_caller]
fn is_whole(dossier: &Path) {
    let json = dossier.with_extension("json");
    let read = Command::new(command_line()).arg("export").arg(dossier).arg("--to").arg(json).output();
    let read = read.expect("the command line runs");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
}

#[test]
fn d11_killed_at_any_moment_it_loses_at_most_the_field_being_typed() {
    let moments = setting("VERANTWOORD_MOMENTS", 3);
    let seed = setting("VERANTWOORD_SEED", 16);
    let mut table = String::from("killed after | fields typed in | letters lost | next start\n");
    for moment in 0..moments {
        let seed = seed.wrapping_add(moment);
        let outcome = one_moment(seed);
        let Outcome { after, fields, lost, start } = outcome;
        let _ = writeln!(table, "{after:>9} ms | {fields:>15} | {lost:>12} | {:>7} ms", start.as_millis());
    }
    println!("T16, {moments} moments from seed {seed}: nothing lost but letters of the last field\n{table}");
}
