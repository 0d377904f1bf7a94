//! The process that draws the page ends: the program saves, says so and ends in order.

use std::process::Command;
use tests_ui::journey::bakery;
use tests_ui::{Desktop, command_line, tested_program, wait_until};

#[test]
fn a_page_that_is_lost_takes_no_work_with_it_and_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = bakery(folder.path(), 9);
    let desktop = Desktop::start();
    let _manager = desktop.run("openbox", [""; 0]);
    let mut program = desktop.run(tested_program(), [&file]);
    desktop.window("Bakkerij: Overzicht");
    let drawing = desktop.processes_called("WebKitWebProces");
    assert_eq!(drawing.len(), 1, "one process draws the page");
    let ended = desktop.command("kill").args(["-9", &drawing[0].to_string()]).status();
    assert!(ended.is_ok_and(|status| status.success()));
    desktop.window("Verantwoord kan het venster niet meer tekenen");
    desktop.picture("page-lost");
    assert!(program.is_running(), "it waits until that was read");
    desktop.press("Return");
    let is_over = wait_until(|| (!program.is_running()).then_some(()));
    assert!(is_over.is_some(), "it goes on without a window");
    let whole =
        Command::new(command_line()).arg("verify").arg(&file).output().expect("the command line runs");
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
}
