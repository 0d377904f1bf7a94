//! What people write in a cell about retention, read: "7 jaar na einde dienstverband (fiscaal)" becomes a period.
//!
//! [`read`] gives one period, several, or an honest "niet begrepen" with the reason; it never guesses. A cell of which
//! one part may change the period and is not understood, is not understood. The original is always kept.
//!
//! Reading order: [`Reading`] (what comes out), `clean` and `token` (the text cut up), `duration` and `mark` (what the
//! words are), `clause` (where one period ends), `parse` and `phrase` (what a clause says), `event` (which moment),
//! `combine` (the clauses together). `mark` and `event` are tables: a new word is a new line there.

mod clause;
mod clean;
mod combine;
mod duration;
mod event;
mod law;
mod mark;
mod number;
mod parse;
mod part;
mod phrase;
mod piece;
mod reading;
mod spelling;
mod token;
mod unit;

pub use reading::{Outcome, Reading, Rule, Why};

use mark::Mark;
use piece::{Piece, What};

/// More than this is a policy, not a cell; in bytes.
const LONGEST: usize = 2_000;

/// Reads what somebody wrote about how long data are kept.
pub fn read(text: &str) -> Reading {
    let outcome = outcome(text).unwrap_or_else(|(why, part)| Outcome::NotUnderstood { why, part });
    Reading { original_text: text.to_owned(), outcome }
}

fn outcome(text: &str) -> Result<Outcome, combine::Refusal> {
    if text.len() > LONGEST {
        return Err((Why::TooLong, String::new()));
    }
    let text = clean::clean(text);
    let tokens = token::tokens(&text);
    let pieces = piece::pieces(&tokens);
    whole(&text, &pieces)?;
    let mut parts = Vec::new();
    for clause in clause::clauses(&pieces) {
        parts.extend(parse::parts(&text, &clause));
    }
    combine::rules(&text, parts).map(Outcome::Understood)
}

/// What holds for a cell as a whole, wherever in it the words stand.
fn whole(text: &str, pieces: &[Piece]) -> Result<(), combine::Refusal> {
    let whole = || text.trim().to_owned();
    if pieces
        .iter()
        .all(|piece| matches!(piece.what, What::Comma | What::End | What::Line | What::Colon | What::Slash))
    {
        return Err((Why::Empty, whole()));
    }
    if let [only] = pieces {
        match only.what {
            What::Date => return Err((Why::NoPeriod, whole())),
            What::Number => return Err((Why::NoUnit, whole())),
            What::Mark(Mark::Not) => return Err((Why::NotDecided, whole())),
            What::Mark(Mark::After) if only.word == "na" => return Err((Why::NotApplicable, whole())),
            What::Mark(_)
            | What::Duration(..)
            | What::Word
            | What::Group(_)
            | What::Comma
            | What::End
            | What::Line
            | What::Colon
            | What::Plus
            | What::Slash => {}
        }
    }
    match stop(pieces) {
        Some(why) => Err((why, whole())),
        None => Ok(()),
    }
}

/// A word that makes the whole cell no period, wherever it stands.
fn stop(pieces: &[Piece]) -> Option<Why> {
    pieces.iter().find_map(|piece| match &piece.what {
        What::Mark(Mark::Stop(
            why @ (Why::NoEnd
            | Why::Depends
            | Why::NotDecided
            | Why::NotApplicable
            | Why::Range
            | Why::Amount
            | Why::Unit
            | Why::Steps
            | Why::Vague),
        )) => Some(*why),
        What::Group(inside) => stop(inside),
        What::Mark(_)
        | What::Duration(..)
        | What::Word
        | What::Number
        | What::Date
        | What::Comma
        | What::End
        | What::Line
        | What::Colon
        | What::Plus
        | What::Slash => None,
    })
}

/// A stretch of the text, with single spaces.
fn said(text: &str, from: usize, to: usize) -> String {
    let mut words = String::with_capacity(to.saturating_sub(from));
    for word in text.get(from..to).unwrap_or_default().split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}
