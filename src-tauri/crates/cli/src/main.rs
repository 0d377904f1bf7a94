//! The same use cases as the window, without one: `verantwoord statement bakkerij.verantwoord --to verklaring.pdf`.
//!
//! Words of commands are English, because scripts outlive translations; what people read is Dutch. This
//! crate decides nothing: a command reads its arguments, calls the dossier and says what happened.
//!
//! Reading order: [`arguments`], a file for each verb in [`commands`], [`status`] (how it ended), [`fault`] (when it
//! is ours).

mod arguments;
mod commands;
mod fault;
mod output;
mod status;
mod today;

use std::process::ExitCode;

use arguments::Call;
use output::Output;
use status::{Failure, Status};

fn main() -> ExitCode {
    fault::ends_the_program();
    let mut output = Output::new();
    let outcome = match arguments::read(std::env::args_os()) {
        Ok(Call::Help(text)) => output.text(&text).map(|()| Status::Done),
        Ok(Call::Command(command)) => command.run(&mut output),
        Err(sentence) => Err(Failure::Call(sentence)),
    };
    outcome.unwrap_or_else(|failure| failure.tell()).into()
}
