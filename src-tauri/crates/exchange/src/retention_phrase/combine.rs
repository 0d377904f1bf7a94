//! The parts of a cell put together: one rule, or several that each say when they hold.

mod follow;
mod term;

use follow::follow;
use register::{RetentionCondition, StartEvent, Term};
use term::rule;

use super::event;
use super::parse;
use super::part::{Bound, Part, add};
use super::reading::{Rule, Why};

/// What could not be put together.
pub(super) type Refusal = (Why, String);

/// The rules these parts make.
pub(super) fn rules(text: &str, parts: Vec<Part>) -> Result<Vec<Rule>, Refusal> {
    if let Some(refusal) = parts.iter().find_map(|part| part.bad.clone()) {
        return Err(refusal);
    }
    let mut kept: Vec<Part> = Vec::new();
    let mut waiting: Option<Part> = None;
    for part in parts {
        if part.follows {
            follow(text, &mut kept, &mut waiting, part)?;
        } else if part.has_term() {
            let part = match waiting.take() {
                None => part,
                // "Actieve leden: zo lang als lid; oud-leden: 2 jaar": what stood before the semicolon is not about this.
                Some(before) if part.apart => return Err(why_no_term(text, &before)),
                Some(mut before) => {
                    let follows = Part { from: before.from, ..part };
                    before.to = follows.to;
                    merge(before, follows)?
                }
            };
            beside(&mut kept, part)?;
        } else {
            match kept.last_mut() {
                Some(before) => attach(before, part)?,
                None => match &mut waiting {
                    None => waiting = Some(part),
                    Some(before) => before.take(part),
                },
            }
        }
    }
    if let Some(mut left) = waiting.take() {
        parse::gone_after(&mut left);
        if left.has_term() {
            kept.push(left);
        } else {
            waiting = Some(left);
        }
    }
    if let Some(left) = waiting {
        return Err(why_no_term(text, &left));
    }
    if kept.is_empty() {
        return Err((Why::NoPeriod, text.trim().to_owned()));
    }
    if let Some(refusal) = kept.iter().find_map(|part| part.bad.clone()) {
        return Err(refusal);
    }
    otherwise(&mut kept);
    leading_start(&mut kept);
    let several = kept.len() > 1;
    let rules = kept.into_iter().map(|part| rule(text, part, several)).collect::<Result<Vec<_>, _>>()?;
    if several {
        told_apart(text, &rules)?;
    }
    Ok(rules)
}

/// What stood before a period and has none of its own: "na einde dienstverband:", "facturen, bonnen".
fn merge(before: Part, part: Part) -> Result<Part, Refusal> {
    let mut whole = part;
    let subject = std::mem::take(&mut whole.subject);
    let remark = before.remark.clone();
    whole.take(Part { remark: String::new(), ..before });
    add(&mut whole.subject, &subject);
    add(&mut whole.remark, &remark);
    match whole.bad.clone() {
        Some(refusal) => Err(refusal),
        None => Ok(whole),
    }
}

/// A part without a period says something more about the one before it.
fn attach(before: &mut Part, part: Part) -> Result<(), Refusal> {
    if part.or {
        return Err((Why::Unclear, String::new()));
    }
    let mut part = part;
    let names = std::mem::take(&mut part.subject);
    if !names.is_empty() {
        // "7 jaar voor facturen, bonnen en offertes" goes on; "7 jaar, facturen" may mean anything.
        if before.subject.is_empty() || before.until.is_some() || part.apart {
            return Err((Why::Unclear, names));
        }
        add(&mut before.subject, &names);
    }
    if !part.remark.is_empty()
        && part == (Part { remark: part.remark.clone(), from: part.from, to: part.to, ..Part::default() })
        && before.subject.is_empty()
    {
        add(&mut before.remark, &std::mem::take(&mut part.remark));
    }
    before.take(part);
    before.bad.clone().map_or(Ok(()), Err)
}

