//! The schema is what the records ask for, and every statement fits it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::tables::{Place, Table, tables};
use super::{Column, Kind, STATES};
use crate::migrations;

fn fresh() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrations::run_from(&mut connection, 0, &migrations::STEPS).unwrap();
    connection
}

/// The statement that makes a table, its white space made one space.
fn made(on: &Connection, table: &str) -> String {
    let sql: String =
        on.query_row("select sql from sqlite_schema where name = ?1", [table], |row| row.get(0)).unwrap();
    sql.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(" )", ")")
}

/// A column as `pragma table_info` tells it: name, type, not null.
fn columns_of(on: &Connection, table: &str) -> BTreeSet<(String, String, bool)> {
    let mut info = on.prepare(&format!("pragma table_info({table})")).unwrap();
    let rows = info.query_map([], |row| {
        // SQLite tells the types it knows in capitals.
        Ok((row.get("name")?, row.get::<_, String>("type")?.to_lowercase(), row.get("notnull")?))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

fn kind_of(column: &Column) -> &'static str {
    match column.kind {
        Kind::Flag | Kind::Number => "integer",
        Kind::Text | Kind::Day | Kind::Moment | Kind::PartialDate | Kind::Word(_) | Kind::Id(_) => "text",
    }
}

/// The name as a statement writes it: three are words of SQL.
fn quoted(name: &str) -> String {
    if ["check", "from", "on"].contains(&name) { format!("\"{name}\"") } else { name.to_owned() }
}

/// Columns of the key that are the place of a row in another list.
fn is_place(of: &str) -> bool {
    of == "position"
}

#[test]
fn every_table_has_the_columns_of_its_records_and_no_others() {
    let on = fresh();
    for table in tables() {
        let mut asked: BTreeSet<_> = table
            .columns
            .iter()
            .map(|c| (c.name.clone(), kind_of(c).to_owned(), !c.is_optional && c.states.is_empty()))
            .collect();
        for (column, of) in table.of.iter().flat_map(|(_, key)| key) {
            let kind = if is_place(of) { "integer" } else { "text" };
            asked.insert(((*column).to_owned(), kind.to_owned(), true));
        }
        match table.place {
            Place::Only => asked.insert(("only".to_owned(), "integer".to_owned(), true)),
            Place::Id | Place::Position => asked.insert(("position".to_owned(), "integer".to_owned(), true)),
            Place::One => true,
        };
        assert_eq!(columns_of(&on, table.name), asked, "table {}", table.name);
    }
}

#[test]
fn every_table_is_known_strict_and_in_the_order_of_its_key() {
    let on = fresh();
    let mut there = BTreeSet::new();
    on.pragma_query(None, "table_list", |row| {
        let (name, kind): (String, String) = (row.get("name")?, row.get("type")?);
        if !name.starts_with("sqlite_") {
            assert_eq!(kind, "table", "{name}");
            assert!(row.get::<_, bool>("strict")? && row.get::<_, bool>("wr")?, "{name}");
            there.insert(name);
        }
        Ok(())
    })
    .unwrap();
    let mut asked: BTreeSet<String> = tables().iter().map(|table| table.name.to_owned()).collect();
    asked.extend(["meta".to_owned(), "migration".to_owned()]);
    assert_eq!(there, asked);
    let kinds: String =
        on.query_row("select group_concat(distinct type) from sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(kinds, "table", "no triggers, views or indexes");
    for table in tables() {
        let key = format!("primary key ({})", table.key().join(", "));
        assert!(made(&on, table.name).contains(&key), "{}: {key}", table.name);
    }
}

/// The words of every `check (… in (…))` are those of the enum, in its order; and no other column has any.
#[test]
fn the_words_of_the_schema_are_those_of_the_enums() {
    let on = fresh();
    let mut checked = 0;
    for table in tables() {
        let made = made(&on, table.name);
        for column in &table.columns {
            let start = format!("check ({} in (", quoted(&column.name));
            let words = made.split(&start).nth(1).map(|rest| rest.split("))").next().unwrap());
            let asked = match column.kind {
                Kind::Word(words) => {
                    checked += 1;
                    Some(words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", "))
                }
                Kind::Flag => Some("0, 1".to_owned()),
                Kind::Text | Kind::Number | Kind::Day | Kind::Moment | Kind::PartialDate | Kind::Id(_) => {
                    None
                }
            };
            assert_eq!(words, asked.as_deref(), "{}.{}", table.name, column.name);
        }
    }
    assert!(checked > 200, "only {checked} columns have words");
}

/// A value without an answer, or an answer without its value, gets into no table.
#[test]
fn a_value_stands_only_where_there_is_an_answer() {
    let on = fresh();
    for table in tables() {
        let made = made(&on, table.name);
        for column in &table.columns {
            let name = quoted(&column.name);
            let Some(state) = column.states.last() else { continue };
            // A question within an answer has no state as long as there is no answer around it.
            let state =
                if column.states.len() == 1 { state.clone() } else { format!("coalesce({state}, 'open')") };
            let check = if column.is_optional {
                format!("check ({name} is null or {state} in ('proposed', 'confirmed'))")
            } else {
                format!("check (({name} is null) = ({state} in ('open', 'not_applicable')))")
            };
            assert!(made.contains(&check), "{}.{name}: {check}", table.name);
        }
    }
    assert_eq!(STATES, ["open", "not_applicable", "proposed", "confirmed"]);
}

#[test]
fn days_and_numbers_are_checked() {
    let on = fresh();
    for table in tables() {
        let made = made(&on, table.name);
        for column in &table.columns {
            let name = quoted(&column.name);
            let check = match column.kind {
                Kind::Day => format!("check ({name} is date({name}))"),
                Kind::Moment => format!("check ({name} glob '????-??-??T??:??:??*')"),
                Kind::PartialDate => format!("check (length({name}) in (4, 7, 10))"),
                Kind::Number => format!("check ({name} between 0 and 4294967295)"),
                Kind::Text | Kind::Flag | Kind::Word(_) | Kind::Id(_) => continue,
            };
            assert!(made.contains(&check), "{}: {check}", table.name);
        }
    }
}

/// Every id that names another record is a reference, looked at when the transaction ends; what belongs to
/// a record goes with it.
#[test]
fn every_id_is_a_reference() {
    let on = fresh();
    for table in tables() {
        let made = made(&on, table.name);
        let (mut references, mut added_later) = (0, 0);
        for column in &table.columns {
            let name = quoted(&column.name);
            let Some(to) = table.refers(column) else { continue };
            references += 1;
            let reference = if to == "purpose" {
                // A purpose's id holds within its activity.
                "foreign key (activity, purpose) references purpose (activity, id)".to_owned()
            } else {
                format!("foreign key ({name}) references {to} (id)")
            };
            let reference = format!("{reference} deferrable initially deferred");
            // A column that a later step adds says itself what it refers to.
            let added = format!("{name} text references {to} (id) deferrable initially deferred");
            added_later += usize::from(made.contains(&added));
            assert!(made.contains(&reference) || made.contains(&added), "{}: {reference}", table.name);
        }
        if let Some((parent, key)) = &table.of {
            references += 1;
            let (from, to): (Vec<_>, Vec<_>) = key.iter().copied().unzip();
            let (from, to) = (from.join(", "), to.join(", "));
            let belongs = format!("foreign key ({from}) references {parent} ({to}) on delete cascade");
            assert!(made.contains(&belongs), "{}: {belongs}", table.name);
        }
        assert_eq!(made.matches("foreign key").count() + added_later, references, "{}", table.name);
    }
}

#[test]
fn every_statement_fits_the_schema_and_is_used() {
    let on = crate::working_copy::tables_made().unwrap();
    on.execute_batch(include_str!("../migrations/packed.sql")).unwrap();
    let files = statements(&source());
    assert!(files.len() > 200, "only {} statements", files.len());
    for file in files {
        let sql = fs::read_to_string(&file).unwrap();
        if !sql.starts_with("pragma ") {
            let statement = on.prepare(&sql).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let is_named = (1..=statement.parameter_count())
                .all(|at| statement.parameter_name(at).is_some_and(|name| name.starts_with(':')));
            assert!(is_named, "{}: a parameter has no name", file.display());
        }
        let outside_texts: String = sql.split('\'').step_by(2).collect();
        assert_eq!(outside_texts, outside_texts.to_lowercase(), "{}: lower case", file.display());
        assert!(is_used(&file), "{}: nobody reads it", file.display());
    }
}

/// The whole schema as it is today, for who wants to read it. After a change: look at what changed, then
/// run this test with `ACCEPT=1`.
#[test]
fn the_schema_is_the_one_written_down() {
    let on = fresh();
    let mut statements = on.prepare("select sql from sqlite_schema order by name").unwrap();
    let statements: Vec<String> =
        statements.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let printed = format!("{};\n", statements.join(";\n\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/references/schema.sql");
    #[expect(clippy::disallowed_methods, reason = "whoever accepts a reference says so")]
    if std::env::var("ACCEPT").is_ok() {
        fs::write(&path, &printed).unwrap();
    }
    let reference = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let (line, _) = printed
        .lines()
        .zip(reference.lines())
        .take_while(|(ours, theirs)| ours == theirs)
        .fold((1, ""), |(line, _), (ours, _)| (line + 1, ours));
    assert!(
        printed == reference,
        "tests/references/schema.sql differs from line {line} on (ACCEPT=1 writes it)"
    );
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every `.sql` but the migrations, which are no single statements.
fn statements(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("migrations") {
            found.extend(statements(&path));
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Some file of the folder, or the one beside it, names the statement; or its macro does.
fn is_used(file: &Path) -> bool {
    let (folder, name) = (file.parent().unwrap(), file.file_name().unwrap().to_str().unwrap());
    let mut readers: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    readers.push(folder.with_extension("rs"));
    readers.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")).any(|path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let by_macro = |call: &str, names: &[&str]| text.contains(call) && names.contains(&name);
        text.contains(&format!("{name}\""))
            || by_macro("listed!(", &["all.sql", "put.sql", "remove.sql", "shift.sql"])
            || by_macro("single!(", &["get.sql", "put.sql"])
            || by_macro("unnamed!(", &["all.sql", "clear.sql", "put.sql"])
    })
}

/// The record tables of [`Table`] are told apart by what they are called.
#[test]
fn no_table_is_listed_twice() {
    let all: Vec<Table> = tables();
    let names: BTreeSet<&str> = all.iter().map(|table| table.name).collect();
    assert_eq!(names.len(), all.len());
}
