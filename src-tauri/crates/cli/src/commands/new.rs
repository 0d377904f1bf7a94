use std::path::PathBuf;

use clap::Args;
use dossier::{Dossier, Ids};
use register::{Answer, FieldId, Register, format};

use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Maakt een nieuw, leeg dossier
#[derive(Args)]
#[command(
    override_usage = "verantwoord new DOSSIER [--name NAAM]",
    after_help = "Voorbeeld:\n  verantwoord new bakkerij.verantwoord --name \"Bakkerij Jansen\""
)]
pub(crate) struct New {
    /// Het bestand dat u wilt maken; het mag er nog niet zijn
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Naam van het bedrijf
    #[arg(long, value_name = "NAAM")]
    name: Option<String>,
}

impl New {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let mut register = Register::default();
        if let Some(name) = self.name {
            let name = format::normalise(FieldId::OrganisationTradeName, &name).value;
            if !name.is_empty() {
                register.organisation.trade_name = Answer::Confirmed(name);
            }
        }
        Dossier::create(&self.dossier, register, Ids::by_chance(), today::or(None))?;
        output.line(format_args!("Gemaakt: {}", self.dossier.display()))?;
        Ok(Status::Done)
    }
}
