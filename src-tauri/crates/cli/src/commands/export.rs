use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::{day, open, tell};
use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Schrijft het register, of een overzicht ervan
#[derive(Args)]
#[command(
    override_usage = "verantwoord export DOSSIER --to BESTAND [--what register|overview] [--on DATUM]",
    after_help = "\
Aan het einde van de naam ziet Verantwoord wat u wilt:
  .json           het hele register, om te bewaren of elders in te lezen
  .pdf            het register van artikel 30 AVG, om te lezen of te printen
  .docx           hetzelfde, om te veranderen in Word of LibreOffice
  .html  .md  .txt  .fragment.html
                  hetzelfde als webpagina, als tekst, of om ergens in te plakken

Met --what overview krijgt u het overzicht: alles in het kort, een regel per activiteit.

Voorbeeld:
  verantwoord export bakkerij.verantwoord --to register.pdf
  verantwoord export bakkerij.verantwoord --to overzicht.docx --what overview"
)]
pub(crate) struct Export {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het bestand dat u wilt maken
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    /// Wat u wilt: register (gewoon) of overview
    #[arg(long, value_name = "WAT", value_parser = ["register", "overview"], hide_possible_values = true)]
    what: Option<String>,
    /// De datum die in het register komt, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

impl Export {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let dossier = open(&self.dossier)?;
        let today = today::or(self.on);
        let exported = match self.what.as_deref() {
            Some("overview") => dossier.export_overview(&self.to, today)?,
            _ => dossier.export_register(&self.to, today)?,
        };
        tell(&exported, output)?;
        Ok(Status::Done)
    }
}
