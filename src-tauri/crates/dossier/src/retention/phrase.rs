//! A period in the owner's own words, read: what is offered beside what they typed. Nothing is taken over by itself.

use exchange::retention_phrase::{self, Rule, Why};
use register::{RetentionCondition, RetentionPeriod};
use serde::Serialize;

use crate::words;

/// What was read in the owner's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct PeriodReading {
    /// The periods that stand in it, one or several; none when it was not understood.
    pub proposals: Vec<PeriodProposal>,
    /// Why it was not understood: "de termijn is niet precies". Empty when it was, or when nothing stands there.
    pub not_understood: String,
}

/// One period that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct PeriodProposal {
    /// In words: "gespreksopnames: 4 weken na het gesprek".
    pub words: String,
    /// As a rule that waits for "Klopt": its term, moment, condition, reason, law and end. All else in it is empty.
    pub period: RetentionPeriod,
}

/// Reads a period as people write it: "7 jaar na einde dienstverband (fiscaal)".
pub fn read_period(text: &str) -> PeriodReading {
    let reading = retention_phrase::read(text);
    let not_understood = match reading.why() {
        None | Some(Why::Empty) => String::new(),
        Some(why) => why.dutch().to_owned(),
    };
    let proposals = reading
        .rules()
        .iter()
        .zip(reading.periods())
        .map(|(rule, period)| PeriodProposal { words: in_words(rule, &period), period })
        .collect();
    PeriodReading { proposals, not_understood }
}

fn in_words(rule: &Rule, period: &RetentionPeriod) -> String {
    let (length, moment) = words::retention_parts(period);
    let condition = match rule.condition {
        RetentionCondition::Always => "",
        RetentionCondition::WithConsent => ", met toestemming",
        RetentionCondition::WithoutConsent => ", zonder toestemming",
    };
    let subject = rule.subject.trim();
    let subject = if subject.is_empty() { String::new() } else { format!("{subject}: ") };
    let mut said = format!("{subject}{length}{moment}{condition}");
    for (lead, more) in [("alleen", &rule.only), ("uitzondering", &rule.exception)] {
        if !more.trim().is_empty() {
            said.push_str(&format!(" ({lead}: {})", more.trim()));
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use register::{Answer, StartEvent, Term};

    use super::*;

    fn words(text: &str) -> Vec<String> {
        read_period(text).proposals.into_iter().map(|proposal| proposal.words).collect()
    }

    #[test]
    fn what_was_read_is_said_back() {
        assert_eq!(words("7 jaar na einde dienstverband (fiscaal)"), ["7 jaar na einde dienstverband"]);
        assert_eq!(
            words("4 weken na afwijzing, 1 jaar met toestemming"),
            ["4 weken na afwijzing", "1 jaar, met toestemming"],
            "it does not say from when the year counts"
        );
        assert_eq!(words("max 3 jaar"), ["hooguit 3 jaar"]);
    }

    #[test]
    fn it_waits_for_klopt() {
        let read = read_period("7 jaar na einde dienstverband (fiscaal)");
        let period = &read.proposals[0].period;
        assert!(matches!(period.term, Answer::Proposed(Term::Fixed(length)) if length.amount == 7));
        assert!(
            matches!(&period.starts_from, Answer::Proposed(start) if start.event == StartEvent::EndOfEmployment)
        );
        assert!(matches!(&period.reason, Answer::Proposed(reason) if reason == "fiscaal"));
    }

    #[test]
    fn what_is_not_understood_says_why_and_an_empty_field_says_nothing() {
        for (text, why) in [
            ("", ""),
            ("2 tot 5 jaar", "er staan twee grenzen: kies er één"),
            ("0 jaar", "dit aantal kan niet"),
            ("enkele jaren", "de termijn is niet precies"),
        ] {
            let read = read_period(text);
            assert_eq!((read.proposals, read.not_understood.as_str()), (Vec::new(), why), "{text}");
        }
    }
}
