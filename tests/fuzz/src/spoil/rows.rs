//! Rows as another program would spoil them: by SQL. The file stays one that SQLite takes for whole.

use rusqlite::{Connection, MAIN_DB};

use crate::chance::Chance;

/// What may come into a column.
const VALUES: [&str; 30] = [
    "null",
    "''",
    "'open'",
    "'not_applicable'",
    "'proposed'",
    "'confirmed'",
    "'unknown'",
    "'x'",
    "'2026-02-30'",
    "'2026-11-22'",
    "'2026-11'",
    "'-0001-01-01'",
    "'2026-11-22T25:00:00'",
    "char(0)",
    "char(10)",
    "char(8238)",
    "cast(x'c328' as text)",
    "cast(x'4100' as text)",
    "printf('%.*c', 300, 'x')",
    "printf('%.*c', 301, 'x')",
    "printf('%.*c', 100001, 'x')",
    "'../../x'",
    "-1",
    "0",
    "1",
    "2",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
];

/// What may be done to the schema.
const SCHEMAS: [&str; 20] = [
    "create table more (x text) strict",
    "create view everybody as select * from person",
    "create trigger t after insert on person begin delete from person; end",
    "create index i on person (name)",
    "create temp table more (x)",
    "alter table person add column age integer",
    "drop table note",
    "delete from meta",
    "delete from organisation",
    "delete from migration",
    "pragma user_version = 6; update meta set min_reader = 1",
    "pragma user_version = 6; create table more (x)",
    "pragma user_version = 6; create index i on person (name)",
    "pragma user_version = 6; alter table person add column age integer",
    // Of a packed file.
    "pragma user_version = 6; insert into migration values (6, 'later'); insert into sheet values (999, 'more', 'x')",
    "pragma user_version = 2; update meta set min_reader = 1",
    "delete from sheet where columns = ''",
    "update sheet set columns = '' where name = 'purpose'",
    "update sheet set number = -number; update line set sheet = -sheet",
    "insert into line select number + 100000, sheet, cells from line",
];

pub(super) fn spoil(bytes: &mut Vec<u8>, chance: &mut Chance) {
    // What SQLite does not take any more has been spoilt enough.
    if let Ok(spoilt) = by_sql(bytes, chance) {
        *bytes = spoilt;
    }
}

fn by_sql(bytes: &[u8], chance: &mut Chance) -> Result<Vec<u8>, rusqlite::Error> {
    let mut other = Connection::open_in_memory()?;
    other.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)?;
    other.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on")?;
    if chance.below(8) == 0 {
        let sql = chance.pick(&SCHEMAS).copied().unwrap_or_default();
        // A damaged file may take part of it.
        let _ = other.execute_batch(sql);
    } else {
        for _ in 0..=chance.below(2) {
            one_row(&other, chance)?;
        }
    }
    Ok(other.serialize(MAIN_DB)?.to_vec())
}

/// A value within a row of a packed file.
fn one_cell(on: &Connection, value: &str, chance: &mut Chance) -> Result<(), rusqlite::Error> {
    let lines = on.query_row("select count(*) from line", [], |row| row.get::<_, i64>(0))?;
    let line = chance.below(usize::try_from(lines).unwrap_or_default());
    let at = chance.below(24);
    let change = match chance.below(8) {
        0 => format!("json_remove(cells, '$[{at}]')"),
        1 => format!("json_insert(cells, '$[#]', {value})"),
        2 => format!("(select cells from line limit 1 offset {at})"),
        // A value of another place.
        3 => format!("json_set(cells, '$[{at}]', cells ->> {})", chance.below(24)),
        _ => format!("json_replace(cells, '$[{at}]', {value})"),
    };
    let of = format!("number = (select number from line limit 1 offset {line})");
    // Refused: no text of JSON any more.
    let _ = on.execute_batch(&format!("update line set cells = {change} where {of}"));
    Ok(())
}

fn one_row(on: &Connection, chance: &mut Chance) -> Result<(), rusqlite::Error> {
    let tables: Vec<String> = on
        .prepare("select name from sqlite_schema where type = 'table' order by name")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut table = "";
    // Most tables of most files are empty.
    for _ in 0..12 {
        table = chance.pick(&tables).map_or("", String::as_str);
        if on.query_row(&format!("select 1 from \"{table}\" limit 1"), [], |_| Ok(())).is_ok() {
            break;
        }
    }
    let columns: Vec<(String, bool)> = on
        .prepare(&format!("pragma table_info(\"{table}\")"))?
        .query_map([], |row| Ok((row.get(1)?, row.get::<_, i64>(5)? > 0)))?
        .collect::<Result<_, _>>()?;
    let Some((column, _)) = chance.pick(&columns) else { return Ok(()) };
    let key = columns.iter().find(|(_, is_key)| *is_key).map_or(column, |(name, _)| name);
    let (skip, value) = (chance.below(4), chance.pick(&VALUES).copied().unwrap_or("null"));
    if table == "line" && chance.below(4) != 0 {
        return one_cell(on, value, chance);
    }
    let of = format!("\"{key}\" = (select \"{key}\" from \"{table}\" limit 1 offset {skip})");
    let sql = match chance.below(8) {
        0 => format!("delete from \"{table}\" where {of}"),
        // The same row under another key.
        1 => {
            let names: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            let values: Vec<String> = names
                .iter()
                .map(|name| if name.trim_matches('"') == key { value.to_owned() } else { name.clone() })
                .collect();
            format!(
                "insert into \"{table}\" ({}) select {} from \"{table}\" where {of}",
                names.join(", "),
                values.join(", ")
            )
        }
        // A value of another column, or of another row.
        2 => {
            let other = chance.pick(&columns).map_or(key, |(name, _)| name);
            format!("update \"{table}\" set \"{column}\" = \"{other}\" where {of}")
        }
        3 => format!("update \"{table}\" set \"{column}\" = {value}"),
        _ => format!("update \"{table}\" set \"{column}\" = {value} where {of}"),
    };
    // Refused: not null, or the same key twice.
    let _ = on.execute_batch(&sql);
    Ok(())
}
