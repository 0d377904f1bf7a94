//! A cell as pieces: durations, marks, words, and what stands in brackets.

use register::Duration;

use super::duration::{self, Span};
use super::mark::{self, Mark};
use super::reading::Why;
use super::token::{Kind, Token};

/// A piece, and where it stands in the cleaned text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// What it is.
    pub(super) what: What,
    /// In small letters; empty for what is no word.
    pub(super) word: String,
    /// First byte.
    pub(super) from: usize,
    /// Byte after the last.
    pub(super) to: usize,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// "7 jaar"; `true` when a plus says "or longer".
    Duration(Duration, bool),
    /// Words from the table.
    Mark(Mark),
    /// Any other word.
    Word,
    /// A number without a unit.
    Number,
    /// A date.
    Date,
    /// What stands in brackets.
    Group(Vec<Piece>),
    /// A comma, a semicolon, a pause.
    Comma,
    /// A sentence ends.
    End,
    /// A line ends.
    Line,
    /// ":"
    Colon,
    /// "+"
    Plus,
    /// "/"
    Slash,
}

/// Brackets deeper than this are not read.
const DEEPEST: usize = 3;

/// The pieces of a cell.
pub(super) fn pieces(tokens: &[Token]) -> Vec<Piece> {
    let mut at = 0;
    let mut all = Vec::new();
    while at < tokens.len() {
        // A bracket that closes nothing is passed over.
        all.extend(until_close(tokens, &mut at, 0));
        at += 1;
    }
    all
}

fn until_close(tokens: &[Token], at: &mut usize, depth: usize) -> Vec<Piece> {
    let mut found = Vec::new();
    while let Some(token) = tokens.get(*at) {
        match token.kind {
            Kind::Close => break,
            Kind::Open if depth == DEEPEST => {
                found.push(piece(What::Mark(Mark::Stop(Why::Unclear)), token, token));
                *at += 1;
            }
            Kind::Open => {
                *at += 1;
                let inside = until_close(tokens, at, depth + 1);
                let last = tokens.get(*at).unwrap_or(&tokens[tokens.len() - 1]);
                *at += 1;
                if !inside.is_empty() {
                    found.push(piece(What::Group(inside), token, last));
                }
            }
            Kind::Word
            | Kind::Number(_)
            | Kind::Date
            | Kind::Comma
            | Kind::End
            | Kind::Line
            | Kind::Colon
            | Kind::Plus
            | Kind::Dash
            | Kind::Minus
            | Kind::Slash
            | Kind::AtMost
            | Kind::AtLeast
            | Kind::About
            | Kind::Question
            | Kind::Strange => {
                let (what, taken) = one(&tokens[*at..]);
                let last = &tokens[*at + taken - 1];
                let mut new = piece(what, token, last);
                if taken == 1 {
                    new.word.clone_from(&token.word);
                } else if matches!(new.what, What::Mark(_)) {
                    new.word = tokens[*at..*at + taken]
                        .iter()
                        .map(|token| token.word.as_str())
                        .collect::<Vec<_>>()
                        .join(" ");
                }
                found.push(new);
                *at += taken;
            }
        }
    }
    found
}

fn piece(what: What, first: &Token, last: &Token) -> Piece {
    Piece { what, word: String::new(), from: first.from, to: last.to }
}

fn one(tokens: &[Token]) -> (What, usize) {
    let mark = |mark| (What::Mark(mark), 1);
    if let Some((span, taken)) = duration::at(tokens) {
        let what = match span {
            Span::Exact(duration, plus) => What::Duration(duration, plus),
            Span::Range => What::Mark(Mark::Stop(Why::Range)),
            Span::Amount => What::Mark(Mark::Stop(Why::Amount)),
            Span::Unit => What::Mark(Mark::Stop(Why::Unit)),
        };
        return (what, taken);
    }
    let Some(first) = tokens.first() else { return (What::End, 1) };
    let following = |index: usize| {
        tokens.get(index).filter(|token| token.kind == Kind::Word).map(|token| token.word.as_str())
    };
    match first.kind {
        Kind::Number(value) => {
            let one = value.is_some_and(|value| value.thousandths == 1000);
            if one && following(1).is_some_and(|next| matches!(next, "januari" | "january" | "jan")) {
                // "1 januari 2030" is a day of its own.
                let year = tokens.get(2).is_some_and(|next| matches!(next.kind, Kind::Number(_)));
                return if year { (What::Date, 3) } else { (What::Mark(Mark::FirstOfJanuary), 2) };
            }
            match following(1) {
                Some(month) if is_month(month) => {
                    let year = tokens.get(2).is_some_and(|next| matches!(next.kind, Kind::Number(_)));
                    (What::Date, if year { 3 } else { 2 })
                }
                _ => (What::Number, 1),
            }
        }
        Kind::Word => match mark::at(&first.word, following) {
            Some((mark, taken)) => (What::Mark(mark), taken),
            None => (What::Word, 1),
        },
        Kind::Date => (What::Date, 1),
        Kind::Comma => (What::Comma, 1),
        Kind::End => (What::End, 1),
        Kind::Line => (What::Line, 1),
        Kind::Colon => (What::Colon, 1),
        Kind::Plus => (What::Plus, 1),
        Kind::Slash => (What::Slash, 1),
        Kind::AtMost => mark(Mark::AtMost),
        Kind::AtLeast => mark(Mark::AtLeast),
        Kind::About => mark(Mark::Stop(Why::Vague)),
        Kind::Question => mark(Mark::Stop(Why::NotDecided)),
        Kind::Dash | Kind::Minus | Kind::Strange | Kind::Open | Kind::Close => mark(Mark::Stop(Why::Unclear)),
    }
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "januari"
            | "februari"
            | "maart"
            | "april"
            | "mei"
            | "juni"
            | "juli"
            | "augustus"
            | "september"
            | "oktober"
            | "november"
            | "december"
            | "january"
            | "february"
            | "march"
            | "may"
            | "june"
            | "july"
            | "august"
            | "october"
    )
}

impl Piece {
    /// Whether it is this mark.
    pub(super) fn is(&self, mark: Mark) -> bool {
        self.what == What::Mark(mark)
    }

    /// Whether it says how long by itself: a duration, or a word that an event or criterion follows.
    pub(super) fn is_term(&self) -> bool {
        match &self.what {
            What::Duration(..) => true,
            What::Mark(mark) => matches!(
                mark,
                Mark::Until | Mark::While | Mark::AtOnce | Mark::Stop(Why::Range | Why::Amount | Why::Unit)
            ),
            What::Group(inside) => inside.iter().any(Self::is_term),
            What::Word
            | What::Number
            | What::Date
            | What::Comma
            | What::End
            | What::Line
            | What::Colon
            | What::Plus
            | What::Slash => false,
        }
    }
}
