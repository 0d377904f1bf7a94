//! What stands in a privacy statement.

pub(super) mod address_mixed;
pub(super) mod group_not_informed;
pub(super) mod hard_word;
pub(super) mod long_sentence;
pub(super) mod mandatory_part_left_out;
pub(super) mod own_statement_unpublished;
pub(super) mod own_text_unfit;
