//! What all tests came to, as a person reads it.

use std::collections::BTreeMap;

use crate::verdict::Verdict;

/// A line of the table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Which test: `T1`.
    pub test: String,
    /// Of what: an action, a kind of disk.
    pub of: String,
    /// Calls, moments or sizes.
    pub points: usize,
    /// Runs, states or schedules.
    pub runs: usize,
    /// How often the old was found.
    pub old: usize,
    /// How often the new was found.
    pub new: usize,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// What was wrong, and how often.
    pub bad: BTreeMap<String, usize>,
    /// What else there is to say; why it was not run.
    pub note: String,
}

impl Row {
    /// Of this test and this.
    pub fn of(test: &str, of: impl Into<String>) -> Self {
        Self { test: test.to_owned(), of: of.into(), ..Self::default() }
    }

    /// A test that could not be run here.
    pub fn skipped(test: &str, why: &str) -> Self {
        Self { note: format!("skipped: {why}"), ..Self::of(test, "") }
    }

    /// Counts what was found once.
    pub fn count(&mut self, verdict: Verdict) {
        self.count_all(verdict, 1);
    }

    /// Counts what was found so often.
    pub fn count_all(&mut self, verdict: Verdict, times: usize) {
        self.runs += times;
        match verdict {
            Verdict::Old => self.old += times,
            Verdict::New => self.new += times,
            Verdict::Bad(why) => *self.bad.entry(why).or_default() += times,
        }
    }

    /// Takes another's counts along.
    pub fn add(&mut self, other: Self) {
        self.points += other.points;
        self.runs += other.runs;
        self.old += other.old;
        self.new += other.new;
        for (why, count) in other.bad {
            *self.bad.entry(why).or_default() += count;
        }
    }

    /// How often something was wrong.
    pub fn bad_count(&self) -> usize {
        self.bad.values().sum()
    }
}

/// The table, and below it what was wrong.
pub fn print(rows: &[Row]) {
    println!(
        "\n{:<5} {:<24} {:>8} {:>8} {:>8} {:>8} {:>6} {:>8}  note",
        "test", "of", "points", "runs", "old", "new", "bad", "seconds"
    );
    for row in rows {
        let Row { test, of, points, runs, old, new, seconds, note, .. } = row;
        let bad = row.bad_count();
        println!(
            "{test:<5} {of:<24} {points:>8} {runs:>8} {old:>8} {new:>8} {bad:>6} {seconds:>8.0}  {note}"
        );
    }
    for row in rows.iter().filter(|row| !row.bad.is_empty()) {
        println!("\n{} {}:", row.test, row.of);
        for (why, count) in row.bad.iter().take(12) {
            println!("  {count} × {why}");
        }
        if row.bad.len() > 12 {
            println!("  and {} other kinds", row.bad.len() - 12);
        }
    }
}

/// One line for each test, in the order in which they were run.
pub fn summarise(rows: &[Row]) {
    println!("\n{:<5} {:>8} {:>6} {:>8}", "test", "runs", "bad", "seconds");
    for rows in rows.chunk_by(|one, next| one.test == next.test) {
        let (runs, bad) = (rows.iter().map(|row| row.runs).sum::<usize>(), rows.iter().map(Row::bad_count));
        let seconds: f64 = rows.iter().map(|row| row.seconds).sum();
        // Of a worse disk or program at least one has to be bad, or the test would not notice.
        let wanted = if rows[0].test == "T2n" { "  bad is wanted here, in each row" } else { "" };
        println!("{:<5} {runs:>8} {:>6} {seconds:>8.0}{wanted}", rows[0].test, bad.sum::<usize>());
    }
}
