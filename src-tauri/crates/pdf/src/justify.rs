//! Paragraphs to lines: all breaks of a paragraph weighed together (Knuth and Plass, 1981).

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::bind::bound_spaces;
use crate::hyphenate;
use crate::lines::{Line, LineSetter, Run, Word};
use crate::shape::Shaper;

/// How the right side of a paragraph runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    /// Straight, with words broken.
    Justified,
    /// Free, words whole unless one does not fit on a line.
    Ragged,
    /// Free, with words broken: cells of a table.
    RaggedBroken,
    /// Free, words whole, and lines of about the same length: headings.
    Balanced,
}

/// Breaks a paragraph into lines of `width` points.
pub(crate) fn lines(shaper: &mut Shaper, runs: &[Run], width: f32, setting: Setting) -> Vec<Line> {
    let paragraph = Paragraph::read(shaper, runs, width, setting);
    let mut breaks = paragraph.breaks(width, setting);
    if setting == Setting::Balanced && breaks.len() > 1 {
        breaks = paragraph.balanced(width, breaks);
    }
    let count = breaks.len();
    breaks
        .into_iter()
        .enumerate()
        .map(|(number, (from, to))| {
            let straight = setting == Setting::Justified && number + 1 < count;
            paragraph.line(shaper, runs, from, to, width, straight)
        })
        .collect()
}

/// Demerits of ending a line with a hyphen.
const HYPHEN: f64 = 70.0;
/// The same, where only two letters stay behind or three go on.
const HYPHEN_SHORT: f64 = 150.0;
/// Of ending a line with the hyphen of a compound.
const COMPOUND: f64 = 30.0;
/// The same after a single letter: "e-" at a line's end is worse than a loose line.
const COMPOUND_SHORT: f64 = 200_000.0;
/// Of breaking an address.
const IN_ADDRESS: f64 = 400.0;
/// Of breaking a word anywhere, when it fits on no line.
const ANYWHERE: f64 = 2_000.0;
/// Of breaking at a space that holds two words together: worse than any loose line.
const BOUND: f64 = 2e6;
/// Of a last line with nothing but the end of a word; squared already.
const WORD_END_ALONE: f64 = 1e12;
/// A line whose spaces would become wider than this many times their width is rather left short.
const WIDEST_SPACE: f32 = 3.0;
/// No more than this many hyphens under each other.
const HYPHENS_IN_A_ROW: u8 = 2;
/// A word this long is no word; its syllables are not looked for.
const LONGEST_WORD: usize = 80;

enum Item {
    Part { width: f32, run: usize, word: usize, from: usize, to: usize },
    Space { width: f32, run: usize, bound: bool },
    Break { width: f32, cost: f64, hyphen: bool },
}

struct Paragraph {
    words: Vec<Word>,
    items: Vec<Item>,
    /// Width and count of spaces before every item, so that a stretch is measured by a subtraction.
    width_before: Vec<f32>,
    spaces_before: Vec<f32>,
}

/// A place where a line may end, reached in the best way.
#[derive(Clone, Copy)]
struct Node {
    end: usize,
    start: usize,
    demerits: f64,
    previous: Option<usize>,
    hyphens: u8,
}

impl Paragraph {
    fn read(shaper: &mut Shaper, runs: &[Run], width: f32, setting: Setting) -> Self {
        let full: String = runs.iter().map(|run| run.text.as_str()).collect();
        let bound = bound_spaces(&full);
        let opportunities: Vec<usize> = linebreaks(&full)
            .filter(|(_, kind)| *kind == BreakOpportunity::Allowed)
            .map(|(offset, _)| offset)
            .collect();
        let mut this = Self { words: vec![], items: vec![], width_before: vec![], spaces_before: vec![] };
        let mut base = 0;
        for (number, run) in runs.iter().enumerate() {
            let space = shaper.width(run.face, run.size, " ");
            let mut offset = 0;
            for token in run.text.split_inclusive([' ', '\u{A0}']) {
                let word = token.trim_end_matches([' ', '\u{A0}']);
                if !word.is_empty() {
                    let at = base + offset;
                    let from = opportunities.partition_point(|place| *place <= at);
                    let to = opportunities.partition_point(|place| *place < at + word.len());
                    let inside: Vec<usize> = opportunities[from..to].iter().map(|place| place - at).collect();
                    this.push_word(shaper, run, number, word, &inside, width, setting);
                }
                if word.len() < token.len() && !matches!(this.items.last(), None | Some(Item::Space { .. })) {
                    let at = base + offset + word.len();
                    let bound = token.ends_with('\u{A0}') || bound.binary_search(&at).is_ok();
                    this.items.push(Item::Space { width: space, run: number, bound });
                }
                offset += token.len();
            }
            base += run.text.len();
        }
        while matches!(this.items.last(), Some(Item::Space { .. })) {
            this.items.pop();
        }
        this.measure();
        this
    }

