//! From words on the command line to a command, in Dutch for who reads the help or made a mistake.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser};

use crate::commands::Command;

/// What was asked.
pub(crate) enum Call {
    /// Help or the version, as text.
    Help(String),
    /// A command.
    Command(Command),
}

const TOP: &str = "\
{about}

Gebruik: {usage}

Opdrachten:
{subcommands}

Opties:
{options}{after-help}
";

const ONE: &str = "\
{about}

Gebruik: {usage}

Argumenten:
{positionals}

Opties:
{options}{after-help}
";

#[derive(Parser)]
#[command(
    name = "verantwoord",
    version,
    about = "Verantwoord: uw privacyregister en uw privacyverklaring.",
    override_usage = "verantwoord OPDRACHT …",
    help_template = TOP,
    after_help = "\
Voorbeeld:
  verantwoord import bakkerij.verantwoord bakkerij.json
  verantwoord statement bakkerij.verantwoord --to verklaring.pdf

Hulp bij één opdracht: verantwoord OPDRACHT --help",
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    subcommand_required = true,
    arg_required_else_help = false
)]
struct Arguments {
    /// Toont deze hulp
    #[arg(short = 'h', long, global = true, action = clap::ArgAction::HelpShort, display_order = 99)]
    help: Option<bool>,
    /// Toont de versie van het programma
    #[arg(short = 'V', long, action = clap::ArgAction::Version, display_order = 99)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// Reads the words; what is wrong with them comes back as one Dutch sentence.
pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Result<Call, String> {
    let mut arguments = Arguments::command();
    arguments.build();
    let arguments = arguments.mut_subcommands(|verb| verb.help_template(ONE));
    let found = arguments.try_get_matches_from(words).and_then(|found| Arguments::from_arg_matches(&found));
    match found {
        Ok(arguments) => Ok(Call::Command(arguments.command)),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Ok(Call::Help(error.to_string()))
        }
        Err(error) => Err(sentence(&error)),
    }
}

/// What is wrong with a call. The list of kinds is open-ended; whatever is not named gets the last sentence.
fn sentence(error: &clap::Error) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    // "--on <DATUM>" names its value too; the sentence names the option alone.
    let option = argument.split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']).to_owned();
    let kind = error.kind();
    if kind == ErrorKind::InvalidSubcommand {
        let verb = context(error, ContextKind::InvalidSubcommand);
        format!("Verantwoord kent de opdracht “{verb}” niet: kijk met verantwoord --help wat er kan.")
    } else if kind == ErrorKind::MissingSubcommand {
        "Er staat geen opdracht: kijk met verantwoord --help wat er kan.".to_owned()
    } else if kind == ErrorKind::UnknownArgument {
        format!("Verantwoord kent “{argument}” hier niet: kijk met --help achter de opdracht wat er kan.")
    } else if kind == ErrorKind::MissingRequiredArgument {
        let missing = argument.replace(['<', '>'], "").replace(", ", " en ");
        format!("Er ontbreekt nog {missing}: kijk met --help achter de opdracht hoe het moet.")
    } else if kind == ErrorKind::ArgumentConflict {
        format!("“{option}” staat er twee keer: laat er één weg.")
    } else if kind == ErrorKind::InvalidValue && value.is_empty() {
        format!("Achter {option} ontbreekt iets: kijk met --help achter de opdracht wat er hoort.")
    } else if kind == ErrorKind::InvalidValue {
        let known = context(error, ContextKind::ValidValue);
        format!("“{value}” past niet bij {option}: kies {}.", known.replace(", ", " of "))
    } else if kind == ErrorKind::ValueValidation {
        format!("“{value}” past niet bij {option}: schrijf een datum als 2026-11-21.")
    } else {
        "Deze opdracht klopt niet: kijk met verantwoord --help hoe het moet.".to_owned()
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    let one = |text: &StyledStr| text.to_string();
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => one(text),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(one).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}
