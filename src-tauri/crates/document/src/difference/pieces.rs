//! Two sentences word by word.

/// Words that two versions of a sentence share, or that only one has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// In which version they stand.
    pub kind: PieceKind,
    /// The words, with the spaces around them.
    pub text: String,
}

/// In which version words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// In both.
    Same,
    /// Only in the newer one.
    New,
    /// Only in the older one.
    Gone,
}

/// More comparisons of two words than this are not made: a long text is then replaced as a whole.
const MOST_COMPARISONS: usize = 1_000_000;

/// What went and what came between two texts, word by word. What is the same and what went is the older text
/// together, what is the same and what came the newer.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let end = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_middle, new_middle) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    let mut script: Vec<(PieceKind, &str)> =
        old[..start].iter().map(|word| (PieceKind::Same, *word)).collect();
    if old_middle.len().saturating_mul(new_middle.len()) > MOST_COMPARISONS {
        script.extend(old_middle.iter().map(|word| (PieceKind::Gone, *word)));
        script.extend(new_middle.iter().map(|word| (PieceKind::New, *word)));
    } else {
        compare(old_middle, new_middle, &mut script);
    }
    script.extend(old[old.len() - end..].iter().map(|word| (PieceKind::Same, *word)));
    together(&script)
}

/// The longest words in common, by the table of lengths.
fn compare<'t>(old: &[&'t str], new: &[&'t str], script: &mut Vec<(PieceKind, &'t str)>) {
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + weight(old[i])
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            script.push((PieceKind::Same, old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len()
            || (i < old.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
        {
            script.push((PieceKind::Gone, old[i]));
            i += 1;
        } else {
            script.push((PieceKind::New, new[j]));
            j += 1;
        }
    }
}

/// A word in common says more than a space or a comma.
fn weight(token: &str) -> u32 {
    if is_word(token) { 4 } else { 1 }
}

fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphanumeric)
}

/// Words, and each space and sign apart.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_alphanumeric() {
            rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '’' | '\'' | '-')).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(end);
        tokens.push(token);
        rest = after;
    }
    tokens
}

/// Pieces as people read them: what went in one go, then what came. Spaces and signs between two changes belong to
/// the change.
fn together(script: &[(PieceKind, &str)]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let mut at = 0;
    while at < script.len() {
        let (kind, word) = script[at];
        match kind {
            PieceKind::Gone => gone.push_str(word),
            PieceKind::New => new.push_str(word),
            PieceKind::Same => {
                let end = script[at..]
                    .iter()
                    .position(|(kind, _)| *kind != PieceKind::Same)
                    .map_or(script.len(), |length| at + length);
                let words: String = script[at..end].iter().map(|(_, word)| *word).collect();
                let is_within = !(gone.is_empty() && new.is_empty()) && end < script.len();
                if is_within && !words.contains(char::is_alphanumeric) {
                    gone.push_str(&words);
                    new.push_str(&words);
                } else {
                    flush(&mut pieces, &mut gone, &mut new);
                    pieces.push(Piece { kind: PieceKind::Same, text: words });
                }
                at = end;
                continue;
            }
        }
        at += 1;
    }
    flush(&mut pieces, &mut gone, &mut new);
    pieces
}

fn flush(pieces: &mut Vec<Piece>, gone: &mut String, new: &mut String) {
    for (kind, text) in [(PieceKind::Gone, gone), (PieceKind::New, new)] {
        if !text.is_empty() {
            pieces.push(Piece { kind, text: std::mem::take(text) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PieceKind, pieces};

    /// `[-went-]` and `{+came+}` in one line.
    fn marked(before: &str, after: &str) -> String {
        pieces(before, after)
            .into_iter()
            .map(|piece| match piece.kind {
                PieceKind::Same => piece.text,
                PieceKind::Gone => format!("[-{}-]", piece.text),
                PieceKind::New => format!("{{+{}+}}", piece.text),
            })
            .collect()
    }

    #[test]
    fn words_that_came_and_went_are_marked() {
        for (before, after, expected) in [
            (
                "Tot 2 jaar na de levering.",
                "Tot 3 jaar na de levering.",
                "Tot [-2-]{+3+} jaar na de levering.",
            ),
            ("Wij delen met DHL.", "Wij delen met DHL en PostNL.", "Wij delen met DHL{+ en PostNL+}."),
            ("Uw naam, adres en foto.", "Uw naam en foto.", "Uw naam[-, adres-] en foto."),
            ("Eén twee drie.", "Vier vijf zes.", "[-Eén twee drie-]{+Vier vijf zes+}."),
            ("foto’s van u", "foto’s van jou", "foto’s van [-u-]{+jou+}"),
            ("", "Nieuw.", "{+Nieuw.+}"),
            ("Weg.", "", "[-Weg.-]"),
            ("Gelijk.", "Gelijk.", "Gelijk."),
            ("", "", ""),
        ] {
            assert_eq!(marked(before, after), expected);
        }
    }

    #[test]
    fn the_pieces_are_both_texts_whatever_they_hold() {
        let long = "woord ".repeat(3_000);
        for (before, after) in [
            ("a b c d", "c d a b"),
            ("é\u{301} – ’", "’ – e"),
            (long.as_str(), "woord anders"),
            ("x,,y", ",x y,"),
        ] {
            for (one, other) in [(before, after), (after, before)] {
                let found = pieces(one, other);
                let side = |wanted: PieceKind| -> String {
                    found
                        .iter()
                        .filter(|piece| piece.kind == PieceKind::Same || piece.kind == wanted)
                        .map(|piece| piece.text.as_str())
                        .collect()
                };
                assert_eq!(side(PieceKind::Gone), one);
                assert_eq!(side(PieceKind::New), other);
            }
        }
    }
}
