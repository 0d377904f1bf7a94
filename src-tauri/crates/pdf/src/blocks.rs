//! Document to column: headings, paragraphs, lists, boxes and gaps become strips, and the structure
//! tree grows with them in reading order.

use document::{Block, Document, Gap, Inline, ListItem, Mark, Section, Sentence};

use crate::address::address;
use crate::clean::clean;
use crate::colour::Colour;
use crate::justify::{Setting, lines};
use crate::lines::{Line, Piece, Run};
use crate::page::{Belongs, Draw, HeadingMark, Item, Link, Rect, Target};
use crate::paginate::{BoxDrawing, BoxLook, Column, Strip};
use crate::shape::Shaper;
use crate::structure::{LeafId, NodeId, Role, Structure};
use crate::style::{Span, Style, Type};
use crate::watch::Watch;
use crate::words::Words;

/// Everything that grows while a document is laid out.
pub(crate) struct Composer<'a, 'w> {
    /// Turns words into glyphs.
    pub shaper: &'a mut Shaper,
    /// Looks.
    pub style: Style,
    /// The paper's own words.
    pub words: Words,
    /// The structure tree so far.
    pub structure: Structure,
    /// The links so far.
    pub links: Vec<Link>,
    /// The headings so far.
    pub headings: Vec<HeadingMark>,
    /// The column so far.
    pub column: Column,
    /// Space that the last block wants below it.
    pub after: f32,
    /// How far it is.
    pub watch: &'a mut Watch<'w>,
}

impl Composer<'_, '_> {
    /// Lays out the whole document; `logo` is the mark's width and height in any unit.
    pub(crate) fn document(&mut self, document: &Document, logo: Option<(f32, f32)>) {
        if let Some(mark) = document.logo.as_ref().zip(logo) {
            self.logo(&mark.0.alt, mark.1);
        }
        self.title(document);
        self.blocks(Structure::ROOT, &document.lead, self.style.text, 0);
        let (layer, sections) = document.layers();
        for section in layer {
            self.section(Structure::ROOT, section, 2);
        }
        if document.layout.contents && !sections.is_empty() {
            self.contents(sections);
        }
        for section in sections {
            self.section(Structure::ROOT, section, 2);
        }
    }

    fn logo(&mut self, alt: &str, (width, height): (f32, f32)) {
        let alt = clean(alt);
        let alt = if alt.trim().is_empty() { self.words.logo } else { alt.trim() };
        let figure = self.structure.node(Structure::ROOT, Role::Figure { alt: alt.to_owned() });
        let leaf = self.structure.leaf(figure);
        let scale = (150.0 / width).min(54.0 / height);
        let left = self.style.text.left;
        let rect = Rect { left, top: 0.0, right: left + width * scale, bottom: height * scale };
        let belongs = Belongs::Text(leaf);
        let items =
            [Draw::Logo { rect }, Draw::Bounds { rect, figure }].map(|draw| Item { belongs, draw }).to_vec();
        self.push(Strip { height: rect.bottom, keep: true, items, ..Strip::default() }, 0.0);
        self.after = 30.0;
    }

