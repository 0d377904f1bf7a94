//! A file of each paper, from the dialog that asks what and which kind.

use std::path::Path;
use std::process::Command;

use tests_ui::journey::{bakery, look};
use tests_ui::{App, tested_program};

#[test]
fn x1_x2_an_owner_makes_a_file_of_what_they_choose() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("main h1", "Verklaring");
    app.button("Word").click();
    app.wait_for(".toasts", ".docx");
    app.button("Ander bestand…").click();
    app.wait_for("dialog[open]", "Niet openbaar");
    look(&app, "papers-dialog");

    // What does not fit is told once the file is there.
    choose(&app, "TILT");
    app.button("Maak bestand").click();
    app.wait_for("dialog[open]", "Welke cookies uw website plaatst");
    look(&app, "papers-left-out");
    app.button("Sluit").click();

    for (paper, format) in
        [("Het register", "Word"), ("Het overzicht", "Stuk webpagina"), ("Het register", "JSON")]
    {
        app.button("Ander bestand…").click();
        choose(&app, paper);
        choose(&app, format);
        app.button("Maak bestand").click();
        let closed = || app.all("dialog[open]").is_empty().then_some(());
        assert!(tests_ui::wait_until(closed).is_some(), "{paper} as {format}");
    }
    let mut names: Vec<String> = std::fs::read_dir(app.saved())
        .expect("the folder of saved files")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    for ending in [".docx", ".fragment.html", ".json", ".tilt.json"] {
        assert!(names.iter().any(|name| name.ends_with(ending)), "{ending}: {names:?}");
    }
    let starts = |file: &str, start: &[u8]| {
        let name =
            names.iter().find(|name| name.starts_with(file)).unwrap_or_else(|| panic!("{file}: {names:?}"));
        let bytes = std::fs::read(app.saved().join(name)).expect("a file");
        assert!(bytes.starts_with(start), "{name}");
    };
    starts("Overzicht", b"<h2>Overzicht van ");
    starts("Register Bakkerij Jansen.docx", b"PK\x03\x04");
    app.quit();
}

#[test]
fn l1_a_file_that_takes_long_is_seen_to_be_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::start(&tested_program(), &[&bakery(folder.path(), 300)]);
    app.wait_for("nav", "Controle");
    app.button("Verklaring").click();
    app.wait_for(".export", "Maak PDF");
    app.find(".export button.filled").click();
    app.wait_for(".toasts", ".pdf wordt gemaakt");
    app.screenshot("papers-making");
    app.wait_for(".toasts", ".pdf staat in");
    assert!(!app.text(".toasts").contains("wordt gemaakt"), "it is made");
    app.quit();
}

/// What a program says of a file. It must find it in order.
#[track_caller]
fn told(program: &str, arguments: &[&str], file: &Path) -> String {
    let made = Command::new(program).args(arguments).arg(file).output();
    let made = made.unwrap_or_else(|why| panic!("{program} runs: {why}"));
    assert!(made.status.success(), "{program}: {}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8_lossy(&made.stdout).into_owned()
}

#[test]
fn x3_the_pdf_is_whole_for_other_programs_and_names_no_computer() {
    let app = App::start(&tested_program(), &[]);
    app.button("Bekijk een voorbeeld").click();
    app.button("Verklaring").click();
    app.wait_for("article.page", "Privacyverklaring van Bakkerij Jansen");
    let files = ["een.pdf", "twee.pdf"].map(|name| app.saved().join(name));
    for file in &files {
        app.answer_dialog(Some(file));
        app.find(".export button.filled").click();
        app.wait_for(".toasts", &file.file_name().expect("a name").to_string_lossy());
    }
    let [one, two] = files.each_ref().map(|file| std::fs::read(file).expect("a PDF"));
    assert!(one == two, "the same facts make the same bytes");
    let facts = told("pdfinfo", &[], &files[0]);
    let fact = |name: &str| {
        let line = facts.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_else(|| panic!("no {name} in {facts}")).trim().to_owned()
    };
    assert_eq!([fact("Tagged:"), fact("JavaScript:"), fact("Encrypted:")], ["yes", "no", "no"]);
    assert!(fact("Page size:").ends_with("(A4)"), "{facts}");
    assert_eq!(fact("Author:"), "Bakkerij Jansen");
    let pages: usize = fact("Pages:").parse().expect("a number");
    // Of each letter the drawing is in the file.
    let fonts = told("pdffonts", &[], &files[0]);
    let mut kinds = fonts.lines().skip(2).peekable();
    assert!(kinds.peek().is_some(), "{fonts}");
    for font in kinds {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(columns[4], "yes", "embedded: {font}");
    }
    let words = Command::new("pdftotext").arg(&files[0]).arg("-").output().expect("poppler");
    let words = String::from_utf8_lossy(&words.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    for page in 1..=pages {
        assert!(words.contains(&format!("{page} van {pages}")), "page {page} of {pages} says so: {words}");
    }
    let person = std::process::Command::new("whoami").output().expect("whoami");
    let person = String::from_utf8_lossy(&person.stdout).trim().to_owned();
    for hidden in [app.saved().to_string_lossy().into_owned(), format!("({person})")] {
        assert!(!one.windows(hidden.len()).any(|part| part == hidden.as_bytes()), "{hidden} is in the file");
    }
    app.quit();
}

/// Chooses by what stands beside the circle.
fn choose(app: &App, words: &str) {
    let script = "const label = [...document.querySelectorAll('dialog[open] label.choice')]
                  .find((one) => one.querySelector('span').textContent.trim() === arguments[0]);
                  label.querySelector('input').click()";
    app.execute(script, &serde_json::json!([words]));
}
