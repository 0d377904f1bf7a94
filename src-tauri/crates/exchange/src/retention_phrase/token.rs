//! A cell cut into words, numbers and marks.

/// A piece of a cell, and where it stands in the cleaned text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// In small letters, without the dots of an abbreviation: "dv" for "d.v.".
    pub(super) word: String,
    /// First byte.
    pub(super) from: usize,
    /// Byte after the last.
    pub(super) to: usize,
}

/// What a piece of a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word, or something that can only be part of a name: "23e", "27001-norm".
    Word,
    /// A number; `None` when it has more digits than anybody needs.
    Number(Option<Decimal>),
    /// A date in digits.
    Date,
    /// Between two parts of a list.
    Comma,
    /// Between two sentences.
    End,
    /// The line ends.
    Line,
    /// "Facturen: 7 jaar".
    Colon,
    /// "(".
    Open,
    /// ")".
    Close,
    /// "+".
    Plus,
    /// Between two numbers: "2-5".
    Dash,
    /// A minus before a number.
    Minus,
    /// "/".
    Slash,
    /// "≤".
    AtMost,
    /// "≥".
    AtLeast,
    /// "±", "~".
    About,
    /// "?".
    Question,
    /// Something with a meaning of its own that no period has: "%", "€", "<".
    Strange,
}

/// A number with at most three decimals: `thousandths / 1000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    /// The number times a thousand.
    pub(super) thousandths: u64,
}

/// Words that end in a dot without ending the sentence.
const SHORTENED: &[&str] = &[
    "art",
    "max",
    "min",
    "jr",
    "j",
    "mnd",
    "wk",
    "wkn",
    "dgn",
    "resp",
    "ca",
    "incl",
    "excl",
    "evt",
    "nr",
    "nrs",
    "adm",
    "loonadm",
    "bijv",
    "bv",
    "v",
    "d",
    "m",
    "yr",
    "yrs",
    "etc",
    "enz",
    "ong",
    "wett",
    "fisc",
    "pers",
    "soll",
    "afd",
    "vgl",
    "cf",
    "dienstverb",
    "arb",
    "std",
    "gem",
    "jrn",
    "mo",
    "w",
    "y",
    "overeenk",
    "beeind",
    "beëind",
    "ivm",
    "nav",
    "lid",
];

/// Cuts a cleaned text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut cut = Cut { text, at: 0, tokens: Vec::with_capacity(text.len() / 4) };
    while cut.at < text.len() {
        cut.next();
    }
    cut.tokens
}

struct Cut<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
}

