//! HTML: a whole page, or a fragment to paste into a website.
//!
//! The words are the same in both. Only the page has what belongs to a page: the skip link, the
//! concept mark, the firm's mark, the contents and the footer. There is no script anywhere, and a
//! value from the register is never more than text.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::page_words::{PageWords, page_words};
use crate::reading::{Kind, heading, label, number, plain, runs};
use crate::{
    Block, Document, Figure, ListItem, Logo, Mark, Orientation, Section, Sentence, Table, colour, whole,
};

/// Looks of the page.
const STYLE: &str = include_str!("html.css");

/// Looks of drawings, for a page that has one.
const FIGURE_STYLE: &str = include_str!("figure.css");

/// Where the skip link leads.
const MAIN: &str = "tekst";

/// A page that stands on its own: looks and pictures are inside it, and it asks nothing of the web.
pub fn page(document: &Document) -> String {
    let words = page_words(&document.language);
    let mut html = Html { place: Place::Page, words, out: String::new() };
    let anchors = anchors(document);
    let title = escape(&plain(&document.title));
    let author = escape(&plain(&document.author));
    let language = escape(&plain(&document.language));
    html.line(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">"));
    html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    // Whatever a value may turn out to hold, a browser will not fetch or run anything for it.
    html.line(
        "<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">",
    );
    if document.concept {
        html.line("<meta name=\"robots\" content=\"noindex\">");
    }
    html.line(&format!("<meta name=\"author\" content=\"{author}\">"));
    html.line(&format!("<title>{title}</title>"));
    html.line(&format!("<style>\n{}</style>\n</head>\n<body>", style(document)));
    html.line(&format!("<a class=\"skip\" href=\"#{MAIN}\">{}</a>", words.skip));
    if document.concept {
        html.line(&format!("<p class=\"concept\" role=\"note\">{}</p>", words.concept));
    }
    if let Some(picture) = document.logo.as_ref().and_then(picture) {
        html.line(&format!("<header>\n{picture}\n</header>"));
    }
    html.line(&format!("<main id=\"{MAIN}\">\n<h1>{title}</h1>"));
    html.blocks(&document.lead);
    let (layer, sections) = document.layers();
    let mut anchors = anchors.iter();
    html.sections(layer, 2, &mut anchors);
    if document.layout.contents && !sections.is_empty() {
        html.contents(sections, anchors.as_slice(), words.contents);
    }
    html.sections(sections, 2, &mut anchors);
    html.line("</main>");
    let version = plain(&document.version);
    if !version.is_empty() {
        html.line(&format!("<footer>\n<p>{}</p>\n</footer>", escape(&version)));
    }
    html.line("</body>\n</html>");
    html.out
}

/// The words with their structure and nothing else: no styles, classes, ids or scripts. The title is
/// a heading of level 2, since a website gives its page a title of its own.
pub fn fragment(document: &Document) -> String {
    let words = page_words(&document.language);
    let mut html = Html { place: Place::Fragment, words, out: String::new() };
    html.line(&format!("<h2>{}</h2>", escape(&plain(&document.title))));
    html.blocks(&document.lead);
    html.sections(&document.sections, 3, &mut std::iter::empty());
    html.out
}

/// Where the HTML goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Page,
    Fragment,
}

/// HTML under construction.
struct Html {
    place: Place,
    words: PageWords,
    out: String,
}

impl Html {
    fn line(&mut self, html: &str) {
        self.out.push_str(html);
        self.out.push('\n');
    }

    fn contents(&mut self, sections: &[Section], anchors: &[String], title: &str) {
        self.line(&format!(
            "<nav class=\"contents\" aria-labelledby=\"inhoud\">\n<h2 id=\"inhoud\">{title}</h2>"
        ));
        let list = contents_list(sections, &mut anchors.iter(), 2);
        self.line(&format!("{list}\n</nav>"));
    }

