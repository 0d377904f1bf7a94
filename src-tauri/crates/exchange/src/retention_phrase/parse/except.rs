//! When a period holds and when not: "tenzij", "bij", "niet", "langer".

use register::{RetentionCondition, StartEvent};

use super::super::mark::Mark;
use super::super::part::{Bound, Part, add};
use super::super::phrase::{Freedom, consent_end};
use super::super::reading::Why;
use super::super::{event, said};
use super::Reader;

impl Reader<'_> {
    pub(super) fn exception(&mut self) {
        self.nouns_done();
        let from = self.pieces[self.at].from;
        self.excepted = true;
        if let Some(end) = consent_end(self.pieces, self.at) {
            self.condition(RetentionCondition::WithoutConsent, end);
            return;
        }
        self.words(self.at + 1, Freedom::Sentence);
        let words = said(self.text, from, self.part.to);
        add(&mut self.part.exception, &words);
    }

    pub(super) fn condition(&mut self, condition: RetentionCondition, end: usize) {
        if self.part.condition != RetentionCondition::Always && self.part.condition != condition {
            self.bad(Why::Unclear);
        }
        self.part.condition = condition;
        self.part.to = self.pieces[end - 1].to;
        self.at = end;
    }

    pub(super) fn case(&mut self) {
        self.nouns_done();
        if let Some(end) = consent_end(self.pieces, self.at) {
            let negative = self.pieces[self.at + 1..end].iter().any(|piece| piece.is(Mark::Not));
            self.condition(
                if negative { RetentionCondition::WithoutConsent } else { RetentionCondition::WithConsent },
                end,
            );
            return;
        }
        if let Some(end) = self
            .pieces
            .get(self.at + 1)
            .filter(|next| next.is(Mark::Not))
            .and_then(|_| consent_end(self.pieces, self.at + 1))
        {
            self.condition(RetentionCondition::WithoutConsent, end);
            return;
        }
        let from = self.pieces[self.at].from;
        self.words(self.at + 1, Freedom::Sentence);
        let words = said(self.text, from, self.part.to);
        // "bij calamiteiten langer" tells of an exception, not of the only case.
        let other = self.pieces[..self.at].last().is_some_and(|last| last.is(Mark::Longer));
        add(if other { &mut self.part.exception } else { &mut self.part.only }, &words);
    }

    /// Closes the part with the exception, and begins one that holds just then.
    pub(super) fn exception_becomes_rule(&mut self) {
        let from = self.pieces[self.at].from;
        let mut next = Part { from, ..Part::default() };
        if self.part.condition == RetentionCondition::WithoutConsent && self.part.exception.is_empty() {
            next.condition = RetentionCondition::WithConsent;
        } else {
            next.only = bare_exception(&self.part.exception);
        }
        self.nouns_done();
        self.finish_part();
        self.part = next;
        self.part.to = self.pieces[self.at].to;
    }

    /// "of langer", "eerder bij intrekken van de toestemming".
    pub(super) fn longer(&mut self, words: &str) {
        let lower = words.to_lowercase();
        let alone = |ways: &[&str]| ways.contains(&lower.trim_end_matches('.'));
        let withdrawn =
            lower.contains("eerder") && event::event(&event_of(&lower)) == StartEvent::ConsentWithdrawn;
        if alone(&["of langer", "or longer"]) {
            self.part.bind(Bound::AtLeast);
        } else if alone(&["of korter", "or shorter"]) {
            self.part.bind(Bound::AtMost);
        } else if withdrawn && self.part.duration.is_some() {
            // Until consent ends, and no longer than the period.
            self.part.at_most = self.part.duration.take();
            self.part.until = Some(event_of(words));
        } else {
            add(&mut self.part.exception, words);
        }
    }

    /// "niet bewaard", "zonder toestemming".
    pub(super) fn not(&mut self) {
        let rest = &self.pieces[self.at + 1..];
        let kept = rest.iter().take(3).position(|piece| piece.is(Mark::Kept));
        match kept {
            Some(index)
                if rest[..index].iter().all(|piece| piece.is(Mark::Filler) || piece.is(Mark::Longer)) =>
            {
                self.part.not_kept = true;
                self.nouns_done();
                self.at += index + 2;
            }
            // "(geen aankoop)" tells when the rule holds.
            Some(_) | None
                if self.part.to == self.pieces[self.at].to
                    && self.part.from == self.pieces[self.at].from
                    && !rest.first().is_some_and(|next| next.is(Mark::Longer)) =>
            {
                let from = self.pieces[self.at].from;
                self.words(self.at + 1, Freedom::Sentence);
                let words = said(self.text, from, self.part.to);
                add(&mut self.part.only, &words);
            }
            Some(_) | None => {
                self.bad(Why::Unclear);
                self.at += 1;
            }
        }
    }
}

/// "of zoveel eerder als toestemming wordt ingetrokken" → "toestemming wordt ingetrokken".
fn event_of(words: &str) -> String {
    let mut rest = words;
    while let Some((first, behind)) = rest.split_once(' ') {
        if !matches!(
            first.to_lowercase().as_str(),
            "of" | "zoveel" | "zo" | "veel" | "eerder" | "als" | "bij" | "indien" | "wanneer" | "na" | "door"
        ) {
            break;
        }
        rest = behind;
    }
    rest.to_owned()
}

/// "tenzij incident dan" → "bij incident".
pub(super) fn bare_exception(exception: &str) -> String {
    let mut words: Vec<&str> = exception.split_whitespace().collect();
    if words.last().is_some_and(|last| matches!(*last, "dan" | "then")) {
        words.pop();
    }
    let drop = match words.as_slice() {
        ["met", "uitzondering", "van", ..] => 3,
        ["except", "for", ..] | ["behalve", "bij" | "als", ..] => 2,
        [] => 0,
        [_, ..] => 1,
    };
    words[drop..].join(" ")
}
