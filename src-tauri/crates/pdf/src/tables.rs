//! Tables: columns that fit their headings, rows that stay whole, a heading row on every page.

use document::Table;

use crate::blocks::{Composer, draw_line};
use crate::clean::clean;
use crate::colour::Colour;
use crate::justify::lines;
use crate::lines::{Line, Run};
use crate::page::{Belongs, Draw, Item, Rect};
use crate::paginate::{RepeatedRow, Strip};
use crate::structure::{NodeId, Role};
use crate::style::{Span, Type};

/// A row whose cells are broken into lines.
struct SetRow {
    cells: Vec<(Vec<Run>, Vec<Line>)>,
    height: f32,
}

/// Where the columns stand.
struct Grid {
    span: Span,
    columns: Vec<Span>,
    pad: f32,
}

impl Composer<'_, '_> {
    /// A table below each other with what came before; a wide one takes the outer column.
    pub(crate) fn table(&mut self, parent: NodeId, table: &Table, span: Span) {
        let count = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(table.columns.len());
        if count == 0 {
            return;
        }
        let wide =
            span == self.style.text && (count > 3 || self.style.outer.width() > 2.0 * span.width() * 0.8);
        let grid = self.grid(table, count, if wide { self.style.outer } else { span });
        let caption = clean(&table.caption);
        let caption = caption.trim();
        let summary = (!table.caption_shown && !caption.is_empty()).then(|| caption.to_owned());
        let node = self.structure.node(parent, Role::Table { summary });
        self.after = self.after.max(11.0 * self.style.scale);
        if table.caption_shown && !caption.is_empty() {
            self.caption(node, caption, grid.span);
        }
        self.heading_row(node, table, &grid);
        let body = self.structure.node(node, Role::TableBody);
        let repeated = self.column.repeated.len() - 1;
        let look = self.style.cell;
        let rows: Vec<SetRow> = table
            .rows
            .iter()
            .map_while(|row| {
                if !self.watch.step() {
                    return None;
                }
                let element = self.structure.node(body, Role::Row);
                let cells = (0..grid.columns.len())
                    .map(|column| {
                        let cell = self.structure.node(element, Role::Cell);
                        let sentences = row.cells.get(column).map_or(&[][..], Vec::as_slice);
                        self.runs(None, sentences, cell, look)
                    })
                    .collect();
                Some(self.set_row(cells, &grid, look))
            })
            .collect();
        let small = rows.iter().map(|row| row.height).sum::<f32>() < self.style.height() * 0.35;
        for (number, row) in rows.iter().enumerate() {
            let after = rows.len() - number - 1;
            // A small table stays whole; the last row of a large one does not stand alone under headings.
            let keep = (small && after > 0) || (number > 0 && after == 1);
            self.push_row(row, &grid, repeated, after == 0, keep);
        }
        self.after = 15.0 * self.style.scale;
    }

    fn caption(&mut self, table: NodeId, caption: &str, span: Span) {
        let look = self.style.cell;
        let node = self.structure.node(table, Role::Caption);
        let leaf = self.structure.leaf(node);
        let run = self.run(caption, look, look.bold, Some(leaf));
        let first = self.column.strips.len();
        self.paragraph(&[run], span, look, 0.0);
        for strip in &mut self.column.strips[first..] {
            strip.keep = true;
        }
        self.after = 5.0 * self.style.scale;
    }

