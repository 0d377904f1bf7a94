//! What an owner answers in *Snel beginnen*, and where the dossier keeps it: as the run that brought the examples in.

use std::collections::BTreeSet;

use exchange::preset::{self, Choice, Replies, Reply, Sector};
use register::{Address, Answer, ColumnMapping, FormOfAddress, ImportRun, LegalForm, Organisation, Register};
use serde::{Deserialize, Serialize};

/// The id of the run in the register.
pub(super) const RUN: &str = "snel-beginnen";
/// What an owner chooses whose firm is none of the sectors.
pub const OTHER: &str = "anders";
/// The activity that is there when there is a camera.
pub(super) const CAMERA: &str = "camera";

/// A step of *Snel beginnen*, in their order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Uw bedrijf.
    #[default]
    Firm,
    /// Soort bedrijf.
    Kind,
    /// Wat u doet.
    Activities,
    /// Programma’s.
    Programs,
    /// Bijzonder.
    Special,
    /// Bewaren.
    Periods,
    /// Controleer.
    Check,
    /// Klaar.
    Done,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Firm,
        Self::Kind,
        Self::Activities,
        Self::Programs,
        Self::Special,
        Self::Periods,
        Self::Check,
        Self::Done,
    ];

    /// Its name in the list of steps and in the menu: "wat u doet".
    pub fn dutch(self) -> &'static str {
        match self {
            Self::Firm => "uw bedrijf",
            Self::Kind => "soort bedrijf",
            Self::Activities => "wat u doet",
            Self::Programs => "programma’s",
            Self::Special => "bijzonder",
            Self::Periods => "bewaren",
            Self::Check => "controleer",
            Self::Done => "klaar",
        }
    }

    pub(super) fn next(self) -> Self {
        let mut after = Self::ALL.into_iter().skip_while(|step| *step != self).skip(1);
        after.next().unwrap_or(Self::Done)
    }

    fn key(self) -> String {
        Self::ALL.iter().position(|step| *step == self).unwrap_or_default().to_string()
    }
}

/// An answer to a question of which one can be unsure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// It was not answered yet.
    #[default]
    NotYet,
    /// Ja.
    Yes,
    /// Nee.
    No,
    /// Weet ik niet.
    Unknown,
}

impl Said {
    fn reply(self) -> Reply {
        match self {
            Self::Yes => Reply::Yes,
            Self::No => Reply::No,
            Self::NotYet | Self::Unknown => Reply::Unknown,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::NotYet => "",
            Self::Yes => "ja",
            Self::No => "nee",
            Self::Unknown => "weet ik niet",
        }
    }

    fn read(key: &str) -> Self {
        [Self::Yes, Self::No, Self::Unknown].into_iter().find(|said| said.key() == key).unwrap_or_default()
    }
}

/// The first step: what every paper says of the firm. Empty is not filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Firm {
    /// What the firm is called.
    pub name: String,
    /// What it is in law; none when its owner does not know.
    pub legal_form: Option<LegalForm>,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Where people mail with questions about privacy.
    pub email: String,
    /// Telephone number; may be left out.
    pub phone: String,
    /// Number in the trade register; may be left out.
    pub kvk_number: String,
    /// Address of the website, for a firm that has one.
    pub website: String,
    /// How papers address the reader.
    pub form_of_address: FormOfAddress,
}

impl Firm {
    pub(super) fn of(firm: &Organisation) -> Self {
        let text = |answer: &Answer<String>| answer.value().cloned().unwrap_or_default();
        let address = firm.visiting_address.value().cloned().unwrap_or_default();
        Self {
            name: text(if firm.trade_name.value().is_some() { &firm.trade_name } else { &firm.legal_name }),
            legal_form: firm.legal_form.value().copied(),
            street: address.street,
            postcode: address.postcode,
            city: address.city,
            email: text(&firm.email),
            phone: text(&firm.phone),
            kvk_number: text(&firm.kvk_number),
            website: text(&firm.website),
            form_of_address: firm.form_of_address,
        }
    }