    #[allow(clippy::too_many_arguments, reason = "one call, and a struct would only carry these names")]
    fn push_word(
        &mut self,
        shaper: &mut Shaper,
        run: &Run,
        number: usize,
        token: &str,
        inside: &[usize],
        width: f32,
        setting: Setting,
    ) {
        // Someone's own soft hyphens are hints, not letters.
        let mut places: Vec<(usize, f64, bool)> = Vec::new();
        let mut text = String::with_capacity(token.len());
        let in_address = token.contains("//") || token.contains('@') || token.contains("www.");
        for (offset, character) in token.char_indices() {
            if inside.contains(&offset) && !text.is_empty() {
                let cost = match letters(&text) {
                    _ if in_address => IN_ADDRESS,
                    0..3 => COMPOUND_SHORT,
                    _ => COMPOUND,
                };
                places.push((text.len(), cost, false));
            }
            if character == '\u{AD}' {
                places.push((text.len(), HYPHEN, true));
            } else {
                text.push(character);
            }
        }
        if text.is_empty() {
            return;
        }
        let shaped = shaper.shape(run.face, &text);
        let total = shaped.width * run.size;
        let broken = matches!(setting, Setting::Justified | Setting::RaggedBroken) || total > width;
        if broken && text.len() <= LONGEST_WORD {
            places.extend(hyphenate::breaks(&text).into_iter().map(|offset| {
                let short = letters(&text[..offset]) < 3 || letters(&text[offset..]) < 4;
                (offset, if short { HYPHEN_SHORT } else { HYPHEN }, true)
            }));
        }
        if total > width {
            places.extend(shaped.glyphs.iter().map(|glyph| (glyph.start as usize, ANYWHERE, false)));
        }
        places.retain(|(offset, ..)| *offset > 0 && *offset < text.len());
        places.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        places.dedup_by_key(|place| place.0);

        let hyphen_width = shaper.width(run.face, run.size, "-");
        let word = self.words.len();
        let (mut from, mut pen, mut glyph) = (0, 0.0, 0);
        let mut push = |items: &mut Vec<Item>, to: usize| {
            let mut part = 0.0;
            while glyph < shaped.glyphs.len() && (shaped.glyphs[glyph].start as usize) < to {
                part += shaped.glyphs[glyph].advance;
                glyph += 1;
            }
            items.push(Item::Part { width: part * run.size, run: number, word, from, to });
            from = to;
            pen += part;
        };
        for (offset, cost, hyphen) in places {
            push(&mut self.items, offset);
            self.items.push(Item::Break { width: if hyphen { hyphen_width } else { 0.0 }, cost, hyphen });
        }
        push(&mut self.items, text.len());
        self.words.push(Word { text, shaped });
    }

    fn measure(&mut self) {
        let (mut width, mut spaces) = (0.0, 0.0);
        for item in &self.items {
            self.width_before.push(width);
            self.spaces_before.push(spaces);
            match item {
                Item::Part { width: part, .. } => width += part,
                Item::Space { width: space, .. } => {
                    width += space;
                    spaces += space;
                }
                Item::Break { .. } => {}
            }
        }
        self.width_before.push(width);
        self.spaces_before.push(spaces);
    }

