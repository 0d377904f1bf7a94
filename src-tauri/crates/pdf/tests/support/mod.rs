//! Documents for tests and benches, with words of our own.

#![allow(dead_code, reason = "each test program uses a part of it")]

use document::{
    Block, Column, Document, Gap, Inline, Layout, ListItem, Logo, Orientation, Origin, Row, Section,
    Sentence, Table,
};

/// A sentence without values.
pub fn say(text: &str) -> Sentence {
    Sentence::plain(text, Origin::default())
}

/// A paragraph of one sentence.
pub fn paragraph(text: &str) -> Block {
    Block::Paragraph { sentences: vec![say(text)] }
}

/// A link in a sentence.
pub fn link(before: &str, text: &str, href: &str, after: &str) -> Sentence {
    let plain = |text: &str| Inline::Text { text: text.to_owned() };
    let link = Inline::Link { text: text.to_owned(), href: href.to_owned(), origin: Origin::default() };
    Sentence { inlines: vec![plain(before), link, plain(after)], origin: Origin::default() }
}

/// Something missing.
pub fn gap(missing: &str) -> Gap {
    Gap { missing: missing.to_owned(), origin: Origin::default() }
}

/// A point of a list.
pub fn point(text: &str) -> ListItem {
    ListItem { label: None, sentences: vec![say(text)], blocks: vec![] }
}

/// A list of bullets.
pub fn bullets(points: &[&str]) -> Block {
    Block::List { numbered: false, items: points.iter().map(|text| point(text)).collect() }
}

/// A table of words.
pub fn table(caption: &str, columns: &[(&str, f32)], rows: &[&[&str]]) -> Block {
    let columns = columns.iter().map(|(title, width)| Column { title: say(title), width: *width }).collect();
    let rows =
        rows.iter().map(|row| Row { cells: row.iter().map(|cell| vec![say(cell)]).collect() }).collect();
    Block::Table(Table { caption: caption.to_owned(), caption_shown: true, columns, rows })
}

/// A section.
pub fn section(number: &str, title: &str, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    let number = (!number.is_empty()).then(|| number.to_owned());
    Section { id: title.to_lowercase().replace(' ', "-"), number, title: say(title), blocks, sections }
}

/// A document of these sections, with everything else as usual.
pub fn document(title: &str, sections: Vec<Section>) -> Document {
    Document {
        title: title.to_owned(),
        author: "Bakkerij De Vroege Vogel".to_owned(),
        language: "nl".to_owned(),
        date: "2026-11-21".to_owned(),
        version: "Versie 3, 21 november 2026".to_owned(),
        concept: false,
        logo: None,
        layout: Layout::default(),
        lead: vec![],
        sections,
    }
}

/// One section with these blocks, without a table of contents.
pub fn page_of(blocks: Vec<Block>) -> Document {
    let mut document = document("Proefblad", vec![section("1", "Een hoofdstuk", blocks, vec![])]);
    document.layout.contents = false;
    document
}

