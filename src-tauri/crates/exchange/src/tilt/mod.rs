//! TILT 1.0, the Transparency Information Language: what art. 13 and 14 AVG ask, for programs to read.
//!
//! Source: Transparency-Information-Language/schema (GitHub), the draft-07 schema of version 1.0. Every file of
//! a firm with an e-mail address keeps it. TILT asks yes or no where a register may not know yet, and has no place for some of what a statement says.
//! Nothing is guessed: what is unknown is left out with all that would need it, and [`Tilt::left_out`] says what.
//!
//! Reading order: [`write`], then `firm`, `disclosed` (what happens with which data), `abroad`, `rights`.

mod abroad;
mod disclosed;
mod firm;
mod rights;
mod value;

use chrono::NaiveDate;
use register::{ActivityId, ProcessingActivity, Register, Role};
use sha2::{Digest, Sha256};

use value::Object;

/// What the file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// The statement it is the twin of: `website`.
    pub variant: &'a str,
    /// Its version, from 1.
    pub version: u32,
    /// The day it speaks of.
    pub on: NaiveDate,
    /// It is not in force: something is missing, or a concept was asked for.
    pub concept: bool,
}

/// A statement for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tilt {
    /// The file.
    pub json: String,
    /// What is not in it and why, a Dutch sentence each.
    pub left_out: Vec<String>,
}

/// The register, or of it the activities that a statement tells of, as TILT.
pub fn write(register: &Register, told: &[ActivityId], about: &About<'_>) -> Tilt {
    let mut left_out = Vec::new();
    let activities: Vec<&ProcessingActivity> =
        register.activities.iter().filter(|activity| told.contains(&activity.id)).collect();
    let (for_clients, own): (Vec<&ProcessingActivity>, Vec<&ProcessingActivity>) =
        activities.into_iter().partition(|activity| is_for_client(activity));

    let mut root = Object::new();
    root.object("controller", firm::controller(register, &mut left_out));
    root.object("dataProtectionOfficer", firm::officer(register, &mut left_out));
    root.list("dataDisclosed", disclosed::list(register, &own, &mut left_out));
    root.list("thirdCountryTransfers", abroad::list(register, &own, &mut left_out));
    root.object("accessAndDataPortability", rights::access(register));
    root.list("sources", disclosed::sources(register, &own, &mut left_out));
    rights::add(&mut root, register, &own, &mut left_out);
    root.object("automatedDecisionMaking", disclosed::automated(&own, &mut left_out));
    root.list("changesOfPurpose", disclosed::other_purposes(&own));
    if !for_clients.is_empty() {
        let names: Vec<&str> = for_clients.iter().map(|activity| activity.name.as_str()).collect();
        left_out.push(format!(
            "Wat u in opdracht doet ({}): TILT beschrijft alleen wat u zelf bepaalt.",
            names.join("; ")
        ));
    }
    without_place(register, about, &own, &mut left_out);
    let mut said = Vec::new();
    left_out.retain(|line| {
        let is_new = !said.contains(line);
        said.push(line.clone());
        is_new
    });

    // The sum is of everything but what the file says of itself, so that who reads it can check it.
    let sum = hex(&Sha256::digest(root.clone().write().as_bytes()));
    let mut file = Object::new();
    file.object("meta", firm::meta(register, about, &sum));
    Tilt { json: file.and(root).write(), left_out }
}

fn is_for_client(activity: &ProcessingActivity) -> bool {
    matches!(activity.role.confirmed(), Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority))
}

/// What a statement tells and TILT has no place for at all.
fn without_place(
    register: &Register,
    about: &About<'_>,
    own: &[&ProcessingActivity],
    left_out: &mut Vec<String>,
) {
    let variant = register.statement_variants.iter().find(|variant| variant.id.as_str() == about.variant);
    let has_own_texts = variant.is_some_and(|variant| !variant.own_texts.is_empty());
    for (is_there, what) in [
        (has_own_texts, "Uw eigen teksten in de verklaring"),
        (own.iter().any(|activity| !activity.measures.items().is_empty()), "Hoe u gegevens beveiligt"),
        (
            register.websites.iter().any(|website| !website.cookies.items().is_empty()),
            "Welke cookies uw website plaatst",
        ),
        (
            own.iter().any(|activity| !activity.excluded_data.is_empty()),
            "Welke gegevens u juist niet gebruikt",
        ),
        (
            own.iter().any(|activity| activity.joint_arrangement.confirmed().is_some()),
            "Uw afspraken met wie samen met u verantwoordelijk is",
        ),
    ] {
        if is_there {
            left_out.push(format!("{what}: daar heeft TILT geen plek voor."));
        }
    }
}

/// In hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// "artikel 52 AWR" as TILT writes it, AWR-52, when it is that simple.
fn reference(article: &str) -> Option<String> {
    let mut words = article.split_whitespace();
    if !matches!(words.next()?.to_lowercase().as_str(), "art." | "artikel" | "art") {
        return None;
    }
    let mut parts = Vec::new();
    let mut law = None;
    while let Some(word) = words.next() {
        match word {
            "lid" => parts.push(words.next()?.to_owned()),
            "onder" => parts.push(words.next()?.trim_end_matches(',').to_owned()),
            word if word.starts_with(|first: char| first.is_ascii_digit()) => {
                parts.push(word.replace('.', "-"))
            }
            word if word.len() >= 2 && word.chars().all(|letter| letter.is_ascii_uppercase()) => {
                if law.replace(word).is_some() {
                    return None;
                }
            }
            _ => return None,
        }
    }
    // Numbers may end in a letter, as in 15a; anything else TILT cannot hold.
    let plain = |part: &String| {
        part.chars().all(|sign| sign.is_ascii_digit() || sign.is_ascii_lowercase() || sign == '-')
    };
    (!parts.is_empty() && parts.iter().all(plain)).then_some(())?;
    Some(format!("{}-{}", law?, parts.join("-")))
}

#[cfg(test)]
mod tests {
    use super::reference;

    #[test]
    fn a_simple_article_is_written_as_tilt_does() {
        for (article, expected) in [
            ("artikel 52 AWR", Some("AWR-52")),
            ("art. 6 lid 1 onder b AVG", Some("AVG-6-1-b")),
            ("artikel 7.5 URLB", Some("URLB-7-5")),
            ("art. 15a AWR", Some("AWR-15a")),
            ("artikel 28 Wet op de loonbelasting 1964", None),
            ("artikel 34 en 35 Invorderingswet 1990", None),
            ("artikel 1 AWR BW", None),
            ("AWR", None),
            ("", None),
        ] {
            assert_eq!(reference(article).as_deref(), expected, "{article}");
        }
    }
}
