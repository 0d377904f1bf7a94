//! The statement for every audience: it says what the general one says, in the same words, and is laid out as well.
//!
//! Every audience of both real firms and the bakery, with *u* and with *je*, and in every look an owner can choose.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use base64::Engine;
use document::{Block, Document, Section, Sentence, Table};
use papers::dutch::address::{uses_je, uses_u};
use papers::privacy_statement::{self, Choices};
use register::wording::MOST_WORDS_IN_SENTENCE;
use register::{
    Appearance, Attachment, FieldId, FormOfAddress, Language, RecordRef, Register, STATEMENT_PARTS,
    StatementVariant, VariantId,
};
use tests::pdf::conforms;
use tests::{dossier, path, today};

const FIRMS: [&str; 3] = ["aims-improve", "improve-quality-services", "bakkerij"];
const AUDIENCES: [&str; 6] = ["website", "customers", "employees", "applicants", "suppliers", "event"];
const ADDRESSES: [FormOfAddress; 2] = [FormOfAddress::U, FormOfAddress::Je];

fn statement(register: &Register, variant: &str, address: Option<FormOfAddress>) -> Document {
    let choices = Choices { variant: variant.into(), address, ..Choices::default() };
    privacy_statement::compose(register, &choices, today())
}

/// Every statement of a firm with both forms of address, and what it is.
fn all(register: &Register) -> impl Iterator<Item = (String, Document)> {
    AUDIENCES.iter().flat_map(move |variant| {
        ADDRESSES
            .map(|address| (format!("{variant}, {address:?}"), statement(register, variant, Some(address))))
    })
}

/// What a statement for one audience says in its own way: how it opens, what is counted or summed up of it alone, and
/// sentences that another takes the place of. All else stands in the general statement, word for word.
const OF_ITS_OWN: [&str; 44] = [
    "opening-customers",
    "opening-employees",
    "opening-applicants",
    "opening-suppliers",
    "opening-event",
    "general-statement",
    "concept-gaps",
    "version",
    "version-before",
    "version-concept",
    "footer-version",
    "change-notice",
    "change-question",
    "change-may",
    "controller",
    "intro-what",
    "intro-personal-data",
    "summary-employer",
    "summary-what",
    "summary-why",
    "summary-why-list",
    "cell-goal",
    "summary-how-long",
    "summary-recipients",
    "summary-rights",
    "purposes-count",
    "source-self",
    "source-not-public",
    "source-none-public",
    "objection-interest-question",
    "objection-interest",
    "objection-named",
    "objection-only-named",
    "withdrawal-question-about",
    "contact-question",
    "computer-no",
    // What these readers' data do, where others' data also go elsewhere or are protected under more words.
    "transfer-never",
    "cell-processor",
    "security-protects",
    "security-intro",
    "withdrawal-how",
    "identity-mail",
    // A firm that does nothing with such people's data has nothing to tell them yet.
    "concept-of",
    "concept-mark",
];

