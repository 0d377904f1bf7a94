use clap::Args;

use crate::output::Output;
use crate::status::{Failure, Status};

/// Toont hoe een registerbestand in elkaar zit, als JSON Schema
#[derive(Args)]
#[command(
    override_usage = "verantwoord schema json",
    after_help = "Voorbeeld:\n  verantwoord schema json > register.schema.json"
)]
pub(crate) struct Schema {
    /// Van welk bestand: json
    #[arg(value_name = "FORMAAT", value_parser = ["json"], hide_possible_values = true)]
    format: String,
}

impl Schema {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        // The only format that has one; the parser takes no other word.
        let Self { format: _ } = self;
        output.text(&dossier::import::schema())?;
        Ok(Status::Done)
    }
}
