//! The Dutch menu bar. An item only tells the page its command; the page does it, as it does when the
//! same command comes from a key or a button. One table makes the menu, the keys and the page's list
//! of keys.
//!
//! The desktop catches the shortcut of an item that can be chosen before the page sees it, also while
//! somebody types. So the page decides what `Undo` means: what was typed in the field, or the last
//! change to the dossier. The shortcut of an item that is switched off does reach the page.

use serde::Serialize;
use tauri::menu::{Menu, MenuEvent, MenuItem, Submenu};
use tauri::{AppHandle, Emitter, Manager, Runtime};
use ts_rs::TS;

/// The event that carries a [`CommandId`] to the page.
pub const EVENT: &str = "command";

/// What an owner can ask from the menu, by key or by button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CommandId {
    /// From nothing to a statement in eight steps, or on with them.
    QuickStart,
    /// Start an empty dossier.
    NewDossier,
    /// Choose a dossier to open.
    OpenDossier,
    /// Look around in the example firm.
    OpenExample,
    /// Write the dossier to its file now.
    Save,
    /// Give the dossier another file.
    SaveAs,
    /// Write the dossier to another file as well.
    SaveCopy,
    /// Show the dossier's file in the file manager.
    ShowInFolder,
    /// Write the privacy statement as a PDF.
    SaveStatement,
    /// Back to the start screen.
    CloseDossier,
    /// End the program.
    Quit,
    /// Take back the last change.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Add what the screen is about: an activity, a recipient, a retention rule.
    NewItem,
    /// Add a processing activity.
    NewActivity,
    /// Add somebody who gets data, or a system.
    NewRecipient,
    /// Add a retention rule.
    NewRetention,
    /// Search in the list that is shown.
    Find,
    /// Search everything, and do anything.
    Search,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// As large as it is made to be.
    ZoomNormal,
    /// How the program looks and behaves on this computer.
    Settings,
    /// Show what is there and what is missing.
    GoOverview,
    /// Show the register.
    GoActivities,
    /// Show how long what is kept.
    GoRetention,
    /// Show who gets data and where they stand.
    GoRecipients,
    /// Show the privacy statement.
    GoStatement,
    /// Show the owner's firm.
    GoOrganisation,
    /// Show what is not complete or not in order.
    GoChecks,
    /// Show the kept versions.
    GoVersions,
    /// Go along everything once a year.
    GoYearCheck,
    /// Why something is asked, beside the form.
    Explain,
    /// Every subject of the help.
    GoHelp,
    /// Somebody asks for the register: what to give to whom.
    GoRequest,
    /// Every shortcut.
    Keys,
    /// What the program promises about the owner's work.
    Promises,
    /// What a report of a fault would have.
    Report,
    /// Version, licence.
    About,
}

/// One line of the menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuCommand {
    /// What it tells the page.
    pub id: CommandId,
    /// Its Dutch words; the letter after `&` opens it from the keyboard.
    pub label: &'static str,
    /// Its shortcut in the words of the desktop: `Ctrl+Shift+N`. Cmd takes the place of Ctrl on a Mac.
    pub keys: Option<&'static str>,
    /// When it can be chosen.
    pub needs: Needs,
    /// A line stands above it.
    pub starts_group: bool,
}

/// When a menu item can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Always.
    Nothing,
    /// Only with a dossier open.
    Dossier,
    /// Only when there is a change to take back or to do again.
    Change,
}

