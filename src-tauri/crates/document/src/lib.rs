//! What a document is, and plain exporters.
//!
//! A [`Document`] is text with structure: sections, paragraphs of sentences, lists, tables, boxes
//! and gaps. Every [`Sentence`] and every value in it carries its [`Origin`]: the template message
//! it came from, the article behind it and the facts it states. This crate knows no privacy law and
//! no register; to it a fact is two words.
//!
//! Read [`model`] (and [`figure`]) first, then [`reading`]: the order of reading and the lines every exporter prints.
//! Then one exporter a file. All give the same [`words()`] in the same order. [`difference`] says what two versions
//! say differently, [`redline`] puts it in one document, [`renewal`] tells
//! only what is new. [`readability`] says how hard a text is to read.

mod clean;
pub mod colour;
pub mod difference;
pub mod docx;
pub mod figure;
pub mod html;
pub mod json;
pub mod link;
pub mod markdown;
pub mod model;
mod page_words;
pub mod plain_text;
pub mod readability;
pub mod reading;
pub mod redline;
pub mod renewal;
mod whole;
mod widths;
mod words;

pub use clean::clean;
pub use figure::*;
pub use model::*;
pub use words::words;
