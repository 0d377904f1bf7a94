//! Numbers in words, Dutch and English: "zeven", "vijfentwintig", "twenty".

const SMALL: &[(&str, u64)] = &[
    ("nul", 0),
    ("zero", 0),
    ("een", 1),
    ("één", 1),
    ("eén", 1),
    ("één", 1),
    ("eén", 1),
    ("èèn", 1),
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("twee", 2),
    ("two", 2),
    ("drie", 3),
    ("three", 3),
    ("vier", 4),
    ("four", 4),
    ("vijf", 5),
    ("five", 5),
    ("zes", 6),
    ("six", 6),
    ("zeven", 7),
    ("seven", 7),
    ("acht", 8),
    ("eight", 8),
    ("negen", 9),
    ("nine", 9),
    ("tien", 10),
    ("ten", 10),
    ("elf", 11),
    ("eleven", 11),
    ("twaalf", 12),
    ("twelve", 12),
    ("dertien", 13),
    ("thirteen", 13),
    ("veertien", 14),
    ("fourteen", 14),
    ("vijftien", 15),
    ("fifteen", 15),
    ("zestien", 16),
    ("zeventien", 17),
    ("achttien", 18),
    ("eighteen", 18),
    ("negentien", 19),
    ("honderd", 100),
];

const TENS: &[(&str, u64)] = &[
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("ninety", 90),
];

/// The number a word stands for.
pub(super) fn in_words(word: &str) -> Option<u64> {
    let known = |word: &str, table: &[(&str, u64)]| {
        table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
    };
    known(word, SMALL).or_else(|| known(word, TENS)).or_else(|| {
        let (tens, value) = TENS.iter().find(|(tens, _)| word.ends_with(tens))?;
        let ones = word.strip_suffix(tens)?;
        let ones =
            ones.strip_suffix("en").or_else(|| ones.strip_suffix("ën")).or_else(|| ones.strip_suffix('-'))?;
        known(ones, SMALL).filter(|ones| (1..10).contains(ones)).map(|ones| value + ones)
    })
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn numbers_in_words() {
        for (word, value) in [
            ("zeven", 7),
            ("één", 1),
            ("vijfentwintig", 25),
            ("tweeëntwintig", 22),
            ("zesendertig", 36),
            ("twenty-six", 0),
            ("twaalf", 12),
            ("jaar", 0),
            ("honderdentwintig", 0),
        ] {
            assert_eq!(in_words(word).unwrap_or(0), value, "{word}");
        }
    }
}
