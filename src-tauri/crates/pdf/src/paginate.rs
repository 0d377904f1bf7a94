//! Strips to pages: where a page may end, and what comes back at the top of the next.
//!
//! Layout makes one long column of [`Strip`]s, each a line, a table row or a bit of padding that stays
//! whole. A page takes as many as fit and then gives back what would leave a heading at its foot or a
//! line alone: a break is only allowed after a strip that does not want to be kept with the next.

use crate::colour::Colour;
use crate::page::{Belongs, Draw, Item, Page, Rect};
use crate::structure::LeafId;

/// A part of the column that stays whole. Places in it count from its upper end.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    /// Height in points.
    pub height: f32,
    /// Space above it, dropped at the top of a page.
    pub space: f32,
    /// No page ends after it, if that can be helped.
    pub keep: bool,
    /// A page begins with it.
    pub starts_page: bool,
    /// What is drawn in it.
    pub items: Vec<Item>,
    /// Where links can be clicked.
    pub links: Vec<(usize, Rect)>,
    /// The heading that stands in it, by its place in the list of headings.
    pub heading: Option<usize>,
    /// The table it is a row of, by its place in the list of heading rows; none for the heading row itself.
    pub table: Option<usize>,
    /// It is a part of a row that is longer than a page; its neighbours with the same number are, too.
    pub torn_row: Option<usize>,
    /// The boxes it stands in, outer first.
    pub boxes: Vec<usize>,
    /// The baseline of its first line.
    pub baseline: Option<f32>,
}

/// A heading row, drawn again at the top of every page its table goes on to.
#[derive(Debug, Clone, Default)]
pub(crate) struct RepeatedRow {
    /// Height in points.
    pub height: f32,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// A box behind strips.
#[derive(Debug, Clone)]
pub(crate) struct BoxLook {
    /// Left end.
    pub left: f32,
    /// Right end.
    pub right: f32,
    /// What is drawn behind the strips, for the rectangle they take.
    pub look: BoxDrawing,
    /// The accent colour.
    pub accent: Colour,
}

/// Draws a box of this size with this accent.
pub(crate) type BoxDrawing = fn(Rect, Colour) -> Vec<Draw>;

/// The whole document as one column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Column {
    /// The strips from top to bottom.
    pub strips: Vec<Strip>,
    /// Heading rows of tables.
    pub repeated: Vec<RepeatedRow>,
    /// Boxes.
    pub boxes: Vec<BoxLook>,
}

/// A column cut into pages.
#[derive(Debug, Default)]
pub(crate) struct Paged {
    /// The pages.
    pub pages: Vec<Page>,
    /// For each heading, by its place in the list: page and upper end.
    pub headings: Vec<(usize, f32)>,
    /// Places of links: link, page, rectangle.
    pub links: Vec<(usize, usize, Rect)>,
}

/// Cuts the column into pages on which `top..bottom` is free.
pub(crate) fn pages(column: Column, headings: usize, top: f32, bottom: f32) -> Paged {
    let cuts = cut(&column, bottom - top);
    let mut paged = Paged { headings: vec![(0, top); headings], ..Paged::default() };
    let Column { strips, repeated, boxes } = column;
    let mut strips = strips.into_iter();
    for count in cuts {
        let number = paged.pages.len();
        let mut sheet = Sheet::new(number, top);
        for (place, strip) in strips.by_ref().take(count).enumerate() {
            if place == 0
                && let Some(row) = strip.table.map(|table| &repeated[table])
            {
                sheet.repeat(row);
            }
            sheet.add(strip, place == 0, &mut paged);
        }
        paged.pages.push(sheet.finish(&boxes));
    }
    if paged.pages.is_empty() {
        paged.pages.push(Page::default());
    }
    paged
}

/// What is free on the page on which a column ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Room {
    /// Below its last strip.
    pub here: f32,
    /// On the next page, below what moves there with what follows: a heading, say.
    pub on_next_page: f32,
}

/// What is free at the end of a column for a strip that comes next, without the space above it.
pub(crate) fn room(column: &Column, capacity: f32) -> Room {
    let taken = |strips: &[Strip]| {
        let spaces: f32 = strips.iter().skip(1).map(|strip| strip.space).sum();
        spaces + strips.iter().map(|strip| strip.height).sum::<f32>()
    };
    let last = cut(column, capacity).last().copied().unwrap_or(0);
    let page = &column.strips[column.strips.len() - last..];
    let heading_row = page.first().and_then(|strip| strip.table);
    let heading_row = heading_row.map_or(0.0, |table| column.repeated[table].height);
    let stays = page.iter().rposition(|strip| !strip.keep).map_or(0, |place| place + 1);
    Room {
        here: capacity - heading_row - taken(page),
        // All that is kept together from the top of the page has no better place.
        on_next_page: if stays == 0 { capacity } else { capacity - taken(&page[stays..]) },
    }
}

/// How many strips each page takes.
fn cut(column: &Column, capacity: f32) -> Vec<usize> {
    let strips = &column.strips;
    let mut cuts = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let mut used = strips[start].table.map_or(0.0, |table| column.repeated[table].height);
        let mut end = start;
        while let Some(strip) = strips.get(end) {
            let space = if end == start { 0.0 } else { strip.space };
            // The hundredth of a point is for sums of fractions.
            if used + space + strip.height > capacity + 0.01 || (strip.starts_page && end > start) {
                break;
            }
            used += space + strip.height;
            end += 1;
        }
        // One strip always goes, or a giant would never be printed.
        end = end.max(start + 1);
        if end < strips.len() && !strips[end].starts_page {
            let mut allowed = end;
            while allowed > start && strips[allowed - 1].keep {
                allowed -= 1;
            }
            if allowed > start {
                end = allowed;
            }
        }
        cuts.push(end - start);
        start = end;
    }
    cuts
}

