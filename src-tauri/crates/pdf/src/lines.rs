//! Lines: words set beside each other, with the room that justification gives their spaces.

use std::rc::Rc;

use crate::colour::Colour;
use crate::faces::Face;
use crate::shape::{Glyph, Shaped, Shaper};
use crate::structure::LeafId;

/// A stretch of text that looks the same and belongs to one place in the structure tree.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// The words, cleaned.
    pub text: String,
    /// The face they are set in.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Their colour.
    pub colour: Colour,
    /// What they are in the structure tree; none for an artifact.
    pub leaf: Option<LeafId>,
    /// The link they are part of, by its place in the list of links.
    pub link: Option<usize>,
    /// They are in another language than the document, and have an element of their own.
    pub foreign: bool,
    /// They stand for something missing, and get a ground.
    pub gap: bool,
    /// They are in only one of two versions, and get a line.
    pub mark: Option<document::Mark>,
}

/// A part of a line that comes from one run.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// The run, by its place in the paragraph.
    pub run: usize,
    /// Left end, in points from the left end of the line.
    pub x: f32,
    /// Width in points, without a space at the line's end.
    pub width: f32,
    /// What a reader gets when he copies it.
    pub text: String,
    /// The glyphs; the advance of a space holds what justification added to it.
    pub glyphs: Vec<Glyph>,
}

/// A line of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The pieces from left to right.
    pub pieces: Vec<Piece>,
    /// Width in points, without a space at the end.
    pub width: f32,
}

/// A word, shaped whole.
pub(crate) struct Word {
    /// Its letters.
    pub text: String,
    /// Its glyphs.
    pub shaped: Rc<Shaped>,
}

/// A line in the making.
pub(crate) struct LineSetter<'a> {
    runs: &'a [Run],
    /// What stands on it so far.
    pub pieces: Vec<Piece>,
}

impl<'a> LineSetter<'a> {
    /// An empty line of a paragraph of these runs.
    pub(crate) fn new(runs: &'a [Run]) -> Self {
        Self { runs, pieces: vec![] }
    }

    fn piece(&mut self, run: usize) -> &mut Piece {
        if self.pieces.last().is_none_or(|piece| piece.run != run) {
            self.pieces.push(Piece { run, x: 0.0, width: 0.0, text: String::new(), glyphs: vec![] });
        }
        self.pieces.last_mut().expect("one was pushed if there was none")
    }

    /// Adds a space.
    pub(crate) fn space(&mut self, shaper: &mut Shaper, run: usize) {
        let shaped = shaper.shape(self.runs[run].face, " ");
        let size = self.runs[run].size;
        self.piece(run).add(&shaped, " ", size);
    }

    /// Adds the letters `from..to` of a word, with a hyphen if the line ends within it (`soft`).
    pub(crate) fn word(
        &mut self,
        shaper: &mut Shaper,
        run: usize,
        word: &Word,
        from: usize,
        to: usize,
        soft: bool,
    ) {
        let Run { face, size, .. } = self.runs[run];
        if from == 0 && to == word.text.len() && !soft {
            self.piece(run).add(&word.shaped, &word.text, size);
            return;
        }
        let mut text = word.text[from..to].to_owned();
        if !soft {
            let shaped = shaper.shape(face, &text);
            self.piece(run).add(&shaped, &text, size);
            return;
        }
        text.push('-');
        let shaped = shaper.shape(face, &text);
        text.truncate(to - from);
        text.push('\u{AD}');
        let piece = self.piece(run);
        piece.add(&shaped, &text, size);
        if let Some(hyphen) = piece.glyphs.last_mut() {
            hyphen.drawn_as = Some('-');
            // One byte was shaped, two stand in the text.
            hyphen.end += 1;
        }
    }

    /// Adds a space at the end that takes no room: it keeps the words apart for who reads the text without
    /// seeing it (ISO 32000-1, 14.8.2.5).
    pub(crate) fn closing_space(&mut self, shaper: &mut Shaper, width: f32) {
        let Some(last) = self.pieces.last() else { return };
        self.space(shaper, last.run);
        if let Some(piece) = self.pieces.last_mut() {
            piece.width = width - piece.x;
        }
    }

    /// Width in points.
    pub(crate) fn width(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.width).sum()
    }

    /// How many spaces there are.
    pub(crate) fn spaces(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.matches(' ').count()).sum()
    }

    /// Gives every space `extra` points and every piece its place.
    pub(crate) fn place(&mut self, extra: f32) {
        let mut x = 0.0;
        for piece in &mut self.pieces {
            let size = self.runs[piece.run].size;
            piece.x = x;
            for glyph in &mut piece.glyphs {
                if piece.text.as_bytes()[glyph.start as usize] == b' ' {
                    glyph.advance += extra / size;
                    piece.width += extra;
                }
            }
            x += piece.width;
        }
    }
}

impl Piece {
    fn add(&mut self, shaped: &Shaped, text: &str, size: f32) {
        let offset = self.text.len() as u32;
        self.text.push_str(text);
        self.width += shaped.width * size;
        self.glyphs.extend(shaped.glyphs.iter().map(|glyph| Glyph {
            start: glyph.start + offset,
            end: glyph.end + offset,
            ..*glyph
        }));
    }
}
