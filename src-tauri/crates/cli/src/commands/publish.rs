use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use dossier::Error;
use dossier::publishing::in_words;
use register::Language;

use super::{day, language_of, list, open};
use crate::output::{Output, patiently};
use crate::status::{Failure, Status};
use crate::today;

/// Publiceert de privacyverklaring: deze versie staat vast
#[derive(Args)]
#[command(
    override_usage = "verantwoord publish DOSSIER [--variant NAAM] [--language nl|en] [--on DATUM]",
    after_help = "\
Het dossier bewaart de verklaring woord voor woord, met het nummer en de datum van de versie.
Die versie blijft zo, ook als het register later anders is.

Voor wie: website, customers, employees, applicants, suppliers, event of een eigen naam.

Zegt de verklaring in het Engels hetzelfde als een versie in het Nederlands, dan krijgt zij
hetzelfde nummer.

Ontbreekt er nog iets, dan publiceert Verantwoord niets. Dan leest u wat er ontbreekt (status 3).

Voorbeeld:\n  verantwoord publish bakkerij.verantwoord --on 2026-11-21"
)]
pub(crate) struct Publish {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Voor wie de verklaring is (gewoon website)
    #[arg(long, value_name = "NAAM")]
    variant: Option<String>,
    /// In welke taal, nl of en (gewoon nl)
    #[arg(long, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    language: Option<String>,
    /// De datum van de versie, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

impl Publish {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let mut dossier = open(&self.dossier)?;
        let choices = dossier.choices(self.variant.as_deref(), None, false)?;
        let on = today::or(self.on);
        let language = language_of(self.language.as_deref());
        let published =
            match patiently("Bezig met publiceren", || dossier.publish(&choices.variant, language, on)) {
                Ok(published) => published,
                Err(Error::Gaps(missing)) => {
                    list(&missing, output)?;
                    return Err(Error::Gaps(missing).into());
                }
                Err(error) => return Err(error.into()),
            };
        dossier.save(today::now()).map(drop)?;
        let tongue = match language {
            Language::Dutch => "",
            Language::English => " in het Engels",
        };
        output.line(format_args!(
            "Gepubliceerd: versie {}{tongue} van {}.",
            published.version,
            in_words(on)
        ))?;
        if !published.changes.is_empty() {
            output.line("Wat er is veranderd:")?;
            for change in &published.changes {
                output.line(format_args!("- {change}"))?;
            }
        }
        output.line(format_args!("Kijk er weer naar op {}.", in_words(published.next_review)))?;
        Ok(Status::Done)
    }
}
