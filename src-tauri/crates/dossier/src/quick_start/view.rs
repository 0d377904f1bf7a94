//! What the screen *Snel beginnen* shows.

use std::collections::BTreeMap;

use exchange::preset::{self, Choice, ProgramRole, activities, programs, sectors};
use register::reference::{self, Confidence};
use serde::Serialize;

use super::answers::{Answers, Firm, OTHER, Said, Step};
use super::take;
use crate::dossier::Dossier;

/// Where an owner is in *Snel beginnen*, and what can be chosen there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct QuickStartView {
    /// It was begun in this dossier.
    pub is_begun: bool,
    /// The furthest step that was reached.
    pub furthest: Step,
    /// What was answered so far.
    pub answers: Answers,
    /// The kinds of firm, by name; the last is none of them.
    pub sectors: Vec<SectorRow>,
    /// What can be ticked in the chosen sector.
    pub sentences: Vec<SentenceRow>,
    /// What the chosen activities need a program for.
    pub kinds: Vec<KindRow>,
    /// Every program, by kind.
    pub programs: Vec<ProgramRow>,
    /// The question about health in the words of the sector.
    pub health: String,
    /// What is not known yet and what is worth a look.
    pub open: Vec<OpenPoint>,
}

/// A kind of firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct SectorRow {
    /// Its id.
    pub id: String,
    /// Its name: "Kapper of salon".
    pub name: String,
}

/// A sentence that an owner ticks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct SentenceRow {
    /// The activity it stands for, by id.
    pub id: String,
    /// "Klanten maken een afspraak."
    pub sentence: String,
    /// Under which heading it stands: "Klanten".
    pub group: String,
    /// We ticked it beforehand: usual in this sector.
    pub is_usual: bool,
    /// It is in the register.
    pub is_there: bool,
}

/// A kind of program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct KindRow {
    /// Its id: "boekhoudprogramma".
    pub id: String,
    /// Its name: "Boekhoudprogramma".
    pub name: String,
}

/// A program or supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ProgramRow {
    /// Its id.
    pub id: String,
    /// As people call it.
    pub name: String,
    /// What else they type.
    pub also: Vec<String>,
    /// The kinds it is of, by id.
    pub kinds: Vec<String>,
    /// The first of them, by name.
    pub kind: String,
    /// Who has the contract.
    pub supplier: String,
    /// Where that firm has its seat: "Verenigde Staten".
    pub country: String,
    /// That is outside the European Economic Area.
    pub is_outside_eea: bool,
    /// It works for the firm, so there is to be an agreement (art. 28 AVG).
    pub is_processor: bool,
    /// The list is not sure of supplier or country.
    pub is_unsure: bool,
}

/// Something that stays open, and the step that asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct OpenPoint {
    /// One Dutch sentence.
    pub text: String,
    /// Where it is answered.
    pub step: Step,
}

impl Dossier {
    /// Where its owner is in *Snel beginnen*.
    pub fn quick_start(&self) -> QuickStartView {
        let register = self.register();
        let kept = Answers::kept_in(register);
        let is_begun = kept.is_some();
        let (furthest, answers) = kept.unwrap_or_else(|| {
            let firm = Firm::of(&register.organisation);
            (Step::Firm, Answers { firm, ..Answers::default() })
        });
        let names = preset::kinds();
        QuickStartView {
            is_begun,
            furthest,
            sectors: sector_rows(),
            sentences: self.sentence_rows(&answers),
            kinds: kinds(&answers, &names),
            programs: program_rows(&names),
            health: answers
                .known_sector()
                .and_then(|it| it.questions.get("health").cloned())
                .unwrap_or_else(|| "Schrijft u iets op over de gezondheid van mensen?".to_owned()),
            open: open_points(&answers),
            answers,
        }
    }

    fn sentence_rows(&self, answers: &Answers) -> Vec<SentenceRow> {
        let usual = answers.beforehand();
        let any = &sectors()[0];
        let mut rows: Vec<SentenceRow> = answers
            .offered()
            .into_iter()
            .filter_map(|id| {
                let sentence = match answers.known_sector() {
                    Some(sector) => sector.sentence(&id)?,
                    None => plainly(&activities().iter().find(|it| it.id == id)?.sentence, any),
                };
                Some(SentenceRow {
                    sentence,
                    group: group(&id).to_owned(),
                    is_usual: usual.contains(&id),
                    is_there: self.register().activities.iter().any(|it| it.id.as_str() == id),
                    id,
                })
            })
            .collect();
        // What is usual stands first under its heading.
        rows.sort_by_key(|row| !row.is_usual);
        rows
    }
}

/// The words that stand for customers, as any firm says them.
fn plainly(sentence: &str, any: &preset::Sector) -> String {
    let mut said = sentence.to_owned();
    for word in any.words.keys() {
        let own = if word == "opdracht" { "uw opdracht" } else { word };
        said = said.replace(&format!("{{{word}}}"), own);
        let capitalised = register::wording::capitalised;
        said = said.replace(&format!("{{{}}}", capitalised(word)), &capitalised(own));
    }
    said
}

