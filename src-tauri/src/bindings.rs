//! The contract with the page: the list of commands, and what crosses with them, written to `ui/src/ipc`:
//! the types (`bindings.ts`), the words of every field (`fields.ts`) and empty records (`blank.ts`).
//! `build.rs` reads the list here too, so it is kept in this one place.

use crate::commands::{self, record::Record};
use crate::menu::{self, CommandId};
use crate::notice::Notice;
use crate::open::{OpenDossier, WrittenFile};
use crate::recent::RecentDossier;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use tauri::Runtime;
use tauri::ipc::Invoke;
use ts_rs::{Config, TS, TypeVisitor};

const WRITTEN: &str =
    "// Written by `cargo test -p verantwoord-desktop --test bindings`; not edited by hand.\n";

/// Every command the page may know.
pub fn commands<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    commands::beside_the_window(tauri::generate_handler![
        commands::app::app_info,
        commands::app::page_ready,
        commands::app::pending_file,
        commands::app::fault_report,
        commands::app::clear_log,
        commands::app::quit,
        commands::app::quit_anyway,
        commands::file::new_dossier,
        commands::file::open_dossier,
        commands::file::open_pending,
        commands::file::recent_dossiers,
        commands::file::open_recent,
        commands::file::pin_recent,
        commands::file::forget_recent,
        commands::file::open_example,
        commands::file::current_dossier,
        commands::file::close_dossier,
        commands::file::save_dossier,
        commands::file::save_dossier_as,
        commands::file::save_copy,
        commands::file::show_in_folder,
        commands::making::stop_making,
        commands::making::show_made,
        commands::making::open_made,
        commands::file::go_on,
        commands::file::is_at,
        commands::file::goes_on,
        commands::register::register_parts,
        commands::register::views,
        commands::register::export_register,
        commands::quick_start::begin_dossier,
        commands::quick_start::quick_start,
        commands::quick_start::keep_step,
        commands::quick_start::preview_step,
        commands::quick_start::add_example,
        commands::record::save_record,
        commands::record::programs,
        commands::record::add_program,
        commands::record::remove_record,
        commands::record::remove_together,
        commands::record::duplicate_together,
        commands::record::change_together,
        commands::record::move_record,
        commands::record::referring,
        commands::checks::findings_set_aside,
        commands::checks::set_aside,
        commands::checks::take_back,
        commands::history::undo,
        commands::history::redo,
        commands::retention::retention,
        commands::retention::read_period,
        commands::retention::export_retention,
        commands::retention::export_deletion_proof,
        commands::statement::statement,
        commands::statement::statements,
        commands::statement::export_statement,
        commands::statement::choose_logo,
        commands::statement::remove_logo,
        commands::statement::readable_accent,
        commands::publishing::statement_state,
        commands::publishing::publish,
        commands::publishing::published_versions,
        commands::publishing::save_changes,
        commands::publishing::published_document,
        commands::publishing::compare_published,
        commands::publishing::export_published,
        commands::publishing::export_compared,
        commands::publishing::readability,
        commands::statement::informed_grid,
        commands::publishing::statement_sentences,
        commands::publishing::statement_parts,
        commands::publishing::own_texts,
        commands::publishing::restore_standard,
        commands::publishing::keep_own_words,
        commands::publishing::translations,
        commands::publishing::translate,
        commands::versions::versions,
        commands::versions::version_differences,
        commands::versions::restore_version,
        commands::versions::kept_versions,
        commands::versions::restore_kept,
        commands::versions::clean_up,
        commands::versions::put_news_away,
        commands::versions::resolve,
        commands::versions::keep_mine_as_copy,
        commands::versions::meet_sibling,
        commands::versions::clock_is_right,
        commands::versions::waiting_work,
        commands::versions::waiting_differences,
        commands::versions::put_back,
        commands::versions::throw_away,
    ])
}

