//! The looks (`styles.xml`): Word's own styles by their own names, so that its menus and its screen reader know them.

use office::XML;

use super::{MAIN, Paper};
use crate::{Layout, colour};

pub(super) const TITLE: &str = "Title";
pub(super) const TEXT: &str = "Normal";
pub(super) const BULLET: &str = "ListBullet";
pub(super) const NUMBER: &str = "ListNumber";
pub(super) const BELOW_POINT: &str = "ListContinue";
pub(super) const BOX: &str = "Callout";
pub(super) const CAPTION: &str = "Caption";
pub(super) const DRAWING: &str = "Drawing";
pub(super) const BELOW_DRAWING: &str = "BelowDrawing";
pub(super) const COLUMN: &str = "TableHeading";
pub(super) const CELL: &str = "TableText";
pub(super) const BELOW_TABLE: &str = "BelowTable";
pub(super) const TABLE: &str = "Register";
pub(super) const CONTENTS: &str = "TOCHeading";
pub(super) const CONTENTS_1: &str = "TOC1";
pub(super) const CONTENTS_2: &str = "TOC2";
pub(super) const LOGO: &str = "Logo";
pub(super) const LINK: &str = "Hyperlink";
pub(super) const GAP: &str = "Gap";
pub(super) const NEW: &str = "New";
pub(super) const GONE: &str = "Gone";

/// Space below a paragraph, in twips.
pub(super) const PARAGRAPH_SPACE: u32 = 130;

/// How far a box's text stands in, in twips: its border of 4.5 points at 8 points from the text then begins where other
/// text does, and so does its ground.
pub(super) const BOX_LEFT: usize = 250;
/// The same at the right, where the border is 1 point of ground.
const BOX_RIGHT: usize = 180;

const INK: &str = "1F2A2D";
const SOFT: &str = "4A565A";
const LINE: &str = "CFC8BA";
const WAX: &str = "943513";
const WAX_SOFT: &str = "FBE9E0";
const GROUND: &str = "F6F3EC";

/// The style of a heading; there are four, deeper ones look like the last.
pub(super) fn heading(level: usize) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        _ => "Heading4",
    }
}

/// A style of paragraphs, as the schema orders it.
struct Style {
    id: &'static str,
    /// The name by which Word knows it.
    name: &'static str,
    based_on: &'static str,
    /// The style of the paragraph after it.
    next: &'static str,
    paragraph: String,
    letters: String,
}

