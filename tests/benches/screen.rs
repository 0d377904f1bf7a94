//! What the host does between an edit and its answer to the page, at two hundred activities.

use divan::Bencher;
use dossier::statement::Choices;
use dossier::{Dossier, Ids};
use tests::{bakery_with, today};

fn main() {
    divan::main();
}

/// A dossier of two hundred activities, and the folder it lies in.
fn opened() -> (tempfile::TempDir, Dossier) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Bakkerij.verantwoord");
    let dossier = Dossier::create(&path, bakery_with(200), Ids::by_chance(), today()).expect("a new dossier");
    (folder, dossier)
}

#[divan::bench]
fn statement_composed(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    bencher.bench_local(|| dossier.statement(&Choices::default(), today()));
}

#[divan::bench]
fn statement_as_json(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    let statement = dossier.statement(&Choices::default(), today());
    bencher.bench_local(|| serde_json::to_string(&statement).expect("JSON"));
}

#[divan::bench]
fn findings(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    bencher.bench_local(|| dossier.finding_rows(today()));
}

#[divan::bench]
fn activities(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    bencher.bench_local(|| dossier.activity_rows(today()));
}

#[divan::bench]
fn problems(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    bencher.bench_local(|| dossier.register().problems());
}

#[divan::bench]
fn register_as_json(bencher: Bencher<'_, '_>) {
    let (_folder, dossier) = opened();
    bencher.bench_local(|| serde_json::to_value(dossier.register()).expect("JSON"));
}
