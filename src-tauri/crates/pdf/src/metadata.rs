//! What the file says about itself: title, author, dates, language, colours, and which standards it keeps.

use lopdf::{Document, Object, Stream, dictionary};

use crate::tagging::{name, set_in_catalog, text};

/// The colours of the pages (sRGB), 480 bytes; assets/README.md says where it comes from.
const SRGB: &[u8] = include_bytes!("../../../../assets/icc/sRGB-v4.icc");

/// The program, as it names itself in its files. No user name, no computer, no path.
const PRODUCER: &str = concat!("Verantwoord ", env!("CARGO_PKG_VERSION"));

/// What a file says about itself.
pub(crate) struct About<'a> {
    /// Its title; never empty.
    pub title: &'a str,
    /// Whose it is.
    pub author: &'a str,
    /// BCP 47 tag.
    pub language: &'a str,
    /// The day it speaks of, ISO 8601; anything else is left out.
    pub date: &'a str,
}

/// Writes all of it.
pub(crate) fn describe(file: &mut Document, about: &About<'_>) {
    let date = about.date.get(..10).filter(|date| is_date(date));
    let mut info = dictionary! { "Title" => text(about.title), "Producer" => text(PRODUCER) };
    if !about.author.is_empty() {
        info.set("Author", text(about.author));
    }
    if let Some(date) = date {
        let stamp = format!("D:{}000000Z", date.replace('-', ""));
        info.set("CreationDate", text(&stamp));
        info.set("ModDate", text(&stamp));
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);

    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "RegistryName" => text("http://www.color.org"),
        "DestOutputProfile" => profile,
    };
    let kind = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    // Readable without a PDF program (ISO 19005-2, 6.6.2).
    let xmp = Stream::new(kind, xmp(about, date).into_bytes()).with_compression(false);
    let xmp = file.add_object(xmp);
    set_in_catalog(file, "Metadata", xmp.into());
    set_in_catalog(file, "OutputIntents", Object::Array(vec![intent.into()]));
    set_in_catalog(file, "Lang", text(about.language));
    set_in_catalog(file, "ViewerPreferences", dictionary! { "DisplayDocTitle" => true }.into());
    let catalog = file.catalog_mut().expect("printpdf writes a catalog");
    catalog.remove(b"PageLayout");
    if catalog.has(b"Outlines") {
        catalog.set("PageMode", name("UseOutlines"));
    } else {
        catalog.remove(b"PageMode");
    }
}

fn is_date(date: &str) -> bool {
    let bytes = date.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    let number = |range: std::ops::Range<usize>| date[range].parse::<u8>().unwrap_or(0);
    bytes.len() == 10
        && digits(0..4)
        && bytes[4] == b'-'
        && digits(5..7)
        && bytes[7] == b'-'
        && digits(8..10)
        && (1..=12).contains(&number(5..7))
        && (1..=31).contains(&number(8..10))
}

fn xmp(about: &About<'_>, date: Option<&str>) -> String {
    let title = escape(about.title);
    let language = escape(about.language);
    let producer = escape(PRODUCER);
    let creator = match escape(about.author) {
        author if author.is_empty() => String::new(),
        author => format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"),
    };
    let dates = date.map_or_else(String::new, |date| {
        format!(
            "<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>"
        )
    });
    format!(
        concat!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\"",
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
            " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
            " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
            " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
            "<dc:format>application/pdf</dc:format>",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>",
            "{creator}",
            "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
            "{dates}",
            "<pdf:Producer>{producer}</pdf:Producer>",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "{extension}",
            "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>",
        ),
        title = title,
        creator = creator,
        language = language,
        dates = dates,
        producer = producer,
        extension = UA_SCHEMA,
    )
}

/// PDF/A knows the words of PDF/UA only if they are explained (ISO 19005-2, 6.6.2.3).
const UA_SCHEMA: &str = concat!(
    "<pdfaExtension:schemas",
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
    "<rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaProperty:name>part</pdfaProperty:name>",
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
    "<pdfaProperty:category>internal</pdfaProperty:category>",
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>",
    "</rdf:li></rdf:Seq></pdfaSchema:property>",
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>",
);

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{About, is_date, xmp};

    #[test]
    fn a_title_is_no_markup() {
        let about = About { title: "A & <B>", author: "", language: "nl", date: "" };
        let xmp = xmp(&about, None);
        assert!(xmp.contains("A &amp; &lt;B&gt;"));
        assert!(!xmp.contains("dc:creator"));
        assert!(!xmp.contains("CreateDate"));
    }

    #[test]
    fn only_dates_are_dates() {
        assert!(is_date("2026-11-21"));
        for date in ["21-11-2026", "2026-13-01", "2026-00-10", "2026-1-1", "vandaag...", "2026-11-2é"] {
            assert!(!is_date(date), "{date}");
        }
    }
}