struct Sheet {
    number: usize,
    y: f32,
    looks: Vec<Item>,
    text: Vec<Item>,
    boxes: Vec<(usize, f32, f32)>,
    torn: Option<(usize, usize)>,
}

impl Sheet {
    fn new(number: usize, top: f32) -> Self {
        Self { number, y: top, looks: vec![], text: vec![], boxes: vec![], torn: None }
    }

    fn repeat(&mut self, row: &RepeatedRow) {
        for item in &row.items {
            let mut item = item.clone();
            item.move_down(self.y);
            self.push(item);
        }
        self.y += row.height;
    }

    fn add(&mut self, strip: Strip, first: bool, paged: &mut Paged) {
        if !first {
            self.y += strip.space;
        }
        let (top, bottom) = (self.y, self.y + strip.height);
        if let Some(heading) = strip.heading {
            paged.headings[heading] = (self.number, top);
        }
        for (link, rect) in strip.links {
            paged.links.push((link, self.number, rect.down(top)));
        }
        for number in strip.boxes {
            match self.boxes.iter_mut().find(|(known, ..)| *known == number) {
                Some((_, _, end)) => *end = bottom,
                None => self.boxes.push((number, top, bottom)),
            }
        }
        if self.torn.map(|(row, _)| row) != strip.torn_row {
            self.join_torn();
            self.torn = strip.torn_row.map(|row| (row, self.text.len()));
        }
        for mut item in strip.items {
            item.move_down(top);
            self.push(item);
        }
        self.y = bottom;
    }

    fn push(&mut self, item: Item) {
        match item.belongs {
            Belongs::Looks => self.looks.push(item),
            Belongs::Text(_) | Belongs::Page => self.text.push(item),
        }
    }

    /// Lines of a torn row come line by line over all cells; they are read cell by cell.
    fn join_torn(&mut self) {
        if let Some((_, from)) = self.torn.take() {
            self.text[from..].sort_by_key(|item| match item.belongs {
                Belongs::Text(leaf) => leaf,
                Belongs::Looks | Belongs::Page => LeafId(0),
            });
        }
    }

    fn finish(mut self, boxes: &[BoxLook]) -> Page {
        self.join_torn();
        self.boxes.sort_by_key(|(number, ..)| *number);
        let mut items = Vec::with_capacity(self.looks.len() + self.text.len());
        for (number, top, bottom) in self.boxes {
            let BoxLook { left, right, look, accent } = boxes[number];
            let draws = look(Rect { left, top, right, bottom }, accent);
            items.extend(draws.into_iter().map(|draw| Item { belongs: Belongs::Looks, draw }));
        }
        items.extend(self.looks);
        items.extend(self.text);
        Page { items }
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, RepeatedRow, Room, Strip, cut, room};

    /// Strips of ten points; `k` is kept with the next, `.` is not, `|` starts a page.
    fn column(pattern: &str) -> Column {
        let strips = pattern
            .chars()
            .map(|sign| Strip {
                height: 10.0,
                keep: sign == 'k',
                starts_page: sign == '|',
                ..Strip::default()
            })
            .collect();
        Column { strips, ..Column::default() }
    }

    #[test]
    fn a_page_takes_what_fits() {
        assert_eq!(cut(&column("......."), 30.0), [3, 3, 1]);
        assert_eq!(cut(&column(""), 30.0), [0; 0]);
    }

    #[test]
    fn what_is_kept_with_the_next_moves_on() {
        assert_eq!(cut(&column("..k..."), 30.0), [2, 3, 1]);
        assert_eq!(cut(&column(".kk..."), 30.0), [1, 3, 2]);
    }

    #[test]
    fn a_chain_longer_than_a_page_breaks_where_it_must() {
        assert_eq!(cut(&column("kkkkk."), 30.0), [3, 3]);
    }

    #[test]
    fn a_giant_is_printed_alone() {
        let mut column = column("...");
        column.strips[1].height = 500.0;
        assert_eq!(cut(&column, 30.0), [1, 1, 1]);
    }

    #[test]
    fn some_strips_begin_a_page() {
        assert_eq!(cut(&column("k|..|."), 50.0), [1, 3, 2]);
    }

    #[test]
    fn room_is_what_the_last_page_has_left() {
        let at = |pattern: &str| room(&column(pattern), 50.0);
        assert_eq!(at(""), Room { here: 50.0, on_next_page: 50.0 });
        assert_eq!(at("..."), Room { here: 20.0, on_next_page: 50.0 });
        assert_eq!(at("..kk"), Room { here: 10.0, on_next_page: 30.0 }, "a heading goes along");
        assert_eq!(at("......k"), Room { here: 30.0, on_next_page: 40.0 }, "the second page");
        assert_eq!(at("kk"), Room { here: 30.0, on_next_page: 50.0 }, "a page full of headings stays");
    }

    #[test]
    fn space_is_dropped_at_the_top() {
        let mut column = column("....");
        column.strips[2].space = 15.0;
        assert_eq!(cut(&column, 30.0), [2, 2]);
    }

    #[test]
    fn a_repeated_heading_row_takes_its_place() {
        let mut column = column(".......");
        column.repeated.push(RepeatedRow { height: 10.0, items: vec![] });
        for strip in &mut column.strips[1..] {
            strip.table = Some(0);
        }
        assert_eq!(cut(&column, 30.0), [3, 2, 2]);
    }
}