/// A part with a period behind another: a rule of its own, or the limit of the one before.
fn beside(kept: &mut Vec<Part>, part: Part) -> Result<(), Refusal> {
    let Some(before) = kept.last_mut() else {
        kept.push(part);
        return Ok(());
    };
    let plain = |part: &Part| {
        part.subject.is_empty()
            && part.only.is_empty()
            && part.remark.is_empty()
            && part.condition == RetentionCondition::Always
            && !part.otherwise
    };
    // "tot afmelding, maximaal 2 jaar", "tot opzegging of 2 jaar na de laatste login".
    let limits =
        part.duration.is_some() && part.until.is_none() && (part.bound == Some(Bound::AtMost) || part.or);
    let event = before.until.is_some() || before.criterion.is_some();
    if limits && event && before.duration.is_none() && before.at_most.is_none() && plain(&part) {
        if part.bound == Some(Bound::AtLeast) || before.criterion.is_some() && part.start.is_some() {
            return Err((Why::TwoPeriods, String::new()));
        }
        before.at_most = part.duration;
        before.start = before.start.take().or(part.start);
        add(&mut before.reason, &part.reason);
        add(&mut before.law, &part.law);
        before.to = part.to;
        return Ok(());
    }
    // "zolang nodig, minimaal 2 jaar": no term holds both.
    if event && part.bound == Some(Bound::AtLeast) && plain(&part) && plain(before) {
        return Err((Why::TwoPeriods, String::new()));
    }
    // "tijdens dienstverband en tot 2 jaar na uitdiensttreding": one period, which ends with the second.
    if before.criterion.is_some()
        && before.at_most.is_none()
        && plain(before)
        && part.duration.is_some()
        && part.start.is_some()
        && plain(&part)
        && !part.or
    {
        let from = before.from;
        *before = Part { from, ..part };
        return Ok(());
    }
    // "maximaal 2 jaar of tot intrekking van de toestemming".
    if part.until.is_some() && part.duration.is_none() && plain(&part) && before.until.is_none() {
        let ends_all = part.until.as_deref().is_some_and(|until| {
            matches!(
                event::event(&until.to_lowercase()),
                StartEvent::ConsentWithdrawn | StartEvent::Unsubscription
            )
        });
        let at_most = before.bound == Some(Bound::AtMost);
        if before.duration.is_some()
            && before.bound != Some(Bound::AtLeast)
            && (at_most || part.or && ends_all)
        {
            before.at_most = before.duration.take();
            before.until = part.until;
            before.to = part.to;
            return Ok(());
        }
        if part.or {
            return Err((Why::TwoPeriods, String::new()));
        }
    }
    if part.or && plain(&part) && plain(before) {
        return Err((Why::TwoPeriods, String::new()));
    }
    kept.push(part);
    Ok(())
}

/// "anders" is without consent when the rule beside it is with.
fn otherwise(kept: &mut [Part]) {
    let with = kept.iter().any(|part| part.condition == RetentionCondition::WithConsent);
    let without = kept.iter().any(|part| part.condition == RetentionCondition::WithoutConsent);
    for part in kept.iter_mut().filter(|part| part.otherwise && part.condition == RetentionCondition::Always)
    {
        if with != without {
            part.condition =
                if with { RetentionCondition::WithoutConsent } else { RetentionCondition::WithConsent };
            part.only.clear();
        }
    }
}

/// "Na einde dienstverband: loonstroken 7 jaar, dossier 2 jaar": the moment holds for all.
fn leading_start(kept: &mut [Part]) {
    let Some(start) = kept.first().filter(|first| first.leading_start).and_then(|first| first.start.clone())
    else {
        return;
    };
    for part in kept.iter_mut().filter(|part| part.start.is_none()) {
        part.start = Some(start.clone());
    }
}

/// Two rules without a word that tells them apart are no reading.
fn told_apart(text: &str, rules: &[Rule]) -> Result<(), Refusal> {
    let bare = |rule: &&Rule| {
        rule.subject.is_empty()
            && rule.only.is_empty()
            && rule.reason.is_empty()
            && rule.legal_source.is_empty()
            && rule.starts_from.is_none()
            && rule.condition == RetentionCondition::Always
            && !matches!(rule.term, Term::Until { .. } | Term::Criterion { .. } | Term::WhileActive)
    };
    if rules.iter().filter(bare).count() > 1 {
        Err((Why::TwoPeriods, text.trim().to_owned()))
    } else {
        Ok(())
    }
}

/// Why a cell without a period has none.
fn why_no_term(text: &str, left: &Part) -> Refusal {
    let elsewhere = !left.reason.is_empty() || !left.law.is_empty();
    (if elsewhere { Why::Elsewhere } else { Why::NoPeriod }, text.trim().to_owned())
}
