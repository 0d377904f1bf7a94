//! What a command says: on standard output, or to a person who waits.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::status::Failure;

/// Standard output, written in one go.
pub(crate) struct Output(BufWriter<Stdout>);

impl Output {
    pub(crate) fn new() -> Self {
        Self(BufWriter::new(io::stdout()))
    }

    /// Text as it is.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.0.write_all(text.as_bytes()).and_then(|()| self.0.flush()).map_err(Failure::Output)
    }

    /// A line of text.
    pub(crate) fn line(&mut self, line: impl std::fmt::Display) -> Result<(), Failure> {
        self.text(&format!("{line}\n"))
    }
}

/// Says something besides the result, on standard error, so that who reads the output in a program is not disturbed.
pub(crate) fn aside(line: impl std::fmt::Display) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "{line}");
}

/// Does something that may take long. After two seconds a terminal reads that it is still going on; a
/// pipe reads nothing.
pub(crate) fn patiently<T>(doing: &'static str, work: impl FnOnce() -> T) -> T {
    const PATIENCE: Duration = Duration::from_secs(2);
    if !io::stderr().is_terminal() {
        return work();
    }
    let (done, waits) = mpsc::channel::<()>();
    let teller = thread::spawn(move || {
        if waits.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
            let _ = writeln!(io::stderr(), "{doing}…");
        }
    });
    let result = work();
    drop(done);
    let _ = teller.join();
    result
}
