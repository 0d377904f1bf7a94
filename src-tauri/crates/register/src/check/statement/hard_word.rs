//! Een moeilijk woord in eigen tekst, met wat een lezer meteen begrijpt.

use crate::Register;
use crate::check::{Check, Findings, Severity};
use crate::law::Article;
use crate::own_words::texts::texts;
use crate::wording::{advice, hard_words, opening};

pub(crate) const CHECK: Check = Check {
    id: "statement/hard-word",
    // In clear and plain language.
    article: Article::avg("12").lid(1),
    severity: Severity::Tip,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for own in texts(register) {
        let advice: Vec<String> = hard_words(own.text).into_iter().map(advice).collect();
        if !advice.is_empty() {
            let message = format!("Uw tekst {} leest moeilijk. {}", opening(own.text), advice.join(" "));
            found.say(own.record, own.field, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};

    #[test]
    fn a_word_of_the_law_stands_behind_plain_ones() {
        finds(&CHECK, activity("Nieuwsbrief").purpose("u te mailen, indien u dat wilt"));
        finds_nothing(&CHECK, activity("Nieuwsbrief").purpose("u te mailen, als u dat wilt"));
        finds(&CHECK, activity("Kassa").secured("een contract met onze verwerkers"));
        finds_nothing(&CHECK, activity("Kassa").secured("een contract met wie voor ons werkt (verwerkers)"));
    }
}
