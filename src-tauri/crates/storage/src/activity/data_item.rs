//! The single data items of an activity.

use register::ProcessingActivity;

use crate::columns::columns;
use crate::list::{Items, put_part};
use crate::reader::Reader;
use crate::{Error, Transaction};

columns!(DataItem {
    id,
    name,
    category,
    data_subjects,
    purposes,
    source,
    collected_when,
    disguise,
    retention,
    retention_reason
});

pub(super) fn put(activity: &ProcessingActivity, to: &Transaction<'_>) -> Result<(), Error> {
    let of = ("activity", activity.id.as_str());
    put_part(to, "data_item", include_str!("put_data_item.sql"), &[of], "", activity.data.held())?;
    for item in activity.data.held() {
        let key = [of, ("data_item", item.id.as_str())];
        put_part(
            to,
            "data_item_data_subject",
            include_str!("put_data_item_data_subject.sql"),
            &key,
            "data_subject_category",
            &item.data_subjects,
        )?;
        put_part(
            to,
            "data_item_purpose",
            include_str!("put_data_item_purpose.sql"),
            &key,
            "purpose",
            &item.purposes,
        )?;
    }
    Ok(())
}

pub(super) fn read(from: &Reader<'_>, activities: &mut [ProcessingActivity]) -> Result<(), Error> {
    let key = ["activity", "data_item"];
    let mut items = from.part("data_item", include_str!("data_items.sql"), &key[..1], "")?;
    let mut data_subjects = from.part(
        "data_item_data_subject",
        include_str!("data_item_data_subjects.sql"),
        &key,
        "data_subject_category",
    )?;
    let mut purposes =
        from.part("data_item_purpose", include_str!("data_item_purposes.sql"), &key, "purpose")?;
    for activity in activities {
        let of = activity.id.as_str();
        items.fill(&[of], &mut activity.data)?;
        for item in activity.data.value_mut().into_iter().flatten() {
            let key = [of, item.id.as_str()];
            let (found_subjects, found_purposes) = (data_subjects.take(&key), purposes.take(&key));
            item.data_subjects = found_subjects;
            item.purposes = found_purposes;
        }
    }
    items.done()?;
    data_subjects.done()?;
    purposes.done()
}
