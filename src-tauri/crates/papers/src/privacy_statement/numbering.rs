//! Order and numbers of sections, and references between them.

use document::{Block, Inline, ListItem, Section, Sentence};

use super::context::Context;
use super::parts::REFERENCE;

/// Puts sections in the order of the audience, and then in the owner's; those the owner does not name keep their place.
/// What the audience does not read is there when the owner names it.
pub(super) fn order(sections: &mut Vec<Section>, context: &Context<'_>) {
    let left_out =
        |id: &str| context.variant.left_out.iter().any(|left| left.part == id) && may_be_left_out(id);
    let wanted = &context.variant.order;
    let of_audience = |id: &str| context.plan.parts().position(|part| part == id);
    sections.retain(|section| {
        !left_out(&section.id) && (of_audience(&section.id).is_some() || wanted.contains(&section.id))
    });
    // What the owner brought back stands behind.
    sections.sort_by_key(|section| of_audience(&section.id).unwrap_or(usize::MAX));
    if wanted.is_empty() {
        return;
    }
    let standard: Vec<String> = sections.iter().map(|section| section.id.clone()).collect();
    let place = |id: &str| {
        wanted.iter().position(|part| part == id).or_else(|| {
            // After the named section that stands before it in the standard order.
            let at = standard.iter().position(|part| part == id)?;
            standard[..at].iter().rev().find_map(|earlier| wanted.iter().position(|part| part == earlier))
        })
    };
    sections.sort_by_key(|section| {
        (place(&section.id).map_or(0, |at| at + 1), standard.iter().position(|part| part == &section.id))
    });
}

/// What art. 13 or 14 asks can be worded, not left out.
fn may_be_left_out(section: &str) -> bool {
    register::statement_part(section).is_some_and(|part| part.duty.is_none())
}

/// Numbers the sections ("1.", "2.1", "a.") and fills in what refers to them.
pub(super) fn number(lead: &mut [Block], sections: &mut [Section]) {
    let mut chapter = 0;
    for section in sections.iter_mut() {
        if section.id == "summary" {
            continue;
        }
        chapter += 1;
        section.number = Some(format!("{chapter}."));
        for (index, part) in section.sections.iter_mut().enumerate() {
            part.number = Some(format!("{chapter}.{}", index + 1));
            for (letter, small) in ('a'..='z').zip(part.sections.iter_mut()) {
                small.number = Some(format!("{letter}."));
            }
        }
    }
    let titles: Vec<(String, String, String)> = sections
        .iter()
        .map(|section| {
            let number = section.number.as_deref().unwrap_or_default().trim_end_matches('.').to_owned();
            (section.id.clone(), number, section.title.text())
        })
        .collect();
    for block in lead.iter_mut().chain(sections.iter_mut().flat_map(|section| &mut section.blocks)) {
        refer_in_block(block, &titles);
    }
}

fn refer_in_block(block: &mut Block, titles: &[(String, String, String)]) {
    match block {
        Block::Paragraph { sentences } => sentences.iter_mut().for_each(|sentence| refer(sentence, titles)),
        Block::List { items, .. } => items.iter_mut().for_each(|ListItem { sentences, .. }| {
            sentences.iter_mut().for_each(|sentence| refer(sentence, titles));
        }),
        Block::Callout { blocks } => blocks.iter_mut().for_each(|block| refer_in_block(block, titles)),
        Block::Table(_) | Block::Gap(_) | Block::Figure(_) => {}
    }
}

fn refer(sentence: &mut Sentence, titles: &[(String, String, String)]) {
    for inline in &mut sentence.inlines {
        let Inline::Text { text } = inline else { continue };
        let Some(id) = text.strip_prefix(REFERENCE.0).and_then(|rest| rest.strip_suffix(REFERENCE.1)) else {
            continue;
        };
        let found = titles.iter().find(|(section, ..)| section == id);
        *text = found.map_or_else(String::new, |(_, number, title)| format!("{number}, “{title}”"));
    }
}
