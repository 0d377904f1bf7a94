//! How long the firm keeps what, as a paper: its rules by groups of people with a picture of them, what may go today
//! and later, what a complaint or lawsuit holds, and what was thrown away.
//!
//! It is for the firm itself and whoever it must answer to (art. 5 lid 2 AVG). An empty cell is a ▢, never a guess, and a
//! proposal is called one.
//!
//! Reading order: [`rows`] (the words of a row), [`timeline`] (where things stand in the picture) with `drawing`, then the
//! parts of the paper: here, and in `dates` what has days; then `overview`, the same for programs.

mod dates;
mod drawing;
mod overview;
mod plain;
mod rows;
pub mod timeline;

use std::sync::OnceLock;

use chrono::NaiveDate;
use document::{
    Block, Column, Document, Fact, Inline, Layout, ListItem, Orientation, Origin, Row, Section, Sentence,
    Table,
};
use register::{FieldId, FormOfAddress, Register, RetentionPeriod, Term};

pub(crate) use dates::{by_whom, systems, what_is_gone};
pub use overview::{Overview, Reminder, Repeats, Timelines, overview, reminders};
pub(crate) use rows::rule_in_words;
pub use rows::{DueRow, NamedActivity, ScheduleRow, UnknownRow, due_row, schedule, unknown_rows};

use crate::dutch;
use crate::words::{Lexicon, Slot, Words, text};

const SOURCES: &[&str] = &[include_str!("mod.ftl")];

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::new(SOURCES))
}

/// Composes the schedule as it is on a day. Empty cells do not make it a concept: it is a working paper, and says
/// at its start how many there are.
pub fn compose(register: &Register, today: NaiveDate) -> Document {
    let words = Words::new(lexicon(), FormOfAddress::U);
    let rows = schedule(register);
    let mut sections = Vec::new();
    sections.extend(picture(register, &words));
    sections.push(rules(register, &rows, &words));
    sections.push(dates::due_now(register, today, &words));
    sections.extend(dates::due_later(register, today, &words));
    sections.extend(dates::holds(register, today, &words));
    sections.extend(dates::gone(register, &words));
    for (index, section) in sections.iter_mut().enumerate() {
        section.number = Some(format!("{}.", index + 1));
    }
    let date = || text(dutch::date(today));
    let mut first = vec![words.with("schedule-dated", [("date", date())]), words.the("schedule-rules")];
    if rows.iter().any(speaks_to_a_reader) {
        first.push(words.the("schedule-reader"));
    }
    let blanks = sections.iter().map(blanks_in).sum::<usize>();
    if blanks > 0 {
        first.push(words.with("schedule-blanks", [("count", Slot::Count(blanks))]));
    }
    let proposed = rows.iter().filter(|row| row.is_proposed).count();
    if proposed > 0 {
        first.push(words.with("schedule-proposed", [("count", Slot::Count(proposed))]));
    }
    Document {
        title: words.with("schedule-title", [("name", text(register.firm_name().unwrap_or("▢")))]).text(),
        author: register.firm_name().unwrap_or_default().to_owned(),
        language: "nl".to_owned(),
        date: today.to_string(),
        version: words.with("schedule-footer", [("date", date())]).text(),
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

/// The statement's words for who reads it: "tot u zich afmeldt". On this paper that needs a word.
fn speaks_to_a_reader(row: &ScheduleRow) -> bool {
    [&row.what, &row.how_long, &row.from_when, &row.why]
        .into_iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
        .any(|word| matches!(word, "u" | "U" | "uw" | "Uw"))
}

/// The picture of all rules from their starting moment.
fn picture(register: &Register, words: &Words<'_>) -> Option<Section> {
    if register.retention_periods.is_empty() {
        return None;
    }
    let count = register.retention_periods.len();
    let alt = words.with("picture-alt", [("count", Slot::Count(count))]).text();
    let mut caption = words.the("picture-caption");
    let longest = register
        .retention_periods
        .iter()
        .filter_map(|period| period.term.value().and_then(Term::duration))
        .max_by(|one, other| timeline::days(*one).total_cmp(&timeline::days(*other)));
    let after = [
        longest.map(|term| words.with("picture-longest", [("term", text(dutch::duration(term)))])),
        Some(words.the("picture-twin")),
    ];
    for sentence in after.into_iter().flatten() {
        caption.inlines.push(Inline::Text { text: " ".to_owned() });
        caption.inlines.extend(sentence.inlines);
    }
    let figure = drawing::figure(&timeline::from_start(register), alt, caption);
    Some(section("picture", words.the("picture-title"), vec![Block::Figure(figure)]))
}

/// The rules, a table for each group of people.
fn rules(register: &Register, rows: &[ScheduleRow], words: &Words<'_>) -> Section {
    let title = words.the("rules-title");
    if rows.is_empty() {
        let nothing = Block::Paragraph { sentences: vec![words.the("schedule-none")] };
        return section("rules", title, vec![nothing]);
    }
    let mut groups: Vec<(&str, Vec<(&RetentionPeriod, &ScheduleRow)>)> = Vec::new();
    for rule in register.retention_periods.iter().zip(rows) {
        let group = rule.1.of_whom.first().map_or("", String::as_str);
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, rules)) => rules.push(rule),
            None => groups.push((group, vec![rule])),
        }
    }
    // Rules that name nobody stand last.
    groups.sort_by_key(|(name, _)| name.is_empty());
    let mut whole = section("rules", title, Vec::new());
    for (number, (name, rules)) in groups.iter().enumerate() {
        let title = if name.is_empty() {
            words.the("rules-everybody")
        } else {
            Sentence::plain(dutch::capitalised(name), Origin::default())
        };
        let table = rules_table(title.text(), rules, words);
        let mut blocks = vec![table];
        blocks.extend(remarks(rules, words));
        whole.sections.push(section(&format!("group-{}", number + 1), title, blocks));
    }
    whole
}

