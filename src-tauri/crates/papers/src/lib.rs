//! Register → document: what an owner prints or publishes.
//!
//! Each paper is composed from the same facts by pure functions: what is missing becomes a
//! [`document::Gap`], never an error and never a guess. This crate writes no file and makes no
//! HTML or PDF; it only says which sentences there are.
//!
//! Reading order: [`words`] (how a sentence gets its words), [`dutch`], [`untranslated`] (what an owner wrote, in a
//! paper in English), then
//! [`privacy_statement`], section by section: a `.rs` that decides and a `.ftl` that words it; and
//! [`processing_register`], [`register_overview`] (the same on one page), [`retention_schedule`],
//! [`deletion_proof`].

pub mod deletion_proof;
pub mod dutch;
mod english;
pub mod privacy_statement;
pub mod processing_register;
pub mod register_overview;
pub mod retention_schedule;
pub mod untranslated;
pub mod words;
