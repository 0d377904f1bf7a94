//! Small documents, and what a browser or a Markdown reader makes of an export.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod word;

use document::*;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

pub fn text(words: &str) -> Sentence {
    Sentence::plain(words, Origin::default())
}

pub fn value(words: &str) -> Inline {
    Inline::Value {
        text: words.to_owned(),
        origin: Origin::fact(Fact::new("organisation", "organisation.name")),
    }
}

pub fn words_and(before: &str, value_text: &str, after: &str) -> Sentence {
    let inlines = vec![
        Inline::Text { text: before.to_owned() },
        value(value_text),
        Inline::Text { text: after.to_owned() },
    ];
    Sentence { inlines, origin: Origin::default() }
}

pub fn link(words: &str, href: &str) -> Inline {
    Inline::Link { text: words.to_owned(), href: href.to_owned(), origin: Origin::default() }
}

pub fn gap(missing: &str) -> Gap {
    Gap { missing: missing.to_owned(), origin: Origin::fact(Fact::new("organisation", missing)) }
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph { sentences: vec![text(words)] }
}

pub fn item(label: &str, sentences: Vec<Sentence>) -> ListItem {
    ListItem { label: (!label.is_empty()).then(|| text(label)), sentences, blocks: Vec::new() }
}

pub fn bullets(items: Vec<ListItem>) -> Block {
    Block::List { numbered: false, items }
}

pub fn section(id: &str, number: &str, title: &str, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    let number = (!number.is_empty()).then(|| number.to_owned());
    Section { id: id.to_owned(), number, title: text(title), blocks, sections }
}

pub fn table(caption: &str, titles: &[&str], rows: Vec<Vec<Vec<Sentence>>>) -> Table {
    Table {
        caption: caption.to_owned(),
        caption_shown: false,
        columns: titles.iter().map(|title| Column { title: text(title), width: 1.0 }).collect(),
        rows: rows.into_iter().map(|cells| Row { cells }).collect(),
    }
}

pub fn titled(title: &str, lead: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        author: "Bakkerij Jansen".to_owned(),
        language: "nl".to_owned(),
        date: "2026-11-21".to_owned(),
        version: "Versie 3, 21 november 2026".to_owned(),
        concept: false,
        logo: None,
        layout: Layout::default(),
        lead,
        sections: Vec::new(),
    }
}

/// A bakery with everything a document can hold: gaps of each kind, lists in lists, a table that fits
/// on a line of text and one that does not, a box, links, and a firm with a difficult name.
pub fn bakery() -> Document {
    let blank = |field: &str| {
        vec![Sentence {
            inlines: vec![Inline::Blank { origin: Origin::fact(Fact::new("cookie/kassa", field)) }],
            origin: Origin::default(),
        }]
    };
    let cell = |words: &str| vec![text(words)];
    let mut data = item("Welke gegevens", vec![text("Dit zijn:")]);
    data.blocks =
        vec![bullets(vec![item("", vec![text("naam en adres")]), item("", vec![text("uw bestelling")])])];
    let purposes = section(
        "doelen",
        "2.",
        "Welke gegevens gebruiken wij en waarom?",
        vec![paragraph("Per doel leest u hieronder welke wij gebruiken.")],
        vec![section(
            "bestellingen",
            "2.1",
            "Uw bestelling",
            vec![],
            vec![section(
                "bestellingen-winkel",
                "a.",
                "In de winkel",
                vec![bullets(vec![
                    item(
                        "Waarom",
                        vec![text("Wij maken uw bestelling klaar."), text("Dat doen wij elke dag.")],
                    ),
                    data,
                    item(
                        "Moet u dit geven",
                        vec![
                            text("Ja."),
                            Sentence {
                                inlines: vec![Inline::Gap(gap("wat er gebeurt als u het niet geeft"))],
                                origin: Origin::default(),
                            },
                        ],
                    ),
                ])],
                vec![],
            )],
        )],
    );
    let retention = section(
        "bewaren",
        "3.",
        "Hoe lang bewaren wij uw gegevens?",
        vec![
            Block::Table(table(
                "Hoe lang wij gegevens bewaren",
                &["Gegevens", "Hoe lang", "Vanaf wanneer", "Waarom zo lang"],
                vec![
                    vec![
                        cell("Rekeningen en contracten"),
                        cell("7 jaar"),
                        cell("1 januari na het boekjaar"),
                        cell("De wet eist dit (artikel 52 AWR)"),
                    ],
                    vec![
                        cell("Beelden van de camera"),
                        cell("4 weken"),
                        cell("de opname"),
                        blank("retention"),
                    ],
                ],
            )),
            Block::Gap(gap("waarom wij de beelden zo lang bewaren")),
        ],
        vec![],
    );
    let cookies = section(
        "cookies",
        "4.",
        "Welke cookies gebruiken wij?",
        vec![
            Block::Table(Table {
                caption_shown: true,
                ..table(
                    "Onze cookies",
                    &["Naam", "Waarvoor"],
                    vec![
                        vec![cell("mand|je"), cell("uw winkelmand onthouden")],
                        vec![cell("taal"), blank("purpose")],
                    ],
                )
            }),
            Block::List {
                numbered: true,
                items: vec![
                    item("", vec![text("Open uw browser.")]),
                    item("", vec![text("Wis de cookies.")]),
                ],
            },
        ],
        vec![],
    );
    let objection = section(
        "bezwaar",
        "5.",
        "U mag bezwaar maken",
        vec![
            Block::Callout {
                blocks: vec![
                    paragraph("Wilt u geen reclame meer? Zeg het ons, dan stoppen wij altijd."),
                    paragraph("U hoeft niet te zeggen waarom."),
                ],
            },
            Block::Paragraph {
                sentences: vec![Sentence {
                    inlines: vec![
                        Inline::Text { text: "Mail naar ".to_owned() },
                        link("info@bakkerijjansen.example", "mailto:info@bakkerijjansen.example"),
                        Inline::Text { text: " of kijk op ".to_owned() },
                        link("onze site", "https://bakkerijjansen.example/privacy?a=1&b=2"),
                        Inline::Text { text: ", niet op ".to_owned() },
                        link("deze", "javascript:alert(1)"),
                        Inline::Text { text: ".".to_owned() },
                    ],
                    origin: Origin::message("objection-how"),
                }],
            },
        ],
        vec![],
    );
    let mut document = titled(
        "Privacyverklaring van #Bakkerij *De <b>Ster*",
        vec![
            paragraph("Versie 3, 21 november 2026"),
            Block::Paragraph {
                sentences: vec![
                    words_and("Wij zijn ", "#Bakkerij *De <b>Ster*", "."),
                    text("In deze verklaring leest u wat wij met uw persoonsgegevens doen."),
                ],
            },
        ],
    );
    document.sections = vec![
        section(
            "kort",
            "",
            "In het kort",
            vec![bullets(vec![
                item("Wie", vec![words_and("", "Bakkerij De Ster", " in Amersfoort.")]),
                item("Vragen?", vec![text("Bel 033 123 45 67.")]),
            ])],
            vec![],
        ),
        section(
            "wie",
            "1.",
            "Wie zijn wij?",
            vec![Block::Gap(gap("ons adres")), paragraph("1. Dit is geen lijst, en dit is geen `code`.")],
            vec![],
        ),
        purposes,
        retention,
        cookies,
        objection,
    ];
    document.concept = true;
    document
}

