//! What two versions say differently, and the document that shows both.

use document::difference::{Change, Kind, between};
use document::redline::redline;
use document::{
    Block, Column, Document, Fact, Inline, Layout, ListItem, Origin, Row, Section, Sentence, Table,
};
use document::{html, markdown, plain_text, words};

/// A sentence of a message about facts: `say("period", "retention/a.term", "Tot 2 jaar.")`.
fn say(message: &str, facts: &str, text: &str) -> Sentence {
    let facts = facts
        .split_whitespace()
        .map(|fact| {
            let (record, field) = fact.split_once('.').expect("a record and a field");
            Fact::new(record, field)
        })
        .collect();
    let message = (!message.is_empty()).then(|| message.to_owned());
    Sentence {
        inlines: vec![Inline::Text { text: text.to_owned() }],
        origin: Origin { message, facts, ..Origin::default() },
    }
}

fn paragraph(sentences: Vec<Sentence>) -> Block {
    Block::Paragraph { sentences }
}

fn section(id: &str, number: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section {
        id: id.to_owned(),
        number: Some(number.to_owned()),
        title: say(&format!("{id}-title"), "", title),
        blocks,
        sections: Vec::new(),
    }
}

fn document(sections: Vec<Section>) -> Document {
    Document {
        title: "Privacyverklaring".to_owned(),
        author: "Bakkerij Jansen".to_owned(),
        language: "nl".to_owned(),
        date: "2026-11-21".to_owned(),
        version: String::new(),
        concept: false,
        logo: None,
        layout: Layout::default(),
        lead: vec![paragraph(vec![say("edition", "", "Versie van vandaag.")])],
        sections,
    }
}

fn row(cells: [&str; 2], fact: &str) -> Row {
    Row { cells: cells.iter().map(|text| vec![say("", fact, text)]).collect() }
}

fn table(rows: Vec<Row>) -> Block {
    let column = |title| Column { title: say("column", "", title), width: 1.0 };
    Block::Table(Table {
        caption: "Ontvangers".to_owned(),
        caption_shown: false,
        columns: vec![column("Wie"), column("Waarvoor")],
        rows,
    })
}

fn item(label: &str, sentences: Vec<Sentence>) -> ListItem {
    ListItem { label: Some(say("label", "", label)), sentences, blocks: Vec::new() }
}

/// A statement of three sections.
fn before() -> Document {
    document(vec![
        section(
            "purposes",
            "1.",
            "Waarom?",
            vec![Block::List {
                numbered: false,
                items: vec![
                    item("Waarom", vec![say("", "purpose/a.explanation", "Wij bezorgen brood.")]),
                    item("Moet u dit geven", vec![say("must", "activity/a.provision", "Ja.")]),
                ],
            }],
        ),
        section(
            "recipients",
            "2.",
            "Met wie?",
            vec![
                table(vec![
                    row(["DHL", "bezorgen"], "recipient/dhl.name"),
                    row(["Mollie", "betalen"], "recipient/mollie.name"),
                ]),
                paragraph(vec![say("see", "", "Zie onderdeel 3, “Hoe lang?”.")]),
            ],
        ),
        section(
            "retention",
            "3.",
            "Hoe lang?",
            vec![paragraph(vec![
                say("period", "retention/a.term", "Tot 2 jaar na de levering."),
                say("erase", "retention/a.end_action", "Daarna verwijderen wij de gegevens."),
            ])],
        ),
    ])
}

fn without_edition(sentence: &Sentence) -> bool {
    sentence.origin.message.as_deref() == Some("edition")
}

/// The differences, a line each: what happened, and the words with what came and went.
fn told(before: &Document, after: &Document) -> Vec<String> {
    between(before, after, &without_edition).iter().map(line).collect()
}

