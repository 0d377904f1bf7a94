//! What people read when something did not work: what happened, and what they can do.
//!
//! Every notice stands in `tests/references/notices.txt`, to be read aloud.

use document::json::Unreadable;
use pdf::LogoProblem;
use register::Language;
use storage::Error as Storage;

use crate::error::Error;
use serde::Serialize;

/// What happened and what the owner can do, in Dutch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Notice {
    /// What did not happen, in a sentence.
    pub title: String,
    /// Why, or what became of the owner's work; may be empty.
    pub text: String,
    /// What to do now, in a sentence; empty when the text says it.
    pub hint: String,
}

impl Notice {
    fn new(title: impl Into<String>, text: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { title: title.into(), text: text.into(), hint: hint.into() }
    }

    /// The file was saved, and what stood there before was not kept as the day's version.
    pub fn not_kept(file: &str, why: &Storage) -> Self {
        Self {
            title: format!("{} is bewaard, maar er is geen kopie van vandaag gemaakt.", quoted(file)),
            ..keeping(why)
        }
    }

    /// One sentence for a single line: what happened, and what to do.
    pub fn sentence(&self) -> String {
        if self.hint.is_empty() {
            return self.text.clone();
        }
        let mut hint = self.hint.chars();
        let small: String = hint.next().into_iter().flat_map(char::to_lowercase).chain(hint).collect();
        format!("{}: {small}", self.title.trim_end_matches('.'))
    }
}

/// A version as an owner speaks of it.
fn edition(version: u32) -> String {
    if version == 0 { "deze gepubliceerde verklaring".to_owned() } else { format!("versie {version}") }
}

