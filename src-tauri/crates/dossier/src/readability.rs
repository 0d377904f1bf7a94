//! How hard a statement is to read, paragraph by paragraph: what the program wrote and what the owner wrote, each apart.

use chrono::NaiveDate;
use document::readability::Readability;
use register::VariantId;
use register::wording::{MOST_WORDS_IN_SENTENCE, advice, hard_words, opening};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::Error;

/// How hard a statement is to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct StatementReading {
    /// The whole of it.
    pub all: Option<Reading>,
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
    /// What would make it read better, a sentence or two each; empty for what reads well.
    pub advice: Vec<String>,
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
        let (mut all, mut all_ours, mut all_own) =
            (Readability::default(), Readability::default(), Readability::default());
        let mut paragraphs = Vec::new();
        for paragraph in self.statement(&choices, day).read_paragraphs() {
            for part in [&paragraph.ours, &paragraph.own] {
                all.add(part.clone());
            }
            all_ours.add(paragraph.ours.clone());
            all_own.add(paragraph.own.clone());
            let (ours, own) = (reading(paragraph.ours), reading(paragraph.own));
            paragraphs.push(ParagraphReading {
                section: paragraph.section,
                heading: paragraph.heading,
                advice: advices(&paragraph.text, ours.as_ref(), own.as_ref()),
                text: paragraph.text,
                ours,
                own,
            });
        }
        Ok(StatementReading { all: reading(all), ours: reading(all_ours), own: reading(all_own), paragraphs })
    }
}

/// What would make a paragraph read better. Our own sentences have no hard word without a reason.
fn advices(text: &str, ours: Option<&Reading>, own: Option<&Reading>) -> Vec<String> {
    let mut told: Vec<String> = [ours, own]
        .into_iter()
        .flatten()
        .filter(|it| it.longest_words as usize > MOST_WORDS_IN_SENTENCE)
        .map(|it| {
            format!(
                "De zin {} heeft {} woorden. Maak er twee van: tot {MOST_WORDS_IN_SENTENCE} woorden leest prettig.",
                opening(&it.longest),
                it.longest_words
            )
        })
        .collect();
    told.extend(hard_words(text).into_iter().filter(|it| it.kept.is_empty() || ours.is_none()).map(advice));
    let is_hard = own.is_some_and(|it| it.words >= FEW_WORDS && it.score < READS_WELL);
    if told.is_empty() && is_hard {
        told.push("Deze tekst leest moeilijk. Maak de zinnen korter en kies gewone woorden.".to_owned());
    }
    told
}

/// From this score on a text reads well.
const READS_WELL: i32 = 60;

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
        READS_WELL..70 => "leest goed",
        45..READS_WELL => "kan eenvoudiger",
        _ => "leest moeilijk",
    }
}
