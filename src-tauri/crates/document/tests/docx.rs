//! A DOCX as Word and a screen reader find it.

mod support;

use document::{Anchor, Block, Document, Figure, Ink, Layout, ListItem, Logo, Orientation, Shape, docx};
use roxmltree::Node;
use support::word::*;
use support::*;

const TEXT: &str = "word/document.xml";

fn style<'a>(paragraph: Node<'a, 'a>) -> &'a str {
    said(paragraph, "pStyle").unwrap_or_default()
}

#[test]
fn headings_have_levels_and_names_that_the_contents_lead_to() {
    let word = Word::of(&bakery());
    let tree = word.tree(TEXT);
    let headings: Vec<(&str, String)> = all(tree.root(), "p")
        .filter(|paragraph| style(*paragraph).starts_with("Heading"))
        .map(|paragraph| (style(paragraph), read(paragraph)))
        .collect();
    let has =
        |style: &str, words: &str| headings.iter().any(|(found, text)| *found == style && text == words);
    assert!(has("Heading1", "2. Welke gegevens gebruiken wij en waarom?"), "{headings:?}");
    assert!(has("Heading2", "2.1 Uw bestelling") && has("Heading3", "a. In de winkel"), "{headings:?}");
    let styles = word.tree("word/styles.xml");
    for (level, id) in ["Heading1", "Heading2", "Heading3", "Heading4"].iter().enumerate() {
        let style = all(styles.root(), "style").find(|style| attribute(*style, "styleId") == Some(id));
        let style = style.expect("a style for each level");
        assert_eq!(said(style, "outlineLvl"), Some(level.to_string().as_str()), "{id}");
        assert_eq!(said(style, "name"), Some(format!("heading {}", level + 1).as_str()), "Word's own name");
        assert!(all(style, "keepNext").next().is_some(), "{id} stays with its text");
    }
    let names: Vec<&str> =
        all(tree.root(), "bookmarkStart").filter_map(|mark| attribute(mark, "name")).collect();
    let links: Vec<(&str, String)> = all(tree.root(), "hyperlink")
        .filter_map(|link| Some((attribute(link, "anchor")?, read(link))))
        .collect();
    assert_eq!(links.len(), 6, "the numbered headings of two levels: {links:?}");
    for (anchor, words) in links {
        assert!(names.contains(&anchor));
        let mark = all(tree.root(), "bookmarkStart").find(|mark| attribute(*mark, "name") == Some(anchor));
        let heading = mark.and_then(|mark| mark.parent()).expect("a heading");
        assert_eq!(read(heading), words);
    }
}

#[test]
fn every_style_that_is_used_exists() {
    let landscape = Layout { orientation: Orientation::Landscape, justified: false, ..Layout::default() };
    for document in [bakery(), Document { layout: landscape, concept: false, ..bakery() }] {
        let word = Word::of(&document);
        let styles = word.tree("word/styles.xml");
        let known: Vec<&str> =
            all(styles.root(), "style").filter_map(|style| attribute(style, "styleId")).collect();
        for part in
            word.names().into_iter().filter(|name| name.starts_with("word/") && name.ends_with(".xml"))
        {
            let tree = word.tree(part);
            for element in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
                for used in all(tree.root(), element).filter_map(|style| attribute(style, "val")) {
                    assert!(known.contains(&used), "{part}: {used}");
                }
            }
        }
    }
}

#[test]
fn every_part_is_named_and_every_relation_leads_somewhere() {
    let document = Document { logo: Some(svg_logo()), ..bakery() };
    let word = Word::of(&document);
    for name in word.names() {
        let known = word.part("[Content_Types].xml").contains(&format!("PartName=\"/{name}\""));
        assert!(known || name.ends_with(".rels") || name == "[Content_Types].xml", "{name}");
    }
    let relations = word.tree("word/_rels/document.xml.rels");
    let mut ids = Vec::new();
    for relation in relations.descendants().filter(|node| node.tag_name().name() == "Relationship") {
        let target = relation.attribute("Target").expect("a target");
        if relation.attribute("TargetMode") == Some("External") {
            assert!(target.starts_with("https://") || target.starts_with("mailto:"), "{target}");
        } else {
            assert!(word.names().contains(&format!("word/{target}").as_str()), "{target}");
        }
        ids.push(relation.attribute("Id").expect("an id"));
    }
    let tree = word.tree(TEXT);
    let used = tree.descendants().flat_map(|node| node.attributes()).filter(|attribute| {
        attribute
            .namespace()
            .is_some_and(|namespace| namespace.ends_with("officeDocument/2006/relationships"))
    });
    let used: Vec<&str> = used.map(|attribute| attribute.value()).collect();
    assert!(used.len() >= 6, "{used:?}");
    assert!(used.iter().all(|id| ids.contains(id)), "{used:?}");
}

