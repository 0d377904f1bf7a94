//! How long a PDF takes: eleven pages, and ninety-nine.

#[path = "../tests/support/mod.rs"]
mod support;

fn main() {
    divan::main();
}

#[divan::bench]
fn eleven_pages(bencher: divan::Bencher<'_, '_>) {
    let document = support::long();
    bencher.bench(|| pdf::write(&document));
}

#[divan::bench(sample_count = 20)]
fn ninety_nine_pages(bencher: divan::Bencher<'_, '_>) {
    let document = support::very_long();
    bencher.bench(|| pdf::write(&document));
}
