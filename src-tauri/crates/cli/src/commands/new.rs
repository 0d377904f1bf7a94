use std::path::PathBuf;

use clap::Args;
use dossier::{Dossier, Ids, presets};
use register::{Answer, FieldId, Register, format};

use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Maakt een nieuw dossier, leeg of met voorstellen voor een branche
#[derive(Args)]
#[command(
    override_usage = "verantwoord new DOSSIER [--name NAAM] [--sector BRANCHE]",
    after_help = "Voorbeeld:\n  verantwoord new bakkerij.verantwoord --name \"Bakkerij Jansen\" --sector winkel"
)]
pub(crate) struct New {
    /// Het bestand dat u wilt maken; het mag er nog niet zijn
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Naam van het bedrijf
    #[arg(long, value_name = "NAAM")]
    name: Option<String>,
    /// Branche, zoals webshop, kapper of horeca: vult voorstellen in
    #[arg(long, value_name = "BRANCHE")]
    sector: Option<String>,
}

impl New {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let mut register = match &self.sector {
            None => Register::default(),
            Some(called) => presets::register_of(sector(called)?),
        };
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

fn sector(called: &str) -> Result<&'static presets::Sector, Failure> {
    presets::sector(called).ok_or_else(|| {
        let known: Vec<&str> = presets::sectors().iter().map(|it| it.id.as_str()).collect();
        Failure::Call(format!("Er is geen branche “{called}”. Kies uit: {}.", known.join(", ")))
    })
}
