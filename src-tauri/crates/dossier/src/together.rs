//! What an owner chose in a list: changed alike, copied or removed at once. Each is one step of undo.

use std::collections::BTreeSet;

use register::{
    ActivityStatus, AgreementId, AgreementStatus, Answer, PersonId, ProcessingActivity, ProcessingAgreement,
    Recipient, RecipientId, RecipientKind, RecordKind, RecordRef, Register, RetentionPeriodId, System,
};
use serde::{Deserialize, Serialize};
use storage::backups::Reason;

use crate::activities::{copied, give_ids};
use crate::detach;
use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::ids::Ids;
use crate::listed::Listed;
use crate::operation::{Alike, Changed, Operation, Several};

/// What several records get alike. A record that has no such field stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeAlike {
    /// Who answers for these activities; nobody when the owner does not know.
    ProcessOwner(Option<PersonId>),
    /// How long these activities keep their data (art. 30 lid 1 onder f AVG).
    Retention {
        /// A rule of the register.
        period: RetentionPeriodId,
        /// Beside the rules that an activity has, and not in their place.
        is_added: bool,
    },
    /// Where these activities are in their life.
    Status(ActivityStatus),
    /// What these recipients are to the firm.
    RecipientKind(RecipientKind),
    /// How it stands with the agreement with those of them that work for the firm (art. 28 lid 3 AVG).
    Agreement(AgreementStatus),
}

/// Records were copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Duplicated {
    /// The copies, in the order in which they were asked for.
    pub records: Vec<RecordRef>,
    /// What the screens load anew.
    pub changed: Changed,
}

impl Dossier {
    /// Gives records something alike. The step of undo counts those that became other than they were; when there are
    /// none, there is no step.
    pub fn change_together(&mut self, records: &[RecordRef], change: &ChangeAlike) -> Result<Changed, Error> {
        self.are_there(records)?;
        if let Some(wanted) = change.needs() {
            self.named(&wanted)?;
        }
        let mut after = self.register().clone();
        let ids = &mut self.ids;
        let other: Vec<&RecordRef> =
            records.iter().filter(|record| change.make(&mut after, record, ids)).collect();
        let operation = match other.as_slice() {
            [one] => Operation::Changed(self.named(one)?),
            _ => Operation::ChangedAlike(change.what(), Several::of(other.iter().copied())),
        };
        self.edit(operation, |register| *register = after)
    }

    /// Copies activities, recipients and systems: each copy stands after its original and is called "Nieuwsbrief
    /// (kopie)". Agreements and transfers are not copied: each is with one firm.
    pub fn duplicate_together(&mut self, records: &[RecordRef]) -> Result<Duplicated, Error> {
        self.are_there(records)?;
        let mut after = self.register().clone();
        let mut copies = Copies { taken: after.records().into_iter().collect(), ids: &mut self.ids };
        let copies = records.iter().map(|record| {
            copies.copy(&mut after, record).ok_or_else(|| Error::NoSuchRecord { record: record.clone() })
        });
        let copies = copies.collect::<Result<Vec<_>, _>>()?;
        let operation = match records {
            [one] => Operation::Duplicated(self.named(one)?),
            _ => Operation::DuplicatedTogether(Several::of(records)),
        };
        let changed = self.edit(operation, |register| *register = after)?;
        Ok(Duplicated { records: copies, changed })
    }

    /// Removes records together with others that say nothing without them (a recipient with its agreement, its
    /// transfers and the program of its name), with every reference to them and what was noted about them. Before
    /// several go, a version is kept.
    pub fn remove_together(
        &mut self,
        records: &[RecordRef],
        along: &[RecordRef],
        now: Now,
    ) -> Result<Changed, Error> {
        self.are_there(records)?;
        self.are_there(along)?;
        let operation = match records {
            [one] => Operation::Removed(self.named(one)?),
            _ => {
                self.keep_version(Reason::BeforeRemoval, now)?;
                Operation::RemovedTogether(Several::of(records))
            }
        };
        let gone: Vec<RecordRef> = along.iter().chain(records).cloned().collect();
        self.edit(operation, |register| detach::remove_all(register, &gone))
    }

    fn are_there(&self, records: &[RecordRef]) -> Result<(), Error> {
        let known: BTreeSet<RecordRef> = self.register().records().into_iter().collect();
        match records.iter().find(|record| !known.contains(record)) {
            Some(record) => Err(Error::NoSuchRecord { record: record.clone() }),
            None => Ok(()),
        }
    }
}

impl ChangeAlike {
    /// The field, as the step of undo names it.
    fn what(&self) -> Alike {
        match self {
            Self::ProcessOwner(_) => Alike::ProcessOwner,
            Self::Retention { .. } => Alike::Retention,
            Self::Status(_) => Alike::Status,
            Self::RecipientKind(_) => Alike::RecipientKind,
            Self::Agreement(_) => Alike::Agreement,
        }
    }

    /// The record that it refers to.
    fn needs(&self) -> Option<RecordRef> {
        match self {
            Self::ProcessOwner(person) => person.as_ref().map(RecordRef::from),
            Self::Retention { period, .. } => Some(RecordRef::from(period)),
            Self::Status(_) | Self::RecipientKind(_) | Self::Agreement(_) => None,
        }
    }

