//! Fuzzing: libFuzzer spoils owner's files and register files (`tests/fuzz`) and follows what that makes the
//! readers do. On stable Rust: the coverage comes from a pass of LLVM that every rustc has, libFuzzer is compiled
//! from its crate, and SQLite is built with the compiler's own checks of its memory.

use crate::packages::{self, BUILD};
use crate::steps::{Done, asked, cargo, program, root, step, target};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs of `tests/fuzz`, by the name that a person gives them.
const TARGETS: [&str; 2] = ["own-file", "json"];
/// How long each runs, in seconds, unless it is told.
const SECONDS: u64 = 60;

/// What an input may cost: safety.md §9, T12.
const LIMITS: [&str; 4] =
    ["-rss_limit_mb=512", "-malloc_limit_mb=512", "-timeout=10", "-print_final_stats=1"];
/// The largest input, in bytes: the largest example is half of it.
const LARGEST: &str = "-max_len=1000000";

pub(crate) fn everything(rest: &[OsString]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err(
            "Fuzzing is set up for Linux only: elsewhere the same files are tried by cargo test.".into()
        );
    }
    let Asked { targets, seconds, keeps } = asked_for(rest)?;
    packages::have(&[BUILD])?;
    let built = built()?;
    for target in targets {
        let fuzzed = Fuzzed::of(&built, &target)?;
        fuzzed.run(seconds)?;
        if keeps {
            fuzzed.keep()?;
        }
    }
    Ok(())
}

/// Which targets, for how long, and whether what goes where no kept file goes is kept.
struct Asked {
    targets: Vec<String>,
    seconds: u64,
    keeps: bool,
}

/// `own-file --seconds 600 --keep`.
fn asked_for(rest: &[OsString]) -> Result<Asked, String> {
    let mut targets = Vec::new();
    let (mut seconds, mut keeps) = (SECONDS, false);
    let mut words = rest.iter().map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        if word == "--seconds" {
            let told = words.next().and_then(|told| told.parse().ok());
            seconds =
                told.ok_or("--seconds is followed by a number: cargo xtask fuzz own-file --seconds 600")?;
        } else if word == "--keep" {
            keeps = true;
        } else if TARGETS.contains(&word.as_str()) {
            targets.push(word);
        } else {
            return Err(format!("There is no fuzz target {word}. Choose from: {}.", TARGETS.join(", ")));
        }
    }
    if targets.is_empty() {
        targets = TARGETS.map(str::to_owned).to_vec();
    }
    Ok(Asked { targets, seconds, keeps })
}

/// Builds the programs; the folder they are in. Only what runs in them is watched, not what builds them, so a
/// target is named, and they have a folder of their own: the flags differ from those of any other build.
fn built() -> Result<PathBuf, String> {
    let version = asked(program("rustc").arg("-vV")).ok_or("rustc does not say what it builds for")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc names no host")?;
    let flags = [
        "--cfg=fuzzing",
        "-Cpasses=sancov-module",
        "-Cllvm-args=-sanitizer-coverage-level=4",
        "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
        "-Cllvm-args=-sanitizer-coverage-pc-table",
        "-Cllvm-args=-sanitizer-coverage-trace-compares",
        "-Clink-arg=-lasan",
    ];
    let folder = target().join("fuzz");
    let arguments = [
        "build",
        "--profile",
        "fuzz",
        "--package",
        "tests-fuzz",
        "--features",
        "libfuzzer",
        "--target",
        host,
    ];
    let mut build = cargo(&arguments);
    build.env("RUSTFLAGS", flags.join(" ")).env("CARGO_TARGET_DIR", &folder);
    // SQLite only: our own Rust has no unsafe code to watch.
    let c_flags = format!("CFLAGS_{}", host.replace('-', "_"));
    step(build.env(c_flags, "-fsanitize=address -fno-omit-frame-pointer"))?;
    Ok(folder.join(host).join("fuzz"))
}

/// A target, and the folders it works in.
struct Fuzzed {
    target: String,
    built: PathBuf,
    /// What checks SQLite's memory: it must be there before anything else is.
    checks: PathBuf,
    work: PathBuf,
}

impl Fuzzed {
    fn of(built: &Path, target: &str) -> Result<Self, String> {
        let named = asked(program("cc").arg("-print-file-name=libasan.so"));
        let checks = named.and_then(|named| fs::canonicalize(named).ok()).ok_or("cc has no libasan")?;
        let work = crate::steps::target().join("xtask").join("fuzz").join(target);
        Ok(Self { target: target.to_owned(), built: built.to_owned(), checks, work })
    }

    /// One of its folders, which is there from now on.
    fn folder(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.work.join(name);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(folder)
    }

    fn corpus(&self, verb: &str, folder: &Path) -> Done {
        step(
            program(self.built.join("corpus"))
                .env("LD_PRELOAD", &self.checks)
                .env("ASAN_OPTIONS", "detect_leaks=0")
                .args([verb, &self.target])
                .arg(folder),
        )
    }

    fn program(&self) -> Command {
        let mut run = program(self.built.join(&self.target));
        run.env("LD_PRELOAD", &self.checks);
        // A reader that gives its memory back keeps within the limits; what the checks keep aside is not its own.
        run.env(
            "ASAN_OPTIONS",
            "quarantine_size_mb=16:detect_leaks=0:detect_odr_violation=0:allocator_may_return_null=1",
        );
        run
    }

    /// What was found in earlier runs is where this one goes on.
    fn run(&self, seconds: u64) -> Done {
        let (found, seeds, corpus) = (self.folder("found")?, self.folder("seeds")?, self.folder("corpus")?);
        self.corpus("seeds", &seeds)?;
        let mut run = self.program();
        run.arg(&corpus).arg(&seeds).args(LIMITS).arg(LARGEST);
        run.arg(format!("-max_total_time={seconds}"));
        run.arg(format!("-artifact_prefix={}/", found.display()));
        step(&mut run).map_err(|why| {
            format!(
                "{why}\nWhat was found stands in {}. tests/README.md in {} says what to do with it.",
                found.display(),
                root().display()
            )
        })
    }

    /// Keeps what goes where no kept file goes: as few files as cover it, for the replay (T12r).
    fn keep(&self) -> Done {
        let chosen = self.folder("chosen")?;
        fs::remove_dir_all(&chosen).map_err(|error| format!("{}: {error}", chosen.display()))?;
        let (chosen, corpus) = (self.folder("chosen")?, self.folder("corpus")?);
        self.corpus("kept", &chosen)?;
        step(self.program().args(["-set_cover_merge=1", LARGEST]).arg(&chosen).arg(&corpus))?;
        self.corpus("keep", &chosen)
    }
}