    /// The lines in the narrowest column that needs no more of them.
    fn balanced(&self, width: f32, mut breaks: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
        let lines = breaks.len();
        let (mut narrow, mut wide) = (width / lines as f32, width);
        while wide - narrow > 2.0 {
            let middle = (narrow + wide) / 2.0;
            let tried = self.breaks(middle, Setting::Balanced);
            let fits =
                tried.iter().all(|(from, to)| self.width_before[*to] - self.width_before[*from] <= middle);
            if tried.len() == lines && fits {
                (wide, breaks) = (middle, tried);
            } else {
                narrow = middle;
            }
        }
        breaks
    }

    /// The first item of the line after a break at `end`.
    fn start_after(&self, end: usize) -> usize {
        let rest = self.items[end..].iter();
        end + rest.take_while(|item| !matches!(item, Item::Part { .. })).count()
    }

    /// The lines as ranges of items.
    fn breaks(&self, width: f32, setting: Setting) -> Vec<(usize, usize)> {
        let count = self.items.len();
        if count == 0 {
            return vec![];
        }
        let mut nodes = vec![Node { end: 0, start: 0, demerits: 0.0, previous: None, hyphens: 0 }];
        let mut active = vec![0_usize];
        for end in 1..=count {
            let (extra, cost, hyphen) = match self.items.get(end) {
                None => (0.0, 0.0, false),
                Some(Item::Part { .. }) => continue,
                Some(Item::Space { bound, .. }) => (0.0, if *bound { BOUND } else { 0.0 }, false),
                Some(Item::Break { width, cost, hyphen }) => (*width, *cost, *hyphen),
            };
            // The best way to get here with no, one or two hyphens under each other.
            let mut best: [Option<(f64, usize)>; HYPHENS_IN_A_ROW as usize + 1] = [None; 3];
            let mut least_bad: Option<(f64, usize)> = None;
            active.retain(|&number| {
                let node = nodes[number];
                if node.start >= end {
                    return true;
                }
                let natural = self.width_before[end] - self.width_before[node.start] + extra;
                let spaces = self.spaces_before[end] - self.spaces_before[node.start];
                let last = end == count;
                let Some(ratio) = stretch(width - natural, spaces, width, setting, last) else {
                    let demerits = node.demerits + 1e15;
                    if least_bad.is_none_or(|(least, _)| demerits < least) {
                        least_bad = Some((demerits, number));
                    }
                    return false;
                };
                if hyphen && node.hyphens >= HYPHENS_IN_A_ROW {
                    return true;
                }
                let badness = 100.0 * ratio.abs().powi(3);
                let loose = (1.0 + badness).powi(2).min(1e11);
                let mut demerits = node.demerits + loose + cost.powi(2);
                if last && spaces == 0.0 && node.previous.is_some() {
                    // The end of a word alone on the last line is worse than any loose line.
                    let alone = natural < width * 0.2;
                    demerits += if node.hyphens > 0 {
                        WORD_END_ALONE
                    } else if alone {
                        4e3
                    } else {
                        0.0
                    };
                }
                if hyphen && node.hyphens > 0 {
                    demerits += 6e3;
                }
                let slot = &mut best[if hyphen { node.hyphens as usize + 1 } else { 0 }];
                if slot.is_none_or(|(least, _)| demerits < least) {
                    *slot = Some((demerits, number));
                }
                true
            });
            if active.is_empty() && best.iter().all(Option::is_none) {
                best[0] = least_bad;
            }
            let start = if end == count { count } else { self.start_after(end) };
            for (hyphens, slot) in best.into_iter().enumerate() {
                if let Some((demerits, previous)) = slot {
                    active.push(nodes.len());
                    nodes.push(Node {
                        end,
                        start,
                        demerits,
                        previous: Some(previous),
                        hyphens: hyphens as u8,
                    });
                }
            }
        }
        let mut at = nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| node.end == count)
            .min_by(|a, b| a.1.demerits.total_cmp(&b.1.demerits))
            .map(|(number, _)| number);
        let mut lines = vec![];
        while let Some(node) = at.map(|number| nodes[number]) {
            if let Some(previous) = node.previous {
                lines.push((nodes[previous].start, node.end));
            }
            at = node.previous;
        }
        lines.reverse();
        lines
    }

    /// The line from item `from` up to the break at item `to`.
    fn line(
        &self,
        shaper: &mut Shaper,
        runs: &[Run],
        from: usize,
        to: usize,
        width: f32,
        straight: bool,
    ) -> Line {
        let mut set = LineSetter::new(runs);
        let mut items = self.items[from..to].iter().peekable();
        let hyphenated = matches!(self.items.get(to), Some(Item::Break { hyphen: true, .. }));
        while let Some(item) = items.next() {
            match item {
                Item::Space { run, .. } => set.space(shaper, *run),
                Item::Break { .. } => {}
                Item::Part { run, word, from, to, .. } => {
                    // Parts of one word between which no line ends are one again.
                    let mut end = *to;
                    while let Some(Item::Break { .. } | Item::Part { .. }) = items.peek() {
                        match items.peek() {
                            Some(Item::Part { word: next, to, .. }) if next == word => end = *to,
                            Some(Item::Part { .. }) => break,
                            _ => {}
                        }
                        items.next();
                    }
                    let soft = hyphenated && items.peek().is_none();
                    set.word(shaper, *run, &self.words[*word], *from, end, soft);
                }
            }
        }
        let natural = set.width();
        let spaces = set.spaces();
        // A last line that is a little too wide shrinks, too.
        let mut extra =
            if spaces > 0 && (straight || natural > width) { (width - natural) / spaces as f32 } else { 0.0 };
        let usual = (self.spaces_before[to] - self.spaces_before[from]) / spaces.max(1) as f32;
        if extra > usual * (WIDEST_SPACE - 1.0) {
            extra = 0.0;
        }
        set.place(extra);
        let line_width = set.width();
        if let Some(Item::Space { .. }) = self.items.get(to) {
            set.closing_space(shaper, line_width);
        }
        Line { pieces: set.pieces, width: line_width }
    }
}

