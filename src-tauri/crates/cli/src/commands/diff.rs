use std::path::PathBuf;

use clap::Args;

use super::open;
use crate::output::{Output, patiently};
use crate::status::{Failure, Status};

/// Zegt wat er in een ander dossier anders is
#[derive(Args)]
#[command(
    override_usage = "verantwoord diff DOSSIER ANDER [--json]",
    after_help = "\
Zegt bij elk verschil wat er in DOSSIER stond en wat er in ANDER staat. Verandert niets.
Eindigt met status 1 als er verschillen zijn, anders met 0.

Voorbeeld:\n  verantwoord diff bakkerij.verantwoord \"bakkerij (kopie).verantwoord\""
)]
pub(crate) struct Diff {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het dossier waarmee u vergelijkt
    #[arg(value_name = "ANDER")]
    other: PathBuf,
    /// Geeft de verschillen als JSON
    #[arg(long)]
    json: bool,
}

impl Diff {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let (dossier, other) = (open(&self.dossier)?, open(&self.other)?);
        let report = patiently("Bezig met vergelijken", || dossier.differences(&other));
        if self.json {
            output.line(serde_json::to_string_pretty(&report).expect("differences are words and lists"))?;
        } else {
            if !report.same_dossier {
                output.line("Let op: dit zijn twee verschillende dossiers, geen kopieën van elkaar.")?;
            }
            for difference in &report.differences {
                output.line(&difference.text)?;
            }
            match report.differences.len() {
                0 => output.line("Er zijn geen verschillen.")?,
                count => output.line(format_args!("Verschillen: {count}."))?,
            }
        }
        Ok(if report.differences.is_empty() { Status::Done } else { Status::Findings })
    }
}
