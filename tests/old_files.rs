//! Files of every version that was released still open, and hold what they held (safety.md T17).
//!
//! A file in `old_files/` was made by the program of its version with `verantwoord import`, from the register
//! file beside it, and is never made anew; nor is the register file. How a file of an older version is brought
//! up to date, and what becomes of one of a newer version, is tested in `storage/src/migrations/tests.rs`.

use dossier::{Dossier, Ids};

/// The version, and the dossier's own name, which a file made anew would not have.
const FILES: [(u32, &str); 5] = [
    (1, "269f35b0538015c22a3fc9ece59ef1d3"),
    (2, "c8a7fa3bb97c0b42c7b69f9702e77a1e"),
    (3, "8b856d0543b212e353abacb85be62168"),
    (4, "bae38637f42b911407477d000454bd72"),
    (5, "5551bef168456da3890530a3f9740c48"),
];

#[test]
fn a_file_of_every_version_holds_what_it_held() {
    for (version, document_id) in FILES {
        let path = tests::path(&format!("old_files/v{version}.verantwoord"));
        let before = std::fs::read(&path).expect("an old file");
        let found = dossier::verify(&path).unwrap_or_else(|error| panic!("version {version}: {error:?}"));
        assert_eq!((found.version, &*found.document_id), (version, document_id));
        let held = tests::read(&format!("old_files/v{version}.json"));
        let held = exchange::json::read(held.as_bytes()).expect("a register file").register;
        assert!(found.register == held, "version {version} holds something else");
        assert!(std::fs::read(&path).expect("an old file") == before, "opening changed it");
    }
}

#[test]
fn there_is_a_file_of_every_version() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("vandaag.verantwoord");
    Dossier::create(&path, tests::dossier("leeg"), Ids::by_chance(), tests::today()).expect("a new dossier");
    let version = dossier::verify(&path).expect("a dossier in order").version;
    assert_eq!(FILES.map(|(version, ..)| version).last(), Some(&version), "it has its file in old_files/");
    assert!(FILES.iter().map(|(version, ..)| *version).eq(1..=version), "none is left out");
}
