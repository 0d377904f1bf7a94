//! A proof that data were deleted, on one page: what, where, when, by whom and how; never whose (art. 5 lid 2 AVG).

use std::sync::OnceLock;

use chrono::NaiveDate;
use document::{
    Block, Column, Document, Fact, Inline, Layout, Orientation, Origin, Row, Section, Sentence, Table,
};
use register::{DeletionEvent, FieldId, FormOfAddress, Register};

use crate::dutch;
use crate::retention_schedule::{by_whom, rule_in_words, systems, what_is_gone};
use crate::words::{Lexicon, Words, text};

const SOURCES: &[&str] = &[include_str!("mod.ftl")];

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::new(SOURCES))
}

/// Composes the proof of a deletion, printed on a day.
pub fn compose(register: &Register, event: &DeletionEvent, today: NaiveDate) -> Document {
    let words = Words::new(lexicon(), FormOfAddress::U);
    let name = register.firm_name().unwrap_or("▢");
    let lead = vec![words.with("proof-lead", [("name", text(name))]), words.the("proof-whose")];
    let columns = [("column-field", 1.0), ("column-value", 2.6)];
    let columns =
        columns.into_iter().map(|(message, width)| Column { title: words.the(message), width }).collect();
    let rows = rows(register, event, &words);
    let caption = words.the("proof-table").text();
    let table = Block::Table(Table { caption, caption_shown: false, columns, rows });
    Document {
        title: words.the("proof-title").text(),
        author: register.firm_name().unwrap_or_default().to_owned(),
        language: "nl".to_owned(),
        date: today.to_string(),
        version: words.with("proof-footer", [("date", text(dutch::date(today)))]).text(),
        concept: false,
        logo: None,
        layout: Layout {
            orientation: Orientation::Portrait,
            justified: false,
            serif: false,
            contents: false,
            ..Layout::default()
        },
        lead: vec![Block::Paragraph { sentences: lead }, table],
        sections: Vec::<Section>::new(),
    }
}

/// What is not filled in is a ▢ where a proof needs it, and else no row.
fn rows(register: &Register, event: &DeletionEvent, words: &Words<'_>) -> Vec<Row> {
    let fact = |field: FieldId| Fact::new(format!("deletion/{}", event.id), field.id());
    let row = |message: &str, cell: Vec<Sentence>| Row { cells: vec![vec![words.the(message)], cell] };
    let needed = |message: &str, text: String, field: FieldId| row(message, vec![said(text, &fact(field))]);
    let mut rows = vec![needed("row-what", what_is_gone(register, event), FieldId::DeletionScope)];
    if let Some(period) = event.period.as_ref().and_then(|id| register.retention_period(id)) {
        rows.push(needed("row-rule", rule_in_words(period), FieldId::DeletionPeriod));
    }
    let occurrence =
        event.occurrence.as_ref().and_then(|id| register.occurrences.iter().find(|it| it.id == *id));
    if let Some(occurrence) = occurrence {
        let day = occurrence.on.map(|day| format!(" ({})", dutch::date(day))).unwrap_or_default();
        let label = format!("{}{day}", dutch::phrase(&occurrence.label));
        rows.push(needed("row-occurrence", label, FieldId::DeletionOccurrence));
    }
    if let Some(through) = event.through {
        rows.push(needed("row-through", dutch::date(through), FieldId::DeletionThrough));
    }
    if event.request.is_some() {
        rows.push(row("row-request", vec![words.about("cell-request", &fact(FieldId::DeletionRequest))]));
    }
    let done_on = event.done_on.map(dutch::date).unwrap_or_default();
    rows.push(needed("row-where", systems(register, event), FieldId::DeletionSystems));
    rows.push(needed("row-when", done_on, FieldId::DeletionDoneOn));
    rows.push(needed("row-by-whom", by_whom(register, event), FieldId::DeletionDoneBy));
    rows.push(needed("row-how", dutch::phrase(&event.method), FieldId::DeletionMethod));
    if !event.proof.trim().is_empty() {
        rows.push(needed("row-shown-by", dutch::phrase(&event.proof), FieldId::DeletionProof));
    }
    rows
}

