//! An owner's words turned from *u* to *je*, when that is certain.
//!
//! Our own sentences are written out in both forms; what an owner typed stands in one. *Uw* is
//! always *je*. *U* is the subject or not: as a subject after its verb the verb changes ("heeft u" →
//! "heb je"), before it too ("u heeft" → "je hebt"). Where the words do not tell for certain, the
//! text stays as it was typed and a check says that it mixes forms.

/// The text in the je-form; `None` when it holds an *u* that cannot be turned for certain.
pub fn to_je(text: &str) -> Option<String> {
    let tokens = tokens(text);
    let words: Vec<usize> = (0..tokens.len()).filter(|&i| is_word(tokens[i])).collect();
    let mut turned: Vec<String> = tokens.iter().map(|token| (*token).to_owned()).collect();
    for (place, &at) in words.iter().enumerate() {
        let before =
            place.checked_sub(1).and_then(|p| same_clause(&tokens, words[p], at).then_some(words[p]));
        let before_that = before
            .and(place.checked_sub(2))
            .and_then(|p| same_clause(&tokens, words[p], at).then_some(words[p]));
        let after = words.get(place + 1).copied().filter(|&next| same_clause(&tokens, at, next));
        match tokens[at] {
            "uw" => turned[at] = "je".to_owned(),
            "Uw" => turned[at] = "Je".to_owned(),
            "uzelf" => turned[at] = "jezelf".to_owned(),
            "Uzelf" => turned[at] = "Jezelf".to_owned(),
            "zich" => {
                // "u zich afmeldt" → "je je afmeldt": only an u of the same clause is meant.
                let reflects = words[..place]
                    .iter()
                    .rev()
                    .take_while(|&&w| same_clause(&tokens, w, at))
                    .any(|&w| matches!(tokens[w], "u" | "U"));
                if reflects {
                    turned[at] = "je".to_owned();
                }
            }
            "U" => {
                turned[at] = "Je".to_owned();
                turn_following(&tokens, after, &mut turned)?;
            }
            "u" => {
                let case = case_of_u(&tokens, before_that, before, after)?;
                turned[at] = match case {
                    Case::Stressed => "jou",
                    Case::Object | Case::SubjectFirst | Case::Inverted => "je",
                }
                .to_owned();
                match (case, before) {
                    (Case::SubjectFirst, _) => turn_following(&tokens, after, &mut turned)?,
                    (Case::Inverted, Some(verb)) => turned[verb] = inverted(tokens[verb])?,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    Some(turned.concat())
}

/// What an *u* is in its clause.
enum Case {
    /// Subject before its verb: "als u wilt".
    SubjectFirst,
    /// Subject after its verb: "wilt u".
    Inverted,
    /// Object without stress: "wij bellen u".
    Object,
    /// After a preposition that gives it stress: "over u".
    Stressed,
}

fn case_of_u(
    tokens: &[&str],
    before_that: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
) -> Option<Case> {
    let Some(before) = before else { return Some(Case::SubjectFirst) };
    let word = tokens[before].to_lowercase();
    if STRESSING.contains(&word.as_str()) {
        return Some(Case::Stressed);
    }
    if UNSTRESSING.contains(&word.as_str()) {
        return Some(Case::Object);
    }
    if matches!(
        word.as_str(),
        "wij"
            | "we"
            | "ze"
            | "zij"
            | "hij"
            | "iemand"
            | "dat"
            | "die"
            | "of"
            | "als"
            | "waarop"
            | "waarmee"
            | "waarin"
            | "waar"
            | "wat"
            | "wie"
            | "hoe"
            | "voordat"
            | "nadat"
            | "omdat"
            | "totdat"
            | "zodra"
            | "zolang"
            | "wanneer"
            | "tot"
            | "welke"
            | "toen"
            | "terwijl"
            | "en"
            | "maar"
    ) {
        let object = matches!(word.as_str(), "wij" | "we" | "ze" | "zij" | "hij" | "iemand");
        return Some(if object { Case::Object } else { Case::SubjectFirst });
    }
    // "Hoe lang u blijft", "hoe vaak u komt".
    let asks_how = before_that.is_some_and(|w| tokens[w].eq_ignore_ascii_case("hoe"));
    if asks_how && matches!(word.as_str(), "lang" | "vaak" | "veel" | "snel" | "oud" | "goed" | "ver") {
        return Some(Case::SubjectFirst);
    }
    // A verb in front. With its own subject before it ("wij bellen u", "een bordje vertelt u") the u is
    // an object; at the start of a clause, or after a word that pushes the subject back, it is the subject.
    let is_plural_verb = word.ends_with("en") && !matches!(word.as_str(), "kunnen");
    if is_plural_verb {
        return Some(Case::Object);
    }
    let fronted = before_that.is_none_or(|w| FRONTING.contains(&tokens[w].to_lowercase().as_str()));
    if IRREGULAR.iter().any(|(u, _)| *u == word) {
        // These forms go with u alone, or are known to: "kunt u", "heeft u" at the start.
        let only_u = matches!(word.as_str(), "kunt" | "wilt" | "zult" | "bent" | "hoeft");
        return (only_u || fronted).then_some(Case::Inverted);
    }
    let looks_like_verb = word.ends_with('t') || word.ends_with("de") || word.ends_with("te");
    if fronted && looks_like_verb {
        return Some(Case::Inverted);
    }
    if !fronted && word.ends_with('t') {
        // What opens the clause tells who does it: "Zonder e-mailadres krijgt u …" pushes u behind the
        // verb; "Een bordje bij de deur vertelt u …" has a subject of its own.
        let opening = clause_start(tokens, before)?;
        if PREPOSITIONS.contains(&opening.as_str()) {
            return Some(Case::Inverted);
        }
        // "Als klant werkt u": as what somebody acts, without an article, pushes u behind the verb too.
        let of_clause = (0..=before).filter(|&at| is_word(tokens[at]) && same_clause(tokens, at, before));
        if opening == "als" && of_clause.count() == 3 {
            return Some(Case::Inverted);
        }
        if DETERMINERS.contains(&opening.as_str()) && after.is_some() {
            return Some(Case::Object);
        }
    }
    None
}

/// The first word of the clause, in small letters.
fn clause_start(tokens: &[&str], at: usize) -> Option<String> {
    (0..=at)
        .filter(|&start| is_word(tokens[start]) && same_clause(tokens, start, at))
        .map(|start| tokens[start].to_lowercase())
        .next()
}

/// Words that open a clause and push its subject behind the verb.
const PREPOSITIONS: [&str; 16] = [
    "zonder", "met", "na", "voor", "bij", "in", "op", "door", "via", "per", "tot", "vanaf", "uit", "aan",
    "binnen", "tijdens",
];
/// Words that open a subject.
const DETERMINERS: [&str; 10] = ["een", "de", "het", "uw", "onze", "ons", "deze", "dit", "die", "wie"];
/// Prepositions after which *u* is *jou*.
const STRESSING: [&str; 10] =
    ["over", "van", "voor", "aan", "bij", "door", "tegen", "zonder", "om", "namens"];
/// Prepositions and verbs after which it stays unstressed.
const UNSTRESSING: [&str; 3] = ["met", "naar", "achter"];
/// Words in front of a clause that push its subject behind the verb.
const FRONTING: [&str; 24] = [
    "dan",
    "of",
    "en",
    "daar",
    "daarna",
    "daarom",
    "daarvoor",
    "zo",
    "hier",
    "nu",
    "soms",
    "ook",
    "dat",
    "dit",
    "vaak",
    "meestal",
    "altijd",
    "account",
    "anders",
    "bijvoorbeeld",
    "in",
    "waarvoor",
    "wat",
    "waarom",
];

/// Verbs whose je-form is not the u-form: u-form, je-form before its verb.
const IRREGULAR: [(&str, &str); 9] = [
    ("heeft", "hebt"),
    ("bent", "bent"),
    ("kunt", "kunt"),
    ("wilt", "wilt"),
    ("zult", "zult"),
    ("mag", "mag"),
    ("moet", "moet"),
    ("hoeft", "hoeft"),
    ("zal", "zal"),
];

/// "u heeft" → "je hebt"; other verbs keep their form after *je*.
fn turn_following(tokens: &[&str], after: Option<usize>, turned: &mut [String]) -> Option<()> {
    // The verb may stand at the end of a subordinate clause ("als u een vraag heeft").
    let start = after?;
    for at in (start..tokens.len()).take_while(|&at| same_clause(tokens, start, at)) {
        if tokens[at] == "heeft" {
            turned[at] = "hebt".to_owned();
        }
    }
    Some(())
}

/// "heeft" → "heb", "krijgt" → "krijg", "wordt" → "word", "weet" → "weet"; the capital stays.
fn inverted(verb: &str) -> Option<String> {
    let lower = verb.to_lowercase();
    let turned = match lower.as_str() {
        "heeft" => "heb".to_owned(),
        "bent" => "ben".to_owned(),
        "kunt" => "kun".to_owned(),
        "wilt" => "wil".to_owned(),
        "zult" => "zul".to_owned(),
        "gaat" => "ga".to_owned(),
        "staat" => "sta".to_owned(),
        "doet" => "doe".to_owned(),
        "ziet" => "zie".to_owned(),
        // The t belongs to the word.
        "weet" | "zet" | "laat" | "moet" | "mag" | "zit" | "let" | "zal" | "sluit" | "haat" | "eet"
        | "meet" | "groet" | "bezit" | "verlaat" | "praat" | "start" | "test" | "wist" => lower,
        // Past tense and other forms without a t to lose.
        _ if !lower.ends_with('t') => lower,
        _ => lower[..lower.len() - 1].to_owned(),
    };
    let capital = verb.chars().next().is_some_and(char::is_uppercase);
    Some(if capital { crate::wording::capitalised(&turned) } else { turned })
}

/// Words and what stands between them, in order.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut in_word = None;
    for (at, letter) in text.char_indices() {
        let word = letter.is_alphanumeric() || matches!(letter, '-' | '’' | '\'' | '@' | '_');
        if in_word.is_some_and(|was| was != word) {
            found.push(&text[start..at]);
            start = at;
        }
        in_word = Some(word);
    }
    if start < text.len() {
        found.push(&text[start..]);
    }
    found
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(char::is_alphanumeric)
}

/// Nothing between two words ends a clause.
fn same_clause(tokens: &[&str], from: usize, to: usize) -> bool {
    tokens[from..=to]
        .iter()
        .all(|token| is_word(token) || !token.contains(['.', '?', '!', ',', ';', ':', '(', ')', '\n']))
}

/// The text speaks to the reader as *u*.
pub fn uses_u(text: &str) -> bool {
    tokens(text).iter().any(|token| matches!(*token, "u" | "U" | "uw" | "Uw" | "uzelf" | "Uzelf"))
}

/// The text speaks to the reader as *je*.
pub fn uses_je(text: &str) -> bool {
    tokens(text)
        .iter()
        .any(|token| matches!(token.to_lowercase().as_str(), "je" | "jij" | "jou" | "jouw" | "jezelf"))
}

#[cfg(test)]
mod tests {
    use super::to_je;

    #[test]
    fn the_bakers_sentences_turn_as_a_person_turned_them() {
        for (u, je) in [
            (
                "Wij leggen uw bestelling op naam klaar. Is er iets mee, dan bellen wij u.",
                "Wij leggen je bestelling op naam klaar. Is er iets mee, dan bellen wij je.",
            ),
            ("als u iets bestelt", "als je iets bestelt"),
            ("hoe lang u blijft en hoe vaak u komt", "hoe lang je blijft en hoe vaak je komt"),
            ("Als klant werkt u met software.", "Als klant werk je met software."),
            (
                "Zonder naam en nummer kunnen wij niets voor u klaarleggen.",
                "Zonder naam en nummer kunnen wij niets voor jou klaarleggen.",
            ),
            (
                "Koopt u meteen in de winkel, dan vragen wij niets.",
                "Koop je meteen in de winkel, dan vragen wij niets.",
            ),
            ("Een account hoeft u niet te maken.", "Een account hoef je niet te maken."),
            ("Stelt u een vraag of heeft u een klacht?", "Stel je een vraag of heb je een klacht?"),
            ("wat u ons schrijft", "wat je ons schrijft"),
            ("Wij meten niet of u de nieuwsbrief opent.", "Wij meten niet of je de nieuwsbrief opent."),
            (
                "Een bordje bij de deur vertelt u dat er een camera hangt.",
                "Een bordje bij de deur vertelt je dat er een camera hangt.",
            ),
            ("Wilt u dat niet, bestel dan in de webwinkel.", "Wil je dat niet, bestel dan in de webwinkel."),
            (
                "Wij kijken of u bij ons past en nodigen u misschien uit.",
                "Wij kijken of je bij ons past en nodigen je misschien uit.",
            ),
            ("U kiest zelf wat u stuurt.", "Je kiest zelf wat je stuurt."),
            ("Dan krijgt u een eigen privacyverklaring.", "Dan krijg je een eigen privacyverklaring."),
            ("u zich afmeldt", "je je afmeldt"),
            ("Zo lang kunt u nog een klacht hebben", "Zo lang kun je nog een klacht hebben"),
            (
                "Zonder e-mailadres krijgt u alleen geen nieuwsbrief.",
                "Zonder e-mailadres krijg je alleen geen nieuwsbrief.",
            ),
            ("Beelden van u", "Beelden van jou"),
            ("Als u een vraag heeft, bel ons.", "Als je een vraag hebt, bel ons."),
            ("Wat vindt u ervan?", "Wat vind je ervan?"),
            ("Dan weet u het.", "Dan weet je het."),
        ] {
            assert_eq!(to_je(u).as_deref(), Some(je), "{u}");
        }
    }

    #[test]
    fn text_without_u_stays_as_it_is() {
        assert_eq!(to_je("Wij filmen de kassa.").as_deref(), Some("Wij filmen de kassa."));
    }
}
