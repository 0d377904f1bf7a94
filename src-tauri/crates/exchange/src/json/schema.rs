//! The JSON Schema of the register file, made from the declarations of `v1`.
//!
//! It is made by the tests and shipped as a file: what makes it is half a megabyte of program. After a change of
//! the declarations `ACCEPT=1 cargo test -p exchange` writes it anew.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// The JSON Schema (draft 2020-12) of the newest version of the file, to check a file made elsewhere.
pub fn schema() -> String {
    // Packed by `build.rs`: a tenth of its size.
    let packed: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/register.schema.json.z"));
    let mut text = String::new();
    ZlibDecoder::new(packed).read_to_string(&mut text).expect("it was packed with this program");
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use schemars::generate::SchemaSettings;

    use crate::json::v1;

    fn made() -> String {
        let settings = SchemaSettings::draft2020_12();
        let mut schema = settings.into_generator().into_root_schema_for::<v1::Register>().to_value();
        let top = schema.as_object_mut().expect("a record's schema is an object");
        top.insert("$id".to_owned(), "urn:verantwoord:register:1".into());
        top.insert("title".to_owned(), "Verantwoord: register van verwerkingsactiviteiten, versie 1".into());
        schema.sort_all_objects();
        let mut text = serde_json::to_string_pretty(&schema).expect("every key of a schema is text");
        text.push('\n');
        text
    }

    #[test]
    fn the_shipped_schema_is_that_of_the_declarations() {
        let made = made();
        if std::env::var_os("ACCEPT").is_some() {
            let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/register.schema.json");
            std::fs::write(shipped, made).expect("the schema is written");
            return;
        }
        // Git may have ended its lines as Windows does.
        let shipped = super::schema().replace("\r\n", "\n");
        assert!(
            made == shipped,
            "the declarations changed: ACCEPT=1 cargo test -p exchange writes the schema anew"
        );
    }
}