#[test]
fn lists_are_lists_and_each_numbered_one_starts_at_one() {
    let numbered = |words: &str| Block::List { numbered: true, items: vec![item("", vec![text_of(words)])] };
    let mut outer = item("Label", vec![text_of("punt")]);
    outer.blocks =
        vec![bullets(vec![item("", vec![text_of("binnen")])]), paragraph("daaronder"), numbered("a")];
    let document = titled("T", vec![bullets(vec![outer]), numbered("een"), numbered("twee")]);
    let word = Word::of(&document);
    let tree = word.tree(TEXT);
    let lists: Vec<(String, &str, &str)> = all(tree.root(), "p")
        .filter_map(|paragraph| Some((read(paragraph), said(paragraph, "numId")?, said(paragraph, "ilvl")?)))
        .collect();
    let expected = [
        ("Label: punt", "1", "0"),
        ("binnen", "1", "1"),
        ("a", "2", "1"),
        ("een", "3", "0"),
        ("twee", "4", "0"),
    ];
    assert_eq!(
        lists.iter().map(|(text, list, level)| (text.as_str(), *list, *level)).collect::<Vec<_>>(),
        expected
    );
    let numbering = word.tree("word/numbering.xml");
    for (list, level) in [("2", "1"), ("3", "0"), ("4", "0")] {
        let num = all(numbering.root(), "num")
            .find(|num| attribute(*num, "numId") == Some(list))
            .expect("the list");
        let again = all(num, "lvlOverride").next().expect("a start of its own");
        assert_eq!(
            (attribute(again, "ilvl"), said(again, "startOverride")),
            (Some(level), Some("1")),
            "{list}"
        );
    }
    let below =
        all(tree.root(), "p").find(|paragraph| read(*paragraph) == "daaronder").expect("the paragraph");
    assert_eq!(all(below, "ind").next().and_then(|indent| attribute(indent, "left")), Some("340"));
    let label = all(tree.root(), "r").find(|run| read(*run) == "Label").expect("a run of its own");
    assert!(all(label, "b").next().is_some(), "a label is bold");
}

fn text_of(words: &str) -> document::Sentence {
    support::text(words)
}

#[test]
fn a_table_says_what_it_is_repeats_its_heading_and_splits_no_row() {
    let word = Word::of(&bakery());
    let tree = word.tree(TEXT);
    let tables: Vec<Node<'_, '_>> = all(tree.root(), "tbl").collect();
    assert_eq!(tables.len(), 2);
    for table in &tables {
        assert!(said(*table, "tblCaption").is_some_and(|caption| !caption.is_empty()));
        let rows: Vec<Node<'_, '_>> = all(*table, "tr").collect();
        assert!(all(rows[0], "tblHeader").next().is_some());
        for (place, row) in rows.iter().enumerate() {
            assert!(all(*row, "cantSplit").next().is_some(), "row {place}");
            assert_eq!(all(*row, "tblHeader").count(), usize::from(place == 0));
            assert_eq!(all(*row, "tc").count(), all(*table, "gridCol").count());
        }
        let widths = all(*table, "gridCol").filter_map(|column| attribute(column, "w")?.parse::<u32>().ok());
        assert_eq!(widths.sum::<u32>(), 11_906 - 2 * 1_417, "the whole width of the text");
        // A table that nothing follows would be joined with the next, or end the file, which Word mends.
        let next = table.next_siblings().skip(1).find(Node::is_element).expect("something below it");
        assert!(next.has_tag_name(("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p")));
    }
    let shown =
        all(tree.root(), "p").find(|paragraph| read(*paragraph) == "Onze cookies").expect("a caption");
    assert_eq!(style(shown), "Caption");
}

