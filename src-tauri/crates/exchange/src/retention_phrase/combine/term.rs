//! A part as a rule: which of the register's terms it is.

use register::{Duration, StartsFrom, Term};

use super::super::law;
use super::super::part::{Bound, Part, add};
use super::super::reading::{Rule, Why};
use super::super::said;
use super::Refusal;

/// The rule; `several` when it is not the only one of its cell.
pub(super) fn rule(text: &str, part: Part, several: bool) -> Result<Rule, Refusal> {
    let words = said(text, part.from, part.to);
    let term = term(&part, &words)?;
    let mut rule = Rule {
        text: words,
        subject: part.subject,
        term,
        starts_from: part.start,
        condition: part.condition,
        only: part.only,
        exception: part.exception,
        reason: part.reason,
        legal_source: part.law,
        end_action: None,
    };
    if matches!(rule.term, Term::NotKept { .. }) {
        rule.starts_from = None;
    }
    // Loose words tell the periods of a cell apart; with one period they tell why.
    let state = matches!(
        part.remark.to_lowercase().as_str(),
        "geanonimiseerd" | "anoniem" | "anonymised" | "anonymized"
    );
    let reason =
        part.remark.to_lowercase().split([' ', ',']).any(|word| law::is_reason(word) || law::is_law(word));
    if (several || state) && rule.subject.is_empty() && !reason {
        rule.subject = part.remark;
    } else {
        add(&mut rule.reason, &part.remark);
    }
    let mut actions = part.end;
    actions.dedup();
    if let [only] = actions.as_slice() {
        rule.end_action = Some(*only);
    }
    Ok(rule)
}

fn term(part: &Part, words: &str) -> Result<Term, Refusal> {
    let unclear = |why| Err((why, words.to_owned()));
    if part.not_kept {
        return match (part.duration, &part.until, &part.criterion) {
            (None, None, None) if part.at_most.is_none() => {
                Ok(Term::NotKept { after: part.start.as_ref().map_or_else(String::new, not_kept_after) })
            }
            (Some(_) | None, Some(_) | None, Some(_) | None) => unclear(Why::TwoPeriods),
        };
    }
    match (part.duration, &part.until, &part.criterion, &part.client) {
        (None, Some(event), None, None) if part.bound != Some(Bound::AtLeast) => {
            Ok(Term::Until { event: event.clone(), at_most: part.at_most })
        }
        (None, None, Some(criterion), None) => Ok(criterion_term(criterion, part.at_most)),
        (None, None, None, Some(client)) => Ok(Term::ClientInstruction { client: client.clone() }),
        (Some(duration), None, None, None) => duration_term(part, duration, words),
        (Some(_) | None, Some(_) | None, Some(_) | None, Some(_) | None) => unclear(Why::TwoPeriods),
    }
}

fn duration_term(part: &Part, duration: Duration, words: &str) -> Result<Term, Refusal> {
    // "evaluatie na 2 jaar": what happens after two years must be the end.
    let ends = !part.end.is_empty() || part.subject.is_empty() && part.remark.is_empty();
    if part.after_duration && !ends && part.start.is_none() {
        return Err((Why::Unclear, words.to_owned()));
    }
    // "sessie tot 12 maanden": from the one to the other.
    if part.until_duration && part.subject.to_lowercase().ends_with("sessie") {
        return Err((Why::Range, words.to_owned()));
    }
    // "tot 18 jaar" is an age more often than a period.
    if part.until_duration
        && part.start.is_none()
        && matches!(duration.amount, 16..=18 | 21 | 23 | 65..=70)
        && duration.unit == register::Unit::Year
    {
        return Err((Why::Unclear, words.to_owned()));
    }
    Ok(match part.bound {
        Some(Bound::AtMost) => Term::Maximum(duration),
        Some(Bound::AtLeast) => Term::Minimum(duration),
        None if part.until_duration && part.start.is_none() => Term::Maximum(duration),
        // "tot 2 jaar na de levering" is two years from the delivery, neither more nor less.
        None => Term::Fixed(duration),
    })
}

fn not_kept_after(start: &StartsFrom) -> String {
    start.words.clone()
}

fn criterion_term(criterion: &str, at_most: Option<Duration>) -> Term {
    const IN_USE: &[&str] = &[
        "actief",
        "active",
        "in",
        "gebruik",
        "use",
        "account",
        "accounts",
        "het",
        "de",
        "is",
        "een",
        "uw",
        "the",
        "gebruikersaccount",
        "klantaccount",
        "profiel",
        "your",
        "an",
        "wordt",
        "gebruikt",
    ];
    let lower = criterion.to_lowercase();
    let in_use = lower.contains("actief")
        || lower.contains("active")
        || lower.contains("in gebruik")
        || lower.contains("in use")
        || lower.contains("gebruikt");
    match at_most {
        None if in_use && lower.split_whitespace().all(|word| IN_USE.contains(&word)) => Term::WhileActive,
        None => Term::Criterion { criterion: criterion.to_owned() },
        // The register's criterion has no limit beside it, so the words keep it.
        Some(most) => Term::Criterion { criterion: format!("{criterion}, maximaal {}", dutch(most)) },
    }
}

fn dutch(duration: Duration) -> String {
    use register::Unit;
    let one = duration.amount == 1;
    let unit = match duration.unit {
        Unit::Day => {
            if one {
                "dag"
            } else {
                "dagen"
            }
        }
        Unit::Week => {
            if one {
                "week"
            } else {
                "weken"
            }
        }
        Unit::Month => {
            if one {
                "maand"
            } else {
                "maanden"
            }
        }
        Unit::Year => "jaar",
    };
    format!("{} {unit}", duration.amount)
}
