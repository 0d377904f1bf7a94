//! What a Word document and an Excel workbook have in common: a package of XML parts (ECMA-376 part 2).
//!
//! A package is a ZIP in which each part has a kind, and relations lead from one part to another. This crate knows no
//! text and no table; the crates that do write their own parts and put them in here. It is written by hand because it
//! is little, and because a library for it is made for much more. The same parts make the same bytes.
//!
//! Reading order: [`Package`], then [`zip`].

mod zip;

#[cfg(any(test, feature = "testing"))]
pub use zip::unpack;

use std::fmt::Write;

use zip::Zip;

/// How each part begins.
pub const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespace of relations to parts, such as `r:id`.
pub const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// What a file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// Whose it is: the firm; never the computer's user.
    pub author: &'a str,
    /// Language tag (BCP 47) of its words.
    pub language: &'a str,
    /// The day it speaks of, ISO 8601; the file's own dates come from it.
    pub day: &'a str,
}

/// Relations from one part to others, or to an address.
#[derive(Debug, Default)]
pub struct Relations {
    xml: String,
    count: usize,
}

impl Relations {
    /// A relation to another part of the package; gives its id. `kind` is the last word of its type: `styles`.
    pub fn to_part(&mut self, kind: &str, target: &str) -> String {
        self.add(&format!("{OFFICE}/{kind}"), target, "")
    }

    /// A relation to an address outside; gives its id.
    pub fn to_address(&mut self, kind: &str, address: &str) -> String {
        self.add(&format!("{OFFICE}/{kind}"), address, " TargetMode=\"External\"")
    }

    fn add(&mut self, kind: &str, target: &str, mode: &str) -> String {
        self.count += 1;
        let id = format!("rId{}", self.count);
        let target = escaped(target);
        let _ = write!(self.xml, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>");
        id
    }

    fn part(&self) -> String {
        format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>", self.xml)
    }
}

/// A package under construction.
#[derive(Debug, Default)]
pub struct Package {
    kinds: String,
    parts: Vec<(String, Vec<u8>)>,
}

impl Package {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part in XML; `kind` is its content type without `application/vnd.` and `+xml`.
    pub fn part(&mut self, name: &str, kind: &str, xml: String) {
        self.kind(name, &format!("application/vnd.{kind}+xml"));
        self.parts.push((name.to_owned(), xml.into_bytes()));
    }

    /// Adds a picture.
    pub fn picture(&mut self, name: &str, media_type: &str, bytes: Vec<u8>) {
        self.kind(name, media_type);
        self.parts.push((name.to_owned(), bytes));
    }

    /// Adds where a part leads.
    pub fn relations(&mut self, of: &str, relations: &Relations) {
        let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
        let place = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.parts.push((format!("{place}_rels/{file}.rels"), relations.part().into_bytes()));
    }

    /// The whole file; `main` is the part that a reader opens first.
    pub fn finish(mut self, main: &str, about: &About<'_>) -> Vec<u8> {
        let properties = "docProps/core.xml";
        self.part(properties, "openxmlformats-package.core-properties", core_properties(about));
        let mut first = Relations::default();
        first.to_part("officeDocument", main);
        first.add(&format!("{PACKAGE}/relationships/metadata/core-properties"), properties, "");
        let kinds = format!(
            "{XML}<Types xmlns=\"{PACKAGE}/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}</Types>",
            self.kinds
        );
        let mut zip = Zip::default();
        // Readers know a package by what stands first in it.
        zip.add("[Content_Types].xml", kinds.as_bytes());
        zip.add("_rels/.rels", first.part().as_bytes());
        for (name, bytes) in &self.parts {
            zip.add(name, bytes);
        }
        zip.finish()
    }

    fn kind(&mut self, name: &str, kind: &str) {
        let _ = write!(self.kinds, "<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    }
}

fn core_properties(about: &About<'_>) -> String {
    let (author, moment) = (escaped(about.author), format!("{}T00:00:00Z", escaped(about.day)));
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        escaped(about.title),
        escaped(about.language)
    )
}

/// Text in XML, without the characters that XML 1.0 cannot hold.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            control if control < ' ' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_names_its_parts_and_holds_them_as_they_were_given() {
        let mut package = Package::new();
        let mut relations = Relations::default();
        assert_eq!(relations.to_part("image", "media/merk.png"), "rId1");
        assert_eq!(relations.to_address("hyperlink", "https://a.example/?b=1&c=2"), "rId2");
        package.part("word/document.xml", "x.main", format!("{XML}<a/>"));
        package.picture("word/media/merk.png", "image/png", vec![137, 80, 78, 71, 0, 255]);
        package.relations("word/document.xml", &relations);
        let about = About { title: "A & B", author: "<C>", language: "nl-NL", day: "2026-11-21" };
        let parts = unpack(&package.finish("word/document.xml", &about)).expect("a package that opens");
        let text = |name: &str| {
            let part = parts.iter().find(|(known, _)| known == name);
            String::from_utf8(part.unwrap_or_else(|| panic!("no {name}")).1.clone()).expect("text")
        };
        assert_eq!(parts[0].0, "[Content_Types].xml");
        assert!(text("[Content_Types].xml").contains(
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.x.main+xml\"/>"
        ));
        assert!(text("_rels/.rels").contains("Target=\"word/document.xml\""));
        assert!(text("word/_rels/document.xml.rels").contains("https://a.example/?b=1&amp;c=2"));
        assert!(text("docProps/core.xml").contains("<dc:title>A &amp; B</dc:title><dc:creator>&lt;C&gt;"));
        assert!(parts.contains(&("word/media/merk.png".to_owned(), vec![137, 80, 78, 71, 0, 255])));
    }

    #[test]
    fn what_xml_cannot_hold_goes() {
        assert_eq!(escaped("a\u{1}<\u{FFFF}\u{1b}b> \"é\""), "a&lt;b&gt; &quot;é&quot;");
    }
}