fn line(change: &Change) -> String {
    let text = |sentence: &Option<Sentence>| sentence.as_ref().map(Sentence::text).unwrap_or_default();
    let furniture = if change.is_furniture { " (kop)" } else { "" };
    match change.kind {
        Kind::Changed => {
            format!("{}: {} → {}{furniture}", change.section, text(&change.before), text(&change.after))
        }
        Kind::New => format!("{}: + {}{furniture}", change.section, text(&change.after)),
        Kind::Gone => format!("{}: − {}{furniture}", change.section, text(&change.before)),
        Kind::Moved => format!("{}: ↕ {}{furniture}", change.section, text(&change.after)),
    }
}

/// The sentences of a section's first block.
fn sentences(document: &mut Document, section: usize) -> &mut Vec<Sentence> {
    let Block::Paragraph { sentences } = &mut document.sections[section].blocks[0] else {
        panic!("the section begins with a paragraph")
    };
    sentences
}

#[test]
fn the_same_document_has_no_differences_and_the_line_with_the_date_is_none() {
    let mut after = before();
    assert_eq!(told(&before(), &after), [""; 0]);
    after.lead = vec![paragraph(vec![say("edition", "", "Versie van morgen.")])];
    assert_eq!(told(&before(), &after), [""; 0]);
}

#[test]
fn a_changed_fact_is_one_changed_sentence() {
    let mut after = before();
    sentences(&mut after, 2)[0] = say("period", "retention/a.term", "Tot 3 jaar na de levering.");
    assert_eq!(
        told(&before(), &after),
        ["retention: Tot 2 jaar na de levering. → Tot 3 jaar na de levering."]
    );
    let changes = between(&before(), &after, &without_edition);
    assert_eq!(changes[0].heading, "Hoe lang?");
    assert_eq!(changes[0].facts(), [Fact::new("retention/a", "term")]);
}

#[test]
fn another_message_about_the_same_fact_is_the_same_sentence() {
    let mut after = before();
    sentences(&mut after, 2)[1] =
        say("archive", "retention/a.end_action", "Daarna gaan de gegevens naar een archief.");
    assert_eq!(
        told(&before(), &after),
        ["retention: Daarna verwijderen wij de gegevens. → Daarna gaan de gegevens naar een archief."]
    );
}

#[test]
fn a_row_counts_as_one_sentence() {
    let mut after = before();
    after.sections[1].blocks[0] = table(vec![
        row(["DHL", "bezorgen"], "recipient/dhl.name"),
        row(["PostNL", "bezorgen"], "recipient/postnl.name"),
        row(["Mollie", "afrekenen"], "recipient/mollie.name"),
    ]);
    assert_eq!(
        told(&before(), &after),
        ["recipients: + PostNL · bezorgen", "recipients: Mollie · betalen → Mollie · afrekenen"]
    );
}

#[test]
fn what_is_gone_stands_after_what_it_followed() {
    let mut after = before();
    let Block::List { items, .. } = &mut after.sections[0].blocks[0] else { panic!("a list") };
    items.remove(0);
    sentences(&mut after, 2).push(say("hold", "retention_policy.holds", "Loopt er een klacht?"));
    assert_eq!(
        told(&before(), &after),
        ["purposes: − Waarom (kop)", "purposes: − Wij bezorgen brood.", "retention: + Loopt er een klacht?"]
    );
}

#[test]
fn a_section_in_between_changes_no_sentence_that_refers_to_a_later_one() {
    let mut after = before();
    after.sections.insert(
        1,
        section(
            "source",
            "2.",
            "Waarvandaan?",
            vec![paragraph(vec![say("", "source/a.kind", "Van uzelf.")])],
        ),
    );
    after.sections[2].number = Some("3.".to_owned());
    after.sections[3].number = Some("4.".to_owned());
    let Block::Paragraph { sentences } = &mut after.sections[2].blocks[1] else { panic!("a paragraph") };
    // As `papers` prints it: the reference is a text of its own.
    sentences[0].inlines = reference("4, “Hoe lang?”");
    let mut before = before();
    let Block::Paragraph { sentences } = &mut before.sections[1].blocks[1] else { panic!("a paragraph") };
    sentences[0].inlines = reference("3, “Hoe lang?”");
    assert_eq!(told(&before, &after), ["source: + Waarvandaan? (kop)", "source: + Van uzelf."]);
}