#[test]
fn a_gap_stands_out_and_a_link_leads_only_where_it_may() {
    let word = Word::of(&bakery());
    let tree = word.tree(TEXT);
    let run = |words: &str| {
        all(tree.root(), "r").find(|run| read(*run) == words).unwrap_or_else(|| panic!("no {words}"))
    };
    assert_eq!(said(run("▢ hier ontbreekt: ons adres"), "rStyle"), Some("Gap"));
    assert_eq!(said(run("▢"), "rStyle"), Some("Gap"));
    assert_eq!(said(run("onze site"), "rStyle"), Some("Hyperlink"));
    assert!(is_within(run("onze site"), "hyperlink"));
    let other =
        all(tree.root(), "p").find(|paragraph| read(*paragraph).contains("niet op deze")).expect("it");
    assert_eq!(all(other, "hyperlink").count(), 2, "javascript is text");
}

#[test]
fn a_box_has_a_line_and_a_ground_and_stays_whole() {
    let word = Word::of(&bakery());
    let tree = word.tree(TEXT);
    let boxed: Vec<Node<'_, '_>> =
        all(tree.root(), "p").filter(|paragraph| style(*paragraph) == "Callout").collect();
    assert_eq!(boxed.len(), 2);
    assert!(all(boxed[0], "keepNext").next().is_some() && all(boxed[1], "keepNext").next().is_none());
    let styles = word.tree("word/styles.xml");
    let look = all(styles.root(), "style").find(|style| attribute(*style, "styleId") == Some("Callout"));
    let look = look.expect("its style");
    assert!(all(look, "pBdr").next().is_some() && all(look, "shd").next().is_some());
}

/// The ground of a paragraph begins at its border: 8 points and the border's 4.5 left of where its words begin.
#[test]
fn a_box_begins_where_other_text_begins_with_points_in_it_too() {
    let list = bullets(vec![item("Reclame", vec![text_of("een")]), item("", vec![text_of("twee")])]);
    let boxed = Block::Callout { blocks: vec![paragraph("U mag bezwaar maken."), list] };
    let word = Word::of(&titled("T", vec![boxed]));
    let styles = word.tree("word/styles.xml");
    let look = all(styles.root(), "style").find(|style| attribute(*style, "styleId") == Some("Callout"));
    let number =
        |node: Node<'_, '_>, name: &str| attribute(node, name).map(|text| text.parse::<i32>().expect(name));
    let indent =
        |node| all(node, "ind").next().map(|indent| (number(indent, "left"), number(indent, "hanging")));
    let border = all(look.expect("its style"), "left").next().expect("a border at the left");
    let eighths = number(border, "sz").expect("a width");
    let room = number(border, "space").expect("a distance") * 20 + eighths * 20 / 8;
    let tree = word.tree(TEXT);
    let boxed = all(tree.root(), "p").filter(|paragraph| style(*paragraph) == "Callout");
    let begins: Vec<i32> = boxed
        .map(|paragraph| {
            let (left, hanging) = indent(paragraph).or(indent(look.expect("its style"))).expect("a place");
            left.expect("a left side") - hanging.unwrap_or(0) - room
        })
        .collect();
    assert_eq!(begins, [0, 0, 0]);
}

/// Rows of 20 points below a scale of 20.
fn drawn(rows: u16) -> Figure {
    let row = |number: u16| Shape::Label {
        x: 0.0,
        y: 34.0 + 20.0 * f32::from(number),
        size: 9.0,
        anchor: Anchor::Start,
        bold: false,
        text: format!("Rij {number} <&"),
        ink: Ink::Ink,
    };
    let line = Shape::rectangle(50.0, 20.0, 51.0, 20.0 + 20.0 * f32::from(rows), Ink::Line);
    let scale = Shape::rectangle(0.0, 5.0, 100.0, 10.0, Ink::Accent);
    Figure {
        alt: "Balken.".to_owned(),
        caption: text_of("Zo lang."),
        width: 400.0,
        height: 20.0 + 20.0 * f32::from(rows),
        shapes: [scale, line].into_iter().chain((0..rows).map(row)).collect(),
        breaks: (1..rows).map(|row| 20.0 + 20.0 * f32::from(row)).collect(),
        scale: Some((0.0, 20.0)),
    }
}

