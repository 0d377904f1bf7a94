//! A screen, a message bus and a home folder that nothing else on this computer shares.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The surroundings of one program. Everything in it ends and goes when this is dropped.
pub struct Desktop {
    surroundings: Vec<(&'static str, String)>,
    screen_number: u16,
    _bus: Process,
    _screen: Process,
    // Last, so that the programs are gone before their folder.
    home: TempDir,
}

impl Desktop {
    /// An empty desktop of 1400 × 1000 pixels, in Dutch time, without a window manager.
    #[must_use]
    pub fn start() -> Self {
        let home = TempDir::new().expect("a folder for one test");
        let (screen, number) = started(
            "Xvfb",
            Command::new("Xvfb").args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1400x1000x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ]),
        );
        let display = format!(":{number}");
        let mut surroundings = vec![("DISPLAY", display), ("GDK_BACKEND", "x11".into())];
        for (name, folder) in [
            ("HOME", "home"),
            ("XDG_DATA_HOME", "home/.local/share"),
            ("XDG_CONFIG_HOME", "home/.config"),
            ("XDG_CACHE_HOME", "home/.cache"),
            ("XDG_STATE_HOME", "home/.local/state"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            let folder = home.path().join(folder);
            fs::create_dir_all(&folder).expect("a folder in the test's own");
            fs::set_permissions(&folder, Permissions::from_mode(0o700)).expect("our own folder");
            surroundings.push((name, folder.display().to_string()));
        }
        surroundings.extend(without_a_graphics_card());
        let (bus, address) = started(
            "dbus-daemon",
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address=1"])
                // What the bus starts by itself lands on the same screen, and keeps its files in the same folders.
                .envs(surroundings.iter().map(|(name, value)| (*name, value))),
        );
        surroundings.extend([
            ("DBUS_SESSION_BUS_ADDRESS", address),
            ("LC_ALL", "C.UTF-8".into()),
            ("TZ", "Europe/Amsterdam".into()),
        ]);
        let screen_number = number.parse().expect("Xvfb prints its number");
        Self { surroundings, screen_number, _bus: bus, _screen: screen, home }
    }

