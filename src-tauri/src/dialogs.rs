//! The one place that asks the owner for a file. The page never names a path: a command asks here,
//! does its work and tells the page the file's name.
//!
//! Built with the feature `e2e` no dialog opens and the answer comes from the test's folder; a shipped
//! program has no such way in.

use crate::file_name;
use std::path::{Path, PathBuf};

/// A kind of file that an owner opens or saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture for a paper.
    Picture,
    /// The owner's own file, `Bakkerij Jansen.verantwoord`.
    Dossier,
    /// A paper to print or send.
    Pdf,
    /// A paper to change.
    Docx,
    /// A piece of a page, for a website of one's own.
    Fragment,
    /// A statement for programs.
    Tilt,
    /// The complete register, to take along.
    Json,
    /// A page for a website.
    Html,
    /// Text with marks.
    Markdown,
    /// Plain text.
    Text,
    /// A workbook.
    Xlsx,
    /// Reminders for a calendar.
    Ics,
}

impl FileKind {
    /// What the file's name ends in, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Picture => "png",
            Self::Dossier => "verantwoord",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Fragment => "fragment.html",
            Self::Tilt => "tilt.json",
            Self::Json => "json",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Xlsx => "xlsx",
            Self::Ics => "ics",
        }
    }
}

impl FileKind {
    /// Everything that the names of such files end in.
    #[cfg(not(feature = "e2e"))]
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Picture => &["png", "svg"],
            Self::Dossier => &["verantwoord"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Fragment => &["fragment.html"],
            Self::Tilt => &["tilt.json"],
            Self::Json => &["json"],
            Self::Html => &["html"],
            Self::Markdown => &["md"],
            Self::Text => &["txt"],
            Self::Xlsx => &["xlsx"],
            Self::Ics => &["ics"],
        }
    }
}

/// Asks which file to open. None: the owner cancelled.
pub fn open(kind: FileKind) -> Option<PathBuf> {
    ask::open(kind)
}

/// Asks where to save, proposing a name without its ending: the firm's name, say. The answer always
/// ends as its kind does. None: the owner cancelled.
pub fn save(kind: FileKind, proposed: &str) -> Option<PathBuf> {
    let mut name = format!("{}.{}", file_name::safe(proposed), kind.extension());
    let mut folder = None;
    loop {
        let answer = ask::save(kind, folder.as_deref(), &name)?;
        let ended = with_ending(&answer, kind);
        // The dialog asked about overwriting the name it knew. A file under the longer name is another
        // one, so the owner sees that name and answers once more.
        if ended == answer || !ended.exists() {
            return Some(ended);
        }
        folder = ended.parent().map(Path::to_owned);
        name = ended.file_name().map_or(name, |name| name.to_string_lossy().into_owned());
    }
}

/// "verklaring" becomes "verklaring.pdf", and "versie 1.2" becomes "versie 1.2.pdf". Where half of a double ending is
/// there already, as in "verklaring.html", the other half comes before it.
fn with_ending(path: &Path, kind: FileKind) -> PathBuf {
    let (Some(name), ending) = (path.file_name().map(|name| name.to_string_lossy()), kind.extension()) else {
        return path.to_owned();
    };
    let has = |ending: &str| {
        let start = name.len().checked_sub(ending.len() + 1)?;
        let is_it = name.get(start..)?.strip_prefix('.')?.eq_ignore_ascii_case(ending);
        (is_it && start > 0).then_some(start)
    };
    if has(ending).is_some() {
        return path.to_owned();
    }
    let half = ending.rsplit_once('.').and_then(|(_, half)| has(half));
    path.with_file_name(format!("{}.{ending}", &name[..half.unwrap_or(name.len())]))
}

/// Says something that the page cannot say any more, and waits until it was read.
pub(crate) fn say(title: &str, text: &str) {
    let dialog = rfd::AsyncMessageDialog::new().set_level(rfd::MessageLevel::Warning);
    tauri::async_runtime::block_on(dialog.set_title(title).set_description(text).show());
}

#[cfg(not(feature = "e2e"))]
mod ask {
    use super::FileKind;
    use rfd::AsyncFileDialog;
    use std::path::{Path, PathBuf};
    use tauri::async_runtime::block_on;

