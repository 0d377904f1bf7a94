//! Files that are no dossier, are spoilt, or were made to harm: refused by kind, never a panic, never a
//! register that is not what the file says.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod forms;
mod samples;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, MAIN_DB};
use samples::Answers;
use storage::{Error, Storage};
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// A folder with a dossier in which something stands in every table, in a file with all of them, as a large
/// dossier has it.
fn saved() -> (TempDir, PathBuf) {
    let (folder, path) = saved_packed();
    fs::write(&path, forms::plain(&fs::read(&path).unwrap())).unwrap();
    (folder, path)
}

/// The same as it was saved: packed.
fn saved_packed() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    let mut storage = Storage::create(None, "0f8fad5b", today()).unwrap();
    storage.edit(|to| storage::replace_all(to, &samples::register(Answers::Confirmed, 3, 1))).unwrap();
    storage.save_as(&path).unwrap();
    (folder, path)
}

/// What opening says, the file being just as it was afterwards.
fn opened(path: &Path) -> Result<Storage, Error> {
    let before = fs::read(path).ok();
    let opened = Storage::open(path);
    assert!(fs::read(path).ok() == before, "opening changed the file");
    opened
}

fn refusal(path: &Path) -> Error {
    match opened(path) {
        Err(error) => error,
        Ok(_) => panic!("{} was opened", path.display()),
    }
}

/// What opening says of this file, after another program did this to it.
fn after_on(path: &Path, sql: &str) -> Error {
    let other = Connection::open(path).unwrap();
    // What guards our own files does not hold another program back.
    other.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on;").unwrap();
    other.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    drop(other);
    refusal(path)
}

/// A saved dossier with all its tables, after another program did this to it.
fn after(sql: &str) -> Error {
    let (_folder, path) = saved();
    after_on(&path, sql)
}

/// A saved dossier as it is, after another program did this to it.
fn after_in_packed(sql: &str) -> Error {
    let (_folder, path) = saved_packed();
    after_on(&path, sql)
}

/// The same rows in a packed file, after another program did this to them in their tables.
fn packed_after(sql: &str) -> Error {
    let (_folder, path) = saved_packed();
    let packed = fs::read(&path).unwrap();
    let tables = forms::opened(&forms::plain(&packed));
    tables.execute_batch(sql).unwrap();
    fs::write(&path, forms::packed_again(&packed, &forms::image(tables))).unwrap();
    refusal(&path)
}

fn is_damaged(sql: &str) {
    for error in [after(sql), packed_after(sql)] {
        assert!(matches!(error, Error::Damaged(_)), "{sql}: {error:?}");
    }
}

/// Refused for a row of this table, in either form.
fn is_invalid(sql: &str, table: &str) {
    let is_of_table = |error: &Error| matches!(error, Error::Invalid { table: found, .. } if found == table);
    let error = after(sql);
    assert!(is_of_table(&error), "{sql}: {error:?}");
    let error = packed_after(sql);
    // JSON is no place for a text that is none.
    let is_no_text = sql.contains("x'c328'") && matches!(error, Error::Damaged(_));
    assert!(is_of_table(&error) || is_no_text, "packed, {sql}: {error:?}");
}

#[test]
fn what_is_no_dossier_is_refused_as_such() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    assert!(matches!(refusal(&path), Error::NotFound));
    assert!(matches!(refusal(folder.path()), Error::NotADossier(_)), "a folder");
    for text in ["", "SQLite format", "PK\u{3}\u{4} a spreadsheet", "{ \"organisation\": {} }"] {
        fs::write(&path, text).unwrap();
        assert!(matches!(refusal(&path), Error::NotADossier(_)), "{text:?}");
    }
    fs::write(&path, [0; 8192]).unwrap();
    assert!(matches!(refusal(&path), Error::NotADossier(_)), "zero bytes");
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("create table person (id text)").unwrap();
    assert!(matches!(refusal(&path), Error::NotADossier(_)), "another program's database");
    assert!(matches!(after("pragma application_id = 1"), Error::NotADossier(_)));
}

