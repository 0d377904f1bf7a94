//! The table of contents: two levels, with page numbers that are filled in when pages are made.

use document::Section;

use crate::blocks::{Composer, heading_text};
use crate::clean::clean;
use crate::colour::Colour;
use crate::faces::Face;
use crate::justify::{Setting, lines};
use crate::page::{Belongs, Draw, Item, Link, Rect, Target};
use crate::paginate::Strip;
use crate::structure::{NodeId, Role, Structure};
use crate::style::Type;

impl Composer<'_, '_> {
    /// The contents of these sections. Headings are numbered as they will be: the title is the first, and
    /// each section that has words for a heading is the next.
    pub(crate) fn contents(&mut self, sections: &[Section]) {
        let look = self.style.heading(2);
        let heading = self.structure.node(Structure::ROOT, Role::Heading(2));
        let leaf = self.structure.leaf(heading);
        let run = self.run(self.words.contents, look.text, look.text.face, Some(leaf));
        self.paragraph(&[run], self.style.text, look.text, look.before);
        if let Some(last) = self.column.strips.last_mut() {
            last.keep = true;
        }
        self.after = look.after;
        let table = self.structure.node(Structure::ROOT, Role::Contents);
        let mut heading = self.headings.len();
        let first = self.column.strips.len();
        self.entries(table, sections, 0, &mut heading);
        // Three lines at least on either side of a page's end: one of them alone looks forgotten.
        let lines = &mut self.column.strips[first..];
        let count = lines.len();
        for (place, line) in lines.iter_mut().enumerate() {
            line.keep |= place + 1 < count && (place < 2 || place + 3 >= count);
        }
        self.after = self.style.paragraph_space;
    }

    fn entries(&mut self, table: NodeId, sections: &[Section], depth: usize, heading: &mut usize) {
        for section in sections {
            let text = clean(&heading_text(section)).trim().to_owned();
            if !text.is_empty() {
                if depth < 2 {
                    self.entry(table, section, &text, depth, *heading);
                }
                *heading += 1;
            }
            self.entries(table, &section.sections, depth + 1, heading);
        }
    }

    fn entry(&mut self, table: NodeId, section: &Section, text: &str, depth: usize, heading: usize) {
        let body = self.style.body;
        let scale = self.style.scale;
        let face = if depth == 0 { body.face.fallback() } else { Face::Sans };
        let look = Type {
            face,
            size: body.size * 0.95,
            leading: body.leading * 0.98,
            setting: Setting::Ragged,
            ..body
        };
        let item = self.structure.node(table, Role::ContentsItem);
        let reference = self.structure.node(item, Role::Reference);
        let node = self.structure.node(reference, Role::Link);
        let leaf = self.structure.leaf(node);
        let says = format!("{} {text}", self.words.go_to);
        let link = self.add_link(Link { target: Target::Heading(heading), says, node, places: vec![] });

        let span = self.style.text;
        let number = section.number.as_deref().map(clean).unwrap_or_default();
        let number = number.trim();
        let column = 24.0 * scale;
        let step = if depth == 0 { 0.0 } else { column };
        let mut left = span.left + step;
        let mut hanging = None;
        let mut title = text.to_owned();
        let wide = if depth == 0 { column } else { column * 1.2 };
        if !number.is_empty() {
            let run = self.run(&format!("{number} "), look, face, Some(leaf));
            if self.shaper.width(face, look.size, number) < wide - 3.0 {
                title = clean(&section.title.text()).trim().to_owned();
                hanging = Some(self.words_at(&run, left, look.baseline()));
                left += wide;
            }
        }
        // A title says where to go on; the number follows it, so a space ends the title.
        let runs = [self.run(&format!("{title} "), look, face, Some(leaf))];
        let room = 34.0 * scale;
        let set = lines(self.shaper, &runs, span.right - room - left, Setting::Ragged);
        let count = set.len();
        for (place, line) in set.iter().enumerate() {
            let before = if place == 0 && depth == 0 { 3.5 * scale } else { 0.0 };
            let mut strip = Strip {
                height: look.leading,
                keep: place + 1 < count,
                baseline: Some(look.baseline()),
                ..Strip::default()
            };
            strip.items.extend(hanging.take());
            crate::blocks::draw_line(line, &runs, left, look.baseline(), &mut strip);
            if place + 1 == count {
                let y = look.baseline();
                let space = self.run(" ", look, face, Some(leaf));
                strip.items.push(self.words_at(&space, left + line.width, y));
                let leader = Draw::Leader {
                    left: left + line.width + 7.0,
                    right: span.right - room * 0.62,
                    y: y - 0.4,
                    colour: Colour::INK_2,
                };
                strip.items.push(Item { belongs: Belongs::Looks, draw: leader });
                let number = Draw::PageNumber { heading, right: span.right, y, size: look.size };
                strip.items.push(Item { belongs: Belongs::Text(leaf), draw: number });
            }
            let top = if place == 0 { 0.0 } else { -1.0 };
            let place = Rect { left: span.left + step, top, right: span.right, bottom: look.leading };
            strip.links.push((link, place));
            self.push(strip, before);
            self.after = 0.0;
        }
    }
}
