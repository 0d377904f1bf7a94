//! What the page holds of the statements, so that an answer after an edit is a page and not the whole document:
//! a statement of two hundred activities is two megabytes.

use ::register::{Language, VariantId};
use document::Document;
use document::renewal::Renewal;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use ts_rs::TS;

/// A statement as it is now, for a page that may hold an earlier one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StatementAnswer {
    /// The number of this answer. Whoever gives it with the next question holds what this answer made.
    pub number: u32,
    /// What is new since the answer whose number was given; everything when none was, or not the last one.
    pub renewal: Renewal,
}

/// The last answer about each statement in each language.
#[derive(Default)]
pub(crate) struct Sent(BTreeMap<(VariantId, Language), (u32, Document)>);

impl Sent {
    /// Answers with what is new since the answer that the page holds.
    pub(crate) fn answer(
        &mut self,
        statement: (VariantId, Language),
        held: Option<u32>,
        now: Document,
    ) -> StatementAnswer {
        // No number is given twice: another dossier's statement is never taken for this one's.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let last = self.0.get(&statement).filter(|(number, _)| Some(*number) == held);
        let renewal = Renewal::between(last.map(|(_, document)| document), &now);
        self.0.insert(statement, (number, now));
        StatementAnswer { number, renewal }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use document::renewal::SectionRenewal;
    use dossier::statement::Choices;

    fn statement() -> Document {
        papers::privacy_statement::compose(
            &::register::Register::default(),
            &Choices::default(),
            chrono::NaiveDate::default(),
        )
    }

    fn is_whole(answer: &StatementAnswer) -> bool {
        answer.renewal.sections.iter().all(|one| matches!(one, SectionRenewal::Changed { .. }))
    }

    #[test]
    fn only_who_holds_the_last_answer_gets_less() {
        let (mut sent, website) = (Sent::default(), (VariantId::from("website"), Language::Dutch));
        let first = sent.answer(website.clone(), None, statement());
        assert!(is_whole(&first));
        let second = sent.answer(website.clone(), Some(first.number), statement());
        assert!(!is_whole(&second));
        let late = sent.answer(website, Some(first.number), statement());
        assert!(is_whole(&late), "an answer went astray: the page holds an older one");
        for other in [("event", Language::Dutch), ("website", Language::English)] {
            let other = sent.answer((other.0.into(), other.1), Some(late.number), statement());
            assert!(is_whole(&other), "of this statement the page holds nothing");
        }
    }
}
