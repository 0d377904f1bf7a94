//! What a phrase turned out to say, or why it was not understood.

use register::{Answer, Duration, EndAction, RetentionCondition, RetentionPeriod, StartsFrom, Term};

/// What [`read`](super::read) made of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The phrase as it was given, unchanged.
    pub original_text: String,
    /// What it says.
    pub outcome: Outcome,
}

/// Whether a phrase was understood. A phrase of which one part is not understood is not understood at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// One period, or several when the phrase holds several; never none.
    Understood(Vec<Rule>),
    /// The owner has to read it.
    NotUnderstood {
        /// Why.
        why: Why,
        /// The part it is about, when it is a part.
        part: String,
    },
}

/// One period a phrase speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The part of the phrase this was read from.
    pub text: String,
    /// Of which data, or of whom, in the phrase's own words: "gespreksopnames". Empty when it does not say.
    pub subject: String,
    /// How long.
    pub term: Term,
    /// From when, when it says so.
    pub starts_from: Option<StartsFrom>,
    /// Only with, or only without, consent.
    pub condition: RetentionCondition,
    /// Only then: "bij incident". Empty for always.
    pub only: String,
    /// But not then, or longer then: "tenzij bezwaar", "langer bij een geschil". Empty for always.
    pub exception: String,
    /// Why, when it says so: "fiscaal".
    pub reason: String,
    /// The law it names: "art. 52 AWR".
    pub legal_source: String,
    /// What happens at the end, when it says one thing.
    pub end_action: Option<EndAction>,
}

/// Why a phrase was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Nothing stands there.
    Empty,
    /// Too long for a cell.
    TooLong,
    /// "n.v.t."
    NotApplicable,
    /// "nog te bepalen", "?"
    NotDecided,
    /// "permanent": the register has no period without an end.
    NoEnd,
    /// "conform selectielijst": the period stands somewhere else.
    Elsewhere,
    /// "afhankelijk van de soort gegevens"
    Depends,
    /// "2 tot 5 jaar": which of the two?
    Range,
    /// "enkele jaren", "circa 2 jaar"
    Vague,
    /// 0, less than 0, or longer than anybody keeps anything.
    Amount,
    /// Hours that are no whole days, working days, school years.
    Unit,
    /// A number without a unit, or with one nobody knows.
    NoUnit,
    /// No period stands there.
    NoPeriod,
    /// One after the other: "na 6 maanden geaggregeerd", "daarna 5 jaar in het archief".
    Steps,
    /// Two periods, and nothing says which is when.
    TwoPeriods,
    /// Something else stands there that may change the period.
    Unclear,
}

impl Why {
    /// A few Dutch words, for behind "Niet begrepen:".
    pub fn dutch(self) -> &'static str {
        match self {
            Self::Empty => "er staat niets",
            Self::TooLong => "de tekst is te lang voor één termijn",
            Self::NotApplicable => "er staat dat het niet van toepassing is",
            Self::NotDecided => "de termijn is nog niet bekend",
            Self::NoEnd => "er staat geen einde aan de termijn",
            Self::Elsewhere => "de termijn staat ergens anders",
            Self::Depends => "de termijn hangt ergens van af",
            Self::Range => "er staan twee grenzen: kies er één",
            Self::Vague => "de termijn is niet precies",
            Self::Amount => "dit aantal kan niet",
            Self::Unit => "in deze eenheid kan het register niet tellen",
            Self::NoUnit => "er staat een getal zonder dagen, weken, maanden of jaren",
            Self::NoPeriod => "er staat geen termijn",
            Self::Steps => "er staan termijnen na elkaar",
            Self::TwoPeriods => "er staan twee termijnen zonder verschil",
            Self::Unclear => "er staat nog iets bij dat de termijn kan veranderen",
        }
    }
}

impl Reading {
    /// What was understood; none when the phrase was not.
    pub fn rules(&self) -> &[Rule] {
        match &self.outcome {
            Outcome::Understood(rules) => rules,
            Outcome::NotUnderstood { .. } => &[],
        }
    }

    /// Why it was not understood.
    pub fn why(&self) -> Option<Why> {
        match self.outcome {
            Outcome::Understood(_) => None,
            Outcome::NotUnderstood { why, .. } => Some(why),
        }
    }

    /// The rules as drafts for the register: proposed, without a name, the whole phrase kept with each. The words that
    /// have no field of their own (only when, except when) stand with the reason, so the owner sees them.
    pub fn periods(&self) -> Vec<RetentionPeriod> {
        self.rules().iter().map(|rule| rule.period(&self.original_text)).collect()
    }
}

impl Rule {
    fn period(&self, original_text: &str) -> RetentionPeriod {
        RetentionPeriod {
            term: Answer::Proposed(self.term.clone()),
            starts_from: self.starts_from.clone().map_or(Answer::Open, Answer::Proposed),
            condition: self.condition,
            legal_source: text_answer(self.legal_source.clone()),
            reason: text_answer(self.whole_reason()),
            end_action: self.end_action.map_or(Answer::Open, Answer::Proposed),
            original_text: original_text.to_owned(),
            ..RetentionPeriod::default()
        }
    }

    fn whole_reason(&self) -> String {
        let mut parts = Vec::new();
        if !self.reason.is_empty() {
            parts.push(self.reason.clone());
        }
        if !self.only.is_empty() {
            parts.push(format!("alleen: {}", self.only));
        }
        if !self.exception.is_empty() {
            parts.push(format!("uitzondering: {}", self.exception));
        }
        parts.join("; ")
    }

    /// The period it counts, when it counts one.
    pub fn duration(&self) -> Option<Duration> {
        match &self.term {
            Term::Fixed(duration) | Term::Maximum(duration) | Term::Minimum(duration) => Some(*duration),
            Term::Until { at_most, .. } => *at_most,
            Term::Criterion { .. }
            | Term::ClientInstruction { .. }
            | Term::WhileActive
            | Term::NotKept { .. } => None,
        }
    }
}

fn text_answer(text: String) -> Answer<String> {
    if text.is_empty() { Answer::Open } else { Answer::Proposed(text) }
}