/// A value, or a ▢ for none.
fn said(text: String, fact: &Fact) -> Sentence {
    let origin = Origin::fact(fact.clone());
    let inline = if text.trim().is_empty() {
        Inline::Blank { origin: origin.clone() }
    } else {
        Inline::Value { text: dutch::capitalised(&text), origin: origin.clone() }
    };
    Sentence { inlines: vec![inline], origin }
}

#[cfg(test)]
mod tests {
    use register::{
        Answer, DeletionEvent, Duration, Occurrence, Person, Register, RetentionPeriod, StartEvent,
        StartShift, StartsFrom, System, Term, Unit,
    };

    use super::{Lexicon, SOURCES, compose};

    #[test]
    fn every_message_is_used() {
        let code = include_str!("mod.rs");
        for id in Lexicon::messages(SOURCES) {
            assert!(code.contains(&format!("\"{id}\"")), "{id} is said by no code");
        }
    }

    fn done() -> (Register, DeletionEvent) {
        let day = |text: &str| text.parse().ok();
        let mut register = Register::default();
        register.organisation.trade_name = Answer::Confirmed("Bakkerij Jansen".to_owned());
        register.retention_periods.push(RetentionPeriod {
            id: "sollicitaties".into(),
            name: "Sollicitaties".to_owned(),
            term: Answer::Confirmed(Term::Fixed(Duration { amount: 4, unit: Unit::Week })),
            starts_from: Answer::Confirmed(StartsFrom {
                event: StartEvent::EndOfProcedure,
                words: String::new(),
                shift: StartShift::None,
            }),
            ..RetentionPeriod::default()
        });
        register.occurrences.push(Occurrence {
            id: "vacature".into(),
            label: "vacature winkel, voorjaar 2026".to_owned(),
            on: day("2026-05-01"),
            ..Occurrence::default()
        });
        register.systems.push(System {
            id: "mail".into(),
            name: "De mailbox van de winkel".to_owned(),
            ..System::default()
        });
        register.people.push(Person { id: "jan".into(), name: "Jan Jansen".to_owned(), ..Person::default() });
        let event = DeletionEvent {
            id: "weg".into(),
            period: Some("sollicitaties".into()),
            occurrence: Some("vacature".into()),
            systems: vec!["mail".into()],
            done_on: day("2026-05-30"),
            done_by: Some("jan".into()),
            method: "Uit de mailbox en de prullenbak gewist.".to_owned(),
            ..DeletionEvent::default()
        };
        (register, event)
    }

    #[test]
    fn it_says_what_where_when_by_whom_and_how() {
        let (register, event) = done();
        let today = "2026-11-21".parse().expect("a day");
        let paper = compose(&register, &event, today);
        assert_eq!(
            document::words(&paper),
            "Bewijs van verwijdering\n\
             Bakkerij Jansen heeft gegevens verwijderd. Van wie de gegevens waren, staat hier niet: anders zou dit \
             bewijs ze opnieuw bewaren.\n\
             Gegeven\nWaarde\n\
             Wat\nSollicitaties, vacature winkel, voorjaar 2026\n\
             Volgens deze termijn\nSollicitaties: 4 weken na het einde van de procedure\n\
             Na\nVacature winkel, voorjaar 2026 (1 mei 2026)\n\
             Waar\nDe mailbox van de winkel\n\
             Wanneer\n30 mei 2026\n\
             Door wie\nJan Jansen\n\
             Hoe\nUit de mailbox en de prullenbak gewist\n"
        );
    }

    #[test]
    fn what_a_proof_needs_and_nobody_filled_in_is_an_empty_place() {
        let today = "2026-11-21".parse().expect("a day");
        let paper = compose(&Register::default(), &DeletionEvent::default(), today);
        let words = document::words(&paper);
        assert!(words.contains("▢ heeft gegevens verwijderd."), "{words}");
        assert_eq!(words.matches("\n▢").count(), 6, "{words}");
    }
}