/// The files below `ui/src/ipc` that this crate writes, each with its text; `tests/bindings.rs` writes
/// them anew.
#[must_use]
pub fn files() -> [(&'static str, String); 3] {
    [("bindings.ts", types()), ("fields.ts", fields()), ("blank.ts", blanks())]
}

/// The types in TypeScript by the alphabet, and the table of menu commands.
fn types() -> String {
    let mut written = Written::default();
    written.add::<Notice>();
    written.add::<commands::app::AppInfo>();
    written.add::<CommandId>();
    written.add::<OpenDossier>();
    written.add::<RecentDossier>();
    written.add::<commands::file::GoneOn>();
    written.add::<WrittenFile>();
    written.add::<commands::making::Making>();
    written.add::<dossier::Choice>();
    written.add::<dossier::OldVersions>();
    written.add::<dossier::KeptDossier>();
    written.add::<dossier::recovery::WaitingRow>();
    written.add::<::register::Register>();
    written.add::<Record>();
    written.add::<dossier::Saved>();
    written.add::<commands::record::RecordSaved>();
    written.add::<dossier::Reference>();
    written.add::<dossier::Duplicated>();
    written.add::<dossier::ChangeAlike>();
    written.add::<commands::register::Views>();
    written.add::<dossier::views::SetAsideRow>();
    written.add::<dossier::retention::view::RetentionView>();
    written.add::<dossier::retention::phrase::PeriodReading>();
    written.add::<commands::retention::ScheduleFormat>();
    written.add::<commands::register::RegisterPaper>();
    written.add::<commands::statement::PaperFormat>();
    written.add::<document::Document>();
    written.add::<dossier::quick_start::QuickStartView>();
    written.add::<dossier::presets::ProgramCatalogue>();
    written.add::<crate::sent::StatementAnswer>();
    written.add::<dossier::statement_state::StatementState>();
    written.add::<dossier::publishing::Published>();
    written.add::<dossier::drift::SentenceView>();
    written.add::<dossier::own_words::OwnTextRow>();
    written.add::<dossier::own_words::PartRow>();
    written.add::<dossier::translations::TranslationRow>();
    written.add::<dossier::statement::StatementRow>();
    written.add::<::register::Language>();
    written.add::<dossier::readability::StatementReading>();
    written.add::<dossier::informed::InformedGrid>();
    let types: String = written.types.into_values().collect();
    format!("{WRITTEN}\n{types}\n{}", menu::typescript())
}

/// The words of every field.
fn fields() -> String {
    let mut rows = String::new();
    for &field in ::register::FieldId::ALL {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        let article = field.article().map_or_else(|| "null".to_owned(), |article| text(&article.to_string()));
        let _ = writeln!(
            rows,
            "  {}: {{ label: {}, hint: {}, article: {article}, missing: {} }},",
            text(field.id()),
            text(field.label()),
            text(field.hint()),
            text(field.missing()),
        );
    }
    format!(
        "{WRITTEN}\nimport type {{ FieldId }} from './bindings';\n\n\
         /** What people read about a field. */\n\
         export interface FieldWords {{\n  label: string;\n  /** One sentence of help; empty when the label says it all. */\n  \
         hint: string;\n  /** \"art. 30 lid 1 onder f AVG\" */\n  article: string | null;\n  \
         /** What a statement calls the gap, after \"hier ontbreekt:\". */\n  missing: string;\n}}\n\n\
         /** Every field of every record, with the words that forms, findings and papers share. */\n\
         export const FIELDS: {{ readonly [field in FieldId]: FieldWords }} = {{\n{rows}}};\n"
    )
}

/// Empty records and parts of records, to start a new one from.
fn blanks() -> String {
    let blanks = Record::blanks();
    let names: Vec<&str> = blanks.iter().map(|blank| blank.type_name).collect();
    let mut imports = names.clone();
    imports.sort_unstable();
    let types: String =
        blanks.iter().map(|blank| format!("  readonly {}: {};\n", blank.noun, blank.type_name)).collect();
    let values: String = blanks.iter().map(|blank| format!("  {}: {},\n", blank.noun, blank.value)).collect();
    format!(
        "{WRITTEN}\nimport type {{ {} }} from './bindings';\n\n\
         /** A record or a part of one in which every question is open; `structuredClone` it. */\n\
         export const BLANK: {{\n{types}}} = {{\n{values}}};\n",
        imports.join(", ")
    )
}

struct Written {
    config: Config,
    known: HashSet<TypeId>,
    /// By name: `Answer<String>` and `Answer<bool>` are declared once, as `Answer<T>`.
    types: BTreeMap<String, String>,
}

impl Default for Written {
    fn default() -> Self {
        // JSON delivers numbers, not bigint.
        Self { config: Config::new().with_large_int("number"), known: HashSet::new(), types: BTreeMap::new() }
    }
}

impl Written {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        // Numbers, texts and lists have no declaration of their own, but what a list holds may have one.
        if !self.known.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            self.types.insert(T::ident(&self.config), text);
        }
    }
}

impl TypeVisitor for Written {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
