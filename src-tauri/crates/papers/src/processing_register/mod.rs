//! The register of processing activities on paper (art. 30 AVG): for the firm itself, its processors'
//! clients and the authority. It is not public; it names what a statement leaves out.
//!
//! The columns are the letters of art. 30 lid 1 and lid 2; their headings are the fields' labels, so
//! that form, spreadsheet and paper use one word. An empty cell is a ▢, never a guess.

pub(crate) mod cells;
mod informed;

use std::sync::OnceLock;

use chrono::NaiveDate;
use document::{Block, Column, Document, Layout, Orientation, Row, Section, Sentence, Table};
use register::{FieldId, FormOfAddress, ProcessingActivity, Register, Role};

use crate::dutch;
use crate::words::{Lexicon, Slot, Words, text};

const SOURCES: &[&str] = &[include_str!("mod.ftl"), include_str!("informed.ftl")];

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::new(SOURCES))
}

/// Composes the register as it is on a day. Empty cells do not make it a concept: a register is a
/// working paper, and says at its start how many cells are empty.
pub fn compose(register: &Register, today: NaiveDate) -> Document {
    let words = Words::new(lexicon(), FormOfAddress::U);
    let mut sections = vec![identity(register, &words)];
    let (for_clients, own): (Vec<&ProcessingActivity>, Vec<&ProcessingActivity>) =
        register.activities.iter().partition(|activity| {
            activity.role.confirmed().is_some_and(|role| {
                matches!(role, Role::Processor | Role::SubProcessor | Role::UnderAuthority)
            })
        });
    sections.push(as_controller(register, &words, &own));
    if !for_clients.is_empty() {
        sections.push(as_processor(register, &words, &for_clients));
    }
    sections.extend(retention(register, &words));
    sections.extend(informed::compose(register, &words));
    sections.extend(unlawful(register, &words));
    for (index, section) in sections.iter_mut().enumerate() {
        section.number = Some(format!("{}.", index + 1));
    }
    let blanks = sections.iter().flat_map(|section| &section.blocks).map(blanks_in).sum::<usize>();
    let date = || text(dutch::date(today));
    let mut first = vec![words.with("register-dated", [("date", date())]), words.the("register-not-public")];
    if blanks > 0 {
        first.push(words.with("register-blanks", [("count", Slot::Count(blanks))]));
    }
    let name = register.firm_name().unwrap_or("▢");
    Document {
        title: words.with("register-title", [("name", text(name))]).text(),
        author: register.firm_name().unwrap_or_default().to_owned(),
        language: "nl".to_owned(),
        date: today.to_string(),
        version: words.with("register-footer", [("date", date())]).text(),
        concept: false,
        logo: None,
        layout: Layout {
            orientation: Orientation::Landscape,
            justified: false,
            serif: false,
            contents: false,
            ..Layout::default()
        },
        lead: vec![Block::Paragraph { sentences: first }],
        sections,
    }
}

/// Who keeps the register (art. 30 lid 1 onder a).
fn identity(register: &Register, words: &Words<'_>) -> Section {
    let rows = cells::organisation(register)
        .into_iter()
        .map(|(field, cell)| Row { cells: vec![vec![label(field)], cell] })
        .collect();
    let columns = vec![column(words.the("column-field"), 1.0), column(words.the("column-value"), 3.0)];
    section(
        "organisation",
        words.the("identity-title"),
        vec![table(words.the("identity-title").text(), columns, rows)],
    )
}

/// What the firm does for itself (art. 30 lid 1 onder b–g).
fn as_controller(register: &Register, words: &Words<'_>, activities: &[&ProcessingActivity]) -> Section {
    if activities.is_empty() {
        let nothing = Block::Paragraph { sentences: vec![words.the("register-none")] };
        return section("controller", words.the("controller-title"), vec![nothing]);
    }
    let columns = vec![
        column(label(FieldId::ActivityName), 1.2),
        column(label(FieldId::ActivityPurposes), 1.8),
        column(label(FieldId::PurposeLegalBases), 1.3),
        column(label(FieldId::ActivityDataSubjects), 1.1),
        column(label(FieldId::ActivityData), 1.7),
        column(label(FieldId::ActivityRecipients), 1.4),
        column(words.the("column-transfers"), 1.0),
        column(label(FieldId::ActivityRetention), 1.5),
        column(label(FieldId::ActivityMeasures), 1.5),
    ];
    let rows = activities
        .iter()
        .map(|activity| Row {
            cells: vec![
                cells::name_and_partner(activity),
                cells::purposes(activity),
                cells::legal_bases(activity),
                cells::data_subjects(register, activity),
                cells::data(activity),
                cells::recipients(register, activity),
                cells::transfers(register, activity),
                cells::retention(register, activity),
                cells::measures(register, activity),
            ],
        })
        .collect();
    let title = words.the("controller-title");
    section("controller", title.clone(), vec![table(title.text(), columns, rows)])
}