/// The menus from left to right with their items from top to bottom.
pub const MENUS: &[(&str, &[MenuCommand])] = &[
    (
        "&Bestand",
        &[
            item(CommandId::QuickStart, "Sn&el beginnen", None, Needs::Nothing),
            item(CommandId::NewDossier, "&Nieuw dossier…", Some("Ctrl+Shift+N"), Needs::Nothing),
            item(CommandId::OpenDossier, "&Openen…", Some("Ctrl+O"), Needs::Nothing),
            item(CommandId::OpenExample, "&Voorbeeld bekijken", None, Needs::Nothing),
            item(CommandId::Save, "Ops&laan", Some("Ctrl+S"), Needs::Dossier).after_line(),
            item(CommandId::SaveAs, "Opslaan &als…", Some("Ctrl+Shift+S"), Needs::Dossier),
            item(CommandId::SaveCopy, "&Kopie bewaren…", None, Needs::Dossier),
            item(CommandId::ShowInFolder, "&Toon in map", None, Needs::Dossier),
            item(CommandId::SaveStatement, "Verklaring als &PDF…", Some("Ctrl+P"), Needs::Dossier),
            item(CommandId::CloseDossier, "Dossier &sluiten", Some("Ctrl+W"), Needs::Dossier).after_line(),
            item(CommandId::Quit, "A&fsluiten", Some("Ctrl+Q"), Needs::Nothing),
        ],
    ),
    (
        "Be&werken",
        &[
            item(CommandId::Undo, UNDO, Some("Ctrl+Z"), Needs::Change),
            item(CommandId::Redo, REDO, Some("Ctrl+Shift+Z"), Needs::Change),
            item(CommandId::NewItem, "Nieu&w in deze lijst", Some("Ctrl+N"), Needs::Dossier).after_line(),
            item(CommandId::NewActivity, "Nieuwe &activiteit", None, Needs::Dossier),
            item(CommandId::NewRecipient, "Nieuwe on&tvanger", None, Needs::Dossier),
            item(CommandId::NewRetention, "Nieuwe &bewaartermijn", None, Needs::Dossier),
            item(CommandId::Find, "Zoek in deze &lijst", Some("Ctrl+F"), Needs::Dossier).after_line(),
            item(CommandId::Search, "&Zoek of doe iets…", Some("Ctrl+K"), Needs::Nothing),
        ],
    ),
    (
        "B&eeld",
        &[
            item(CommandId::ZoomIn, "&Groter", Some("Ctrl+="), Needs::Nothing),
            item(CommandId::ZoomOut, "&Kleiner", Some("Ctrl+-"), Needs::Nothing),
            item(CommandId::ZoomNormal, "&Normale grootte", Some("Ctrl+0"), Needs::Nothing),
            item(CommandId::Settings, "&Instellingen", Some("Ctrl+,"), Needs::Dossier).after_line(),
        ],
    ),
    (
        "&Ga naar",
        &[
            item(CommandId::GoOverview, "&Overzicht", Some("Alt+1"), Needs::Dossier),
            item(CommandId::GoActivities, "&Activiteiten", Some("Alt+2"), Needs::Dossier),
            item(CommandId::GoRetention, "Be&waren", Some("Alt+3"), Needs::Dossier),
            item(CommandId::GoRecipients, "O&ntvangers", Some("Alt+4"), Needs::Dossier),
            item(CommandId::GoStatement, "&Verklaring", Some("Alt+5"), Needs::Dossier),
            item(CommandId::GoOrganisation, "&Bedrijf", Some("Alt+6"), Needs::Dossier),
            item(CommandId::GoChecks, "&Controle", Some("Alt+7"), Needs::Dossier),
            item(CommandId::GoVersions, "Ve&rsies", Some("Alt+8"), Needs::Dossier),
            item(CommandId::GoYearCheck, "&Jaarcheck", None, Needs::Dossier),
        ],
    ),
    (
        "&Help",
        &[
            item(CommandId::Explain, "&Uitleg bij dit scherm", Some("F1"), Needs::Nothing),
            item(CommandId::GoHelp, "&Hulp", None, Needs::Nothing),
            item(CommandId::GoRequest, "&Iemand vraagt om het register", None, Needs::Dossier),
            item(CommandId::Keys, "&Toetsen", Some("Ctrl+/"), Needs::Nothing),
            item(CommandId::Promises, "&Wat wij beloven", None, Needs::Nothing),
            item(CommandId::Report, "&Verslag voor wie u helpt", None, Needs::Nothing),
            item(CommandId::About, "&Over Verantwoord", None, Needs::Nothing).after_line(),
        ],
    ),
];

const UNDO: &str = "&Ongedaan maken";
const REDO: &str = "Op&nieuw doen";

const fn item(id: CommandId, label: &'static str, keys: Option<&'static str>, needs: Needs) -> MenuCommand {
    MenuCommand { id, label, keys, needs, starts_group: false }
}

impl MenuCommand {
    const fn after_line(mut self) -> Self {
        self.starts_group = true;
        self
    }
}

impl CommandId {
    /// The word that crosses to the page: `new-dossier`.
    #[must_use]
    pub fn name(self) -> String {
        let word = serde_json::to_value(self).expect("a variant without content is a word");
        word.as_str().expect("a variant without content is a word").to_owned()
    }
}

/// The items of the menu in the window, to rename them and to switch them on and off.
pub struct MenuItems<R: Runtime>(Vec<(MenuCommand, MenuItem<R>)>);

impl<R: Runtime> MenuItems<R> {
    /// Switches on what needs a dossier, or off.
    pub fn dossier_is_open(&self, is_open: bool) {
        for (_, item) in self.0.iter().filter(|(command, _)| command.needs == Needs::Dossier) {
            let _ = item.set_enabled(is_open);
        }
    }

    /// Undo and redo carry the Dutch name of the change they would take back or do again; without
    /// one they cannot be chosen.
    pub fn name_history(&self, undo: Option<&str>, redo: Option<&str>) {
        for (id, change) in [(CommandId::Undo, undo), (CommandId::Redo, redo)] {
            for (command, item) in self.0.iter().filter(|(command, _)| command.id == id) {
                let _ = item.set_text(named(command.label, change));
                let _ = item.set_enabled(change.is_some());
            }
        }
    }
}