/// Every kind of block, with gaps, a drawn mark, and *concept* on every page.
pub fn every_kind() -> Document {
    let with_gap = Sentence {
        inlines: vec![
            Inline::Text { text: "U bereikt ons op ".to_owned() },
            Inline::Gap(gap("ons telefoonnummer")),
            Inline::Text { text: ", elke werkdag van 9 uur tot 17 uur.".to_owned() },
        ],
        origin: Origin::default(),
    };
    let nested = ListItem {
        label: Some(say("Waarom")),
        sentences: vec![say("Om uw bestelling te bezorgen."), say("Dat hebben wij met u afgesproken.")],
        blocks: vec![bullets(&["aan huis, binnen twee dagen", "in de winkel, dezelfde dag"])],
    };
    let mut cells = table(
        "Wat wij bewaren en hoe lang",
        &[("Gegevens", 2.0), ("Waarom", 2.0), ("Hoe lang", 1.0)],
        &[
            &["naam en adres", "bezorgen", "2 jaar"],
            &["factuur", "de belastingwet", "7 jaar"],
            &["recept", "smaak", ""],
        ],
    );
    if let Block::Table(table) = &mut cells {
        table.rows[2].cells[2] = vec![Sentence {
            inlines: vec![Inline::Blank { origin: Origin::default() }],
            origin: Origin::default(),
        }];
    }
    let mut unseen = table("Wie meelezen", &[("Wie", 1.0), ("Waar", 1.0)], &[&["de bezorger", "Nederland"]]);
    if let Block::Table(table) = &mut unseen {
        table.caption_shown = false;
    }
    let first = section(
        "1",
        "Wie wij zijn",
        vec![
            Block::Paragraph { sentences: vec![say("Wij zijn een bakkerij."), with_gap] },
            Block::Gap(gap("ons adres")),
            Block::List {
                numbered: true,
                items: vec![nested, point("Om u te bellen als het brood later komt.")],
            },
        ],
        vec![section("1.1", "Contact", vec![Block::Paragraph { sentences: vec![contact()] }], vec![])],
    );
    let callout = Block::Callout {
        blocks: vec![
            paragraph("U kunt bezwaar maken (artikel 21 lid 4 AVG)."),
            bullets(&["Dat kost niets.", "Wij stoppen dan."]),
        ],
    };
    let second = section("2", "Wat wij bewaren", vec![cells, callout, unseen], vec![]);
    let mut document = document("Privacyverklaring van Bakkerij De Vroege Vogel B.V.", vec![first, second]);
    document.lead = vec![paragraph("Hier leest u wat wij met uw gegevens doen.")];
    document.concept = true;
    document.logo = Some(svg_logo());
    document
}

fn contact() -> Sentence {
    let mut sentence =
        link("Schrijf naar ", "info@vroegevogel.example", "mailto:info@vroegevogel.example", " of kijk op ");
    sentence.inlines.push(Inline::Link {
        text: "de website van de toezichthouder".to_owned(),
        href: "https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen".to_owned(),
        origin: Origin::default(),
    });
    sentence.inlines.push(Inline::Text { text: ".".to_owned() });
    sentence
}

/// A drawn mark with a gradient.
pub fn svg_logo() -> Logo {
    const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 60"><defs><linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#0F5259"/><stop offset="1" stop-color="#B9623C" stop-opacity=".6"/></linearGradient></defs><rect width="60" height="60" rx="12" fill="url(#g)"/><path d="M15 40 Q30 5 45 40 Z" fill="#fff"/><g fill="none" stroke="#0F5259" stroke-width="6"><path d="M75 18h130M75 34h90"/></g></svg>"##;
    Logo {
        media_type: "image/svg+xml".to_owned(),
        base64: base64(SVG.as_bytes()),
        alt: "Logo van Bakkerij De Vroege Vogel".to_owned(),
    }
}

/// A mark in pixels, half of them see-through.
pub fn png_logo(width: u32, height: u32) -> Logo {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = (0..height)
        .flat_map(|y| {
            (0..width).flat_map(move |x| {
                [
                    (x * 255 / width) as u8,
                    120,
                    (y * 255 / height) as u8,
                    if (x / 8 + y / 8) % 2 == 0 { 255 } else { 40 },
                ]
            })
        })
        .collect();
    let mut writer = encoder.write_header().expect("the header is right");
    writer.write_image_data(&pixels).expect("there are enough pixels");
    writer.finish().expect("memory takes everything");
    Logo { media_type: "image/png".to_owned(), base64: base64(&bytes), alt: "Logo".to_owned() }
}

