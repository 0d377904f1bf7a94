//! A dossier in hand: its file, how it was saved last, and what its owner has to know about it.

use crate::clock;
use crate::notice::{Notice, OrTell, to_choose};
use crate::sent::Sent;
use ::register::Register;
use chrono::NaiveTime;
use dossier::{Choice, Dossier, Looked, Met, Resolved, Sibling};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::Path;
use ts_rs::TS;

/// The open dossier, as the frame and the title bar show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenDossier {
    /// Its file's name without the ending: "Bakkerij Jansen".
    pub name: String,
    /// The name of the folder its file lies in: "Documenten". None for what has no file.
    pub folder: Option<String>,
    /// The time of day at which it was last saved: "14:03". None when nothing was changed yet.
    pub saved_at: Option<String>,
    /// Something is not in the owner's file yet.
    pub unsaved: bool,
    /// What would be undone: "activiteit Nieuwsbrief verwijderd".
    pub can_undo: Option<String>,
    /// What would be done again.
    pub can_redo: Option<String>,
    /// It is the example: nothing in it ever goes to a file by itself.
    pub is_example: bool,
    /// A newer program made its file: it can be looked at, not changed.
    pub is_read_only: bool,
    /// Why the last save did not work.
    pub trouble: Option<Notice>,
    /// The file was saved, and something else about that save has to be known.
    pub remark: Option<Notice>,
    /// What was found when its file was opened or saved, until the owner puts it away. None: nothing.
    pub news: Option<Met>,
    /// Other versions of it that lie beside its file.
    pub siblings: Vec<Sibling>,
    /// What to ask when the clock of this computer jumped.
    pub clock_question: Option<String>,
    /// How often what it holds became something else without the page asking. When it changes, the page reads
    /// everything anew.
    pub revision: u32,
}

/// A file that was written for the owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenFile {
    /// By which the page asks to open it or to show where it lies.
    pub number: usize,
    /// Its name: "Privacyverklaring Bakkerij Jansen.pdf".
    pub name: String,
    /// The name of the folder it lies in.
    pub folder: String,
    /// Signs that no font of ours has; a box is drawn for each.
    pub missing_glyphs: Vec<String>,
    /// The firm's mark could not be drawn and was left out.
    pub logo_left_out: bool,
    /// What the format has no place for or cannot leave open, a sentence each.
    pub left_out: Vec<String>,
}

impl WrittenFile {
    /// A file of which there is nothing to remark.
    pub(crate) fn at(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = folder_of(path);
        let none = Vec::new;
        Self { number: 0, name, folder, missing_glyphs: none(), logo_left_out: false, left_out: none() }
    }

    /// A paper.
    pub(crate) fn of(path: &Path, paper: &dossier::Exported) -> Self {
        Self {
            missing_glyphs: paper.missing_glyphs.clone(),
            logo_left_out: paper.logo_left_out,
            left_out: paper.left_out.clone(),
            ..Self::at(path)
        }
    }
}

/// A dossier in hand.
pub struct Open {
    /// The dossier itself.
    pub dossier: Dossier,
    pub(crate) trouble: Option<Notice>,
    pub(crate) remark: Option<Notice>,
    /// What the page holds of the statements.
    pub(crate) sent: Sent,
    is_example: bool,
    saved_at: Option<NaiveTime>,
    news: Option<Met>,
    siblings: Vec<Sibling>,
    /// Versions beside the file that the owner has heard of.
    put_away: BTreeSet<String>,
    revision: u32,
}

impl Open {
    /// A dossier with a working copy on this computer, and what was found when it was opened.
    pub(crate) fn with_file(dossier: Dossier, met: Met) -> Self {
        let siblings = dossier.siblings();
        Self { siblings, news: news(met), ..Self::of(dossier) }
    }

    /// A copy of the example, which has no file.
    pub(crate) fn example(dossier: Dossier) -> Self {
        Self { is_example: true, ..Self::of(dossier) }
    }

