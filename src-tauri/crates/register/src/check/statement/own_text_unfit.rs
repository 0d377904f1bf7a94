//! Eigen tekst met opmaak, met iets om nog in te vullen, of veel te lang.

use crate::check::{Check, Findings, Severity};
use crate::law::Article;
use crate::own_words::problems;
use crate::{FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "statement/own-text-unfit",
    // In a concise form, in clear and plain language.
    article: Article::avg("12").lid(1),
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for variant in &register.statement_variants {
        for own in &variant.own_texts {
            for problem in problems(&own.text) {
                let start: String = own.text.chars().take(40).collect();
                let start = start.split_whitespace().collect::<Vec<_>>().join(" ");
                found.say(
                    &variant.id,
                    FieldId::VariantOwnTexts,
                    format!("Uw eigen tekst begint met “{start}”. {}", problem.dutch()),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{OwnText, StatementVariant};

    fn says(text: &str) -> Small {
        let own = OwnText { target: "identity".to_owned(), text: text.to_owned(), ..OwnText::default() };
        let variant =
            StatementVariant { id: "website".into(), own_texts: vec![own], ..StatementVariant::default() };
        activity("Bestellingen").with(|register| register.statement_variants = vec![variant])
    }

    #[test]
    fn own_words_are_plain_finished_and_short() {
        finds_nothing(&CHECK, says("Wij zijn Bakkerij Jansen, uit Amersfoort."));
        finds(&CHECK, says("Wij zijn <b>Jansen</b>."));
        finds(&CHECK, says("Wij zijn [naam]."));
        finds(&CHECK, says(&"woord ".repeat(10_000)));
    }
}