#[test]
fn no_audience_reads_what_the_general_statement_does_not_say() {
    let mut others = Vec::new();
    for firm in FIRMS {
        let register = dossier(firm);
        for address in ADDRESSES {
            let general = statement(&register, "website", Some(address));
            let said: BTreeSet<String> = general.sentences().iter().map(|sentence| sentence.text()).collect();
            for variant in &AUDIENCES[1..] {
                for sentence in statement(&register, variant, Some(address)).sentences() {
                    let message = sentence.origin.message.as_deref().unwrap_or_default();
                    if !said.contains(&sentence.text()) && !OF_ITS_OWN.contains(&message) {
                        others
                            .push(format!("{firm}, {variant}, {address:?}: {message}: {}", sentence.text()));
                    }
                }
            }
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn every_audience_reads_all_that_the_law_asks() {
    for firm in FIRMS {
        let register = dossier(firm);
        for variant in AUDIENCES {
            let document = statement(&register, variant, None);
            let there: BTreeSet<&str> = document.sections.iter().map(|section| section.id.as_str()).collect();
            // These depend on what the firm does: who works for nobody has no client to name.
            let depends = ["our-role", "objection", "withdrawal"];
            for part in STATEMENT_PARTS.iter().filter(|part| part.duty.is_some()) {
                assert!(
                    there.contains(part.id) || depends.contains(&part.id),
                    "{firm}, {variant}: no {}",
                    part.id
                );
            }
            assert_eq!(document.sections[0].id, "summary", "{firm}, {variant}");
        }
    }
}

#[test]
fn a_statement_for_people_of_whom_nothing_is_done_promises_nothing() {
    let document = statement(&dossier("bakkerij"), "suppliers", None);
    assert!(document.concept && !document.gaps().is_empty());
    for sentence in document.sentences() {
        let message = sentence.origin.message.as_deref().unwrap_or_default();
        assert!(
            !["transfer-never", "recipients-none", "computer-never"].contains(&message),
            "{}",
            sentence.text()
        );
    }
}

#[test]
fn each_reads_as_well_as_the_general_one() {
    for firm in FIRMS {
        let register = dossier(firm);
        for (what, document) in all(&register) {
            for sentence in document.sentences() {
                let words = sentence.text().split_whitespace().count();
                let fits = sentence.is_owners() || words <= MOST_WORDS_IN_SENTENCE;
                assert!(fits, "{firm}, {what}: {words} words: {}", sentence.text());
                let mixed =
                    if what.ends_with("Je") { uses_u(&sentence.text()) } else { uses_je(&sentence.text()) };
                assert!(!mixed, "{firm}, {what}: {}", sentence.text());
            }
        }
    }
}

#[test]
fn every_fact_of_every_audience_names_a_field_and_a_record_that_exist() {
    for firm in FIRMS {
        let register = dossier(firm);
        let records = register.records();
        for variant in AUDIENCES {
            for sentence in statement(&register, variant, None).sentences() {
                for fact in &sentence.origin.facts {
                    assert!(
                        FieldId::parse(&fact.field).is_some(),
                        "{firm}, {variant}: no field {}",
                        fact.field
                    );
                    let record = RecordRef::parse(&fact.record).expect("a record");
                    // The standard statements are there before an owner changed anything in them.
                    let is_standard = fact.record == format!("variant/{variant}");
                    assert!(
                        record.kind().is_single() || records.contains(&record) || is_standard,
                        "{firm}, {variant}: {} is not there",
                        fact.record
                    );
                }
            }
        }
    }
}

/// What an owner can choose of the look, each apart from the standard and together.
fn looks() -> [(&'static str, Appearance); 5] {
    let plain = Appearance::default;
    [
        ("left, pale accent", Appearance { justified: false, accent: "#ffe135".to_owned(), ..plain() }),
        (
            "sans, logo",
            Appearance {
                serif: false,
                logo: Some("logo".into()),
                logo_alt: "Het beeldmerk".to_owned(),
                ..plain()
            },
        ),
        ("large", Appearance { large_print: true, ..plain() }),
        (
            "large, sans, left, dark accent",
            Appearance {
                large_print: true,
                serif: false,
                justified: false,
                accent: "#8a1538".to_owned(),
                ..plain()
            },
        ),
        ("drawn logo", Appearance { logo: Some("drawing".into()), ..plain() }),
    ]
}

/// The register with a statement in this look.
fn dressed(register: &Register, variant: &str, look: &Appearance) -> Register {
    let mut register = register.clone();
    let mut made = privacy_statement::variant(&register, &VariantId::from(variant));
    made.appearance = look.clone();
    register.statement_variants.retain(|it: &StatementVariant| it.id.as_str() != variant);
    register.statement_variants.push(made);
    let icon = std::fs::read(path("../src-tauri/icons/128x128.png")).expect("the program's own mark");
    let drawing = std::fs::read(path("../src-tauri/icons/icon.svg")).expect("the same as a drawing");
    for (id, media_type, bytes) in [("logo", "image/png", icon), ("drawing", "image/svg+xml", drawing)] {
        register.attachments.push(Attachment {
            id: id.into(),
            media_type: media_type.to_owned(),
            base64: base64::engine::general_purpose::STANDARD.encode(bytes),
            ..Attachment::default()
        });
    }
    register
}

/// Every statement of a firm that is looked at: all audiences with both forms of address, and in English, and each in every look.
fn printed(firm: &str) -> Vec<(String, Document)> {
    let register = dossier(firm);
    let mut found: Vec<(String, Document)> = all(&register).collect();
    for variant in AUDIENCES {
        let choices = Choices { variant: variant.into(), language: Language::English, ..Choices::default() };
        let document = privacy_statement::compose(&register, &choices, today());
        found.push((format!("{variant}, English"), document));
    }
    // The bakery is no real firm: there, what it publishes itself will do.
    let dressed_up: &[&str] =
        if firm == "bakkerij" { &["website", "employees", "applicants"] } else { &AUDIENCES };
    for variant in dressed_up {
        for (name, look) in looks() {
            let register = dressed(&register, variant, &look);
            let document = statement(&register, variant, None);
            assert_eq!(document.logo.is_some(), look.logo.is_some());
            found.push((format!("{variant}, {name}"), document));
        }
    }
    found
}

/// What poppler reads off each page, line by line; none when it is not installed.
fn pages(bytes: &[u8], document: &Document) -> Option<Vec<Vec<String>>> {
    let command = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = command.ok()?;
    let mut input = child.stdin.take().expect("it was asked for");
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("it runs");
    writing.join().expect("it does not panic").expect("it reads all");
    let text = String::from_utf8(output.stdout).expect("it writes UTF-8");
    let foot = format!("{} Pagina ", document.version);
    let of_page = |page: &str| {
        let lines = page.lines().filter(|line| !line.starts_with(&foot) && *line != "Concept");
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    Some(text.split('\u{C}').map(of_page).filter(|lines| !lines.is_empty()).collect())
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{AD}').collect()
}

/// What stands on a page in one string, so that a line's end hides nothing.
fn run_together(lines: &[String]) -> String {
    without_spaces(&lines.join("\n").replace("\u{AD}\n", ""))
}

fn headings(sections: &[Section], found: &mut Vec<String>) {
    for section in sections {
        let number = section.number.as_deref().unwrap_or_default();
        found.push(without_spaces(&format!("{number}{}", section.title.text())));
        headings(&section.sections, found);
    }
}

fn tables(document: &Document) -> Vec<&Table> {
    fn of<'d>(sections: &'d [Section], found: &mut Vec<&'d Table>) {
        for section in sections {
            found.extend(section.blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table),
                Block::Paragraph { .. }
                | Block::List { .. }
                | Block::Callout { .. }
                | Block::Gap(_)
                | Block::Figure(_) => None,
            }));
            of(&section.sections, found);
        }
    }
    let mut found = Vec::new();
    of(&document.sections, &mut found);
    found
}

fn cells<'s>(cells: impl Iterator<Item = &'s Vec<Sentence>>) -> String {
    without_spaces(&cells.flatten().map(Sentence::text).collect::<String>())
}