    fn of(dossier: Dossier) -> Self {
        Self {
            dossier,
            trouble: None,
            remark: None,
            sent: Sent::default(),
            is_example: false,
            saved_at: None,
            news: None,
            siblings: Vec::new(),
            put_away: BTreeSet::new(),
            revision: 0,
        }
    }

    /// How it stands.
    pub(crate) fn state(&self) -> OpenDossier {
        let state = self.dossier.state();
        let path = self.dossier.path();
        OpenDossier {
            name: path.map_or_else(|| self.name_without_file(), name_of),
            folder: path.map(folder_of),
            saved_at: self.saved_at.map(|at| at.format("%H:%M").to_string()),
            unsaved: state.unsaved && !self.is_example,
            can_undo: state.undo,
            can_redo: state.redo,
            is_example: self.is_example,
            is_read_only: self.dossier.is_read_only(),
            trouble: self.trouble.clone(),
            remark: self.remark.clone(),
            news: self.news.clone(),
            siblings: self.siblings.clone(),
            clock_question: self.dossier.clock_question(clock::moment()),
            revision: self.revision,
        }
    }

    fn name_without_file(&self) -> String {
        if self.is_example {
            return "Voorbeeld".to_owned();
        }
        self.dossier.register().firm_name().unwrap_or("Zonder naam").to_owned()
    }

    /// What the example holds, if it is one: nothing of it ever replaces a file.
    pub(crate) fn of_example(&self) -> Option<Register> {
        self.is_example.then(|| self.dossier.register().clone())
    }

    /// Whether there is something to write, and a file to write it to.
    pub(crate) fn is_to_save(&self) -> bool {
        !self.is_example && self.dossier.path().is_some() && self.dossier.state().unsaved
    }

    /// Saves while everybody waits.
    pub(crate) fn save_here(&mut self) -> Result<(), Notice> {
        if !self.is_to_save() {
            return Ok(());
        }
        let met = self.dossier.save(clock::moment()).or_tell("save");
        self.heard(met)
    }

    /// A save worked, or met another version, or did not work.
    pub(crate) fn heard(&mut self, saved: Result<Met, Notice>) -> Result<(), Notice> {
        match saved {
            Ok(met @ Met::Conflicts { .. }) => {
                self.trouble = None;
                self.news = Some(met);
                Err(to_choose())
            }
            Ok(met) => {
                self.trouble = None;
                self.revision += u32::from(matches!(met, Met::Merged { .. }));
                // Merged, it is still to be written.
                if !self.dossier.state().unsaved {
                    self.saved_at = Some(clock::now().time());
                }
                if let Some(news) = news(met) {
                    self.news = Some(news);
                } else if matches!(self.news, Some(Met::Conflicts { .. })) && self.dossier.meeting().is_none()
                {
                    self.news = None;
                }
                Ok(())
            }
            Err(why) => {
                self.trouble = Some(why.clone());
                Err(why)
            }
        }
    }

    /// The file was looked at. Whether there is anything to tell. That it cannot be reached now is told when there
    /// is something to write.
    pub(crate) fn looked(&mut self, looked: Looked) -> bool {
        let (saved_at, before) = (self.saved_at, self.siblings.len());
        let (met, beside) = self.dossier.looked(looked, clock::moment());
        self.found_beside(beside);
        match met.or_tell("look") {
            Ok(Met::Nothing) | Err(_) => self.siblings.len() != before,
            Ok(met) => {
                // Whether the owner has to choose stands in the news.
                let _ = self.heard(Ok(met));
                self.saved_at = saved_at;
                true
            }
        }
    }

    /// Does what the owner chose.
    pub(crate) fn resolve(&mut self, choices: &[Choice]) -> Result<(), Notice> {
        match self.dossier.resolve(choices, clock::moment()).or_tell("resolve")? {
            Resolved::Done { .. } => self.news = None,
            Resolved::Again { meeting } => self.news = Some(Met::Conflicts { meeting }),
        }
        self.revision += 1;
        Ok(())
    }