    fn sections(&mut self, sections: &[Section], level: usize, anchors: &mut dyn Iterator<Item = &String>) {
        for section in sections {
            if let Some(anchor) = anchors.next() {
                self.line(&format!("<section id=\"{anchor}\">"));
            }
            let number = number(section).map(|number| escape(&number) + " ").unwrap_or_default();
            let title = self.inlines([&section.title]);
            self.line(&format!("<h{level}>{number}{title}</h{level}>"));
            self.blocks(&section.blocks);
            self.sections(&section.sections, (level + 1).min(6), anchors);
            if self.place == Place::Page {
                self.line("</section>");
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { sentences } => {
                    let text = self.inlines(sentences);
                    if !text.is_empty() {
                        self.line(&format!("<p>{text}</p>"));
                    }
                }
                Block::List { numbered, items } => self.list(*numbered, items),
                Block::Table(table) => self.table(table),
                Block::Callout { blocks } => {
                    // A website's own looks make a quotation stand apart (art. 21 lid 4 AVG); a
                    // fragment brings no looks of its own.
                    let (open, close) = match self.place {
                        Place::Page => ("<div class=\"callout\" role=\"note\">", "</div>"),
                        Place::Fragment => ("<blockquote>", "</blockquote>"),
                    };
                    self.line(open);
                    self.blocks(blocks);
                    self.line(close);
                }
                Block::Gap(gap) => {
                    let gap = self.gap(&plain(&gap.text()));
                    self.line(&format!("<p>{gap}</p>"));
                }
                Block::Figure(figure) => self.figure(figure),
            }
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let alt = escape(&plain(&figure.alt));
        let svg = match self.place {
            Place::Page => figure.svg(
                &format!(" class=\"drawing\" role=\"img\" aria-label=\"{alt}\""),
                |ink| format!("class=\"{}\"", ink.name()),
                |text| escape(&plain(text)),
            ),
            // A fragment brings no looks of its own, so that its colours stand in the drawing.
            Place::Fragment => figure.svg(
                &format!(
                    " xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{alt}\" font-family=\"sans-serif\""
                ),
                |ink| format!("fill=\"{}\"", ink.on_white()),
                |text| escape(&plain(text)),
            ),
        };
        self.line(&format!("<figure>\n{svg}"));
        let caption = self.inlines([&figure.caption]);
        if !caption.is_empty() {
            self.line(&format!("<figcaption>{caption}</figcaption>"));
        }
        self.line("</figure>");
    }

    fn list(&mut self, numbered: bool, items: &[ListItem]) {
        let tag = if numbered { "ol" } else { "ul" };
        self.line(&format!("<{tag}>"));
        for item in items {
            let text = self.inlines(&item.sentences);
            let label = label(item).map(|label| {
                let space = if text.is_empty() { "" } else { " " };
                format!("<strong>{}{}</strong>{space}", self.inlines([label]), item.label_end())
            });
            let label = label.unwrap_or_default();
            if item.blocks.is_empty() {
                self.line(&format!("<li>{label}{text}</li>"));
            } else {
                self.line(&format!("<li>{label}{text}"));
                self.blocks(&item.blocks);
                self.line("</li>");
            }
        }
        self.line(&format!("</{tag}>"));
    }

    fn table(&mut self, table: &Table) {
        let caption = escape(&plain(&table.caption));
        match self.place {
            // The box scrolls on a narrow screen, so it takes the keyboard and has a name.
            Place::Page => {
                self.line(&format!(
                    "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">"
                ));
                let class = if table.caption_shown { "" } else { " class=\"hidden\"" };
                let columns: String = table
                    .widths(1_000, table.columns.len())
                    .into_iter()
                    .map(|width| format!("<col style=\"width:{}.{}%\">", width / 10, width % 10))
                    .collect();
                self.line(&format!(
                    "<table>\n<caption{class}>{caption}</caption>\n<colgroup>{columns}</colgroup>"
                ));
            }
            Place::Fragment if table.caption_shown => {
                self.line(&format!("<table>\n<caption>{caption}</caption>"))
            }
            Place::Fragment => self.line(&format!("<table aria-label=\"{caption}\">")),
        }
        let titles: String = table
            .columns
            .iter()
            .map(|column| format!("<th scope=\"col\">{}</th>", self.inlines([&column.title])))
            .collect();
        self.line(&format!("<thead>\n<tr>{titles}</tr>\n</thead>\n<tbody>"));
        for row in &table.rows {
            let mut cells = String::new();
            for (index, cell) in row.cells.iter().enumerate() {
                let (open, close) =
                    if index == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                cells += open;
                cells += &self.inlines(cell);
                cells += close;
            }
            self.line(&format!("<tr>{cells}</tr>"));
        }
        self.line("</tbody>\n</table>");
        if self.place == Place::Page {
            self.line("</div>");
        }
    }

    fn inlines<'a>(&self, sentences: impl IntoIterator<Item = &'a Sentence>) -> String {
        let mut html = String::new();
        for run in runs(sentences) {
            match run.kind {
                Kind::Text => html += &self.text(&run.text),
                Kind::Foreign(tag) => {
                    let _ = write!(html, "<span lang=\"{}\">{}</span>", escape(&tag), self.text(&run.text));
                }
                Kind::Link(address) => {
                    let _ = write!(html, "<a href=\"{}\">{}</a>", escape(&address), self.text(&run.text));
                }
                Kind::Gap => html += &self.gap(&run.text),
                Kind::Blank => html += &self.blank(&run.text),
                Kind::Marked(mark) => {
                    let tag = if mark == Mark::New { "ins" } else { "del" };
                    let _ = write!(html, "<{tag}>{}</{tag}>", escape(&run.text));
                }
            }
        }
        html
    }

