//! How incoming records meet a register.
