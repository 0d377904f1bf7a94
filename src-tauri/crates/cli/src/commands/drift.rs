use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use dossier::drift::{DriftKind, DriftRow};

use super::{day, language_of, open, tell as tell_file};
use crate::output::{Output, patiently};
use crate::status::{Failure, Status};
use crate::today;

/// Zegt welke zinnen van de gepubliceerde verklaring niet meer kloppen
#[derive(Args)]
#[command(
    override_usage = "\
verantwoord drift DOSSIER [--variant NAAM] [--language nl|en] [--json] [--to BESTAND]
                          [--on DATUM]",
    after_help = "\
Vergelijkt de laatste gepubliceerde versie met het register van nu. Verandert niets.
Eindigt met status 1 als er zinnen zijn die niet meer kloppen of ontbreken, anders met 0.

Met --to komen beide versies in één document. Wat nieuw is en wat verviel, is gemerkt.
De naam zegt het soort: .pdf, .docx, .html, .fragment.html, .md, .txt of .document.json.

Voor wie: website, customers, employees, applicants, suppliers, event of een eigen naam.

Voorbeeld:\n  verantwoord drift bakkerij.verantwoord"
)]
pub(crate) struct Drift {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Voor wie de verklaring is (gewoon website)
    #[arg(long, value_name = "NAAM")]
    variant: Option<String>,
    /// De versie in welke taal, nl of en (gewoon nl)
    #[arg(long, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    language: Option<String>,
    /// Geeft de zinnen als JSON
    #[arg(long)]
    json: bool,
    /// Maakt een bestand van het verschil
    #[arg(long, value_name = "BESTAND")]
    to: Option<PathBuf>,
    /// De dag waarop u vergelijkt, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

impl Drift {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let dossier = open(&self.dossier)?;
        let choices = dossier.choices(self.variant.as_deref(), None, false)?;
        let on = today::or(self.on);
        let language = language_of(self.language.as_deref());
        let drift = patiently("Bezig met vergelijken", || dossier.drift(&choices.variant, language, on))?;
        if let Some(path) = &self.to {
            let written = patiently("Bezig met schrijven", || {
                dossier.export_compared(path, &drift.published, None, on)
            })?;
            if !self.json {
                tell_file(&written, output)?;
            }
        }
        if self.json {
            output.line(serde_json::to_string_pretty(&drift).expect("a drift is words and lists"))?;
        } else {
            for row in &drift.sentences {
                tell(row, output)?;
            }
            let since = if drift.date.is_empty() { String::new() } else { format!(" van {}", drift.date) };
            match drift.sentences.len() {
                0 => output
                    .line(format_args!("Versie {}{since} klopt nog met het register.", drift.version))?,
                count => {
                    output.line(format_args!("Verschillen met versie {}{since}: {count}.", drift.version))?
                }
            }
        }
        Ok(if drift.sentences.is_empty() { Status::Done } else { Status::Findings })
    }
}

/// The sentence with the heading above it; a changed one with both its forms.
fn tell(row: &DriftRow, output: &mut Output) -> Result<(), Failure> {
    let heading = if row.heading.is_empty() { String::new() } else { format!(" ({})", row.heading) };
    output.line(format_args!("{}{heading}:", row.kind.dutch()))?;
    match row.kind {
        DriftKind::Changed => {
            output.line(format_args!("  gepubliceerd: {}", row.published))?;
            output.line(format_args!("  nu:           {}", row.today))
        }
        DriftKind::Gone => output.line(format_args!("  {}", row.published)),
        DriftKind::New => output.line(format_args!("  {}", row.today)),
    }
}
