//! When the law applies (art. 2 lid 1 AVG), for a firm that tells so.

use document::{Block, Section};
use register::OptionalPart;

use super::context::Context;
use super::parts::{paragraph, point, section};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    if !context.has_part(OptionalPart::Applicability) {
        return None;
    }
    let words = &context.words;
    let fact = context.variant_fact("variant.optional_parts");
    let questions = ["applies-anything", "applies-person", "applies-computer", "applies-law"];
    let items = questions.iter().map(|message| point(vec![words.about(message, &fact)])).collect();
    Some(section(
        "applicability",
        words.the("applies-title"),
        vec![
            paragraph(vec![
                words.about("applies-name", &fact),
                words.about("applies-automated", &fact),
                words.about("applies-paper", &fact),
                words.about("applies-questions", &fact),
            ]),
            Block::List { numbered: true, items },
        ],
    ))
}
