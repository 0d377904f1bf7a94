//! The JSON Schema of the register file, made from the declarations of `v1`.

use schemars::generate::SchemaSettings;

use super::v1;

/// The JSON Schema (draft 2020-12) of the newest version of the file, to check a file made elsewhere.
pub fn schema() -> String {
    let mut schema =
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<v1::Register>().to_value();
    let top = schema.as_object_mut().expect("a record's schema is an object");
    top.insert("$id".to_owned(), "urn:verantwoord:register:1".into());
    top.insert("title".to_owned(), "Verantwoord: register van verwerkingsactiviteiten, versie 1".into());
    schema.sort_all_objects();
    let mut text = serde_json::to_string_pretty(&schema).expect("every key of a schema is text");
    text.push('\n');
    text
}
