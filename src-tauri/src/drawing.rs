//! Who draws the page: the processor. A graphics card helps films and games; here it would hold tens of megabytes and make
//! the first start longer, and where there is none, or a bad driver, the page is slow or stays white.

use tauri::{Runtime, WebviewWindow};

/// WebKitGTK must be asked. Windows and macOS share one card between all programs, and draw with it.
#[cfg(target_os = "linux")]
pub(crate) fn by_the_processor<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn by_the_processor<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
