//! "daarna", "+ 2 jaar": what comes when the first is over.

use register::{StartEvent, StartShift, StartsFrom};

use super::super::event;
use super::super::part::Part;
use super::super::reading::Why;
use super::super::said;
use super::Refusal;

/// "daarna": what happens then, or a period that counts from the end of what stood before.
pub(super) fn follow(
    text: &str,
    kept: &mut Vec<Part>,
    waiting: &mut Option<Part>,
    part: Part,
) -> Result<(), Refusal> {
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