    /// What was typed here becomes the firm's; what stands there otherwise stays.
    pub(super) fn put(&self, firm: &mut Organisation) {
        let was = Self::of(firm);
        if self.name != was.name {
            firm.trade_name = said(&self.name, Answer::Open);
        }
        if self.legal_form != was.legal_form {
            firm.legal_form = self.legal_form.map_or(Answer::Open, Answer::Confirmed);
        }
        let address = |of: &Self| [of.street.clone(), of.postcode.clone(), of.city.clone()];
        if address(self) != address(&was) {
            let country = firm.visiting_address.value().map(|it| it.country.clone()).unwrap_or_default();
            let [street, postcode, city] = address(self);
            let is_empty = [&street, &postcode, &city].iter().all(|text| text.trim().is_empty());
            let address = Address { street, postcode, city, country };
            firm.visiting_address = if is_empty { Answer::Open } else { Answer::Confirmed(address) };
        }
        if self.email != was.email {
            firm.email = said(&self.email, Answer::Open);
        }
        // "(niet verplicht)": who leaves it out does not want it in the statement.
        for (answer, typed) in [(&mut firm.phone, &self.phone), (&mut firm.kvk_number, &self.kvk_number)] {
            if answer.value().map(String::as_str).unwrap_or_default() != typed || *answer == Answer::Open {
                *answer = said(typed, Answer::NotApplicable);
            }
        }
        firm.form_of_address = self.form_of_address;
    }
}

pub(super) fn said(typed: &str, empty: Answer<String>) -> Answer<String> {
    if typed.trim().is_empty() { empty } else { Answer::Confirmed(typed.trim().to_owned()) }
}

/// What an owner answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Answers {
    /// The firm itself.
    pub firm: Firm,
    /// The sector, by id; [`OTHER`] for none of them, empty as long as nothing was chosen.
    pub sector: String,
    /// Do people work for the firm?
    pub personnel: Said,
    /// Does it have a website?
    pub website: Said,
    /// The activities that are ticked, by id; not the camera, which is asked for apart.
    pub activities: Vec<String>,
    /// The programs, by id.
    pub programs: Vec<String>,
    /// Is there an agreement with every supplier that works for the firm (art. 28 lid 3 AVG)?
    pub agreements: Said,
    /// Does it have the BSN or a copy of an identity card of anybody?
    pub bsn: Said,
    /// Does it write down anything about health?
    pub health: Said,
    /// Is there a camera?
    pub cameras: Said,
    /// Does it address children?
    pub children: Said,
    /// Does a computer decide about people without a person?
    pub automated_decisions: Said,
    /// Does the website set cookies?
    pub cookies: Said,
}

