//! Steps that many journeys through the window have in common.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::{App, Desktop, command_line, wait_until};

/// A new dossier of a firm, made in the window. Its file.
#[track_caller]
pub fn new_dossier(app: &App, name: &str) -> PathBuf {
    app.button("Nieuw bestand Begin met de naam van uw bedrijf").click();
    app.field("Hoe heet uw bedrijf?").type_text(name);
    app.button("Kies waar het bestand komt…").click();
    app.wait_for("nav", "Overzicht");
    app.saved().join(format!("{name}.verantwoord"))
}

/// The places of the window as they are called in its links and in its title. Choosing between two versions and the
/// first steps are left out: they are there only at their own moment.
pub const PLACES: [(&str, &str); 12] = [
    ("overzicht", "Overzicht"),
    ("activiteiten", "Activiteiten"),
    ("bewaren", "Bewaren"),
    ("ontvangers", "Ontvangers"),
    ("verklaring", "Verklaring"),
    ("bedrijf", "Bedrijf"),
    ("controle", "Controle"),
    ("versies", "Versies"),
    ("instellingen", "Instellingen"),
    ("jaarcheck", "Jaarcheck"),
    ("hulp", "Hulp"),
    ("verzoek", "Iemand vraagt om het register"),
];

/// Opens the example firm from the first window.
#[track_caller]
pub fn example(app: &App) {
    app.button("Bekijk een voorbeeld").click();
    app.wait_for("main h1", "activiteiten");
}

/// Goes to a place by its link in the rail, or by its name where the rail has none.
#[track_caller]
pub fn go(app: &App, place: &str) {
    let name = PLACES.iter().find(|(one, _)| *one == place).map_or(place, |(_, name)| name);
    let link = "const link = document.querySelector(`nav a[href='#/${arguments[0]}']`); \
                link?.click(); return link !== null";
    if app.execute(link, &json!([place])) == json!(false) {
        app.keys("Ctrl+k");
        app.type_text("dialog[open] input", name);
        app.wait_for("dialog[open] [aria-selected=true]", name);
        app.keys("Enter");
    }
    let is_there = || app.title().contains(&format!(": {name} — ")).then_some(());
    assert!(wait_until(is_there).is_some(), "{name} never came; the window is called {:?}", app.title());
    app.find("main h1");
}

/// Makes everything so large, in per cent, by the keys for it.
#[track_caller]
pub fn enlarge(app: &App, percent: u32) {
    app.keys("Ctrl+0");
    let width = || app.execute("return innerWidth", &json!([])).as_f64().unwrap_or_default();
    let shown = "return window.outerWidth || screen.width";
    let whole = app.execute(shown, &json!([])).as_f64().unwrap_or_default();
    let is_so = |wanted: f64| wait_until(|| ((width() - wanted).abs() < 4.0).then_some(()));
    assert!(is_so(whole).is_some(), "{} wide, not {whole}", width());
    let steps = [100, 110, 125, 150, 175, 200, 250, 300, 400];
    for _ in steps.iter().take_while(|step| **step < percent) {
        app.keys("Ctrl+=");
    }
    let wanted = whole * 100.0 / f64::from(percent);
    assert!(is_so(wanted).is_some(), "at {percent} % it is {} wide, not {wanted}", width());
}

/// Makes the window itself so wide and high, in pixels. A window manager must run on the desktop.
#[track_caller]
pub fn resize(app: &App, width: &str, height: &str) {
    let desktop = app.desktop();
    desktop.xdotool(&["windowsize", "--sync", &desktop.window("Verantwoord"), width, height]);
    std::thread::sleep(Duration::from_millis(250));
}

/// Fills in a field anew, found by its label, and leaves it.
#[track_caller]
pub fn fill(app: &App, label: &str, text: &str) {
    let field = app.field(label);
    field.clear();
    field.type_text(text);
    assert!(wait_until(|| (field.value() == text).then_some(())).is_some(), "{}", field.value());
    app.keys("Tab");
}

