//! What a page that somebody turned against its owner still cannot do.

use serde_json::json;
use tests_ui::{App, tested_program, wait_until};

#[test]
fn the_page_reaches_nothing_outside_the_program() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    for (deed, wall) in [
        ("fetch('https://example.org/').catch(() => {})", "connect-src"),
        ("new Image().src = 'https://example.org/pixel.png'", "img-src"),
        ("add('iframe').src = 'https://example.org/'", "frame-src"),
        ("add('script').textContent = 'globalThis.ran = true'", "script-src"),
        ("add('script').src = 'https://example.org/script.js'", "script-src"),
        ("add('style').textContent = 'body { color: red }'", "style-src"),
        ("const p = add('p'); p.setAttribute('onclick', 'globalThis.ran = true'); p.click()", "script-src"),
        ("new Worker('data:text/javascript,0')", "worker-src"),
        ("add('object').data = 'https://example.org/'", "object-src"),
    ] {
        let add = "const add = (kind) => document.body.appendChild(document.createElement(kind));";
        app.execute(&format!("{add} try {{ {deed} }} catch {{ /* refused at once */ }}"), &json!([]));
        let complained = || {
            app.complaints()
                .iter()
                .any(|line| line.starts_with("forbidden:") && line.contains(wall))
                .then_some(())
        };
        assert!(wait_until(complained).is_some(), "{deed} was not stopped by {wall}: {:?}", app.complaints());
        app.forget_complaints();
    }
    assert_eq!(app.execute("return globalThis.ran ?? false", &json!([])), json!(false));
    assert_eq!(
        app.execute("try { return eval('1') } catch { return 'refused' }", &json!([])),
        json!("refused")
    );
    app.forget_complaints();
}

#[test]
fn the_page_stays_where_it_is() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    app.execute(
        "const link = document.body.appendChild(document.createElement('a'));
         link.href = 'https://example.org/'; link.click(); open('https://example.org/')",
        &json!([]),
    );
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(app.execute("return location.protocol + location.host", &json!([])), json!("tauri:localhost"));
    app.find("h1");
}

#[test]
fn the_page_calls_only_what_it_was_given() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let ask =
        "return window.__TAURI_INTERNALS__.invoke(arguments[0]).then(() => 'done', (why) => String(why))";
    assert_eq!(app.execute(ask, &json!(["app_info"])), json!("done"), "our own command answers");
    for command in
        ["plugin:window|set_fullscreen", "plugin:webview|create_webview_window", "plugin:path|resolve", "x"]
    {
        let answer = app.execute(ask, &json!([command]));
        let answer = answer.as_str().unwrap_or_default();
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
}
