//! What is said when the program itself fails. Nothing is taken back on the way out: what was half written is
//! cleared at the next opening, as after a power cut, so the command line is built without unwinding.

use std::panic;
use std::process;

/// The status of a program of Rust that panicked; scripts know it as none of ours.
const FAULT: i32 = 101;

/// Ends the program at its first fault, with a sentence below the technical line.
pub(crate) fn ends_the_program() {
    let technical = panic::take_hook();
    panic::set_hook(Box::new(move |fault| {
        technical(fault);
        eprintln!(
            "Er ging iets mis in het programma zelf. Uw dossier staat er nog: open het en kijk het na."
        );
        process::exit(FAULT);
    }));
}
