//! The register on one page: who the firm is, what it does with whose data, what is still open and when to look again.
//!
//! It is for who must know quickly: an owner, an accountant, somebody of the authority at the door. Each line is a line
//! of the register (art. 30 AVG) in short; nothing stands here that is not there. There are no headings, so that a dozen
//! activities fit on the page; the overview of a larger firm goes on.

mod rows;

use std::sync::OnceLock;

use chrono::NaiveDate;
use document::{Block, Column, Document, Fact, Inline, Layout, Origin, Sentence, Table};
use register::check::{Severity, findings};
use register::{Answer, FieldId, FormOfAddress, ProcessingActivity, Register, Role};

use crate::dutch;
use crate::words::{Lexicon, Slot, Words, text, value};

const SOURCES: &[&str] = &[include_str!("mod.ftl")];

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::new(SOURCES))
}

/// Composes the overview as it is on a day. Empty cells do not make it a concept: it is a working paper, and says how
/// many there are.
pub fn compose(register: &Register, today: NaiveDate) -> Document {
    let words = Words::new(lexicon(), FormOfAddress::U);
    let activities: Vec<&ProcessingActivity> =
        register.activities.iter().filter(|activity| rows::is_done(activity)).collect();
    let table = table(register, &activities, &words);
    let mut first = firm(register, &words);
    first.extend(counts(&activities, &table, &words));
    let mut second = open(register, today, &words);
    second.insert(0, words.with("overview-dated", [("date", text(dutch::date(today)))]));
    let mut lead: Vec<Block> = [first, second].map(|sentences| Block::Paragraph { sentences }).into();
    if !activities.is_empty() {
        lead.push(Block::Table(table));
    }
    let date = || text(dutch::date(today));
    Document {
        title: words.with("overview-title", [("name", text(register.firm_name().unwrap_or("▢")))]).text(),
        author: register.firm_name().unwrap_or_default().to_owned(),
        language: "nl".to_owned(),
        date: today.to_string(),
        version: words.with("overview-footer", [("date", date())]).text(),
        concept: false,
        logo: None,
        layout: Layout { justified: false, serif: false, contents: false, ..Layout::default() },
        lead,
        sections: Vec::new(),
    }
}

/// Name, address and how to reach the firm (art. 30 lid 1 onder a AVG).
fn firm(register: &Register, words: &Words<'_>) -> Vec<Sentence> {
    let firm = &register.organisation;
    let fact = |field: FieldId| Fact::new("organisation", field.id());
    let said = |message, slot: &'static str, text: String, field| {
        words.with(message, [(slot, value(text, &fact(field)))])
    };
    let gap = |message, field| {
        let gap = words.gap(message, &fact(field));
        Sentence {
            origin: gap.origin.clone(),
            inlines: vec![Inline::Gap(gap), Inline::Text { text: ".".to_owned() }],
        }
    };
    let mut sentences = Vec::new();
    let name = firm.legal_name.confirmed().map(String::as_str).or(register.firm_name());
    sentences.push(match name {
        Some(name) => said("overview-firm", "name", name.to_owned(), FieldId::OrganisationLegalName),
        None => gap("missing-name", FieldId::OrganisationLegalName),
    });
    sentences.push(match firm.visiting_address.confirmed().or(firm.postal_address.confirmed()) {
        Some(at) => {
            let address = format!("{}, {} {}", at.street, at.postcode, at.city);
            said("overview-place", "address", address, FieldId::OrganisationVisitingAddress)
        }
        None => gap("missing-address", FieldId::OrganisationVisitingAddress),
    });
    let ways: Vec<String> =
        [&firm.phone, &firm.email].into_iter().filter_map(|way| way.confirmed().cloned()).collect();
    sentences.push(if ways.is_empty() {
        gap("missing-reach", FieldId::OrganisationEmail)
    } else {
        said("overview-reach", "ways", dutch::list_or(&ways), FieldId::OrganisationEmail)
    });
    if let Some(number) = firm.kvk_number.confirmed() {
        sentences.push(said("overview-kvk", "number", number.clone(), FieldId::OrganisationKvkNumber));
    }
    let officer = FieldId::OrganisationDpo;
    sentences.push(match &firm.dpo {
        Answer::Confirmed(dpo) if dpo.appointed => {
            let named = [dpo.name.trim(), dpo.contact.trim()].into_iter().filter(|part| !part.is_empty());
            said("overview-officer", "officer", named.collect::<Vec<_>>().join(", "), officer)
        }
        Answer::Confirmed(_) | Answer::NotApplicable => words.about("overview-no-officer", &fact(officer)),
        Answer::Open | Answer::Proposed(_) => gap("missing-officer", officer),
    });
    sentences
}

/// A line for each activity that happens now.
fn table(register: &Register, activities: &[&ProcessingActivity], words: &Words<'_>) -> Table {
    Table {
        caption: words.the("activities-caption").text(),
        caption_shown: false,
        columns: vec![
            Column { title: words.the("column-activity"), width: 1.6 },
            Column { title: label(FieldId::ActivityPurposes), width: 2.3 },
            Column { title: label(FieldId::ActivityDataSubjects), width: 1.9 },
            Column { title: words.the("column-longest"), width: 1.1 },
            Column { title: label(FieldId::ActivityRecipients), width: 1.6 },
        ],
        rows: rows::of(register, activities, words),
    }
}