/// "Ongedaan maken: activiteit toegevoegd"; an ampersand in a firm's name is no shortcut.
fn named(label: &str, change: Option<&str>) -> String {
    match change {
        Some(change) => format!("{label}: {}", change.replace('&', "&&")),
        None => label.to_owned(),
    }
}

/// Makes the menu bar. Nothing that needs a dossier can be chosen yet.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let bar = Menu::new(app)?;
    let mut items = Vec::new();
    for (title, commands) in MENUS {
        let menu = Submenu::new(app, title, true)?;
        for command in *commands {
            if command.starts_group {
                menu.append(&tauri::menu::PredefinedMenuItem::separator(app)?)?;
            }
            let keys = command.keys.map(|keys| keys.replace("Ctrl", "CmdOrCtrl"));
            let can_be_chosen = command.needs == Needs::Nothing;
            let item = MenuItem::with_id(app, command.id.name(), command.label, can_be_chosen, keys)?;
            menu.append(&item)?;
            items.push((*command, item));
        }
        // Without these, cut, copy and paste do nothing in a web view on a Mac.
        #[cfg(target_os = "macos")]
        if commands.iter().any(|command| command.id == CommandId::Undo) {
            use tauri::menu::PredefinedMenuItem as Item;
            menu.append(&Item::separator(app)?)?;
            menu.append(&Item::cut(app, Some("Knippen"))?)?;
            menu.append(&Item::copy(app, Some("Kopiëren"))?)?;
            menu.append(&Item::paste(app, Some("Plakken"))?)?;
            menu.append(&Item::select_all(app, Some("Alles selecteren"))?)?;
        }
        bar.append(&menu)?;
    }
    app.manage(MenuItems(items));
    Ok(bar)
}

/// An item was chosen: the page hears which.
pub(crate) fn chosen<R: Runtime>(app: &AppHandle<R>, event: MenuEvent) {
    let _ = app.emit(EVENT, event.id().as_ref());
}

/// The table as TypeScript, for the page's keys, its list of commands and its help.
pub(crate) fn typescript() -> String {
    let mut rows = String::new();
    for command in MENUS.iter().flat_map(|(_, commands)| *commands) {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        rows.push_str(&format!(
            "  {{ id: {}, label: {}, keys: {}, needsDossier: {} }},\n",
            text(&command.id.name()),
            text(&command.label.replace('&', "")),
            command.keys.map_or_else(|| "null".into(), text),
            command.needs != Needs::Nothing,
        ));
    }
    format!(
        "/** What the menu offers: the same commands, words and keys for buttons and help. */\n\
         export const COMMANDS: readonly {{\n  id: CommandId;\n  label: string;\n  keys: string | null;\n  \
         needsDossier: boolean;\n}}[] = [\n{rows}];\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn commands() -> impl Iterator<Item = &'static MenuCommand> {
        MENUS.iter().flat_map(|(_, commands)| *commands)
    }

    fn mnemonic(label: &str) -> Option<char> {
        label
            .split_once('&')
            .and_then(|(_, rest)| rest.chars().next())
            .map(|letter| letter.to_ascii_lowercase())
    }

    #[test]
    fn no_key_means_two_things() {
        let keys: Vec<_> = commands().filter_map(|command| command.keys).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{keys:?}");
    }

    #[test]
    fn a_single_letter_is_no_shortcut() {
        for keys in commands().filter_map(|command| command.keys) {
            assert!(
                keys.contains("Ctrl+") || keys.contains("Alt+") || keys.starts_with('F'),
                "{keys} (WCAG 2.1.4)"
            );
        }
    }

    #[test]
    fn every_item_has_a_letter_of_its_own_within_its_menu() {
        let titles = MENUS.iter().map(|(title, _)| *title).collect::<Vec<_>>();
        let menus = MENUS
            .iter()
            .map(|(_, commands)| commands.iter().map(|command| command.label).collect::<Vec<_>>());
        for labels in std::iter::once(titles).chain(menus) {
            let letters: BTreeSet<_> = labels.iter().map(|label| mnemonic(label)).collect();
            assert_eq!(letters.len(), labels.len(), "{labels:?}");
            assert!(!letters.contains(&None), "{labels:?}");
        }
    }

    #[test]
    fn every_command_stands_in_the_menu_once() {
        let names: BTreeSet<_> = commands().map(|command| command.id.name()).collect();
        assert_eq!(names.len(), commands().count());
        assert!(names.contains("new-dossier"), "{names:?}");
    }

    #[test]
    fn undo_says_what_it_takes_back() {
        assert_eq!(named(UNDO, None), "&Ongedaan maken");
        assert_eq!(named(UNDO, Some("naam werd Bakker & Zn")), "&Ongedaan maken: naam werd Bakker && Zn");
    }
}
