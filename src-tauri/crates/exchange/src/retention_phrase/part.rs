//! What one clause says, before the clauses are put together.

use register::{Duration, EndAction, RetentionCondition, StartsFrom};

use super::reading::Why;

/// What a clause holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Part {
    /// First byte.
    pub(super) from: usize,
    /// Byte after the last.
    pub(super) to: usize,
    /// "7 jaar".
    pub(super) duration: Option<Duration>,
    /// So long at most, or at least.
    pub(super) bound: Option<Bound>,
    /// "tot 2 jaar": the duration stood behind "tot".
    pub(super) until_duration: bool,
    /// "na 2 jaar": the duration stood behind "na".
    pub(super) after_duration: bool,
    /// "na einde contract".
    pub(super) start: Option<StartsFrom>,
    /// The start stood before the duration, and a colon behind it: it holds for all that follows.
    pub(super) leading_start: bool,
    /// "tot afmelding".
    pub(super) until: Option<String>,
    /// At most so long, beside an event or criterion.
    pub(super) at_most: Option<Duration>,
    /// "zolang klant".
    pub(super) criterion: Option<String>,
    /// "op instructie van de klant".
    pub(super) client: Option<String>,
    /// "direct", "niet bewaard".
    pub(super) not_kept: bool,
    /// Consent.
    pub(super) condition: RetentionCondition,
    /// "bij incident".
    pub(super) only: String,
    /// "anders".
    pub(super) otherwise: bool,
    /// "tenzij bezwaar".
    pub(super) exception: String,
    /// "fiscaal".
    pub(super) reason: String,
    /// "art. 52 AWR".
    pub(super) law: String,
    /// The data, named before the period or behind "voor".
    pub(super) subject: String,
    /// Words behind the period or in brackets, that may be the data or the reason.
    pub(super) remark: String,
    /// What happens at the end: none, one thing, or several.
    pub(super) end: Vec<EndAction>,
    /// "daarna": after the part before it.
    pub(super) follows: bool,
    /// "of" stood before it.
    pub(super) or: bool,
    /// A sentence, a line or a semicolon ended before it.
    pub(super) apart: bool,
    /// Not understood.
    pub(super) bad: Option<(Why, String)>,
}

/// Which side of the duration is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// So long at most.
    AtMost,
    /// So long at least.
    AtLeast,
}

impl Part {
    /// Whether it says how long.
    pub(super) fn has_term(&self) -> bool {
        self.duration.is_some()
            || self.until.is_some()
            || self.criterion.is_some()
            || self.not_kept
            || self.client.is_some()
    }

    /// Notes what was not understood; the first counts.
    pub(super) fn not_understood(&mut self, why: Why, part: &str) {
        self.bad.get_or_insert_with(|| (why, part.trim().to_owned()));
    }

    /// Notes a bound; two that differ are a range.
    pub(super) fn bind(&mut self, bound: Bound) {
        match self.bound {
            Some(before) if before != bound => self.not_understood(Why::Range, ""),
            Some(_) | None => self.bound = Some(bound),
        }
    }

    /// Takes over what another part adds to this one's period.
    pub(super) fn take(&mut self, other: Part) {
        if self.start.is_some() && other.start.is_some() {
            self.not_understood(Why::Unclear, "");
        }
        if self.condition != RetentionCondition::Always
            && other.condition != RetentionCondition::Always
            && self.condition != other.condition
        {
            self.not_understood(Why::Unclear, "");
        }
        if let Some(bound) = other.bound {
            self.bind(bound);
        }
        if let Some((why, part)) = other.bad {
            self.not_understood(why, &part);
        }
        self.start = self.start.take().or(other.start);
        if other.condition != RetentionCondition::Always {
            self.condition = other.condition;
        }
        for (mine, more) in [
            (&mut self.only, other.only),
            (&mut self.exception, other.exception),
            (&mut self.reason, other.reason),
            (&mut self.law, other.law),
            (&mut self.subject, other.subject),
            (&mut self.remark, other.remark),
        ] {
            add(mine, &more);
        }
        self.end.extend(other.end);
        self.from = self.from.min(other.from);
        self.to = self.to.max(other.to);
    }
}

/// Adds words to words.
pub(super) fn add(to: &mut String, more: &str) {
    if !more.is_empty() {
        if !to.is_empty() {
            to.push_str(", ");
        }
        to.push_str(more);
    }
}