fn sector_rows() -> Vec<SectorRow> {
    let mut rows: Vec<SectorRow> =
        sectors().iter().map(|it| SectorRow { id: it.id.clone(), name: it.name.clone() }).collect();
    rows.sort_by_key(|row| row.name.to_lowercase());
    rows.push(SectorRow { id: OTHER.to_owned(), name: "Iets anders".to_owned() });
    rows
}

/// The heading under which an activity stands.
pub(super) fn group(activity: &str) -> &'static str {
    match activity {
        "personeelsadministratie"
        | "salarisadministratie"
        | "verzuim"
        | "sollicitaties"
        | "screening"
        | "inhuur" => "Mensen die voor u werken",
        "website" | "statistiek" | "nieuwsbrief" | "sociale-media" | "chatbot" => "Website en internet",
        "ict" | "privacyverzoeken" | "leveranciers" | "toegang" | "telefoonopnamen" => "Kantoor en gebouw",
        _ => "Klanten",
    }
}

/// The kinds of program that the chosen activities name, and then those that they may use too.
fn kinds(answers: &Answers, names: &BTreeMap<String, String>) -> Vec<KindRow> {
    let chosen = Choice { programs: Vec::new(), ..answers.choice() };
    let used = preset::incoming(&chosen).register.recipients;
    let mut ids: Vec<&str> = used.iter().map(|it| it.id.as_str()).collect();
    let more =
        names.keys().filter(|kind| preset::used_by(kind).iter().any(|id| chosen.activities.contains(id)));
    ids.extend(more.map(String::as_str));
    let mut rows: Vec<KindRow> = Vec::new();
    for id in ids {
        if let Some(name) = names.get(id).filter(|_| !rows.iter().any(|row| row.id == id)) {
            rows.push(KindRow { id: id.to_owned(), name: name.clone() });
        }
    }
    rows
}

/// Every program, by kind; `names` has what the kinds are called.
pub(crate) fn program_rows(names: &BTreeMap<String, String>) -> Vec<ProgramRow> {
    let row = |program: &preset::Program| {
        let country = reference::country(&program.country);
        let kind = program.kinds.first().and_then(|kind| names.get(kind));
        ProgramRow {
            id: program.id.clone(),
            name: program.name.clone(),
            also: program.also.clone(),
            kinds: program.kinds.clone(),
            kind: kind.cloned().unwrap_or_default(),
            supplier: program.supplier.clone(),
            country: country.map_or_else(|| program.country.clone(), |it| it.name.clone()),
            is_outside_eea: country.is_some_and(|it| !it.eea),
            is_processor: program.role == ProgramRole::Processor,
            is_unsure: program.confidence != Confidence::High,
        }
    };
    programs().iter().map(row).collect()
}

/// What was answered with "Weet ik niet", and what the examples ask to look at.
fn open_points(answers: &Answers) -> Vec<OpenPoint> {
    let mut open = Vec::new();
    let mut unknown = |said: Said, text: &str, step: Step| {
        if matches!(said, Said::Unknown | Said::NotYet) {
            open.push(OpenPoint { text: text.to_owned(), step });
        }
    };
    unknown(
        answers.agreements,
        "U weet nog niet of u met iedere leverancier een verwerkersovereenkomst heeft.",
        Step::Programs,
    );
    unknown(answers.bsn, "U weet nog niet of u een BSN of kopie van een ID-bewijs heeft.", Step::Special);
    unknown(answers.health, "U weet nog niet of u iets over gezondheid opschrijft.", Step::Special);
    unknown(answers.cameras, "U weet nog niet of er een camera hangt.", Step::Special);
    unknown(answers.children, "U weet nog niet of u zich op kinderen richt.", Step::Special);
    unknown(
        answers.automated_decisions,
        "U weet nog niet of een computer beslist over mensen.",
        Step::Special,
    );
    if answers.website != Said::No {
        unknown(answers.cookies, "U weet nog niet of uw website cookies plaatst.", Step::Special);
    }
    if answers.agreements == Said::No {
        let text = "Sluit met iedere leverancier die voor u werkt een verwerkersovereenkomst.";
        open.push(OpenPoint { text: text.to_owned(), step: Step::Programs });
    }
    if answers.automated_decisions == Said::Yes {
        let text = "Schrijf bij de activiteit op wat de computer beslist, en hoe.";
        open.push(OpenPoint { text: text.to_owned(), step: Step::Special });
    }
    for (is_missing, text, step) in [
        (answers.sector.is_empty(), "Kies wat voor bedrijf u heeft.", Step::Kind),
        (answers.firm.name.is_empty(), "De naam van uw bedrijf ontbreekt.", Step::Firm),
        (answers.firm.legal_form.is_none(), "De rechtsvorm van uw bedrijf ontbreekt.", Step::Firm),
        (answers.firm.street.is_empty(), "Het adres van uw bedrijf ontbreekt.", Step::Firm),
        (answers.firm.email.is_empty(), "Uw e-mailadres ontbreekt.", Step::Firm),
    ] {
        if is_missing {
            open.push(OpenPoint { text: text.to_owned(), step });
        }
    }
    open.extend(take::remarks(answers).into_iter().map(|remark| OpenPoint {
        step: if remark.place.starts_with("recipient") { Step::Programs } else { Step::Special },
        text: remark.text,
    }));
    open
}
