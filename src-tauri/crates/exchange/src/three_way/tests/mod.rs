//! What holds for any two registers, and what an owner reads.

mod model;
mod properties;
mod sentences;
