//! When our own program fails: where, and in which version. Not what it was working on, since that
//! may be somebody's data.

use std::panic::PanicHookInfo;

/// Writes one line to standard error for each panic. A panic in a command reaches the page as a notice.
pub(crate) fn tell_where() {
    std::panic::set_hook(Box::new(|panic| eprintln!("{}", line(panic))));
}

fn line(panic: &PanicHookInfo<'_>) -> String {
    let place = panic.location().map_or_else(|| "onbekende plaats".into(), ToString::to_string);
    format!(
        "Verantwoord {} ({} {}): fout in het programma, {place}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
    )
}
