//! Durations among the tokens: "7 jaar", "zeven (7) jaar", "anderhalf jaar", "P7Y", and ranges, which are no duration.

use register::{Duration, Unit};

use super::number;
use super::token::{Kind, Token};
use super::unit::{self, Amount, Measure};

/// What was found where a number could begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    /// So long; `true` when a plus says "or longer": "7+ jaar".
    Exact(Duration, bool),
    /// Between so long and so long.
    Range,
    /// Nothing, less than nothing, or more than anybody keeps anything; or half a day.
    Amount,
    /// Hours, minutes, working days: nothing the register counts in.
    Unit,
}

/// The span that begins at the first token, and how many tokens it takes.
pub(super) fn at(tokens: &[Token]) -> Option<(Span, usize)> {
    let (first, mut taken) = one(tokens)?;
    // "2 jaar tot 5 jaar", "1 jaar of 2 jaar": between, or a choice; not one thing.
    if let Some(link) = tokens.get(taken).filter(|link| joins_range(link))
        && let Some((_, more)) = one(&tokens[taken + 1..])
        // "4 weken of 1 jaar met toestemming" are two, each with a case of its own.
        && !matches!(link.word.as_str(), "en" | "and" | "of" | "or")
        && link.kind != Kind::Slash
    {
        return Some((Span::Range, taken + 1 + more));
    }
    // "1 jaar en 6 maanden".
    let joined = tokens.get(taken).is_some_and(|link| matches!(link.word.as_str(), "en" | "and"));
    if let Span::Exact(years, false) = first
        && let Some((Span::Exact(rest, false), more)) =
            one(&tokens[(taken + usize::from(joined)).min(tokens.len())..])
        && let Some(sum) = sum(years, rest)
        && ends_there(tokens.get(taken + usize::from(joined) + more))
    {
        taken += usize::from(joined) + more;
        return Some((Span::Exact(sum, false), taken));
    }
    Some((first, taken))
}

/// "1 jaar en 6 maanden voor logs" is a second period; "1 jaar en 6 maanden na …" is one of 18 months.
fn ends_there(next: Option<&Token>) -> bool {
    next.is_none_or(|next| {
        !matches!(next.kind, Kind::Word | Kind::Open)
            || matches!(next.word.as_str(), "na" | "after" | "vanaf")
    })
}

fn sum(years: Duration, months: Duration) -> Option<Duration> {
    let fits = years.unit == Unit::Year && months.unit == Unit::Month && months.amount < 12;
    fits.then(|| Duration { amount: years.amount * 12 + months.amount, unit: Unit::Month })
}

fn one(tokens: &[Token]) -> Option<(Span, usize)> {
    if let Some(first) = tokens.first()
        && let Some(duration) = iso(&first.word)
    {
        return Some((duration, 1));
    }
    if let Some(found) = without_number(tokens) {
        return Some(found);
    }
    let negative = tokens.first().is_some_and(|first| first.kind == Kind::Minus);
    let mut taken = usize::from(negative);
    let (amount, length) = amount(&tokens[taken..])?;
    taken += length;
    // "2-5 jaar", "2 tot 5 jaar", "1 à 2 jaar".
    if tokens.get(taken).is_some_and(joins_range)
        && let Some((_, more)) = self::amount(&tokens[taken + 1..])
        && tokens.get(taken + 1 + more).is_some_and(|word| measure(word).is_some())
        && !article(&tokens[taken + 1])
    {
        return Some((Span::Range, taken + 1 + more + 1));
    }
    let plus = tokens.get(taken).is_some_and(|token| token.kind == Kind::Plus);
    taken += usize::from(plus);
    let measure = tokens.get(taken).and_then(measure)?;
    taken += 1;
    // "7 jr+", and not "levensduur 7 jaar + 2 jaar".
    let plus_behind = !plus
        && tokens.get(taken).is_some_and(|token| token.kind == Kind::Plus)
        && tokens.get(taken + 1).is_none_or(|next| !matches!(next.kind, Kind::Number(_) | Kind::Word));
    taken += usize::from(plus_behind);
    let span = match amount.filter(|_| !negative).map(|amount| (amount, unit::duration(amount, measure))) {
        Some((_, Some(duration))) => Span::Exact(duration, plus || plus_behind),
        Some(_) if measure == Measure::Uncountable => Span::Unit,
        Some((amount, None)) if measure == Measure::Hour && amount.numerator > 0 => Span::Unit,
        Some(_) | None => Span::Amount,
    };
    Some((span, taken))
}

