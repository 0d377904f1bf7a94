//! JSON as it is written: keys in the order of the schema, whatever else the program is built with.

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    YesNo(bool),
    Number(u32),
    List(Vec<Value>),
    Object(Object),
}

/// Names with their values, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Object(Vec<(&'static str, Value)>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub(super) fn text(&mut self, name: &'static str, text: impl Into<String>) {
        self.0.push((name, Value::Text(text.into())));
    }

    /// Adds a text, unless there is none.
    pub(super) fn text_if(&mut self, name: &'static str, text: &str) {
        if !text.trim().is_empty() {
            self.text(name, text.trim());
        }
    }

    pub(super) fn yes_no(&mut self, name: &'static str, yes: bool) {
        self.0.push((name, Value::YesNo(yes)));
    }

    pub(super) fn number(&mut self, name: &'static str, number: u32) {
        self.0.push((name, Value::Number(number)));
    }

    pub(super) fn list(&mut self, name: &'static str, list: Vec<Value>) {
        self.0.push((name, Value::List(list)));
    }

    pub(super) fn object(&mut self, name: &'static str, object: Self) {
        self.0.push((name, Value::Object(object)));
    }

    /// These names, then those of another.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// In lines, two spaces a level.
    pub(super) fn write(self) -> String {
        let mut json = String::new();
        write(&Value::Object(self), 0, &mut json);
        json.push('\n');
        json
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

fn write(value: &Value, depth: usize, json: &mut String) {
    match value {
        Value::Text(text) => quote(text, json),
        Value::YesNo(yes) => json.push_str(if *yes { "true" } else { "false" }),
        Value::Number(number) => json.push_str(&number.to_string()),
        Value::List(list) => {
            let items = list.iter().map(|item| (None, item)).collect();
            within(['[', ']'], items, depth, json);
        }
        Value::Object(Object(names)) => {
            let items = names.iter().map(|(name, value)| (Some(*name), value)).collect();
            within(['{', '}'], items, depth, json);
        }
    }
}

fn within([open, close]: [char; 2], items: Vec<(Option<&str>, &Value)>, depth: usize, json: &mut String) {
    json.push(open);
    let empty = items.is_empty();
    for (place, (name, value)) in items.into_iter().enumerate() {
        json.push_str(if place == 0 { "\n" } else { ",\n" });
        json.push_str(&"  ".repeat(depth + 1));
        if let Some(name) = name {
            quote(name, json);
            json.push_str(": ");
        }
        write(value, depth + 1, json);
    }
    if !empty {
        json.push('\n');
        json.push_str(&"  ".repeat(depth));
    }
    json.push(close);
}

fn quote(text: &str, json: &mut String) {
    json.push_str(&serde_json::Value::from(text).to_string());
}

#[cfg(test)]
mod tests {
    use super::Object;

    #[test]
    fn it_is_json_and_names_stay_in_order() {
        let mut object = Object::new();
        object.text("z", "a \"b\"\n\u{1}é");
        object.text_if("leeg", "  ");
        object.yes_no("ja", true);
        object.number("n", 3);
        object.list("l", vec![Object::new().into()]);
        let json = object.write();
        assert_eq!(
            json,
            "{\n  \"z\": \"a \\\"b\\\"\\n\\u0001é\",\n  \"ja\": true,\n  \"n\": 3,\n  \"l\": [\n    {}\n  ]\n}\n"
        );
        assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    }
}
