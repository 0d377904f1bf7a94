//! One clause read from left to right.

mod client;
mod except;
mod group;
mod names;

use client::client;
use group::same_length;
use register::{Duration, RetentionCondition, StartEvent, StartsFrom};

use super::clause::Clause;
use super::law;
use super::mark::Mark;
use super::part::{Bound, Part, add};
use super::phrase::{self, Freedom, consent_end, is_age};
use super::piece::{Piece, What};
use super::reading::Why;
use super::{clause, said};

/// The parts a clause holds: one, or more when an exception has a period of its own ("tenzij incident: 1 jaar").
pub(super) fn parts(text: &str, clause: &Clause<'_>) -> Vec<Part> {
    let pieces = clause.pieces;
    let mut reader = Reader {
        text,
        pieces,
        at: 0,
        done: Vec::new(),
        part: Part::default(),
        nouns: None,
        at_once: false,
        kept: false,
        excepted: false,
        extra: Vec::new(),
    };
    if let Some(client) = client(text, pieces) {
        reader.part.client = Some(client);
        reader.at = pieces.len();
    }
    while reader.at < pieces.len() {
        reader.step();
    }
    reader.close();
    let mut parts = reader.done;
    if let Some(first) = parts.first_mut() {
        first.or |= clause.or;
        first.apart = clause.apart;
    }
    parts
}