/// What a browser makes of a page.
pub fn browser(html: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(html)
}

/// What a browser makes of a fragment pasted into a page.
pub fn browser_fragment(html: &str) -> RcDom {
    let body = html5ever::QualName::new(None, html5ever::ns!(html), html5ever::local_name!("body"));
    parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(html)
}

/// An element: its name and its attributes in the order of the file.
pub fn element(node: &Handle) -> Option<(String, Vec<(String, String)>)> {
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            let attributes = attrs
                .borrow()
                .iter()
                .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
                .collect();
            Some((name.local.to_string(), attributes))
        }
        NodeData::Document
        | NodeData::Doctype { .. }
        | NodeData::Text { .. }
        | NodeData::Comment { .. }
        | NodeData::ProcessingInstruction { .. } => None,
    }
}

/// Every node below this one, in order.
pub fn nodes(node: &Handle) -> Vec<Handle> {
    let mut found = vec![node.clone()];
    for child in node.children.borrow().iter() {
        found.extend(nodes(child));
    }
    found
}

/// Every element below this one, in order.
pub fn elements(node: &Handle) -> Vec<(String, Vec<(String, String)>)> {
    nodes(node).iter().filter_map(element).collect()
}

/// The first element of this name.
pub fn first(node: &Handle, name: &str) -> Handle {
    nodes(node)
        .into_iter()
        .find(|node| element(node).is_some_and(|(found, _)| found == name))
        .unwrap_or_else(|| panic!("there is a <{name}>"))
}

/// The words a reader sees below this node, without the contents and captions that are not shown.
pub fn visible(node: &Handle) -> String {
    let mut words = String::new();
    add_visible(node, &mut words);
    words
}

fn add_visible(node: &Handle, words: &mut String) {
    if let NodeData::Text { contents } = &node.data {
        words.push_str(&contents.borrow());
    }
    if let Some((name, attributes)) = element(node) {
        let is_hidden = attributes.iter().any(|(name, value)| name == "class" && value == "hidden");
        // What a drawing says in letters is part of it; every format has it in a table too.
        if is_hidden || name == "nav" || name == "svg" {
            return;
        }
        if ["th", "td"].contains(&name.as_str()) {
            words.push(' ');
        }
    }
    for child in node.children.borrow().iter() {
        add_visible(child, words);
    }
}

/// The text of a Markdown file as a CommonMark reader shows it, a space between two blocks.
pub fn markdown_text(markdown: &str) -> String {
    use pulldown_cmark::{Event, Tag, TagEnd};
    let mut words = String::new();
    for event in markdown_events(markdown) {
        match &event {
            Event::Text(text) => words.push_str(text),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            Event::End(_) => words.push('\n'),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) => {}
            Event::Start(_) => words.push('\n'),
            Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => panic!("not only text: {event:?}"),
        }
    }
    words
}

pub fn markdown_events(markdown: &str) -> Vec<pulldown_cmark::Event<'_>> {
    use pulldown_cmark::{Options, Parser};
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH;
    Parser::new_ext(markdown, options).collect()
}

/// The words with one space between them: how an exporter breaks lines is its own affair.
pub fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Stops at the first line that differs, so that a changed reference can be read.
pub fn assert_same_lines(written: &str, reference: &str) {
    for (number, (written, reference)) in written.lines().zip(reference.lines()).enumerate() {
        assert_eq!(written, reference, "line {}", number + 1);
    }
    assert_eq!(written.lines().count(), reference.lines().count(), "all lines before are the same");
    assert_eq!(written.ends_with('\n'), reference.ends_with('\n'), "the end of the last line");
}
