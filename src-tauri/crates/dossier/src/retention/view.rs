//! What the screen *Bewaren* shows, worked out from the register on a day.

use chrono::NaiveDate;
use papers::retention_schedule::timeline::{self, Timeline};
use serde::Serialize;

use super::due::{self, DueRow, UndatedRow};
use super::noted::{self, DeletionRow, HoldRow, OccurrenceRow};
use super::schedule::{self, RuleStatus, ScheduleGroup};
use crate::dossier::Dossier;
use crate::words::in_words;

/// The retention schedule on a day: the rules, their pictures, and what is due.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct RetentionView {
    /// "Twaalf van de veertien regels zijn compleet." Empty when there is no rule yet.
    pub head: String,
    /// Rules.
    pub rules: usize,
    /// The rules by the people they are about, in the order of the register.
    pub groups: Vec<ScheduleGroup>,
    /// Every rule from its starting moment, in the order of the register.
    pub from_start: Timeline,
    /// What has real dates, the first to go on top.
    pub calendar: Timeline,
    /// What may go today.
    pub due: Vec<DueRow>,
    /// What may go later this month.
    pub later: Vec<DueRow>,
    /// What may go within eight weeks from tomorrow on.
    pub soon: Vec<DueRow>,
    /// What might go, had no hold frozen it.
    pub frozen: Vec<DueRow>,
    /// Rules of which no date can be given, and what to do about it.
    pub undated: Vec<UndatedRow>,
    /// Moments that rules count from, the latest first.
    pub occurrences: Vec<OccurrenceRow>,
    /// What stops deletion, what is in force first.
    pub holds: Vec<HoldRow>,
    /// What was deleted, the latest first.
    pub deletions: Vec<DeletionRow>,
}

impl Dossier {
    /// The retention schedule as the screen *Bewaren* shows it on this day.
    pub fn retention_view(&self, today: NaiveDate) -> RetentionView {
        let register = self.register();
        let groups = schedule::groups(register, &self.findings(today));
        let lists = due::lists(register, today);
        RetentionView {
            head: head(&groups),
            rules: register.retention_periods.len(),
            groups,
            from_start: timeline::from_start(register),
            calendar: timeline::calendar(register, today),
            due: lists.due,
            later: lists.later,
            soon: lists.soon,
            frozen: lists.frozen,
            undated: lists.undated,
            occurrences: noted::occurrences(register, today),
            holds: noted::holds(register, today),
            deletions: noted::deletions(register),
        }
    }
}

/// The state of the rules in words: never a percentage.
fn head(groups: &[ScheduleGroup]) -> String {
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let all = rows().count();
    let complete = rows().filter(|row| row.status == RuleStatus::Complete).count();
    match (complete, all) {
        (_, 0) => String::new(),
        (0, 1) => "Uw ene regel is nog niet compleet.".to_owned(),
        (1, 1) => "Uw ene regel is compleet.".to_owned(),
        (0, _) => format!("Nog geen van de {} regels is compleet.", in_words(all)),
        (1, _) => format!("Eén van de {} regels is compleet.", in_words(all)),
        (_, _) if complete == all => format!("Alle {} regels zijn compleet.", in_words(all)),
        (_, _) => {
            let complete = papers::dutch::capitalised(&in_words(complete));
            format!("{complete} van de {} regels zijn compleet.", in_words(all))
        }
    }
}
