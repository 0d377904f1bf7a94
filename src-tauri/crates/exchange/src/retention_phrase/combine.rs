//! The parts of a cell put together: one rule, or several that each say when they hold.

use register::{Duration, RetentionCondition, StartEvent, StartShift, StartsFrom, Term};

use super::event;
use super::law;
use super::parse;
use super::part::{Bound, Part, add};
use super::reading::{Rule, Why};
use super::said;

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

/// "daarna": what happens then, or a period that counts from the end of what stood before.
fn follow(text: &str, kept: &mut Vec<Part>, waiting: &mut Option<Part>, part: Part) -> Result<(), Refusal> {
    let Some(duration) = part.duration else {
        if part.has_term() {
            return Err((Why::Steps, said(text, part.from, part.to)));
        }
        return match kept.last_mut() {
            // "daarna verwijderd of geanonimiseerd" leaves open which; the words are kept.
            Some(before) if !part.end.is_empty() => {
                let mut part = part;
                // "daarna vernietigen via een erkend bedrijf": how, not what.
                part.subject.clear();
                before.take(Part { follows: false, remark: String::new(), ..part });
                before.bad.clone().map_or(Ok(()), Err)
            }
            Some(_) | None => Err((Why::Steps, said(text, part.from, part.to))),
        };
    };
    let base = match kept.pop() {
        Some(before) => before,
        None => waiting.take().ok_or_else(|| (Why::Unclear, said(text, part.from, part.to)))?,
    };
    let steps = || Err((Why::Steps, said(text, part.from, part.to)));
    // "daarna 1 jaar op de suppressielijst": other data, or another place.
    if !part.subject.is_empty() || !part.only.is_empty() {
        return steps();
    }
    if base.duration.is_some()
        || base.not_kept
        || base.at_most.is_some()
        || base.client.is_some()
        || part.until.is_some()
    {
        return steps();
    }
    let start = match (&base.until, &base.criterion, &base.start) {
        (Some(event), None, None) => moment(event.clone()),
        (None, Some(criterion), None) => end_of(criterion),
        (None, None, Some(start)) => start.clone(),
        (None, None, None) if !base.subject.is_empty() => end_of(&base.subject),
        (Some(_) | None, Some(_) | None, Some(_) | None) => return steps(),
    };
    let named_by_base = base.until.is_none() && base.criterion.is_none() && base.start.is_none();
    let mut whole = Part { duration: Some(duration), follows: false, ..part };
    // "Zolang lid + 2 jaar na opzegging": it says itself from when.
    if whole.start.is_none() {
        whole.start = Some(start);
    }
    let base = Part {
        until: None,
        criterion: None,
        start: None,
        subject: if named_by_base { String::new() } else { base.subject.clone() },
        ..base
    };
    whole.from = base.from;
    whole.take(base);
    if let Some(refusal) = whole.bad {
        return Err(refusal);
    }
    kept.push(whole);
    Ok(())
}

fn moment(words: String) -> StartsFrom {
    StartsFrom { event: event::event(&words.to_lowercase()), words, shift: StartShift::None }
}

/// Words that already name an end or a moment, so that "einde" before them would be one too many.
const MOMENTS: &[&str] = &[
    "einde",
    "beëindig",
    "beeindig",
    "geëindigd",
    "afloop",
    "verjaardag",
    "datum",
    "laatste",
    "opname",
    "overlijden",
    "vertrek",
    "oplevering",
    "opzegging",
    "uitschrijving",
    "afmelding",
    "ontvangst",
    "bezoek",
    "levering",
    "aankoop",
    "levensjaar",
    "leeftijd",
    "intrekking",
    "verwijdering",
    "sluiting",
    "afronding",
    "afhandeling",
    "uitdienst",
    "termination",
    "expiry",
    "meerderjarig",
];

/// The same, but only as a whole word: "lopend" is no "end".
const SHORT_MOMENTS: &[&str] = &["eind", "end", "date", "last", "edv", "exit"];

/// The end of a thing or a state: "dienstverband" → "einde dienstverband".
fn end_of(words: &str) -> StartsFrom {
    const STATES: &[&str] =
        &["actief", "active", "geldig", "loopt", "duurt", "lopend", "is", "bestaat", "exists", "lasts"];
    const LENGTHS: &[&str] = &[
        "duur van",
        "looptijd van",
        "looptijd",
        "duration of",
        "de duur van",
        "de looptijd van",
        "de looptijd",
        "duur",
        "de duur",
        "the duration of",
        "the term of",
        "lopende",
        "lopend",
        "levensduur van",
    ];
    let lower = words.to_lowercase();
    let named =
        |word: &str| MOMENTS.iter().any(|moment| word.contains(moment)) || SHORT_MOMENTS.contains(&word);
    if lower.split_whitespace().any(named) || lower.starts_with("uit ") {
        return moment(words.to_owned());
    }
    let mut rest = words.trim();
    let longest = LENGTHS
        .iter()
        .filter(|length| lower.starts_with(**length) && lower[length.len()..].starts_with(' '))
        .map(|length| length.len())
        .max();
    if let Some(length) = longest {
        rest = rest.get(length..).unwrap_or(rest).trim();
    }
    while let Some(last) =
        rest.split_whitespace().next_back().filter(|last| STATES.contains(&last.to_lowercase().as_str()))
    {
        rest = rest[..rest.len() - last.len()].trim();
    }
    let rest = rest.strip_prefix("het ").or_else(|| rest.strip_prefix("de ")).unwrap_or(rest);
    let verbs = rest.to_lowercase().split_whitespace().any(|word| {
        matches!(
            word,
            "is" | "bent"
                | "zijn"
                | "heeft"
                | "hebt"
                | "wordt"
                | "men"
                | "u"
                | "wij"
                | "you"
                | "are"
                | "in"
                | "niet"
        )
    });
    if verbs || rest.is_empty() {
        return StartsFrom {
            event: StartEvent::Other,
            words: format!("afloop hiervan (zolang {words})"),
            shift: StartShift::None,
        };
    }
    let english = rest
        .to_lowercase()
        .split_whitespace()
        .any(|word| matches!(word, "the" | "of" | "employment" | "agreement"));
    moment(if english { format!("end of {rest}") } else { format!("einde {rest}") })
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

fn rule(text: &str, part: Part, several: bool) -> Result<Rule, Refusal> {
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
