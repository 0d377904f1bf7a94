//! A paper that is ready to be made: what it says is fixed, so the dossier can be let go while it is drawn.

use std::path::PathBuf;

use document::Document;

use super::{Exported, Made, PaperFormat};
use crate::dossier::Dossier;
use crate::error::{Error, MissingFact, file_name};
use crate::file;

/// A paper before it is drawn and written. Making it needs no dossier any more.
#[must_use = "nothing is written yet"]
#[derive(Debug)]
pub struct Prepared {
    path: PathBuf,
    what: What,
    gaps: Vec<MissingFact>,
}

#[derive(Debug)]
pub(super) enum What {
    /// To be drawn, which may take long.
    Paper(PaperFormat, Box<Document>),
    /// Bytes already: the format is quick.
    Ready(Made),
}

impl Prepared {
    /// Makes the file.
    pub fn make(self) -> Result<Exported, Error> {
        Ok(self.make_while(&mut |_, _| true)?.expect("nothing stops it"))
    }

    /// Makes the file for as long as that is wanted. Nothing: it was stopped, and no file was touched.
    ///
    /// `goes_on` is told how many parts are done and how many there are; with none to count both are 0.
    pub fn make_while(
        self,
        goes_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Option<Exported>, Error> {
        let made = match self.what {
            What::Paper(format, document) => format.make_while(&document, goes_on),
            What::Ready(made) => Some(made),
        };
        // The last moment to think better of it: from here on there is a file.
        let Some(made) = made.filter(|_| goes_on(0, 0)) else { return Ok(None) };
        file::write(&self.path, &made.bytes)?;
        Ok(Some(Exported {
            file: file_name(&self.path),
            missing_glyphs: made.missing_glyphs,
            logo_left_out: made.logo_left_out,
            gaps: self.gaps,
            left_out: made.left_out,
        }))
    }
}

impl Dossier {
    /// A paper that goes to this file. The dossier's own is never written over.
    pub(super) fn prepared(
        &self,
        path: &std::path::Path,
        what: What,
        gaps: Vec<MissingFact>,
    ) -> Result<Prepared, Error> {
        if self.path().is_some_and(|own| file::is_same(own, path)) {
            return Err(Error::OverItself { file: file_name(path) });
        }
        Ok(Prepared { path: path.to_owned(), what, gaps })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use register::Register;

    use crate::{Dossier, Ids};

    #[test]
    fn a_paper_that_is_stopped_leaves_the_folder_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let dossier = Dossier::unnamed(Register::default(), Ids::by_chance(), today).expect("a dossier");
        let path = folder.path().join("register.pdf");
        std::fs::write(&path, b"van gisteren").expect("an older one");
        let files = || std::fs::read_dir(folder.path()).expect("the folder").count();

        let mut asked = 0;
        let paper = dossier.prepare_register(&path, today).expect("a paper");
        let made = paper.make_while(&mut |_, _| {
            asked += 1;
            true
        });
        let whole = made.expect("it can be written").expect("nothing stopped it");
        assert_eq!(whole, dossier.export_register(&path, today).expect("the same"));
        // Also at the last moment, when the paper is drawn and only has to be written.
        for stop in [1, asked] {
            std::fs::write(&path, b"van gisteren").expect("an older one");
            let mut now = 0;
            let paper = dossier.prepare_register(&path, today).expect("a paper");
            let made = paper.make_while(&mut |_, _| {
                now += 1;
                now < stop
            });
            assert_eq!(made.expect("stopping is no fault"), None);
            assert_eq!(std::fs::read(&path).expect("the older one"), b"van gisteren");
            assert_eq!(files(), 1, "nothing lies beside it");
        }
    }
}
