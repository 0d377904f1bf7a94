//! What a reader of Word files finds in a DOCX.

use document::Document;
use roxmltree::{Node, ParsingOptions};

/// The namespace of a text.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts of the file, by name.
pub struct Word(Vec<(String, Vec<u8>)>);

impl Word {
    pub fn of(document: &Document) -> Self {
        let bytes = document::docx::write(document).bytes;
        Self(office::unpack(&bytes).expect("a package that opens"))
    }

    pub fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// A part as text.
    pub fn part(&self, name: &str) -> &str {
        let part = self.0.iter().find(|(known, _)| known == name);
        let (_, bytes) = part.unwrap_or_else(|| panic!("{name} is not in the file"));
        std::str::from_utf8(bytes).expect("text")
    }

    /// A part as a tree.
    pub fn tree(&self, name: &str) -> roxmltree::Document<'_> {
        let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
        roxmltree::Document::parse_with_options(self.part(name), options)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The text, a paragraph a line, without the contents.
    pub fn words(&self) -> String {
        let tree = self.tree("word/document.xml");
        let paragraphs = all(tree.root(), "p").filter(|paragraph| !is_within(*paragraph, "sdt"));
        paragraphs.map(|paragraph| read(paragraph) + "\n").collect()
    }
}

/// Every element of this name, in order.
pub fn all<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |node| node.has_tag_name((MAIN, name)))
}

/// The words below an element.
pub fn read(node: Node<'_, '_>) -> String {
    all(node, "t").filter_map(|run| run.text()).collect()
}

/// The value of an attribute of Word's own.
pub fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((MAIN, name))
}

/// The value of the first element of this name below an element.
pub fn said<'a>(node: Node<'a, 'a>, name: &'a str) -> Option<&'a str> {
    all(node, name).next().and_then(|found| attribute(found, "val"))
}

/// The element stands within one of this name.
pub fn is_within(node: Node<'_, '_>, name: &str) -> bool {
    node.ancestors().skip(1).any(|above| above.has_tag_name((MAIN, name)))
}
