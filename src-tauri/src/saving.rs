//! Saving in the background. The working copy has an edit at once; the owner's file follows once they pause, for a
//! program that keeps folders in step would otherwise send every word. The thread takes one wish at a time, so the
//! last save holds the last edit; wishes that came meanwhile are one.

use crate::clock;
use crate::desk::Desk;
use crate::menu::MenuItems;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// Tells the page how the open dossier stands.
pub const EVENT: &str = "dossier";

/// When the file follows (safety.md §8.2).
const PACE: Pace = Pace { quiet: Duration::from_secs(2), longest: Duration::from_secs(10) };

/// What is asked of the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// Something was edited.
    Soon,
    /// Somebody leaves, or is about to do something with the file.
    Now,
}

/// Where wishes to save go.
#[derive(Default)]
pub struct Saving {
    wishes: OnceLock<Sender<Wish>>,
    /// The owner works in another window. Nobody types in this one, so nothing is waited for.
    is_away: AtomicBool,
    is_looking: AtomicBool,
}

/// Saves once the owner pauses, and tells the page.
pub(crate) fn soon<R: Runtime>(app: &AppHandle<R>) {
    let is_away = app.state::<Saving>().is_away.load(Ordering::Relaxed);
    wish(app, if is_away { Wish::Now } else { Wish::Soon });
}

/// Saves at once, and tells the page. Nobody waits for it.
pub(crate) fn now<R: Runtime>(app: &AppHandle<R>) {
    wish(app, Wish::Now);
}

/// The window is in front, or not any more. Whoever leaves it may look at the file; whoever comes back may have been
/// at another computer.
pub(crate) fn focused<R: Runtime>(app: &AppHandle<R>, is_in_front: bool) {
    app.state::<Saving>().is_away.store(!is_in_front, Ordering::Relaxed);
    if !is_in_front {
        now(app);
    } else if !app.state::<Saving>().is_looking.swap(true, Ordering::Relaxed) {
        let app = app.clone();
        std::thread::spawn(move || {
            let is_told = app.state::<Desk>().look();
            app.state::<Saving>().is_looking.store(false, Ordering::Relaxed);
            if is_told {
                tell(&app);
                soon(&app);
            }
        });
    }
}

/// Tells the page and the menu bar how the open dossier stands.
pub(crate) fn tell<R: Runtime>(app: &AppHandle<R>) {
    let state = app.state::<Desk>().state();
    if let Some(menu) = app.try_state::<MenuItems<R>>() {
        menu.dossier_is_open(state.is_some());
        let (undo, redo) =
            state.as_ref().map_or((None, None), |open| (open.can_undo.as_deref(), open.can_redo.as_deref()));
        menu.name_history(undo, redo);
    }
    let _ = app.emit(EVENT, state);
}

fn wish<R: Runtime>(app: &AppHandle<R>, wish: Wish) {
    let saving = app.state::<Saving>();
    let wishes = saving.wishes.get_or_init(|| {
        let (sender, receiver) = channel();
        let app = app.clone();
        std::thread::spawn(move || {
            while PACE.next(&receiver) {
                // Whether it worked stands in the state that the page is told.
                let _ = app.state::<Desk>().save();
                tell(&app);
            }
        });
        sender
    });
    // The thread ends with the program.
    let _ = wishes.send(wish);
}

struct Pace {
    /// How long it has to be quiet first.
    quiet: Duration,
    /// The longest that a file stays behind while somebody goes on and on.
    longest: Duration,
}

impl Pace {
    /// Waits for wishes and then for the moment to save. False when none can come any more.
    fn next(&self, wishes: &Receiver<Wish>) -> bool {
        let Ok(mut wish) = wishes.recv() else { return false };
        let until = clock::instant() + self.longest;
        while wish == Wish::Soon {
            let left = until.saturating_duration_since(clock::instant());
            match wishes.recv_timeout(self.quiet.min(left)) {
                Ok(next) => wish = next,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        while wishes.try_recv().is_ok() {}
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    const PACE: Pace = Pace { quiet: Duration::from_millis(60), longest: Duration::from_millis(400) };

    /// How long a save waits when these wishes come, each so long after the one before.
    fn waits(coming: &'static [(u64, Wish)]) -> Duration {
        let (sender, receiver) = channel();
        let (first, rest) = coming.split_first().expect("a wish");
        sender.send(first.1).expect("it is heard");
        let sending = std::thread::spawn(move || {
            for (after, wish) in rest {
                std::thread::sleep(Duration::from_millis(*after));
                let _ = sender.send(*wish);
            }
            // As long as the program runs more can come.
            std::thread::sleep(Duration::from_millis(800));
        });
        let begin = clock::instant();
        assert!(PACE.next(&receiver));
        let waited = begin.elapsed();
        sending.join().expect("no panic");
        waited
    }

    #[test]
    fn a_save_waits_until_it_is_quiet() {
        assert!(waits(&[(0, Wish::Soon)]) >= PACE.quiet);
        let waited = waits(&[(0, Wish::Soon), (40, Wish::Soon), (40, Wish::Soon)]);
        assert!(waited >= PACE.quiet + Duration::from_millis(80), "{waited:?}");
    }

    #[test]
    fn somebody_who_goes_on_and_on_is_not_waited_for() {
        const ON_AND_ON: [(u64, Wish); 60] = [(10, Wish::Soon); 60];
        let waited = waits(&ON_AND_ON);
        assert!(waited >= PACE.longest - PACE.quiet && waited < PACE.longest * 3 / 2, "{waited:?}");
    }

    #[test]
    fn who_leaves_is_saved_at_once() {
        const LONG: Pace = Pace { quiet: Duration::from_secs(60), longest: Duration::from_secs(60) };
        let (sender, receiver) = channel();
        sender.send(Wish::Soon).expect("it is heard");
        sender.send(Wish::Now).expect("it is heard");
        let begin: Instant = clock::instant();
        assert!(LONG.next(&receiver));
        assert!(begin.elapsed() < Duration::from_secs(20));
        drop(sender);
        assert!(!LONG.next(&receiver), "the program ends");
    }
}
