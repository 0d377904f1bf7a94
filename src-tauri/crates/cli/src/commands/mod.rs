//! A file for each verb.

mod check;
mod diff;
mod drift;
mod export;
mod import;
mod merge;
mod new;
mod publish;
mod retention;
mod schema;
mod statement;
mod verify;

use std::path::Path;

use chrono::NaiveDate;
use clap::Subcommand;
use dossier::{Dossier, Exported, Ids, MissingFact};
use register::Language;

use crate::output::{Output, aside};
use crate::status::{Failure, Status};

/// What can be asked.
#[derive(Subcommand)]
pub(crate) enum Command {
    New(new::New),
    Import(import::Import),
    Export(export::Export),
    Statement(statement::Statement),
    Retention(retention::Retention),
    Check(check::Check),
    Publish(publish::Publish),
    Drift(drift::Drift),
    Diff(diff::Diff),
    Merge(merge::Merge),
    Verify(verify::Verify),
    Schema(schema::Schema),
}

impl Command {
    pub(crate) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        match self {
            Self::New(new) => new.run(output),
            Self::Import(import) => import.run(output),
            Self::Export(export) => export.run(output),
            Self::Statement(statement) => statement.run(output),
            Self::Retention(retention) => retention.run(output),
            Self::Check(check) => check.run(output),
            Self::Publish(publish) => publish.run(output),
            Self::Drift(drift) => drift.run(output),
            Self::Diff(diff) => diff.run(output),
            Self::Merge(merge) => merge.run(output),
            Self::Verify(verify) => verify.run(output),
            Self::Schema(schema) => schema.run(output),
        }
    }
}

fn open(path: &Path) -> Result<Dossier, Failure> {
    Ok(Dossier::open(path, Ids::by_chance())?)
}

/// Both names lead to one file, or would.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// A whole day, as ISO 8601 writes it.
fn day(text: &str) -> Result<NaiveDate, chrono::ParseError> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
}

/// The language that was asked for; Dutch when none was.
fn language_of(tag: Option<&str>) -> Language {
    tag.and_then(Language::of_tag).unwrap_or_default()
}

/// Says what was made, and what a reader of it will miss.
fn tell(exported: &Exported, output: &mut Output) -> Result<(), Failure> {
    output.line(format_args!("Gemaakt: {}", exported.file))?;
    if !exported.missing_glyphs.is_empty() {
        output.line(format_args!(
            "Let op: voor deze tekens is geen letter in het lettertype, er staat een hokje: {}",
            exported.missing_glyphs.join(" ")
        ))?;
    }
    if exported.logo_left_out {
        output.line("Let op: het logo is niet te tekenen en staat er niet in.")?;
    }
    if !exported.left_out.is_empty() {
        aside("Dit staat er niet zo in als in de verklaring:");
        for line in &exported.left_out {
            aside(format_args!("- {line}"));
        }
    }
    Ok(())
}

/// What is missing, a line each: "- ons adres (uw bedrijf, Bezoekadres)".
fn list(missing: &[MissingFact], output: &mut Output) -> Result<(), Failure> {
    for fact in missing {
        let place: Vec<&str> =
            [fact.name.as_str(), fact.label.as_str()].into_iter().filter(|word| !word.is_empty()).collect();
        if place.is_empty() {
            output.line(format_args!("- {}", fact.missing))?;
        } else {
            output.line(format_args!("- {} ({})", fact.missing, place.join(", ")))?;
        }
    }
    Ok(())
}