/// Bytes in base64.
pub fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// A register on its side: eight columns, many rows.
pub fn wide() -> Document {
    let columns = [
        "Verwerking",
        "Doel",
        "Grondslag",
        "Betrokkenen",
        "Gegevens",
        "Ontvangers",
        "Bewaartermijn",
        "Maatregelen",
    ];
    let rows = (1..=40)
        .map(|number| {
            let cells = [
                format!("Verwerking {number}: klantenadministratie"),
                "bestellingen aannemen, bezorgen en factureren".to_owned(),
                "uitvoering van de overeenkomst (artikel 6 lid 1 onder b AVG)".to_owned(),
                "klanten, contactpersonen van leveranciers".to_owned(),
                "naam, adres, e-mailadres, telefoonnummer, bestelgeschiedenis".to_owned(),
                "bezorgdienst, boekhouder, softwareleverancier".to_owned(),
                format!("{} jaar na de laatste bestelling", number % 7 + 1),
                "tweefactorauthenticatie, versleutelde reservekopie, autorisatie per medewerker".to_owned(),
            ];
            Row { cells: cells.into_iter().map(|cell| vec![say(&cell)]).collect() }
        })
        .collect();
    let columns = columns.into_iter().map(|title| Column { title: say(title), width: 1.0 }).collect();
    let caption = "Register van verwerkingsactiviteiten".to_owned();
    let table = Block::Table(Table { caption, caption_shown: false, columns, rows });
    let text =
        paragraph("Dit register hoort bij artikel 30 van de AVG. Wij werken het bij als er iets verandert.");
    let mut document = document(
        "Register van verwerkingsactiviteiten",
        vec![section("", "Verwerkingen", vec![text, table], vec![])],
    );
    document.layout.orientation = Orientation::Landscape;
    document.layout.contents = false;
    document
}

/// Text that someone could type or paste.
pub fn strange() -> Document {
    let endless = "aaaaaaaaab".repeat(2_000);
    let row = "cel ".repeat(3_000);
    let texts = [
        "Omgekeerd: \u{202E}terug\u{202C} en \u{2066}apart\u{2069}, met \u{7}bel en \u{9B}staart.",
        "Emoji: brood 🍞, een gezin 👨\u{200D}👩\u{200D}👧, een vlag 🇳🇱 en een duim 👍🏽.",
        "Losse tekens: e\u{301} a\u{308} n\u{303} z\u{30C}\u{323} q\u{307}\u{325} en een reeks \u{301}\u{301}.",
        "Ander schrift: Ελλάδα, Россия, العربية, עברית, 日本語, ไทย.",
        "Privé: \u{E001}\u{F8FF}\u{FFFE}, leeg: \u{200B}\u{FEFF}, breuk: ½ ⅓, pijlen: → ⇒.",
        "#Bakkerij *De <b>Ster*</b> & zoon; %s {0} \\n (haakjes) [blok] $$ ' OR 1=1 --",
        "Ĳsselmeer, ĳs, ß, ﬁets, Ǆ, ŉ, zacht\u{AD}afbreek\u{AD}streepje en vaste\u{A0}spatie.",
        "   ",
        "",
        "https://voorbeeld.example/een/heel/lang/pad/dat/nergens/op/een/regel/past/en/toch/door/moet/lopen?a=b&c=d#e",
    ];
    let mut blocks: Vec<Block> = texts.iter().map(|text| paragraph(text)).collect();
    blocks.push(paragraph(&endless));
    blocks.push(table(
        &endless[..300],
        &[("", 0.0), ("Een", f32::NAN), (&endless[..80], -3.0)],
        &[&[&row, "b"], &[&endless, "", "c", "te veel"], &[]],
    ));
    blocks.push(Block::List { numbered: true, items: vec![] });
    blocks.push(Block::List {
        numbered: false,
        items: vec![ListItem { label: None, sentences: vec![], blocks: vec![] }],
    });
    blocks.push(Block::Callout { blocks: vec![] });
    blocks.push(Block::Callout {
        blocks: vec![Block::Callout { blocks: vec![Block::Gap(gap(&endless[..500]))] }],
    });
    blocks.push(Block::Table(Table {
        caption: String::new(),
        caption_shown: true,
        columns: vec![],
        rows: vec![],
    }));
    blocks.push(Block::Paragraph {
        sentences: vec![
            link("Slecht: ", "klik", "javascript:alert(1)", ""),
            link("", "", "https://a.nl", " leeg"),
        ],
    });
    let deep = (0..9).fold(section("9", "diep", vec![paragraph("onderin")], vec![]), |inner, level| {
        section("1.2.3.4.5.6.7.8.9", &format!("Laag {level}"), vec![], vec![inner])
    });
    let mut document = document(
        "\u{202E}Titel & <script> 🍞",
        vec![
            section("1", "Tekst", blocks, vec![]),
            deep,
            section("", "", vec![paragraph("zonder kop")], vec![]),
        ],
    );
    document.author = "Jan \u{0}& <Zoon>".to_owned();
    document.language = "geen taal!".to_owned();
    document.date = "gisteren".to_owned();
    document.version = endless[..400].to_owned();
    document
}

