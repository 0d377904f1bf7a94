//! From printpdf's file to bytes: everything that makes it PDF/UA-1 and PDF/A-2a, compressed, with an
//! identifier that follows from what is in it.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::PdfSaveOptions;
use sha2::{Digest, Sha256};

use crate::emit::{Emitted, LOGO};
use crate::logo::Mark;
use crate::metadata::{About, describe};
use crate::outline::outline;
use crate::page::Laid;
use crate::tagging::{name, tag};

/// Writes the file.
pub(crate) fn write(laid: &Laid, emitted: &Emitted, mark: Option<&Mark>, about: &About<'_>) -> Vec<u8> {
    // `secure` would drop the operator that draws the mark; the operators here are all our own.
    let options = PdfSaveOptions { secure: false, subset_fonts: false, ..PdfSaveOptions::default() };
    let mut file = emitted.document.to_lopdf_document(&options, &mut Vec::new());
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if let Some(mark) = mark {
        add_mark(&mut file, pages[0], mark);
    }
    tag(&mut file, laid, emitted, &pages);
    outline(&mut file, laid, &pages);
    describe(&mut file, about);
    file.prune_objects();
    file.renumber_objects();
    compress(&mut file);
    save(file)
}

fn add_mark(file: &mut Document, page: ObjectId, mark: &Mark) {
    let object = match mark {
        Mark::Pixels { width, height, rgba } => pixels(file, *width, *height, rgba),
        Mark::Drawing(tree) => match drawing(file, tree) {
            Some(object) => object,
            None => return,
        },
    };
    let resources = file.get_dictionary(page).and_then(|page| page.get(b"Resources")?.as_reference());
    if let Ok(resources) = resources.and_then(|id| file.get_dictionary_mut(id)) {
        resources.set("XObject", dictionary! { LOGO => object });
    }
}

fn pixels(file: &mut Document, width: usize, height: usize, rgba: &[u8]) -> ObjectId {
    let image = |space: &str| {
        dictionary! {
            "Type" => name("XObject"),
            "Subtype" => name("Image"),
            "Width" => width as i64,
            "Height" => height as i64,
            "ColorSpace" => name(space),
            "BitsPerComponent" => 8,
        }
    };
    let mut colours = image("DeviceRGB");
    if rgba.chunks_exact(4).any(|pixel| pixel[3] != 255) {
        let alpha = rgba.chunks_exact(4).map(|pixel| pixel[3]).collect();
        let mask = file.add_object(Stream::new(image("DeviceGray"), alpha));
        colours.set("SMask", mask);
    }
    let rgb = rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    file.add_object(Stream::new(colours, rgb))
}

/// A drawing as a form of one by one, its resources copied into the file.
fn drawing(file: &mut Document, tree: &svg2pdf::usvg::Tree) -> Option<ObjectId> {
    let options = svg2pdf::ConversionOptions { pdfa: true, ..svg2pdf::ConversionOptions::default() };
    let bytes = svg2pdf::to_pdf(tree, options, svg2pdf::PageOptions::default()).ok()?;
    let mut drawn = Document::load_mem(&bytes).ok()?;
    drawn.renumber_objects_with(file.max_id + 1);
    file.max_id = drawn.max_id;
    let page = *drawn.get_pages().values().next()?;
    let content = drawn.get_page_content(page);
    let dictionary = drawn.get_dictionary(page).ok()?.clone();
    let (width, height) = (tree.size().width(), tree.size().height());
    let real = Object::Real;
    let mut form = dictionary! {
        "Type" => name("XObject"),
        "Subtype" => name("Form"),
        "BBox" => vec![0.into(), 0.into(), real(width), real(height)],
        "Matrix" => vec![real(1.0 / width), 0.into(), 0.into(), real(1.0 / height), 0.into(), 0.into()],
    };
    for key in [b"Resources".as_slice(), b"Group"] {
        if let Ok(value) = dictionary.get(key) {
            form.set(key, value.clone());
        }
    }
    for (id, object) in drawn.objects {
        if id != page {
            file.objects.insert(id, object);
        }
    }
    Some(file.add_object(Stream::new(form, content)))
}

/// Compresses every stream. Level 6 takes a third of the time of lopdf's level 9 for one percent more bytes.
fn compress(file: &mut Document) {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") || stream.content.len() < 64 {
            continue;
        }
        // A stream that ends in a carriage return is right, but some checkers take it for a line end and
        // count a byte too few; another level gives other bytes.
        for level in 6..=9 {
            let mut encoder =
                ZlibEncoder::new(Vec::with_capacity(stream.content.len() / 2), Compression::new(level));
            encoder.write_all(&stream.content).expect("writing to memory does not fail");
            let packed = encoder.finish().expect("writing to memory does not fail");
            if packed.last() != Some(&b'\r') {
                if packed.len() < stream.content.len() {
                    stream.set_content(packed);
                    stream.dict.set("Filter", name("FlateDecode"));
                }
                break;
            }
        }
    }
}

/// Stands in the file until its identifier is known.
const NO_IDENTIFIER: &[u8; 16] = b"\0verantwoord-id\0";

fn save(mut file: Document) -> Vec<u8> {
    let empty = Object::String(NO_IDENTIFIER.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![empty.clone(), empty]);
    let options =
        SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9).build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options).expect("writing to memory does not fail");
    identify(&mut bytes);
    bytes
}

/// Puts the hash of the file in the place of its identifier: same document, same file.
fn identify(bytes: &mut [u8]) {
    let hash = Sha256::digest(&*bytes);
    let hex = |bytes: &[u8]| -> Vec<u8> {
        bytes.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect()
    };
    let (old, new) = (hex(NO_IDENTIFIER), hex(&hash[..16]));
    let mut from = 0;
    while let Some(place) =
        bytes[from..].windows(old.len()).position(|window| window.eq_ignore_ascii_case(&old))
    {
        bytes[from + place..][..new.len()].copy_from_slice(&new);
        from += place + new.len();
    }
}