impl Style {
    fn xml(&self) -> String {
        let Self { id, name, based_on, next, paragraph, letters } = self;
        let own = if name.starts_with(char::is_uppercase) && !KNOWN.contains(name) {
            " w:customStyle=\"1\""
        } else {
            ""
        };
        format!(
            "<w:style w:type=\"paragraph\"{own} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based_on}\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
    }
}

/// Names with a capital that are Word's own.
const KNOWN: [&str; 5] = ["Title", "List Bullet", "List Number", "List Continue", "TOC Heading"];

/// The part, in the firm's choices.
pub(super) fn part(layout: &Layout, language: &str) -> String {
    let accent = colour::readable_on(&layout.accent, "#FFFFFF").trim_start_matches('#').to_owned();
    let sans = fonts("Calibri");
    let text_font = if layout.serif { fonts("Cambria") } else { sans.clone() };
    // Half points: 10.5, or 12.5 in larger print.
    let size = |half_points: u32| {
        let size = if layout.large_print { half_points * 25 / 21 } else { half_points };
        format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
    };
    let (sides, hyphens) = if layout.justified { ("both", "") } else { ("left", "<w:suppressAutoHyphens/>") };
    let mut xml = format!(
        "{XML}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>{text_font}<w:color w:val=\"{INK}\"/>{}\
         <w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"{PARAGRAPH_SPACE}\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        size(21)
    );
    xml.push_str(&format!(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"{TEXT}\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         <w:pPr>{hyphens}<w:jc w:val=\"{sides}\"/></w:pPr></w:style>"
    ));
    for style in paragraphs(layout, &accent, &sans, &size) {
        xml.push_str(&style.xml());
    }
    xml.push_str(&format!(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/>\
         <w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"{LINK}\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"{accent}\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{GAP}\"><w:name w:val=\"Ontbreekt\"/><w:qFormat/>\
         <w:rPr><w:b/><w:color w:val=\"{WAX}\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{WAX_SOFT}\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{NEW}\"><w:name w:val=\"Nieuw\"/>\
         <w:rPr><w:color w:val=\"{accent}\"/><w:u w:val=\"double\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{GONE}\"><w:name w:val=\"Vervallen\"/>\
         <w:rPr><w:strike/><w:color w:val=\"{WAX}\"/></w:rPr></w:style>"
    ));
    xml.push_str(&table(&accent));
    xml + "</w:styles>"
}

fn fonts(name: &str) -> String {
    format!("<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\" w:cs=\"{name}\"/>")
}

/// Everything but the text itself. Nothing that stands out is hyphenated or straight on both sides.
fn paragraphs(layout: &Layout, accent: &str, sans: &str, size: &impl Fn(u32) -> String) -> Vec<Style> {
    const RAGGED: &str = "<w:suppressAutoHyphens/>";
    let spacing = |before: u32, after: u32, line: u32| {
        format!(
            "<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{line}\" w:lineRule=\"auto\"/>"
        )
    };
    let left = "<w:jc w:val=\"left\"/>";
    let style = |id, name, next, paragraph: String, letters: String| Style {
        id,
        name,
        based_on: TEXT,
        next,
        paragraph,
        letters,
    };
    let line = |side: &str, width: u32, space: u32, colour: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"{width}\" w:space=\"{space}\" w:color=\"{colour}\"/>")
    };
    let bold = format!("{sans}<w:b/><w:bCs/>");
    let mut styles = vec![style(
        TITLE,
        "Title",
        TEXT,
        format!(
            "<w:keepNext/><w:keepLines/><w:pBdr>{}</w:pBdr>{RAGGED}{}{left}",
            line("bottom", 12, 8, accent),
            spacing(0, 360, 252)
        ),
        format!("{bold}{}", size(44)),
    )];
    let headings = [
        ("Heading1", "heading 1", 29, 400, 110),
        ("Heading2", "heading 2", 23, 260, 70),
        ("Heading3", "heading 3", 21, 200, 50),
        ("Heading4", "heading 4", 20, 160, 40),
    ];
    for (level, (id, name, height, before, after)) in headings.into_iter().enumerate() {
        let outline = format!("<w:outlineLvl w:val=\"{level}\"/>");
        let place =
            format!("<w:keepNext/><w:keepLines/>{RAGGED}{}{left}{outline}", spacing(before, after, 264));
        styles.push(style(id, name, TEXT, place, format!("{bold}{}", size(height))));
    }
    let points = spacing(0, 60, 300);
    let text_width = Paper::of(layout.orientation).text();
    let small = format!("{sans}<w:color w:val=\"{SOFT}\"/>{}", size(17));
    let in_table = spacing(0, 0, 260);
    styles.extend([
        style(BULLET, "List Bullet", BULLET, format!("{points}{left}"), String::new()),
        style(NUMBER, "List Number", NUMBER, format!("{points}{left}"), String::new()),
        style(BELOW_POINT, "List Continue", BELOW_POINT, format!("{points}{left}"), String::new()),
        style(
            BOX,
            "Kader",
            BOX,
            format!(
                "<w:keepLines/><w:pBdr>{}{}{}{}</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{GROUND}\"/>{}\
                 <w:ind w:left=\"{BOX_LEFT}\" w:right=\"{BOX_RIGHT}\"/>{left}",
                // The order is the schema's.
                line("top", 8, 4, GROUND),
                line("left", 36, 8, accent),
                line("bottom", 8, 4, GROUND),
                line("right", 8, 8, GROUND),
                spacing(100, 100, 300)
            ),
            String::new(),
        ),
        style(
            CAPTION,
            "caption",
            TEXT,
            format!("<w:keepNext/>{RAGGED}{}{left}", spacing(160, 80, 260)),
            format!("{bold}{}", size(19)),
        ),
        style(DRAWING, "Figuur", TEXT, format!("{}{left}", spacing(80, 40, 240)), String::new()),
        style(BELOW_DRAWING, "Onder figuur", TEXT, format!("{RAGGED}{}{left}", spacing(0, 200, 260)), small.clone()),
        style(COLUMN, "Tabelkop", CELL, format!("<w:keepNext/>{RAGGED}{in_table}{left}"), format!("{bold}{}", size(18))),
        style(CELL, "Tabeltekst", CELL, format!("{in_table}{left}"), format!("{sans}{}", size(18))),
        style(
            BELOW_TABLE,
            "Onder tabel",
            TEXT,
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/>".to_owned(),
            "<w:sz w:val=\"12\"/>".to_owned(),
        ),
        style(
            CONTENTS,
            "TOC Heading",
            TEXT,
            format!("<w:keepNext/>{RAGGED}{}{left}", spacing(320, 100, 264)),
            format!("{bold}{}", size(23)),
        ),
        style(CONTENTS_1, "toc 1", TEXT, format!("{RAGGED}{}{left}", spacing(30, 10, 252)), sans.to_owned()),
        style(
            CONTENTS_2,
            "toc 2",
            TEXT,
            format!("{RAGGED}{}<w:ind w:left=\"340\"/>{left}", spacing(0, 10, 252)),
            sans.to_owned(),
        ),
        style(LOGO, "Logo", TITLE, format!("{}{left}", spacing(0, 480, 240)), String::new()),
        style("Header", "header", "Header", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>".to_owned(), small.clone()),
        style(
            "Footer",
            "footer",
            "Footer",
            format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{text_width}\"/></w:tabs>{RAGGED}<w:spacing w:after=\"0\"/>{left}"),
            small,
        ),
    ]);
    styles
}

/// Lines between rows, a heavier one below the heading row.
fn table(accent: &str) -> String {
    let line = |side: &str, width: u32, colour: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"{width}\" w:space=\"0\" w:color=\"{colour}\"/>")
    };
    format!(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:semiHidden/>\
         <w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
         <w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{TABLE}\"><w:name w:val=\"Tabel\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/>\
         <w:tblPr><w:tblBorders>{}{}</w:tblBorders><w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>{}</w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr></w:style>",
        line("bottom", 4, LINE),
        line("insideH", 4, LINE),
        line("bottom", 8, accent)
    )
}
