//! Where the window stood and how large it was, to be so again at the next start (S1). A setting of this computer.
//!
//! A place that no screen shows any more is forgotten: a laptop without its second screen would open a window
//! that nobody can reach.

use serde::{Deserialize, Serialize};
use std::fs;
use std::path::PathBuf;
use tauri::{Manager, PhysicalPosition, PhysicalSize, Runtime, WebviewWindow};

const FILE: &str = "window.json";

/// As much of the window's top must be on a screen to be taken hold of, in pixels: width and height.
const GRIP: (i32, i32) = (120, 24);

/// A rectangle on the screens, in pixels of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Shape {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    /// It fills its screen; the rest is how it is when it does not.
    maximized: bool,
}

impl Shape {
    /// Somebody can take hold of its top on one of these screens.
    fn can_be_reached(self, screens: &[Shape]) -> bool {
        screens.iter().any(|screen| {
            let across = self.right().min(screen.right()).saturating_sub(self.x.max(screen.x));
            let below = screen.y.saturating_add_unsigned(screen.height).saturating_sub(self.y);
            across >= GRIP.0 && self.y >= screen.y && below >= GRIP.1
        })
    }

    fn right(self) -> i32 {
        self.x.saturating_add_unsigned(self.width)
    }
}

fn file<R: Runtime>(window: &impl Manager<R>) -> Option<PathBuf> {
    Some(window.path().app_config_dir().ok()?.join(FILE))
}

fn kept<R: Runtime>(window: &impl Manager<R>) -> Option<Shape> {
    serde_json::from_slice(&fs::read(file(window)?).ok()?).ok()
}

/// Gives the window, not shown yet, the place and size it had. What cannot be read is as at the first start.
pub(super) fn restore<R: Runtime>(window: &WebviewWindow<R>) {
    let Some(shape) = kept(window) else { return };
    let _ = window.set_size(PhysicalSize::new(shape.width, shape.height));
    if shape.can_be_reached(&screens(window)) {
        let _ = window.set_position(PhysicalPosition::new(shape.x, shape.y));
    }
    if shape.maximized {
        let _ = window.maximize();
    }
}

/// Keeps where the window is. A window that fills the screen keeps the size it had before. That it may not work
/// is no reason to trouble anybody.
pub(super) fn keep<R: Runtime>(window: &WebviewWindow<R>) {
    if window.is_minimized().unwrap_or(true) || !window.is_visible().unwrap_or(false) {
        return;
    }
    let (Ok(place), Ok(size)) = (window.outer_position(), window.inner_size()) else { return };
    let maximized = window.is_maximized().unwrap_or(false);
    let before = kept(window);
    let shape = match before {
        Some(before) if maximized => Shape { maximized, ..before },
        _ => Shape { x: place.x, y: place.y, width: size.width, height: size.height, maximized },
    };
    if before == Some(shape) {
        return;
    }
    let (Some(file), Ok(text)) = (file(window), serde_json::to_vec(&shape)) else { return };
    let _ = file.parent().map(fs::create_dir_all);
    let _ = fs::write(file, text);
}

fn screens<R: Runtime>(window: &WebviewWindow<R>) -> Vec<Shape> {
    let screens = window.available_monitors().unwrap_or_default();
    let shape = |screen: &tauri::Monitor| Shape {
        x: screen.position().x,
        y: screen.position().y,
        width: screen.size().width,
        height: screen.size().height,
        maximized: false,
    };
    screens.iter().map(shape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32, width: u32, height: u32) -> Shape {
        Shape { x, y, width, height, maximized: false }
    }

    #[test]
    fn a_place_off_all_screens_is_not_gone_to() {
        let laptop = at(0, 0, 1920, 1080);
        let beside = at(1920, 200, 1280, 1024);
        for (place, screens, is_reached) in [
            (at(100, 100, 1280, 800), vec![laptop], true),
            (at(-5000, -5000, 1280, 800), vec![laptop], false),
            (at(2100, 300, 1280, 800), vec![laptop, beside], true),
            (at(2100, 300, 1280, 800), vec![laptop], false),
            // Only its left side hangs out.
            (at(-1000, 0, 1280, 800), vec![laptop], true),
            (at(-1200, 0, 1280, 800), vec![laptop], false),
            // Its title is above the screen, or just below it.
            (at(100, -40, 1280, 800), vec![laptop], false),
            (at(100, 1070, 1280, 800), vec![laptop], false),
            (at(i32::MAX, i32::MAX, u32::MAX, 1), vec![laptop], false),
            (at(0, 0, 1280, 800), vec![], false),
        ] {
            assert_eq!(place.can_be_reached(&screens), is_reached, "{place:?} on {screens:?}");
        }
    }

    #[test]
    fn what_is_kept_is_read_again_and_anything_else_is_not() {
        let shape = at(-3, 4, 5, 6);
        let text = serde_json::to_vec(&shape).expect("JSON");
        assert_eq!(serde_json::from_slice::<Shape>(&text).ok(), Some(shape));
        assert!(serde_json::from_slice::<Shape>(b"{\"x\":1}").is_err());
    }
}
