//! `deed ACTION FOLDER` does one thing to a dossier, as the window would, and says ACK when its owner would be
//! told that it is done. `deed open FOLDER` only opens it. `deed state ACTION FOLDER` opens it as the next start would and prints what it finds.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use tests_faults::action::Action;
use tests_faults::desk::Desk;
use tests_faults::stage::Stage;
use tests_faults::state::next_start;
use tests_faults::trace::ACKNOWLEDGED;

/// What the program ends with when it told its owner why it did not work.
const NOTICE: u8 = tests_faults::every_call::NOTICE;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["state", action, folder] => match Action::of(action) {
            Some(action) => {
                let state = next_start(&Stage::at(Path::new(folder)), action);
                say(&format!("{:#}", state.json()));
                ExitCode::SUCCESS
            }
            None => usage(),
        },
        ["prepare", action, folder] => match Action::of(action) {
            Some(action) => match Stage::at(Path::new(folder)).prepared(action) {
                Ok(_) => ExitCode::SUCCESS,
                Err(why) => {
                    complain(&why);
                    ExitCode::FAILURE
                }
            },
            None => usage(),
        },
        ["open", folder] => match Desk::open(&Stage::at(Path::new(folder))) {
            Ok(_) => ExitCode::SUCCESS,
            Err(notice) => {
                complain(&notice.sentence());
                ExitCode::from(NOTICE)
            }
        },
        [action, folder] => match Action::of(action) {
            Some(action) => perform(action, &Stage::at(Path::new(folder))),
            None => usage(),
        },
        _ => usage(),
    }
}

fn perform(action: Action, stage: &Stage) -> ExitCode {
    match action.perform(stage) {
        Ok(desk) => {
            say(ACKNOWLEDGED);
            // The window holds on to the dossier until it is closed.
            drop(desk);
            ExitCode::SUCCESS
        }
        Err(notice) => {
            complain(&notice.sentence());
            ExitCode::from(NOTICE)
        }
    }
}

/// In one call, so that it is said or not; a fault in saying it is no fault of the dossier.
fn say(text: &str) {
    let _ = std::io::stdout().lock().write_all(format!("{text}\n").as_bytes());
}

fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(format!("{text}\n").as_bytes());
}

fn usage() -> ExitCode {
    let names: Vec<_> = Action::ALL.iter().map(|action| action.name()).collect();
    complain(&format!(
        "deed ACTION FOLDER\ndeed open FOLDER\ndeed state ACTION FOLDER\ndeed prepare ACTION FOLDER\nACTION: {}",
        names.join(", ")
    ));
    ExitCode::from(2)
}