fn reference(words: &str) -> Vec<Inline> {
    ["Zie onderdeel ", words, "."].map(|text| Inline::Text { text: text.to_owned() }).to_vec()
}

#[test]
fn a_sentence_that_says_the_same_elsewhere_has_moved() {
    let third = || say("hold", "retention_policy.holds", "Loopt er een klacht?");
    let mut before = before();
    sentences(&mut before, 2).push(third());
    let mut after = before.clone();
    sentences(&mut after, 2).rotate_left(1);
    assert_eq!(told(&before, &after), ["retention: ↕ Tot 2 jaar na de levering."]);
    let mut after = before.clone();
    after.sections.swap(0, 2);
    let moved = told(&before, &after);
    assert!(moved.iter().all(|line| line.contains('↕')), "{moved:?}");
    assert!(!moved.iter().any(|line| line.contains("DHL")), "the middle stays: {moved:?}");
}

#[test]
fn short_sentences_that_occur_often_are_not_taken_for_each_other() {
    let mut after = before();
    let Block::List { items, .. } = &mut after.sections[0].blocks[0] else { panic!("a list") };
    items[1].sentences[0] = say("must-not", "activity/a.provision", "Nee.");
    sentences(&mut after, 2).push(say("must", "activity/b.provision", "Ja."));
    assert_eq!(told(&before(), &after), ["purposes: Ja. → Nee.", "retention: + Ja."]);
}

#[test]
fn the_redline_shows_both_versions_in_every_format() {
    let mut after = before();
    sentences(&mut after, 2)[0] = say("period", "retention/a.term", "Tot 3 jaar na de levering.");
    sentences(&mut after, 2).remove(1);
    after.sections[1].blocks[0] = table(vec![
        row(["DHL Express", "bezorgen"], "recipient/dhl.name"),
        row(["PostNL", "bezorgen"], "recipient/postnl.name"),
    ]);
    after.sections.remove(0);
    let both = redline(&before(), &after, &without_edition);
    let text = plain_text::write(&both).split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Tot [vervallen: 2] [nieuw: 3] jaar na de levering.",
        "[vervallen: Daarna verwijderen wij de gegevens.]",
        "DHL [nieuw: Express]",
        "[nieuw: PostNL]",
        "[vervallen: Mollie]",
        "[vervallen: Waarom?]",
        "[vervallen: Wij bezorgen brood.]",
        "Versie van vandaag.",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    let page = html::page(&both);
    assert!(page.contains("Tot <del>[vervallen: 2]</del> <ins>[nieuw: 3]</ins> jaar"), "{page}");
    assert!(markdown::write(&both).contains("\\[nieuw: 3\\]"), "a mark is no link");
    assert_eq!(
        redline(&before(), &before(), &without_edition),
        before(),
        "without differences it is the document"
    );
}

#[test]
fn the_redline_loses_no_word_of_either_version() {
    let mut after = before();
    after.sections.swap(0, 2);
    after.sections.remove(1);
    after.sections[0].blocks.push(paragraph(vec![say("", "x.y", "Iets nieuws.")]));
    let both = words(&redline(&before(), &after, &without_edition));
    for document in [before(), after] {
        for word in words(&document).split_whitespace() {
            assert!(
                both.contains(word.trim_matches(|c: char| !c.is_alphanumeric())),
                "{word} is not in\n{both}"
            );
        }
    }
}

#[test]
fn another_title_is_a_difference_too() {
    let mut after = before();
    after.title = "Privacyverklaring van Jansen".to_owned();
    assert_eq!(told(&before(), &after), [": Privacyverklaring → Privacyverklaring van Jansen"]);
    assert_eq!(redline(&before(), &after, &without_edition), after, "its text is the same");
}