impl From<Error> for Notice {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl From<&Error> for Notice {
    fn from(error: &Error) -> Self {
        match error {
            Error::Open { file, source } => opening(&quoted(file), source),
            Error::Save { file, source } => saving(&quoted(file), source),
            Error::Edit(source) => editing(source),
            Error::ReadFile { file, source } => reading(&quoted(file), source),
            Error::NotARegister { file, wrong } => {
                Self::new(format!("{} is niet ingelezen.", quoted(file)), wrong.0.sentence(), "")
            }
            Error::WriteFile { file, source } => writing(&quoted(file), source),
            Error::UnknownFormat { file, known } => Self::new(
                format!("{} kan Verantwoord niet maken.", quoted(file)),
                "Aan het einde van de naam ziet Verantwoord wat voor bestand u wilt.",
                format!("Kies een naam die eindigt op {}.", or(known)),
            ),
            Error::OverItself { file } => Self::new(
                format!("{} is het dossier zelf.", quoted(file)),
                "Verantwoord schrijft er niets overheen.",
                "Kies een andere naam.",
            ),
            Error::UnknownVariant { name, known } => Self::new(
                format!("Er is geen verklaring met de naam {}.", quoted(name)),
                "",
                format!("Kies uit {}.", or(known)),
            ),
            Error::Gaps(missing) => Self::new(
                match missing.len() {
                    1 => "Er ontbreekt nog 1 gegeven, dus de verklaring is niet gemaakt.".to_owned(),
                    count => format!("Er ontbreken nog {count} gegevens, dus de verklaring is niet gemaakt."),
                },
                "Een verklaring met gaten kunt u niet publiceren.",
                "Vul de gegevens aan, of maak een concept.",
            ),
            Error::NothingPublished { variant, language } => Self::new(
                format!(
                    "Van de verklaring {} is nog geen {} gepubliceerd.",
                    quoted(variant),
                    match language {
                        Language::Dutch => "versie",
                        Language::English => "Engelse versie",
                    }
                ),
                "Verantwoord vergelijkt het register met wat u publiceerde.",
                "Publiceer eerst een versie.",
            ),
            Error::NotKept { version } => Self::new(
                format!("De tekst van {} staat niet in dit dossier.", edition(*version)),
                "Die versie is niet met Verantwoord gepubliceerd. Een nieuwe versie bewaart Verantwoord woord voor woord.",
                "Publiceer een nieuwe versie.",
            ),
            Error::KeptUnreadable { version, why: Unreadable::Newer(_) } => Self::new(
                format!("De tekst van {} is met een nieuwere Verantwoord gemaakt.", edition(*version)),
                "De tekst staat nog in het dossier.",
                "Installeer de nieuwste Verantwoord.",
            ),
            Error::KeptUnreadable { version, why: Unreadable::NotADocument } => Self::new(
                format!("De bewaarde tekst van {} is beschadigd.", edition(*version)),
                "De rest van het dossier is in orde.",
                "Open een oudere versie van het dossier en kijk of de tekst daar goed in staat.",
            ),
            Error::NotALogo { file, problem } => no_logo(&quoted(file), *problem),
            Error::Keep(source) => keeping(source),
            Error::Versions(source) => versions(source),
            Error::NoSuchVersion => Self::new(
                "Deze versie is er niet meer.",
                "Oude versies verdwijnen na een tijd.",
                "Kies een andere versie uit de lijst.",
            ),
            Error::Restore { file, source } => restoring(&quoted(file), source),
            Error::Elsewhere { file, source } => meeting(&quoted(file), source),
            Error::NothingToChoose => Self::new(
                "Er is niets meer te kiezen.",
                "De twee versies zijn al samengevoegd, of u sloot de keuze.",
                "Bewaar het dossier; is er nog een verschil, dan ziet u het weer.",
            ),
            Error::Waiting(source) => waiting(source),
            Error::CleanUp(source) => cleaning(source),
            Error::NoSuchRecord { record } => Self::new(
                format!("Dit onderdeel ({}) staat niet meer in het dossier.", record.kind().dutch()),
                "Het is intussen verwijderd.",
                "Ga terug naar de lijst, of maak de verwijdering ongedaan.",
            ),
        }
    }
}

fn no_logo(file: &str, problem: LogoProblem) -> Notice {
    let (text, hint) = about_logo(problem);
    Notice::new(format!("{file} kan geen logo zijn."), text, hint)
}

/// Why a picture cannot be a logo, and what to do.
pub(crate) fn about_logo(problem: LogoProblem) -> (&'static str, &'static str) {
    match problem {
        LogoProblem::UnknownKind => {
            ("Een logo is een PNG of een SVG.", "Kies een bestand dat eindigt op .png of .svg.")
        }
        LogoProblem::TooLarge => ("Een logo is hoogstens 500 kB.", "Maak het kleiner, of kies een SVG."),
        LogoProblem::Unreadable => ("Het bestand is beschadigd.", "Kies een ander bestand."),
        LogoProblem::HasText => (
            "Er staan letters in die niet als vorm zijn getekend.",
            "Vraag de maker om een SVG met letters als vorm, of kies een PNG.",
        ),
        LogoProblem::HasPictures => {
            ("Er staan foto’s of effecten in die een PDF niet kan bewaren.", "Kies een PNG.")
        }
        LogoProblem::HasCode => (
            "Er staat een klein programma in. Dat voeren wij niet uit.",
            "Vraag de maker om een SVG zonder script, of kies een PNG.",
        ),
        LogoProblem::RefersElsewhere => (
            "Een deel van het plaatje staat in een ander bestand of op internet. Dat halen wij niet op.",
            "Vraag de maker om een SVG waar alles in zit, of kies een PNG.",
        ),
    }
}

fn opening(file: &str, error: &Storage) -> Notice {
    match error {
        Storage::NotFound => Notice::new(
            format!("{file} is er niet."),
            "Op deze plek staat geen bestand met die naam.",
            "Kijk of de naam en de map kloppen.",
        ),
        Storage::NotADossier(_) => Notice::new(
            format!("{file} is geen dossier."),
            "",
            "Kies een bestand dat eindigt op .verantwoord.",
        ),
        Storage::Newer { .. } => Notice::new(
            format!("{file} is gemaakt met een nieuwere versie van Verantwoord."),
            "Dit programma kent die versie nog niet en heeft niets veranderd.",
            "Werk het programma bij en open het dossier opnieuw.",
        ),
        Storage::TooLarge(_) => Notice::new(
            format!("{file} is groter dan een dossier kan zijn."),
            "",
            "Kijk of u het goede bestand koos.",
        ),
        Storage::Permission => Notice::new(
            format!("{file} mag u niet lezen."),
            "",
            "Vraag wie het bestand beheert om toegang, of kies een ander bestand.",
        ),
        Storage::Io { .. } | Storage::Held(_) | Storage::Unknown(_) => Notice::new(
            format!("{file} is niet te lezen."),
            "De schijf of het netwerk werkt niet mee.",
            "Probeer het nog eens, of kopieer het bestand eerst naar deze computer.",
        ),
        Storage::InUse => Notice::new(
            format!("{file} is al open op deze computer."),
            "",
            "Ga naar het venster waarin het dossier al open is.",
        ),
        Storage::Home(_) => no_home(),
        // What stands in it, or is not in it any more, is damage to whoever opens it.
        Storage::Damaged(_)
        | Storage::Invalid { .. }
        | Storage::Sql(_)
        | Storage::Exists
        | Storage::ChangedElsewhere
        | Storage::DiskFull
        | Storage::ReadOnly
        | Storage::OtherDossier
        | Storage::NoFile => Notice::new(
            format!("{file} is beschadigd."),
            "Verantwoord heeft niets aan het bestand veranderd.",
            "Open een eerdere versie of een kopie van het dossier.",
        ),
    }
}

fn saving(file: &str, error: &Storage) -> Notice {
    const STILL_THERE: &str =
        "Uw werk is niet weg: het staat nog in Verantwoord, en het oude bestand is zoals het was.";
    match error {
        Storage::Exists => Notice::new(
            format!("{file} bestaat al."),
            "Een nieuw dossier overschrijft nooit een ander bestand.",
            "Kies een andere naam.",
        ),
        Storage::ChangedElsewhere => Notice::new(
            format!("{file} is intussen ergens anders gewijzigd."),
            "Verantwoord heeft die versie laten staan. Uw eigen wijzigingen zijn niet weg.",
            "Bewaar uw versie onder een andere naam en vergelijk de twee.",
        ),
        Storage::NotFound => Notice::new(
            format!("{file} kan daar niet worden bewaard."),
            "Het bestand of de map is er niet meer.",
            "Bewaar het dossier in een map die er is.",
        ),
        Storage::Permission => Notice::new(
            format!("{file} mag u daar niet bewaren."),
            STILL_THERE,
            "Kies een map waarin u mag schrijven.",
        ),
        Storage::DiskFull => {
            Notice::new("De schijf is vol.", STILL_THERE, "Maak ruimte vrij en bewaar het dossier opnieuw.")
        }
        Storage::Held(_) => Notice::new(
            format!("{file} is bezet door een ander programma."),
            STILL_THERE,
            "Wacht tot OneDrive of de virusscanner klaar is, en bewaar het dossier opnieuw.",
        ),
        Storage::Unknown(_) => Notice::new(
            format!("Het is niet zeker of {file} goed is bewaard."),
            "De schijf gaf geen antwoord. Uw werk is niet weg: het staat nog in Verantwoord.",
            "Kijk of de schijf of stick nog vastzit, en bewaar het dossier opnieuw.",
        ),
        Storage::TooLarge(_) => Notice::new(
            format!("{file} wordt te groot om te bewaren."),
            STILL_THERE,
            "Haal grote bijlagen weg, of verdeel het register over meer dossiers.",
        ),
        Storage::NotADossier(_) => {
            Notice::new(format!("{file} is geen gewoon bestand."), "", "Kies een andere naam.")
        }
        Storage::NoFile => {
            Notice::new("Dit dossier heeft nog geen bestand.", "", "Kies eerst een naam en een map.")
        }
        Storage::InUse => Notice::new(
            format!("{file} is al open op deze computer."),
            STILL_THERE,
            "Sluit dat dossier eerst, of kies een andere naam.",
        ),
        Storage::ReadOnly => Notice::new(
            format!("{file} is gemaakt met een nieuwere versie van Verantwoord."),
            "U kunt het bekijken, niet wijzigen.",
            "Werk het programma bij en open het dossier opnieuw.",
        ),
        Storage::OtherDossier => Notice::new(
            format!("Onder de naam {file} staat nu een ander dossier."),
            "Verantwoord heeft dat laten staan. Uw eigen wijzigingen zijn niet weg.",
            "Bewaar uw dossier onder een andere naam.",
        ),
        Storage::Home(_) => no_home(),
        Storage::Io { .. }
        | Storage::Damaged(_)
        | Storage::Newer { .. }
        | Storage::Invalid { .. }
        | Storage::Sql(_) => Notice::new(
            format!("{file} is niet bewaard."),
            STILL_THERE,
            "Probeer het nog eens, of bewaar het dossier in een andere map.",
        ),
    }
}

/// A version was not kept, so what would follow was not done.
fn keeping(error: &Storage) -> Notice {
    const TITLE: &str = "Er is geen kopie gemaakt, dus er is niets veranderd.";
    let (why, hint) = own_folder(error);
    Notice::new(TITLE, why, hint)
}

/// Why the folder of this computer's own data could not be written, and what to do.
fn own_folder(error: &Storage) -> (&'static str, &'static str) {
    let error = if let Storage::Home(inner) = error { inner } else { error };
    if matches!(error, Storage::DiskFull) {
        ("De schijf van deze computer is vol.", "Maak ruimte vrij en probeer het opnieuw.")
    } else if matches!(error, Storage::Permission) {
        (
            "U mag niet schrijven in de map voor eigen gegevens van het programma.",
            "Vraag wie deze computer beheert om toegang, en probeer het opnieuw.",
        )
    } else {
        (
            "De schijf van deze computer werkt niet mee.",
            "Probeer het nog eens, of bewaar zelf een kopie van het dossier.",
        )
    }
}

/// The kept versions cannot be listed, read or removed.
fn versions(error: &Storage) -> Notice {
    match error {
        Storage::Damaged(_) | Storage::Invalid { .. } | Storage::NotADossier(_) | Storage::OtherDossier => {
            Notice::new("Deze versie is beschadigd.", "", "Kies een andere versie uit de lijst.")
        }
        Storage::NotFound => {
            Notice::new("Deze versie is er niet meer.", "", "Kies een andere versie uit de lijst.")
        }
        Storage::Exists
        | Storage::Newer { .. }
        | Storage::TooLarge(_)
        | Storage::ChangedElsewhere
        | Storage::Held(_)
        | Storage::Unknown(_)
        | Storage::Permission
        | Storage::DiskFull
        | Storage::NoFile
        | Storage::Io { .. }
        | Storage::InUse
        | Storage::ReadOnly
        | Storage::Home(_)
        | Storage::Sql(_) => Notice::new(
            "De oude versies zijn nu niet te lezen of te verwijderen.",
            "De map voor eigen gegevens van het programma werkt niet mee. Uw dossier is zoals het was.",
            "Probeer het nog eens, of start de computer opnieuw.",
        ),
    }
}

/// A kept version was not made into a dossier of this name.
fn restoring(file: &str, error: &Storage) -> Notice {
    match error {
        Storage::Exists => Notice::new(
            format!("{file} bestaat al."),
            "Een oude versie komt nooit in de plaats van een ander bestand.",
            "Kies een andere naam.",
        ),
        Storage::NotFound => Notice::new(
            format!("{file} kan daar niet worden bewaard."),
            "De map is er niet.",
            "Kies een map die er is.",
        ),
        Storage::Permission => Notice::new(
            format!("{file} mag u daar niet bewaren."),
            "De oude versie is er nog.",
            "Kies een map waarin u mag schrijven.",
        ),
        Storage::DiskFull => Notice::new(
            "De schijf is vol.",
            "De oude versie is er nog.",
            "Maak ruimte vrij en probeer het opnieuw.",
        ),
        Storage::Damaged(_) | Storage::Invalid { .. } | Storage::OtherDossier => {
            Notice::new("Deze versie is beschadigd.", "", "Kies een andere versie uit de lijst.")
        }
        Storage::NotADossier(_)
        | Storage::Newer { .. }
        | Storage::TooLarge(_)
        | Storage::ChangedElsewhere
        | Storage::Held(_)
        | Storage::Unknown(_)
        | Storage::NoFile
        | Storage::Io { .. }
        | Storage::InUse
        | Storage::ReadOnly
        | Storage::Home(_)
        | Storage::Sql(_) => Notice::new(
            format!("{file} is niet gemaakt."),
            "De schijf of het netwerk werkt niet mee. De oude versie is er nog.",
            "Probeer het nog eens, of kies een andere map.",
        ),
    }
}

/// The other version of a dossier cannot be put beside this one.
fn meeting(file: &str, error: &Storage) -> Notice {
    const OWN: &str = "Uw eigen werk is niet weg: het staat nog in Verantwoord.";
    const COPY: &str = "Bewaar uw dossier onder een andere naam.";
    match error {
        Storage::OtherDossier => {
            Notice::new(format!("Onder de naam {file} staat nu een ander dossier."), OWN, COPY)
        }
        Storage::NotFound => Notice::new(format!("{file} is er niet meer."), OWN, COPY),
        Storage::Damaged(_) | Storage::Invalid { .. } | Storage::NotADossier(_) | Storage::TooLarge(_) => {
            Notice::new(format!("{file} is ergens anders gewijzigd en nu beschadigd."), OWN, COPY)
        }
        Storage::Newer { .. } => Notice::new(
            format!("{file} is intussen gewijzigd met een nieuwere versie van Verantwoord."),
            OWN,
            "Werk het programma bij en open het dossier opnieuw.",
        ),
        Storage::Permission => Notice::new(format!("{file} mag u niet meer lezen."), OWN, COPY),
        Storage::Home(_) => no_home(),
        Storage::Exists
        | Storage::ChangedElsewhere
        | Storage::Held(_)
        | Storage::Unknown(_)
        | Storage::DiskFull
        | Storage::NoFile
        | Storage::Io { .. }
        | Storage::InUse
        | Storage::ReadOnly
        | Storage::Sql(_) => Notice::new(
            format!("{file} is nu niet te lezen."),
            OWN,
            "Probeer het nog eens, of bewaar uw dossier onder een andere naam.",
        ),
    }
}

/// Work that waits.
fn waiting(error: &Storage) -> Notice {
    if matches!(error, Storage::InUse) {
        return Notice::new(
            "Dit werk is al open op deze computer.",
            "",
            "Ga naar het venster waarin het al open is.",
        );
    }
    Notice::new(
        "Het gevonden werk is nu niet te openen of te verwijderen.",
        "De map voor eigen gegevens van het programma werkt niet mee. Het werk staat er nog.",
        "Maak ruimte vrij op deze computer en probeer het opnieuw.",
    )
}

/// *Definitief opruimen* was not done, or not to the end.
fn cleaning(error: &Storage) -> Notice {
    if matches!(error, Storage::ReadOnly) {
        return look_only("opruimen");
    }
    let (why, _) = own_folder(error);
    Notice::new("Het opruimen is niet klaar.", why, "Maak ruimte vrij en ruim opnieuw op.")
}

/// A newer program made the dossier.
fn look_only(not: &str) -> Notice {
    Notice::new(
        format!("U kunt dit dossier bekijken, niet {not}."),
        "Het is gemaakt met een nieuwere versie van Verantwoord.",
        "Werk het programma bij en open het dossier opnieuw.",
    )
}

/// A change did not get into the working copy.
fn editing(error: &Storage) -> Notice {
    const TITLE: &str = "Deze wijziging is niet bewaard.";
    match error {
        Storage::ReadOnly => look_only("wijzigen"),
        Storage::DiskFull | Storage::Permission | Storage::Io { .. } | Storage::Home(_) => {
            let (why, hint) = own_folder(error);
            Notice::new(TITLE, why, hint)
        }
        // SQLite does not always say whether it is the disk or the statement.
        Storage::Sql(_) => Notice::new(
            TITLE,
            "De schijf van deze computer werkt niet mee, of het programma heeft hier een fout. Uw dossier is zoals het was.",
            "Probeer het nog eens, of sluit Verantwoord en open uw dossier opnieuw.",
        ),
        Storage::NotFound
        | Storage::Exists
        | Storage::NotADossier(_)
        | Storage::Damaged(_)
        | Storage::Newer { .. }
        | Storage::TooLarge(_)
        | Storage::ChangedElsewhere
        | Storage::Held(_)
        | Storage::Unknown(_)
        | Storage::NoFile
        | Storage::Invalid { .. }
        | Storage::InUse
        | Storage::OtherDossier => Notice::new(
            TITLE,
            "Het programma heeft hier een fout. Uw dossier is zoals het was.",
            "Probeer het nog eens, of sluit Verantwoord en open uw dossier opnieuw.",
        ),
    }
}

/// The folder of this computer's own data cannot be used.
fn no_home() -> Notice {
    Notice::new(
        "Verantwoord kan op deze computer niets tussentijds bewaren.",
        "De map voor eigen gegevens van het programma is vol, of u mag er niet in schrijven. Uw bestand is zoals het was.",
        "Maak ruimte vrij op deze computer en probeer het opnieuw.",
    )
}

fn reading(file: &str, error: &std::io::Error) -> Notice {
    use std::io::ErrorKind as Kind;
    // The list of kinds is open-ended; whatever is not named is a fault of the disk.
    if error.kind() == Kind::NotFound {
        Notice::new(
            format!("{file} is er niet."),
            "Op deze plek staat geen bestand met die naam.",
            "Kijk of de naam en de map kloppen.",
        )
    } else if error.kind() == Kind::PermissionDenied {
        Notice::new(
            format!("{file} mag u niet lezen."),
            "",
            "Vraag wie het bestand beheert om toegang, of kies een ander bestand.",
        )
    } else if error.kind() == Kind::IsADirectory {
        Notice::new(format!("{file} is een map."), "", "Kies een bestand.")
    } else {
        Notice::new(
            format!("{file} is niet te lezen."),
            "De schijf of het netwerk werkt niet mee.",
            "Probeer het nog eens, of kopieer het bestand eerst naar deze computer.",
        )
    }
}

fn writing(file: &str, error: &std::io::Error) -> Notice {
    use std::io::ErrorKind as Kind;
    const AS_IT_WAS: &str = "Er is niets half geschreven.";
    let kind = error.kind();
    if matches!(kind, Kind::StorageFull | Kind::QuotaExceeded) {
        Notice::new("De schijf is vol.", AS_IT_WAS, "Maak ruimte vrij en probeer het opnieuw.")
    } else if matches!(kind, Kind::PermissionDenied | Kind::ReadOnlyFilesystem) {
        Notice::new(
            format!("{file} mag u daar niet schrijven."),
            AS_IT_WAS,
            "Kies een map waarin u mag schrijven.",
        )
    } else if matches!(kind, Kind::NotFound | Kind::NotADirectory) {
        Notice::new(
            format!("{file} kan daar niet worden geschreven."),
            "De map is er niet.",
            "Kies een map die er is.",
        )
    } else if kind == Kind::IsADirectory {
        Notice::new(format!("{file} is een map."), AS_IT_WAS, "Kies de naam van een bestand.")
    } else {
        Notice::new(
            format!("{file} is niet geschreven."),
            AS_IT_WAS,
            "Probeer het nog eens, of kies een andere map.",
        )
    }
}

/// A name within our sentence: short, on one line, and without signs that turn the line around.
fn quoted(name: &str) -> String {
    const MOST: usize = 80;
    let shown: String = name
        .chars()
        .take(MOST)
        .map(|c| {
            let is_unsafe = c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
            if is_unsafe { '\u{fffd}' } else { c }
        })
        .collect();
    let cut = if name.chars().nth(MOST).is_some() { "…" } else { "" };
    format!("“{shown}{cut}”")
}

/// "a, b of c".
fn or<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<String> = words.iter().map(|word| word.as_ref().to_owned()).collect();
    papers::dutch::list_or(&words)
}
