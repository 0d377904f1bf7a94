//! Processing activities: adding, saving, copying, moving and removing them.

use std::collections::{BTreeMap, BTreeSet};

use register::{ActivityId, DataItemId, ProcessingActivity, PurposeId, RecordKind, RecordRef, Register};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::ids::{free, slug};
use crate::operation::Changed;

impl Dossier {
    /// The activity with this id.
    pub fn activity(&self, id: &ActivityId) -> Result<&ProcessingActivity, Error> {
        self.register().activity(id).ok_or_else(|| Error::NoSuchRecord { record: RecordRef::from(id) })
    }

    /// Adds an activity of which only the name is known.
    pub fn add_activity(&mut self, name: &str) -> Result<Saved, Error> {
        self.save_activity(ProcessingActivity { name: name.to_owned(), ..ProcessingActivity::default() })
    }

    /// Saves an activity, new or changed. Purposes and data without an id get one.
    pub fn save_activity(&mut self, mut activity: ProcessingActivity) -> Result<Saved, Error> {
        if activity.id.as_str().is_empty() {
            activity.id = ActivityId(self.new_id(RecordKind::Activity, &activity.name));
        }
        name_parts(&mut activity, self.register());
        self.save_listed(activity)
    }

    /// Gives an activity another place, 0 for the first: a statement takes them in this order.
    pub fn move_activity(&mut self, id: &ActivityId, to: usize) -> Result<Changed, Error> {
        self.move_listed::<ProcessingActivity>(id.as_str(), to)
    }

    /// Removes an activity and every reference to it. [`Dossier::referring`] tells beforehand who refers.
    pub fn remove_activity(&mut self, id: &ActivityId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }
}

/// What a copy is called, so that it is never taken for what it was copied from: "Nieuwsbrief (kopie)".
pub(crate) fn copied(name: &str) -> String {
    format!("{} (kopie)", name.trim()).trim_start().to_owned()
}

/// Gives purposes and data their own ids where they have none, or one that belongs to another activity,
/// and forgets the purposes that data no longer have.
pub(crate) fn name_parts(activity: &mut ProcessingActivity, register: &Register) {
    let mut taken: BTreeSet<RecordRef> = BTreeSet::new();
    for other in register.activities.iter().filter(|other| other.id != activity.id) {
        taken.extend(other.purposes.iter().map(|purpose| RecordRef::from(&purpose.id)));
        taken.extend(other.data.value().into_iter().flatten().map(|item| RecordRef::from(&item.id)));
    }
    give_ids(activity, &mut taken);
}

/// Gives purposes and data ids of their own where those they have are taken, and takes these.
pub(crate) fn give_ids(activity: &mut ProcessingActivity, taken: &mut BTreeSet<RecordRef>) {
    let prefix = activity.id.as_str().to_owned();
    let mut next = |kind: RecordKind, id: &str, name: &str| -> String {
        if id.is_empty() || taken.contains(&RecordRef::new(kind, id)) {
            let slug = slug(name);
            let wish = if slug.is_empty() { prefix.clone() } else { format!("{prefix}-{slug}") };
            // A file takes ids of a hundred characters; a number may follow.
            let wish = wish.chars().take(90).collect::<String>();
            let id = free(wish.trim_end_matches('-'), |id| taken.contains(&RecordRef::new(kind, id)));
            taken.insert(RecordRef::new(kind, id.clone()));
            id
        } else {
            taken.insert(RecordRef::new(kind, id));
            id.to_owned()
        }
    };
    let mut renamed: BTreeMap<PurposeId, PurposeId> = BTreeMap::new();
    for purpose in &mut activity.purposes {
        let id = PurposeId(next(RecordKind::Purpose, purpose.id.as_str(), &purpose.in_short));
        let old = std::mem::replace(&mut purpose.id, id.clone());
        renamed.entry(old).or_insert(id);
    }
    for item in activity.data.value_mut().into_iter().flatten() {
        item.id = DataItemId(next(RecordKind::DataItem, item.id.as_str(), &item.name));
        item.purposes = item.purposes.iter().filter_map(|old| renamed.get(old).cloned()).collect();
    }
}
