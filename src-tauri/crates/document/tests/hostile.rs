//! Text that tries to be markup, on every place a document has for text.
//!
//! The measure is the same document with a harmless word on that place: the structure that a browser
//! or a Markdown reader sees must be the same, and the words must be the words that were put in.

mod support;

use document::{
    Block, Column, Document, Gap, Inline, Logo, Origin, Sentence, clean, html, markdown, plain_text, words,
};
use pulldown_cmark::Event;
use support::*;

/// What people who mean harm, careless people and odd firms type.
const PAYLOADS: [&str; 84] = [
    // HTML that runs something
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<ScRiPt src=https://evil.example/x.js></ScRiPt>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)>",
    "<body onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">klik</a>",
    "<form action=https://evil.example><input name=x></form>",
    "<style>*{display:none}</style>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    "<object data=x></object>",
    "<embed src=x>",
    "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html>",
    // ends of what surrounds it
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\"><script>alert(1)</script>",
    "'><img src=x>",
    "</p></section></main></body></html>",
    "</td></tr></table><script>alert(1)</script>",
    "</h2><h1>Ander bedrijf</h1>",
    "</li></ul>",
    // names of characters
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;amp;",
    "&#60;b&#62;",
    "&#x3c;b&#x3e;",
    "&eacute;&copy;&nbsp;",
    "&notit; &",
    "AT&T; Q&A",
    // Markdown
    "# Kop",
    "###### Kop ######",
    "#",
    "Bakker C# #",
    "- punt",
    "* punt",
    "+ punt",
    "1. punt",
    "1) punt",
    "2026. Een jaar",
    "> aanhaling",
    "---",
    "***",
    "___",
    "===",
    "```\ncode\n```",
    "~~~ code",
    "`code`",
    "``dubbel``",
    "**vet** en *schuin* en __vet__ en _schuin_",
    "~~weg~~ ~weg~",
    "snake_case_naam en _zo_ en zo_",
    "[klik](javascript:alert(1))",
    "![beeld](https://evil.example/x.png)",
    "[x]: https://evil.example \"titel\"",
    "[^1]: voetnoot",
    "[ ] taak",
    "<https://evil.example>",
    "a | b | c",
    "| --- | --- |",
    "a \\| b \\\\| c",
    "\\*al ontsnapt\\* \\",
    "einde met twee spaties  \nvolgende",
    "$x^2$ en $$y$$",
    "#Bakkerij *De <b>Ster*",
    "    ingesprongen code",
    // characters that act
    "regel een\r\nregel twee\u{2028}regel drie",
    "nul\0 en bel\u{7} en esc\u{1b}[31mrood",
    "factuur\u{202e}fdp.exe\u{202c} en \u{2066}zo\u{2069}",
    "\u{feff}begin met een merk",
    // letters of everyone
    "Žofie Đurić, 李小龙, شركة الخبز, Ελληνικά, 👩‍🍳",
    "\u{a0}vaste spaties\u{a0}",
];