#[test]
#[cfg(unix)]
fn what_is_no_file_is_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let pipe = folder.path().join("a.verantwoord");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(matches!(Storage::open(&pipe), Err(Error::NotADossier(_))));
    assert!(matches!(Storage::open(Path::new("/dev/zero")), Err(Error::NotADossier(_))));
}

#[test]
fn a_newer_dossier_is_told_apart_from_a_damaged_one() {
    let next = storage::SCHEMA_VERSION + 1;
    let version = |n: u32| format!("update meta set min_reader = {next}; pragma user_version = {n}");
    assert!(matches!(after(&version(next)), Error::Newer { version } if version == next));
    assert!(matches!(after(&version(2_000_000_000)), Error::Newer { version: 2_000_000_000 }));
    for version in ["pragma user_version = 0", "pragma user_version = -1"] {
        for error in [after(version), after_in_packed(version)] {
            assert!(matches!(error, Error::Damaged(_)), "{version}: {error:?}");
        }
    }
    assert!(matches!(after_in_packed(&version(next)), Error::Newer { version } if version == next));
}

#[test]
fn a_file_too_large_is_not_read() {
    let (_folder, path) = saved();
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(70 << 20).unwrap();
    assert!(matches!(Storage::open(&path), Err(Error::TooLarge(_))));
}

#[test]
fn rows_without_end_are_not_read() {
    let many = "with recursive n(i) as (select 1000 union all select i + 1 from n where i < 1502000)
        insert into note (position, record, field, note, changed_by, source) select i, '', '', '', '', '' from n";
    let dense = "delete from note;";
    let error = after(&format!("{dense} {}", many.replace("select 1000 union", "select 0 union")));
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    // Nobody packs so many.
    let error = after_in_packed(
        "delete from line where sheet > (select number from sheet where name = 'note');
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 4001)
        insert into line select number + i, sheet, json_set(cells, '$[0]', 1000 + i)
        from n, (select * from line order by number desc limit 1)",
    );
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
}

#[test]
fn a_file_cut_off_is_damaged_wherever_it_was_cut() {
    for (_folder, path) in [saved(), saved_packed()] {
        is_damaged_wherever_it_was_cut(&path);
    }
}

fn is_damaged_wherever_it_was_cut(path: &Path) {
    let whole = fs::read(path).unwrap();
    let mut cuts = vec![16, 50, 60, 63, 68, 71, 72, 99, 100, 101, 512, 4095, 4096, 4097, 8192];
    cuts.extend((1..20).map(|part| whole.len() * part / 20));
    cuts.extend([whole.len() - 4096, whole.len() - 1]);
    for cut in cuts {
        fs::write(path, &whole[..cut]).unwrap();
        assert!(matches!(refusal(path), Error::Damaged(_)), "cut off at {cut}");
        // Filled up again with nothing, as a disk does after a power cut.
        let mut filled = whole[..cut].to_vec();
        filled.resize(whole.len(), 0);
        if filled != whole {
            fs::write(path, &filled).unwrap();
            let error = refusal(path);
            assert!(
                matches!(error, Error::Damaged(_) | Error::NotADossier(_) | Error::Invalid { .. }),
                "nothing from {cut}: {error:?}"
            );
        }
    }
    let longer = [&whole[..], &[0; 4096]].concat();
    fs::write(path, longer).unwrap();
    assert!(matches!(refusal(path), Error::Damaged(_)), "a page too many");
}