struct Reader<'t> {
    text: &'t str,
    pieces: &'t [Piece],
    at: usize,
    done: Vec<Part>,
    part: Part,
    /// Names that stand without "voor": where they begin and end.
    nouns: Option<(usize, usize)>,
    at_once: bool,
    kept: bool,
    /// An exception was told just before: a duration that follows belongs to it.
    excepted: bool,
    /// Rules in brackets; they come behind the rule they stand with.
    extra: Vec<Part>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let piece = &self.pieces[self.at];
        if self.part.to == 0 {
            self.part.from = piece.from;
        }
        self.part.to = piece.to;
        match &piece.what {
            What::Duration(duration, plus) => self.duration(*duration, *plus),
            What::Group(inside) => self.group(inside),
            What::Mark(mark) => self.mark(*mark),
            What::Word => self.word(),
            What::Number => {
                let named =
                    self.nouns.is_some_and(|(_, to)| to + 1 >= piece.from && self.part.duration.is_none());
                if named {
                    self.noun()
                } else {
                    self.bad(Why::NoUnit)
                }
                self.at += 1;
            }
            What::Date => {
                self.bad(Why::Unclear);
                self.at += 1;
            }
            What::Plus => {
                self.follow();
                self.at += 1;
            }
            What::Colon => {
                if self.part.start.is_some() && self.part.duration.is_none() {
                    self.part.leading_start = true;
                }
                self.nouns_done();
                self.at += 1;
            }
            What::Slash | What::Comma | What::End | What::Line => self.at += 1,
        }
    }

    fn bad(&mut self, why: Why) {
        let piece = &self.pieces[self.at.min(self.pieces.len() - 1)];
        let part = said(self.text, piece.from, piece.to);
        self.part.not_understood(why, &part);
    }

    fn duration(&mut self, duration: Duration, plus: bool) {
        if is_age(self.pieces, self.at) && self.part.duration.is_none() {
            self.bad(Why::Unclear);
        }
        if self.excepted {
            // "tenzij incident: 1 jaar" is a rule of its own, for incidents.
            self.exception_becomes_rule();
        }
        match self.part.duration {
            Some(before) if same_length(before, duration) => {}
            Some(_) => self.bad(Why::TwoPeriods),
            None => {
                self.nouns_done();
                self.part.duration = Some(duration);
            }
        }
        if plus {
            self.part.bind(Bound::AtLeast);
        }
        self.at += 1;
    }

    fn mark(&mut self, mark: Mark) {
        match mark {
            Mark::AtMost
                if self.pieces[self.at].word.ends_with(" dan")
                    && self.duration_behind(self.at + 1).is_none()
                    || self.pieces[self.at].word.ends_with(" than")
                        && self.duration_behind(self.at + 1).is_none() =>
            {
                // "niet langer dan noodzakelijk".
                self.criterion();
            }
            Mark::AtMost | Mark::AtLeast => {
                self.nouns_done();
                self.part.bind(if mark == Mark::AtMost { Bound::AtMost } else { Bound::AtLeast });
                self.at += 1;
            }
            Mark::After => self.after(),
            Mark::FirstOfJanuary => self.start(self.at),
            Mark::Until => self.until(),
            Mark::While => self.criterion(),
            Mark::Except => self.exception(),
            Mark::Case => self.case(),
            Mark::For => self.about(),
            Mark::Because => self.because(self.at + 1),
            Mark::Then => self.then(),
            Mark::Afterwards => {
                self.part.follows = true;
                self.at += 1;
            }
            Mark::AtOnce => {
                self.at_once = true;
                self.at += 1;
            }
            Mark::End(action, noun) => {
                // "10 jaar anoniem", "20 jaar geanonimiseerd": which data they are, not what happens to them.
                let adjective = matches!(
                    self.pieces[self.at].word.as_str(),
                    "geanonimiseerd" | "anoniem" | "anonymised" | "anonymized"
                );
                let counted = self.pieces.get(self.at + 1).is_some_and(|next| next.is(Mark::After));
                let state = adjective
                    && !counted
                    && !self.part.follows
                    && !self.part.after_duration
                    && !self.kept
                    && !self.at_once;
                if state || noun && action == register::EndAction::Archive {
                    self.noun();
                } else {
                    self.part.end.push(action);
                }
                self.at += 1;
            }
            Mark::Kept => {
                self.kept = true;
                self.nouns_done();
                self.at += 1;
            }
            Mark::Not => self.not(),
            Mark::Longer => {
                let rest = self.pieces.last().map_or(0, |last| last.to);
                let words = said(self.text, self.pieces[self.at].from, rest);
                let more = &self.pieces[self.at..];
                if clause::has_term(more) {
                    self.bad(Why::Unclear);
                }
                self.longer(&words);
                self.part.to = rest;
                self.at = self.pieces.len();
            }
            Mark::Otherwise => {
                self.part.otherwise = true;
                self.part.only = "anders".to_owned();
                self.at += 1;
            }
            Mark::And | Mark::Or => {
                if self.nouns.is_some()
                    && self
                        .pieces
                        .get(self.at + 1)
                        .is_some_and(|next| matches!(next.what, What::Word | What::Mark(Mark::Filler)))
                {
                    self.noun();
                } else if mark == Mark::Or {
                    self.part.or = true;
                }
                self.at += 1;
            }
            Mark::Filler | Mark::But => {
                // "kopie van het ID-bewijs" keeps its small words.
                let inner = self
                    .pieces
                    .get(self.at + 1)
                    .is_some_and(|next| matches!(next.what, What::Word | What::Mark(Mark::Filler)));
                let last = matches!(
                    self.pieces[self.at].word.as_str(),
                    "gegevens"
                        | "persoonsgegevens"
                        | "data"
                        | "periode"
                        | "period"
                        | "bewaartermijn"
                        | "termijn"
                );
                if self.nouns.is_some() && (inner || last) {
                    self.noun();
                }
                self.at += 1;
            }
            Mark::Stop(why) => {
                self.bad(why);
                self.at += 1;
            }
        }
    }

    fn words(&mut self, from: usize, freedom: Freedom) -> String {
        let phrase = phrase::phrase(self.pieces, from, freedom);
        self.took(phrase)
    }

    fn took(&mut self, phrase: phrase::Phrase) -> String {
        let words = said(self.text, phrase.from, phrase.to);
        if let Some(why) = phrase.bad {
            self.part.not_understood(why, &words);
        }
        if words.is_empty() {
            self.bad(Why::Unclear);
        }
        self.part.to = self.part.to.max(phrase.to);
        self.at = phrase.next.max(self.at + 1);
        words
    }

    /// The index behind words that say nothing, when a duration stands there: "na afloop van een periode van 2 jaar".
    fn duration_behind(&self, mut at: usize) -> Option<usize> {
        while let Some(piece) = self.pieces.get(at) {
            match &piece.what {
                What::Duration(..) => return (!is_age(self.pieces, at)).then_some(at),
                What::Mark(Mark::Stop(Why::Range | Why::Amount | Why::Unit)) => return Some(at),
                What::Mark(Mark::Filler) => at += 1,
                What::Mark(Mark::AtMost | Mark::AtLeast) => return Some(at),
                What::Word
                    if matches!(piece.word.as_str(), "afloop" | "verloop" | "duur" | "verstrijken") =>
                {
                    at += 1
                }
                What::Word
                | What::Mark(_)
                | What::Number
                | What::Date
                | What::Group(_)
                | What::Comma
                | What::End
                | What::Line
                | What::Colon
                | What::Plus
                | What::Slash => return None,
            }
        }
        None
    }

    fn after(&mut self) {
        self.nouns_done();
        if let Some(next) = self.duration_behind(self.at + 1) {
            self.part.after_duration = true;
            self.at = next;
            return;
        }
        self.start(self.at + 1);
    }

    fn start(&mut self, from: usize) {
        let sentence =
            self.pieces[self.at].word.ends_with("nadat") || self.pieces[self.at].word.ends_with(" dat");
        let freedom = if sentence { Freedom::Sentence } else { Freedom::Names };
        let (start, phrase) = phrase::start(self.text, self.pieces, from, freedom);
        self.took(phrase);
        if start.as_ref().is_some_and(|start| start.event == StartEvent::ConsentGiven)
            && self.part.condition == RetentionCondition::Always
        {
            // Who counts from consent has it.
            self.part.condition = RetentionCondition::WithConsent;
        }
        if self.part.start.is_some() {
            self.bad(Why::Unclear);
        }
        self.part.start = start;
    }

    fn until(&mut self) {
        self.nouns_done();
        if let Some(next) = self.duration_behind(self.at + 1) {
            self.part.until_duration = true;
            self.at = next;
            return;
        }
        let event = self.words(self.at + 1, Freedom::Sentence);
        if self.part.until.is_some() {
            self.bad(Why::TwoPeriods);
        }
        self.part.until = Some(event);
    }

    fn criterion(&mut self) {
        self.nouns_done();
        if let Some(next) = self.duration_behind(self.at + 1) {
            self.at = next;
            return;
        }
        let criterion = self.words(self.at + 1, Freedom::Sentence);
        self.part.criterion = Some(criterion);
    }

    fn about(&mut self) {
        self.nouns_done();
        if let Some(next) = self.duration_behind(self.at + 1) {
            self.at = next;
            return;
        }
        let first =
            self.pieces.get(self.at + 1..).and_then(|rest| rest.iter().find(|piece| !piece.is(Mark::Filler)));
        // "2 weken voor aanvang": counted back from a moment.
        if first.is_some_and(|first| {
            matches!(first.word.as_str(), "aanvang" | "einde" | "afloop" | "begin" | "start" | "het einde")
        }) {
            self.bad(Why::Unclear);
        }
        let subject = self.words(self.at + 1, Freedom::Names);
        let reason =
            first.is_some_and(|first| law::is_reason(&first.word)) || subject.ends_with("doeleinden");
        add(if reason { &mut self.part.reason } else { &mut self.part.subject }, &subject);
    }

    /// A reason up to the next thing; the law in it apart.
    fn because(&mut self, from: usize) {
        self.nouns_done();
        let begin = self.pieces[self.at].from;
        let mut end = from;
        let mut named = self.pieces[self.at].what == What::Word;
        while let Some(piece) = self.pieces.get(end) {
            let goes_on = match &piece.what {
                What::Word | What::Number | What::Date | What::Slash | What::Line | What::Plus => true,
                What::Colon => self.pieces.get(end + 1).is_some_and(|next| next.what == What::Number),
                What::Mark(mark) => {
                    matches!(mark, Mark::Filler | Mark::And | Mark::Or | Mark::Kept | Mark::Case | Mark::For)
                }
                What::Duration(..) | What::Group(_) | What::Comma | What::End => false,
            };
            // "7 jaar op grond van de wet voor facturen": the data follow.
            let stops = !goes_on
                || piece.is(Mark::And) && self.pieces.get(end + 1).is_none_or(Piece::is_term)
                || piece.is(Mark::Case) && consent_end(self.pieces, end).is_some();
            if stops {
                break;
            }
            named |= law::is_law(&piece.word);
            end += 1;
        }
        // "conform wettelijke bewaartermijn van 7 jaar" leaves nothing behind but its reason.
        let last = end.max(from).max(1) - 1;
        let words = said(self.text, begin, self.pieces[last].to);
        add(if named { &mut self.part.law } else { &mut self.part.reason }, &words);
        self.part.to = self.pieces[last].to;
        self.at = end.max(self.at + 1);
    }

    fn then(&mut self) {
        // "en 2 jaar daarna": behind its period it points back.
        if self.part.duration.is_some()
            && self.pieces[self.at + 1..].iter().all(|next| next.is(Mark::Kept) || next.is(Mark::Filler))
        {
            self.part.follows = true;
            self.at += 1;
            return;
        }
        // "Garantietermijn + 1 jaar": whatever the name, it is what ends.
        if let Some((from, to)) = self.nouns.take_if(|_| !self.part.has_term()) {
            add(&mut self.part.subject, &said(self.text, from, to));
            self.named_base();
        }
        if self.part.has_term() || self.nouns.is_some() || self.part.start.is_some() {
            self.nouns_done();
            let from = self.pieces[self.at].from;
            self.finish_part();
            self.part = Part { from, to: self.pieces[self.at].to, follows: true, ..Part::default() };
        } else {
            self.part.follows = true;
        }
        self.at += 1;
    }

    fn named_base(&mut self) {
        let from = self.pieces[self.at].from;
        self.finish_part();
        self.part = Part { from, to: self.pieces[self.at].to, follows: true, ..Part::default() };
    }

    /// "+": with a period behind it, that period comes after what stood before.
    fn follow(&mut self) {
        if self.duration_behind(self.at + 1).is_some() {
            self.then();
            self.at -= 1;
        } else if self.nouns.is_some()
            && self.pieces.get(self.at + 1).is_some_and(|next| next.what == What::Word)
        {
            self.noun();
        } else {
            self.bad(Why::Unclear);
        }
    }

    fn close(&mut self) {
        self.nouns_done();
        self.finish_part();
        self.done.append(&mut self.extra);
    }

    fn finish_part(&mut self) {
        let mut part = std::mem::take(&mut self.part);
        if self.at_once {
            part.not_kept = true;
            self.at_once = false;
            // "direct bij uitdiensttreding": at once after it.
            if let Some(moment) = part.only.strip_prefix("bij ").filter(|_| part.start.is_none()) {
                part.start = Some(StartsFrom { words: moment.to_owned(), ..StartsFrom::default() });
                part.only.clear();
            }
        }
        if !part.has_term() && !part.subject.is_empty() && !part.follows {
            gone_after(&mut part);
        }
        self.kept = false;
        self.excepted = false;
        if part != Part::default() {
            self.done.push(part);
        }
    }
}

/// "na controle vernietigd": gone at once after something, or kept until something ends.
pub(super) fn gone_after(part: &mut Part) {
    if part.end.is_empty() || part.bad.is_some() {
        return;
    }
    let Some(start) =
        part.start.take_if(|start| start.shift == register::StartShift::None && !start.words.is_empty())
    else {
        return;
    };
    let ending = ["einde", "eind", "beëindiging", "beeindiging", "afloop", "opzegging", "end", "termination"]
        .into_iter()
        .any(|end| start.words.to_lowercase().split_whitespace().take(2).any(|word| word == end));
    if ending {
        part.until = Some(start.words);
    } else {
        part.not_kept = true;
        part.start = Some(start);
    }
}
