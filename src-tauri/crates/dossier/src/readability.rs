//! How hard a statement is to read, paragraph by paragraph: what the program wrote and what the owner wrote, each apart.

use chrono::NaiveDate;
use document::readability::Readability;
use register::VariantId;
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::Error;

/// How hard a statement is to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct StatementReading {
    /// Everything the program wrote.
    pub ours: Option<Reading>,
    /// Everything the owner wrote; none when there is no such text.
    pub own: Option<Reading>,
    /// The headings, paragraphs and points in the order they are read.
    pub paragraphs: Vec<ParagraphReading>,
}

/// How hard a paragraph is to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ParagraphReading {
    /// Id of the section; empty before the first.
    pub section: String,
    /// The heading above it.
    pub heading: String,
    /// Its words.
    pub text: String,
    /// Its sentences that the program wrote.
    pub ours: Option<Reading>,
    /// Its sentences that the owner wrote.
    pub own: Option<Reading>,
}

/// How hard a text is to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Reading {
    /// Flesch-Douma, in whole points: from 60 on a text reads well.
    pub score: i32,
    /// What the score means, in a few words: "leest goed".
    pub verdict: &'static str,
    /// How many words.
    pub words: u32,
    /// How many sentences.
    pub sentences: u32,
    /// The sentence with the most words.
    pub longest: String,
    /// How many words that has.
    pub longest_words: u32,
}

impl Dossier {
    /// How hard a statement of today is to read.
    pub fn readability(&self, variant: &VariantId, day: NaiveDate) -> Result<StatementReading, Error> {
        let choices = self.choices(Some(variant.as_str()), None, false)?;
        let (mut all_ours, mut all_own) = (Readability::default(), Readability::default());
        let mut paragraphs = Vec::new();
        for paragraph in self.statement(&choices, day).read_paragraphs() {
            all_ours.add(paragraph.ours.clone());
            all_own.add(paragraph.own.clone());
            paragraphs.push(ParagraphReading {
                section: paragraph.section,
                heading: paragraph.heading,
                text: paragraph.text,
                ours: reading(paragraph.ours),
                own: reading(paragraph.own),
            });
        }
        Ok(StatementReading { ours: reading(all_ours), own: reading(all_own), paragraphs })
    }
}

/// Under this one long word decides the score.
const FEW_WORDS: u32 = 10;

fn reading(counted: Readability) -> Option<Reading> {
    let score = counted.score()?.round() as i32;
    Some(Reading {
        score,
        verdict: if counted.words < FEW_WORDS { "te kort voor een oordeel" } else { verdict(score) },
        words: counted.words,
        sentences: counted.sentences,
        longest: counted.longest,
        longest_words: counted.longest_words,
    })
}

/// The bounds are Douma's: from 70 "tamelijk gemakkelijk", from 60 "normaal", below 45 "moeilijk".
fn verdict(score: i32) -> &'static str {
    match score {
        70.. => "leest makkelijk",
        60..70 => "leest goed",
        45..60 => "kan eenvoudiger",
        _ => "leest moeilijk",
    }
}