/// What the firm does for clients (art. 30 lid 2).
fn as_processor(register: &Register, words: &Words<'_>, activities: &[&ProcessingActivity]) -> Section {
    let columns = vec![
        column(label(FieldId::ActivityName), 1.3),
        column(label(FieldId::ActivityRole), 1.0),
        column(label(FieldId::ActivityClients), 1.5),
        column(label(FieldId::ClientService), 1.8),
        column(words.the("column-transfers"), 1.1),
        column(label(FieldId::ActivityMeasures), 2.0),
    ];
    let rows = activities
        .iter()
        .map(|activity| Row {
            cells: vec![
                cells::name(activity),
                cells::role(activity),
                cells::clients(activity),
                cells::services(activity),
                cells::transfers(register, activity),
                cells::measures(register, activity),
            ],
        })
        .collect();
    let title = words.the("processor-title");
    section("processor", title.clone(), vec![table(title.text(), columns, rows)])
}

/// How long each kind of data is kept (art. 30 lid 1 onder f).
fn retention(register: &Register, words: &Words<'_>) -> Option<Section> {
    if register.retention_periods.is_empty() {
        return None;
    }
    let columns = [
        (FieldId::RetentionName, 2.0),
        (FieldId::RetentionTerm, 1.2),
        (FieldId::RetentionStartsFrom, 1.6),
        (FieldId::RetentionLegalSource, 1.4),
        (FieldId::RetentionReason, 2.0),
        (FieldId::RetentionEndAction, 1.0),
    ];
    let columns = columns.into_iter().map(|(field, width)| column(label(field), width)).collect();
    let rows = register.retention_periods.iter().map(|period| Row { cells: cells::period(period) }).collect();
    let title = words.the("retention-title");
    Some(section("retention", title.clone(), vec![table(title.text(), columns, rows)]))
}

/// What was found that may not be: held and listed here, never printed in a statement.
fn unlawful(register: &Register, words: &Words<'_>) -> Option<Section> {
    if register.unlawful_practices.is_empty() {
        return None;
    }
    let columns = [
        (FieldId::UnlawfulPracticePractice, 2.2),
        (FieldId::UnlawfulPracticeFoundIn, 1.2),
        (FieldId::UnlawfulPracticeArticle, 1.0),
        (FieldId::UnlawfulPracticeInstead, 2.2),
    ];
    let columns = columns.into_iter().map(|(field, width)| column(label(field), width)).collect();
    let rows =
        register.unlawful_practices.iter().map(|practice| Row { cells: cells::practice(practice) }).collect();
    let title = words.the("unlawful-title");
    Some(section("unlawful", title.clone(), vec![table(title.text(), columns, rows)]))
}

fn section(id: &str, title: Sentence, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), number: None, title, blocks, sections: Vec::new() }
}

fn table(caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { caption, caption_shown: false, columns, rows })
}

fn column(title: Sentence, width: f32) -> Column {
    Column { title, width }
}

/// A field's label as a heading.
fn label(field: FieldId) -> Sentence {
    Sentence::plain(field.label(), document::Origin::default())
}

fn blanks_in(block: &Block) -> usize {
    match block {
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .flatten()
            .flat_map(|sentence| &sentence.inlines)
            .filter(|inline| matches!(inline, document::Inline::Blank { .. }))
            .count(),
        Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Callout { .. }
        | Block::Gap(_)
        | Block::Figure(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, SOURCES, compose};

    #[test]
    fn every_message_is_used() {
        let code = concat!(include_str!("mod.rs"), include_str!("informed.rs"));
        for id in Lexicon::messages(SOURCES) {
            assert!(code.contains(&format!("\"{id}\"")), "{id} is said by no code");
        }
    }

    #[test]
    fn an_empty_register_is_still_a_paper() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let paper = compose(&register::Register::default(), today);
        assert_eq!(paper.title, "Register van verwerkingsactiviteiten van ▢");
        assert!(paper.sections.iter().any(|section| section.id == "controller"));
    }
}
