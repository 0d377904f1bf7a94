//! The words behind "na", "tot", "voor": where they stop, and what a moment says about 1 January.

use register::{StartEvent, StartShift, StartsFrom};

use super::event;
use super::mark::Mark;
use super::piece::{Piece, What};
use super::reading::Why;

/// Words that belong together, and where the next thing begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Phrase {
    /// First byte.
    pub(super) from: usize,
    /// Byte after the last; the same as `from` when nothing stands there.
    pub(super) to: usize,
    /// Index of the first piece that is not part of it.
    pub(super) next: usize,
    /// Something in it may change the period.
    pub(super) bad: Option<Why>,
}

/// More words than this are a story, not a moment.
const MOST_WORDS: usize = 18;

/// Whether verbs, "niet" and the like may stand in the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Freedom {
    /// A moment or data: only names.
    Names,
    /// An event, a criterion, a case: a whole sentence.
    Sentence,
}

/// The words from `at` on.
pub(super) fn phrase(pieces: &[Piece], at: usize, freedom: Freedom) -> Phrase {
    let mut phrase = Phrase { from: 0, to: 0, next: at, bad: None };
    let mut words = 0;
    // Inside "de datum waarop het werk is gedaan" verbs belong to the name.
    let mut inside = false;
    while let Some(piece) = pieces.get(phrase.next) {
        let first = words == 0;
        let free = freedom == Freedom::Sentence;
        inside |=
            matches!(piece.word.as_str(), "waarop" | "waarin" | "waarbij" | "dat" | "die" | "which" | "that");
        let goes_on = match &piece.what {
            What::Word | What::Date => true,
            What::Number => !first,
            What::Slash => !first && followed_by_word(pieces, phrase.next),
            What::Line => {
                phrase.next += 1;
                continue;
            }
            What::Duration(..) => is_age(pieces, phrase.next),
            What::Mark(mark) => match mark {
                Mark::Filler => free || inside || !is_verb(&piece.word),
                Mark::And | Mark::Or => !first && followed_by_word(pieces, phrase.next),
                Mark::Case => {
                    !first && matches!(piece.word.as_str(), "bij") && !consent_follows(pieces, phrase.next)
                }
                Mark::End(_, noun) => {
                    *noun
                        || free && first_of_sentence(pieces, phrase.next)
                        || first && followed_by_word(pieces, phrase.next)
                }
                Mark::Otherwise => free,
                // "na controle niet bewaard": a sentence of its own begins.
                Mark::Not if !free && kept_follows(pieces, phrase.next) => false,
                Mark::Not => {
                    if !free {
                        phrase.bad.get_or_insert(Why::Unclear);
                    }
                    free
                }
                Mark::Stop(why @ (Why::Unclear | Why::Steps)) => {
                    if !free {
                        phrase.bad.get_or_insert(*why);
                    }
                    true
                }
                Mark::Stop(why) => {
                    phrase.bad.get_or_insert(*why);
                    true
                }
                Mark::For | Mark::After | Mark::Because | Mark::Kept => free && !first && piece.word != "na",
                // "totdat de klant opdracht geeft tot verwijdering".
                Mark::Until => {
                    free && !first
                        && pieces
                            .get(phrase.next + 1)
                            .is_some_and(|next| matches!(next.what, What::Mark(Mark::End(_, true))))
                }
                Mark::FirstOfJanuary | Mark::AtOnce | Mark::Longer => free,
                Mark::AtMost
                | Mark::AtLeast
                | Mark::While
                | Mark::Except
                | Mark::Then
                | Mark::Afterwards
                | Mark::But => false,
            },
            What::Group(_) | What::Comma | What::End | What::Colon | What::Plus => false,
        };
        if !goes_on {
            break;
        }
        if first {
            phrase.from = piece.from;
        }
        phrase.to = piece.to;
        phrase.next += 1;
        words += 1;
    }
    if words > MOST_WORDS {
        phrase.bad.get_or_insert(Why::Unclear);
    }
    phrase
}

fn followed_by_word(pieces: &[Piece], at: usize) -> bool {
    pieces.get(at + 1).is_some_and(|next| {
        matches!(next.what, What::Word | What::Mark(Mark::Filler | Mark::End(..)) | What::Date)
    })
}

