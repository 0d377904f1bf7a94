//! Sentences, words and syllables of a line of Dutch.

/// A sentence and what it counts.
pub(super) struct Counted<'a> {
    pub(super) text: &'a str,
    pub(super) words: u32,
    pub(super) syllables: u32,
}

/// The sentences of a line that have words in them.
pub(super) fn sentences(line: &str) -> Vec<Counted<'_>> {
    let tokens = tokens(line);
    let mut found = Vec::new();
    let (mut start, mut words, mut syllable_count) = (0, 0, 0);
    let mut at = 0;
    while at < tokens.len() {
        let passed = length_of_address(&tokens[at..]);
        if passed == 0 {
            for word in words_of(tokens[at].text) {
                words += 1;
                syllable_count += syllables(word);
            }
        }
        at += passed.max(1);
        let last = &tokens[at - 1];
        if at == tokens.len() || ends_sentence(last.text) {
            if words > 0 {
                found.push(Counted { text: &line[start..last.end], words, syllables: syllable_count });
            }
            (start, words, syllable_count) = (last.end, 0, 0);
        }
    }
    found
}

/// What stands between spaces.
struct Token<'a> {
    text: &'a str,
    end: usize,
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut start = 0;
    let mut found = Vec::new();
    for piece in line.split_inclusive(char::is_whitespace) {
        let text = piece.trim_end();
        if !text.is_empty() {
            found.push(Token { text, end: start + text.len() });
        }
        start += piece.len();
    }
    found
}

fn ends_sentence(token: &str) -> bool {
    let bare = token.trim_end_matches(['"', '”', '’', ')', '\'']);
    match bare.chars().next_back() {
        Some('?' | '!') => true,
        Some('.') => !is_abbreviation(bare.trim_start_matches(['(', '“', '"'])),
        _ => false,
    }
}

/// "B.V.", "o.a.", "bijv.": the full stop is the word's own.
fn is_abbreviation(token: &str) -> bool {
    let letters = &token[..token.len() - 1];
    let has_stop_within =
        letters.split('.').count() > 1 && letters.split('.').all(|it| it.chars().count() <= 2);
    has_stop_within
        || matches!(
            letters.to_lowercase().as_str(),
            "art" | "nr" | "bijv" | "prof" | "dr" | "mr" | "ir" | "drs" | "st" | "tel" | "ca" | "blz"
        )
}

/// How many tokens from here are one address, postcode or number to call; 0 when these are words.
fn length_of_address(tokens: &[Token<'_>]) -> usize {
    let bare =
        |token: &Token<'_>| token.text.trim_matches(|c: char| !c.is_alphanumeric() && c != '+').to_owned();
    let first = bare(&tokens[0]);
    if first.contains('@') || first.contains("://") || first.starts_with("www.") || is_domain(&first) {
        return 1;
    }
    if is_postcode(&first) {
        return 1;
    }
    if let Some(next) = tokens.get(1)
        && is_postcode(&format!("{first}{}", bare(next)))
    {
        return 2;
    }
    // Digits with what stands between them in a number to call, from nine signs on.
    if !first.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
        return 0;
    }
    let digits = |token: &Token<'_>| token.text.trim_end_matches(['.', ',']).to_owned();
    let is_part =
        |part: &String| part.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '–'));
    let parts: Vec<String> = tokens.iter().map(digits).take_while(is_part).collect();
    let signs: usize = parts.iter().map(|part| part.chars().count() + 1).sum();
    if signs > 9 { parts.len() } else { 0 }
}

fn is_domain(text: &str) -> bool {
    let host = text.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty() && matches!(end, "nl" | "be" | "com" | "de" | "eu" | "org" | "net" | "example")
    })
}

/// "3811AA": four digits and two capitals.
fn is_postcode(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 6
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes[4..].iter().all(u8::is_ascii_uppercase)
}

fn words_of(token: &str) -> impl Iterator<Item = &str> {
    token
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.' | '-' | ':'))
        .map(|word| word.trim_matches(['\'', '’', '.', '-', ':']))
        .filter(|word| !word.is_empty())
}

