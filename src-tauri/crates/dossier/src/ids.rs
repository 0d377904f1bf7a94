//! Ids of new records: readable when the name can be read, and never one that is taken.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// The longest id made here; the file takes 100.
const LONGEST: usize = 60;

/// Where the ids of new records and dossiers come from.
pub struct Ids(Box<dyn FnMut() -> u64 + Send>);

impl Ids {
    /// From the system's chance, other ones at every start.
    pub fn by_chance() -> Self {
        Self::from(|| RandomState::new().build_hasher().finish())
    }

    /// From these numbers: a test that gives the same numbers gets the same ids.
    pub fn from(next: impl FnMut() -> u64 + Send + 'static) -> Self {
        Self(Box::new(next))
    }

    /// Names a dossier for ever: 32 hexadecimal digits.
    pub(crate) fn dossier(&mut self) -> String {
        format!("{:016x}{:016x}", (self.0)(), (self.0)())
    }

    /// The id of a record called `name`: "nieuwsbrief", or "nieuwsbrief-2" when that is taken. A name
    /// without a letter we can write gives the noun and a number by chance: two dossiers that meet must
    /// not take two nameless records for one.
    pub(crate) fn record(&mut self, noun: &str, name: &str, taken: impl Fn(&str) -> bool) -> String {
        let slug = slug(name);
        if slug.is_empty() {
            let noun = noun.replace('_', "-");
            loop {
                let id = format!("{noun}-{:08x}", (self.0)() >> 32);
                if !taken(&id) {
                    return id;
                }
            }
        }
        free(&slug, taken)
    }
}

/// `wish`, or with the first number that makes it free.
pub(crate) fn free(wish: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(wish) {
        return wish.to_owned();
    }
    let mut number = 2_u64;
    loop {
        let id = format!("{wish}-{number}");
        if !taken(&id) {
            return id;
        }
        number += 1;
    }
}

/// Small letters, digits and single hyphens; empty when no letter or digit is left.
/// "Café 't Hoekje & Zn." becomes "cafe-t-hoekje-zn".
pub(crate) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = plain(letter);
        if slug.len() + plain.len() >= LONGEST {
            break;
        }
        if !plain.is_empty() {
            slug.push_str(plain);
        } else if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') && !is_mark(letter) {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An accent or apostrophe stands on or within a word; it parts none.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}')
}

/// Letters with something on them that Dutch and its neighbours write, without it; else empty.
fn plain(letter: char) -> &'static str {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ĳ' => "ij",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, slug};

    #[test]
    fn an_id_reads_as_the_name_does() {
        for (name, id) in [
            ("Nieuwsbrief", "nieuwsbrief"),
            ("Café 't Hoekje & Zn.", "cafe-t-hoekje-zn"),
            ("  Één  –  twee ", "een-twee"),
            ("e\u{301}e\u{301}n", "een"),
            ("Straße IJsbaan ĳs", "strasse-ijsbaan-ijs"),
            ("24/7", "24-7"),
            ("日本語 🥐", ""),
            ("---", ""),
        ] {
            assert_eq!(slug(name), id, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_gives_an_id_that_fits_in_a_file() {
        assert!(slug(&"é".repeat(20_000)).len() <= 60);
        assert!(!slug(&"woord ".repeat(100)).ends_with('-'));
    }

    #[test]
    fn an_id_that_is_taken_gets_a_number() {
        let mut ids = Ids::from(|| 0);
        let taken = ["nieuwsbrief", "nieuwsbrief-2"];
        assert_eq!(ids.record("activity", "Nieuwsbrief", |id| taken.contains(&id)), "nieuwsbrief-3");
    }

    #[test]
    fn a_name_without_letters_gives_an_id_by_chance() {
        let mut number = 0;
        let mut ids = Ids::from(move || {
            number += 1;
            number << 32
        });
        assert_eq!(ids.record("data_subject", "日本", |id| id.ends_with('1')), "data-subject-00000002");
    }
}
