use std::path::PathBuf;

use clap::{Args, ValueEnum};
use dossier::Staged;
use dossier::compare::{MergeReport, Side};

use super::{is_same, open};
use crate::output::{Output, patiently};
use crate::status::{Failure, Status};
use crate::today;

/// Voegt een andere kopie van een dossier erin
#[derive(Args)]
#[command(
    override_usage = "\
verantwoord merge DOSSIER ANDER [--prefer mine|theirs]
                         [--report BESTAND.json]",
    after_help = "\
Wat alleen in ANDER staat, komt erbij. Wat alleen in DOSSIER staat, blijft.
Staat er in een veld van beide iets anders, dan kiest u met --prefer welke blijft: mine is
DOSSIER, theirs is ANDER. Zonder --prefer verandert er dan niets en is de status 5.

Voorbeeld:\n  verantwoord merge bakkerij.verantwoord \"bakkerij (kopie).verantwoord\" --prefer theirs"
)]
pub(crate) struct Merge {
    /// Het dossier, dat gewijzigd wordt
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// De andere kopie; die blijft zoals zij is
    #[arg(value_name = "ANDER")]
    other: PathBuf,
    /// Welke waarde blijft als beide iets anders hebben: mine of theirs
    #[arg(long, value_name = "WIE", hide_possible_values = true)]
    prefer: Option<Prefer>,
    /// Schrijft een verslag als JSON
    #[arg(long, value_name = "BESTAND")]
    report: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Prefer {
    Mine,
    Theirs,
}

impl From<Prefer> for Side {
    fn from(prefer: Prefer) -> Self {
        match prefer {
            Prefer::Mine => Self::Mine,
            Prefer::Theirs => Self::Theirs,
        }
    }
}

impl Merge {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let (mut dossier, other) = (open(&self.dossier)?, open(&self.other)?);
        if !dossier.is_copy_of(&other) {
            return Err(Failure::Call(
                "Dit zijn twee verschillende dossiers, geen kopieën van elkaar: kies een kopie van hetzelfde dossier."
                    .to_owned(),
            ));
        }
        let prefer = self.prefer.map(Side::from);
        let merged = patiently("Bezig met samenvoegen", || dossier.meet(&other));
        let report = MergeReport::of(&merged, prefer);
        let staged = self.stage(&report)?;
        if report.written {
            let outcome = prefer.map_or_else(|| merged.register.clone(), |side| merged.prefer(side));
            dossier.take_over(outcome, &self.other)?;
            dossier.save(today::now()).map(drop)?;
        }
        if let Some(staged) = staged {
            staged.into_place()?;
        }
        tell(&report, output)?;
        if report.written { Ok(Status::Done) } else { Err(Failure::Overlap(overlap(report.conflicts.len()))) }
    }

    fn stage(&self, report: &MergeReport) -> Result<Option<Staged>, Failure> {
        match &self.report {
            Some(path) if is_same(path, &self.dossier) || is_same(path, &self.other) => Err(Failure::Call(
                "Het verslag zou over een dossier heen gaan: kies een andere naam achter --report."
                    .to_owned(),
            )),
            Some(path) => Ok(Some(report.stage(path)?)),
            None => Ok(None),
        }
    }
}

fn tell(report: &MergeReport, output: &mut Output) -> Result<(), Failure> {
    if report.written {
        match report.taken.len() {
            0 => output.line("Er is niets bij gekomen.")?,
            count => output.line(format_args!("Overgenomen: {count}."))?,
        }
        for taken in &report.taken {
            output.line(format_args!("- {}", taken.text))?;
        }
    }
    if !report.conflicts.is_empty() {
        output.line(match report.prefer {
            Some(Side::Mine) => "Beide hadden iets anders; gekozen is wat u had:",
            Some(Side::Theirs) => "Beide hadden iets anders; gekozen is het andere bestand:",
            None => "Beide hebben iets anders:",
        })?;
        for conflict in &report.conflicts {
            output.line(format_args!("- {}", conflict.text))?;
        }
    }
    Ok(())
}

fn overlap(count: usize) -> String {
    let fields = if count == 1 { "1 veld".to_owned() } else { format!("{count} velden") };
    format!(
        "In {fields} staat in beide bestanden iets anders: kies met --prefer mine of --prefer theirs wat blijft."
    )
}
