//! How long it takes to hold forty published versions against the statement of today, and to compare two.

use document::Document;
use document::difference::between;
use dossier::frozen;
use papers::privacy_statement::is_of_edition;
use register::Attachment;
use tests::statement;

fn main() {
    divan::main();
}

/// Forty versions as a dossier keeps them, each with other words in it.
fn kept() -> Vec<Attachment> {
    (0..40)
        .map(|number| {
            let mut document = statement("improve-quality-services");
            document.sections.rotate_left(number % 3);
            document.sections.pop();
            frozen::freeze(&document, String::new(), String::new())
        })
        .collect()
}

#[divan::bench]
fn forty_versions_opened_and_compared(bencher: divan::Bencher) {
    let (kept, today) = (kept(), statement("improve-quality-services"));
    bencher.bench(|| {
        kept.iter()
            .map(|version| {
                let before = frozen::thaw(version).expect("it was kept");
                between(&before, &today, &is_of_edition).len()
            })
            .sum::<usize>()
    });
}

#[divan::bench]
fn forty_versions_compared(bencher: divan::Bencher) {
    let today = statement("improve-quality-services");
    let versions: Vec<Document> =
        kept().iter().map(|version| frozen::thaw(version).expect("it was kept")).collect();
    bencher
        .bench(|| versions.iter().map(|before| between(before, &today, &is_of_edition).len()).sum::<usize>());
}
