//! Files of other versions than today's: those before it, and one after it that is made up here.

use chrono::{NaiveDate, NaiveDateTime};
use register::{BusinessProcess, DeletionEvent, Hold, Occurrence, ProcessingActivity, Register};
use rusqlite::Connection;

use super::*;
use crate::backups::{Backups, Reason};
use crate::foreign::{Checked, check, check_by, check_even_newer};
use crate::known::Known;
use crate::working_copy::WorkingCopy;
use crate::{Home, Storage, Transaction, packed};

/// The version after today's, which the step below makes.
const NEXT: u32 = SCHEMA_VERSION + 1;

/// A step that no version has: a column counted from what is there, a table made of another's rows, and one
/// taken apart and put together again that others refer to.
const ADDED: Step = &[
    "alter table activity add column letters integer not null default 0;
    update activity set letters = length(name);",
    "create table badge (number integer not null, primary key (number)) strict, without rowid;
    insert into badge select position from activity;",
    "create table business_process_2 (
      id text not null, name text not null, in_short text not null, owner_state text not null, owner text,
      colour text not null, position integer not null,
      primary key (id), foreign key (owner) references person (id) deferrable initially deferred
    ) strict, without rowid;
    insert into business_process_2 select id, name, in_short, owner_state, owner, 'groen', position
    from business_process;
    drop table business_process;
    alter table business_process_2 rename to business_process;",
];

fn and(step: Step) -> Vec<Step> {
    STEPS.into_iter().chain([step]).collect()
}

fn register() -> Register {
    let activity = |name: &str| ProcessingActivity {
        id: name.into(),
        name: name.to_owned(),
        business_process: Some("verkoop".into()),
        ..ProcessingActivity::default()
    };
    Register {
        activities: ["Bestellingen", "Nieuwsbrief"].map(activity).into(),
        business_processes: vec![BusinessProcess { id: "verkoop".into(), ..BusinessProcess::default() }],
        ..Register::default()
    }
}

/// The same with all its tables, as a large dossier has them.
fn plain() -> Vec<u8> {
    let mut tables = packed::unpacked(&opened(&image()), &STEPS, false).unwrap();
    tables.serialize(MAIN_DB).unwrap().to_vec()
}

/// The file of a dossier with that register, by today's program: packed.
fn image() -> Vec<u8> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let mut copy = WorkingCopy::new("0f8fad5b", day);
    copy.edit(|to: &mut Transaction<'_>| crate::replace_all(to, &register())).unwrap();
    copy.image().unwrap()
}

fn opened(image: &[u8]) -> Connection {
    let mut on = Connection::open_in_memory().unwrap();
    on.deserialize_read_exact(MAIN_DB, image, image.len(), false).unwrap();
    on
}

/// A file after another program did this to it.
fn after(image: &[u8], sql: &str) -> Vec<u8> {
    let mut on = opened(image);
    on.execute_batch(sql).unwrap();
    on.serialize(MAIN_DB).unwrap().to_vec()
}

