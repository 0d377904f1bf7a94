//! What the system must have. On Debian and Ubuntu it is installed; elsewhere the missing packages are
//! named.

use crate::steps::{Done, asked, is_there, step};
use std::process::Command;

/// One thing the system must have.
struct Need {
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    /// How to see that it is there, where there is no dpkg.
    proof: Proof,
}

enum Proof {
    Program(&'static str),
    /// A program that another package brings too, which this one would take away.
    AnyProgram(&'static str),
    /// A library's name for pkg-config.
    Library(&'static str),
    /// Nothing to see; Debian alone splits it off.
    None,
}

use Proof::{AnyProgram, Library, None as Unseen, Program};

const fn need(debian: &'static str, fedora: &'static str, arch: &'static str, proof: Proof) -> Need {
    Need { debian, fedora, arch, proof }
}

/// To compile the window.
pub(crate) const BUILD: Needs = Needs(&[
    need("build-essential", "gcc", "base-devel", Program("cc")),
    need("pkg-config", "pkgconf-pkg-config", "pkgconf", Program("pkg-config")),
    need("libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", Library("webkit2gtk-4.1")),
    need("libgtk-3-dev", "gtk3-devel", "gtk3", Library("gtk+-3.0")),
]);

/// To see it: the web view, which `BUILD` brings along, draws no text without any font.
pub(crate) const RUN: Needs = Needs(&[need("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", Unseen)]);

/// To open the window on a screen that is not there, press its keys, watch it, and read what it wrote.
pub(crate) const TEST: Needs = Needs(&[
    need("webkit2gtk-driver", "webkit2gtk-driver", "webkitgtk-6.0", Program("WebKitWebDriver")),
    need("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", Program("Xvfb")),
    need("dbus-daemon", "dbus-daemon", "dbus", Program("dbus-daemon")),
    need("at-spi2-core", "at-spi2-core", "at-spi2-core", Unseen),
    need("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", Unseen),
    need("openbox", "openbox", "openbox", Program("openbox")),
    need("xdotool", "xdotool", "xdotool", Program("xdotool")),
    need("scrot", "scrot", "scrot", Program("scrot")),
    need("x11-utils", "xwininfo", "xorg-xwininfo", Program("xwininfo")),
    // What a file manager and the package use to find the program for a kind of file.
    need("libglib2.0-bin", "glib2", "glib2", Program("gio")),
    need("shared-mime-info", "shared-mime-info", "shared-mime-info", Program("update-mime-database")),
    need(
        "desktop-file-utils",
        "desktop-file-utils",
        "desktop-file-utils",
        Program("update-desktop-database"),
    ),
    need("strace", "strace", "strace", Program("strace")),
    need("poppler-utils", "poppler-utils", "poppler", Program("pdftotext")),
    need("unzip", "unzip", "unzip", Program("unzip")),
    // It opens every DOCX and every workbook that we make.
    need("libreoffice-writer-nogui", "libreoffice-writer", "libreoffice-fresh", AnyProgram("soffice")),
    need("libreoffice-calc-nogui", "libreoffice-calc", "libreoffice-fresh", AnyProgram("soffice")),
]);

/// To let calls fail.
pub(crate) const FAULTS: Needs = Needs(&[
    need("strace", "strace", "strace", Program("strace")),
    need("fiu-utils", "libfiu", "libfiu", Program("fiu-run")),
    need("e2fsprogs", "e2fsprogs", "e2fsprogs", Program("chattr")),
]);

/// To set the same text with Typst and WeasyPrint.
pub(crate) const BENCH: Needs = Needs(&[
    need("python3", "python3", "python", Program("python3")),
    need("python3-venv", "python3", "python", Unseen),
    need("libpangoft2-1.0-0", "pango", "pango", Unseen),
]);

/// What one chore needs.
pub(crate) struct Needs(&'static [Need]);

/// Sees to it that the system has all of it.
pub(crate) fn have(lists: &[Needs]) -> Done {
    let needs: Vec<&Need> = lists.iter().flat_map(|list| list.0).collect();
    if is_there("dpkg-query") && is_there("apt-get") {
        return install(
            &needs
                .iter()
                .filter(|need| !is_installed(need.debian) && !need.has_another())
                .map(|need| need.debian)
                .collect::<Vec<_>>(),
        );
    }
    if !cfg!(target_os = "linux") {
        // Windows and macOS bring their own web view.
        return Ok(());
    }
    let missing: Vec<_> = needs.into_iter().filter(|need| !need.is_seen()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = |name: fn(&Need) -> &str| missing.iter().map(|need| name(need)).collect::<Vec<_>>().join(" ");
    Err(format!(
        "Some packages are missing. Install these and start again:\n  Fedora: {}\n  Arch:   {}\n  Debian: {}",
        names(|need| need.fedora),
        names(|need| need.arch),
        names(|need| need.debian),
    ))
}

impl Need {
    fn is_seen(&self) -> bool {
        match self.proof {
            Program(name) | AnyProgram(name) => is_there(name),
            Library(name) => asked(Command::new("pkg-config").args(["--exists", name])).is_some(),
            Unseen => true,
        }
    }

    /// Another package does what this one would.
    fn has_another(&self) -> bool {
        matches!(self.proof, AnyProgram(name) if is_there(name))
    }
}

fn is_installed(package: &str) -> bool {
    asked(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_some_and(|status| status == "install ok installed")
}

fn install(packages: &[&str]) -> Done {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    let is_root = asked(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if !is_root && !is_there("sudo") {
        return Err(format!("Some packages are missing. As root: apt-get install {names}"));
    }
    let once = || -> Done {
        step(&mut apt(is_root, &["update", "-qq"]))?;
        let fixed = ["install", "-y", "-qq", "--no-install-recommends"];
        step(&mut apt(is_root, &[&fixed, packages].concat()))
    };
    eprintln!("Installing what the system lacks: {names}");
    // Another apt-get at the same moment may take the archives away under ours.
    once().or_else(|_| once())
}

fn apt(is_root: bool, arguments: &[&str]) -> Command {
    let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
    if !is_root {
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=300"]).args(arguments);
    command
}
