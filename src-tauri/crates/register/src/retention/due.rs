//! What may go today, by rule and by year, day or event; what is frozen; and what no date can be given for.
//!
//! The register holds rules and no people. So what is due is said of everything that started in a year,
//! or on or before a day, or that counts from an event the owner noted; less what is already gone.
//! Only what the owner stands for counts: nothing is due under a proposal.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::applicable::Uses;
use super::dates::{Kept, kept_for, started_through};
use super::hold::Frozen;
use super::{
    DeletionEvent, Duration, Hold, Occurrence, RetentionPeriod, StartEvent, StartShift, StartsFrom, Term,
};
use crate::{ActivityStatus, OccurrenceId, ProcessingActivity, Register, RetentionPeriodId};

/// What may go on a day.
#[derive(Debug, Default)]
pub struct DueList<'a> {
    /// What may go, in the order of the schedule; of one rule the oldest first.
    pub due: Vec<Due<'a>>,
    /// What might go, had a hold not frozen it.
    pub frozen: Vec<Due<'a>>,
    /// Rules of which no date can be given, and why.
    pub unknown: Vec<Unknown<'a>>,
}

/// Something that may go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// The rule.
    pub period: &'a RetentionPeriod,
    /// Which part of what falls under it.
    pub bundle: Bundle<'a>,
    /// The first day on which all of it may go.
    pub since: NaiveDate,
    /// The holds that freeze it; empty for what may go.
    pub holds: Vec<&'a Hold>,
    /// Except what these activities keep, each with the hold that freezes it.
    pub except: Vec<(&'a ProcessingActivity, &'a Hold)>,
    /// Except what falls under these longer duties.
    pub gives_way_to: Vec<&'a RetentionPeriod>,
}

/// A part of what falls under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle<'a> {
    /// Of these years; the first is not known when nothing was deleted before ("2018 en eerder").
    Years {
        /// The first.
        from: Option<i32>,
        /// The last.
        through: i32,
    },
    /// All that started on or before a day, and after the day through which it is already gone.
    Moments {
        /// What started through this day is gone.
        after: Option<NaiveDate>,
        /// The last day.
        through: NaiveDate,
    },
    /// What counts from one event.
    Occurrence(&'a Occurrence),
}

/// A rule of which no date can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown<'a> {
    /// The rule.
    pub period: &'a RetentionPeriod,
    /// Why not.
    pub why: Why,
}

/// Why no date can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// How long is not confirmed, or cannot be counted.
    NoTerm,
    /// From when is not confirmed.
    NoStart,
    /// It counts from an event that nobody noted. What has such an event on or before this day may go.
    NoOccurrence {
        /// The day.
        through: NaiveDate,
    },
    /// It ends when something happens, and nobody noted that it did.
    EndsWithEvent,
}

impl Due<'_> {
    /// The same for the same part of the same rule, whatever it is called: "facturen/2018", "camera/2026-10-24".
    pub fn key(&self) -> String {
        match self.bundle {
            Bundle::Years { through, .. } => format!("{}/{through}", self.period.id),
            Bundle::Moments { through, .. } => format!("{}/{through}", self.period.id),
            Bundle::Occurrence(occurrence) => format!("{}/{}", self.period.id, occurrence.id),
        }
    }

    /// What a deletion event records when it is done.
    pub fn as_deletion(&self) -> DeletionEvent {
        DeletionEvent {
            period: Some(self.period.id.clone()),
            through: match self.bundle {
                Bundle::Years { through, .. } => NaiveDate::from_ymd_opt(through, 12, 31),
                Bundle::Moments { through, .. } => Some(through),
                Bundle::Occurrence(_) => None,
            },
            occurrence: match self.bundle {
                Bundle::Occurrence(occurrence) => Some(occurrence.id.clone()),
                Bundle::Years { .. } | Bundle::Moments { .. } => None,
            },
            ..DeletionEvent::default()
        }
    }
}

impl Why {
    /// What the owner can do.
    pub const fn advice(self) -> &'static str {
        match self {
            Self::NoTerm => "Vul in hoe lang u dit bewaart.",
            Self::NoStart => "Vul in vanaf wanneer de termijn telt.",
            Self::NoOccurrence { .. } => "Noteer een gebeurtenis, dan staat hier een datum.",
            Self::EndsWithEvent => "Dit stopt als er iets gebeurt. Noteer die gebeurtenis als zij er is.",
        }
    }
}

