//! The program in its window, and what an owner does with it.

use crate::desktop::Desktop;
use crate::driver::Driver;
use crate::element::Element;
use serde_json::{Value, json};
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Finds a button, link or field by the name an owner reads, on the whole page.
const BY_NAME: &str = include_str!("by_name.js");
/// Waits for two painted frames.
const PAINTED: &str = include_str!("painted.js");

/// Brings all that moves or changes colour to its end, but for what never ends.
const AT_ITS_END: &str = "for (const motion of document.getAnimations())
    if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();";

/// The program in its window. It must end without complaints of the page: an error, a promise that
/// nobody caught, or something the content security policy forbade.
pub struct App {
    driver: Driver,
    dialogs: PathBuf,
    desktop: Rc<Desktop>,
    is_closed: Cell<bool>,
}

impl App {
    /// Starts the program on a desktop of its own, as an owner does who opens these files.
    #[track_caller]
    #[must_use]
    pub fn start(program: &Path, files: &[&Path]) -> Self {
        Self::start_on(&Rc::new(Desktop::start()), program, files)
    }

    /// Starts the program on a desktop that a journey has prepared, or started it on before.
    #[track_caller]
    #[must_use]
    pub fn start_on(desktop: &Rc<Desktop>, program: &Path, files: &[&Path]) -> Self {
        let dialogs = desktop.home().join("dialogs");
        fs::create_dir_all(&dialogs).expect("a folder in the test's own");
        let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        let driver = Driver::start(desktop, program, &files, &[("VERANTWOORD_E2E_DIALOGS", &dialogs)]);
        let app = Self { driver, dialogs, desktop: Rc::clone(desktop), is_closed: Cell::new(false) };
        app.wait_until_shown();
        app
    }

    /// The window shows itself once its letters are there; before that nothing in it can be clicked.
    #[track_caller]
    fn wait_until_shown(&self) {
        let state = || self.run("return document.visibilityState", &json!([])).ok();
        let shown = crate::wait_until(|| (state()? == json!("visible")).then_some(()));
        assert!(shown.is_some(), "the window never showed itself");
    }

