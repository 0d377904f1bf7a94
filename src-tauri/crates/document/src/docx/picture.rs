//! A picture in the text: pixels that every program can show and, where there is one, the drawing they were made of.

use office::{Relations, escaped};

/// What the root of the text must name for a drawing to be understood.
pub(super) const NAMESPACES: &str = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" \
     xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

/// English Metric Units in a point.
pub(super) const UNITS: f64 = 12_700.0;

/// A single dot that cannot be seen: what stands for a drawing of which there are no pixels.
pub(super) const DOT: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31,
    21, 196, 137, 0, 0, 0, 11, 73, 68, 65, 84, 120, 218, 99, 96, 0, 2, 0, 0, 5, 0, 1, 233, 250, 220, 216, 0,
    0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// A picture's file.
#[derive(Debug)]
pub(super) struct Picture {
    /// Its name within `word/`.
    pub(super) name: String,
    /// `image/png` or `image/svg+xml`.
    pub(super) media_type: &'static str,
    /// Its content.
    pub(super) bytes: Vec<u8>,
}

impl Picture {
    pub(super) fn png(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: format!("media/{name}.png"), media_type: "image/png", bytes }
    }

    pub(super) fn svg(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: format!("media/{name}.svg"), media_type: "image/svg+xml", bytes }
    }
}

/// A picture as it stands among words.
pub(super) struct Inline<'a> {
    /// A number that no other picture has.
    pub(super) id: usize,
    /// What it is called in the program's list of pictures.
    pub(super) name: &'a str,
    /// What a reader who cannot see it hears.
    pub(super) alt: &'a str,
    /// Width and height in [`UNITS`].
    pub(super) size: (u32, u32),
    /// The files; the first is the one every program can show.
    pub(super) pictures: &'a [Picture],
}

impl Inline<'_> {
    pub(super) fn xml(&self, relations: &mut Relations) -> String {
        let mut ids = self.pictures.iter().map(|picture| relations.to_part("image", &picture.name));
        let first = ids.next().unwrap_or_default();
        let drawn = ids.next().map(|id| {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip r:embed=\"{id}\"/></a:ext></a:extLst>"
            )
        });
        let Self { id, name, size: (width, height), .. } = self;
        let alt = escaped(self.alt);
        format!(
            "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{id}\" name=\"{name}\" descr=\"{alt}\"/><a:graphic>\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>\
             <pic:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{first}\">{}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
            drawn.unwrap_or_default()
        )
    }
}