#[test]
fn a_drawing_stands_above_its_caption_with_words_for_who_cannot_see_it() {
    let word = Word::of(&titled("T", vec![Block::Figure(drawn(3))]));
    let svg = word.tree("word/media/drawing1.svg");
    let words: Vec<&str> = svg
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
        .filter_map(|node| node.text())
        .collect();
    assert_eq!(words, ["Rij 0 <&", "Rij 1 <&", "Rij 2 <&"]);
    assert!(word.names().contains(&"word/media/drawing1.png"), "what every program can show");
    let tree = word.tree(TEXT);
    let picture = tree.descendants().find(|node| node.tag_name().name() == "docPr").expect("a picture");
    assert_eq!(picture.attribute("descr"), Some("Balken."));
    let styles: Vec<&str> = all(tree.root(), "p").map(style).collect();
    assert!(styles.windows(2).any(|pair| pair == ["Drawing", "BelowDrawing"]), "{styles:?}");
    let extent = tree.descendants().find(|node| node.tag_name().name() == "extent").expect("a size");
    assert_eq!(extent.attribute("cx"), Some((400 * 12_700).to_string().as_str()));
}

#[test]
fn a_drawing_longer_than_a_page_goes_on_below_its_scale_and_loses_no_row() {
    let figure = drawn(100);
    let pixels = |part: &Figure| Some(format!("{} points", part.height).into_bytes());
    let document = titled("T", vec![Block::Figure(figure)]);
    let file = docx::write_with(&document, docx::InPixels { mark: None, figure: &pixels });
    let parts = office::unpack(&file.bytes).expect("a package that opens");
    let text = |wanted: &str| {
        let part = parts.iter().find(|(name, _)| name == wanted);
        part.map(|(_, bytes)| String::from_utf8(bytes.clone()).expect("text"))
    };
    let svgs: Vec<String> =
        (1..).map_while(|number| text(&format!("word/media/drawing{number}.svg"))).collect();
    assert!(svgs.len() > 2, "{} parts", svgs.len());
    for (place, svg) in svgs.iter().enumerate() {
        assert_eq!(svg.matches("points=\"0,5 100,5 100,10 0,10\"").count(), 1, "the scale in part {place}");
        assert_eq!(svg.matches("points=\"50,").count(), 1, "the line goes on in part {place}");
        let pixels = text(&format!("word/media/drawing{}.png", place + 1)).expect("pixels");
        assert!(
            svg.contains(&format!("height=\"{}\"", pixels.trim_end_matches(" points"))),
            "of the same part"
        );
    }
    let all_of_them = svgs.concat();
    for row in 0..100 {
        assert_eq!(all_of_them.matches(&format!(">Rij {row} &lt;")).count(), 1, "row {row}");
    }
    let main = text("word/document.xml").expect("the text");
    let ids: Vec<&str> =
        main.split("<wp:docPr id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), svgs.len());
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    assert!(main.contains(&format!("Balken. Deel 2 van {}.", svgs.len())));
}

#[test]
fn it_says_its_title_its_firm_its_language_and_its_day() {
    let word = Word::of(&bakery());
    let about = word.part("docProps/core.xml");
    assert!(about.contains("<dc:title>Privacyverklaring van #Bakkerij *De &lt;b&gt;Ster*</dc:title>"));
    assert!(about.contains("<dc:creator>Bakkerij Jansen</dc:creator>"));
    assert!(about.contains("<dc:language>nl-NL</dc:language>") && about.contains(">2026-11-21T00:00:00Z<"));
    let styles = word.tree("word/styles.xml");
    assert_eq!(said(styles.root(), "lang"), Some("nl-NL"));
    assert_eq!(
        said(
            Word::of(&Document { language: "en".to_owned(), ..bakery() }).tree("word/styles.xml").root(),
            "lang"
        ),
        Some("en-GB")
    );
}

#[test]
fn each_page_has_its_version_and_number_and_says_when_it_is_a_concept() {
    let word = Word::of(&bakery());
    let footer = word.tree("word/footer.xml");
    assert_eq!(read(footer.root()), "Versie 3, 21 november 2026Pagina 1 van 1");
    let fields: Vec<&str> =
        all(footer.root(), "fldSimple").filter_map(|field| attribute(field, "instr")).collect();
    assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
    assert_eq!(read(word.tree("word/header.xml").root()), "Concept: nog niet publiceren");
    let published = Word::of(&Document { concept: false, ..bakery() });
    assert!(!published.names().contains(&"word/header.xml"));
    assert_eq!(all(published.tree(TEXT).root(), "headerReference").count(), 0);
}

#[test]
fn the_firms_choices_are_in_the_looks() {
    let word = |layout: Layout| Word::of(&Document { layout, ..bakery() });
    let plain = word(Layout::default());
    let (styles, settings) = (plain.part("word/styles.xml"), plain.part("word/settings.xml"));
    assert!(
        styles.contains("Cambria") && styles.contains("<w:jc w:val=\"both\"/>") && styles.contains("0F5259")
    );
    assert!(styles.contains("<w:sz w:val=\"21\"/>") && settings.contains("<w:autoHyphenation/>"));
    let other = word(Layout {
        orientation: Orientation::Landscape,
        justified: false,
        serif: false,
        large_print: true,
        contents: false,
        accent: "#AA0000".to_owned(),
    });
    let styles = other.part("word/styles.xml");
    assert!(!styles.contains("Cambria") && !styles.contains("\"both\"") && styles.contains("AA0000"));
    assert!(styles.contains("<w:sz w:val=\"25\"/>"));
    let tree = other.tree(TEXT);
    let paper = all(tree.root(), "pgSz").next().expect("a paper");
    assert_eq!((attribute(paper, "w"), attribute(paper, "orient")), (Some("16838"), Some("landscape")));
    assert_eq!(all(tree.root(), "sdt").count(), 0, "no contents");
}

fn svg_logo() -> Logo {
    // <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"/>
    Logo {
        media_type: "image/svg+xml".to_owned(),
        base64: "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMDAgMTAwIi8+"
            .to_owned(),
        alt: "Merk van \"De Ster\"".to_owned(),
    }
}

#[test]
fn the_firms_mark_has_words_for_who_cannot_see_it() {
    let document = Document { logo: Some(svg_logo()), ..bakery() };
    assert!(!docx::write(&document).logo_left_out);
    let word = Word::of(&document);
    assert!(word.part("word/media/mark.svg").starts_with("<svg"));
    let tree = word.tree(TEXT);
    let picture = tree.descendants().find(|node| node.tag_name().name() == "docPr").expect("a picture");
    assert_eq!(picture.attribute("descr"), Some("Merk van \"De Ster\""));
    let broken = Logo { media_type: "text/html".to_owned(), ..svg_logo() };
    let without = docx::write(&Document { logo: Some(broken), ..bakery() });
    assert!(without.logo_left_out);
    assert_eq!(without.bytes, docx::write(&bakery()).bytes, "as if there were none");
}

#[test]
fn a_file_may_hold_anything_a_person_typed() {
    let nasty = "a\u{0}b\u{1b}c\u{fffe}d\u{202e}e <w:p/> & ]]> \"'\u{1f469}";
    let mut deep = item("diep", vec![]);
    for _ in 0..12 {
        deep = ListItem { label: None, sentences: vec![text_of(nasty)], blocks: vec![bullets(vec![deep])] };
    }
    let mut document = titled(nasty, vec![paragraph(nasty), bullets(vec![deep])]);
    document.language = "\"><w:x/>".to_owned();
    document.date = "gisteren".to_owned();
    document.version = nasty.to_owned();
    document.author = nasty.to_owned();
    document.layout.accent = "\"/><w:x/>".to_owned();
    let mut wide = table("", &["een"], vec![vec![vec![text_of("1")], vec![text_of("2")]], vec![]]);
    wide.columns[0].width = f32::INFINITY;
    document.lead.push(Block::Table(wide));
    let word = Word::of(&document);
    for part in word.names() {
        word.tree(part);
    }
    assert!(word.words().contains("abcde <w:p/> & ]]> \"'\u{1f469}"));
    assert_eq!(single_spaced(&word.words()), single_spaced(&document::words(&document)));
}