    fn heading_row(&mut self, table: NodeId, content: &Table, grid: &Grid) {
        let look = Type { face: self.style.cell.bold, ..self.style.cell };
        let head = self.structure.node(table, Role::TableHead);
        let row = self.structure.node(head, Role::Row);
        let cells = (0..grid.columns.len())
            .map(|column| {
                let cell = self.structure.node(row, Role::HeadingCell);
                let title =
                    content.columns.get(column).map_or(&[][..], |column| std::slice::from_ref(&column.title));
                self.runs(None, title, cell, look)
            })
            .collect();
        let set = self.set_row(cells, grid, look);
        let rule = |y: f32, thick: f32, colour| {
            let rect = Rect { left: grid.span.left, top: y, right: grid.span.right, bottom: y + thick };
            Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour } }
        };
        let mut strip = Strip { height: set.height, keep: true, ..Strip::default() };
        strip.items.push(rule(0.0, 0.9, self.style.accent));
        strip.items.push(rule(set.height - 0.5, 0.5, self.style.accent));
        for (cell, (runs, set)) in grid.columns.iter().zip(&set.cells) {
            for (number, line) in set.iter().enumerate() {
                let y = grid.pad + look.baseline() + number as f32 * look.leading;
                draw_line(line, runs, cell.left, y, &mut strip);
            }
        }
        // Drawn again on the next page it is no text any more: it was read once (ISO 14289-1, 7.1).
        let mut repeated = RepeatedRow { height: strip.height, items: strip.items.clone() };
        for item in &mut repeated.items {
            if matches!(item.belongs, Belongs::Text(_)) {
                item.belongs = Belongs::Page;
            }
        }
        self.column.repeated.push(repeated);
        self.push(strip, 0.0);
        self.after = 0.0;
    }

    fn set_row(&mut self, cells: Vec<Vec<Run>>, grid: &Grid, look: Type) -> SetRow {
        let cells: Vec<_> = cells
            .into_iter()
            .zip(&grid.columns)
            .map(|(runs, column)| {
                let set = lines(self.shaper, &runs, column.width(), look.setting);
                (runs, set)
            })
            .collect();
        let tallest = cells.iter().map(|(_, set)| set.len()).max().unwrap_or(0).max(1);
        SetRow { cells, height: tallest as f32 * look.leading + 2.0 * grid.pad }
    }

    fn push_row(&mut self, row: &SetRow, grid: &Grid, repeated: usize, last: bool, keep: bool) {
        let look = self.style.cell;
        let rule = |height: f32| {
            let (thick, colour) = if last { (0.7, self.style.accent) } else { (0.5, Colour::RULE) };
            let rect =
                Rect { left: grid.span.left, top: height - thick, right: grid.span.right, bottom: height };
            Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour } }
        };
        let room = self.style.height() - self.column.repeated[repeated].height;
        let tallest = row.cells.iter().map(|(_, set)| set.len()).max().unwrap_or(0).max(1);
        let mut strips = Vec::new();
        if row.height <= room {
            let mut strip = Strip { height: row.height, keep, table: Some(repeated), ..Strip::default() };
            strip.items.push(rule(row.height));
            for (cell, (runs, set)) in grid.columns.iter().zip(&row.cells) {
                for (number, line) in set.iter().enumerate() {
                    let y = grid.pad + look.baseline() + number as f32 * look.leading;
                    draw_line(line, runs, cell.left, y, &mut strip);
                }
            }
            strip.baseline = Some(grid.pad + look.baseline());
            strips.push(strip);
        } else {
            // Longer than a page: line by line, two at least on either side of a break.
            let torn = self.column.strips.len();
            for number in 0..tallest {
                let (first, end) = (number == 0, number + 1 == tallest);
                let above = if first { grid.pad } else { 0.0 };
                let height = look.leading + above + if end { grid.pad } else { 0.0 };
                let keep = (first || number + 2 == tallest) || (end && keep);
                let mut strip =
                    Strip { height, keep, table: Some(repeated), torn_row: Some(torn), ..Strip::default() };
                if end {
                    strip.items.push(rule(height));
                }
                for (cell, (runs, set)) in grid.columns.iter().zip(&row.cells) {
                    if let Some(line) = set.get(number) {
                        draw_line(line, runs, cell.left, above + look.baseline(), &mut strip);
                    }
                }
                strip.baseline = Some(above + look.baseline());
                strips.push(strip);
            }
        }
        for strip in strips {
            self.push(strip, 0.0);
        }
    }

    /// Columns by their shares, each at least as wide as the longest word of its heading, if all fit.
    fn grid(&mut self, table: &Table, count: usize, span: Span) -> Grid {
        let scale = self.style.scale;
        let gap = if count > 8 { 7.0 * scale } else { 12.0 * scale };
        let room = (span.width() - gap * (count - 1) as f32).max(count as f32);
        let share = |column: usize| {
            let width = table.columns.get(column).map_or(1.0, |column| column.width);
            if width.is_finite() && width > 0.0 { width } else { 1.0 }
        };
        let total: f32 = (0..count).map(share).sum();
        let look = self.style.cell;
        let least: Vec<f32> = (0..count)
            .map(|column| {
                let title = table.columns.get(column).map(|column| column.title.text()).unwrap_or_default();
                let widths = clean(&title)
                    .split(' ')
                    .map(|word| self.shaper.width(look.bold, look.size, word))
                    .fold(0.0, f32::max);
                widths + 0.5
            })
            .collect();
        let mut widths: Vec<f32> = (0..count).map(|column| share(column) / total * room).collect();
        if least.iter().sum::<f32>() <= room * 0.9 {
            widen(&mut widths, &least);
        }
        let mut left = span.left;
        let columns = widths
            .into_iter()
            .map(|width| {
                let column = Span { left, right: left + width };
                left += width + gap;
                column
            })
            .collect();
        Grid { span, columns, pad: 4.2 * scale }
    }
}

/// Brings every width to its least by taking from those that have more than they need, in proportion.
fn widen(widths: &mut [f32], least: &[f32]) {
    let short: f32 = widths.iter().zip(least).map(|(width, least)| (least - width).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(least).map(|(width, least)| (width - least).max(0.0)).sum();
    if short <= 0.0 || spare <= 0.0 {
        return;
    }
    for (width, least) in widths.iter_mut().zip(least) {
        let extra = *width - least;
        *width = if extra <= 0.0 { *least } else { *width - short * extra / spare };
    }
}

#[cfg(test)]
mod tests {
    use super::widen;

    #[test]
    fn a_narrow_column_takes_from_wide_ones() {
        let mut widths = [20.0, 100.0, 80.0];
        widen(&mut widths, &[50.0, 40.0, 50.0]);
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.001);
        assert!((widths[0] - 50.0).abs() < 0.001);
        assert!(widths[1] >= 40.0 && widths[2] >= 50.0);
    }

    #[test]
    fn columns_that_are_wide_enough_stay() {
        let mut widths = [60.0, 100.0];
        widen(&mut widths, &[50.0, 40.0]);
        assert_eq!(widths, [60.0, 100.0]);
    }
}
