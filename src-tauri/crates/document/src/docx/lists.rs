//! Bullets and numbers (`numbering.xml`).

use std::fmt::Write;

use office::XML;

use super::MAIN;

/// The list that all bullets belong to.
pub(super) const BULLETS: usize = 1;

/// Levels that a list can have.
pub(super) const LEVELS: usize = 9;

/// How far each level stands in, in twips.
pub(super) const STEP: usize = 340;

/// The part; `numbered` holds the level of each numbered list, which are the lists after [`BULLETS`].
pub(super) fn part(numbered: &[usize]) -> String {
    let mut xml = format!("{XML}<w:numbering xmlns:w=\"{MAIN}\">");
    for (look, format) in ["bullet", "decimal"].into_iter().enumerate() {
        let _ = write!(
            xml,
            "<w:abstractNum w:abstractNumId=\"{look}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        );
        for level in 0..LEVELS {
            let _ = write!(
                xml,
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{}\"/>\
                 <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{}\" w:hanging=\"{STEP}\"/></w:pPr></w:lvl>",
                sign(format, level),
                STEP * (level + 1)
            );
        }
        xml.push_str("</w:abstractNum>");
    }
    let _ = write!(xml, "<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (place, level) in numbered.iter().enumerate() {
        // Each numbered list starts anew.
        let _ = write!(
            xml,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>\
             <w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            BULLETS + 1 + place
        );
    }
    xml + "</w:numbering>"
}

/// What stands before a point; `%1` is its number.
fn sign(format: &str, level: usize) -> String {
    match format {
        "decimal" => format!("%{}.", level + 1),
        _ if level.is_multiple_of(2) => "•".to_owned(),
        _ => "–".to_owned(),
    }
}
