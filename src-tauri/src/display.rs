//! Is there a screen to open a window on? GTK ends the program with a panic when there is none.

use std::process::ExitCode;

const ABSENT: &str = "\
Verantwoord opent een venster, maar deze computer heeft hier geen scherm (DISPLAY en WAYLAND_DISPLAY zijn leeg).
Zonder scherm werkt de opdrachtregel, bijvoorbeeld: verantwoord statement DOSSIER --to verklaring.pdf";

/// Says plainly that there is no screen. Only Linux starts programs without one.
pub(crate) fn present() -> Result<(), &'static str> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY") {
        Ok(())
    } else {
        Err(ABSENT)
    }
}

/// `EX_UNAVAILABLE` of sysexits.h, which none of the command line's own numbers is.
pub(crate) fn exit_status() -> ExitCode {
    ExitCode::from(69)
}
