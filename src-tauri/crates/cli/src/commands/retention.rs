use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::{day, open, tell};
use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Schrijft het bewaaroverzicht
#[derive(Args)]
#[command(
    override_usage = "verantwoord retention DOSSIER --to BESTAND [--on DATUM]",
    after_help = "\
Aan het einde van de naam ziet Verantwoord wat u wilt:
  .pdf         het overzicht om te lezen: hoe lang, vanaf wanneer, waarom, en wat er weg kan
  .docx        hetzelfde, om te veranderen in Word of LibreOffice
  .html  .md  .txt  .fragment.html
               hetzelfde als webpagina, als tekst, of om ergens in te plakken
  .xlsx        een werkmap: de termijnen, wat er weg kan en wat later weg mag
  .csv         de termijnen als één tabel
  .ics         afspraken voor uw agenda, zonder namen van mensen
  .json        alles, voor een ander programma

Voorbeeld:
  verantwoord retention bakkerij.verantwoord --to bewaren.pdf --on 2026-11-21"
)]
pub(crate) struct Retention {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het bestand dat u wilt maken
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    /// De datum waarop u wilt weten wat er weg kan, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

impl Retention {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let exported = open(&self.dossier)?.export_retention(&self.to, today::or(self.on))?;
        tell(&exported, output)?;
        Ok(Status::Done)
    }
}