/// Puts a text somewhere in a document.
type Position = (&'static str, fn(&mut Document, &str));

const POSITIONS: [Position; 26] = [
    ("title", |document, text| document.title = text.to_owned()),
    ("author", |document, text| document.author = text.to_owned()),
    ("language", |document, text| document.language = text.to_owned()),
    ("version", |document, text| document.version = text.to_owned()),
    ("accent", |document, text| document.layout.accent = text.to_owned()),
    ("logo alt", |document, text| logo(document).alt = text.to_owned()),
    ("logo type", |document, text| logo(document).media_type = text.to_owned()),
    ("logo bytes", |document, text| logo(document).base64 = text.to_owned()),
    ("section id", |document, text| document.sections[0].id = text.to_owned()),
    ("section number", |document, text| document.sections[0].number = Some(text.to_owned())),
    ("section title", |document, text| document.sections[0].title = support::text(text)),
    ("value in a section title", |document, text| {
        document.sections[0].title = Sentence { inlines: vec![value(text)], origin: Origin::default() };
    }),
    ("own words", |document, text| document.lead.push(paragraph(text))),
    ("value at the start", |document, text| {
        document.lead.push(sentences(vec![words_and("", text, " is van ons.")]))
    }),
    ("value in the middle", |document, text| {
        document.lead.push(sentences(vec![words_and("Wij zijn ", text, ".")]))
    }),
    ("value glued to words", |document, text| document.lead.push(sentences(vec![words_and("a", text, "b")]))),
    ("second sentence", |document, text| {
        document.lead.push(sentences(vec![support::text("Een zin."), support::text(text)]));
    }),
    ("words of a link", |document, text| {
        let inlines = vec![Inline::Text { text: "Kijk!".to_owned() }, link(text, "https://bakkerij.example")];
        document.lead.push(sentences(vec![Sentence { inlines, origin: Origin::default() }]));
    }),
    ("words of a link that may not be one", |document, text| {
        let inlines = vec![link(text, "javascript:alert(1)")];
        document.lead.push(sentences(vec![Sentence { inlines, origin: Origin::default() }]));
    }),
    ("label", |document, text| {
        document.lead.push(bullets(vec![item(text, vec![support::text("Zo is het.")])]))
    }),
    ("point", |document, text| document.lead.push(bullets(vec![item("", vec![support::text(text)])]))),
    ("point after a label", |document, text| {
        document
            .lead
            .push(Block::List { numbered: true, items: vec![item("Waarom", vec![support::text(text)])] });
    }),
    ("column title and cell", |document, text| {
        let mut table = table(
            "Onze cookies",
            &["Naam", "Doel"],
            vec![vec![vec![support::text(text)], vec![support::text("b")]]],
        );
        table.columns[1] = Column { title: support::text(text), width: 1.0 };
        document.lead.push(Block::Table(table));
    }),
    ("caption", |document, text| {
        let table = table(text, &["Naam"], vec![vec![vec![support::text("a")]]]);
        document.lead.push(Block::Table(document::Table { caption_shown: true, ..table }));
    }),
    ("gap", |document, text| {
        document.lead.push(Block::Gap(gap(text)));
        let inlines = vec![Inline::Gap(Gap { missing: text.to_owned(), origin: Origin::default() })];
        document
            .lead
            .push(sentences(vec![support::text("Ja."), Sentence { inlines, origin: Origin::default() }]));
    }),
    ("box", |document, text| {
        document.lead.push(Block::Callout { blocks: vec![paragraph(text), paragraph(text)] })
    }),
];

fn logo(document: &mut Document) -> &mut Logo {
    document.logo.get_or_insert(Logo {
        media_type: "image/png".to_owned(),
        base64: "iVBORw0KGgo=".to_owned(),
        alt: "ons merk".to_owned(),
    })
}

fn sentences(sentences: Vec<Sentence>) -> Block {
    Block::Paragraph { sentences }
}

fn with(text: &str, put: fn(&mut Document, &str)) -> Document {
    let mut document = titled("Privacyverklaring", vec![paragraph("Vooraf.")]);
    document.sections = vec![section("wie", "1.", "Wie zijn wij?", vec![paragraph("Slot.")], vec![])];
    put(&mut document, text);
    document
}

/// The elements and the names of their attributes.
fn structure(html: &str, is_page: bool) -> Vec<(String, Vec<String>)> {
    let tree = if is_page { browser(html) } else { browser_fragment(html) };
    elements(&tree.document)
        .into_iter()
        .map(|(name, attributes)| (name, attributes.into_iter().map(|(name, _)| name).collect()))
        .collect()
}

/// Blocks, emphasis and links of Markdown, without the words.
fn markup(markdown: &str) -> Vec<String> {
    let events = markdown_events(markdown).into_iter();
    events.filter(|event| !matches!(event, Event::Text(_))).map(|event| format!("{event:?}")).collect()
}

/// Every payload on every place, with the same document around a harmless word.
fn each(mut test: impl FnMut(&str, &Document, &Document)) {
    for (position, put) in POSITIONS {
        for payload in PAYLOADS {
            test(&format!("{position}: {payload:?}"), &with(payload, put), &with("woord", put));
        }
    }
}

#[test]
fn no_text_becomes_an_element_or_an_attribute() {
    each(|place, hostile, harmless| {
        // What is not a picture is left out, so there the measure is a page without one.
        let no_picture = place.starts_with("logo type") || place.starts_with("logo bytes");
        let harmless = if no_picture { &Document { logo: None, ..harmless.clone() } } else { harmless };
        assert_eq!(
            structure(&html::page(hostile), true),
            structure(&html::page(harmless), true),
            "page, {place}"
        );
        assert_eq!(
            structure(&html::fragment(hostile), false),
            structure(&html::fragment(harmless), false),
            "fragment, {place}"
        );
    });
}

#[test]
fn no_text_becomes_markup_of_markdown() {
    each(|place, hostile, harmless| {
        let (hostile, harmless) = (markdown::write(hostile), markdown::write(harmless));
        assert_eq!(markup(&hostile), markup(&harmless), "{place}\n{hostile}");
    });
}

#[test]
fn every_exporter_prints_the_words_that_were_put_in() {
    each(|place, hostile, _| {
        let expected = single_spaced(&words(hostile));
        let page = browser(&html::page(hostile));
        let main = nodes(&page.document)
            .into_iter()
            .find(|node| element(node).is_some_and(|(name, _)| name == "main"))
            .unwrap_or_else(|| panic!("a page has a main part: {place}"));
        assert_eq!(single_spaced(&visible(&main)), expected, "page, {place}");
        let fragment = browser_fragment(&html::fragment(hostile));
        assert_eq!(single_spaced(&visible(&fragment.document)), expected, "fragment, {place}");
        let markdown = markdown::write(hostile);
        assert_eq!(single_spaced(&markdown_text(&markdown)), expected, "{place}\n{markdown}");
    });
}

#[test]
fn the_words_are_the_payload_itself_without_what_acts() {
    let in_head =
        ["author", "language", "version", "accent", "logo alt", "logo type", "logo bytes", "section id"];
    for (position, put) in POSITIONS.into_iter().filter(|(position, _)| !in_head.contains(position)) {
        for payload in PAYLOADS {
            let document = with(payload, put);
            let expected = single_spaced(&clean(payload));
            for text in [words(&document), plain_text::write(&document)] {
                // A box in plain text has a stroke before each line.
                let text = if position == "box" { text.replace("\n| ", "\n") } else { text };
                let text = single_spaced(&text);
                assert!(text.contains(&expected), "{position}: {payload:?}\n{text}");
            }
        }
    }
}

#[test]
fn attributes_hold_the_text_itself() {
    for payload in PAYLOADS {
        let mut document = with(payload, |document, text| {
            document.author = text.to_owned();
            document.version = text.to_owned();
            logo(document).alt = text.to_owned();
        });
        document.lead.push(Block::Table(table(payload, &["Naam"], vec![])));
        let expected = clean(payload).trim().to_owned();
        let page = elements(&browser(&html::page(&document)).document);
        for (element, attribute, count) in
            [("meta", "content", 1), ("img", "alt", 1), ("div", "aria-label", 1)]
        {
            let found = page
                .iter()
                .filter(|(name, _)| name == element)
                .flat_map(|(_, attributes)| attributes)
                .filter(|(name, value)| name == attribute && *value == expected)
                .count();
            assert_eq!(found, count, "{element} {attribute}: {payload:?}");
        }
    }
}

#[test]
fn ids_are_plain_and_each_is_there_once() {
    for payload in PAYLOADS {
        let mut document = with(payload, |document, text| document.sections[0].id = text.to_owned());
        for id in [payload, "tekst", "inhoud", ""] {
            document.sections.push(section(id, "", "Nog een", vec![], vec![]));
        }
        let page = elements(&browser(&html::page(&document)).document);
        let attributes = |wished: &str| -> Vec<String> {
            let all = page.iter().flat_map(|(_, attributes)| attributes);
            all.filter(|(name, _)| name == wished).map(|(_, value)| value.clone()).collect()
        };
        let ids = attributes("id");
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{payload:?}: {ids:?}");
        let is_plain =
            |id: &String| id.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign));
        assert!(ids.iter().all(is_plain), "{payload:?}: {ids:?}");
        for href in attributes("href") {
            let target =
                href.strip_prefix('#').unwrap_or_else(|| panic!("only links within the page: {href}"));
            assert!(ids.iter().any(|id| id == target), "{href} leads somewhere");
        }
    }
}