/// "een" in "tot een jaar" is an article first; a range needs a number.
fn article(token: &Token) -> bool {
    matches!(token.word.as_str(), "een" | "a" | "an")
}

fn joins_range(token: &Token) -> bool {
    matches!(token.kind, Kind::Dash | Kind::Slash)
        || matches!(token.word.as_str(), "tot" | "à" | "a" | "of" | "to" | "or" | "en" | "and" | "t/m" | "tm")
}

fn measure(token: &Token) -> Option<Measure> {
    (token.kind == Kind::Word).then(|| unit::measure(&token.word))?
}

/// A number in digits, in words or in both; the inner `None` is one too large to count.
fn amount(tokens: &[Token]) -> Option<(Option<Amount>, usize)> {
    // "1/2 jaar".
    if let Some(half) = half(tokens)
        && tokens.get(3).is_some_and(|word| measure(word).is_some())
    {
        return Some((Some(half), 3));
    }
    let (value, mut taken) = simple(tokens)?;
    // "1 1/2 jaar".
    if half(&tokens[taken..]).is_some() {
        return Some((value.and_then(and_a_half), taken + 3));
    }
    // "zeven (7)", "7 (zeven)": twice the same, or it means nothing.
    if let [open, inside, close, ..] = tokens.get(taken..)?
        && open.kind == Kind::Open
        && close.kind == Kind::Close
        && let Some((again, 1)) = simple(std::slice::from_ref(inside))
        && tokens.get(taken + 3).is_some_and(|word| measure(word).is_some())
    {
        taken += 3;
        return Some((value.filter(|_| same(value, again)), taken));
    }
    // "twee en een half jaar".
    if let [and, one, half, ..] = &tokens[taken..]
        && matches!(and.word.as_str(), "en" | "and")
        && matches!(one.word.as_str(), "een" | "a")
        && matches!(half.word.as_str(), "half" | "halve")
    {
        let more = value.and_then(and_a_half);
        return Some((more, taken + 3));
    }
    Some((value, taken))
}

/// "1/2".
fn half(tokens: &[Token]) -> Option<Amount> {
    let [one, slash, two, ..] = tokens else { return None };
    let is = |token: &Token, thousandths: u64| matches!(token.kind, Kind::Number(Some(value)) if value.thousandths == thousandths);
    (slash.kind == Kind::Slash && is(one, 1000) && is(two, 2000))
        .then_some(Amount { numerator: 1, denominator: 2 })
}

fn and_a_half(value: Amount) -> Option<Amount> {
    let numerator = value.numerator.checked_mul(2)?.checked_add(value.denominator)?;
    Some(Amount { numerator, denominator: value.denominator.checked_mul(2)? })
}

fn same(one: Option<Amount>, other: Option<Amount>) -> bool {
    one == other
}

fn simple(tokens: &[Token]) -> Option<(Option<Amount>, usize)> {
    let first = tokens.first()?;
    match first.kind {
        Kind::Number(value) => {
            let amount = value.map(|value| {
                if value.thousandths % 1000 == 0 {
                    Amount::whole(value.thousandths / 1000)
                } else {
                    Amount { numerator: value.thousandths, denominator: 1000 }
                }
            });
            Some((amount, 1))
        }
        Kind::Word => {
            let half = |numerator| Some((Some(Amount { numerator, denominator: 2 }), 1));
            match first.word.as_str() {
                "half" | "halve" => half(1),
                "anderhalf" | "anderhalve" => half(3),
                "tweeënhalf" | "tweeenhalf" | "tweeëneenhalf" => half(5),
                "driekwart" => Some((Some(Amount { numerator: 3, denominator: 4 }), 1)),
                "een" | "a" | "an"
                    if tokens
                        .get(1)
                        .is_some_and(|next| matches!(next.word.as_str(), "half" | "halve" | "anderhalf")) =>
                {
                    let (amount, taken) = simple(&tokens[1..])?;
                    Some((amount, taken + 1))
                }
                word => {
                    let value = number::in_words(word)?;
                    Some((Some(Amount::whole(value)), 1))
                }
            }
        }
        Kind::Date
        | Kind::Comma
        | Kind::End
        | Kind::Line
        | Kind::Colon
        | Kind::Open
        | Kind::Close
        | Kind::Plus
        | Kind::Dash
        | Kind::Minus
        | Kind::Slash
        | Kind::AtMost
        | Kind::AtLeast
        | Kind::About
        | Kind::Question
        | Kind::Strange => None,
    }
}

