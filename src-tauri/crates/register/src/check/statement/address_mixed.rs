//! Eigen tekst die de lezer anders aanspreekt dan de verklaring: "je" in een verklaring met "u", of andersom.

use crate::address::{to_je, uses_je, uses_u};
use crate::check::{Check, Findings, Severity};
use crate::law::Article;
use crate::own_words::texts::{OwnSentences, texts};
use crate::wording::opening;
use crate::{FormOfAddress, Register};

pub(crate) const CHECK: Check = Check {
    id: "statement/address-mixed",
    // In clear and plain language.
    article: Article::avg("12").lid(1),
    severity: Severity::Tip,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for own in texts(register) {
        if let Some(advice) = advice(&own) {
            found.say(own.record, own.field, format!("In uw tekst {} {advice}", opening(own.text)));
        }
    }
}

/// What to do about it. A text in the u-form is turned into the je-form where that is certain; the other way round
/// never is.
fn advice(own: &OwnSentences<'_>) -> Option<&'static str> {
    let (u, je) = (uses_u(own.text), uses_je(own.text));
    let speaks = |form: FormOfAddress| own.forms.contains(&form);
    match (u, je) {
        (true, true) => Some("staan “u” en “je” door elkaar. Kies er één."),
        (false, true) if !speaks(FormOfAddress::Je) => {
            Some("staat “je”, en uw verklaring zegt “u”. Maak er “u” van.")
        }
        (true, false) if !speaks(FormOfAddress::U) && to_je(own.text).is_none() => {
            Some("staat “u”, en uw verklaring zegt “je”. Maak er “je” van.")
        }
        (true | false, false) | (false, true) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{FormOfAddress, OwnText, StatementVariant};

    fn says(form: FormOfAddress, text: &str) -> Small {
        activity("Kassa").secured(text).with(|register| register.organisation.form_of_address = form)
    }

    #[test]
    fn own_words_address_the_reader_as_the_statement_does() {
        use FormOfAddress::{Je, U};
        finds_nothing(&CHECK, says(U, "een slot op uw kluis"));
        finds(&CHECK, says(U, "een slot op je kluis"));
        finds(&CHECK, says(Je, "een slot op je kluis, die u zelf opent"));
        finds_nothing(&CHECK, says(Je, "een slot op uw kluis"));
        // Who it is that "u" means here is not certain, so it stays "u".
        finds(&CHECK, says(Je, "de kluis van de winkel geeft u"));
    }

    #[test]
    fn a_variant_speaks_in_its_own_form() {
        let variant = |form, text: &str| {
            let own = OwnText { target: "identity".to_owned(), text: text.to_owned(), ..OwnText::default() };
            let staff = StatementVariant {
                id: "employees".into(),
                form_of_address: form,
                own_texts: vec![own],
                ..StatementVariant::default()
            };
            activity("Loon").with(|register| register.statement_variants = vec![staff])
        };
        finds_nothing(&CHECK, variant(Some(FormOfAddress::Je), "Wij betalen je loon."));
        finds(&CHECK, variant(None, "Wij betalen je loon."));
    }
}