#[test]
fn a_schema_that_is_not_ours_is_refused() {
    for sql in [
        "create table more (x)",
        "create table more (x text) strict",
        "create view everybody as select * from person",
        "create trigger t after insert on person begin delete from person; end",
        "create index i on person (name)",
        // Our SQLite has no virtual tables; whoever made the file had.
        "pragma writable_schema = on;
         insert into sqlite_schema values ('table', 'v', 'v', 0, 'create virtual table v using fts5 (x)')",
        "alter table person add column age integer",
        "alter table person rename column name to title",
        "drop table note",
        "pragma writable_schema = on;
         update sqlite_schema set sql = replace(sql, ' strict', '') where name = 'person'",
        "pragma writable_schema = on;
         update sqlite_schema set sql = 'create table person (id as (load_extension(''x'')))' where name = 'person'",
        "pragma writable_schema = on; update sqlite_schema set rootpage = 2 where name = 'person'",
        "pragma writable_schema = on; update sqlite_schema set sql = 'nonsense' where name = 'person'",
        "pragma writable_schema = on; delete from sqlite_schema",
    ] {
        let (_folder, path) = saved();
        let other = Connection::open(&path).unwrap();
        other.execute_batch(sql).unwrap();
        drop(other);
        let error = refusal(&path);
        assert!(matches!(error, Error::Damaged(_)), "{sql}: {error:?}");
    }
}

/// The tables of a packed file are four, and just ours.
#[test]
fn a_packed_file_is_packed_as_ours_are() {
    for sql in [
        "create table more (x)",
        "create table person (id text not null)",
        "create view everybody as select * from line",
        "create trigger t after insert on line begin delete from sheet; end",
        "create index i on line (sheet)",
        "alter table line add column colour text",
        "alter table line rename column cells to content",
        "drop table line",
        "pragma writable_schema = on;
         update sqlite_schema set sql = replace(sql, ' strict', '') where name = 'line'",
        "pragma writable_schema = on; delete from sqlite_schema where name = 'sheet'",
        // Before version 3 nothing was packed.
        "pragma user_version = 2; delete from migration where version > 2",
        // Its sheets are our tables, in their order, with our columns.
        "delete from sheet",
        "delete from sheet where name = 'note'",
        "update sheet set name = 'notes' where name = 'note'",
        "update sheet set name = (select name from sheet where number = 9) where number = 10",
        "insert into sheet select max(number) + 1, 'more', '' from sheet",
        "insert into sheet select max(number) + 1, 'note', '' from sheet",
        "update sheet set number = -number",
        "update sheet set columns = columns || ' more' where name = 'person'",
        "update sheet set columns = replace(columns, ' job_title', '') where name = 'person'",
        "update sheet set columns = replace(columns, 'job_title', 'title') where name = 'person'",
        "update sheet set columns = replace(columns, 'name job_title', 'job_title name') where name = 'person'",
        "update sheet set columns = replace(columns, 'job_title', 'job_title\" from meta; --') where name = 'person'",
        // No row is left out.
        "update sheet set columns = '' where name = 'person'",
        "insert into line select max(number) + 1, 999, '[]' from line",
        "insert into line select min(number) - 1, 999, '[]' from line",
        "update line set sheet = -1",
        "insert into line select min(number) - 1, (select number from sheet where name = 'meta'), '[2]' from line",
        "insert into line select max(number) + 1, 1, '[\"x\"]' from line",
        // A line is a list of values, no more than there are columns.
        "update line set cells = ''",
        "update line set cells = 'nonsense'",
        "update line set cells = '{}' || cells",
        "update line set cells = '[' || cells || ']'",
        "update line set cells = replace(cells, '\"confirmed\"', 'true')",
        "update line set cells = replace(cells, '\"confirmed\"', '1.5')",
        "update line set cells = replace(cells, '\"confirmed\"', '{\"a\":1}')",
        "update line set cells = replace(cells, '\"confirmed\"', '9223372036854775808')",
        "update line set cells = substr(cells, 1, length(cells) - 1) || printf('%.*c', 200, ',') || ']'",
        "update line set cells = substr(cells, 1, length(cells) - 1)
           || replace(printf('%.*c', 99, 'x'), 'x', ',null') || ']'",
    ] {
        let error = after_in_packed(sql);
        assert!(matches!(error, Error::Damaged(_)), "{sql}: {error:?}");
    }
    let person = "sheet = (select number from sheet where name = 'person')";
    for (table, sql) in [
        // Refused by the table that it comes into: a key twice, no key, and a value of another kind.
        ("person", format!("update line set cells = (select cells from line where {person}) where {person}")),
        ("person", format!("update line set cells = '[]' where {person}")),
        ("person", format!("update line set cells = json_set(cells, '$[0]', null) where {person}")),
        ("person", format!("update line set cells = json_set(cells, '$[#-1]', 'first') where {person}")),
        ("organisation", "update line set cells = json_set(cells, '$[0]', 2) where number = 1".to_owned()),
    ] {
        let error = after_in_packed(&sql);
        assert!(matches!(&error, Error::Invalid { table: found, .. } if found == table), "{sql}: {error:?}");
    }
}