fn number(on: &Connection, sql: &str) -> i64 {
    on.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn an_older_file_is_read_as_one_of_today() {
    for old in [image(), plain()] {
        let Checked { version, register: found, meta, .. } = check_by(&old, &and(ADDED)).unwrap();
        assert_eq!((version, found), (SCHEMA_VERSION, register()));
        assert_eq!(meta.document_id, "0f8fad5b");
        assert_eq!(check(&old).unwrap().version, SCHEMA_VERSION);
    }
}

#[test]
fn a_copy_is_brought_up_to_date_with_all_that_it_holds() {
    let new = upgraded(&plain(), SCHEMA_VERSION, &and(ADDED)).unwrap();
    let on = opened(&new);
    assert_eq!(number(&on, "pragma user_version"), i64::from(NEXT));
    assert_eq!(number(&on, "pragma application_id"), i64::from(APPLICATION_ID));
    assert_eq!(number(&on, "select letters from activity where name = 'Nieuwsbrief'"), 11);
    assert_eq!(number(&on, "select count(*) from badge"), 2);
    assert_eq!(number(&on, "select count(*) from business_process where colour = 'groen'"), 1);
    let ran = meta::migrations(&on).unwrap();
    let all: Vec<_> = (1..).zip(and(ADDED).into_iter().map(checksum)).collect();
    assert_eq!(ran, all);
    // Its tables are those of a file that the newer program makes itself.
    assert_eq!(foreign::schema(&on).unwrap(), schema_of(&and(ADDED)).unwrap());
    assert_ne!(schema_of(&and(ADDED)).unwrap(), schema_of(&STEPS).unwrap());
}

#[test]
fn a_step_that_fails_half_way_leaves_nothing() {
    let half: Step =
        &["create table badge (number integer primary key) strict;", "insert into badge values ('x');"];
    let mut on = opened(&plain());
    run_from(&mut on, SCHEMA_VERSION, &and(half)).unwrap_err();
    assert_eq!(number(&on, "pragma user_version"), i64::from(SCHEMA_VERSION));
    assert_eq!(foreign::schema(&on).unwrap(), schema_of(&STEPS).unwrap());
    assert_eq!(meta::migrations(&on).unwrap().len(), STEPS.len());
    for old in [image(), plain()] {
        assert!(matches!(check_by(&old, &and(half)), Err(Error::Damaged(_))));
    }
}

/// What a step made of the rows is looked at before anything is done with it.
#[test]
fn a_step_that_spoils_the_rows_is_not_believed() {
    for old in [image(), plain()] {
        let dangling: Step = &["update activity set business_process = 'er is geen'"];
        let refused = check_by(&old, &and(dangling)).unwrap_err();
        assert!(matches!(&refused, Error::Invalid { table, .. } if table == "activity"), "{refused:?}");
        let shut: Step = &["update meta set min_reader = 9"];
        let refused = check_by(&old, &and(shut)).unwrap_err();
        assert!(matches!(&refused, Error::Invalid { table, .. } if table == "meta"), "{refused:?}");
    }
}

#[test]
fn an_older_file_passes_the_checks_of_its_own_version_first() {
    let steps = and(ADDED);
    let other_tables = after(&plain(), "create table extra (a text) strict");
    assert!(matches!(check_by(&other_tables, &steps), Err(Error::Damaged(_))));
    let triggers = after(&plain(), "create trigger t after update on meta begin delete from activity; end");
    assert!(matches!(check_by(&triggers, &steps), Err(Error::Damaged(_))));
    let edited = after(&plain(), "update migration set checksum = 'another'");
    assert!(matches!(check_by(&edited, &steps), Err(Error::Damaged(_))));
    let dangling = after(&plain(), "pragma foreign_keys = off; update activity set business_process = 'weg'");
    assert!(matches!(check_by(&dangling, &steps), Err(Error::Invalid { .. })));
    for (mut spoilt, page) in [(plain(), 4096), (image(), 1024)] {
        spoilt[page..2 * page].fill(7);
        assert!(matches!(check_by(&spoilt, &steps), Err(Error::Damaged(_))));
    }
    for (sql, what) in [
        ("create trigger t after update on meta begin delete from line; end", "a trigger"),
        ("update migration set checksum = 'another'", "edited"),
        ("update sheet set name = 'more' where name = 'note'", "another sheet"),
    ] {
        assert!(matches!(check_by(&after(&image(), sql), &steps), Err(Error::Damaged(_))), "{what}");
    }
    let dangling = after(
        &image(),
        "update line set cells = replace(cells, 'verkoop', 'weg') where sheet = (select number from sheet where name = 'activity')",
    );
    assert!(matches!(check_by(&dangling, &steps), Err(Error::Invalid { .. })));
}

#[test]
fn the_original_is_kept_before_it_is_replaced() {
    let folder = tempfile::TempDir::new().unwrap();
    let backups = Backups::of(&Home::at(folder.path()), "0f8fad5b").unwrap();
    let (old, now) = (image(), "2026-11-22T14:03:00".parse::<NaiveDateTime>().unwrap());
    assert_eq!(backups.keep_if_older(&old, SCHEMA_VERSION, now).unwrap(), None);
    assert_eq!(backups.all().unwrap(), []);
    let kept = backups.keep_if_older(&old, SCHEMA_VERSION + 1, now).unwrap().unwrap();
    assert_eq!(kept.reason, Reason::BeforeUpdate);
    let path = folder.path().join("backups").join("0f8fad5b").join(kept.file_name());
    assert!(std::fs::read(path).unwrap() == old, "byte for byte");
    assert_eq!(backups.read(&kept).unwrap().register, register());
}

/// A packed file by a newer program: a table more, and a column more in the middle of one of ours.
fn newer_packed() -> Vec<u8> {
    let mut on = opened(&image());
    on.execute_batch(&format!(
        "insert into migration (version, checksum) values ({NEXT}, 'later');
        update sheet set number = -number;
        update sheet set number = 1 - number;
        update line set sheet = 1 + sheet;
        insert into sheet values (1, 'badge', 'number colour');
        insert into line values (0, 1, '[7,\"groen\"]');
        update sheet set columns = 'id letters' || substr(columns, 3) where name = 'activity';
        pragma user_version = {NEXT};"
    ))
    .unwrap();
    let activities = "sheet = (select number from sheet where name = 'activity')";
    let lines: Vec<(i64, String)> = on
        .prepare(&format!("select number, cells from line where {activities}"))
        .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .unwrap();
    for (number, cells) in lines {
        let mut cells: Vec<serde_json::Value> = serde_json::from_str(&cells).unwrap();
        cells.insert(1, 11.into());
        let cells = serde_json::to_string(&cells).unwrap();
        on.execute("update line set cells = ?1 where number = ?2", (cells, number)).unwrap();
    }
    on.serialize(MAIN_DB).unwrap().to_vec()
}

/// A file of a newer program that says that we can read it: so we do, and change nothing.
#[test]
fn a_newer_file_can_be_read_when_it_says_so() {
    for newer in [upgraded(&plain(), SCHEMA_VERSION, &and(ADDED)).unwrap(), newer_packed()] {
        can_be_read(&newer);
    }
}

fn can_be_read(newer: &[u8]) {
    let checked = check_even_newer(newer).unwrap();
    assert_eq!((checked.version, checked.register), (NEXT, register()));
    assert!(matches!(check(newer), Err(Error::Newer { version: NEXT })), "but not where it would be written");

    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    let home = Home::at(&folder.path().join("eigen"));
    std::fs::write(&path, newer).unwrap();
    for mut storage in [Storage::open(&path).unwrap(), Storage::open_in(&home, &path).unwrap().storage] {
        assert_eq!(storage.load().unwrap(), register());
        let edited = storage.edit(|to| crate::replace_all(to, &Register::default()));
        assert!(matches!(edited, Err(Error::ReadOnly)));
        assert!(matches!(storage.save(), Err(Error::ReadOnly)));
        let other = folder.path().join("b.verantwoord");
        assert!(matches!(storage.save_as(&other), Err(Error::ReadOnly)), "a copy would hold less");
        assert_eq!(storage.load().unwrap(), register());
        assert!(!other.exists());
    }
    assert!(std::fs::read(&path).unwrap() == newer);
}

#[test]
fn a_newer_file_that_we_cannot_read_is_told_as_such() {
    let newer = upgraded(&plain(), SCHEMA_VERSION, &and(ADDED)).unwrap();
    for change in [
        "update meta set min_reader = 9",
        // A table or a column of ours is not there any more, or says something else.
        "drop table note",
        "alter table activity rename column description to about",
        "pragma ignore_check_constraints = on; update activity set status = 'on_the_moon'",
        "create table note_3 as select * from note; drop table note; create view note as select * from note_3",
        "create trigger t after update on meta begin delete from activity; end",
        // Our SQLite has no virtual tables; whoever made the file had.
        "pragma writable_schema = on;
         insert into sqlite_schema values ('table', 'v', 'v', 0, 'create virtual table v using fts5(a)')",
        // As hostile as any.
        "pragma foreign_keys = off; update activity set business_process = 'weg'",
        "update migration set checksum = 'another' where version = 1",
    ] {
        let refused = check_even_newer(&after(&newer, change)).unwrap_err();
        assert!(matches!(refused, Error::Newer { version: NEXT }), "{change}: {refused:?}");
    }
    let mut spoilt = newer.clone();
    spoilt[4096..8192].fill(7);
    for image in [&newer[..4096], &spoilt] {
        assert!(matches!(check_even_newer(image), Err(Error::Newer { version: NEXT })));
    }
}

#[test]
fn a_newer_packed_file_that_we_cannot_read_is_told_as_such() {
    let newer = newer_packed();
    for change in [
        "update meta set min_reader = 9",
        "delete from sheet where name = 'note'",
        "update sheet set name = 'notes' where name = 'note'",
        "insert into sheet select 5000, 'note', ''",
        "update sheet set columns = replace(columns, ' description', ' about') where name = 'activity'",
        "update line set cells = '[]'",
        "update line set sheet = 7",
        "update line set cells = replace(cells, 'verkoop', 'weg')
        where sheet = (select number from sheet where name = 'activity')",
        "create table more (x)",
        "create trigger t after update on meta begin delete from line; end",
        "update migration set checksum = 'another' where version = 1",
    ] {
        let refused = check_even_newer(&after(&newer, change)).unwrap_err();
        assert!(matches!(refused, Error::Newer { version: NEXT }), "{change}: {refused:?}");
    }
}

/// A working copy as the program of version 1 left it: of the file that it made (`tests/old_files`), with these
/// rows and with work that is in no file.
fn left_by_version_1(file: &std::path::Path, rows: &str) -> Register {
    let of = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/old_files/v1.verantwoord");
    let image = std::fs::read(of).unwrap();
    let mut on = opened(&image);
    on.execute_batch(include_str!("working_copy.sql")).unwrap();
    Known { edits: 7, ..Known::default() }.put(&on).unwrap();
    on.execute_batch(rows).unwrap();
    std::fs::write(file, &*on.serialize(MAIN_DB).unwrap()).unwrap();
    check(&image).unwrap().register
}

#[test]
fn a_working_copy_of_an_older_version_goes_on_as_one_of_today() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("working.sqlite");
    let rows = "insert into hold (id, reason, position) values ('klacht', 'Een klacht', 0);
        insert into deletion_event (id, scope, method, proof, position)
        values ('opgeruimd', 'Brieven', 'Papierbak', '', 0);
        insert into history (number, operation, is_undone) values (1, 'een stap', 0);";
    let mut expected = left_by_version_1(&file, rows);
    assert_eq!(WorkingCopy::peek(&file).unwrap().1.edits, 7);
    let before = opened(&std::fs::read(&file).unwrap());
    assert_eq!(number(&before, "pragma user_version"), 1, "looked at, and left as it is");

    let mut copy = WorkingCopy::reopen(&file).unwrap();
    assert_eq!(copy.known().edits, 7);
    expected.holds.push(Hold { id: "klacht".into(), reason: "Een klacht".to_owned(), ..Hold::default() });
    expected.deletion_events.push(DeletionEvent {
        id: "opgeruimd".into(),
        scope: "Brieven".to_owned(),
        method: "Papierbak".to_owned(),
        ..DeletionEvent::default()
    });
    assert_eq!(copy.read().unwrap(), expected);
    let moment = Occurrence { id: "vacature".into(), ..Occurrence::default() };
    copy.edit(|to| crate::occurrence::put(to, &moment, 0)).unwrap();
    expected.occurrences.push(moment);
    assert_eq!(check(&copy.image().unwrap()).unwrap().register, expected);
    drop(copy);
    assert_eq!(WorkingCopy::reopen(&file).unwrap().read().unwrap(), expected);
    assert_eq!(number(&Connection::open(&file).unwrap(), "select count(*) from history"), 1);
}

#[test]
fn a_working_copy_with_rows_that_refer_to_nothing_is_not_brought_up_to_date() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("working.sqlite");
    left_by_version_1(
        &file,
        "pragma foreign_keys = off;
        insert into deletion_event (id, period, scope, method, proof, position)
        values ('opgeruimd', 'weg', '', '', '', 0);",
    );
    let refused = WorkingCopy::reopen(&file).unwrap_err();
    assert!(matches!(&refused, Error::Invalid { table, .. } if table == "deletion_event"), "{refused:?}");
}
