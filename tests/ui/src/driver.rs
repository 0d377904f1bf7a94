//! The WebDriver protocol, spoken straight to `WebKitWebDriver` (package webkit2gtk-driver). What Tauri
//! offers for this only renames one setting and sets one variable, so it is left out.

use crate::desktop::{Desktop, Process};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use ureq::Agent;

/// One page under control.
pub(crate) struct Driver {
    agent: Agent,
    address: String,
    _process: Process,
}

impl Driver {
    /// Starts the driver, which starts the program.
    pub(crate) fn start(
        desktop: &Desktop,
        program: &Path,
        arguments: &[String],
        extra: &[(&str, &Path)],
    ) -> Self {
        let port = desktop.port();
        let mut command = desktop.command("WebKitWebDriver");
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            // Without it the program never answers the driver, and nothing says so.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(extra.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        let process = Process::start(&mut command);
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(60)))
            // An error of the protocol carries its reason in the body.
            .http_status_as_error(false)
            .build()
            .into();
        let mut driver = Self { agent, address: format!("http://127.0.0.1:{port}"), _process: process };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": arguments }
        } } });
        let session = crate::wait_until(|| match driver.send("/session", Some(&wanted)) {
            Ok(session) => Some(Ok(session)),
            Err(why) if why.contains("refused") => None,
            Err(why) => Some(Err(why)),
        });
        let session = session.expect("WebKitWebDriver answers").unwrap_or_else(|why| panic!("{why}"));
        let id = session["sessionId"].as_str().expect("a session has an id");
        driver.address = format!("{}/session/{id}", driver.address);
        driver
    }

    /// Asks for a fact.
    pub(crate) fn get(&self, path: &str) -> Result<Value, String> {
        self.send(path, None)
    }

    /// Asks for a deed.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.send(path, Some(body))
    }

    /// Ends the program.
    pub(crate) fn end(&self) {
        let _ = self.agent.delete(&self.address).call();
    }

    fn send(&self, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let address = format!("{}{path}", self.address);
        let answer = match body {
            Some(body) => self.agent.post(&address).send_json(body),
            None => self.agent.get(&address).call(),
        };
        let answer = answer
            .and_then(|mut answer| answer.body_mut().with_config().limit(64 << 20).read_json::<Value>());
        let mut answer = answer.map_err(|error| format!("{path}: {error}"))?;
        let value = answer["value"].take();
        match value.get("error") {
            Some(error) => Err(format!("{path}: {error}: {}", value["message"])),
            None => Ok(value),
        }
    }
}
