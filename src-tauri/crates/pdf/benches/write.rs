//! How long a PDF takes: ten pages, and a hundred.

#[path = "../tests/support/mod.rs"]
mod support;

fn main() {
    divan::main();
}

#[divan::bench]
fn ten_pages(bencher: divan::Bencher<'_, '_>) {
    let document = support::long();
    bencher.bench(|| pdf::write(&document));
}

#[divan::bench(sample_count = 20)]
fn a_hundred_pages(bencher: divan::Bencher<'_, '_>) {
    let document = support::very_long();
    bencher.bench(|| pdf::write(&document));
}
