//! What a program hears that reads the screen aloud (A4, K2): the names and roles that reach AT-SPI.

use std::path::Path;

use tests_ui::journey::{example, go};
use tests_ui::{App, Desktop, tested_program};

/// Something that can be heard: its kind, by the number of AT-SPI, and its name.
type Heard = (u32, String);

const ROLES: [(u32, &str); 15] = [
    (7, "tick"),
    (29, "label"),
    (31, "list"),
    (32, "item"),
    (33, "menu"),
    (34, "menu bar"),
    (35, "menu item"),
    (43, "button"),
    (73, "paragraph"),
    (79, "entry"),
    (83, "heading"),
    (85, "section"),
    (88, "link"),
    (95, "page"),
    (110, "landmark"),
];

/// Where one thing is on the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    bus: String,
    path: String,
}

/// The bus on which programs that read the screen listen.
struct Bus<'desk> {
    desktop: &'desk Desktop,
    address: String,
}

impl<'desk> Bus<'desk> {
    fn of(desktop: &'desk Desktop) -> Self {
        let ask = ["--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"];
        let told = called(desktop, &[&ask[..], &["--method", "org.a11y.Bus.GetAddress"]].concat());
        let address = strings(&told).into_iter().next().expect("the bus has an address");
        Self { desktop, address }
    }

    fn ask(&self, of: &Place, method: &str, arguments: &[&str]) -> String {
        let to =
            ["--address", &self.address, "--dest", &of.bus, "--object-path", &of.path, "--method", method];
        called(self.desktop, &[&to[..], arguments].concat())
    }

    fn children(&self, of: &Place) -> Vec<Place> {
        // Paths of one program need no word of their own: "(':1.0', '/org/…')".
        let told = strings(&self.ask(of, "org.a11y.atspi.Accessible.GetChildren", &[]));
        let mut all: Vec<Place> =
            told.chunks_exact(2).map(|pair| Place { bus: pair[0].clone(), path: pair[1].clone() }).collect();
        if all.is_empty() {
            all.extend(self.pages().into_iter().filter(|(_, hangs_in)| hangs_in == of).map(|(page, _)| page));
        }
        all
    }

    /// The pages, which a process of their own tells of: each with the place in the window where it hangs.
    fn pages(&self) -> Vec<(Place, Place)> {
        let registry = Place { bus: "org.freedesktop.DBus".into(), path: "/org/freedesktop/DBus".into() };
        let names = strings(&self.ask(&registry, "org.freedesktop.DBus.ListNames", &[]));
        let pages = names.into_iter().filter(|name| name.contains("WebProcess")).filter_map(|bus| {
            let cache = Place { bus, path: "/org/a11y/atspi/cache".into() };
            let told = strings(&self.ask(&cache, "org.a11y.atspi.Cache.GetItems", &[]));
            let place =
                |at: usize| Some(Place { bus: told.get(at)?.clone(), path: told.get(at + 1)?.clone() });
            Some((place(0)?, place(4)?))
        });
        pages.collect()
    }

    fn heard(&self, of: &Place) -> Heard {
        let get = ["org.a11y.atspi.Accessible", "Name"];
        let name = strings(&self.ask(of, "org.freedesktop.DBus.Properties.Get", &get)).into_iter().next();
        let role = self.ask(of, "org.a11y.atspi.Accessible.GetRole", &[]);
        let role = role.chars().filter(char::is_ascii_digit).collect::<String>();
        // "uint32 43" has a number of its own in front.
        (role.trim_start_matches("32").parse().unwrap_or_default(), name.unwrap_or_default())
    }

    /// Everything below a place, in the order in which it is read.
    fn all(&self, of: &Place, into: &mut Vec<(Place, Heard)>) {
        assert!(into.len() < 1500, "there is no end to it");
        for child in self.children(of) {
            into.push((child.clone(), self.heard(&child)));
            self.all(&child, into);
        }
    }
}

fn called(desktop: &Desktop, arguments: &[&str]) -> String {
    let told = desktop.command("gdbus").arg("call").args(arguments).output().expect("gdbus runs");
    String::from_utf8_lossy(&told.stdout).into_owned()
}

