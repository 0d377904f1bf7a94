//! How long the firm keeps what: the schedule of its rules as a paper, with a picture of it.
//!
//! Reading order: [`timeline`] (where things stand in the picture).

mod said;
pub mod timeline;
