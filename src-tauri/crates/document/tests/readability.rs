//! How hard a document is to read: what a template wrote and what its owner wrote, each apart.

use document::{Block, Document, Gap, Inline, Layout, Origin, Section, Sentence};

fn sentence(text: &str) -> Sentence {
    Sentence::plain(text, Origin::default())
}

fn value(text: &str) -> Sentence {
    Sentence {
        inlines: vec![Inline::Value { text: text.to_owned(), origin: Origin::default() }],
        origin: Origin::default(),
    }
}

fn contact(blocks: Vec<Block>) -> Document {
    let title = sentence("Contact met ons");
    let number = Some("1.".to_owned());
    let sections = vec![Section { id: "contact".to_owned(), number, title, blocks, sections: Vec::new() }];
    Document {
        title: "Privacyverklaring".to_owned(),
        author: "Jansen".to_owned(),
        language: "nl".to_owned(),
        date: "2026-11-21".to_owned(),
        version: "Versie 1".to_owned(),
        concept: false,
        logo: None,
        layout: Layout::default(),
        lead: Vec::new(),
        sections,
    }
}

#[test]
fn what_the_owner_wrote_is_counted_apart_and_what_is_missing_not_at_all() {
    let mut mixed = sentence("Ons adres is ");
    mixed.inlines.push(Inline::Gap(Gap { missing: "het adres".to_owned(), origin: Origin::default() }));
    let mut replaced = sentence("Bel maar.");
    replaced.origin.own_words = true;
    let made =
        contact(vec![Block::Paragraph { sentences: vec![mixed, value("Kom gerust langs."), replaced] }]);
    let found = made.read_paragraphs();
    let figures: Vec<_> = found.iter().map(|it| (it.ours.words, it.own.words, it.own.sentences)).collect();
    assert_eq!(figures, [(3, 0, 0), (3, 5, 2)], "the heading, then the paragraph");
    assert_eq!((found[1].section.as_str(), found[1].heading.as_str()), ("contact", "Contact met ons"));
    assert_eq!(made.readability().words, 11);
    assert_eq!(found[1].own.longest, "Kom gerust langs.");
}

#[test]
fn a_gap_alone_is_no_paragraph() {
    let made = contact(vec![Block::Gap(Gap { missing: "ons adres".to_owned(), origin: Origin::default() })]);
    assert_eq!(made.read_paragraphs().len(), 1, "only the heading");
}