    fn title(&mut self, document: &Document) {
        let title = title_of(document, self.words);
        let heading = self.style.heading(1);
        let node = self.structure.node(Structure::ROOT, Role::Heading(1));
        let leaf = self.structure.leaf(node);
        let runs = [self.run(&title, heading.text, heading.text.face, Some(leaf))];
        let first = self.column.strips.len();
        self.paragraph(&runs, self.style.text, heading.text, heading.before);
        self.mark_heading(first, 1, title);
        let Span { left, .. } = self.style.text;
        let rect = Rect { left, top: 11.0, right: left + 44.0 * self.style.scale, bottom: 12.6 };
        let rule = Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour: self.style.accent } };
        self.push(Strip { height: 12.6, keep: true, items: vec![rule], ..Strip::default() }, 0.0);
        self.after = heading.after;
    }

    fn section(&mut self, parent: NodeId, section: &Section, level: u8) {
        if !self.watch.step() {
            return;
        }
        let node = self.structure.node(parent, Role::Section);
        self.heading(node, section, level);
        self.blocks(node, &section.blocks, self.style.text, 0);
        if let [Block::Paragraph { .. }] = section.blocks.as_slice()
            && !section.sections.is_empty()
            && let Some(last) = self.column.strips.last_mut()
        {
            // A heading and a sentence do not stand at the foot of a page without the first part below them.
            last.keep = true;
        }
        for part in &section.sections {
            self.section(node, part, level.saturating_add(1));
        }
    }

    fn heading(&mut self, parent: NodeId, section: &Section, level: u8) {
        let text = clean(&heading_text(section)).trim().to_owned();
        if text.is_empty() {
            return;
        }
        let look = self.style.heading(level);
        let node = self.structure.node(parent, Role::Heading(level.min(6)));
        let number = section.number.as_deref().map(clean).unwrap_or_default();
        let number = number.trim();
        let span = self.style.text;
        let hang = span.left - self.style.outer.left;
        let hangs =
            !number.is_empty() && self.shaper.width(look.text.face, look.text.size, number) < hang - 5.0;
        let mut runs = Vec::new();
        let mut hanging = None;
        if !number.is_empty() {
            let leaf = self.structure.leaf(node);
            let run = self.run(&format!("{number} "), look.text, look.text.face, Some(leaf));
            if hangs {
                hanging = Some(run);
            } else {
                runs.push(run);
            }
        }
        self.sentence(&section.title, node, look.text, &mut runs);
        let first = self.column.strips.len();
        self.paragraph(&runs, span, look.text, look.before);
        for strip in &mut self.column.strips[first..] {
            strip.keep = true;
        }
        if let Some(run) = hanging {
            if self.column.strips.len() == first {
                self.push(Strip { height: look.text.leading, keep: true, ..Strip::default() }, look.before);
            }
            let item = self.words_at(&run, self.style.outer.left, look.text.baseline());
            self.column.strips[first].items.insert(0, item);
        }
        self.mark_heading(first, level, text);
        self.after = look.after;
    }

    fn mark_heading(&mut self, strip: usize, level: u8, text: String) {
        if let Some(strip) = self.column.strips.get_mut(strip) {
            strip.heading = Some(self.headings.len());
        }
        self.headings.push(HeadingMark { level, text, page: 0, y: self.style.top });
    }

    /// Blocks below each other; `depth` counts lists within lists.
    pub(crate) fn blocks(&mut self, parent: NodeId, blocks: &[Block], span: Span, depth: usize) {
        for (place, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph { sentences } => {
                    let leads = matches!(blocks.get(place + 1), Some(Block::Table(_)));
                    self.sentences(parent, sentences, span, leads);
                }
                Block::List { numbered, items } => self.list(parent, *numbered, items, span, depth),
                Block::Table(table) => self.table(parent, table, span),
                Block::Callout { blocks } => self.callout(parent, blocks, span, depth),
                Block::Gap(gap) => self.gap(parent, gap, span),
                Block::Figure(figure) => self.figure(parent, figure, span),
            }
        }
    }

    /// A paragraph; one that `leads` is about the table after it.
    fn sentences(&mut self, parent: NodeId, sentences: &[Sentence], span: Span, leads: bool) {
        let body = self.style.body;
        if sentences.iter().all(|sentence| clean(&sentence.text()).trim().is_empty()) {
            return;
        }
        let node = self.structure.node(parent, Role::Paragraph);
        let runs = self.runs(None, sentences, node, body);
        let introduces = leads || runs.last().is_some_and(|run| run.text.trim_end().ends_with(':'));
        self.paragraph(&runs, span, body, 0.0);
        if introduces && let Some(last) = self.column.strips.last_mut() {
            // "Wij bewaren:" does not stand at the foot of a page, nor a heading and a sentence without their table.
            last.keep = true;
        }
        self.after = self.style.paragraph_space;
    }

    fn list(&mut self, parent: NodeId, numbered: bool, items: &[ListItem], span: Span, depth: usize) {
        if items.is_empty() {
            return;
        }
        let body = self.style.body;
        let list = self.structure.node(parent, Role::List { numbered });
        let marker = |number: usize| match (numbered, depth % 2) {
            (true, _) => format!("{}.", number + 1),
            (false, 0) => "•".to_owned(),
            (false, _) => "–".to_owned(),
        };
        let widest = self.shaper.width(body.face, body.size, &marker(items.len() - 1));
        let indent = (widest + 6.0 * self.style.scale).max(14.0 * self.style.scale).min(span.width() / 3.0);
        for (number, item) in items.iter().enumerate() {
            let point = self.structure.node(list, Role::ListItem);
            let label = self.structure.node(point, Role::Label);
            let leaf = self.structure.leaf(label);
            let text = self.structure.node(point, Role::ListBody);
            let inner = span.from(span.left + indent);
            let first = self.column.strips.len();
            let runs = self.runs(item.label.as_ref(), &item.sentences, text, body);
            self.paragraph(&runs, inner, body, 0.0);
            if !item.blocks.is_empty() && self.column.strips.len() > first {
                self.after = 3.0 * self.style.scale;
                if let Some(last) = self.column.strips.last_mut() {
                    last.keep = true;
                }
            }
            self.blocks(text, &item.blocks, inner, depth + 1);
            if self.column.strips.len() == first {
                self.push(Strip { height: body.leading, ..Strip::default() }, 0.0);
            }
            let run = self.run(&marker(number), body, body.face, Some(leaf));
            let baseline = self.column.strips[first].baseline.unwrap_or(body.baseline());
            let mark = self.words_at(&run, span.left, baseline);
            self.column.strips[first].items.insert(0, mark);
            self.after = 3.0 * self.style.scale;
        }
        self.after = self.style.paragraph_space;
    }

    fn callout(&mut self, parent: NodeId, blocks: &[Block], span: Span, depth: usize) {
        let node = self.structure.node(parent, Role::Box);
        let pad = 9.0 * self.style.scale;
        let opened = self.open_box(callout_look, span, pad, 9.0);
        self.blocks(node, blocks, span, depth);
        self.close_box(opened, pad);
    }

    fn gap(&mut self, parent: NodeId, gap: &Gap, span: Span) {
        let body = self.style.body;
        let node = self.structure.node(parent, Role::Paragraph);
        let leaf = self.structure.leaf(node);
        let sans = Type { face: body.face.fallback(), setting: Setting::Ragged, ..body };
        let mut run = self.run(&gap.text(), sans, sans.face, Some(leaf));
        run.colour = Colour::WAX;
        let pad = 5.0 * self.style.scale;
        let opened = self.open_box(gap_look, span, pad, self.style.paragraph_space);
        self.paragraph(&[run], span, sans, 0.0);
        self.close_box(opened, pad);
    }

    /// Begins a box that stands out a little on both sides of `span`; gives its number and first strip.
    fn open_box(&mut self, look: BoxDrawing, span: Span, pad: f32, before: f32) -> (usize, usize) {
        let out = 12.0 * self.style.scale;
        let opened = (self.column.boxes.len(), self.column.strips.len());
        let (left, right) = (span.left - out, span.right + out);
        self.column.boxes.push(BoxLook { left, right, look, accent: self.style.accent });
        self.push(Strip { height: pad, keep: true, ..Strip::default() }, before);
        self.after = 0.0;
        opened
    }

    fn close_box(&mut self, (number, first): (usize, usize), pad: f32) {
        if let Some(last) = self.column.strips.last_mut() {
            last.keep = true;
        }
        self.after = 0.0;
        self.push(Strip { height: pad, ..Strip::default() }, 0.0);
        let strips = &mut self.column.strips[first..];
        let height: f32 = strips.iter().map(|strip| strip.space + strip.height).sum();
        let fits = height <= self.style.height();
        let count = strips.len();
        for (place, strip) in strips.iter_mut().enumerate() {
            strip.boxes.insert(0, number);
            strip.keep = place + 1 < count && (strip.keep || fits);
        }
        self.after = 9.0 * self.style.scale;
    }

    /// Lines of text as strips; no line of a paragraph stands alone on a page.
    pub(crate) fn paragraph(&mut self, runs: &[Run], span: Span, look: Type, before: f32) {
        let set = lines(self.shaper, runs, span.width(), look.setting);
        let count = set.len();
        for (number, line) in set.iter().enumerate() {
            // A word is not torn over two pages either.
            let torn = line.pieces.last().is_some_and(|piece| piece.text.ends_with('\u{AD}'));
            let keep = count > 1 && (number == 0 || number + 2 == count || torn);
            let mut strip =
                Strip { height: look.leading, keep, baseline: Some(look.baseline()), ..Strip::default() };
            draw_line(line, runs, span.left, look.baseline(), &mut strip);
            self.push(strip, if number == 0 { before } else { 0.0 });
            self.after = 0.0;
        }
    }

    /// Adds a strip with the space that it or the block above it wants.
    pub(crate) fn push(&mut self, mut strip: Strip, before: f32) {
        strip.space = if self.column.strips.is_empty() { 0.0 } else { before.max(self.after) };
        self.column.strips.push(strip);
    }

    /// Sentences as runs, a space between them; a label stands bold in front.
    pub(crate) fn runs(
        &mut self,
        label: Option<&Sentence>,
        sentences: &[Sentence],
        node: NodeId,
        look: Type,
    ) -> Vec<Run> {
        let mut runs = Vec::new();
        if let Some(label) = label {
            let bold = Type { face: look.bold, ..look };
            self.sentence(label, node, bold, &mut runs);
            if let Some(last) = runs.last_mut()
                && !last.text.trim_end().ends_with([':', '?', '!', '.'])
            {
                last.text.truncate(last.text.trim_end().len());
                last.text.push(':');
            }
        }
        for sentence in sentences {
            if runs.last().is_some_and(|run| !run.text.ends_with(' ')) {
                self.append(" ", node, look, &mut runs);
            }
            self.sentence(sentence, node, look, &mut runs);
        }
        runs
    }

    fn sentence(&mut self, sentence: &Sentence, node: NodeId, look: Type, runs: &mut Vec<Run>) {
        for inline in &sentence.inlines {
            match inline {
                Inline::Text { text } => self.append(&clean(text), node, look, runs),
                Inline::Value { text, origin } => match &origin.language {
                    Some(language) => self.foreign(&clean(text), language, node, look, runs),
                    None => self.append(&clean(text), node, look, runs),
                },
                Inline::Link { text, href, .. } => match address(href) {
                    Some(address) => self.link(&clean(text), address, node, look, runs),
                    None => self.append(&clean(text), node, look, runs),
                },
                Inline::Gap(_) | Inline::Blank { .. } => {
                    let leaf = self.open_leaf(node, runs);
                    let mut run = self.run(&inline.text(), look, look.face.fallback(), Some(leaf));
                    run.colour = Colour::WAX;
                    run.gap = true;
                    runs.push(run);
                }
                Inline::Marked { mark, .. } => {
                    let leaf = self.open_leaf(node, runs);
                    let mut run = self.run(&inline.text(), look, look.face, Some(leaf));
                    run.mark = Some(*mark);
                    runs.push(run);
                }
            }
        }
    }

    fn append(&mut self, text: &str, node: NodeId, look: Type, runs: &mut Vec<Run>) {
        if text.is_empty() {
            return;
        }
        if let Some(last) = runs.last_mut()
            && last.face == look.face
            && last.link.is_none()
            && last.mark.is_none()
            && !last.foreign
            && !last.gap
        {
            last.text.push_str(text);
            return;
        }
        let leaf = self.open_leaf(node, runs);
        let run = self.run(text, look, look.face, Some(leaf));
        runs.push(run);
    }

    /// Words in another language: who hears them hears them in that language (ISO 14289-1, 7.2).
    fn foreign(&mut self, text: &str, language: &str, node: NodeId, look: Type, runs: &mut Vec<Run>) {
        if text.is_empty() {
            return;
        }
        let language = crate::words::language_tag(language).to_owned();
        let node = self.structure.node(node, Role::Words { language });
        let leaf = self.structure.leaf(node);
        let mut run = self.run(text, look, look.face, Some(leaf));
        run.foreign = true;
        runs.push(run);
    }

    /// The leaf that text goes on in: the last run's, unless that is a link or stands elsewhere.
    fn open_leaf(&mut self, node: NodeId, runs: &[Run]) -> LeafId {
        match runs.last() {
            Some(Run { leaf: Some(leaf), link: None, foreign: false, .. }) => *leaf,
            _ => self.structure.leaf(node),
        }
    }

    fn link(&mut self, text: &str, address: String, node: NodeId, look: Type, runs: &mut Vec<Run>) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let node = self.structure.node(node, Role::Link);
        let leaf = self.structure.leaf(node);
        let says = match address.strip_prefix("mailto:") {
            Some(_) => format!("{} {text}", self.words.mail_to),
            None if address.contains(text) => text.to_owned(),
            None => format!("{text} ({address})"),
        };
        let number = self.add_link(Link { target: Target::Address(address), says, node, places: vec![] });
        let mut run = self.run(text, look, look.face, Some(leaf));
        run.colour = self.style.accent;
        run.link = Some(number);
        runs.push(run);
    }

    /// Notes a link and gives its number; its annotation stands after what its element has already.
    pub(crate) fn add_link(&mut self, link: Link) -> usize {
        let number = self.links.len();
        self.structure.link(link.node, number);
        self.links.push(link);
        number
    }

    /// A run of ink.
    pub(crate) fn run(&self, text: &str, look: Type, face: crate::faces::Face, leaf: Option<LeafId>) -> Run {
        Run {
            text: clean(text).into_owned(),
            face,
            size: look.size,
            colour: Colour::INK,
            leaf,
            link: None,
            foreign: false,
            gap: false,
            mark: None,
        }
    }

    /// A run drawn on one line, whatever its length.
    pub(crate) fn words_at(&mut self, run: &Run, x: f32, y: f32) -> Item {
        let shaped = self.shaper.shape(run.face, &run.text);
        Item {
            belongs: run.leaf.map_or(Belongs::Page, Belongs::Text),
            draw: Draw::Glyphs {
                x,
                y,
                size: run.size,
                colour: run.colour,
                glyphs: shaped.glyphs.clone(),
                text: run.text.clone(),
            },
        }
    }
}