#[test]
fn an_address_that_may_not_be_one_is_no_link_anywhere() {
    let addresses = PAYLOADS.into_iter().chain([
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "javascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "http://bakkerij.example",
        "//evil.example",
        "https:evil",
        "https://naam@evil.example",
        "mailto:",
    ]);
    for address in addresses.filter(|address| document::link::target(address).is_none()) {
        let sentence = Sentence { inlines: vec![link("klik hier", address)], origin: Origin::default() };
        let document = titled("Titel", vec![sentences(vec![sentence])]);
        let fragment = html::fragment(&document);
        assert_eq!(fragment, "<h2>Titel</h2>\n<p>klik hier</p>\n", "{address:?}");
        assert_eq!(markdown::write(&document), "# Titel\n\nklik hier\n", "{address:?}");
    }
}

#[test]
fn an_address_comes_out_of_every_exporter_as_it_was_checked() {
    for address in [
        "https://a.example/\"'<>()[]{}|\\^`~*_!?q=\"<&copy;&amp;x=1#\"<>",
        "https://a.example/?a=1&b=2&copy=3",
        "mailto:info@a.example?subject=Inzage&body=Ik%20wil",
    ] {
        let checked = document::link::target(address).expect("it is an address");
        let cell = vec![Sentence { inlines: vec![link("hier", address)], origin: Origin::default() }];
        let document = titled("Titel", vec![Block::Table(table("t", &["a"], vec![vec![cell]]))]);
        for tree in [browser(&html::page(&document)), browser_fragment(&html::fragment(&document))] {
            let (_, attributes) =
                element(&first_in(&tree.document, "table", "a")).expect("a link is an element");
            assert_eq!(attributes, [("href".to_owned(), checked.clone())]);
        }
        let markdown = markdown::write(&document);
        let found: Vec<String> = markdown_events(&markdown)
            .into_iter()
            .filter_map(|event| {
                if let Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) = event {
                    Some(dest_url.to_string())
                } else {
                    None
                }
            })
            .collect();
        assert_eq!(found, [checked.replace('(', "%28").replace(')', "%29")], "{markdown}");
    }
}

