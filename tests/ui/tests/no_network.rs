//! The program opens no connection, not even to this computer. Watched from outside, in the program as
//! it is shipped, because the driver of the other tests talks to it over the network.

use std::fs;
use tests_ui::{Desktop, shipped_program};

#[test]
fn a_running_window_opens_no_internet_socket() {
    let desktop = Desktop::start();
    let record = desktop.home().join("calls");
    let program = shipped_program();
    let mut watched = desktop.run(
        "strace",
        [
            "-f".as_ref(),
            "-qq".as_ref(),
            "-e".as_ref(),
            "trace=network".as_ref(),
            "-o".as_ref(),
            record.as_os_str(),
            program.as_os_str(),
        ],
    );
    let window = desktop.window("Verantwoord");
    // The page's first commands, and a look around with the keyboard.
    desktop.xdotool(&["windowfocus", &window]);
    for keys in ["Tab", "Tab", "Return", "Escape", "F10", "Escape"] {
        desktop.press(keys);
        desktop.xdotool(&["sleep", "0.3"]);
    }
    assert!(watched.is_running(), "the window closed by itself");
    watched.end();

    let calls = fs::read_to_string(&record).expect("strace kept a record");
    assert!(calls.contains("socket(AF_UNIX"), "nothing was watched: a window at least speaks to its screen");
    // Reading the computer's own routes (netlink) names AF_INET too, and goes nowhere.
    let goes_out = |call: &&str| call.contains("socket(AF_INET") || call.contains("sa_family=AF_INET");
    let outside: Vec<&str> = calls.lines().filter(goes_out).collect();
    assert!(outside.is_empty(), "{outside:#?}");
}

#[test]
fn the_shipped_program_has_no_way_in_for_tests() {
    let program = fs::read(shipped_program()).expect("it was built");
    for name in ["VERANTWOORD_E2E_DIALOGS", "globalThis.complaints"] {
        assert!(!program.windows(name.len()).any(|bytes| bytes == name.as_bytes()), "{name} is in it");
    }
}
