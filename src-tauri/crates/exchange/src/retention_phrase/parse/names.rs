//! Words that stand by themselves: the data, a reason, consent, or a moment without "na".

use register::RetentionCondition;

use super::super::part::add;
use super::super::phrase::consent_end;
use super::super::reading::Why;
use super::super::{event, law, said};
use super::Reader;

impl Reader<'_> {
    pub(super) fn word(&mut self) {
        let word = self.pieces[self.at].word.as_str();
        match word {
            "met" | "with" | "onder" if consent_end(self.pieces, self.at).is_some() => {
                let end = consent_end(self.pieces, self.at).unwrap_or(self.at + 1);
                self.nouns_done();
                self.condition(RetentionCondition::WithConsent, end);
            }
            "zonder" | "without" if consent_end(self.pieces, self.at).is_some() => {
                let end = consent_end(self.pieces, self.at).unwrap_or(self.at + 1);
                self.nouns_done();
                self.condition(RetentionCondition::WithoutConsent, end);
            }
            "zonder" | "without" => {
                self.bad(Why::Unclear);
                self.at += 1;
            }
            "toestemming" | "consent" if self.nouns.is_none() && self.part.subject.is_empty() => {
                self.condition(RetentionCondition::WithConsent, self.at + 1);
            }
            "inactiviteit" | "inactief" | "inactivity" | "inactive"
                if self.part.duration.is_some() && self.part.start.is_none() =>
            {
                self.nouns_done();
                self.part.start =
                    Some(register::StartsFrom { words: word.to_owned(), ..register::StartsFrom::default() });
                self.at += 1;
            }
            _ if law::is_law(word) && self.nouns.is_none() => self.because(self.at + 1),
            _ => {
                self.noun();
                self.at += 1;
            }
        }
    }

    pub(super) fn noun(&mut self) {
        let piece = &self.pieces[self.at];
        let from = self.nouns.map_or(piece.from, |(from, _)| from);
        self.nouns = Some((from, piece.to));
    }

    /// Names that stood by themselves: the data, unless they give a reason ("7 jaar fiscaal", "wettelijk 7 jaar").
    pub(super) fn nouns_done(&mut self) {
        let Some((from, to)) = self.nouns.take() else { return };
        let words = said(self.text, from, to);
        let words = words.trim_matches(['"', '\'', '.', '-', ' ']);
        let lower = words.to_lowercase();
        let ends = |endings: &[&str]| {
            lower.split_whitespace().next_back().is_some_and(|last| endings.contains(&last))
        };
        if self.part.duration.is_none()
            && ends(&[
                "laatste",
                "afgelopen",
                "vorige",
                "komende",
                "recente",
                "last",
                "past",
                "previous",
                "next",
            ])
            || lower.contains("verleng")
        {
            // "de laatste 2 jaar" says which data are there, not how long they stay.
            self.part.not_understood(Why::Unclear, words);
        }
        if lower.split_whitespace().any(|word| word.chars().count() == 1 && word != "&")
            && self.part.duration.is_some()
            || matches!(lower.as_str(), "met" | "with" | "op" | "in" | "zonder")
        {
            self.part.not_understood(Why::Unclear, words);
        }
        // "2 jaar of einde geschil": a choice.
        if self.part.or && self.part.duration.is_some() {
            self.part.not_understood(Why::TwoPeriods, words);
        }
        // "2 jaar einde dienstverband": the "na" is left out.
        let first = lower.split_whitespace().next().unwrap_or_default();
        if self.part.duration.is_some()
            && self.part.start.is_none()
            && matches!(
                first,
                "einde"
                    | "eind"
                    | "afloop"
                    | "beëindiging"
                    | "beeindiging"
                    | "uitdiensttreding"
                    | "laatste"
                    | "last"
                    | "end"
            )
        {
            self.part.start = Some(register::StartsFrom {
                event: event::event(&lower),
                words: words.to_owned(),
                ..register::StartsFrom::default()
            });
            return;
        }
        let begins = |word: &str| lower.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
        let lasts =
            ["duur", "looptijd", "levensduur", "duration of", "life of", "term of"].into_iter().any(begins);
        if lasts && self.part.duration.is_none() && self.part.criterion.is_none() && self.part.start.is_none()
        {
            self.part.criterion = Some(words.to_owned());
            return;
        }
        let reasons: Vec<bool> = lower
            .split_whitespace()
            .filter(|word| !matches!(*word, "en" | "de" | "het" | "termijn"))
            .map(law::is_reason)
            .collect();
        let all = reasons.iter().all(|reason| *reason);
        let behind =
            self.part.duration.is_some() && (reasons.first() == Some(&true) || reasons.last() == Some(&true));
        add(if all || behind { &mut self.part.reason } else { &mut self.part.subject }, words);
    }
}