/// How many there are, for whom, and how many cells wait for an answer.
fn counts(activities: &[&ProcessingActivity], table: &Table, words: &Words<'_>) -> Vec<Sentence> {
    if activities.is_empty() {
        return vec![words.the("activities-none")];
    }
    let for_clients = activities.iter().filter(|activity| {
        matches!(activity.role.confirmed(), Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority))
    });
    let mut sentences = vec![words.with("activities-count", [("count", Slot::Count(activities.len()))])];
    for (message, count) in
        [("activities-for-clients", for_clients.count()), ("activities-blanks", rows::blanks(table))]
    {
        if count > 0 {
            sentences.push(words.with(message, [("count", Slot::Count(count))]));
        }
    }
    sentences
}

/// What the checks find, and the first day on which something must be looked at again.
fn open(register: &Register, today: NaiveDate, words: &Words<'_>) -> Vec<Sentence> {
    let found = findings(register, today);
    let mut sentences = Vec::new();
    if found.is_empty() {
        sentences.push(words.the("open-none"));
    } else {
        sentences.push(words.with("open-count", [("count", Slot::Count(found.len()))]));
        let faults = found.iter().filter(|finding| finding.severity == Severity::Fault).count();
        if faults > 0 {
            sentences.push(words.with("open-faults", [("count", Slot::Count(faults))]));
        }
        let (names, all) = rows::most(found.iter().map(|finding| finding.record.name(register)));
        let message = if all { "open-all" } else { "open-most" };
        let count = Slot::Count(found.len());
        sentences.push(words.with(message, [("names", text(names)), ("count", count)]));
    }
    sentences.push(review(register, today, words));
    sentences
}

/// The first day on which something must be looked at again, and what that is.
fn review(register: &Register, today: NaiveDate, words: &Words<'_>) -> Sentence {
    let activities = register.activities.iter().filter(|activity| rows::is_done(activity));
    let of_activities = activities.filter_map(|activity| {
        Some((
            activity.review_due?,
            activity.name.as_str(),
            format!("activity/{}", activity.id),
            FieldId::ActivityReviewDue,
        ))
    });
    let of_statements = register.statement_variants.iter().filter_map(|it| {
        Some((it.next_review?, it.title.as_str(), format!("variant/{}", it.id), FieldId::VariantNextReview))
    });
    let mut all: Vec<_> = of_activities.chain(of_statements).collect();
    all.sort_by_key(|(day, ..)| *day);
    let Some((day, ..)) = all.first().cloned() else {
        return words.the("review-none");
    };
    let due: Vec<_> = all.iter().take_while(|(other, ..)| *other == day).collect();
    let (_, _, record, field) = due[0];
    let fact = Fact::new(record.clone(), field.id());
    let date = value(dutch::date(day), &fact);
    // When everything falls on one day there is nothing to name.
    if due.len() == all.len() {
        return words.with(if day < today { "review-late" } else { "review-next" }, [("date", date)]);
    }
    let (names, _) = rows::most(due.iter().map(|(_, name, ..)| (*name).to_owned()));
    let message = if day < today { "review-late-of" } else { "review-next-of" };
    words.with(message, [("date", date), ("what", text(names))])
}

/// A field's label as a heading.
fn label(field: FieldId) -> Sentence {
    Sentence::plain(field.label(), Origin::default())
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, SOURCES, compose};
    use chrono::NaiveDate;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
    }

    #[test]
    fn every_message_is_used() {
        let code = concat!(include_str!("mod.rs"), include_str!("rows.rs"));
        for id in Lexicon::messages(SOURCES) {
            assert!(code.contains(&format!("\"{id}\"")), "{id} is said by no code");
        }
    }

    #[test]
    fn an_empty_register_is_still_a_page() {
        let paper = compose(&register::Register::default(), today());
        assert_eq!(paper.title, "Overzicht van ▢");
        assert_eq!(paper.gaps().len(), 4, "name, address, how to reach, officer: {:?}", paper.gaps());
    }

    #[test]
    fn what_stopped_is_not_on_it() {
        let name = "Facturen".to_owned();
        let mut register = register::Register::default();
        register.activities.push(register::ProcessingActivity { name, ..Default::default() });
        assert_eq!(rows_of(&compose(&register, today())), ["Facturen"]);
        register.activities[0].status = register::ActivityStatus::Stopped;
        assert!(rows_of(&compose(&register, today())).is_empty());
    }

    fn rows_of(paper: &document::Document) -> Vec<String> {
        let blocks = &paper.lead;
        let mut rows = Vec::new();
        for block in blocks {
            if let document::Block::Table(table) = block {
                rows.extend(&table.rows);
            }
        }
        rows.into_iter().map(|row| row.cells[0].iter().map(document::Sentence::text).collect()).collect()
    }
}