    /// Words; on a page those that are not to be broken after their hyphen say so. A fragment brings no looks.
    fn text(&self, words: &str) -> String {
        match self.place {
            Place::Page => whole::pieces(words)
                .into_iter()
                .map(|(whole, piece)| match whole {
                    true => format!("<span class=\"whole\">{}</span>", escape(piece)),
                    false => escape(piece),
                })
                .collect(),
            Place::Fragment => escape(words),
        }
    }

    fn gap(&self, words: &str) -> String {
        match self.place {
            Place::Page => {
                // The mark does not stand at a line's end without a word of what is missing.
                let end = words.match_indices(' ').nth(1).map_or(words.len(), |(at, _)| at);
                let (first, rest) = words.split_at(end);
                format!(
                    "<span class=\"gap\"><span class=\"whole\">{}</span>{}</span>",
                    escape(first),
                    escape(rest)
                )
            }
            Place::Fragment => format!("<mark>{}</mark>", escape(words)),
        }
    }

    /// The mark in an empty cell, with words for who hears it.
    fn blank(&self, mark: &str) -> String {
        match self.place {
            Place::Page => {
                format!(
                    "<span class=\"gap\" role=\"img\" aria-label=\"{}\">{}</span>",
                    self.words.blank,
                    escape(mark)
                )
            }
            Place::Fragment => format!("<mark>{}</mark>", escape(mark)),
        }
    }
}

/// Links to the headings of so many levels; the anchors of deeper ones are passed over.
fn contents_list<'a>(
    sections: &[Section],
    anchors: &mut impl Iterator<Item = &'a String>,
    levels: usize,
) -> String {
    let mut list = String::new();
    for section in sections {
        let anchor = anchors.next().map(String::as_str).unwrap_or_default();
        let parts = contents_list(&section.sections, anchors, levels.saturating_sub(1));
        let parts = if parts.is_empty() { parts } else { format!("\n{parts}\n") };
        let _ = write!(list, "\n<li><a href=\"#{anchor}\">{}</a>{parts}</li>", escape(&heading(section)));
    }
    if levels == 0 || list.is_empty() { String::new() } else { format!("<ol>{list}\n</ol>") }
}

/// The text with the five characters that mean something in HTML as their names.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The style sheet with the firm's choices in it.
fn style(document: &Document) -> String {
    let layout = &document.layout;
    let figures = if document.has_figure() { FIGURE_STYLE } else { "" };
    let family = if layout.serif {
        "Charter, \"Bitstream Charter\", Cambria, Georgia, serif"
    } else {
        "system-ui, \"Segoe UI\", \"Helvetica Neue\", Arial, sans-serif"
    };
    // What lies on its side has wide tables.
    let (orientation, width) = match layout.orientation {
        Orientation::Portrait => ("portrait", "44rem"),
        Orientation::Landscape => ("landscape", "76rem"),
    };
    STYLE
        .replace("ACCENT_LIGHT", &colour::readable_on(&layout.accent, "#FFFFFF"))
        .replace("ACCENT_DARK", &colour::readable_on(&layout.accent, "#14191B"))
        .replace("FONT_SIZE", if layout.large_print { "1.3125rem" } else { "1.0625rem" })
        .replace("FONT_FAMILY", family)
        .replace("PAGE_ORIENTATION", orientation)
        .replace("PAGE_WIDTH", width)
        + figures
}

/// The firm's mark, if it is a picture a page may hold.
fn picture(logo: &Logo) -> Option<String> {
    let known = matches!(logo.media_type.as_str(), "image/png" | "image/svg+xml");
    let bytes = logo.base64.trim_end_matches('=');
    let base64 = logo.base64.len().is_multiple_of(4)
        && logo.base64.len() - bytes.len() <= 2
        && bytes.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte));
    (known && base64 && !bytes.is_empty()).then(|| {
        let alt = escape(&plain(&logo.alt));
        format!("<img src=\"data:{};base64,{}\" alt=\"{alt}\">", logo.media_type, logo.base64)
    })
}

/// The anchor of each section in reading order: its id in letters, digits, `-` and `_`, each once.
fn anchors(document: &Document) -> Vec<String> {
    fn collect(sections: &[Section], used: &mut BTreeSet<String>, anchors: &mut Vec<String>) {
        for section in sections {
            let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
            let wished: String = section.id.chars().map(safe).collect();
            let wished = if wished.is_empty() { "onderdeel".to_owned() } else { wished };
            let mut anchor = wished.clone();
            let mut again = 2;
            while !used.insert(anchor.clone()) {
                anchor = format!("{wished}-{again}");
                again += 1;
            }
            anchors.push(anchor);
            collect(&section.sections, used, anchors);
        }
    }
    let mut used = BTreeSet::from([MAIN.to_owned(), "inhoud".to_owned()]);
    let mut anchors = Vec::new();
    collect(&document.sections, &mut used, &mut anchors);
    anchors
}
