//! A fault at every call that changes something (safety.md §9, T1): the program is killed there, or the call
//! is refused, once or from then on; then it starts again.

use std::process::{Command, Output, Stdio};

use crate::action::Action;
use crate::desk::Desk;
use crate::stage::{Stage, deed};
use crate::state::next_start;
use crate::table::Row;
use crate::trace::{ACKNOWLEDGED, Call, record};
use crate::tree::Tree;
use crate::verdict::{Expected, Verdict};
use crate::workers;

/// What the program ends with when it told its owner why it did not work.
pub const NOTICE: u8 = 10;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The program is killed before the call.
    Kill,
    /// The call is refused, this once.
    Once(&'static str),
    /// The call is refused, and every later one of its name.
    FromThenOn(&'static str),
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Kill,
        Self::Once("EIO"),
        Self::FromThenOn("EIO"),
        Self::Once("ENOSPC"),
        Self::FromThenOn("ENOSPC"),
        // What a disk says after an error, when the system has made it for reading only.
        Self::FromThenOn("EROFS"),
    ];

    /// As strace wants it.
    fn injected(self, call: &str, nth: u32) -> String {
        match self {
            Self::Kill => format!("inject={call}:signal=SIGKILL:when={nth}"),
            Self::Once(error) => format!("inject={call}:error={error}:when={nth}"),
            Self::FromThenOn(error) => format!("inject={call}:error={error}:when={nth}+"),
        }
    }
}

/// Where a fault comes: the how manieth call of a name.
pub type Point = (String, u32);

/// The calls of an action at which a fault can come.
pub fn points(calls: &[Call]) -> Vec<Point> {
    calls.iter().filter(|call| call.does.is_mutating()).map(|call| (call.name.clone(), call.nth)).collect()
}

/// Disturbs an action at `most` of its calls, spread over it, with every fault.
pub fn tried(action: Action, most: usize) -> Result<Row, String> {
    let first = Disturbed::of(action)?;
    let all = first.points()?;
    let step = all.len().div_ceil(most.max(1)).max(1);
    let points: Vec<&Point> = all.iter().step_by(step).collect();
    let jobs: Vec<(&Point, Fault)> =
        points.iter().flat_map(|point| Fault::ALL.map(|fault| (*point, fault))).collect();
    drop(first);
    let found = workers::each(
        &jobs,
        || Disturbed::of(action),
        |disturbed, (point, fault)| match disturbed {
            Ok(disturbed) => disturbed.run(point, *fault),
            Err(why) => Err(why.clone()),
        },
    );
    let mut row = Row { points: points.len(), ..Row::of("T1", action.name()) };
    found.into_iter().try_for_each(|verdict| verdict.map(|verdict| row.count(verdict)))?;
    Ok(row)
}

/// An action on a stage of its own, ready to be disturbed again and again.
#[derive(Debug)]
pub struct Disturbed {
    /// Where it is done.
    pub stage: Stage,
    /// What.
    pub action: Action,
    /// What may be found after it.
    pub expected: Expected,
    before: Tree,
}

impl Disturbed {
    /// On a new stage.
    pub fn of(action: Action) -> Result<Self, String> {
        Self::on(Stage::new(), action)
    }

    /// On this stage.
    pub fn on(stage: Stage, action: Action) -> Result<Self, String> {
        let expected = Expected::of(&stage, action)?;
        let before = stage.prepared(action)?;
        Ok(Self { stage, action, expected, before })
    }

    /// The calls at which a fault can come.
    pub fn points(&self) -> Result<Vec<Point>, String> {
        self.reset()?;
        let (_, calls) = record(&mut deed(self.action, &self.stage), self.stage.root())?;
        Ok(points(&calls))
    }

    /// Puts the stage back as it was before the action.
    pub fn reset(&self) -> Result<(), String> {
        self.before.put(self.stage.root()).map_err(|error| error.to_string())
    }

    /// Does it once with this fault and looks at what is left.
    pub fn run(&self, point: &Point, fault: Fault) -> Result<Verdict, String> {
        self.reset()?;
        let output = with_fault(&deed(self.action, &self.stage), point, fault)?;
        let verdict = self.judge(&output, fault == Fault::Kill);
        Ok(verdict.after(&format!("{fault:?} at {} {}", point.0, point.1)))
    }

    /// Starts again and looks at what the program left that ended so.
    pub fn judge(&self, output: &Output, is_killed: bool) -> Verdict {
        let is_acknowledged = is_acknowledged(output);
        let state = next_start(&self.stage, self.action);
        let verdict = ended_badly(output, is_killed)
            .map_or_else(|| self.expected.judge(&state, is_acknowledged), Verdict::Bad);
        if matches!(verdict, Verdict::Bad(_)) || !self.expected.is_only_a_file(&state) {
            return verdict;
        }
        self.again().unwrap_or(verdict)
    }

    /// Does it once more, undisturbed: it must succeed. What is bad when it does not.
    pub(crate) fn again(&self) -> Option<Verdict> {
        let done = Desk::open(&self.stage).and_then(|(mut desk, _)| self.action.act(&mut desk, &self.stage));
        if let Err(notice) = done {
            return Some(Verdict::Bad(format!("once more: {}", notice.sentence())));
        }
        match self.expected.judge(&next_start(&self.stage, self.action), true) {
            bad @ Verdict::Bad(_) => Some(bad.after("once more")),
            Verdict::Old | Verdict::New => None,
        }
    }
}

/// The owner was told that it is done.
pub(crate) fn is_acknowledged(output: &Output) -> bool {
    output.stdout.starts_with(ACKNOWLEDGED.as_bytes()) || output.status.success()
}

/// Runs a program with a fault in one of its calls.
pub fn with_fault(program: &Command, point: &Point, fault: Fault) -> Result<Output, String> {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "--seccomp-bpf", "-e", "signal=none", "-o", "/dev/null"]);
    strace.arg("-e").arg(format!("trace={}", point.0)).arg("-e").arg(fault.injected(&point.0, point.1));
    strace.arg("--").arg(program.get_program()).args(program.get_args()).stdin(Stdio::null());
    strace.output().map_err(|error| format!("strace: {error}"))
}

/// A program that meets a fault tells its owner, in a sentence; it does not fall over.
pub(crate) fn ended_badly(output: &Output, is_killed: bool) -> Option<String> {
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("panicked") {
        return Some(format!("panicked: {}", said.lines().take(2).collect::<Vec<_>>().join(" ")));
    }
    let is_told = matches!(output.status.code(), Some(code) if code == 0 || code == i32::from(NOTICE));
    (!is_killed && !is_told).then(|| format!("ended with {}: {said}", output.status))
}
