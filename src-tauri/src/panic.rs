//! When our own program fails: where, and in which version. Not what it was working on, since that
//! may be somebody's data.

use crate::log;
use std::panic::PanicHookInfo;
use tauri::{AppHandle, Emitter, Runtime};

/// Tells the page that our own program failed somewhere: it shows what a report would have.
pub const EVENT: &str = "fault";

/// Writes one line to the log and to standard error for each panic, and lets the page say it. A panic in a
/// command reaches the page as a notice too. What was typed is in the working copy already.
pub(crate) fn tell<R: Runtime>(app: AppHandle<R>) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = place(panic);
        log::failed(&place);
        eprintln!("Verantwoord {}: fout in het programma, {place}", log::program());
        let app = app.clone();
        // Not on the thread that fails: it may hold what telling needs.
        std::thread::spawn(move || drop(app.emit(EVENT, ())));
    }));
}

/// Before there is a page to tell.
pub(crate) fn tell_where() {
    std::panic::set_hook(Box::new(|panic| {
        let place = place(panic);
        log::failed(&place);
        eprintln!("Verantwoord {}: fout in het programma, {place}", log::program());
    }));
}

/// Where in the source. A place in another's crate is told from that crate on: before it stands the folder
/// of whoever built the program.
fn place(panic: &PanicHookInfo<'_>) -> String {
    let Some(place) = panic.location() else { return "onbekende plaats".into() };
    let file = place.file().replace('\\', "/");
    let file = file.split_once("/registry/src/").map_or(&*file, |(_, crates)| crates);
    format!("{file}:{}", place.line())
}

/// No image of the program's memory is left behind when it crashes: it holds what the owner filled in.
#[cfg(target_os = "linux")]
pub(crate) fn leave_no_memory_behind() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Refused, there is nothing else to try.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Windows and macOS leave none by themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn leave_no_memory_behind() {}
