//! What can be chosen: sectors, activities and programs, as the program carries them.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::LazyLock;

use chrono::NaiveDate;
use flate2::read::ZlibDecoder;
use register::reference::Confidence;
use serde::Deserialize;

/// A kind of firm, with the activities it usually has (`assets/presets/sectors`).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Stable id: "webshop".
    pub id: String,
    /// Name: "Kapper of salon".
    pub name: String,
    /// What else people type who look for it.
    pub also: Vec<String>,
    /// What such a firm does, after "Wij".
    pub business: String,
    /// Activities that are ticked beforehand, in the order of the statement.
    pub ticked: Vec<String>,
    /// Activities that every firm has: behind those that hang on an answer.
    pub last: Vec<String>,
    /// Activities that may be ticked too.
    pub offered: Vec<String>,
    /// Programs that are ticked beforehand, where hardly any such firm does without.
    #[serde(default)]
    pub programs: Vec<String>,
    /// Activities that are ticked when the answer to a question is yes.
    pub only_if: OnlyIf,
    /// The sector's words for `{klant}`, `{klanten}` and `{opdracht}` in the examples.
    pub words: BTreeMap<String, String>,
    /// Groups of people that stand for another one here: patients for customers.
    #[serde(default)]
    pub people: BTreeMap<String, String>,
    /// The sentence an owner ticks, where the sector says it in its own words; by activity.
    #[serde(default)]
    pub sentences: BTreeMap<String, String>,
    /// A question in the sector's own words; by question.
    #[serde(default)]
    pub questions: BTreeMap<String, String>,
}

/// Activities that a sector has when a question is answered with yes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// Does the firm have a website?
    pub website: Vec<String>,
    /// Do people work there?
    pub personnel: Vec<String>,
    /// Is there a camera?
    pub cameras: Vec<String>,
}

impl Sector {
    /// The sentence an owner ticks for an activity: "Klanten maken een afspraak."
    pub fn sentence(&self, activity: &str) -> Option<String> {
        self.sentences.get(activity).cloned().or_else(|| {
            let mut said = activities().iter().find(|it| it.id == activity)?.sentence.clone();
            for (word, own) in &self.words {
                let capitalised = register::wording::capitalised;
                said = said.replace(&format!("{{{word}}}"), own);
                said = said.replace(&format!("{{{}}}", capitalised(word)), &capitalised(own));
            }
            Some(said)
        })
    }
}

/// An activity that many firms have (`assets/presets/activities`); its records are in the form of the register file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityPreset {
    /// Stable id, of the activity too: "nieuwsbrief".
    pub id: String,
    /// Its number in the study of the law: "A09".
    pub law_id: String,
    /// The sentence an owner ticks: "Wij sturen een nieuwsbrief."
    pub sentence: String,
    /// The law, norm or custom that it rests on.
    pub source: String,
    /// How sure we are of it.
    pub confidence: Confidence,
}

/// A program or supplier that many firms use (`assets/reference/programs.toml`). All of it is to be checked by the
/// owner: suppliers are sold and change their terms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// Stable id: "moneybird".
    pub id: String,
    /// As people call it.
    pub name: String,
    /// What else they type.
    #[serde(default)]
    pub also: Vec<String>,
    /// Who has the contract with a customer in the Netherlands.
    pub supplier: String,
    /// Where that firm has its seat, ISO 3166-1 alpha-2.
    pub country: String,
    /// What it takes the place of: ids of kinds of recipients in `assets/presets/shared.toml`.
    pub kinds: Vec<String>,
    /// What its supplier usually is to the firm.
    pub role: ProgramRole,
    /// How sure we are of supplier and country.
    pub confidence: Confidence,
}

/// What the supplier of a program usually is to the firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgramRole {
    /// It works for the firm (verwerker, art. 4 punt 8 AVG).
    Processor,
    /// It decides for itself.
    Own,
}

/// The sectors, by id.
pub fn sectors() -> &'static [Sector] {
    &ALL.sectors
}

/// The sector with this id, or that people call so: "webshop", "Restaurant"; capitals aside.
pub fn sector(called: &str) -> Option<&'static Sector> {
    let wanted = called.trim().to_lowercase();
    let is_it = |name: &String| name.to_lowercase() == wanted;
    let mut all = sectors().iter();
    all.clone()
        .find(|it| is_it(&it.id) || is_it(&it.name))
        .or_else(|| all.find(|it| it.also.iter().any(is_it)))
}

/// The activities, by id.
pub fn activities() -> &'static [ActivityPreset] {
    &ALL.activities
}

/// The programs, by kind.
pub fn programs() -> &'static [Program] {
    &ALL.programs
}

/// The day on which the list of programs was written.
pub fn programs_written_on() -> NaiveDate {
    ALL.programs_written_on
}

/// Activities that use a kind of program, also when the example does not name it.
pub fn used_by(kind: &str) -> &'static [String] {
    ALL.used_by.get(kind).map_or(&[], Vec::as_slice)
}

/// The records of all examples as one register file, with words to fill in.
pub(super) fn register_text() -> &'static str {
    &ALL.register
}

/// The words to fill in for a firm of no sector.
pub(super) fn plain_words() -> BTreeMap<String, String> {
    [("klant", "klant"), ("klanten", "klanten"), ("opdracht", "uw opdracht")]
        .map(|(word, said)| (word.to_owned(), said.to_owned()))
        .into()
}

#[derive(Deserialize)]
struct All {
    register: String,
    activities: Vec<ActivityPreset>,
    sectors: Vec<Sector>,
    programs: Vec<Program>,
    used_by: BTreeMap<String, Vec<String>>,
    programs_written_on: NaiveDate,
}

static ALL: LazyLock<All> = LazyLock::new(|| {
    // Packed by `build.rs`: a seventh of its size.
    let packed: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/presets.json.z"));
    let mut text = String::new();
    ZlibDecoder::new(packed).read_to_string(&mut text).expect("it was packed with this program");
    match serde_json::from_str(&text) {
        Ok(all) => all,
        Err(fault) => panic!("assets/presets: {fault}"),
    }
});
