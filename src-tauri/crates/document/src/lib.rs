//! What a document is, and plain exporters.
//!
//! A [`Document`] is text with structure: sections, paragraphs of sentences, lists, tables, boxes
//! and gaps. Every [`Sentence`] and every value in it carries its [`Origin`]: the template message
//! it came from, the article behind it and the facts it states. This crate knows no privacy law and
//! no register; to it a fact is two words.
//!
//! Read [`model`] first; then one exporter a file.

pub mod model;

pub use model::*;