/// How far a line must stretch (above 0) or shrink (below) as a share of what it can; none if it is too full.
fn stretch(room: f32, spaces: f32, width: f32, setting: Setting, last: bool) -> Option<f64> {
    let justified = setting == Setting::Justified;
    let ratio = if room >= 0.0 {
        match (last, justified) {
            (true, _) => 0.0,
            (false, true) if spaces > 0.0 => room / (spaces * 0.5),
            // Nothing to stretch: the fuller the better.
            (false, true) => 3.0 + 10.0 * room / width,
            (false, false) => room / (width * 0.18),
        }
    } else if justified && spaces > 0.0 {
        room / (spaces * 0.22)
    } else if room > -0.02 {
        0.0
    } else {
        return None;
    };
    (ratio >= -1.0).then_some(f64::from(ratio))
}

/// How many letters there are.
fn letters(text: &str) -> usize {
    text.chars().filter(|character| character.is_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::{Line, Run, Setting, lines};
    use crate::colour::Colour;
    use crate::faces::Face;
    use crate::shape::Shaper;

    const TEXT: &str = "Wij verwerken persoonsgegevens van klanten en leveranciers, omdat dat nodig is om een \
        overeenkomst uit te voeren. Wij bewaren gegevens niet langer dan nodig is voor de verwerkingsdoeleinden \
        waarvoor wij ze hebben verzameld. De bewaartermijnen staan in het overzicht, met de wettelijke \
        bewaarplicht erbij die wij op grond van de belastingwetgeving hebben.";

    fn run(text: &str) -> Run {
        Run {
            text: text.to_owned(),
            face: Face::Serif,
            size: 10.0,
            colour: Colour::INK,
            leaf: None,
            link: None,
            foreign: false,
            gap: false,
            mark: None,
        }
    }

    fn set(text: &str, width: f32, setting: Setting) -> Vec<Line> {
        lines(&mut Shaper::new(), &[run(text)], width, setting)
    }

    fn text(lines: &[Line]) -> String {
        lines.iter().flat_map(|line| &line.pieces).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn every_word_survives_in_order() {
        for width in [40.0, 90.0, 200.0, 380.0] {
            for setting in [Setting::Justified, Setting::Ragged, Setting::RaggedBroken] {
                let set = set(TEXT, width, setting);
                assert_eq!(text(&set).replace('\u{AD}', ""), TEXT);
            }
        }
    }

    #[test]
    fn justified_lines_are_straight_but_for_the_last() {
        let set = set(TEXT, 300.0, Setting::Justified);
        let (last, others) = set.split_last().expect("the text is long");
        for line in others {
            assert!((line.width - 300.0).abs() < 0.01, "{}", line.width);
        }
        assert!(last.width <= 300.01);
    }

    #[test]
    fn no_line_is_torn_apart() {
        let words = "Uw toestemming kunt u op elk moment intrekken, met een bericht aan ons. Schrijf naar \
            eenheeleindelangenaam@eenwinkelmeteenheellangenaam.example of bel ons.";
        for width in 150..400 {
            for line in set(words, width as f32, Setting::Justified) {
                for piece in &line.pieces {
                    for glyph in piece
                        .glyphs
                        .iter()
                        .filter(|glyph| piece.text.as_bytes()[glyph.start as usize] == b' ')
                    {
                        assert!(glyph.advance < 0.75, "a space of {} ems at {width}", glyph.advance);
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_wider_than_the_column() {
        let endless = "ha".repeat(10_000);
        for (words, width) in
            [(TEXT, 30.0), (TEXT, 75.0), (endless.as_str(), 300.0), ("aaaaaaa artikel 6 lid 1", 28.0)]
        {
            for setting in [Setting::Justified, Setting::Ragged, Setting::RaggedBroken] {
                for line in set(words, width, setting) {
                    assert!(line.width <= width + 0.05, "{} in {width}", line.width);
                }
            }
        }
    }

    #[test]
    fn no_more_than_two_hyphens_under_each_other() {
        for width in 60..200 {
            let set = set(TEXT, width as f32, Setting::Justified);
            let ends: Vec<bool> =
                set.iter().map(|line| text(std::slice::from_ref(line)).ends_with('\u{AD}')).collect();
            assert!(!ends.windows(3).any(|three| three.iter().all(|end| *end)), "at {width}");
        }
    }

    #[test]
    fn the_last_line_is_no_piece_of_a_word() {
        for width in 100..400 {
            let set = set(
                "De klacht gaat naar een instantie van de overheid of naar een toezichthouder.",
                width as f32,
                Setting::Justified,
            );
            if let [.., before, last] = set.as_slice() {
                let broken = text(std::slice::from_ref(before)).ends_with('\u{AD}');
                assert!(!broken || text(std::slice::from_ref(last)).contains(' '), "at {width}");
            }
        }
    }

    #[test]
    fn ragged_text_keeps_words_whole() {
        assert!(!text(&set(TEXT, 200.0, Setting::Ragged)).contains('\u{AD}'));
        assert!(text(&set(TEXT, 200.0, Setting::RaggedBroken)).contains("bewaar"));
    }

    #[test]
    fn bound_words_stay_on_one_line() {
        for width in 60..300 {
            let set = set(
                "Dit staat in artikel 6 van de wet en duurt 7 jaar bij Jansen B.V. en anderen.",
                width as f32,
                Setting::Justified,
            );
            for line in &set {
                let line = text(std::slice::from_ref(line));
                assert!(
                    !line.ends_with("artikel ") && !line.ends_with("7 ") && !line.ends_with("Jansen "),
                    "{line} at {width}"
                );
            }
        }
    }

    #[test]
    fn runs_keep_their_looks() {
        let mut bold = run("Waarom:");
        bold.face = Face::SerifBold;
        let set = lines(&mut Shaper::new(), &[bold, run(" om te leveren.")], 300.0, Setting::Justified);
        assert_eq!(set.len(), 1);
        let pieces = &set[0].pieces;
        assert_eq!(pieces.len(), 2);
        assert!((pieces[1].x - pieces[0].width).abs() < 0.001);
    }

    #[test]
    fn nothing_makes_no_lines() {
        assert!(set("", 100.0, Setting::Justified).is_empty());
        assert!(set("   ", 100.0, Setting::Justified).is_empty());
    }
}
