//! How long an export of a large document takes: 600 sections with lists, tables and gaps.

use document::{Document, docx, html, markdown, plain_text};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() {
    divan::main();
}

fn large() -> Document {
    let bakery = support::bakery();
    let sections = (0..100).flat_map(|_| bakery.sections.clone()).collect();
    Document { sections, ..bakery }
}

#[divan::bench]
fn html_page(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|document| html::page(document));
}

#[divan::bench]
fn html_fragment(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|document| html::fragment(document));
}

#[divan::bench]
fn markdown_file(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|document| markdown::write(document));
}

#[divan::bench]
fn plain_text_file(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|document| plain_text::write(document));
}

#[divan::bench]
fn docx_file(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|document| docx::write(document));
}
