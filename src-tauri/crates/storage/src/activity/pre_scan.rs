//! The quick look whether an impact assessment is needed: none or one of each activity.

use std::collections::BTreeMap;

use register::{PreScan, ProcessingActivity};

use crate::bind::Bind;
use crate::columns::{Columns, columns};
use crate::list::put_part;
use crate::name::Name;
use crate::reader::Reader;
use crate::row::Row;
use crate::{Error, Transaction};

columns!(PreScan { criteria, outcome, date, reason });
columns!(PreScanAnswer { criterion, holds });

/// A table of its own: nothing of it stands in the row of its activity.
impl Columns for Option<PreScan> {
    const IS_ROW: bool = false;

    fn bind(&self, _: Name<'_>, _: &mut Bind<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn bind_nothing(_: Name<'_>, _: &mut Bind<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read(_: Name<'_>, _: &mut Row<'_>) -> Result<Self, Error> {
        Ok(None)
    }

    fn read_nothing(_: Name<'_>, _: &mut Row<'_>) -> Result<(), Error> {
        Ok(())
    }

    #[cfg(test)]
    fn describe(_: Name<'_>, _: &crate::schema::Given, _: &mut Vec<crate::schema::Column>) {}
}

pub(super) fn put(activity: &ProcessingActivity, to: &Transaction<'_>) -> Result<(), Error> {
    let Some(pre_scan) = &activity.pre_scan else { return Ok(()) };
    let mut row = Bind::prepare(to.on(), "pre_scan", include_str!("put_pre_scan.sql"))?;
    row.set(Name::Column("activity"), &activity.id)?;
    pre_scan.bind(Name::Row, &mut row)?;
    row.run()?;
    let key = [("activity", activity.id.as_str())];
    put_part(to, "pre_scan_answer", include_str!("put_pre_scan_answer.sql"), &key, "", &pre_scan.criteria)
}

pub(super) fn read(from: &Reader<'_>, activities: &mut [ProcessingActivity]) -> Result<(), Error> {
    let scans = from.rows("pre_scan", include_str!("pre_scans.sql"), |row| {
        Ok((row.key(Name::Column("activity"))?, PreScan::read(Name::Row, row)?))
    })?;
    let mut scans: BTreeMap<String, PreScan> = scans.into_iter().collect();
    let mut answers =
        from.part("pre_scan_answer", include_str!("pre_scan_answers.sql"), &["activity"], "")?;
    for activity in activities {
        let of = activity.id.as_str();
        let Some(mut pre_scan) = scans.remove(of) else { continue };
        answers.fill(&[of], &mut pre_scan.criteria)?;
        activity.pre_scan = Some(pre_scan);
    }
    answers.done()
}
