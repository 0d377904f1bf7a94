use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::{day, open, tell};
use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Schrijft het register
#[derive(Args)]
#[command(
    override_usage = "verantwoord export DOSSIER --to BESTAND [--what register] [--on DATUM]",
    after_help = "\
Aan het einde van de naam ziet Verantwoord wat u wilt:
  .json             het hele register, om te bewaren of elders in te lezen
  .pdf  .html  .md  het register van artikel 30 AVG, om te lezen

Voorbeeld:\n  verantwoord export bakkerij.verantwoord --to register.pdf"
)]
pub(crate) struct Export {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het bestand dat u wilt maken
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    /// Wat u wilt: register (gewoon)
    #[arg(long, value_name = "WAT", value_parser = ["register"], hide_possible_values = true)]
    what: Option<String>,
    /// De datum die in het register komt, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

impl Export {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let exported = open(&self.dossier)?.export_register(&self.to, today::or(self.on))?;
        tell(&exported, output)?;
        Ok(Status::Done)
    }
}
