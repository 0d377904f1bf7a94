//! Steps that many journeys through the window have in common.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use crate::{App, command_line, wait_until};

/// A new dossier of a firm, made in the window. Its file.
#[track_caller]
pub fn new_dossier(app: &App, name: &str) -> PathBuf {
    app.button("Nieuw bestand Begin met de naam van uw bedrijf").click();
    app.field("Hoe heet uw bedrijf?").type_text(name);
    app.button("Kies waar het bestand komt…").click();
    app.wait_for("nav", "Overzicht");
    app.saved().join(format!("{name}.verantwoord"))
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
        app.execute("document.documentElement.dataset.theme = arguments[0]", &json!([theme]));
        // Colours change over 90 ms.
        std::thread::sleep(Duration::from_millis(250));
        app.screenshot(&format!("{name}-{theme}"));
        app.assert_accessible();
    }
    app.execute("delete document.documentElement.dataset.theme", &json!([]));
}

/// The example firm with so many activities, as a dossier in this folder.
///
/// # Panics
/// When the command line cannot make it.
pub fn bakery(folder: &Path, activities: usize) -> PathBuf {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../dossiers/bakkerij.json"));
    let mut register: Value = serde_json::from_str(&text.expect("the example")).expect("JSON");
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
    let (json, file) = (folder.join("bakkerij.json"), folder.join("Bakkerij.verantwoord"));
    std::fs::write(&json, register.to_string()).expect("the register");
    let made = Command::new(command_line()).arg("import").args([&file, &json]).output();
    let made = made.expect("the command line runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    file
}