fn first_in(node: &markup5ever_rcdom::Handle, outer: &str, inner: &str) -> markup5ever_rcdom::Handle {
    first(&first(node, outer), inner)
}

/// Words of only characters that mean something somewhere, the same ones in every run.
fn made_up(count: usize) -> Vec<String> {
    let characters: Vec<char> = "##--++**__``~~||\\\\<>[]()!&;:=.1a a  \"'/$^{}\n".chars().collect();
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).expect("it fits")
    };
    (0..count).map(|_| (0..=next() % 12).map(|_| characters[next() % characters.len()]).collect()).collect()
}

#[test]
fn made_up_words_print_as_they_are() {
    let positions = [
        "section title",
        "own words",
        "value glued to words",
        "words of a link",
        "label",
        "column title and cell",
    ];
    for (position, put) in POSITIONS.into_iter().filter(|(position, _)| positions.contains(position)) {
        for payload in made_up(4000).into_iter().filter(|payload| !payload.trim().is_empty()) {
            let document = with(&payload, put);
            let expected = single_spaced(&words(&document));
            let markdown = markdown::write(&document);
            assert_eq!(
                markup(&markdown),
                markup(&markdown::write(&with("woord", put))),
                "{position}: {payload:?}\n{markdown}"
            );
            assert_eq!(
                single_spaced(&markdown_text(&markdown)),
                expected,
                "{position}: {payload:?}\n{markdown}"
            );
            let fragment = browser_fragment(&html::fragment(&document));
            assert_eq!(single_spaced(&visible(&fragment.document)), expected, "{position}: {payload:?}");
        }
    }
}
