//! An example that was confirmed as it was proposed is still that example: when the answers change, it changes along.

use serde_json::Value;

/// Makes of each proposal in `example` that `mine` has confirmed, word for word, an answer too. Then both differ only
/// where the owner said something else.
pub(super) fn settle(example: &mut Value, mine: &Value) {
    match (example, mine) {
        (Value::Object(example), Value::Object(mine)) => {
            if let (Some(proposed), Some(confirmed)) = (example.get("proposed"), mine.get("confirmed"))
                && example.len() == 1
                && proposed == confirmed
            {
                *example = mine.clone();
                return;
            }
            for (key, value) in example.iter_mut() {
                if let Some(mine) = mine.get(key) {
                    settle(value, mine);
                }
            }
        }
        (Value::Array(example), Value::Array(mine)) => {
            for value in example {
                let id = value.get("id");
                if let Some(same) = mine.iter().find(|it| id.is_some() && it.get("id") == id) {
                    settle(value, same);
                }
            }
        }
        _ => {}
    }
}
