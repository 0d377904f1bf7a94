//! What stands in a privacy statement.

pub(super) mod mandatory_part_left_out;
pub(super) mod own_text_unfit;
