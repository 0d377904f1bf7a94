//! The structure tree over printpdf's file, and links that say where they lead (ISO 14289-1, 7.1 and 7.18).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::emit::Emitted;
use crate::layout::from_below;
use crate::page::Laid;
use crate::structure::{Kid, Node, NodeId, Role};

/// A text string: ASCII as it is, anything else in UTF-16.
pub(crate) fn text(text: &str) -> Object {
    lopdf::text_string(text)
}

/// A name.
pub(crate) fn name(name: &str) -> Object {
    Object::Name(name.into())
}

/// Hangs the structure tree into the file and joins it with pages and links.
pub(crate) fn tag(file: &mut Document, laid: &Laid, emitted: &Emitted, pages: &[ObjectId]) {
    let root = file.new_object_id();
    let elements: Vec<ObjectId> = laid.structure.nodes.iter().map(|_| file.new_object_id()).collect();
    let mut parents: Vec<Object> = Vec::new();
    let owners = laid.structure.owners();
    for (number, leaves) in emitted.leaves.iter().enumerate() {
        parents.push((number as i64).into());
        parents.push(Object::Array(leaves.iter().map(|leaf| elements[owners[leaf.0].0].into()).collect()));
    }
    let links = join_links(file, laid, pages, &elements, &mut parents);
    let next_key = (parents.len() / 2) as i64;

    let first_pages = first_pages(laid, emitted, &owners);
    let tree = Tree { laid, emitted, pages, elements: &elements, links: &links, first_pages: &first_pages };
    for (number, node) in laid.structure.nodes.iter().enumerate() {
        let mut element = tree.element(NodeId(number), node);
        element.set("P", node.parent.map_or(root, |parent| elements[parent.0]));
        file.set_object(elements[number], element);
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => parents });
    let tree_root = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => vec![elements[0].into()],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next_key,
    };
    file.set_object(root, tree_root);
    set_in_catalog(file, "StructTreeRoot", root.into());
    set_in_catalog(file, "MarkInfo", dictionary! { "Marked" => true }.into());
}

/// Sets an entry of the catalog.
pub(crate) fn set_in_catalog(file: &mut Document, key: &str, value: Object) {
    file.catalog_mut().expect("printpdf writes a catalog").set(key, value);
}

/// Makes each link annotation an object of its own that says where it leads and knows its element; gives
/// for each link its annotations with their pages.
fn join_links(
    file: &mut Document,
    laid: &Laid,
    pages: &[ObjectId],
    elements: &[ObjectId],
    parents: &mut Vec<Object>,
) -> Vec<Vec<(ObjectId, ObjectId)>> {
    let mut of_page = vec![vec![]; pages.len()];
    for (number, link) in laid.links.iter().enumerate() {
        for (page, _) in &link.places {
            of_page[*page].push(number);
        }
    }
    let mut annotations = vec![vec![]; laid.links.len()];
    for (number, page) in pages.iter().enumerate() {
        let drawn = take_annotations(file, *page);
        debug_assert_eq!(drawn.len(), of_page[number].len(), "each place of a link is drawn once");
        let mut references = Vec::with_capacity(drawn.len());
        for (mut annotation, link) in drawn.into_iter().zip(&of_page[number]) {
            let key = (parents.len() / 2) as i64;
            annotation.remove(b"C");
            // Printed as well as shown (ISO 19005-2, 6.3.2).
            annotation.set("F", 4);
            annotation.set("Contents", text(&laid.links[*link].says));
            annotation.set("StructParent", key);
            annotation.set("P", *page);
            let id = file.add_object(annotation);
            references.push(Object::Reference(id));
            annotations[*link].push((id, *page));
            parents.push(key.into());
            parents.push(elements[laid.links[*link].node.0].into());
        }
        let Ok(dictionary) = file.get_dictionary_mut(*page) else { continue };
        dictionary.set("StructParents", number as i64);
        if references.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", references);
            // The tab key goes from link to link in the order of the tree.
            dictionary.set("Tabs", name("S"));
        }
    }
    annotations
}

