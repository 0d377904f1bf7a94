//! How wide columns are.

use crate::Table;

impl Table {
    /// The width shared out over so many columns as they ask; who asks for nothing sensible gets one share.
    pub(crate) fn widths(&self, total: u32, count: usize) -> Vec<u32> {
        let share = |place: usize| {
            let width = self.columns.get(place).map_or(1.0, |column| f64::from(column.width));
            if width.is_finite() && width > 0.0 { width.min(1_000.0) } else { 1.0 }
        };
        let all: f64 = (0..count).map(share).sum();
        let mut upto = 0.0;
        let mut before = 0;
        (0..count)
            .map(|place| {
                upto += share(place);
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a part of the whole width"
                )]
                let edge = (f64::from(total) * upto / all).round() as u32;
                let width = edge - before;
                before = edge;
                width
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Column, Origin, Sentence, Table};

    #[test]
    fn columns_share_the_whole_width_as_they_ask() {
        let widths = |total, asked: &[f32], count| {
            let column =
                |width: &f32| Column { title: Sentence::plain("", Origin::default()), width: *width };
            let columns = asked.iter().map(column).collect();
            Table { caption: String::new(), caption_shown: false, columns, rows: Vec::new() }
                .widths(total, count)
        };
        assert_eq!(widths(9_000, &[1.0, 2.0], 2), [3_000, 6_000]);
        assert_eq!(widths(100, &[1.0, 1.0, 1.0], 3), [33, 34, 33]);
        assert_eq!(widths(90, &[f32::NAN, -1.0], 3), [30, 30, 30]);
    }
}