/// Some 3,300 words in 24 sections with tables, lists and links; ten pages when printed.
pub fn long() -> Document {
    let chapters = TOPICS.iter().enumerate().map(|(number, topic)| chapter(number, topic)).collect();
    let mut document = document("Privacyverklaring van Bakkerij De Vroege Vogel", chapters);
    document.lead = vec![paragraph(SENTENCES[0]), paragraph(SENTENCES[7])];
    document.logo = Some(svg_logo());
    document
}

/// A later version of it: other sentences in places, a row more and a row less, one chapter gone and one new.
pub fn long_again() -> Document {
    let mut document = long();
    for (number, section) in document.sections.iter_mut().enumerate() {
        for block in &mut section.blocks {
            match block {
                Block::Paragraph { sentences } if number.is_multiple_of(3) => {
                    sentences[0] = say(
                        "Deze zin is nieuw, en hij is lang genoeg om over de regel te gaan als het moet.",
                    );
                }
                Block::Table(table) => {
                    table.rows.remove(1);
                    table.rows.push(Row {
                        cells: ["foto’s", "onze website vullen", "toestemming", "1 jaar"]
                            .map(|it| vec![say(it)])
                            .to_vec(),
                    });
                }
                Block::Paragraph { .. }
                | Block::List { .. }
                | Block::Callout { .. }
                | Block::Gap(_)
                | Block::Figure(_) => {}
            }
        }
    }
    document.sections.remove(1);
    document.sections.push(section(
        "99.",
        "Een nieuw hoofdstuk",
        vec![paragraph("Hier staat iets nieuws.")],
        vec![],
    ));
    document
}

/// The same chapters eleven times over: a hundred pages.
pub fn very_long() -> Document {
    let mut document = long();
    let chapters = document.sections.clone();
    document.sections = (0..11).flat_map(|_| chapters.iter().cloned()).collect();
    document
}

fn chapter(number: usize, topic: &str) -> Section {
    let pick = |place: usize| SENTENCES[(number * 5 + place * 3) % SENTENCES.len()];
    let sentences = |from: usize, count: usize| Block::Paragraph {
        sentences: (from..from + count).map(|place| say(pick(place))).collect(),
    };
    let mut blocks = vec![sentences(0, 4), sentences(4, 3)];
    if number.is_multiple_of(2) {
        blocks.push(table(
            &format!("Overzicht bij {}", topic.to_lowercase()),
            &[("Soort gegevens", 3.0), ("Doel", 3.0), ("Grondslag", 3.0), ("Termijn", 2.0)],
            &[
                &[
                    "naam, adres en woonplaats",
                    "bestellingen bezorgen",
                    "overeenkomst",
                    "2 jaar na de bestelling",
                ],
                &["facturen en betalingen", "de boekhouding voeren", "wettelijke verplichting", "7 jaar"],
                &["e-mailadres en voorkeuren", "de nieuwsbrief sturen", "toestemming", "tot u zich afmeldt"],
                &["camerabeelden van de winkel", "diefstal voorkomen", "gerechtvaardigd belang", "4 weken"],
            ],
        ));
    }
    let list = bullets(&[pick(9), pick(10), pick(11)]);
    let contact = Block::Paragraph { sentences: vec![say(pick(12)), contact()] };
    let parts = vec![
        section(&format!("{}.1", number + 1), "Wat wij daarvoor doen", vec![sentences(13, 3), list], vec![]),
        section(
            &format!("{}.2", number + 1),
            "Waar u op kunt rekenen",
            vec![sentences(16, 4), contact],
            vec![],
        ),
    ];
    section(&(number + 1).to_string(), topic, blocks, parts)
}