impl Cut<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, length: usize, word: String) {
        self.tokens.push(Token { kind, word, from: self.at, to: self.at + length });
        self.at += length;
    }

    fn mark(&mut self, kind: Kind, length: usize) {
        self.push(kind, length, String::new());
    }

    fn next(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return };
        let second = rest[first.len_utf8()..].chars().next();
        match first {
            '\n' => self.mark(Kind::Line, 1),
            ',' => self.mark(Kind::Comma, 1),
            ';' => self.push(Kind::Comma, 1, ";".to_owned()),
            '|' => self.mark(Kind::Line, 1),
            ':' => self.mark(Kind::Colon, 1),
            '(' | '[' | '{' => self.mark(Kind::Open, 1),
            ')' | ']' | '}' => self.mark(Kind::Close, 1),
            '+' if rest.starts_with("+/-") => self.mark(Kind::About, 3),
            '+' => self.mark(Kind::Plus, 1),
            '/' | '\\' => self.mark(Kind::Slash, 1),
            '≤' => self.mark(Kind::AtMost, first.len_utf8()),
            '≥' => self.mark(Kind::AtLeast, first.len_utf8()),
            '<' | '>' if second == Some('=') => {
                self.mark(if first == '<' { Kind::AtMost } else { Kind::AtLeast }, 2);
            }
            '±' | '~' => self.mark(Kind::About, first.len_utf8()),
            '?' => self.mark(Kind::Question, 1),
            '.' => self.mark(Kind::End, 1),
            '…' => self.mark(Kind::Strange, first.len_utf8()),
            '&' => self.push(Kind::Word, 1, "en".to_owned()),
            '<' | '>' | '%' | '€' | '$' | '=' | '#' | '^' => self.mark(Kind::Strange, first.len_utf8()),
            '-' | '–' | '—' | '−' | '‒' => self.dash(first, second),
            '•' | '·' | '▪' | '●' | '◦' => self.mark(Kind::Line, first.len_utf8()),
            '½' | '¼' | '¾' => self.fraction(0),
            '0'..='9' => self.number(),
            _ if first.is_alphanumeric() => self.word(),
            // Quotes, an exclamation mark, a smile: nothing is said with them.
            _ => self.at += first.len_utf8(),
        }
    }

    /// A dash between numbers is a range, one glued before a number a minus, one with space around it a pause.
    fn dash(&mut self, dash: char, second: Option<char>) {
        let length = dash.len_utf8();
        let spaced_before = self.text[..self.at].chars().next_back().is_none_or(char::is_whitespace);
        let after_number = self.tokens.last().is_some_and(|last| matches!(last.kind, Kind::Number(_)));
        let number_next = self.rest()[length..].trim_start().starts_with(|next: char| next.is_ascii_digit());
        if number_next && (!spaced_before || after_number) {
            self.mark(Kind::Dash, length);
        } else if spaced_before && second.is_some_and(|next| next.is_ascii_digit()) {
            self.mark(Kind::Minus, length);
        } else if spaced_before && self.tokens.last().is_some_and(|last| last.kind != Kind::Line) {
            self.mark(Kind::Comma, length);
        } else {
            // The bullet of a list, or the hyphen of "inkoop- en verkoopfacturen".
            self.at += length;
        }
    }

    fn number(&mut self) {
        if let Some(length) = date(self.rest()) {
            return self.push(Kind::Date, length, String::new());
        }
        let rest = self.rest();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        // "7.3.8", the same of another law.
        let dotted = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let parts = rest[..dotted].trim_end_matches('.');
        let thousands = parts.split('.').skip(1).all(|part| part.len() == 3);
        if parts.split('.').filter(|part| !part.is_empty()).count() > 2 && !thousands {
            let word = parts.to_owned();
            return self.push(Kind::Word, word.len(), word);
        }
        // "7:454", the number of an article.
        let article = rest[digits..]
            .strip_prefix(':')
            .map_or(0, |after| after.bytes().take_while(u8::is_ascii_alphanumeric).count());
        if article > 0 {
            let length = digits + 1 + article;
            let word = rest[..length].to_lowercase();
            return self.push(Kind::Word, length, word);
        }
        let whole: Option<u64> = rest[..digits].parse().ok();
        // "10.000" is ten thousand, "2.5" and "2,5" are two and a half.
        let mut length = digits;
        let mut value = whole.and_then(|whole| whole.checked_mul(1000));
        if let Some(point) = rest[digits..].chars().next().filter(|point| matches!(point, '.' | ',')) {
            let decimals = &rest[digits + 1..];
            let count = decimals.bytes().take_while(u8::is_ascii_digit).count();
            let thousands = point == '.' && count == 3 && digits <= 3;
            if thousands {
                length = digits + 1 + count;
                value = whole.and_then(|whole| {
                    whole.checked_mul(1000)?.checked_add(decimals[..3].parse().ok()?)?.checked_mul(1000)
                });
            } else if count > 0 {
                length = digits + 1 + count;
                value = (count <= 3)
                    .then(|| {
                        let tail: u64 = decimals[..count].parse().ok()?;
                        value?.checked_add(tail * 10_u64.pow(3 - u32::try_from(count).ok()?))
                    })
                    .flatten();
            }
        }
        let after = &rest[length..];
        if after.starts_with(['½', '¼', '¾']) {
            return self.fraction(length);
        }
        // "23e", "4x", "15-min": one word, unless a unit hangs on it ("7jr", "2-jaar").
        let hanging: String = after
            .chars()
            .enumerate()
            .take_while(|(index, letter)| letter.is_alphanumeric() || *index == 0 && *letter == '-')
            .map(|(_, letter)| letter)
            .collect();
        let unit = hanging.trim_start_matches('-').to_lowercase();
        let is_unit =
            super::unit::attached(&unit).is_some_and(|measure| measure != super::unit::Measure::Uncountable);
        let tight = hanging.starts_with('-') && unit.is_empty();
        if is_unit {
            self.push(Kind::Number(value.map(|thousandths| Decimal { thousandths })), length, String::new());
            self.at += hanging.len() - hanging.trim_start_matches('-').len();
            self.push(
                Kind::Word,
                hanging.trim_start_matches('-').len(),
                if unit == "m" { "mnd".to_owned() } else { unit },
            );
        } else if hanging.is_empty() || tight || unit.starts_with(|next: char| next.is_ascii_digit()) {
            self.push(Kind::Number(value.map(|thousandths| Decimal { thousandths })), length, String::new());
        } else {
            let word = self.rest()[..length + hanging.len()].to_lowercase();
            self.push(Kind::Word, length + hanging.len(), word);
        }
    }

    /// "½" after a number of `digits` bytes, or alone.
    fn fraction(&mut self, digits: usize) {
        let rest = self.rest();
        let whole: Option<u64> = if digits == 0 { Some(0) } else { rest[..digits].parse().ok() };
        let mark = rest[digits..].chars().next().unwrap_or('½');
        let part = match mark {
            '¼' => 250,
            '¾' => 750,
            _ => 500,
        };
        let value = whole.and_then(|whole| whole.checked_mul(1000)?.checked_add(part));
        self.push(
            Kind::Number(value.map(|thousandths| Decimal { thousandths })),
            digits + mark.len_utf8(),
            String::new(),
        );
    }

    fn word(&mut self) {
        let rest = self.rest();
        if let Some(known) =
            ["t/m", "n/a", "T/m", "T/M", "N/A", "N/a"].iter().find(|known| rest.starts_with(**known))
        {
            return self.push(Kind::Word, known.len(), known.to_lowercase());
        }
        if let Some(length) = dotted(rest) {
            let word = rest[..length].replace('.', "").to_lowercase();
            return self.push(Kind::Word, length, word);
        }
        let mut length = 0;
        let mut letters = rest.char_indices().peekable();
        while let Some((index, letter)) = letters.next() {
            let inner = matches!(letter, '\'' | '-' | '–' | '‑' | '?' | '_' | '@')
                && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            // "7:454" is a number of an article; a colon inside a word is not met.
            if !letter.is_alphanumeric() && !inner {
                break;
            }
            length = index + letter.len_utf8();
        }
        // "SDE++" is a name.
        if rest[length..].starts_with("++") {
            length += 2;
        }
        let word = rest[..length].to_lowercase();
        self.push(Kind::Word, length, word);
        // The dot of "max." belongs to the word, and so does any dot before a small letter or a digit.
        let after = self.rest();
        if let Some(behind) = after.strip_prefix('.') {
            let next = behind.trim_start().chars().next();
            let shortened = self.tokens.last().is_some_and(|last| SHORTENED.contains(&last.word.as_str()));
            let goes_on = next.is_some_and(|next| {
                next.is_lowercase() || next.is_ascii_digit() && shortened || matches!(next, '(' | ')' | ',')
            });
            if shortened && next.is_some() || goes_on {
                self.at += 1;
            }
        }
    }
}

