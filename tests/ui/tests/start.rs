//! The window opens.

use tests_ui::{App, tested_program};

#[test]
fn the_window_shows_its_page_without_complaints() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    assert!(app.title().contains("Verantwoord"), "{}", app.title());
    app.screenshot("start");
    app.assert_accessible();
    app.quit();
}
