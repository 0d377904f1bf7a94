//! All exporters give the same words in the same order, and the same bytes each time.

mod support;

use document::{
    Block, Document, Inline, ListItem, Orientation, Sentence, docx, html, markdown, plain_text, words,
};
use support::*;

/// The words of the document as each exporter shows them to a reader.
fn shown(document: &Document) -> Vec<(&'static str, String)> {
    let page = browser(&html::page(document));
    let fragment = browser_fragment(&html::fragment(document));
    vec![
        ("page", single_spaced(&visible(&first(&page.document, "main")))),
        ("fragment", single_spaced(&visible(&fragment.document))),
        ("markdown", single_spaced(&markdown_text(&markdown::write(document)))),
        ("word", single_spaced(&word::Word::of(document).words())),
    ]
}

#[test]
fn html_markdown_and_word_show_the_words_and_nothing_else() {
    let document = bakery();
    let expected = single_spaced(&words(&document));
    for (exporter, text) in shown(&document) {
        assert_eq!(text, expected, "{exporter}");
    }
}

#[test]
fn plain_text_shows_the_words_with_the_titles_of_a_wide_table_in_each_row() {
    let document = bakery();
    let wide = "Gegevens Hoe lang Vanaf wanneer Waarom zo lang Rekeningen en contracten 7 jaar 1 januari na het \
                boekjaar De wet eist dit (artikel 52 AWR) Beelden van de camera 4 weken de opname ▢";
    let rows = "Gegevens: Rekeningen en contracten Hoe lang: 7 jaar Vanaf wanneer: 1 januari na het boekjaar \
                Waarom zo lang: De wet eist dit (artikel 52 AWR) Gegevens: Beelden van de camera Hoe lang: 4 weken \
                Vanaf wanneer: de opname Waarom zo lang: ▢";
    let expected = single_spaced(&words(&document));
    assert!(expected.contains(wide), "the table is in the words");
    assert_eq!(without_signs(&plain_text::write(&document)), expected.replace(wide, rows));
}

/// Plain text without the signs of lists, boxes and lines.
fn without_signs(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_start_matches(' ');
        let is_rule = line.chars().all(|sign| "=- ".contains(sign));
        let line = line.strip_prefix("- ").or_else(|| line.strip_prefix('|')).unwrap_or(line);
        // The bakery's numbered list has two points.
        let line =
            ["1. Open", "2. Wis"].iter().find(|start| line.starts_with(**start)).map_or(line, |_| &line[3..]);
        if is_rule { "" } else { line }
    });
    single_spaced(&lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for write in
        [html::page, html::fragment, markdown::write, plain_text::write, document::json::write, words]
    {
        assert_eq!(write(&bakery()), write(&bakery()));
    }
    assert!(docx::write(&bakery()) == docx::write(&bakery()));
}

#[test]
fn looks_change_no_words() {
    let mut document = bakery();
    let before = shown(&document);
    document.layout.orientation = Orientation::Landscape;
    document.layout.contents = false;
    document.layout.large_print = true;
    document.layout.serif = false;
    document.layout.accent = "#FFDD00".to_owned();
    assert_eq!(shown(&document), before);
}

#[test]
fn gaps_come_in_reading_order_and_an_empty_cell_is_not_one() {
    let document = bakery();
    let missing: Vec<&str> = document.gaps().iter().map(|gap| gap.missing.as_str()).collect();
    assert_eq!(
        missing,
        ["ons adres", "wat er gebeurt als u het niet geeft", "waarom wij de beelden zo lang bewaren"]
    );
}

