//! The tag tree of a PDF as text that a person can check: an element a line, with what it reads.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The tree of a file, read from its bytes.
pub fn tags(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).expect("our own file can be read");
    let reads = file.get_pages().into_values().map(|page| (page, words(&file, page))).collect();
    let reader = Reader { file: &file, reads };
    let root = file
        .catalog()
        .and_then(|catalog| catalog.get(b"StructTreeRoot")?.as_reference())
        .expect("it is tagged");
    let mut out = String::new();
    let root = file.get_dictionary(root).expect("it is tagged");
    reader.kids(root, None, 0, &mut out);
    out
}

struct Reader<'a> {
    file: &'a Document,
    reads: BTreeMap<ObjectId, BTreeMap<i64, String>>,
}

impl Reader<'_> {
    fn element(&self, element: &Dictionary, depth: usize, out: &mut String) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let kind =
            element.get(b"S").and_then(Object::as_name).map(String::from_utf8_lossy).unwrap_or_default();
        let _ = write!(out, "{}{kind}", "  ".repeat(depth));
        if let Ok(alt) = element.get(b"Alt") {
            let _ = write!(out, " alt={:?}", lopdf::decode_text_string(alt).unwrap_or_default());
        }
        if let Ok(attributes) = element.get(b"A").and_then(Object::as_dict) {
            for key in ["Scope", "ListNumbering", "Summary"] {
                let Ok(value) = attributes.get(key.as_bytes()) else { continue };
                let _ = match value.as_name() {
                    Ok(name) => write!(out, " {}", String::from_utf8_lossy(name)),
                    Err(_) => {
                        write!(out, " {key}={:?}", lopdf::decode_text_string(value).unwrap_or_default())
                    }
                };
            }
        }
        out.push('\n');
        self.kids(element, page, depth + 1, out);
    }

    fn kids(&self, element: &Dictionary, page: Option<ObjectId>, depth: usize, out: &mut String) {
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => vec![],
        };
        let mut text = String::new();
        for kid in kids {
            let kid = match kid.as_reference() {
                Ok(id) => self.file.get_object(id).expect("a kid is in the file").clone(),
                Err(_) => kid,
            };
            if let Ok(mark) = kid.as_i64() {
                text.push_str(&self.word(page, mark));
                continue;
            }
            let Ok(kid) = kid.as_dict() else { continue };
            if let Ok(mark) = kid.get(b"MCID").and_then(Object::as_i64) {
                let page = kid.get(b"Pg").and_then(Object::as_reference).ok();
                text.push_str(&self.word(page, mark));
                continue;
            }
            flush(&mut text, depth, out);
            match kid.get(b"Obj").and_then(Object::as_reference) {
                Ok(id) => {
                    let says = self.file.get_dictionary(id).and_then(|object| object.get(b"Contents"));
                    let says = says.and_then(lopdf::decode_text_string).unwrap_or_default();
                    let _ = writeln!(out, "{}annotation {says:?}", "  ".repeat(depth));
                }
                Err(_) => self.element(kid, depth, out),
            }
        }
        flush(&mut text, depth, out);
    }

    fn word(&self, page: Option<ObjectId>, mark: i64) -> String {
        page.and_then(|page| self.reads.get(&page)?.get(&mark)).cloned().unwrap_or_default()
    }
}

fn flush(text: &mut String, depth: usize, out: &mut String) {
    if !text.is_empty() {
        let _ = writeln!(out, "{}{:?}", "  ".repeat(depth), text);
        text.clear();
    }
}

/// What each stretch of marked content on a page reads.
fn words(file: &Document, page: ObjectId) -> BTreeMap<i64, String> {
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = file
        .get_page_fonts(page)
        .expect("a page has fonts")
        .into_iter()
        .map(|(name, font)| (name, to_unicode(file, font)))
        .collect();
    let content = Content::decode(&file.get_page_content(page)).expect("a page has content");
    let mut reads: BTreeMap<i64, String> = BTreeMap::new();
    let (mut font, mut marks) = (Vec::new(), Vec::new());
    for operation in content.operations {
        match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("Tf", [Object::Name(name), ..]) => font = name.clone(),
            ("BDC", [_, Object::Dictionary(properties)]) => {
                let mark = properties.get(b"MCID").and_then(Object::as_i64).ok();
                let says = properties
                    .get(b"ActualText")
                    .ok()
                    .map(|says| lopdf::decode_text_string(says).unwrap_or_default());
                if let (Some(mark), Some(says)) = (mark, &says) {
                    reads.entry(mark).or_default().push_str(says);
                }
                marks.push((mark, says.is_some()));
            }
            ("EMC", _) => drop(marks.pop()),
            ("TJ", [Object::Array(shown)]) => {
                if let Some((Some(mark), false)) = marks.last() {
                    let glyphs = shown.iter().filter_map(|item| item.as_str().ok());
                    let text: String = glyphs
                        .flat_map(|bytes| {
                            bytes
                                .chunks_exact(2)
                                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                                .collect::<Vec<_>>()
                        })
                        .map(|glyph| {
                            fonts
                                .get(&font)
                                .and_then(|map| map.get(&glyph))
                                .cloned()
                                .unwrap_or_else(|| "?!".to_owned())
                        })
                        .collect();
                    reads.entry(*mark).or_default().push_str(&text);
                }
            }
            _ => {}
        }
    }
    reads
}

fn to_unicode(file: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = font
        .get(b"ToUnicode")
        .and_then(Object::as_reference)
        .and_then(|id| file.get_object(id))
        .and_then(Object::as_stream);
    let bytes = stream.and_then(lopdf::Stream::decompressed_content).expect("every font says what it reads");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut map = BTreeMap::new();
    let mut in_chars = false;
    for line in text.lines() {
        if line.ends_with("beginbfchar") {
            in_chars = true;
        } else if line.ends_with("endbfchar") {
            in_chars = false;
        } else if in_chars {
            let hex: Vec<Vec<u16>> = line.split(['<', '>']).skip(1).step_by(2).map(units).collect();
            if let [glyph, reads] = hex.as_slice() {
                map.insert(glyph[0], String::from_utf16_lossy(reads));
            }
        }
    }
    map
}

fn units(hex: &str) -> Vec<u16> {
    hex.as_bytes()
        .chunks(4)
        .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok())
        .collect()
}