    /// Takes the other version wherever the two differ: the owner's own is in a file of its own.
    pub(crate) fn take_theirs(&mut self) -> Result<(), Notice> {
        let Some(meeting) = self.dossier.meeting() else { return Ok(()) };
        let theirs = |conflict: dossier::ConflictRow| Choice {
            number: conflict.number,
            whose: dossier::Whose::Theirs,
        };
        self.resolve(&meeting.conflicts.into_iter().map(theirs).collect::<Vec<_>>())
    }

    /// Lets a version that lies beside the file meet this one.
    pub(crate) fn meet_sibling(&mut self, file: &str) -> Result<(), Notice> {
        let met = self.dossier.meet_sibling(file, clock::moment()).or_tell("meet_sibling")?;
        self.revision += u32::from(matches!(met, Met::Merged { .. }));
        self.siblings.retain(|sibling| sibling.file != file);
        self.news = news(met);
        Ok(())
    }

    /// The owner read what was found. Versions that lie beside the file are not told again until it is opened
    /// anew; a choice that was put off is asked again at the next save.
    pub(crate) fn put_news_away(&mut self) {
        if matches!(self.news, Some(Met::Conflicts { .. })) {
            self.dossier.leave_meeting();
        }
        (self.news, self.remark) = (None, None);
        self.put_away.extend(self.siblings.drain(..).map(|sibling| sibling.print));
    }

    /// A copy of the example becomes a dossier of its own.
    pub(crate) fn becomes(&mut self, dossier: Dossier) {
        *self = Self { revision: self.revision + 1, ..Self::with_file(dossier, Met::Nothing) };
        self.saved_at = Some(clock::now().time());
    }

    /// Which other versions lie beside the file, without those that the owner put away.
    pub(crate) fn found_beside(&mut self, siblings: Vec<Sibling>) {
        self.siblings = siblings.into_iter().filter(|one| !self.put_away.contains(&one.print)).collect();
    }
}

fn news(met: Met) -> Option<Met> {
    (met != Met::Nothing).then_some(met)
}

/// "Bakkerij Jansen.verantwoord" is called "Bakkerij Jansen".
pub(crate) fn name_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder's own name, without the folders above it.
pub(crate) fn folder_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    folder.map_or_else(|| "/".to_owned(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::{Home, Ids};

    fn unnamed() -> Dossier {
        Dossier::unnamed(Register::default(), Ids::from(|| 7), clock::today()).expect("a dossier in memory")
    }

    #[test]
    fn a_dossier_is_called_after_its_file_and_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home::at(&folder.path().join("home"));
        let path = folder.path().join("Bakkerij Jansen.verantwoord");
        let made =
            Dossier::create_in(&home, Some(&path), Register::default(), Ids::from(|| 7), clock::moment());
        let state = Open::with_file(made.expect("a new file"), Met::Nothing).state();
        assert_eq!(state.name, "Bakkerij Jansen");
        assert_eq!(state.folder.as_deref(), folder.path().file_name().and_then(|name| name.to_str()));
        assert!(!state.unsaved && !state.is_example && state.saved_at.is_none());
        assert!(state.news.is_none() && state.siblings.is_empty());
    }

    #[test]
    fn the_example_is_saved_nowhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("van mij.verantwoord");
        std::fs::write(&path, b"van mij").expect("a file");
        let mut open = Open::example(unnamed());
        open.dossier.add_activity("Nieuwsbrief").expect("an edit");
        assert!(!open.is_to_save() && open.save_here().is_ok());
        assert!(!open.state().unsaved, "nobody loses work by closing an example");
        assert_eq!(open.of_example().map(|facts| facts.activities.len()), Some(1));
        assert_eq!(std::fs::read(&path).expect("the file"), b"van mij");
        assert!(open.state().is_example);
    }

    #[test]
    fn what_was_found_is_told_until_it_is_put_away() {
        let mut open = Open::with_file(unnamed(), Met::PutBack { text: "Het staat er weer.".into() });
        assert!(open.state().news.is_some());
        open.put_news_away();
        assert!(open.state().news.is_none());
    }
}