    /// Makes it so in one record, and says whether that became another.
    fn make(&self, register: &mut Register, record: &RecordRef, ids: &mut Ids) -> bool {
        match self {
            Self::ProcessOwner(person) => activity(register, record).is_some_and(|activity| {
                let owner = person.clone().map_or(Answer::Open, Answer::Confirmed);
                set(&mut activity.process_owner, owner)
            }),
            Self::Retention { period, is_added } => activity(register, record).is_some_and(|activity| {
                let mut rules = match activity.retention.value() {
                    Some(rules) if *is_added => rules.clone(),
                    Some(_) | None => Vec::new(),
                };
                if !rules.contains(period) {
                    rules.push(period.clone());
                }
                set(&mut activity.retention, Answer::Confirmed(rules))
            }),
            Self::Status(status) => {
                activity(register, record).is_some_and(|activity| set(&mut activity.status, *status))
            }
            Self::RecipientKind(kind) => {
                recipient(register, record).is_some_and(|recipient| set(&mut recipient.kind, *kind))
            }
            Self::Agreement(status) => agree(register, record, *status, ids),
        }
    }
}

/// The agreement with a processor; one that has none yet gets it.
fn agree(register: &mut Register, record: &RecordRef, status: AgreementStatus, ids: &mut Ids) -> bool {
    let works_for_us = recipient(register, record).is_some_and(|recipient| {
        matches!(recipient.kind, RecipientKind::Processor | RecipientKind::SubProcessor)
    });
    if !works_for_us {
        return false;
    }
    let id = RecipientId::from(record.id());
    if let Some(known) = register.agreements.iter_mut().find(|it| it.recipient.as_ref() == Some(&id)) {
        return set(&mut known.status, Answer::Confirmed(status));
    }
    let kind = RecordKind::Agreement;
    let taken = |id: &str| register.agreements.iter().any(|other| other.id.as_str() == id);
    let agreement = ProcessingAgreement {
        id: AgreementId(ids.record(kind.noun(), "", taken)),
        recipient: Some(id),
        status: Answer::Confirmed(status),
        ..ProcessingAgreement::default()
    };
    register.agreements.push(agreement);
    true
}

fn activity<'r>(register: &'r mut Register, record: &RecordRef) -> Option<&'r mut ProcessingActivity> {
    let is_it = record.kind() == RecordKind::Activity;
    register.activities.iter_mut().find(|activity| is_it && activity.id.as_str() == record.id())
}

fn recipient<'r>(register: &'r mut Register, record: &RecordRef) -> Option<&'r mut Recipient> {
    let is_it = record.kind() == RecordKind::Recipient;
    register.recipients.iter_mut().find(|recipient| is_it && recipient.id.as_str() == record.id())
}

/// Puts a value in its place, and says whether it was another.
fn set<T: PartialEq>(place: &mut T, value: T) -> bool {
    let is_other = *place != value;
    *place = value;
    is_other
}

/// What can be copied as a whole.
trait Copied: Listed {
    fn set_name(&mut self, name: String);
    /// What must be its own is its own; `taken` are the names of all records.
    fn become_other(&mut self, _taken: &mut BTreeSet<RecordRef>) {}
}

impl Copied for ProcessingActivity {
    fn set_name(&mut self, name: String) {
        self.name = name;
    }

    fn become_other(&mut self, taken: &mut BTreeSet<RecordRef>) {
        // A number of the firm's own names one activity only.
        self.code.clear();
        give_ids(self, taken);
    }
}

impl Copied for Recipient {
    fn set_name(&mut self, name: String) {
        self.name = name;
    }
}

impl Copied for System {
    fn set_name(&mut self, name: String) {
        self.name = name;
    }
}

/// Makes copies, each with an id that nothing else has.
struct Copies<'i> {
    taken: BTreeSet<RecordRef>,
    ids: &'i mut Ids,
}

impl Copies<'_> {
    /// Copies a record; the copy stands after it. None when it is not there, or is nothing that is copied as a whole.
    #[expect(clippy::wildcard_enum_match_arm, reason = "nothing else is copied as a whole")]
    fn copy(&mut self, register: &mut Register, record: &RecordRef) -> Option<RecordRef> {
        match record.kind() {
            RecordKind::Activity => self.copy_listed::<ProcessingActivity>(register, record.id()),
            RecordKind::Recipient => self.copy_listed::<Recipient>(register, record.id()),
            RecordKind::System => self.copy_listed::<System>(register, record.id()),
            _ => None,
        }
    }

    fn copy_listed<T: Copied>(&mut self, register: &mut Register, id: &str) -> Option<RecordRef> {
        let place = T::all(register).iter().position(|record| record.id() == id)?;
        let mut copy = T::all(register)[place].clone();
        copy.set_name(copied(copy.name()));
        let taken = |id: &str| self.taken.contains(&RecordRef::new(T::KIND, id));
        copy.set_id(self.ids.record(T::KIND.noun(), copy.name(), taken));
        let record = RecordRef::new(T::KIND, copy.id());
        self.taken.insert(record.clone());
        copy.become_other(&mut self.taken);
        T::list(register).insert(place + 1, copy);
        Some(record)
    }
}