/// Either form says the same; and what we pack another can unpack, and the other way round.
#[test]
fn a_dossier_is_the_same_in_either_form() {
    let (_folder, path) = saved_packed();
    let packed = fs::read(&path).unwrap();
    let register = opened(&path).unwrap().load().unwrap();
    let plain = forms::plain(&packed);
    assert!(plain.len() > packed.len() * 2, "{} and {} bytes", plain.len(), packed.len());
    for image in [forms::packed_again(&packed, &plain), plain] {
        fs::write(&path, image).unwrap();
        let mut storage = opened(&path).unwrap();
        assert!(storage.load().unwrap() == register);
        // Saved again it has the form of its size.
        storage.save_as(&path.with_extension("again")).unwrap();
        assert!(fs::read(path.with_extension("again")).unwrap() != fs::read(&path).unwrap());
        assert!(opened(&path.with_extension("again")).unwrap().load().unwrap() == register);
    }
}

#[test]
fn a_file_another_program_left_half_way_is_refused() {
    let error = after(
        "pragma journal_mode = wal; insert into person (id, name, job_title, email_state, position)
        values ('x', '', '', 'open', 3)",
    );
    assert!(matches!(error, Error::Damaged(_)), "{error:?}");
}

#[test]
fn rows_that_no_register_holds_are_refused() {
    for (table, sql) in [
        ("activity", "update activity set status = 'unknown'"),
        ("person", "update person set email_state = 'maybe'"),
        ("person", "update person set email_state = 'open'"),
        ("person", "update person set email = null"),
        ("activity", "update activity set reuse_permission_state = 'open'"),
        ("hold", "update hold set \"from\" = '2026-02-30'"),
        ("hold", "update hold set \"from\" = '2026-2-3'"),
        ("hold", "update hold set \"from\" = '+12026-02-03'"),
        ("breach", "update breach set discovered_at = '2026-99-99T99:99:99'"),
        ("breach", "update breach set discovered_at = '+12026-02-03T12:00:00'"),
        ("activity", "update activity set started_on = '2026-13'"),
        ("organisation", "update organisation set people = -1"),
        ("organisation", "update organisation set is_controller = 2"),
        ("retention_period", "update retention_period set term_kind = 'fixed', term_words = 'x'"),
        (
            "retention_period",
            "update retention_period set term_kind = 'fixed', term_amount = 1, term_unit = null",
        ),
        (
            "personal_data_category",
            "update personal_data_category set sensitivity = 'special', sensitivity_special = null",
        ),
        (
            "personal_data_category",
            "update personal_data_category set sensitivity = 'bsn', sensitivity_special = 'health'",
        ),
        (
            "occurrence",
            "delete from occurrence_period; delete from hold_occurrence; update deletion_event set occurrence = null; update occurrence set id = '' where id = 'occurrence-0'",
        ),
        (
            "occurrence",
            "delete from occurrence_period; delete from hold_occurrence; update deletion_event set occurrence = null; update occurrence set id = 'a' || char(10) || id",
        ),
        ("activity_tag", "update activity_tag set position = 7 where position = 1"),
        ("activity_client", "update activity set clients_state = 'open'"),
        ("opt_out_channel", "update activity set opt_out_state = 'open', opt_out_explanation = null"),
        ("note", "update note set note = printf('%.*c', 100001, 'x')"),
        ("note", "update note set note = cast(x'41004200' as text)"),
        ("note", "update note set note = cast(x'c328' as text)"),
        ("organisation", "delete from organisation"),
        ("meta", "update meta set created_on = 'yesterday'"),
        ("meta", "update meta set min_reader = 0"),
        ("meta", "update meta set document_id = '../../autostart'"),
        ("meta", "update meta set document_id = 'Com1'"),
    ] {
        is_invalid(sql, table);
    }
    is_damaged("delete from meta");
    is_damaged("delete from migration");
}

