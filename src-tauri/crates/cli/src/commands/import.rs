use std::path::PathBuf;

use clap::Args;
use dossier::{Dossier, Ids, ImportReport, Preview, import};
use register::Register;

use super::{is_same, open};
use crate::output::{Output, patiently};
use crate::status::{Failure, Status};
use crate::today;

/// Leest een register in een dossier
#[derive(Args)]
#[command(
    override_usage = "\
verantwoord import DOSSIER BESTAND [--format FORMAAT] [--dry-run]
                          [--report BESTAND.json]",
    after_help = "\
Is het dossier er nog niet, dan maakt Verantwoord het. Anders vult Verantwoord het aan:
wat dezelfde id heeft, wordt bijgewerkt. Er gaat niets weg.

Voorbeeld:\n  verantwoord import bakkerij.verantwoord bakkerij.json --report verslag.json"
)]
pub(crate) struct Import {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het register dat u wilt inlezen
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    /// Wat voor bestand het is: auto (gewoon) of json
    #[arg(long, value_name = "FORMAAT", value_parser = ["auto", "json"], hide_possible_values = true)]
    format: Option<String>,
    /// Zegt wat er zou veranderen, en verandert niets
    #[arg(long)]
    dry_run: bool,
    /// Schrijft een verslag als JSON
    #[arg(long, value_name = "BESTAND")]
    report: Option<PathBuf>,
}

impl Import {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let report = patiently("Bezig met inlezen", || self.read())?;
        output.line(format_args!(
            "{}: {} onderdelen. Nieuw: {}. Gewijzigd: {}. Hetzelfde: {}. Niet overgenomen: {}.",
            if self.dry_run { "Gelezen" } else { "Ingelezen" },
            report.read,
            report.new,
            report.changed,
            report.same,
            report.refused
        ))?;
        for remark in &report.remarks {
            output.line(format_args!("- {}: {}", remark.column, remark.text))?;
        }
        Ok(Status::Done)
    }

    fn read(&self) -> Result<ImportReport, Failure> {
        let preview;
        // Whether a file is there decides; what it is, opening it tells.
        if self.dossier.symlink_metadata().is_ok() {
            let mut dossier = open(&self.dossier)?;
            preview = dossier.preview_import(&self.file)?;
            self.finish(preview, |preview| {
                dossier.import(preview, today::now())?;
                dossier.save(today::now()).map(drop)?;
                Ok(())
            })
        } else {
            preview = import::preview(&Register::default(), &self.file)?;
            self.finish(preview, |preview| {
                let register = preview.into_register();
                Dossier::create(&self.dossier, register, Ids::by_chance(), today::or(None))?;
                Ok(())
            })
        }
    }

    /// Takes it over, with its report: both or neither.
    fn finish(
        &self,
        preview: Preview,
        take_over: impl FnOnce(Preview) -> Result<(), dossier::Error>,
    ) -> Result<ImportReport, Failure> {
        let report = preview.report.clone();
        let staged = match &self.report {
            Some(path) if is_same(path, &self.dossier) || is_same(path, &self.file) => {
                return Err(Failure::Call(
                    "Het verslag zou over een ander bestand heen gaan: kies een andere naam achter --report."
                        .to_owned(),
                ));
            }
            Some(path) => Some(report.stage(path)?),
            None => None,
        };
        if !self.dry_run {
            take_over(preview)?;
        }
        if let Some(staged) = staged {
            staged.into_place()?;
        }
        Ok(report)
    }
}
