//! The contract with the page: the list of commands, and the types they carry, written to
//! `ui/src/ipc/bindings.ts`. `build.rs` reads the list here too, so it is kept in this one place.

use crate::commands;
use crate::menu::{self, CommandId};
use crate::notice::Notice;
use std::any::TypeId;
use std::collections::HashSet;
use std::fmt::Write as _;
use tauri::Runtime;
use tauri::ipc::Invoke;
use ts_rs::{Config, TS, TypeVisitor};

/// Every command the page may know.
pub fn commands<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![commands::app::app_info, commands::app::pending_file,]
}

/// The types in TypeScript, each after the types it is made of, and the table of menu commands.
/// The file `ui/src/ipc/bindings.ts` holds exactly this; `tests/bindings.rs` writes it anew.
#[must_use]
pub fn typescript() -> String {
    let mut written = Written::default();
    written.add::<Notice>();
    written.add::<commands::app::AppInfo>();
    written.add::<CommandId>();
    format!(
        "// Written by `cargo test -p verantwoord-desktop --test bindings`; not edited by hand.\n\n{}\n{}",
        written.text,
        menu::typescript()
    )
}

struct Written {
    config: Config,
    known: HashSet<TypeId>,
    text: String,
}

impl Default for Written {
    fn default() -> Self {
        // JSON delivers numbers, not bigint.
        Self { config: Config::new().with_large_int("number"), known: HashSet::new(), text: String::new() }
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
            let _ = writeln!(self.text, "{docs}export {}", T::decl(&self.config));
        }
    }
}

impl TypeVisitor for Written {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