/// The texts in an answer of the bus: between single quotes, or double ones around a single one.
fn strings(answer: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut letters = answer.chars();
    while let Some(letter) = letters.next() {
        if letter != '\'' && letter != '"' {
            continue;
        }
        let mut text = String::new();
        while let Some(next) = letters.next() {
            match next {
                '\\' => text.extend(letters.next().map(|letter| if letter == 'n' { ' ' } else { letter })),
                end if end == letter => break,
                other => text.push(other),
            }
        }
        found.push(text);
    }
    found
}

fn listed(all: &[(Place, Heard)]) -> Vec<String> {
    let word = |role: u32| ROLES.iter().find(|(number, _)| *number == role).map(|(_, word)| *word);
    all.iter()
        .filter_map(|(_, (role, name))| Some(format!("{}: {name}", word(*role)?)))
        .filter(|line| !line.ends_with(": "))
        .collect()
}

/// What stands in the first window, as it is heard.
const START: [&str; 9] = [
    "page: Verantwoord",
    "landmark: Uw privacyregister en privacyverklaring",
    "heading: Uw privacyregister en privacyverklaring",
    "button: Snel beginnen Ongeveer 10 minuten tot uw eerste privacyverklaring",
    "button: Nieuw bestand Begin met de naam van uw bedrijf",
    "button: Open een bestand…",
    "button: Bekijk een voorbeeld",
    "landmark: Laatst gebruikt",
    "heading: Laatst gebruikt",
];

/// What stands in the versions of the example, after the places of the rail.
const VERSIONS: [&str; 11] = [
    "button: Ongedaan maken",
    "button: Opnieuw doen",
    "button: Zoek of doe iets",
    "button: Uitleg",
    "button: Bewaar als eigen bestand…",
    "button: Sluit voorbeeld",
    "landmark: Versies",
    "heading: Versies",
    "button: Definitief opruimen…",
    "landmark: Verschillen",
    "heading: Verschillen",
];

/// The words of the menu bar's table, without the mark before their letter.
fn menu_words() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri/src/menu.rs");
    let text = std::fs::read_to_string(file).expect("the table of the menu");
    let (_, table) = text.split_once("pub const MENUS").expect("the table");
    let (table, _) = table.split_once("\n];").expect("its end");
    // Every other part stands between quotes; keys have a plus or are a number, and are not heard here.
    let words = table.split('"').skip(1).step_by(2).filter(|word| word.contains('&'));
    words.map(|word| word.replace('&', "")).collect()
}

#[test]
fn a4_k2_what_is_heard_is_what_stands_there() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let bus = Bus::of(app.desktop());
    let root =
        Place { bus: "org.a11y.atspi.Registry".into(), path: "/org/a11y/atspi/accessible/root".into() };
    let everything = || {
        let mut all = Vec::new();
        bus.all(&root, &mut all);
        listed(&all)
    };
    let of_the_menu = |line: &String| line.starts_with("menu");
    let (menu, start): (Vec<String>, Vec<String>) = everything().into_iter().partition(of_the_menu);
    assert_eq!(start, START);
    let words = menu_words();
    assert!(words.len() > 30, "{words:?}");
    for word in words {
        let ends = format!(": {word}");
        assert!(menu.iter().any(|line| line.ends_with(&ends)), "nobody hears {word:?} in {menu:#?}");
    }

    example(&app);
    go(&app, "versies");
    let versions: Vec<String> = everything().into_iter().filter(|line| !of_the_menu(line)).collect();
    assert_eq!(versions[0], "page: Voorbeeld: Versies — Verantwoord");
    assert_eq!(
        versions[1..4],
        ["link: Naar de inhoud", "landmark: Onderdelen", "link: Verantwoord, naar het overzicht"]
    );
    for place in ["Activiteiten 9", "Controle 0 open punten", "Hulp"] {
        assert!(versions.contains(&format!("link: {place}")), "nobody hears {place}: {versions:#?}");
    }
    assert_eq!(versions[versions.len() - VERSIONS.len()..], VERSIONS);
    app.quit();
}