const TOPICS: [&str; 8] = [
    "Wie wij zijn",
    "Bestellingen en bezorging",
    "De nieuwsbrief",
    "Sollicitanten en medewerkers",
    "Camera’s in de winkel",
    "Met wie wij gegevens delen",
    "Hoe lang wij gegevens bewaren",
    "Uw rechten",
];

const SENTENCES: [&str; 23] = [
    "Bakkerij De Vroege Vogel B.V. verwerkt persoonsgegevens van klanten, leveranciers en sollicitanten, en legt hier uit welke dat zijn en waarom.",
    "Wij vragen niet meer dan wij nodig hebben om een bestelling klaar te maken en op tijd te bezorgen.",
    "De bezorgdienst krijgt uw naam, uw adres en het tijdvak dat u hebt gekozen, en verwijdert die gegevens na 4 weken.",
    "Voor de boekhouding bewaren wij facturen 7 jaar, omdat artikel 52 lid 4 van de Algemene wet inzake rijksbelastingen dat vraagt.",
    "Onze verwerkingsverantwoordelijkheid houdt niet op bij de voordeur: ook wie voor ons werkt, houdt zich aan deze afspraken.",
    "Met elke verwerker hebben wij een verwerkersovereenkomst, waarin staat wat er met de gegevens gebeurt en wie erbij kan.",
    "Medewerkers zien alleen wat zij voor hun werk nodig hebben; de toegang loopt via tweefactorauthenticatie en wordt elk kwartaal nagekeken.",
    "Verandert er iets, dan passen wij deze verklaring aan en zetten wij de datum van de nieuwe versie onderaan elke bladzijde.",
    "De grondslag is de uitvoering van de overeenkomst (artikel 6 lid 1 onder b AVG), want zonder adres kunnen wij niet bezorgen.",
    "Wij hebben ons belang afgewogen tegen dat van u: de camera’s hangen alleen bij de kassa en de achterdeur, en nemen geen geluid op.",
    "Uw toestemming kunt u op elk moment intrekken, met de link onder aan elke nieuwsbrief of met een bericht aan ons.",
    "Gegevens over gezondheid, zoals een allergie, gebruiken wij alleen als u die zelf bij de bestelling opgeeft.",
    "Een deel van de software staat bij een leverancier buiten de Europese Economische Ruimte; daarvoor gelden modelcontractbepalingen.",
    "Wie bij ons solliciteert, krijgt binnen 4 weken na de procedure bericht dat de brief en het cv zijn verwijderd.",
    "Wij nemen geen besluiten met alleen een computer: een mens kijkt altijd mee voordat wij iets weigeren.",
    "U mag ons vragen welke gegevens wij van u hebben, en wij antwoorden binnen een maand.",
    "Klopt er iets niet, dan verbeteren wij het dezelfde week en laten wij het ook aan de ontvangers weten.",
    "Back-ups worden versleuteld bewaard en na 90 dagen overschreven; daarna zijn verwijderde gegevens ook daar niet meer te vinden.",
    "Vragen over gegevensbescherming beantwoordt de eigenaar zelf, op werkdagen tussen 9 en 17 uur.",
    "Coördinatie tussen cliënten, financiën en reünies vraagt om geïnformeerde collega’s met discipline en geduld.",
    "De bewaartermijn begint op 1 januari van het jaar na de laatste bestelling, zodat er één keer per jaar wordt opgeruimd.",
    "Kunnen wij samen niet tot een oplossing komen, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
    "Het aanmeldformulier, de werkroosters en de salarisadministratie staan los van elkaar, zodat een vergissing klein blijft.",
];
