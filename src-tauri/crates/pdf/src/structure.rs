//! The structure tree: what every word on the page is (ISO 32000-1, 14.7 and 14.8).

/// What an element is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole.
    Document,
    /// A section with its heading.
    Section,
    /// A heading; 1 is the document's title.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A box that stands apart.
    Box,
    /// The table of contents.
    Contents,
    /// A line of it.
    ContentsItem,
    /// The reference in that line.
    Reference,
    /// A link.
    Link,
    /// Words in another language.
    Words {
        /// Which, by its BCP 47 tag.
        language: String,
    },
    /// A list.
    List {
        /// Numbers instead of bullets.
        numbered: bool,
    },
    /// A point of a list.
    ListItem,
    /// Its bullet or number.
    Label,
    /// Its text.
    ListBody,
    /// A table.
    Table {
        /// What it shows, for who cannot see it; none if a caption says so.
        summary: Option<String>,
    },
    /// The printed caption of a table.
    Caption,
    /// The heading row.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// The heading of a column.
    HeadingCell,
    /// Any other cell.
    Cell,
    /// A picture.
    Figure {
        /// What a reader who cannot see it hears.
        alt: String,
    },
}

impl Role {
    /// The standard structure type.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(4) => "H4",
            Self::Heading(5) => "H5",
            Self::Heading(_) => "H6",
            Self::Paragraph => "P",
            Self::Box => "Div",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Words { .. } => "Span",
            Self::List { .. } => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table { .. } => "Table",
            Self::Caption => "Caption",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeadingCell => "TH",
            Self::Cell => "TD",
            Self::Figure { .. } => "Figure",
        }
    }
}

/// An element, by its place in the tree's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NodeId(pub usize);

/// A stretch of content, by its number. It may be drawn in several places: a paragraph over two pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LeafId(pub usize);

/// A child of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// An element.
    Node(NodeId),
    /// Content on the page.
    Leaf(LeafId),
    /// The annotation of a link, by its place in the list of links.
    Link(usize),
}

/// An element.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// What it is.
    pub role: Role,
    /// The element it is in; none for the whole.
    pub parent: Option<NodeId>,
    /// What is in it, in reading order.
    pub kids: Vec<Kid>,
}

/// The tree. A parent stands before its children in the list.
#[derive(Debug, Clone)]
pub(crate) struct Structure {
    /// Every element; the first is the document.
    pub nodes: Vec<Node>,
    /// How many leaves there are.
    pub leaves: usize,
}

impl Structure {
    /// The whole document.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with nothing in the document.
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node { role: Role::Document, parent: None, kids: vec![] }], leaves: 0 }
    }

    /// A new element at the end of `parent`.
    pub(crate) fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        let node = NodeId(self.nodes.len());
        self.nodes.push(Node { role, parent: Some(parent), kids: vec![] });
        self.nodes[parent.0].kids.push(Kid::Node(node));
        node
    }

    /// New content at the end of `parent`.
    pub(crate) fn leaf(&mut self, parent: NodeId) -> LeafId {
        let leaf = LeafId(self.leaves);
        self.leaves += 1;
        self.nodes[parent.0].kids.push(Kid::Leaf(leaf));
        leaf
    }

    /// The annotation of a link, at the end of `parent`.
    pub(crate) fn link(&mut self, parent: NodeId, link: usize) {
        self.nodes[parent.0].kids.push(Kid::Link(link));
    }

    /// For each leaf the element it is in.
    pub(crate) fn owners(&self) -> Vec<NodeId> {
        let mut owners = vec![Self::ROOT; self.leaves];
        for (number, node) in self.nodes.iter().enumerate() {
            for kid in &node.kids {
                if let Kid::Leaf(leaf) = kid {
                    owners[leaf.0] = NodeId(number);
                }
            }
        }
        owners
    }
}