/// How many syllables a word has when it is read aloud; at least one.
pub(super) fn syllables(word: &str) -> u32 {
    if word.contains('-') {
        return word.split('-').filter(|part| !part.is_empty()).map(syllables).sum::<u32>().max(1);
    }
    if word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || ".,:".contains(c))
    {
        return of_number(word);
    }
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    // "BSN", "KVK": read letter by letter.
    if letters.len() > 1 && letters.iter().all(|c| c.is_uppercase()) && !matches!(word, "DE" | "UW") {
        return u32::try_from(letters.len()).unwrap_or(u32::MAX);
    }
    let lower = word.to_lowercase();
    of_english(&lower).unwrap_or_else(|| of_dutch(&lower)).max(1)
}

/// Groups of vowels that are one sound, the longest first.
const SOUNDS: [&str; 19] = [
    "aai", "oei", "ooi", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au",
    "ij", "ei", "ai",
];

fn of_dutch(word: &str) -> u32 {
    // An accent is stress; a trema begins a new sound and stays.
    let word: String = word
        .chars()
        .map(|letter| match letter {
            'é' | 'è' | 'ê' => 'e',
            'à' | 'á' | 'â' => 'a',
            'ó' | 'ò' | 'ô' => 'o',
            'ú' | 'ù' | 'û' => 'u',
            'í' | 'ì' | 'î' => 'i',
            other => other,
        })
        .collect();
    let mut count = 0;
    let mut rest = word.as_str();
    let mut before = ' ';
    while let Some(letter) = rest.chars().next() {
        if let Some(sound) = SOUNDS.iter().find(|sound| rest.starts_with(**sound)) {
            count += 1;
            rest = &rest[sound.len()..];
            before = ' ';
            continue;
        }
        let is_vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ë' | 'ï' | 'ö' | 'ü');
        if is_vowel && !(letter == 'u' && before == 'q') {
            count += 1;
        }
        before = letter;
        rest = &rest[letter.len_utf8()..];
    }
    count
}

/// English that Dutch took over, said as in English.
fn of_english(word: &str) -> Option<u32> {
    Some(match word {
        "site" | "sites" => 1,
        "website" | "websites" | "software" | "online" | "malware" | "coachen" | "coaching" => 2,
        "cryptoware" => 3,
        _ => return None,
    })
}

fn of_number(word: &str) -> u32 {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    match word {
        "7" | "9" | "14" | "15" => 2,
        "10" | "12" => 1,
        _ if digits == 1 => 1,
        _ => u32::try_from(digits).unwrap_or(u32::MAX).max(2),
    }
}

#[cfg(test)]
mod tests {
    use super::{sentences, syllables};

    #[test]
    fn syllables_are_those_of_a_voice() {
        for (word, expected) in [
            ("brood", 1),
            ("bakkerij", 3),
            ("nieuw", 1),
            ("geïnformeerd", 4),
            ("privacyverklaring", 6),
            ("mooie", 2),
            ("moeilijk", 2),
            ("één", 1),
            ("e-mailadres", 4),
            ("leeuw", 1),
            ("categorieën", 5),
            ("kwaliteit", 3),
            ("BSN", 3),
            ("website", 2),
            ("wij", 1),
            ("bewaartermijn", 4),
            ("7", 2),
            ("2026", 4),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn a_sentence_ends_where_a_reader_hears_it() {
        let of = |line: &'static str| {
            sentences(line).iter().map(|it| (it.text.trim(), it.words)).collect::<Vec<_>>()
        };
        assert_eq!(of("Gaat het mis? Dan bellen wij u."), [("Gaat het mis?", 3), ("Dan bellen wij u.", 4)]);
        assert_eq!(of("Wij zijn Jansen B.V. uit Ede."), [("Wij zijn Jansen B.V. uit Ede.", 6)]);
        assert_eq!(of("Zie art. 7 van de wet."), [("Zie art. 7 van de wet.", 6)]);
        assert_eq!(of("Mail info@jansen.nl. Of bel."), [("Mail info@jansen.nl.", 1), ("Of bel.", 2)]);
    }

    #[test]
    fn nobody_reads_an_address_as_text() {
        let words = |line: &str| sentences(line).iter().map(|it| it.words).sum::<u32>();
        assert_eq!(words("Bel 033 123 45 67 of kom."), 3);
        assert_eq!(words("Kaasstraat 2, 3811 AA Amersfoort"), 3);
        assert_eq!(words("Lees autoriteitpersoonsgegevens.nl en https://jansen.nl/privacy."), 2);
        assert_eq!(words("Wij bewaren dit 7 jaar na 2019."), 7);
        assert_eq!(words("Ons nummer is 12345678."), 4);
    }
}
