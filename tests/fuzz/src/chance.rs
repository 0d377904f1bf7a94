//! The same numbers for the same seed.

/// SplitMix64.
#[derive(Debug)]
pub struct Chance(pub u64);

impl Chance {
    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    /// One of these.
    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// A number that is on an edge of something, or any.
    pub fn edge(&mut self) -> u64 {
        const EDGES: [u64; 16] =
            [0, 1, 2, 3, 4, 100, 127, 128, 255, 256, 511, 512, 4096, 65_535, 0x7fff_ffff, 0xffff_ffff];
        match self.below(4) {
            0 => self.number(),
            1 => u64::MAX,
            _ => EDGES[self.below(EDGES.len())],
        }
    }
}