#[test]
fn sentences_come_in_reading_order_with_headings_labels_and_cells() {
    let document = titled(
        "Titel",
        vec![
            Block::Callout { blocks: vec![paragraph("een")] },
            Block::List {
                numbered: false,
                items: vec![ListItem {
                    label: Some(text("twee")),
                    sentences: vec![text("drie")],
                    blocks: vec![paragraph("vier")],
                }],
            },
            Block::Table(table(
                "zwijgt",
                &["vijf", "zes"],
                vec![vec![vec![text("zeven")], vec![text("acht")]]],
            )),
        ],
    );
    let sentences: Vec<String> = document.sentences().into_iter().map(Sentence::text).collect();
    assert_eq!(sentences, ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"]);
}

#[test]
fn an_empty_document_has_only_a_title() {
    let document = titled("Privacyverklaring", vec![]);
    assert_eq!(markdown::write(&document), "# Privacyverklaring\n");
    assert_eq!(plain_text::write(&document), "Privacyverklaring\n=================\n");
    assert_eq!(html::fragment(&document), "<h2>Privacyverklaring</h2>\n");
    assert!(!html::page(&document).contains("<nav"), "no contents without sections");
}

#[test]
fn empty_sentences_leave_no_space_and_no_paragraph() {
    let document = titled(
        "T",
        vec![
            paragraph(""),
            Block::Paragraph {
                sentences: vec![text(""), text("Een."), text("  "), text("Twee."), text("\n")],
            },
            bullets(vec![item(" ", vec![text("Punt.")])]),
        ],
    );
    assert_eq!(markdown::write(&document), "# T\n\nEen. Twee.\n\n- Punt.\n");
    assert_eq!(html::fragment(&document), "<h2>T</h2>\n<p>Een. Twee.</p>\n<ul>\n<li>Punt.</li>\n</ul>\n");
    assert_eq!(plain_text::write(&document), "T\n=\n\nEen. Twee.\n\n- Punt.\n");
}

#[test]
fn two_lists_in_a_row_stay_two() {
    let numbered = |words: &str| Block::List { numbered: true, items: vec![item("", vec![text(words)])] };
    let mut with_lists = item("", vec![text("punt")]);
    with_lists.blocks =
        vec![bullets(vec![item("", vec![text("a")])]), bullets(vec![item("", vec![text("b")])])];
    let document =
        titled("T", vec![bullets(vec![with_lists]), bullets(vec![]), numbered("een"), numbered("twee")]);
    let starts = markdown_events(&markdown::write(&document))
        .into_iter()
        .filter(|event| matches!(event, pulldown_cmark::Event::Start(pulldown_cmark::Tag::List(_))))
        .count();
    assert_eq!(starts, 5, "one, two within it, and two with numbers: {}", markdown::write(&document));
}

#[test]
fn deep_sections_stay_within_six_levels() {
    let mut deepest = section("s8", "", "Acht", vec![], vec![]);
    for level in (1..8).rev() {
        deepest = section(&format!("s{level}"), "", &format!("Deel {level}"), vec![], vec![deepest]);
    }
    let document = Document { sections: vec![deepest], ..titled("T", vec![]) };
    assert!(markdown::write(&document).contains("\n###### Acht\n"));
    assert!(html::page(&document).contains("<h6>Acht</h6>"));
    let expected = single_spaced(&words(&document));
    for (exporter, text) in shown(&document) {
        assert_eq!(text, expected, "{exporter}");
    }
}

#[test]
fn long_texts_come_through_whole() {
    let word = "verwerkersovereenkomst".repeat(50);
    let long = vec![word.as_str(); 400].join(" ");
    let document = titled(&long, vec![paragraph(&long), bullets(vec![item(&word, vec![text(&long)])])]);
    let expected = single_spaced(&words(&document));
    for (exporter, text) in shown(&document) {
        assert_eq!(text, expected, "{exporter}");
    }
    assert_eq!(without_signs(&plain_text::write(&document)), expected);
    let page = plain_text::write(&titled("T", vec![paragraph(&format!("voor {word} na"))]));
    assert!(page.contains(&format!("voor\n{word}\nna\n")), "a word that is too long stays whole");
}

#[test]
fn plain_text_keeps_to_78_characters() {
    for line in plain_text::write(&bakery()).lines() {
        assert!(line.chars().count() <= 78, "{line}");
    }
}

#[test]
fn a_link_that_may_not_lead_anywhere_is_text() {
    let sentence = Sentence {
        inlines: vec![Inline::Text { text: "Let op!".to_owned() }, link("hier", "https://a.example/(b)")],
        ..text("")
    };
    let document = titled("T", vec![Block::Paragraph { sentences: vec![sentence] }]);
    // An exclamation mark in front of a link would make it a picture.
    assert_eq!(markdown::write(&document), "# T\n\nLet op\\![hier](https://a.example/%28b%29)\n");
    assert_eq!(single_spaced(&markdown_text(&markdown::write(&document))), "T Let op!hier");
}