/// What may go on this day.
pub fn due(register: &Register, today: NaiveDate) -> DueList<'_> {
    let uses = Uses::of(register);
    let frozen = Frozen::on(register, today);
    let occurrences = Occurrences::of(register);
    let gone = Gone::by(register, today);
    let mut list = DueList::default();
    let mut parts = Vec::new();
    for period in &register.retention_periods {
        let used = uses.of_period(period);
        let activities = used.map_or(&[][..], |used| &used.activities);
        if !has_data(activities) {
            continue;
        }
        let why = parts_of(period, today, &occurrences, &gone, &mut parts);
        list.unknown.extend(why.map(|why| Unknown { period, why }));
        for (bundle, since) in parts.drain(..) {
            let occurrence = match bundle {
                Bundle::Occurrence(occurrence) => Some(occurrence),
                Bundle::Years { .. } | Bundle::Moments { .. } => None,
            };
            let freeze = frozen.freeze(period, occurrence, activities);
            let gives_way_to = used.map_or_else(Vec::new, |used| used.gives_way_to.clone());
            let into = if freeze.holds.is_empty() { &mut list.due } else { &mut list.frozen };
            into.push(Due {
                period,
                bundle,
                since,
                holds: freeze.holds,
                except: freeze.only_in,
                gives_way_to,
            });
        }
    }
    list
}

/// Not of activities alone that have not begun or whose data are gone.
fn has_data(activities: &[&ProcessingActivity]) -> bool {
    activities.is_empty()
        || activities.iter().any(|it| match it.status {
            ActivityStatus::InUse | ActivityStatus::Stopped => true,
            ActivityStatus::Draft | ActivityStatus::Lapsed => false,
        })
}

type Part<'a> = (Bundle<'a>, NaiveDate);

/// Adds the parts of a rule that may go today. Else says why no date can be given.
fn parts_of<'a>(
    period: &'a RetentionPeriod,
    today: NaiveDate,
    occurrences: &Occurrences<'a>,
    gone: &Gone<'a>,
    parts: &mut Vec<Part<'a>>,
) -> Option<Why> {
    let Some(term) = period.term.confirmed() else { return Some(Why::NoTerm) };
    let of_period = gone.of(period);
    let start = period.starts_from.confirmed();
    let noted = occurrences.of_rule(period, start, term.duration().is_some());
    for occurrence in &noted {
        if of_period.has(occurrence) {
            continue;
        }
        let kept = occurrence.on.and_then(|on| counted_from(term, start, occurrence, on));
        if let Some(kept) = kept.filter(|kept| kept.first_day_to_delete <= today) {
            parts.push((Bundle::Occurrence(occurrence), kept.first_day_to_delete));
        }
    }
    parts.sort_by_key(|(_, since)| *since);
    let Some(duration) = term.duration() else {
        let depends_on_others = matches!(term, Term::ClientInstruction { .. });
        return (noted.is_empty() && !depends_on_others).then_some(Why::EndsWithEvent);
    };
    let Some(start) = start else { return noted.is_empty().then_some(Why::NoStart) };
    let Some(through) = started_through(duration, start.shift, today) else { return Some(Why::NoTerm) };
    match start.shift {
        _ if counts_from_events(start.event) && !noted.is_empty() => None,
        StartShift::NextJanuary => {
            parts.extend(years(duration, through.year(), of_period.through));
            None
        }
        StartShift::None if counts_from_events(start.event) => Some(Why::NoOccurrence { through }),
        StartShift::None => {
            let after = of_period.through;
            if after.is_none_or(|after| after < through) {
                let kept = kept_for(duration, start.shift, through)?;
                parts.push((Bundle::Moments { after, through }, kept.first_day_to_delete));
            }
            None
        }
    }
}

/// Moments that are not written on the data themselves: only who was there knows the day.
fn counts_from_events(event: StartEvent) -> bool {
    match event {
        StartEvent::EndOfProcedure
        | StartEvent::EndOfEmployment
        | StartEvent::EndOfContract
        | StartEvent::Other => true,
        StartEvent::LastContact
        | StartEvent::LastPurchase
        | StartEvent::InvoiceDate
        | StartEvent::EndOfFinancialYear
        | StartEvent::Receipt
        | StartEvent::Recording
        | StartEvent::Unsubscription
        | StartEvent::ConsentGiven
        | StartEvent::ConsentWithdrawn
        | StartEvent::Settlement
        | StartEvent::Visit
        | StartEvent::YearConcerned => false,
    }
}

/// How long what counts from an event is kept. A rule that ends with an event ends on its day; one that is also
/// bounded ("hooguit") counts the bound from the moment it starts.
fn counted_from(
    term: &Term,
    start: Option<&StartsFrom>,
    occurrence: &Occurrence,
    on: NaiveDate,
) -> Option<Kept> {
    let is_start = start.is_some_and(|start| start.event == occurrence.event);
    match (term, term.duration()) {
        (Term::Until { .. }, Some(_)) if !is_start => Kept::through(on),
        (_, Some(duration)) => kept_for(duration, start.map_or(StartShift::None, |start| start.shift), on),
        (_, None) => Kept::through(on),
    }
}

