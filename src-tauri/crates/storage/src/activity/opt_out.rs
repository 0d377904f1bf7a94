//! The ways in which people say no to an activity.

use register::{OptOut, ProcessingActivity};

use crate::columns::columns;
use crate::list::put_part;
use crate::reader::Reader;
use crate::{Error, Transaction};

const TABLE: &str = "opt_out_channel";

columns!(OptOut { channels, explanation });

pub(super) fn put(activity: &ProcessingActivity, to: &Transaction<'_>) -> Result<(), Error> {
    let key = [("activity", activity.id.as_str())];
    let channels = activity.opt_out.value().map_or(&[][..], |opt_out: &OptOut| &opt_out.channels);
    put_part(to, TABLE, include_str!("put_opt_out_channel.sql"), &key, "channel", channels)
}

pub(super) fn read(from: &Reader<'_>, activities: &mut [ProcessingActivity]) -> Result<(), Error> {
    let mut channels = from.part(TABLE, include_str!("opt_out_channels.sql"), &["activity"], "channel")?;
    for activity in activities {
        if let Some(opt_out) = activity.opt_out.value_mut() {
            channels.fill(&[activity.id.as_str()], &mut opt_out.channels)?;
        }
    }
    channels.done()
}
