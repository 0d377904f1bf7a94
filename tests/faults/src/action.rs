//! What an owner does, one thing at a time: the dossier it is done to, and the doing, as the window does it.

use std::fmt;

use dossier::{Named, Notice, Operation, Reason};
use register::{Answer, ProcessingActivity, RecordKind, Register};

use crate::desk::{Desk, said};
use crate::stage::Stage;

/// How many activities the dossier has before anything is done.
const ACTIVITIES: usize = 70;
/// How many a dossier has of which the file has tables of its own: a smaller file has its rows packed in one.
const MANY: usize = 4_100;
/// How many are removed at once.
const REMOVED: usize = 50;
/// How many are brought in at once.
const IMPORTED: usize = 500;

/// A file of the first version that was released.
const OLDEST: &[u8] = include_bytes!("../../old_files/v1.verantwoord");

/// One thing that an owner does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Action {
    New,
    Edit,
    FirstEdit,
    Add,
    BulkDelete,
    Import,
    Undo,
    Redo,
    Save,
    SaveMany,
    SaveAs,
    Restore,
    Migrate,
    ExportPdf,
    ExportJson,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::New,
        Self::Edit,
        Self::FirstEdit,
        Self::Add,
        Self::BulkDelete,
        Self::Import,
        Self::Undo,
        Self::Redo,
        Self::Save,
        Self::SaveMany,
        Self::SaveAs,
        Self::Restore,
        Self::Migrate,
        Self::ExportPdf,
        Self::ExportJson,
    ];

    /// As it is named on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Edit => "edit",
            Self::FirstEdit => "first-edit",
            Self::Add => "add",
            Self::BulkDelete => "bulk-delete",
            Self::Import => "import",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Save => "save",
            Self::SaveMany => "save-many",
            Self::SaveAs => "save-as",
            Self::Restore => "restore",
            Self::Migrate => "migrate",
            Self::ExportPdf => "export-pdf",
            Self::ExportJson => "export-json",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// Makes what has to be there before it.
    pub fn prepare(self, stage: &Stage) -> Result<(), Notice> {
        if self == Self::New {
            return Ok(());
        }
        if self == Self::Migrate {
            return std::fs::write(stage.file(), OLDEST).map_err(|error| said(&error.to_string()));
        }
        if self == Self::Import {
            put_import(stage);
        }
        drop(Desk::create(stage, self.register())?);
        if self == Self::FirstEdit {
            // The file comes from another computer: this one never had it.
            return std::fs::remove_dir_all(stage.home()).map_err(|error| said(&error.to_string()));
        }
        // The program was closed and started again since the dossier was made.
        let mut desk = Desk::open(stage)?.0;
        match self {
            Self::Undo | Self::Save | Self::SaveMany | Self::SaveAs => edit(&mut desk)?,
            Self::Redo => {
                edit(&mut desk)?;
                desk.undo()?;
            }
            Self::Restore => {
                desk.keep_version(Reason::BeforeImport)?;
                edit(&mut desk)?;
                desk.save()?;
            }
            Self::New
            | Self::Edit
            | Self::FirstEdit
            | Self::Add
            | Self::BulkDelete
            | Self::Import
            | Self::Migrate
            | Self::ExportPdf
            | Self::ExportJson => {}
        }
        Ok(())
    }

    /// What the dossier holds before it: more than a bakery does.
    fn register(self) -> Register {
        bakery(if self == Self::SaveMany { MANY } else { ACTIVITIES })
    }

    /// Does it. When this returns, the owner is told that it is done.
    pub fn perform(self, stage: &Stage) -> Result<Desk, Notice> {
        if self == Self::New {
            return Desk::create(stage, self.register());
        }
        let mut desk = Desk::open(stage)?.0;
        self.act(&mut desk, stage)?;
        Ok(desk)
    }

    /// Does it to a dossier in hand.
    pub fn act(self, desk: &mut Desk, stage: &Stage) -> Result<(), Notice> {
        match self {
            Self::New => Ok(()),
            Self::Edit | Self::FirstEdit => edit(desk),
            Self::Add => desk.save_activity(numbered(ACTIVITIES)),
            Self::BulkDelete => {
                desk.keep_version(Reason::BeforeRemoval)?;
                let named = Named::new(RecordKind::Activity, "");
                desk.edit(Operation::Removed(named), |register| {
                    let left = register.activities.len().saturating_sub(REMOVED);
                    register.activities.truncate(left);
                })
            }
            Self::Import => desk.import(&stage.incoming()),
            Self::Undo => desk.undo(),
            Self::Redo => desk.redo(),
            Self::Save | Self::SaveMany => desk.save(),
            Self::SaveAs => desk.save_as(&stage.other()),
            Self::Restore => desk.restore(&stage.other()),
            Self::Migrate => {
                edit(desk)?;
                desk.save()
            }
            Self::ExportPdf => desk.export(&stage.paper("pdf")),
            Self::ExportJson => desk.export(&stage.paper("json")),
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One field.
fn edit(desk: &mut Desk) -> Result<(), Notice> {
    let mut organisation = desk.register().organisation.clone();
    organisation.trade_name = Answer::Confirmed("Bakkerij De Nieuwe Ster".to_owned());
    desk.save_organisation(organisation)
}

/// The bakery of the examples, with this many activities.
fn bakery(activities: usize) -> Register {
    const BAKERY: &[u8] = include_bytes!("../../dossiers/bakkerij.json");
    let mut register = exchange::json::read(BAKERY).expect("the example is a register").register;
    let more = activities.saturating_sub(register.activities.len());
    register.activities.extend((0..more).map(numbered));
    register
}

fn numbered(number: usize) -> ProcessingActivity {
    let name = format!("Activiteit {number}");
    ProcessingActivity {
        id: register::ActivityId(format!("activiteit-{number}")),
        description: format!("Wat wij doen onder nummer {number}. ").repeat(4),
        name,
        ..ProcessingActivity::default()
    }
}

fn put_import(stage: &Stage) {
    let activities = (1000..1000 + IMPORTED).map(numbered).collect();
    let text = exchange::json::write(&Register { activities, ..Register::default() });
    std::fs::write(stage.incoming(), text).expect("room for a file to import");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables of the schema stand in a file as text.
    fn has_table(file: &[u8], table: &str) -> bool {
        let made = format!("create table {table} (").into_bytes();
        file.windows(made.len()).any(|text| text.eq_ignore_ascii_case(&made))
    }

    #[test]
    fn a_file_of_each_make_is_saved() {
        for (action, is_packed) in [(Action::Save, true), (Action::SaveMany, false)] {
            let stage = Stage::new();
            stage.prepared(action).expect("a dossier");
            let file = std::fs::read(stage.file()).expect("the dossier's file");
            assert!(has_table(&file, "meta"), "{action}");
            assert_eq!(has_table(&file, "activity"), !is_packed, "{action}");
        }
    }
}
