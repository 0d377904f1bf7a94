use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use dossier::views::FindingRow;
use register::check::{FindingSetAside, Severity};
use serde::Serialize;

use super::{day, open};
use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Controleert het register
#[derive(Args)]
#[command(
    override_usage = "verantwoord check DOSSIER [--json] [--on DATUM]",
    after_help = "\
Eindigt met status 1 als er fouten zijn, anders met 0.

Voorbeeld:\n  verantwoord check bakkerij.verantwoord"
)]
pub(crate) struct Check {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Geeft de punten als JSON
    #[arg(long)]
    json: bool,
    /// De dag waarop u controleert, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
}

/// What `--json` gives.
#[derive(Serialize)]
struct Report {
    on: NaiveDate,
    faults: usize,
    cautions: usize,
    tips: usize,
    findings: Vec<FindingRow>,
    set_aside: Vec<FindingSetAside>,
}

impl Check {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let dossier = open(&self.dossier)?;
        let on = today::or(self.on);
        let findings = dossier.finding_rows(on);
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let report = Report {
            on,
            faults: count(Severity::Fault),
            cautions: count(Severity::Caution),
            tips: count(Severity::Tip),
            set_aside: dossier.findings_set_aside(on),
            findings,
        };
        if self.json {
            let json = serde_json::to_string_pretty(&report).expect("findings are words, numbers and lists");
            output.line(json)?;
        } else {
            tell(&report, output)?;
        }
        Ok(if report.faults > 0 { Status::Findings } else { Status::Done })
    }
}

fn tell(report: &Report, output: &mut Output) -> Result<(), Failure> {
    for finding in &report.findings {
        output.line(format_args!("{}: {} ({})", finding.severity.dutch(), finding.text, finding.article))?;
    }
    if report.findings.is_empty() {
        output.line("Er staan geen punten open.")?;
    } else {
        output.line(format_args!(
            "Fouten: {}. Let op: {}. Tips: {}.",
            report.faults, report.cautions, report.tips
        ))?;
    }
    if !report.set_aside.is_empty() {
        output.line(format_args!("Terzijde gelegd: {}.", report.set_aside.len()))?;
    }
    Ok(())
}
