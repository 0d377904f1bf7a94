//! What stands in brackets: a reason, the data, or a period of its own.

use register::{Duration, RetentionCondition};

use super::super::part::{Bound, Part, add};
use super::super::piece::Piece;
use super::super::reading::Why;
use super::super::{clause, said};
use super::except::bare_exception;
use super::{Reader, parts};

impl Reader<'_> {
    pub(super) fn group(&mut self, inside: &[Piece]) {
        self.nouns_done();
        let mut inner: Vec<Part> = Vec::new();
        for clause in clause::clauses(inside) {
            for part in parts(self.text, &clause) {
                inner.push(part);
            }
        }
        for mut part in inner {
            if !part.has_term() && part.duration.is_none() {
                // Names in brackets say which data, or why.
                let names = std::mem::take(&mut part.subject);
                add(&mut part.remark, &names);
                let to = self.part.to;
                if self.part.has_term() || self.done.is_empty() {
                    self.part.take(part);
                } else if let Some(before) = self.done.last_mut() {
                    before.take(part);
                }
                self.part.to = to;
                continue;
            }
            self.group_term(part);
        }
        self.at += 1;
    }

    /// A bracket with a period in it.
    fn group_term(&mut self, part: Part) {
        let plain =
            part.until.is_none() && part.criterion.is_none() && !part.not_kept && part.client.is_none();
        if part.after_duration && !part.end.is_empty() || part.follows {
            return self.part.not_understood(Why::Steps, &said(self.text, part.from, part.to));
        }
        if !self.part.has_term() && self.done.is_empty() {
            let mut part = part;
            let to = self.part.to;
            std::mem::swap(&mut self.part, &mut part);
            self.part.take(part);
            self.part.to = to;
            return;
        }
        if self.excepted && plain && self.part.has_term() && part.subject.is_empty() && part.only.is_empty() {
            // "behalve fiscale stukken (7 jaar)".
            let consent = self.part.exception.is_empty();
            let condition = if consent { RetentionCondition::WithConsent } else { part.condition };
            let only = bare_exception(&self.part.exception);
            self.excepted = false;
            return self.extra.push(Part { only, condition, ..part });
        }
        let bare =
            part.subject.is_empty() && part.only.is_empty() && part.remark.is_empty() && part.start.is_none();
        match (self.part.duration, part.duration) {
            (None, Some(most))
                if plain
                    && bare
                    && part.bound == Some(Bound::AtMost)
                    && (self.part.until.is_some() || self.part.criterion.is_some() || self.part.not_kept) =>
            {
                self.part.at_most = Some(most);
            }
            (None, Some(_)) if self.part.criterion.is_some() && plain => {
                // "(max 5 jaar inactiviteit)" is part of the criterion.
                let words = said(self.text, part.from, part.to);
                if let Some(criterion) = &mut self.part.criterion {
                    add(criterion, &words);
                }
            }
            (Some(before), Some(again)) if same_length(before, again) && bare => {}
            (Some(_) | None, Some(_) | None) => {
                let own = !bare
                    || part.condition != RetentionCondition::Always
                    || part.until.is_some()
                    || part.client.is_some();
                if !own {
                    return self.part.not_understood(Why::TwoPeriods, &said(self.text, part.from, part.to));
                }
                self.extra.push(part);
            }
        }
    }
}

/// Whether two durations are the same, in years or in months.
pub(super) fn same_length(one: Duration, other: Duration) -> bool {
    use register::Unit;
    let months = |duration: Duration| match duration.unit {
        Unit::Year => Some(duration.amount * 12),
        Unit::Month => Some(duration.amount),
        Unit::Week | Unit::Day => None,
    };
    one == other || months(one).is_some() && months(one) == months(other)
}