/// Waits until everything that was done is in the owner's file.
#[track_caller]
pub fn wait_until_saved(app: &App) {
    // An edit is on its way for a moment.
    std::thread::sleep(Duration::from_millis(400));
    app.wait_for("header .where", "Opgeslagen om");
    assert!(wait_until(|| (!app.title().starts_with('●')).then_some(())).is_some(), "{}", app.title());
}

/// Looks at a screen: a picture in light and in dark, and nothing that shuts people out.
#[track_caller]
pub fn look(app: &App, name: &str) {
    for theme in ["light", "dark"] {
        app.in_theme(Some(theme));
        app.screenshot(&format!("{name}-{theme}"));
        app.assert_accessible();
    }
    app.in_theme(None);
}

/// An example dossier of the project by its name, in the complete form of the register file.
///
/// # Panics
/// When there is none of that name.
#[must_use]
pub fn register_of(name: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../dossiers/{name}.json"));
    let text = std::fs::read_to_string(file).expect("the example");
    serde_json::from_str(&text).expect("JSON")
}

/// A register as a dossier of this name, made by the command line in this folder.
///
/// # Panics
/// When the command line cannot make it.
pub fn imported(folder: &Path, name: &str, register: &Value) -> PathBuf {
    let (json, file) = (folder.join(format!("{name}.json")), folder.join(format!("{name}.verantwoord")));
    std::fs::write(&json, register.to_string()).expect("the register");
    let made = Command::new(command_line()).arg("import").args([&file, &json]).output();
    let made = made.expect("the command line runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    file
}

/// The example firm with so many activities, as a dossier in this folder.
///
/// # Panics
/// When the command line cannot make it.
pub fn bakery(folder: &Path, activities: usize) -> PathBuf {
    let mut register = register_of("bakkerij");
    let known = register["activities"].as_array().expect("a list").clone();
    let copies = known.iter().cycle().take(activities).enumerate().map(|(number, activity)| {
        let mut copy = activity.clone();
        let numbered = |value: &mut Value, between: &str| {
            *value = json!(format!("{}{between}{number}", value.as_str().expect("a text")));
        };
        numbered(&mut copy["id"], "-");
        numbered(&mut copy["name"], " ");
        for part in ["purposes", "/data/confirmed"] {
            let parts = if part.starts_with('/') { copy.pointer_mut(part) } else { copy.get_mut(part) };
            for one in parts.and_then(Value::as_array_mut).into_iter().flatten() {
                numbered(&mut one["id"], "-");
            }
        }
        copy
    });
    register["activities"] = copies.collect();
    imported(folder, "Bakkerij", &register)
}

/// A desktop whose programs are ours: what they are asked to open is written down in the file that comes with it.
///
/// # Panics
/// When they cannot be written.
#[expect(clippy::disallowed_methods, reason = "our program comes before those of this computer")]
#[must_use]
pub fn with_own_programs(folder: &Path) -> (Rc<Desktop>, PathBuf) {
    let asked = folder.join("asked");
    let opener = folder.join("xdg-open");
    std::fs::write(&opener, format!("#!/bin/sh\necho \"$1\" >> '{}'\n", asked.display())).expect("a program");
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).expect("our own file");
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").expect("a path"));
    (Rc::new(Desktop::start().with("PATH", &path)), asked)
}

/// Waits until the last thing those programs were asked to open is this.
///
/// # Panics
/// When it is another.
#[track_caller]
pub fn was_asked(asked: &Path, wanted: &Path) {
    let last = || {
        let asked = std::fs::read_to_string(asked).unwrap_or_default();
        (asked.lines().last() == wanted.to_str()).then_some(())
    };
    assert!(wait_until(last).is_some(), "{:?} is not {}", std::fs::read_to_string(asked), wanted.display());
}
