//! All cores at work on one list.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many work side by side.
pub fn count() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Does all jobs, side by side; what came of them, in the order of the jobs. `begin` makes what one worker
/// uses for all its jobs.
///
/// # Panics
/// When a job does.
pub fn each<J: Sync, W, R: Send>(
    jobs: &[J],
    begin: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, &J) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..count().min(jobs.len()) {
            scope.spawn(|| {
                let mut own = begin();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(at) else { break };
                    let result = work(&mut own, job);
                    done.lock().expect("no job panicked").push((at, result));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no job panicked");
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