#[test]
fn a_reference_to_nothing_is_refused() {
    is_invalid("update activity set process_owner = 'nobody' where process_owner is not null", "activity");
    is_invalid("delete from business_process", "activity");
    is_invalid(
        "insert into hold_activity (hold, position, activity) values ('none', 0, 'activity-0')",
        "hold_activity",
    );
    is_invalid("update data_item_purpose set purpose = 'none'", "data_item_purpose");
}

/// SQLite's own opinion of an image, by a connection of the test's.
fn is_sound(image: &[u8]) -> bool {
    let mut other = Connection::open_in_memory().unwrap();
    let Ok(()) = other.deserialize_read_exact(MAIN_DB, image, image.len(), true) else { return false };
    other.query_row("pragma quick_check(1)", [], |row| row.get::<_, String>(0)).is_ok_and(|said| said == "ok")
}

#[test]
fn flipped_bits_never_pass_what_sqlite_itself_calls_damage() {
    for ((_folder, path), page) in [(saved(), 4096), (saved_packed(), 1024)] {
        flipped_bits_never_pass(&path, page);
    }
}

fn flipped_bits_never_pass(path: &Path, page: usize) {
    let whole = fs::read(path).unwrap();
    let expected = Storage::open(path).unwrap().load().unwrap();
    let (mut refused, mut passed) = (0, 0);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for turn in 0..300 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let mut spoilt = whole.clone();
        // Every other flip hits the start of a page, where its structure stands.
        let mut at = (state >> 8) as usize % whole.len();
        if turn % 2 == 0 {
            at = at / page * page + at % 64;
        }
        spoilt[at] ^= 1 << (state % 8);
        fs::write(path, &spoilt).unwrap();
        match opened(path) {
            Err(_) => refused += 1,
            Ok(storage) => {
                passed += 1;
                assert!(is_sound(&spoilt), "bit {} of byte {at}: damaged, and opened", state % 8);
                // A letter of a text may be another one; no record is gone.
                let found = storage.load().unwrap();
                let count = |register: &register::Register| (register.activities.len(), register.notes.len());
                assert_eq!(count(&found), count(&expected), "byte {at}");
            }
        }
    }
    assert!(refused > 50, "{refused} of 300 refused: the flips hit nothing");
    assert!(passed > 10, "{passed} of 300 passed: something refuses everything");
}

/// Whatever `verify` says, opening says the same.
#[test]
fn verify_is_as_strict_as_opening() {
    for (_folder, path) in [saved(), saved_packed()] {
        verify_says_what_opening_says(&path);
    }
}

fn verify_says_what_opening_says(path: &Path) {
    let verified = storage::verify(path).unwrap();
    assert!(verified.register == Storage::open(path).unwrap().load().unwrap());
    assert_eq!((verified.version, &*verified.document_id), (storage::SCHEMA_VERSION, "0f8fad5b"));
    assert!(verified.rows > 300, "{} rows", verified.rows);
    Connection::open(path).unwrap().execute_batch("create table more (x)").unwrap();
    assert!(matches!(storage::verify(path), Err(Error::Damaged(_))));
}
