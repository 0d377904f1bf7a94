//! Which record refers to one that is not there.

use rusqlite::Connection;

use crate::{Error, value};

/// Every reference has its record; otherwise the first that has not, by name.
pub(crate) fn check(on: &Connection) -> Result<(), Error> {
    let mut check = on.prepare("pragma foreign_key_check")?;
    let mut broken = check.query([])?;
    let Some(row) = broken.next()? else { return Ok(()) };
    let (table, parent, reference): (String, String, i64) = (row.get(0)?, row.get(2)?, row.get(3)?);
    let columns = columns(on, &table, reference)?;
    let row = first(on, &table, &parent, &columns)?;
    let from: Vec<&str> = columns.iter().map(|(from, _)| from.as_str()).collect();
    let what = format!("{} refers to a {parent} that is not there", from.join(", "));
    Err(Error::Invalid { table, row, what })
}

/// The columns of a reference, and those they refer to.
fn columns(on: &Connection, table: &str, reference: i64) -> Result<Vec<(String, String)>, Error> {
    let mut columns = Vec::new();
    on.pragma(None, "foreign_key_list", table, |row| {
        if row.get::<_, i64>("id")? == reference {
            columns.push((row.get("from")?, row.get("to")?));
        }
        Ok(())
    })?;
    Ok(columns)
}

/// The key of the first row whose reference has no record.
fn first(on: &Connection, table: &str, parent: &str, columns: &[(String, String)]) -> Result<String, Error> {
    // Put together here: the names come from our own schema, and there are a hundred references.
    let meets: Vec<String> =
        columns.iter().map(|(from, to)| format!("parent.\"{to}\" = child.\"{from}\"")).collect();
    let given: Vec<String> =
        columns.iter().map(|(from, _)| format!("child.\"{from}\" is not null")).collect();
    let sql = format!(
        "select * from \"{table}\" as child where {} and not exists (select 1 from \"{parent}\" as parent where {}) limit 1",
        given.join(" and "),
        meets.join(" and "),
    );
    let mut rows = on.prepare(&sql)?;
    let mut rows = rows.query([])?;
    let Some(row) = rows.next()? else { return Ok(String::new()) };
    Ok(value::shown(row.get_ref(0)?))
}
