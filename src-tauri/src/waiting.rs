//! Work that waits: it is in no file, and a start asks about it (decision D11). The page knows it by its place
//! in the list it was shown.

use crate::notice::Notice;
use dossier::recovery::Waiting;
use std::sync::{Mutex, PoisonError};

/// The list as the page was last shown it. It stays as it is until it is shown anew, so that a place never
/// comes to mean other work.
#[derive(Default)]
pub struct WaitingWork(Mutex<Vec<Option<Waiting>>>);

impl WaitingWork {
    /// The page is shown this list.
    pub(crate) fn shown(&self, list: &[Waiting]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = list.iter().cloned().map(Some).collect();
    }

    /// What stands at a place of that list.
    pub(crate) fn at(&self, place: usize) -> Result<Waiting, Notice> {
        let list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.get(place).cloned().flatten().ok_or_else(gone)
    }

    /// It does not wait any more.
    pub(crate) fn done(&self, place: usize) {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = list.get_mut(place) {
            *waiting = None;
        }
    }
}

fn gone() -> Notice {
    Notice {
        title: "Dit werk wacht niet meer.".into(),
        text: "Het is intussen teruggezet of weggegooid.".into(),
        hint: "Ga verder met uw bestand.".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::WaitingWork;

    #[test]
    fn a_place_that_is_not_in_the_list_is_refused_in_words() {
        let refused = WaitingWork::default().at(0).expect_err("nothing waits");
        assert_eq!(refused.title, "Dit werk wacht niet meer.");
    }
}
