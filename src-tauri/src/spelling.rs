//! Dutch spelling check in text fields. Windows and macOS have their own; WebKitGTK must be asked, and
//! then uses the dictionary of the package hunspell-nl when that is there.

use tauri::{Runtime, WebviewWindow};

#[cfg(target_os = "linux")]
pub(crate) fn check_dutch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{WebContextExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(context) = view.inner().context() {
            context.set_spell_checking_enabled(true);
            context.set_spell_checking_languages(&["nl_NL"]);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn check_dutch<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
