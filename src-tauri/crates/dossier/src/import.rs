//! Files that come into the dossier: first a preview, then one step of undo.

use std::collections::BTreeMap;
use std::path::Path;

use exchange::merge::Merge;
use exchange::{Incoming, json};
use register::Register;
use register::check::Severity;
use serde::Serialize;
use storage::backups::Reason;

use crate::dossier::{Dossier, Now};
use crate::error::{Error, NotRead, file_name};
use crate::file::{self, Staged};
use crate::operation::{Changed, Operation};

/// What a file would change, before anything has.
#[derive(Debug, Clone)]
pub struct Preview {
    /// What happens to each record, list by list.
    pub merge: Merge,
    /// The same in numbers.
    pub report: ImportReport,
    file: String,
    incoming: Incoming,
}

/// What was read from a file and what became of it, as the command line reports it (design of the
/// command line). Every record is counted once in `new`, `changed`, `same` or `refused`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ImportReport {
    /// The format it was read as: `json`.
    pub format: String,
    /// How many records it has.
    pub read: usize,
    /// How many were not there yet.
    pub new: usize,
    /// How many it changed.
    pub changed: usize,
    /// How many were already so.
    pub same: usize,
    /// How many were not taken over.
    pub refused: usize,
    /// Columns that became no field.
    pub ignored_columns: Vec<String>,
    /// Which column became which field; empty for a file without columns.
    pub mapping: BTreeMap<String, MappedColumn>,
    /// What could not be taken over as it was.
    pub remarks: Vec<ImportRemark>,
}

/// The field that a column became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct MappedColumn {
    /// The field's id.
    pub field: String,
    /// How sure that is: `given`, `certain`, `likely`.
    pub confidence: String,
}

/// Something about one value or record of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ImportRemark {
    /// Row of a table, counted from 1; none in a file without rows.
    pub row: Option<u32>,
    /// The column, or the place in a file without columns: `activities/nieuwsbrief`.
    pub column: String,
    /// `caution`: taken over, worth a look. `fault`: not taken over.
    pub severity: Severity,
    /// One Dutch sentence.
    pub text: String,
}

/// Reads a file of a register. Nothing of a file that does not fit is taken over.
pub fn read(path: &Path) -> Result<Incoming, Error> {
    let bytes = file::read(path, json::MOST_BYTES as u64)?;
    json::read(&bytes).map_err(|wrong| Error::NotARegister { file: file_name(path), wrong: NotRead(wrong) })
}

/// The JSON Schema of the files that are read.
pub fn schema() -> String {
    json::schema()
}

/// What a file would change in a register.
pub fn preview(register: &Register, path: &Path) -> Result<Preview, Error> {
    let incoming = read(path)?;
    let merge = Merge::of(register, &incoming.register);
    Ok(Preview { report: report(&merge, &incoming), merge, file: file_name(path), incoming })
}

impl ImportReport {
    /// Writes the report beside its place, as JSON; whoever imports puts it there when all went well.
    pub fn stage(&self, path: &Path) -> Result<Staged, Error> {
        let mut json = serde_json::to_string_pretty(self).expect("a report is words, numbers and lists");
        json.push('\n');
        file::stage(path, json.as_bytes())
    }
}

impl Preview {
    /// The records of the file, to make a new dossier of.
    pub fn into_register(self) -> Register {
        let mut register = Register::default();
        Merge::of(&register, &self.incoming.register).apply(&mut register);
        register
    }
}

impl Dossier {
    /// What a file would change in this dossier.
    pub fn preview_import(&self, path: &Path) -> Result<Preview, Error> {
        preview(self.register(), path)
    }

    /// Takes over what was shown: one step of undo, after a version was kept. What was edited since the preview
    /// stays.
    pub fn import(&mut self, preview: Preview, now: Now) -> Result<Changed, Error> {
        self.keep_version(Reason::BeforeImport, now)?;
        let merge = Merge::of(self.register(), &preview.incoming.register);
        self.edit(Operation::Imported { file: preview.file }, |register| merge.apply(register))
    }
}

fn report(merge: &Merge, incoming: &Incoming) -> ImportReport {
    let counts = merge.counts();
    let of_file = incoming.remarks.iter().map(|remark| ImportRemark {
        row: remark.row,
        column: remark.place.clone(),
        severity: match remark.severity {
            exchange::Severity::Caution => Severity::Caution,
            exchange::Severity::Fault => Severity::Fault,
        },
        text: remark.text.clone(),
    });
    let of_merge = merge.parts.iter().flat_map(|part| {
        let list = part.field.id().trim_start_matches("register.");
        part.refused.iter().map(move |refused| ImportRemark {
            row: None,
            column: if refused.key.is_empty() { list.to_owned() } else { format!("{list}/{}", refused.key) },
            severity: Severity::Fault,
            text: refused.reason.clone(),
        })
    });
    ImportReport {
        format: "json".to_owned(),
        read: counts.new + counts.changed + counts.same + counts.refused,
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        refused: counts.refused,
        ignored_columns: Vec::new(),
        mapping: BTreeMap::new(),
        remarks: of_file.chain(of_merge).collect(),
    }
}
