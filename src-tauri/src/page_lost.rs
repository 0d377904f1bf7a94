//! The process that draws the page may end by itself: no memory left, or a fault in the system's web view. What the
//! window shows is gone then, and a page that is loaded anew in it stays empty (seen with WebKitGTK 2.50). The dossier
//! lives in this process: it is saved, the owner is told, and the program ends in order.

use crate::{closing, dialogs, log};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

/// What the dialog is called.
const TITLE: &str = "Verantwoord kan het venster niet meer tekenen";

/// Says so when the process of the page ends.
#[cfg(target_os = "linux")]
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    let app = window.app_handle().clone();
    window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |_, _| {
            let app = app.clone();
            // The dialog is drawn by the thread that tells this.
            std::thread::spawn(move || lost(&app));
        });
    })
}

/// WebView2 and WKWebView tell it in ways of their own, which nobody has run yet.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

fn lost<R: Runtime>(app: &AppHandle<R>) {
    log::page_lost();
    let is_saved = closing::saved(app).is_ok();
    dialogs::say(TITLE, what_to_do(is_saved));
    closing::now(app);
}

fn what_to_do(is_saved: bool) -> &'static str {
    if is_saved {
        "Uw werk is bewaard. Verantwoord sluit nu. Start het opnieuw en kijk het laatste veld na waarin u typte."
    } else {
        "Uw werk is bewaard op deze computer, nog niet in uw bestand. Verantwoord sluit nu. Start het opnieuw: dan \
         komt uw werk terug."
    }
}
