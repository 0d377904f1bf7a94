use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use dossier::Error;
use register::FormOfAddress;

use super::{day, language_of, list, open, tell};
use crate::output::Output;
use crate::status::{Failure, Status};
use crate::today;

/// Maakt de privacyverklaring
#[derive(Args)]
#[command(
    override_usage = "\
verantwoord statement DOSSIER --to BESTAND [--variant NAAM] [--on DATUM]
                              [--address u|je] [--language nl|en] [--concept]",
    after_help = "\
Aan het einde van de naam ziet Verantwoord wat u wilt:
  .pdf            om te publiceren of te printen
  .docx           om te veranderen in Word of LibreOffice
  .html           een hele webpagina
  .fragment.html  om in uw eigen website te plakken
  .md  .txt       tekst
  .tilt.json      voor programma’s (TILT); wat er niet in past, leest u erbij
  .document.json  de tekst met bij elke waarde waar zij vandaan komt

Voor wie: website, customers, employees, applicants, suppliers, event of een eigen naam.

In het Engels (--language en) blijft in het Nederlands wat u zelf schreef, tot u het vertaalt.

Ontbreekt er nog iets, dan maakt Verantwoord geen verklaring. Dan leest u wat er ontbreekt
(status 3).

Voorbeeld:
  verantwoord statement bakkerij.verantwoord --to verklaring.pdf --on 2026-11-21"
)]
pub(crate) struct Statement {
    /// Het dossier
    #[arg(value_name = "DOSSIER")]
    dossier: PathBuf,
    /// Het bestand dat u wilt maken
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    /// Voor wie de verklaring is (gewoon website)
    #[arg(long, value_name = "NAAM")]
    variant: Option<String>,
    /// De datum van de verklaring, zoals 2026-11-21 (gewoon vandaag)
    #[arg(long, value_name = "DATUM", value_parser = day)]
    on: Option<NaiveDate>,
    /// Hoe de verklaring de lezer aanspreekt (gewoon zoals in het dossier)
    #[arg(long, value_name = "u|je", value_parser = ["u", "je"], hide_possible_values = true)]
    address: Option<String>,
    /// In welke taal, nl of en (gewoon nl)
    #[arg(long, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    language: Option<String>,
    /// Maakt een concept, ook als er nog iets ontbreekt
    #[arg(long)]
    concept: bool,
}

impl Statement {
    pub(super) fn run(self, output: &mut Output) -> Result<Status, Failure> {
        let dossier = open(&self.dossier)?;
        let address =
            self.address.map(|word| if word == "je" { FormOfAddress::Je } else { FormOfAddress::U });
        let mut choices = dossier.choices(self.variant.as_deref(), address, self.concept)?;
        choices.language = language_of(self.language.as_deref());
        match dossier.export_statement(&self.to, &choices, today::or(self.on)) {
            Ok(exported) => {
                tell(&exported, output)?;
                if !exported.gaps.is_empty() {
                    output.line("Dit is een concept. Er ontbreekt nog:")?;
                    list(&exported.gaps, output)?;
                }
                Ok(Status::Done)
            }
            Err(Error::Gaps(missing)) => {
                list(&missing, output)?;
                Err(Error::Gaps(missing).into())
            }
            Err(error) => Err(error.into()),
        }
    }
}
