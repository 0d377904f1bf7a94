//! How fast a statement is made from facts. Judged by ratios within one run (`cargo xtask bench`).

use divan::Bencher;
use document::html;
use tests::{bakery_with, dossier, statement, today};

use papers::privacy_statement::{Choices, compose};

fn main() {
    divan::main();
}

#[divan::bench]
fn html_of_aims_improve(bencher: Bencher<'_, '_>) {
    let register = dossier("aims-improve");
    bencher.bench(|| html::page(&compose(&register, &Choices::default(), today())));
}

#[divan::bench]
fn html_of_two_hundred_activities(bencher: Bencher<'_, '_>) {
    let register = bakery_with(200);
    bencher.bench(|| html::page(&compose(&register, &Choices::default(), today())));
}

#[divan::bench]
fn pdf_of_aims_improve(bencher: Bencher<'_, '_>) {
    let document = statement("aims-improve");
    bencher.bench(|| pdf::write(&document));
}

#[divan::bench]
fn docx_of_aims_improve(bencher: Bencher<'_, '_>) {
    let document = statement("aims-improve");
    bencher.bench(|| document::docx::write(&document));
}