    pub(super) fn open(kind: FileKind) -> Option<PathBuf> {
        let chosen = AsyncFileDialog::new()
            .set_title(match kind {
                FileKind::Dossier => "Dossier openen",
                FileKind::Picture => "Logo kiezen",
                FileKind::Pdf
                | FileKind::Docx
                | FileKind::Fragment
                | FileKind::Tilt
                | FileKind::Json
                | FileKind::Html
                | FileKind::Markdown
                | FileKind::Text
                | FileKind::Xlsx
                | FileKind::Ics => "Bestand openen",
            })
            .add_filter(label(kind), kind.extensions())
            .add_filter("Alle bestanden", &["*"])
            .pick_file();
        Some(block_on(chosen)?.path().to_owned())
    }

    pub(super) fn save(kind: FileKind, folder: Option<&Path>, name: &str) -> Option<PathBuf> {
        let mut dialog = AsyncFileDialog::new()
            .set_title("Bewaren als")
            .set_file_name(name)
            .add_filter(label(kind), &[kind.extension()]);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        Some(block_on(dialog.save_file())?.path().to_owned())
    }

    fn label(kind: FileKind) -> &'static str {
        match kind {
            FileKind::Picture => "Plaatje (*.png, *.svg)",
            FileKind::Dossier => "Verantwoord-dossier (*.verantwoord)",
            FileKind::Pdf => "PDF (*.pdf)",
            FileKind::Docx => "Word (*.docx)",
            FileKind::Fragment => "Stuk webpagina (*.fragment.html)",
            FileKind::Tilt => "TILT (*.tilt.json)",
            FileKind::Json => "Volledig register, JSON (*.json)",
            FileKind::Html => "Webpagina (*.html)",
            FileKind::Markdown => "Markdown (*.md)",
            FileKind::Text => "Platte tekst (*.txt)",
            FileKind::Xlsx => "Excel (*.xlsx)",
            FileKind::Ics => "Agenda (*.ics)",
        }
    }
}

/// The folder in `VERANTWOORD_E2E_DIALOGS` answers: a save goes there under the proposed name, unless
/// the file `answer` in it names another path; an open takes the path in `answer`. An empty `answer`
/// is an owner who cancels.
#[cfg(feature = "e2e")]
mod ask {
    use super::FileKind;
    use std::path::{Path, PathBuf};

    pub(super) fn open(_: FileKind) -> Option<PathBuf> {
        answer().flatten()
    }

    pub(super) fn save(_: FileKind, _: Option<&Path>, name: &str) -> Option<PathBuf> {
        answer().unwrap_or_else(|| Some(folder()?.join(name)))
    }

    fn folder() -> Option<PathBuf> {
        std::env::var_os("VERANTWOORD_E2E_DIALOGS").map(PathBuf::from)
    }

    fn answer() -> Option<Option<PathBuf>> {
        let answer = std::fs::read_to_string(folder()?.join("answer")).ok()?;
        Some(Some(answer.trim_end()).filter(|path| !path.is_empty()).map(PathBuf::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_file_always_has_its_ending() {
        for (typed, saved) in [
            ("/map/verklaring", "/map/verklaring.pdf"),
            ("/map/verklaring.pdf", "/map/verklaring.pdf"),
            ("/map/VERKLARING.PDF", "/map/VERKLARING.PDF"),
            ("/map/versie 1.2", "/map/versie 1.2.pdf"),
            ("/map/verklaring.docx", "/map/verklaring.docx.pdf"),
            ("/map/.pdf", "/map/.pdf.pdf"),
        ] {
            assert_eq!(with_ending(Path::new(typed), FileKind::Pdf), Path::new(saved));
        }
        for (typed, saved) in [
            ("/map/verklaring", "/map/verklaring.fragment.html"),
            ("/map/verklaring.html", "/map/verklaring.fragment.html"),
            ("/map/Verklaring.Fragment.HTML", "/map/Verklaring.Fragment.HTML"),
            ("/map/verklaring.pdf", "/map/verklaring.pdf.fragment.html"),
        ] {
            assert_eq!(with_ending(Path::new(typed), FileKind::Fragment), Path::new(saved));
        }
    }
}
