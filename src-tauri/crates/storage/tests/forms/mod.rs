//! A dossier's file in its other form, made by the tests' own hand: of one that is packed, one with all its
//! tables (as a large dossier has them), and back. Whoever spoils a row does so in its table.

#![allow(dead_code, reason = "each test uses its part")]

use rusqlite::types::Value;
use rusqlite::{Connection, MAIN_DB, params_from_iter};

/// What stands in a packed file as it is.
const WHOLE: [&str; 2] = ["meta", "migration"];

/// A file's image, to be asked or spoilt. What guards our own files does not hold another program back.
pub fn opened(image: &[u8]) -> Connection {
    let mut on = Connection::open_in_memory().unwrap();
    on.deserialize_read_exact(MAIN_DB, image, image.len(), false).unwrap();
    on.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on").unwrap();
    on
}

pub fn image(mut of: Connection) -> Vec<u8> {
    of.serialize(MAIN_DB).unwrap().to_vec()
}

pub fn number(on: &Connection, sql: &str) -> i64 {
    on.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// The sheets of a packed file: number, name, columns.
fn sheets(packed: &Connection) -> Vec<(i64, String, String)> {
    let mut sheets = packed.prepare("select number, name, columns from sheet order by number").unwrap();
    let rows = sheets.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// The rows of a table, or of any statement.
fn rows(on: &Connection, sql: &str) -> Vec<Vec<Value>> {
    let mut statement = on.prepare(sql).unwrap();
    let count = statement.column_count();
    let rows = statement.query_map([], |row| (0..count).map(|at| row.get(at)).collect());
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

fn put(on: &Connection, table: &str, row: Vec<Value>) {
    let places = vec!["?"; row.len()].join(", ");
    on.execute(&format!("insert into \"{table}\" values ({places})"), params_from_iter(row)).unwrap();
}

fn value(cell: &serde_json::Value) -> Value {
    if let Some(text) = cell.as_str() {
        Value::Text(text.to_owned())
    } else {
        cell.as_i64().map_or(Value::Null, Value::Integer)
    }
}

/// What a packed file holds, in tables as `tests/references/schema.sql` has them.
pub fn plain(packed: &[u8]) -> Vec<u8> {
    let from = opened(packed);
    let to = Connection::open_in_memory().unwrap();
    to.execute_batch("pragma foreign_keys = off").unwrap();
    to.execute_batch(include_str!("../../../../../tests/references/schema.sql")).unwrap();
    for (number, name, columns) in sheets(&from) {
        if WHOLE.contains(&&*name) {
            rows(&from, &format!("select * from {name}")).into_iter().for_each(|row| put(&to, &name, row));
            continue;
        }
        for line in rows(&from, &format!("select cells from line where sheet = {number}")) {
            let [Value::Text(cells)] = &line[..] else { panic!("{line:?}") };
            let cells: Vec<serde_json::Value> = serde_json::from_str(cells).unwrap();
            let mut row: Vec<Value> = cells.iter().map(value).collect();
            row.resize(columns.split(' ').count(), Value::Null);
            put(&to, &name, row);
        }
    }
    for what in ["application_id", "user_version"] {
        to.pragma_update(None, what, number(&from, &format!("pragma {what}"))).unwrap();
    }
    image(to)
}

/// The packed file again, with what stands in the tables now.
pub fn packed_again(packed: &[u8], plain: &[u8]) -> Vec<u8> {
    let (to, from) = (opened(packed), opened(plain));
    to.execute_batch("delete from line; delete from meta; delete from migration").unwrap();
    let mut line = 0_i64;
    for (sheet, name, _) in sheets(&to) {
        if WHOLE.contains(&&*name) {
            rows(&from, &format!("select * from {name}")).into_iter().for_each(|row| put(&to, &name, row));
            continue;
        }
        let columns: Vec<String> = rows(&from, &format!("select name from pragma_table_info('{name}')"))
            .into_iter()
            .map(|row| if let [Value::Text(name)] = &row[..] { name.clone() } else { panic!("{row:?}") })
            .collect();
        let first = line;
        // As bytes: what is no text may be just what is tested.
        let all = format!("select cast(json_array(\"{}\") as blob) from \"{name}\"", columns.join("\", \""));
        for row in rows(&from, &all) {
            let [Value::Blob(cells)] = &row[..] else { panic!("{row:?}") };
            line += 1;
            to.execute("insert into line values (?1, ?2, cast(?3 as text))", (line, sheet, cells)).unwrap();
        }
        let columns = if line == first { String::new() } else { columns.join(" ") };
        to.execute("update sheet set columns = ?1 where number = ?2", (columns, sheet)).unwrap();
    }
    image(to)
}