/// The length of "d.v.", "i.v.m", "n.v.t.": single letters with dots between.
fn dotted(rest: &str) -> Option<usize> {
    let mut length = 0;
    let mut letters = 0;
    let mut chars = rest.chars().peekable();
    while let Some(letter) = chars.next().filter(|letter| letter.is_alphabetic()) {
        let dot = chars.next() == Some('.');
        if !dot {
            // The last letter may do without its dot, but not begin a word.
            let alone =
                rest[length + letter.len_utf8()..].chars().next().is_none_or(|next| !next.is_alphanumeric());
            return (letters > 0 && alone).then_some(length + letter.len_utf8());
        }
        length += letter.len_utf8() + 1;
        letters += 1;
        if chars.peek().is_none_or(|next| !next.is_alphabetic()) {
            break;
        }
    }
    (letters > 1).then_some(length)
}

/// The length of a date in digits: 31-12-2027, 2027-12-31, 1/1/2030.
fn date(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut parts = [0_usize; 3];
    let mut at = 0;
    let mut separator = None;
    for (index, part) in parts.iter_mut().enumerate() {
        *part = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        at += *part;
        if index < 2 {
            let mark = bytes.get(at).copied().filter(|mark| b"-/.".contains(mark))?;
            if *separator.get_or_insert(mark) != mark {
                return None;
            }
            at += 1;
        }
    }
    let fits = matches!(parts, [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2]);
    fits.then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn words(text: &str) -> Vec<String> {
        tokens(text)
            .into_iter()
            .map(
                |token| {
                    if token.word.is_empty() { text[token.from..token.to].to_owned() } else { token.word }
                },
            )
            .collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        assert_eq!(words("7jr na einde d.v."), ["7", "jr", "na", "einde", "dv"]);
        assert_eq!(words("Max. 2 jr. bewaren"), ["max", "2", "jr", "bewaren"]);
        assert_eq!(words("back-ups: 23e, 15-min data"), ["back-ups", ":", "23e", ",", "15-min", "data"]);
        assert_eq!(words("t/m 31-12-2027"), ["t/m", "31-12-2027"]);
        assert_eq!(words("n.v.t."), ["nvt"]);
        assert_eq!(words("10.000 jaar"), ["10.000", "jaar"]);
    }

    #[test]
    fn dashes() {
        let kinds = |text: &str| tokens(text).into_iter().map(|token| token.kind).collect::<Vec<_>>();
        assert!(kinds("2-5 jaar").contains(&Kind::Dash));
        assert!(kinds("2 – 5 jaar").contains(&Kind::Dash));
        assert!(kinds("-5 jaar").contains(&Kind::Minus));
        assert!(kinds("7 jaar - fiscaal").contains(&Kind::Comma));
        assert_eq!(kinds("- 5 jaar").len(), 2);
    }
}