/// The title, or a word in its place: a PDF must have one.
pub(crate) fn title_of(document: &Document, words: Words) -> String {
    let title = clean(&document.title);
    if title.trim().is_empty() { words.untitled.to_owned() } else { title.trim().to_owned() }
}

/// Number and title of a section.
pub(crate) fn heading_text(section: &Section) -> String {
    match &section.number {
        Some(number) => format!("{number} {}", section.title.text()),
        None => section.title.text(),
    }
}

/// Draws a line into a strip, its baseline at `y` below the strip's upper end.
pub(crate) fn draw_line(line: &Line, runs: &[Run], left: f32, y: f32, strip: &mut Strip) {
    for piece in &line.pieces {
        let run = &runs[piece.run];
        let (from, to) = (left + piece.x, left + piece.x + piece.width);
        if run.gap {
            let (top, bottom) = (y - run.size * 0.82, y + run.size * 0.29);
            let ground = Rect { left: from - 1.0, top, right: to + 1.0, bottom };
            let line = Rect { top: bottom, bottom: bottom + 0.6, ..ground };
            for (rect, colour) in [(ground, Colour::WAX_SOFT), (line, Colour::WAX)] {
                strip.items.push(Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour } });
            }
        }
        if let Some(mark) = run.mark {
            // Below what is new, through what is gone; the words say it too.
            let top = if mark == Mark::New { y + run.size * 0.15 } else { y - run.size * 0.26 };
            let rect = Rect { left: from, top, right: to, bottom: top + 0.6 };
            strip.items.push(Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour: run.colour } });
        }
        if let Some(link) = run.link {
            let rect = Rect { left: from, top: y - run.size * 0.8, right: to, bottom: y + run.size * 0.27 };
            strip.links.push((link, rect));
            // Not by colour alone: a hairline, too.
            let line = Rect { top: y + run.size * 0.15, bottom: y + run.size * 0.15 + 0.45, ..rect };
            strip
                .items
                .push(Item { belongs: Belongs::Looks, draw: Draw::Fill { rect: line, colour: run.colour } });
        }
        strip.items.push(draw_piece(piece, run, from, y));
    }
}

fn draw_piece(piece: &Piece, run: &Run, x: f32, y: f32) -> Item {
    Item {
        belongs: run.leaf.map_or(Belongs::Page, Belongs::Text),
        draw: Draw::Glyphs {
            x,
            y,
            size: run.size,
            colour: run.colour,
            glyphs: piece.glyphs.clone(),
            text: piece.text.clone(),
        },
    }
}

fn callout_look(rect: Rect, accent: Colour) -> Vec<Draw> {
    let bar = Rect { right: rect.left + 2.0, ..rect };
    vec![Draw::Fill { rect, colour: Colour::PAPER }, Draw::Fill { rect: bar, colour: accent }]
}

fn gap_look(rect: Rect, _accent: Colour) -> Vec<Draw> {
    vec![Draw::Fill { rect, colour: Colour::WAX_SOFT }, Draw::Frame { rect, colour: Colour::WAX }]
}