    /// The same with a variable that every program on it gets.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.surroundings.push((name, value.to_owned()));
        self
    }

    /// The program's running processes on this desktop.
    #[must_use]
    pub fn running(&self, program: &Path) -> Vec<u32> {
        let program = program.canonicalize().expect("the program is there");
        let runs_it = |path: &Path| fs::read_link(path.join("exe")).is_ok_and(|exe| exe == program);
        let ours = self.processes().into_iter().filter(|(_, path)| runs_it(path));
        ours.map(|(number, _)| number).collect()
    }

    /// The processes on this desktop with this name, as the kernel has it: fifteen letters at most.
    #[must_use]
    pub fn processes_called(&self, name: &str) -> Vec<u32> {
        let is_it = |path: &Path| fs::read_to_string(path.join("comm")).is_ok_and(|told| told.trim() == name);
        self.processes().into_iter().filter(|(_, path)| is_it(path)).map(|(number, _)| number).collect()
    }

    /// The memory of all that runs on this desktop, in megabytes: what processes share is counted once (PSS).
    ///
    /// # Panics
    /// When no process tells.
    #[must_use]
    pub fn memory(&self) -> f64 {
        let kilobytes = |path: PathBuf| -> Option<f64> {
            let told = fs::read_to_string(path.join("smaps_rollup")).ok()?;
            told.lines().find_map(|line| line.strip_prefix("Pss:"))?.trim().strip_suffix(" kB")?.parse().ok()
        };
        let told: Vec<f64> = self.processes().into_iter().filter_map(|(_, path)| kilobytes(path)).collect();
        assert!(!told.is_empty(), "nothing on this desktop tells its memory");
        told.iter().sum::<f64>() / 1024.0
    }

    /// Every process that was started on this desktop, with its number and its folder in `/proc`.
    fn processes(&self) -> Vec<(u32, PathBuf)> {
        let ours = format!("DISPLAY=:{}", self.screen_number);
        let is_ours = |path: &Path| {
            fs::read(path.join("environ"))
                .is_ok_and(|all| all.split(|byte| *byte == 0).any(|one| one == ours.as_bytes()))
        };
        let all = fs::read_dir("/proc").expect("Linux tells its processes").flatten();
        all.filter_map(|one| Some((one.file_name().to_str()?.parse().ok()?, one.path())))
            .filter(|(_, path)| is_ours(path))
            .collect()
    }

    /// The owner's home folder.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.home.path().join("home")
    }

    /// A program on this desktop. Nothing of the computer's own desktop reaches it.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_remove("WAYLAND_DISPLAY")
            .envs(self.surroundings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// A program on this desktop, started now and ended with the desktop or before.
    pub fn run(
        &self,
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Process {
        let mut command = self.command(program);
        Process::start(command.args(arguments).stdin(Stdio::null()))
    }

    /// Presses real keys, which reach the menu bar and dialogs too: "ctrl+z", "alt+b", "Return".
    pub fn press(&self, keys: &str) {
        self.xdotool(&["key", "--clearmodifiers", keys]);
    }

    /// Waits for a visible window with this title, or part of it, and gives its number.
    pub fn window(&self, title: &str) -> String {
        crate::wait_until(|| self.find_window(title))
            .unwrap_or_else(|| panic!("no window with the title {title:?} came"))
    }

    /// The number of the visible window with this title, or part of it, when it is there.
    #[must_use]
    pub fn find_window(&self, title: &str) -> Option<String> {
        let found =
            self.command("xdotool").args(["search", "--onlyvisible", "--name", title]).output().ok()?;
        String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
    }

    /// Sends real keys and clicks (`man xdotool`).
    pub fn xdotool(&self, arguments: &[&str]) {
        let status = self.command("xdotool").args(arguments).status();
        assert!(status.as_ref().is_ok_and(|status| status.success()), "xdotool {arguments:?}: {status:?}");
    }

    /// Keeps a picture of the whole screen, with menus and dialogs, in [`crate::pictures`].
    pub fn picture(&self, name: &str) -> PathBuf {
        self.scrot(name, &[])
    }

    /// The same of the visible window with this title, or of the whole screen when there is none.
    pub(crate) fn picture_of(&self, title: &str, name: &str) -> PathBuf {
        let place = self.find_window(title).and_then(|window| self.place_of(&window));
        match place {
            Some(place) => self.scrot(name, &["--autoselect", &place]),
            None => self.scrot(name, &[]),
        }
    }

    /// Where a window stands without its frame: "60,100,1280,800". xdotool counts a frame twice.
    fn place_of(&self, window: &str) -> Option<String> {
        let told = self.command("xwininfo").args(["-id", window]).output().ok()?;
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let fact = |name: &str| told.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
        let facts = ["Absolute upper-left X:", "Absolute upper-left Y:", "Width:", "Height:"].map(fact);
        Some(facts.into_iter().collect::<Option<Vec<_>>>()?.join(","))
    }

    fn scrot(&self, name: &str, which: &[&str]) -> PathBuf {
        let file = crate::pictures().join(format!("{name}.png"));
        let status = self.command("scrot").args(which).arg("--overwrite").arg(&file).status();
        assert!(status.as_ref().is_ok_and(|status| status.success()), "scrot {which:?}: {status:?}");
        file
    }

    /// A port that no other desktop on this computer uses, since screen numbers are never shared.
    pub(crate) fn port(&self) -> u16 {
        20_000 + self.screen_number
    }
}

/// Programs that end when this is dropped, together with the programs they started.
pub struct Process(Child);

impl Process {
    /// Starts it in a group of its own, so that the whole group can be ended.
    #[track_caller]
    pub fn start(command: &mut Command) -> Self {
        match command.process_group(0).spawn() {
            Ok(child) => Self(child),
            Err(error) => panic!("{}: {error}", Path::new(command.get_program()).display()),
        }
    }

    /// Asks it to end, and waits until it has.
    pub fn end(mut self) {
        self.signal("TERM");
        let _ = self.0.wait();
    }

    /// True while it runs.
    #[must_use]
    pub fn is_running(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }

    fn signal(&mut self, signal: &str) {
        if self.is_running() {
            let group = format!("-{}", self.0.id());
            let _ = Command::new("kill").args(["-s", signal, "--", &group]).stderr(Stdio::null()).status();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal("KILL");
        let _ = self.0.wait();
        // What it started may take a moment longer, and a program that still runs takes the next start
        // for a second one of its own.
        crate::wait_until(|| (!lives(self.0.id())).then_some(()));
    }
}

/// True while a process of this group runs, or a thread of one. One that ended is in the kernel's list until somebody asks
/// after it, which may take a second, and does nothing any more. Its first thread may end before the others, which still
/// hold its name on the message bus.
fn lives(group: u32) -> bool {
    // The name stands between brackets and may have some of its own; then the state, the parent and the group.
    let facts = |path: &Path| -> Option<(bool, u32)> {
        let told = fs::read_to_string(path.join("stat")).ok()?;
        let mut facts = told.rsplit_once(')')?.1.split_whitespace();
        let (state, of) = (facts.next()?, facts.nth(1)?);
        Some((!["Z", "X"].contains(&state), of.parse().ok()?))
    };
    let runs = |path: PathBuf| facts(&path).is_some_and(|(runs, _)| runs);
    let threads = |path: &Path| fs::read_dir(path.join("task")).into_iter().flatten().flatten();
    let all = fs::read_dir("/proc").expect("Linux tells its processes").flatten();
    let mut ours = all.map(|one| one.path()).filter(|path| facts(path).is_some_and(|(_, of)| of == group));
    ours.any(|path| threads(&path).any(|thread| runs(thread.path())))
}

/// How a page is drawn here, where no card does it: the same picture for less work, since journeys share two processors.
fn without_a_graphics_card() -> [(&'static str, String); 3] {
    // What puts the parts of a page together is compiled at each start, the same every time. Nothing of a journey is in it.
    let kept = crate::program::kept("drawing").display().to_string();
    [
        ("MESA_SHADER_CACHE_DIR", kept),
        // Letters and lines by the processor itself, not by a processor that plays a card.
        ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1".into()),
        // A page of a journey lives for seconds: its scripts are gone before compiling them thoroughly pays.
        ("JSC_useDFGJIT", "false".into()),
    ]
}

/// Starts a program that says on its first line where it is.
fn started(name: &str, command: &mut Command) -> (Process, String) {
    let mut process =
        Process::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut line = String::new();
    let output = process.0.stdout.take().expect("its output is ours");
    let _ = BufReader::new(output).read_line(&mut line);
    assert!(!line.trim().is_empty(), "{name} did not start");
    (process, line.trim().to_owned())
}
