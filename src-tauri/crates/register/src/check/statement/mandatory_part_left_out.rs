//! Een onderdeel dat de wet vraagt, is weggelaten.

use crate::check::{Check, Findings, Severity};
use crate::law::Article;
use crate::{FieldId, Register, statement_part};

pub(crate) const CHECK: Check = Check {
    id: "statement/mandatory-part-left-out",
    article: Article::avg("12").lid(1),
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for variant in &register.statement_variants {
        for left in &variant.left_out {
            let Some(part) = statement_part(&left.part) else { continue };
            let Some(duty) = &part.duty else { continue };
            found.say(
                &variant.id,
                FieldId::VariantLeftOut,
                format!(
                    "Het deel over {} blijft in de verklaring staan ({}). {} U kunt het wel in uw eigen \
                     woorden zeggen.",
                    part.about, duty.article, duty.because
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{LeftOut, StatementVariant};

    fn without(part: &str) -> Small {
        let left_out = vec![LeftOut { part: part.to_owned(), reason: "Te lang.".to_owned() }];
        let variant = StatementVariant { id: "website".into(), left_out, ..StatementVariant::default() };
        activity("Bestellingen").with(|register| register.statement_variants = vec![variant])
    }

    #[test]
    fn what_the_law_asks_can_be_worded_and_not_left_out() {
        for part in ["identity", "retention", "objection", "contact"] {
            finds(&CHECK, without(part));
        }
        for part in ["cookies", "security", "applicability", "een-eigen-deel"] {
            finds_nothing(&CHECK, without(part));
        }
    }
}