/// What is wrong with how the pages are cut and the lines end.
fn badly_laid(document: &Document, pages: &[Vec<String>]) -> Vec<String> {
    let mut faults = Vec::new();
    let together: Vec<String> = pages.iter().map(|lines| run_together(lines)).collect();
    let mut titles = Vec::new();
    headings(&document.sections, &mut titles);
    let columns: Vec<String> = tables(document)
        .iter()
        .map(|table| without_spaces(&table.columns.iter().map(|it| it.title.text()).collect::<String>()))
        .collect();
    for (number, page) in together.iter().enumerate() {
        for title in titles.iter().chain(&columns).filter(|title| page.ends_with(title.as_str())) {
            faults.push(format!("page {} ends with the heading {title}", number + 1));
        }
    }
    for table in tables(document) {
        for row in &table.rows {
            let row = cells(row.cells.iter());
            if !together.iter().any(|page| page.contains(&row)) {
                faults.push(format!("no page has the whole row {row}"));
            }
        }
    }
    let lines: Vec<&String> = pages.iter().flatten().collect();
    for pair in lines.windows(2) {
        let (line, next) = (pair[0], pair[1]);
        if line.ends_with('\u{AD}') && next.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']) {
            faults.push(format!("a break before a trema: {line} / {next}"));
        }
        let last = line.rsplit([' ', '(']).next().unwrap_or_default();
        if matches!(last, "artikel" | "Artikel" | "art." | "lid")
            && next.starts_with(|c: char| c.is_ascii_digit())
        {
            faults.push(format!("{last} without its number: {line} / {next}"));
        }
    }
    faults
}

/// Every statement of a firm keeps both standards and the promises of its layout.
fn prints_well(firm: &str) {
    let mut faults = Vec::new();
    let (mut torn, mut over) = (0, 0);
    for (what, document) in printed(firm) {
        let made = pdf::write(&document);
        assert!(
            made.remarks.is_empty() && made.missing_glyphs.is_empty(),
            "{firm}, {what}: {:?}",
            made.remarks
        );
        conforms(&format!("{firm}, {what}"), &made.bytes);
        let Some(pages) = pages(&made.bytes, &document) else {
            println!("skipped: pdftotext is not installed");
            continue;
        };
        assert_eq!(pages.len(), made.pages, "{firm}, {what}");
        over += pages.len();
        torn += pages.iter().flatten().filter(|line| line.ends_with('\u{AD}')).count();
        faults.extend(
            badly_laid(&document, &pages).into_iter().map(|fault| format!("{firm}, {what}: {fault}")),
        );
    }
    println!("{firm}: {over} pages, {torn} broken words");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_bakery_prints_well() {
    prints_well("bakkerij");
}

#[test]
fn aims_improve_prints_well() {
    prints_well("aims-improve");
}

#[test]
fn improve_quality_services_prints_well() {
    prints_well("improve-quality-services");
}

#[test]
fn bad_layout_is_noticed() {
    let document = statement(&dossier("bakkerij"), "website", None);
    let lines = |text: &[&str]| vec![text.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()];
    let has = |text: &[&str], words: &str| {
        let faults = badly_laid(&document, &lines(text));
        assert!(faults.iter().any(|fault| fault.contains(words)), "{text:?}: {faults:?}");
    };
    has(&["Dit kost u niets.", "11. U mag bezwaar maken"], "ends with the heading");
    has(&["Wie Waarvoor Waar"], "ends with the heading");
    has(&["dat heeft ge\u{AD}", "ïnteresseerd"], "before a trema");
    has(&["De wet eist dit (artikel", "52 AWR)"], "without its number");
    has(&["Rabobank", "betalingen"], "no page has the whole row");
}