fn rules_table(caption: String, rules: &[(&RetentionPeriod, &ScheduleRow)], words: &Words<'_>) -> Block {
    let columns = [
        ("column-what", 1.7),
        ("column-of-whom", 1.2),
        ("column-how-long", 1.1),
        ("column-from-when", 1.4),
        ("column-why", 1.8),
        ("column-afterwards", 1.0),
        ("column-activities", 1.6),
        ("column-checked", 1.0),
    ];
    let columns = columns.into_iter().map(|(message, width)| column(words.the(message), width)).collect();
    let rows = rules.iter().map(|(period, row)| Row { cells: cells(period, row, words) }).collect();
    table(caption, columns, rows)
}

fn cells(period: &RetentionPeriod, row: &ScheduleRow, words: &Words<'_>) -> Vec<Vec<Sentence>> {
    let fact = |field: FieldId| Fact::new(format!("retention/{}", period.id), field.id());
    let answered = |text: &str, is_open: bool, field: FieldId| match (text.is_empty(), is_open) {
        (true, true) => vec![blank(&fact(field))],
        (true, false) => vec![said("–", &fact(field))],
        (false, _) => vec![said(text, &fact(field))],
    };
    let mut how_long = answered(&row.how_long, true, FieldId::RetentionTerm);
    if row.is_proposed {
        how_long.push(words.the("cell-proposed"));
    }
    let counts = period.term.value().is_none_or(|term| term.duration().is_some());
    let from_when =
        answered(&row.from_when, counts && is_open(&period.starts_from), FieldId::RetentionStartsFrom);
    let mut why = Vec::new();
    if !row.law.is_empty() {
        let law = crate::words::value(row.law.clone(), &fact(FieldId::RetentionLegalSource));
        why.push(words.with("cell-law", [("law", law)]));
    }
    if !row.why.is_empty() {
        why.push(said(dutch::closed(&dutch::capitalised(&row.why)), &fact(FieldId::RetentionReason)));
    }
    if why.is_empty() {
        why = answered("", is_open(&period.reason), FieldId::RetentionReason);
    }
    let checked = row.checked_on.map(short_date).unwrap_or_default();
    let activities: Vec<&str> = row.activities.iter().map(|activity| activity.name.as_str()).collect();
    vec![
        answered(&row.what, true, FieldId::RetentionName),
        answered(&row.of_whom.join(", "), true, FieldId::RetentionDataSubjects),
        how_long,
        from_when,
        why,
        answered(&row.afterwards, is_open(&period.end_action), FieldId::RetentionEndAction),
        answered(&activities.join("; "), false, FieldId::ActivityRetention),
        answered(&checked, false, FieldId::RetentionCheckedOn),
    ]
}

fn is_open<T>(answer: &register::Answer<T>) -> bool {
    !matches!(answer, register::Answer::NotApplicable)
}

/// What there is to say beside the law and custom, below the table.
fn remarks(rules: &[(&RetentionPeriod, &ScheduleRow)], words: &Words<'_>) -> Vec<Block> {
    let items: Vec<ListItem> = rules
        .iter()
        .filter(|(_, row)| !row.remark.is_empty())
        .map(|(period, row)| {
            let fact = Fact::new(format!("retention/{}", period.id), FieldId::RetentionTerm.id());
            ListItem {
                label: Some(said(row.what.clone(), &fact)),
                sentences: vec![said(row.remark.clone(), &fact)],
                blocks: Vec::new(),
            }
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    let lead = Block::Paragraph { sentences: vec![words.the("remarks-lead")] };
    vec![lead, Block::List { numbered: false, items }]
}

/// "04-03-2026": days below each other.
fn short_date(day: NaiveDate) -> String {
    day.format("%d-%m-%Y").to_string()
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

/// Words that state a fact.
fn said(text: impl Into<String>, fact: &Fact) -> Sentence {
    let origin = Origin::fact(fact.clone());
    Sentence { inlines: vec![Inline::Value { text: text.into(), origin: origin.clone() }], origin }
}

fn blank(fact: &Fact) -> Sentence {
    let origin = Origin::fact(fact.clone());
    Sentence { inlines: vec![Inline::Blank { origin: origin.clone() }], origin }
}

fn blanks_in(section: &Section) -> usize {
    let in_block = |block: &Block| match block {
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .flatten()
            .flat_map(|sentence| &sentence.inlines)
            .filter(|inline| matches!(inline, Inline::Blank { .. }))
            .count(),
        Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Callout { .. }
        | Block::Gap(_)
        | Block::Figure(_) => 0,
    };
    section.blocks.iter().map(in_block).sum::<usize>() + section.sections.iter().map(blanks_in).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, SOURCES, compose};

    #[test]
    fn every_message_is_used() {
        let code = concat!(include_str!("mod.rs"), include_str!("dates.rs"));
        for id in Lexicon::messages(SOURCES) {
            assert!(code.contains(&format!("\"{id}\"")), "{id} is said by no code");
        }
    }

    #[test]
    fn an_empty_register_is_still_a_paper() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let paper = compose(&register::Register::default(), today);
        assert_eq!(paper.title, "Bewaaroverzicht van ▢");
        let ids: Vec<&str> = paper.sections.iter().map(|section| section.id.as_str()).collect();
        assert_eq!(ids, ["rules", "due"]);
        assert!(!paper.has_figure(), "there is nothing to draw");
    }
}