    /// The first thing that a CSS selector names; waits until it is there.
    #[track_caller]
    pub fn find(&self, css: &str) -> Element<'_> {
        let place = json!({ "using": "css selector", "value": css });
        let found = crate::wait_until(|| Element::from(self, &self.driver.post("/element", &place).ok()?));
        found.unwrap_or_else(|| panic!("nothing on the page is {css:?}"))
    }

    /// Everything a CSS selector names now.
    #[track_caller]
    #[must_use]
    pub fn all(&self, css: &str) -> Vec<Element<'_>> {
        let place = json!({ "using": "css selector", "value": css });
        // What the page takes away while it is being counted is looked for anew.
        let found = crate::wait_until(|| match self.driver.post("/elements", &place) {
            Err(why) if why.contains("stale element") => None,
            other => Some(other),
        });
        let found = found.expect("the page comes to rest").unwrap_or_else(|why| panic!("{why}"));
        found.as_array().into_iter().flatten().filter_map(|found| Element::from(self, found)).collect()
    }

    /// The button or link with these words; waits until it is there.
    #[track_caller]
    pub fn button(&self, words: &str) -> Element<'_> {
        self.named("button, a[href], [role=button], [role=link], [role=tab], [role=menuitem], summary", words)
    }

    /// The field with this label; waits until it is there.
    #[track_caller]
    pub fn field(&self, label: &str) -> Element<'_> {
        self.named("input, select, textarea, [contenteditable=true]", label)
    }

    /// Clicks the first thing that a CSS selector names.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.find(css).click();
    }

    /// Types into the first thing that a CSS selector names.
    #[track_caller]
    pub fn type_text(&self, css: &str, text: &str) {
        self.find(css).type_text(text);
    }

    /// The text an owner sees in the first thing that a CSS selector names.
    #[track_caller]
    #[must_use]
    pub fn text(&self, css: &str) -> String {
        self.find(css).text()
    }

    /// Waits until the text stands somewhere within what the selector names, and gives all of it.
    #[track_caller]
    pub fn wait_for(&self, css: &str, text: &str) -> String {
        let mut last = String::new();
        let found = crate::wait_until(|| {
            // Not by a reference, which the page may have replaced meanwhile.
            let seen = self
                .run("return document.querySelector(arguments[0])?.innerText ?? ''", &json!([css]))
                .ok()?;
            last = seen.as_str().unwrap_or_default().to_owned();
            last.contains(text).then(|| last.clone())
        });
        found.unwrap_or_else(|| panic!("{text:?} never came in {css:?}; there stands {last:?}"))
    }

    /// Presses keys in the page, where the focus is: "Tab", "Ctrl+Z", "Shift+Tab", "Enter", "a". They do
    /// not reach the menu bar; [`Desktop::press`] does.
    #[track_caller]
    pub fn keys(&self, keys: &str) {
        let codes: Vec<String> = keys.split('+').map(key_code).collect();
        let down = codes.iter().map(|code| json!({ "type": "keyDown", "value": code }));
        let up = codes.iter().rev().map(|code| json!({ "type": "keyUp", "value": code }));
        let actions: Vec<Value> = down.chain(up).collect();
        let all = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        if let Err(why) = self.driver.post("/actions", &all) {
            panic!("{keys}: {why}");
        }
    }

    /// Runs a script in the page, as the body of a function, and gives what it returns.
    #[track_caller]
    pub fn execute(&self, script: &str, arguments: &Value) -> Value {
        match self.run(script, arguments) {
            Ok(answer) => answer,
            Err(why) => panic!("{why}"),
        }
    }

    /// The window's title.
    #[track_caller]
    #[must_use]
    pub fn title(&self) -> String {
        self.driver.get("/title").ok().and_then(|title| title.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Keeps a picture of the page in [`crate::pictures`].
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        self.try_screenshot(name).unwrap_or_else(|why| panic!("{why}"))
    }

    /// Shows the page in light or in dark, whatever the owner chose; with no name, as they chose. The colours have changed
    /// when this returns.
    #[track_caller]
    pub fn in_theme(&self, theme: Option<&str>) {
        let change = "const root = document.documentElement;
            if (arguments[0] === null) delete root.dataset.theme; else root.dataset.theme = arguments[0];";
        self.execute(&format!("{change}\n{AT_ITS_END}"), &json!([theme]));
    }

    /// Fails when axe finds something that shuts people out on the page as it is now.
    #[track_caller]
    pub fn assert_accessible(&self) {
        if self.execute("return 'axe' in globalThis", &json!([])) == json!(false) {
            let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&axe)
                .unwrap_or_else(|error| panic!("{} (npm ci): {error}", axe.display()));
            self.execute(&axe, &json!([]));
        }
        // It works out where a thing stands only for what it complains of, and not for the thousands that are well.
        let ask = "const done = arguments[0]; axe.run({ resultTypes: ['violations'] }).then((found) => \
                   done(found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`)), \
                   (error) => done([String(error)]))";
        // What is still coming in is pale, and nobody reads it yet.
        let ask = format!("{AT_ITS_END}\n{ask}");
        let faults = self.driver.post("/execute/async", &json!({ "script": ask, "args": [] }));
        assert_eq!(faults, Ok(json!([])), "axe on {:?}", self.title());
    }

    /// Fails on everything the page complained of since it was opened.
    #[track_caller]
    pub fn assert_no_complaints(&self) {
        assert!(self.complaints().is_empty(), "the page complained: {:#?}", self.complaints());
    }

    /// What the page complained of: "error: …", "rejected: …" or "forbidden: …".
    #[track_caller]
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        let kept =
            self.execute("return globalThis.complaints ?? ['built without the feature e2e']", &json!([]));
        kept.as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Forgets the complaints that a journey meant to bring about.
    #[track_caller]
    pub fn forget_complaints(&self) {
        self.execute("globalThis.complaints.length = 0", &json!([]));
    }

    /// What the next file dialog answers; none is an owner who cancels. Without this a save goes to
    /// [`App::saved`] under the proposed name.
    pub fn answer_dialog(&self, path: Option<&Path>) {
        let answer = path.map(|path| path.display().to_string()).unwrap_or_default();
        fs::write(self.dialogs.join("answer"), answer).expect("a file in the test's own folder");
    }

    /// The folder where saved files go.
    #[must_use]
    pub fn saved(&self) -> &Path {
        &self.dialogs
    }

    /// The surroundings: real keys, other windows, the home folder.
    #[must_use]
    pub fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// Ends the program. It must not have complained.
    #[track_caller]
    pub fn quit(self) {
        drop(self);
    }

    /// The window was closed from outside; there is no page left to ask for its complaints.
    pub fn was_closed(self) {
        self.is_closed.set(true);
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    #[track_caller]
    fn named(&self, css: &str, name: &str) -> Element<'_> {
        let found = crate::wait_until(|| Element::from(self, &self.run(BY_NAME, &json!([css, name])).ok()?));
        found.unwrap_or_else(|| panic!("nothing on the page is called {name:?}"))
    }

    fn run(&self, script: &str, arguments: &Value) -> Result<Value, String> {
        self.driver.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    fn try_screenshot(&self, name: &str) -> Result<PathBuf, String> {
        self.driver.post("/execute/async", &json!({ "script": PAINTED, "args": [] }))?;
        // From the screen, as an owner sees it: of a page that no card draws, the driver's own picture never comes.
        Ok(self.desktop.picture_of("Verantwoord", name))
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if self.is_closed.get() {
            return;
        }
        if std::thread::panicking() {
            let journey = std::thread::current().name().unwrap_or("journey").replace("::", "-");
            let _ = self.try_screenshot(&format!("failed-{journey}"));
        } else {
            self.assert_no_complaints();
        }
        self.driver.end();
    }
}

/// The protocol's letters for keys that have none.
fn key_code(key: &str) -> String {
    match key {
        "Ctrl" => "\u{e009}",
        "Shift" => "\u{e008}",
        "Alt" => "\u{e00a}",
        "Enter" => "\u{e007}",
        "Tab" => "\u{e004}",
        "Escape" => "\u{e00c}",
        "Backspace" => "\u{e003}",
        "Delete" => "\u{e017}",
        "Space" => " ",
        "Home" => "\u{e011}",
        "End" => "\u{e010}",
        "Left" => "\u{e012}",
        "Up" => "\u{e013}",
        "Right" => "\u{e014}",
        "Down" => "\u{e015}",
        "F1" => "\u{e031}",
        letter => return letter.to_lowercase(),
    }
    .to_owned()
}