fn is_verb(word: &str) -> bool {
    matches!(
        word,
        "wordt"
            | "worden"
            | "dient"
            | "dienen"
            | "will be"
            | "bedraagt"
            | "bedragen"
            | "geldt"
            | "gelden"
            | "wij"
            | "we"
            | "are"
            | "be"
            | "nog"
            | "dan"
            | "dus"
            | "automatisch"
            | "automatically"
            | "vast"
    )
}

fn kept_follows(pieces: &[Piece], at: usize) -> bool {
    pieces[at + 1..].iter().take(3).any(|piece| piece.is(Mark::Kept))
}

/// A verb of the end inside a sentence ("tot u uw account verwijdert"), not one that tells what happens then.
fn first_of_sentence(pieces: &[Piece], at: usize) -> bool {
    pieces[..at]
        .iter()
        .rev()
        .take_while(|before| !matches!(before.what, What::Mark(Mark::Until | Mark::While | Mark::After)))
        .count()
        > 0
        && !matches!(pieces.get(at + 1).map(|next| &next.what), Some(What::Mark(Mark::Then)))
}

/// "de leeftijd van 18 jaar", "18 jaar oud": an age, no period.
pub(super) fn is_age(pieces: &[Piece], at: usize) -> bool {
    let before = pieces[..at].iter().rev().find(|piece| !piece.is(Mark::Filler));
    let after = pieces.get(at + 1);
    before.is_some_and(|before| matches!(before.word.as_str(), "leeftijd" | "age" | "leeftijdsgrens"))
        || after.is_some_and(|after| {
            matches!(after.word.as_str(), "geworden" | "is" | "oud" | "wordt" | "old" | "bereikt")
        })
}

/// Whether consent is what this word speaks of: "met toestemming", "indien de kandidaat toestemming geeft".
pub(super) fn consent_follows(pieces: &[Piece], at: usize) -> bool {
    consent_end(pieces, at).is_some()
}

/// The index behind a clause about consent that begins at `at`.
pub(super) fn consent_end(pieces: &[Piece], at: usize) -> Option<usize> {
    const FURTHEST: usize = 7;
    let found = (at + 1..pieces.len().min(at + FURTHEST)).find(|index| is_consent(&pieces[*index].word))?;
    let between = &pieces[at + 1..found];
    let plain = |piece: &Piece| match &piece.what {
        What::Word => BESIDE_CONSENT.contains(&piece.word.as_str()),
        What::Mark(Mark::Filler | Mark::Longer | Mark::For) => true,
        What::Mark(Mark::Kept | Mark::After) => true,
        What::Mark(_)
        | What::Duration(..)
        | What::Number
        | What::Date
        | What::Group(_)
        | What::Comma
        | What::End
        | What::Line
        | What::Colon
        | What::Plus
        | What::Slash => false,
    };
    if !between
        .iter()
        .all(|piece| plain(piece) && !piece.is(Mark::After) && !piece.is(Mark::Kept) && !piece.is(Mark::For))
    {
        return None;
    }
    // "tenzij toestemming wordt ingetrokken" speaks of something else.
    let mut end = found + 1;
    while pieces.get(end).is_some_and(plain) && !pieces[end].is(Mark::After) {
        // "met toestemming voor 1 jaar": the period follows.
        if pieces[end].is(Mark::For)
            && !pieces.get(end + 1).is_some_and(|next| next.what == What::Word || next.is(Mark::Filler))
        {
            break;
        }
        end += 1;
    }
    let goes_on = pieces.get(end).is_some_and(|next| next.what == What::Word || next.is(Mark::Not));
    (!goes_on).then_some(end)
}

fn is_consent(word: &str) -> bool {
    matches!(word, "toestemming" | "consent" | "akkoord" | "instemming" | "permission")
}

/// Words beside "toestemming" that leave it consent.
const BESIDE_CONSENT: &[&str] = &[
    "expliciete",
    "uitdrukkelijke",
    "schriftelijke",
    "aantoonbare",
    "actieve",
    "toestemming",
    "explicit",
    "written",
    "prior",
    "betrokkene",
    "kandidaat",
    "sollicitant",
    "werknemer",
    "klant",
    "gegeven",
    "gegeven",
    "verleend",
    "verkregen",
    "heeft",
    "geeft",
    "hebben",
    "hiervoor",
    "daarvoor",
    "daartoe",
    "om",
    "langer",
    "verlenging",
    "opname",
    "in",
    "talentpool",
    "portefeuille",
    "portfolio",
    "given",
    "obtained",
    "has",
    "candidate",
    "applicant",
    "of",
    "by",
    "from",
    "door",
    "met",
    "onder",
    "is",
    "u",
    "you",
    "your",
    "hun",
    "er",
    "wel",
    "lange",
    "bewaring",
    "bewaartermijn",
    "toekomstige",
    "vacatures",
    "vacature",
    "sollicitanten",
    "kandidaten",
    "betrokkenen",
    "vooraf",
    "voor",
];