/// "halfjaar", "half a year": no number in front.
fn without_number(tokens: &[Token]) -> Option<(Span, usize)> {
    let word = |index: usize| tokens.get(index).map(|token| token.word.as_str());
    match (word(0)?, word(1), word(2)) {
        ("half", Some("a"), Some("year")) => Some((Span::Exact(months(6), false), 3)),
        ("halfjaar", _, _) => Some((Span::Exact(months(6), false), 1)),
        _ => None,
    }
}

fn months(amount: u32) -> Duration {
    Duration { amount, unit: Unit::Month }
}

/// ISO 8601, as registers of the government hold it: P7Y, P6M, P1Y6M, P4W, P30D.
fn iso(word: &str) -> Option<Span> {
    let mut rest = word.strip_prefix('p')?;
    let mut found: Option<Duration> = None;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let amount: u64 = rest[..digits].parse().ok()?;
        let unit = match rest.as_bytes().get(digits)? {
            b'y' => Unit::Year,
            b'm' => Unit::Month,
            b'w' => Unit::Week,
            b'd' => Unit::Day,
            _ => return None,
        };
        rest = &rest[digits + 1..];
        let Some(part) = unit::duration(Amount::whole(amount), Measure::Calendar(unit, 1)) else {
            return Some(Span::Amount);
        };
        found = Some(match found {
            None => part,
            Some(before) => match sum(before, part) {
                Some(sum) => sum,
                None => return Some(Span::Unit),
            },
        });
    }
    found.map(|duration| Span::Exact(duration, false))
}

#[cfg(test)]
mod tests {
    use super::{Span, at};
    use crate::retention_phrase::token::tokens;

    fn read(text: &str) -> String {
        match at(&tokens(text)) {
            None => "none".to_owned(),
            Some((Span::Exact(duration, plus), _)) => {
                format!("{} {:?}{}", duration.amount, duration.unit, if plus { "+" } else { "" })
            }
            Some((other, _)) => format!("{other:?}"),
        }
    }

    #[test]
    fn durations() {
        for (text, means) in [
            ("7 jaar", "7 Year"),
            ("zeven (7) jaar", "7 Year"),
            ("7 (zeven) jaren", "7 Year"),
            ("zeven (8) jaar", "Amount"),
            ("anderhalf jaar", "18 Month"),
            ("een half jaar", "6 Month"),
            ("twee en een half jaar", "30 Month"),
            ("2½ jaar", "30 Month"),
            ("2,5 jaar", "30 Month"),
            ("1,5 week", "Amount"),
            ("een kwartaal", "3 Month"),
            ("1 jaar en 6 maanden", "18 Month"),
            ("1 jaar en 6 maanden voor logs", "1 Year"),
            ("24mnd", "24 Month"),
            ("6m", "6 Month"),
            ("P1Y6M", "18 Month"),
            ("72 uur", "3 Day"),
            ("36 uur", "Unit"),
            ("10 werkdagen", "Unit"),
            ("7+ jaar", "7 Year+"),
            ("7 jaar+", "7 Year+"),
            ("2-5 jaar", "Range"),
            ("2 tot 5 jaar", "Range"),
            ("2 jaar tot 5 jaar", "Range"),
            ("1 à 2 jaar", "Range"),
            ("1/2 jaar", "6 Month"),
            ("1 1/2 jaar", "18 Month"),
            ("0 jaar", "Amount"),
            ("-5 jaar", "Amount"),
            ("10.000 jaar", "Amount"),
            ("99999999999999999999999 jaar", "Amount"),
            ("7 keer", "none"),
            ("jaar", "none"),
        ] {
            assert_eq!(read(text), means, "{text}");
        }
    }
}
