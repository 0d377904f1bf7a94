//! Files out and in: an example is written as it was read, byte for byte.

use tests::{dossier, read};

#[test]
fn every_example_comes_out_as_it_went_in() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"] {
        let text = read(&format!("dossiers/{name}.json"));
        assert!(
            exchange::json::write(&dossier(name)) == text,
            "{name}.json comes out otherwise than it went in"
        );
    }
}

#[test]
fn every_example_keeps_its_references_and_its_ids_apart() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"] {
        let register = dossier(name);
        assert!(register.broken_references().is_empty(), "{name}: {:?}", register.broken_references());
        assert!(register.duplicate_ids().is_empty(), "{name}: {:?}", register.duplicate_ids());
    }
}
