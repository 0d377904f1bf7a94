//! Where one period ends and the next begins.

use super::mark::Mark;
use super::piece::{Piece, What};

/// A stretch of pieces that speaks of one period at most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Clause<'p> {
    /// Its pieces.
    pub(super) pieces: &'p [Piece],
    /// "of" stood before it.
    pub(super) or: bool,
    /// A sentence, a line or a semicolon ended before it.
    pub(super) apart: bool,
}

/// Cuts at commas, sentences and lines, and at "en" or "of" between two periods.
pub(super) fn clauses(pieces: &[Piece]) -> Vec<Clause<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut apart = false;
    for at in 0..=pieces.len() {
        let cut = match pieces.get(at) {
            None => true,
            Some(piece) => match piece.what {
                What::Comma | What::End | What::Mark(Mark::But) => true,
                // A line that is only the rest of the one before is no new part.
                What::Line => {
                    let before = &pieces[from..at];
                    let after = &pieces[at + 1..];
                    let after = &after
                        [..after.iter().position(|piece| piece.what == What::Line).unwrap_or(after.len())];
                    has_term(before) && has_term(after)
                }
                What::Duration(..)
                | What::Mark(_)
                | What::Word
                | What::Number
                | What::Date
                | What::Group(_)
                | What::Colon
                | What::Plus
                | What::Slash => false,
            },
        };
        if cut {
            split(&pieces[from..at], false, apart, &mut found);
            apart = pieces.get(at).is_some_and(|piece| piece.what != What::Comma || piece.word == ";");
            from = at + 1;
        }
    }
    found
}

fn split<'p>(pieces: &'p [Piece], or: bool, apart: bool, found: &mut Vec<Clause<'p>>) {
    if pieces.iter().all(|piece| matches!(piece.what, What::Colon | What::Line)) {
        return;
    }
    let cut = pieces.iter().enumerate().position(|(at, piece)| {
        let joint = piece.is(Mark::And) || piece.is(Mark::Or) || piece.what == What::Slash;
        joint && has_term(&pieces[..at]) && has_term(&pieces[at + 1..])
    });
    match cut {
        None => found.push(Clause { pieces, or, apart }),
        Some(at) => {
            found.push(Clause { pieces: &pieces[..at], or, apart });
            split(&pieces[at + 1..], pieces[at].is(Mark::Or), false, found);
        }
    }
}

/// Whether these pieces say how long, or until when.
pub(super) fn has_term(pieces: &[Piece]) -> bool {
    pieces.iter().any(Piece::is_term)
}