impl Answers {
    /// The sector, if it is one that we know.
    pub(super) fn known_sector(&self) -> Option<&'static Sector> {
        preset::sectors().iter().find(|it| it.id == self.sector)
    }

    fn replies(&self) -> Replies {
        Replies {
            personnel: self.personnel.reply(),
            website: self.website.reply(),
            cameras: self.cameras.reply(),
            bsn: self.bsn.reply(),
            health: self.health.reply(),
            children: self.children.reply(),
            automated_decisions: self.automated_decisions.reply(),
            // A firm without a website sets none.
            cookies: if self.website == Said::No { Reply::No } else { self.cookies.reply() },
        }
    }

    /// The same for the catalogue of examples.
    pub(super) fn choice(&self) -> Choice {
        let mut activities = self.activities.clone();
        // Who does not know whether there is a camera gets the question to answer, not silence.
        if matches!(self.cameras, Said::Yes | Said::Unknown) {
            activities.push(CAMERA.to_owned());
        }
        let order = order(self.known_sector());
        activities.sort_by_key(|id| order.iter().position(|it| it == id).unwrap_or(usize::MAX));
        activities.dedup();
        Choice {
            sector: self.known_sector().map(|it| it.id.clone()).unwrap_or_default(),
            activities,
            programs: self.programs.clone(),
            replies: self.replies(),
            website: if self.website == Said::Yes { self.firm.website.clone() } else { String::new() },
        }
    }

    /// What is ticked beforehand in this sector, with or without people and a website.
    pub(super) fn beforehand(&self) -> Vec<String> {
        let Some(sector) = self.known_sector() else {
            let mut plain = vec!["klanten", "facturen", "klachten"];
            if self.website == Said::Yes {
                plain.push("website");
            }
            plain.extend(["ict", "privacyverzoeken"]);
            if self.personnel == Said::Yes {
                plain.extend(STAFF);
            }
            return plain.into_iter().map(str::to_owned).collect();
        };
        let replies = Replies { cameras: Reply::No, ..self.replies() };
        Choice::of(sector, replies).activities
    }

    /// What can be ticked, in the order of the statement.
    pub(super) fn offered(&self) -> Vec<String> {
        let mut all = order(self.known_sector());
        all.retain(|id| id != CAMERA);
        if self.known_sector().is_some() && self.personnel == Said::No {
            all.retain(|id| !STAFF.contains(&id.as_str()));
        }
        all
    }

    /// Another sector, people or a website: what was ticked beforehand follows, what its owner chose stays.
    pub(super) fn follow(&mut self, before: &Self) {
        let (was, is) = (before.beforehand(), self.beforehand());
        let offered = self.offered();
        let chosen = |id: &String| before.activities.contains(id);
        let is_new = before.sector.is_empty();
        self.activities = offered
            .into_iter()
            .filter(|id| match (is.contains(id), was.contains(id)) {
                (true, true) => is_new || chosen(id),
                (true, false) => true,
                (false, true) => false,
                (false, false) => chosen(id),
            })
            .collect();
        let usual = |of: &Self| of.known_sector().map(|it| it.programs.clone()).unwrap_or_default();
        let (was, is) = (usual(before), usual(self));
        self.programs.retain(|id| !was.contains(id) || is.contains(id));
        self.programs.extend(is.into_iter().filter(|id| !was.contains(id)));
        let mut seen = BTreeSet::new();
        self.programs.retain(|id| seen.insert(id.clone()));
    }

    /// What is kept of it in the register; none when *Snel beginnen* was never begun. The firm is read from its own
    /// record, and an activity counts as ticked as long as it is there.
    pub fn kept_in(register: &Register) -> Option<(Step, Self)> {
        let run = register.import_runs.iter().find(|run| run.id.as_str() == RUN)?;
        let all = |name: &str| -> Vec<String> {
            run.mapping.iter().filter(|it| it.column == name).map(|it| it.field.clone()).collect()
        };
        let one = |name: &str| all(name).pop().unwrap_or_default();
        let said = |name: &str| Said::read(&one(name));
        let step = one("stap").parse().ok().and_then(|at: usize| Step::ALL.get(at)).copied();
        let mut activities = all("activiteit");
        let there = register.activities.iter().map(|it| it.id.to_string());
        let known = there.filter(|id| id != CAMERA && preset::activities().iter().any(|it| it.id == *id));
        // What was removed elsewhere is not ticked, and an example that was added elsewhere is.
        let there: Vec<String> = known.collect();
        activities.retain(|id| there.contains(id));
        activities.extend(there.into_iter().filter(|id| !all("activiteit").contains(id)));
        let answers = Self {
            firm: Firm::of(&register.organisation),
            sector: one("soort bedrijf"),
            personnel: said("personeel"),
            website: said("website"),
            activities,
            programs: all("programma"),
            agreements: said("verwerkersovereenkomsten"),
            bsn: said("bsn"),
            health: said("gezondheid"),
            cameras: said("camera"),
            children: said("kinderen"),
            automated_decisions: said("computer beslist"),
            cookies: said("cookies"),
        };
        Some((step.unwrap_or_default(), answers))
    }

    /// The run that keeps it.
    pub(super) fn run(&self, step: Step) -> ImportRun {
        let mut mapping = Vec::new();
        let mut put = |column: &str, field: &str| {
            if !field.is_empty() {
                mapping.push(ColumnMapping { column: column.to_owned(), field: field.to_owned() });
            }
        };
        put("stap", &step.key());
        put("soort bedrijf", &self.sector);
        for (column, said) in [
            ("personeel", self.personnel),
            ("website", self.website),
            ("verwerkersovereenkomsten", self.agreements),
            ("bsn", self.bsn),
            ("gezondheid", self.health),
            ("camera", self.cameras),
            ("kinderen", self.children),
            ("computer beslist", self.automated_decisions),
            ("cookies", self.cookies),
        ] {
            put(column, said.key());
        }
        self.activities.iter().for_each(|id| put("activiteit", id));
        self.programs.iter().for_each(|id| put("programma", id));
        ImportRun {
            id: RUN.into(),
            file_name: "Snel beginnen".to_owned(),
            format: "voorbeelden".to_owned(),
            mapping,
            ..ImportRun::default()
        }
    }
}

const STAFF: [&str; 4] = ["personeelsadministratie", "salarisadministratie", "verzuim", "sollicitaties"];

/// Every activity that a sector has or can have, in the order of the statement.
fn order(sector: Option<&Sector>) -> Vec<String> {
    let mut all: Vec<String> = match sector {
        Some(sector) => {
            let only = &sector.only_if;
            [&sector.ticked, &only.website, &only.cameras, &sector.offered, &sector.last, &only.personnel]
                .into_iter()
                .flatten()
                .cloned()
                .collect()
        }
        None => preset::activities().iter().map(|it| it.id.clone()).collect(),
    };
    let mut seen = BTreeSet::new();
    all.retain(|id| seen.insert(id.clone()));
    all
}