fn take_annotations(file: &Document, page: ObjectId) -> Vec<Dictionary> {
    let annotations = file.get_dictionary(page).and_then(|page| page.get(b"Annots")?.as_array());
    annotations
        .map(|all| all.iter().filter_map(|one| one.as_dict().ok().cloned()).collect())
        .unwrap_or_default()
}

/// For each element the first page on which something of it stands.
fn first_pages(laid: &Laid, emitted: &Emitted, owners: &[NodeId]) -> Vec<Option<usize>> {
    let nodes = &laid.structure.nodes;
    let mut first: Vec<Option<usize>> = vec![None; nodes.len()];
    let earlier =
        |slot: &mut Option<usize>, page: usize| *slot = Some(slot.map_or(page, |known| known.min(page)));
    for (leaf, places) in emitted.places.iter().enumerate() {
        if let Some((page, _)) = places.first() {
            earlier(&mut first[owners[leaf].0], *page);
        }
    }
    // Children stand after their parents in the list.
    for number in (1..nodes.len()).rev() {
        if let (Some(page), Some(parent)) = (first[number], nodes[number].parent) {
            earlier(&mut first[parent.0], page);
        }
    }
    first
}

struct Tree<'a> {
    laid: &'a Laid,
    emitted: &'a Emitted,
    pages: &'a [ObjectId],
    elements: &'a [ObjectId],
    links: &'a [Vec<(ObjectId, ObjectId)>],
    first_pages: &'a [Option<usize>],
}

impl Tree<'_> {
    fn element(&self, id: NodeId, node: &Node) -> Dictionary {
        let page = self.first_pages[id.0];
        let mut kids = self.kids(node, page);
        let kids = if kids.len() == 1 { kids.remove(0) } else { Object::Array(kids) };
        let mut element =
            dictionary! { "Type" => name("StructElem"), "S" => name(node.role.name()), "K" => kids };
        if let (Some(page), Some(_)) = (page, node.parent) {
            element.set("Pg", self.pages[page]);
        }
        match &node.role {
            Role::Figure { alt } => {
                element.set("Alt", text(alt));
                if let Some((_, rect)) = self.laid.figures.iter().find(|(figure, _)| *figure == id) {
                    let bounds = from_below(*rect, self.laid.paper.1).map(Object::Real);
                    let layout = dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => bounds.to_vec() };
                    element.set("A", layout);
                }
            }
            Role::Words { language } => element.set("Lang", text(language)),
            Role::HeadingCell => {
                element.set("A", dictionary! { "O" => name("Table"), "Scope" => name("Column") })
            }
            Role::Table { summary: Some(summary) } => {
                element.set("A", dictionary! { "O" => name("Table"), "Summary" => text(summary) });
            }
            Role::List { numbered } => {
                let numbering = name(if *numbered { "Decimal" } else { "Disc" });
                element.set("A", dictionary! { "O" => name("List"), "ListNumbering" => numbering });
            }
            Role::Document
            | Role::Section
            | Role::Heading(_)
            | Role::Paragraph
            | Role::Box
            | Role::Contents
            | Role::ContentsItem
            | Role::Reference
            | Role::Link
            | Role::ListItem
            | Role::Label
            | Role::ListBody
            | Role::Table { summary: None }
            | Role::Caption
            | Role::TableHead
            | Role::TableBody
            | Role::Row
            | Role::Cell => {}
        }
        element
    }

    fn kids(&self, node: &Node, page: Option<usize>) -> Vec<Object> {
        let mut kids = Vec::new();
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => kids.push(self.elements[id.0].into()),
                Kid::Leaf(leaf) => {
                    for (on, mark) in &self.emitted.places[leaf.0] {
                        kids.push(if Some(*on) == page {
                            (*mark).into()
                        } else {
                            let page = self.pages[*on];
                            dictionary! { "Type" => name("MCR"), "Pg" => page, "MCID" => *mark }.into()
                        });
                    }
                }
                Kid::Link(link) => {
                    for (annotation, page) in &self.links[*link] {
                        let object =
                            dictionary! { "Type" => name("OBJR"), "Pg" => *page, "Obj" => *annotation };
                        kids.push(object.into());
                    }
                }
            }
        }
        kids
    }
}
