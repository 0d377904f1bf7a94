//! One thing on the page.

use crate::{App, wait_until};
use serde_json::{Value, json};

/// The name by which the protocol hands elements over.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A thing that was found on the page. Once the page has replaced it, it must be found again.
pub struct Element<'app> {
    app: &'app App,
    id: String,
}

impl<'app> Element<'app> {
    pub(crate) fn from(app: &'app App, found: &Value) -> Option<Self> {
        Some(Self { app, id: found[REFERENCE].as_str()?.to_owned() })
    }

    /// Clicks in its middle, after scrolling to it. Waits for what lies over it and goes by itself, as a notice
    /// at the foot of the window does.
    #[track_caller]
    pub fn click(&self) {
        let clicked = wait_until(|| {
            // The driver scrolls the window, not what scrolls within it.
            self.app.execute("arguments[0].scrollIntoViewIfNeeded?.(true)", &json!([self.reference()]));
            match self.app.driver().post(&format!("/element/{}/click", self.id), &json!({})) {
                Err(why) if why.contains("click intercepted") => None,
                other => Some(other),
            }
        });
        match clicked {
            Some(Ok(_)) => {}
            Some(Err(why)) => panic!("{why}"),
            None => panic!("something lies over it, and stays there"),
        }
    }

    /// Types into it, after what is there.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.done("value", &json!({ "text": text }));
    }

    /// Empties a field, as selecting all and typing over it does.
    #[track_caller]
    pub fn clear(&self) {
        self.done("clear", &json!({}));
    }

    /// The text an owner sees in it.
    #[track_caller]
    #[must_use]
    pub fn text(&self) -> String {
        self.fact("text").as_str().unwrap_or_default().to_owned()
    }

    /// What stands in a field.
    #[track_caller]
    #[must_use]
    pub fn value(&self) -> String {
        self.fact("property/value").as_str().unwrap_or_default().to_owned()
    }

    /// One of its attributes, if it has it.
    #[track_caller]
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.fact(&format!("attribute/{name}")).as_str().map(str::to_owned)
    }

    /// The name a screen reader says.
    #[track_caller]
    #[must_use]
    pub fn spoken_name(&self) -> String {
        self.fact("computedlabel").as_str().unwrap_or_default().to_owned()
    }

    /// As an argument of a script.
    #[must_use]
    pub fn reference(&self) -> Value {
        json!({ REFERENCE: self.id })
    }

    #[track_caller]
    fn done(&self, what: &str, how: &Value) {
        if let Err(why) = self.app.driver().post(&format!("/element/{}/{what}", self.id), how) {
            panic!("{why}");
        }
    }

    #[track_caller]
    fn fact(&self, what: &str) -> Value {
        match self.app.driver().get(&format!("/element/{}/{what}", self.id)) {
            Ok(fact) => fact,
            Err(why) => panic!("{why}"),
        }
    }
}
