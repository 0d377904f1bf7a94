//! The whole register at once: out of the tables, and into them.

use register::Register;
use rusqlite::Connection;

use crate::reader::Reader;
use crate::{Error, Transaction, list};
use crate::{
    cookie_policy, governance, inventory, note, organisation, request_policy, retention_policy,
    security_policy, set_aside, sharing, social_media, transfer_policy, unlawful_practice,
};

/// Everything the tables hold.
pub(crate) fn read(from: &Reader<'_>) -> Result<Register, Error> {
    let mut register = Register {
        organisation: list::the(from)?,
        people: list::all(from)?,
        business_processes: list::all(from)?,
        activities: list::all(from)?,
        data_subject_categories: list::all(from)?,
        personal_data_categories: list::all(from)?,
        sources: list::all(from)?,
        recipients: list::all(from)?,
        agreements: list::all(from)?,
        transfers: list::all(from)?,
        sharing: list::the(from)?,
        transfer_policy: list::the(from)?,
        retention_periods: list::all(from)?,
        retention_policy: list::the(from)?,
        holds: list::all(from)?,
        occurrences: list::all(from)?,
        deletion_events: list::all(from)?,
        systems: list::all(from)?,
        system_inventories: inventory::all(from)?,
        measures: list::all(from)?,
        security: list::the(from)?,
        certificates: list::all(from)?,
        websites: list::all(from)?,
        cookie_policy: list::the(from)?,
        social_media: register::Answer::Open,
        impact_assessments: list::all(from)?,
        breaches: list::all(from)?,
        requests: list::all(from)?,
        request_policy: list::the(from)?,
        governance: list::the(from)?,
        statement_variants: list::all(from)?,
        published_statements: list::all(from)?,
        reviews: list::all(from)?,
        set_aside: set_aside::all(from)?,
        unlawful_practices: unlawful_practice::all(from)?,
        attachments: list::all(from)?,
        import_runs: list::all(from)?,
        notes: note::all(from)?,
    };
    social_media::read(from, &mut register)?;
    Ok(register)
}

/// Writes this register instead of whatever was there: for an import into a new dossier, or a restored one.
pub fn replace_all(to: &mut Transaction<'_>, register: &Register) -> Result<(), Error> {
    empty(to)?;
    write(to, register)
}

/// Writes a register into tables in which nothing stands. What others refer to comes first: SQLite then
/// has no broken references to keep count of, which is quicker.
pub(crate) fn write(to: &mut Transaction<'_>, register: &Register) -> Result<(), Error> {
    let Register {
        organisation,
        people,
        business_processes,
        activities,
        data_subject_categories,
        personal_data_categories,
        sources,
        recipients,
        agreements,
        transfers,
        sharing,
        transfer_policy,
        retention_periods,
        retention_policy,
        holds,
        occurrences,
        deletion_events,
        systems,
        system_inventories,
        measures,
        security,
        certificates,
        websites,
        cookie_policy,
        social_media,
        impact_assessments,
        breaches,
        requests,
        request_policy,
        governance,
        statement_variants,
        published_statements,
        reviews,
        set_aside,
        unlawful_practices,
        attachments,
        import_runs,
        notes,
    } = register;
    append_all(to, attachments)?;
    append_all(to, people)?;
    append_all(to, business_processes)?;
    append_all(to, statement_variants)?;
    append_all(to, data_subject_categories)?;
    append_all(to, retention_periods)?;
    append_all(to, occurrences)?;
    append_all(to, personal_data_categories)?;
    append_all(to, sources)?;
    append_all(to, recipients)?;
    append_all(to, agreements)?;
    append_all(to, transfers)?;
    append_all(to, impact_assessments)?;
    append_all(to, systems)?;
    append_all(to, measures)?;
    append_all(to, activities)?;
    append_all(to, holds)?;
    append_all(to, requests)?;
    append_all(to, deletion_events)?;
    append_all(to, certificates)?;
    append_all(to, websites)?;
    append_all(to, breaches)?;
    append_all(to, published_statements)?;
    append_all(to, reviews)?;
    append_all(to, import_runs)?;
    organisation::put(to, organisation)?;
    sharing::put(to, sharing)?;
    transfer_policy::put(to, transfer_policy)?;
    retention_policy::put(to, retention_policy)?;
    security_policy::put(to, security)?;
    cookie_policy::put(to, cookie_policy)?;
    social_media::put(to, social_media)?;
    request_policy::put(to, request_policy)?;
    governance::put(to, governance)?;
    inventory::put_all(to, system_inventories)?;
    set_aside::put_all(to, set_aside)?;
    unlawful_practice::put_all(to, unlawful_practices)?;
    note::put_all(to, notes)
}

fn append_all<T: list::Listed>(to: &mut Transaction<'_>, records: &[T]) -> Result<(), Error> {
    records.iter().enumerate().try_for_each(|(position, record)| list::append(to, record, position))
}

/// Empties every table of the register.
fn empty(to: &Transaction<'_>) -> Result<(), Error> {
    // Put together here: the names come from our own schema, and a file each would say nothing more.
    for name in names(to.on())? {
        to.on().execute(&format!("delete from \"{name}\""), [])?;
    }
    Ok(())
}

/// How many rows all tables of the register have.
pub(crate) fn count(on: &Connection) -> Result<usize, Error> {
    let mut all = 0;
    for name in names(on)? {
        let rows: i64 = on.query_row(&format!("select count(*) from \"{name}\""), [], |row| row.get(0))?;
        all += usize::try_from(rows).unwrap_or_default();
    }
    Ok(all)
}

fn names(on: &Connection) -> Result<Vec<String>, Error> {
    let mut names = on.prepare_cached(include_str!("tables/names.sql"))?;
    Ok(names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