/// Years that may go, one by one as far as it is known which are left; the oldest together.
fn years<'a>(duration: Duration, last: i32, gone: Option<NaiveDate>) -> Vec<Part<'a>> {
    /// More lines than this say less.
    const LINES: i32 = 10;
    let part = |from, through| {
        let end = NaiveDate::from_ymd_opt(through, 12, 31)?;
        let kept = kept_for(duration, StartShift::NextJanuary, end)?;
        Some((Bundle::Years { from, through }, kept.first_day_to_delete))
    };
    // A year of which a part is gone is not gone.
    let whole =
        gone.map(|day| if (day.month(), day.day()) == (12, 31) { day.year() } else { day.year() - 1 });
    let Some(first) = whole.map(|year| year.saturating_add(1)) else {
        return part(None, last).into_iter().collect();
    };
    if first > last {
        return Vec::new();
    }
    let split = first.max(last - LINES + 1);
    std::iter::once(part(Some(first), split))
        .chain((split + 1..=last).map(|year| part(Some(year), year)))
        .flatten()
        .collect()
}

/// Events with a day, by the rules and the kind of moment they count for.
struct Occurrences<'a> {
    by_period: HashMap<&'a str, Vec<&'a Occurrence>>,
    by_event: HashMap<StartEvent, Vec<&'a Occurrence>>,
}

impl<'a> Occurrences<'a> {
    fn of(register: &'a Register) -> Self {
        let mut found = Self { by_period: HashMap::new(), by_event: HashMap::new() };
        for occurrence in register.occurrences.iter().filter(|occurrence| occurrence.on.is_some()) {
            for id in &occurrence.periods {
                let of_period = found.by_period.entry(id.as_str()).or_default();
                if of_period.last().is_none_or(|last| last.id != occurrence.id) {
                    of_period.push(occurrence);
                }
            }
            // "Anders" is no kind: two such moments have nothing to do with each other.
            if occurrence.periods.is_empty() && occurrence.event != StartEvent::Other {
                found.by_event.entry(occurrence.event).or_default().push(occurrence);
            }
        }
        found
    }

    /// Those that name the rule; and of a rule that counts from a moment, those of its kind that name none.
    fn of_rule(
        &self,
        period: &RetentionPeriod,
        start: Option<&StartsFrom>,
        has_duration: bool,
    ) -> Vec<&'a Occurrence> {
        let mut found: Vec<&'a Occurrence> =
            self.by_period.get(period.id.as_str()).into_iter().flatten().copied().collect();
        if let Some(start) = start.filter(|start| has_duration && counts_from_events(start.event)) {
            found.extend(self.by_event.get(&start.event).into_iter().flatten());
        }
        found
    }
}

/// What deletion events say is gone.
struct Gone<'a> {
    by_period: HashMap<&'a str, GoneOfRule<'a>>,
    nothing: GoneOfRule<'a>,
}

#[derive(Default)]
struct GoneOfRule<'a> {
    /// Everything that started through this day.
    through: Option<NaiveDate>,
    occurrences: Vec<&'a OccurrenceId>,
}

impl<'a> Gone<'a> {
    /// Of deletions done later this day does not know.
    fn by(register: &'a Register, today: NaiveDate) -> Self {
        let mut by_period: HashMap<&'a str, GoneOfRule<'a>> = HashMap::new();
        let is_done = |event: &&DeletionEvent| event.done_on.is_none_or(|day| day <= today);
        for event in register.deletion_events.iter().filter(is_done) {
            let Some(period) = &event.period else { continue };
            let of_rule = by_period.entry(RetentionPeriodId::as_str(period)).or_default();
            match &event.occurrence {
                Some(occurrence) => of_rule.occurrences.push(occurrence),
                None => of_rule.through = of_rule.through.max(event.through),
            }
        }
        Self { by_period, nothing: GoneOfRule::default() }
    }

    fn of(&self, period: &RetentionPeriod) -> &GoneOfRule<'a> {
        self.by_period.get(period.id.as_str()).unwrap_or(&self.nothing)
    }
}

impl GoneOfRule<'_> {
    fn has(&self, occurrence: &Occurrence) -> bool {
        self.occurrences.contains(&&occurrence.id)
            || matches!((occurrence.on, self.through), (Some(on), Some(through)) if on <= through)
    }
}

#[cfg(test)]
mod cases;
