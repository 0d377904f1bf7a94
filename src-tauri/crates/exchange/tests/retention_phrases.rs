//! How well phrases about retention are read: precision and recall over the hand-labelled `retention_phrases.toml`.
//!
//! `cargo test -p exchange --test retention_phrases -- --nocapture` prints the figures and every phrase that went wrong.

use exchange::retention_phrase::{Reading, Rule, read};
use register::{Duration, RetentionCondition, StartEvent, StartShift, Term, Unit};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled {
    practice: Vec<Phrase>,
    held_back: Vec<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    text: String,
    /// What a person understands; see the head of the file.
    means: Vec<String>,
}

/// What became of a set of phrases.
#[derive(Default)]
struct Score {
    /// The reader said it understood.
    claimed: usize,
    /// And was right.
    right: usize,
    /// A person understands it.
    understandable: usize,
}

impl Score {
    fn precision(&self) -> f64 {
        share(self.right, self.claimed)
    }

    fn recall(&self) -> f64 {
        share(self.right, self.understandable)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).expect("a few hundred phrases"));
    count(part) / count(whole).max(1.0)
}

fn score(name: &str, phrases: &[Phrase]) -> Score {
    let mut score = Score::default();
    for phrase in phrases {
        let reading = read(&phrase.text);
        let told = told(&reading);
        let right = told == phrase.means;
        score.claimed += usize::from(!told.is_empty());
        score.right += usize::from(!told.is_empty() && right);
        score.understandable += usize::from(!phrase.means.is_empty());
        if !right {
            println!(
                "  {:?}\n    label {:?}\n    read  {told:?} {:?}",
                phrase.text,
                phrase.means,
                reading.why()
            );
        }
    }
    println!(
        "{name}: {} phrases, {} understood by a person, {} claimed, {} right: precision {:.1} %, recall {:.1} %",
        phrases.len(),
        score.understandable,
        score.claimed,
        score.right,
        score.precision() * 100.0,
        score.recall() * 100.0,
    );
    score
}

/// The rules in the words of the labels.
fn told(reading: &Reading) -> Vec<String> {
    reading.rules().iter().map(rule).collect()
}

fn rule(rule: &Rule) -> String {
    let mut words = match &rule.term {
        Term::Fixed(duration) => format!("fixed {}", length(*duration)),
        Term::Maximum(duration) => format!("maximum {}", length(*duration)),
        Term::Minimum(duration) => format!("minimum {}", length(*duration)),
        Term::Until { at_most: None, .. } => "until".to_owned(),
        Term::Until { at_most: Some(most), .. } => format!("until {}", length(*most)),
        Term::Criterion { .. } => "criterion".to_owned(),
        Term::ClientInstruction { .. } => "client_instruction".to_owned(),
        Term::WhileActive => "while_active".to_owned(),
        Term::NotKept { .. } => "not_kept".to_owned(),
    };
    if let Some(start) = &rule.starts_from {
        words.push_str(" after ");
        words.push_str(event(start.event));
        if start.shift == StartShift::NextJanuary {
            words.push_str("+january");
        }
    }
    words.push_str(match rule.condition {
        RetentionCondition::Always => "",
        RetentionCondition::WithConsent => " with_consent",
        RetentionCondition::WithoutConsent => " without_consent",
    });
    words
}

fn length(duration: Duration) -> String {
    let unit = match duration.unit {
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    format!("{} {unit}", duration.amount)
}

fn event(event: StartEvent) -> &'static str {
    match event {
        StartEvent::EndOfProcedure => "end_of_procedure",
        StartEvent::EndOfEmployment => "end_of_employment",
        StartEvent::EndOfContract => "end_of_contract",
        StartEvent::LastContact => "last_contact",
        StartEvent::LastPurchase => "last_purchase",
        StartEvent::InvoiceDate => "invoice_date",
        StartEvent::EndOfFinancialYear => "end_of_financial_year",
        StartEvent::Receipt => "receipt",
        StartEvent::Recording => "recording",
        StartEvent::Unsubscription => "unsubscription",
        StartEvent::ConsentGiven => "consent_given",
        StartEvent::ConsentWithdrawn => "consent_withdrawn",
        StartEvent::Settlement => "settlement",
        StartEvent::Visit => "visit",
        StartEvent::YearConcerned => "year_concerned",
        StartEvent::Other => "other",
    }
}

#[test]
fn phrases_are_read_as_a_person_reads_them() {
    let labelled: Labelled =
        toml::from_str(include_str!("retention_phrases.toml")).expect("the labelled phrases are TOML");
    let practice = score("practice", &labelled.practice);
    let held_back = score("held back", &labelled.held_back);
    for score in [practice, held_back] {
        assert!(score.precision() >= 0.99, "what is claimed to be understood is right");
        assert!(score.recall() >= 0.90, "what a person understands is understood");
    }
}