/// The moment behind "na" or "vanaf", or from "1 januari" on.
pub(super) fn start(
    text: &str,
    pieces: &[Piece],
    at: usize,
    freedom: Freedom,
) -> (Option<StartsFrom>, Phrase) {
    let mut next = at;
    let mut shift = StartShift::None;
    // Whose year it is counts, not that it is one: "het jaar waarin het dienstverband eindigt".
    while let Some(length) = year_turn(&pieces[next..]) {
        next += length;
        shift = StartShift::NextJanuary;
    }
    let mut words = phrase(pieces, next, freedom);
    let said = super::said(text, words.from, words.to);
    let lower = lower(&pieces[next..words.next]);
    if said.is_empty() && shift == StartShift::NextJanuary {
        words.bad.get_or_insert(Why::Unclear);
    }
    let event = event::event(&lower);
    // A whole sentence does not fit behind "na"; the kind has words of its own.
    let said = if freedom == Freedom::Sentence && event != StartEvent::Other { String::new() } else { said };
    let empty = words.from == words.to;
    ((!empty).then_some(StartsFrom { event, words: said, shift }), words)
}

/// The words as the table of moments wants them.
pub(super) fn lower(pieces: &[Piece]) -> String {
    let mut all = String::new();
    for piece in pieces {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(if piece.what == What::Slash { "/" } else { &piece.word });
    }
    all
}

/// How many pieces say "from the 1st of January after": "1 januari na", "het jaar volgend op", "het einde van het
/// kalenderjaar waarin".
fn year_turn(pieces: &[Piece]) -> Option<usize> {
    let content = |index: usize| pieces.get(index);
    let skip = |mut index: usize| {
        while content(index).is_some_and(|piece| piece.is(Mark::Filler) || piece.what == What::Line) {
            index += 1;
        }
        index
    };
    let is = |index: usize, words: &[&str]| {
        content(index).is_some_and(|piece| words.contains(&piece.word.as_str()))
    };
    let after = |index: usize| content(index).is_some_and(|piece| piece.is(Mark::After));
    const YEAR: &[&str] = &["jaar", "kalenderjaar", "year"];
    let mut at = skip(0);
    if content(at).is_some_and(|piece| piece.is(Mark::FirstOfJanuary)) {
        at = skip(at + 1);
        if is(at, &["volgend", "volgende"]) {
            at = skip(at + 1);
        }
        // "1 januari van het jaar volgend op": the rest is told by the next turn.
        if after(at) {
            return Some(skip(at + 1));
        }
        return Some(at);
    }
    if is(at, &["einde", "eind", "afloop", "verloop", "end"]) {
        at = skip(at + 1);
        if !is(at, YEAR) && !is(at, &["calendar", "of"]) {
            return None;
        }
        // "einde kalenderjaar uitdiensttreding".
        if is(at, &["kalenderjaar"])
            && content(at + 1).is_some_and(|next| {
                next.what == What::Word && !matches!(next.word.as_str(), "waarop" | "waarin" | "volgend")
            })
        {
            return Some(at + 1);
        }
    }
    while is(at, &["calendar", "of"]) {
        at = skip(at + 1);
    }
    if !is(at, YEAR) {
        return None;
    }
    at += 1;
    let of_the = content(at).is_some_and(|piece| matches!(piece.word.as_str(), "van" | "of"));
    if is(at, &["waarin"]) || of_the && content(skip(at)).is_some_and(|next| next.what == What::Word) {
        return Some(skip(at + 1));
    }
    if is(at, &["in"]) && is(at + 1, &["which"]) {
        return Some(skip(at + 2));
    }
    if is(at, &["volgend", "volgende"]) {
        at += 1;
    }
    if after(at) {
        return Some(skip(at + 1));
    }
    None
}
