use std::path::PathBuf;

use clap::Args;

use crate::output::Output;
use crate::status::{Failure, Status};

/// Kijkt na of een dossier heel is
#[derive(Args)]
#[command(
    override_usage = "verantwoord verify DOSSIER",
    after_help = "\
Verandert niets aan het bestand.

Voorbeeld:\n  verantwoord verify bakkerij.verantwoord"
)]
pub(crate) struct Verify {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
}

impl Verify {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let verified = dossier::verify(&self.dossier)?;
        output.line(format_args!("{} is in orde. Nagekeken:", self.dossier.display()))?;
        output.line("- het bestand is een dossier, en het staat er helemaal")?;
        output.line(format_args!(
            "- de tabellen zijn die van bestandsversie {}, en er staat niets anders in",
            verified.version
        ))?;
        output.line("- de databank zelf is heel (quick_check van SQLite)")?;
        output.line(format_args!("- alle {} rijen passen in het register", verified.rows))?;
        output.line("- alle verwijzingen wijzen naar iets wat er is")?;
        output.line(format_args!(
            "Dossier {}, gemaakt op {}, met {} activiteiten.",
            verified.document_id,
            verified.created_on,
            verified.register.activities.len()
        ))?;
        Ok(Status::Done)
    }
}
