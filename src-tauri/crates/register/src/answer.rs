//! Missing is a value: every question about the firm has one of four answers.

use serde::{Deserialize, Serialize};

/// The answer to a question about the firm. Unknown is never the same as "no".
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Answer<T> {
    /// Nobody has answered yet. Prints as a gap.
    #[default]
    Open,
    /// The question does not apply to this firm; the reason stands in the field's note.
    NotApplicable,
    /// A preset, an import or a rule suggests this; the owner has not said "Klopt". Prints as a gap.
    Proposed(T),
    /// The owner says so.
    Confirmed(T),
}

impl<T> Answer<T> {
    /// The value the owner stands for; `None` for anything less.
    pub fn confirmed(&self) -> Option<&T> {
        match self {
            Self::Confirmed(value) => Some(value),
            Self::Open | Self::NotApplicable | Self::Proposed(_) => None,
        }
    }

    /// The value, proposed or confirmed: what a form shows.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Confirmed(value) | Self::Proposed(value) => Some(value),
            Self::Open | Self::NotApplicable => None,
        }
    }

    /// The value, proposed or confirmed, to be rewritten in place.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Confirmed(value) | Self::Proposed(value) => Some(value),
            Self::Open | Self::NotApplicable => None,
        }
    }

    /// Nobody answered yet, or only a proposal stands: the statement has a gap here.
    pub fn is_gap(&self) -> bool {
        matches!(self, Self::Open | Self::Proposed(_))
    }

    /// The owner answered: with a value, or that the question does not apply.
    pub fn is_answered(&self) -> bool {
        !self.is_gap()
    }

    /// The same state around another value.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Open => Answer::Open,
            Self::NotApplicable => Answer::NotApplicable,
            Self::Proposed(value) => Answer::Proposed(turn(value)),
            Self::Confirmed(value) => Answer::Confirmed(turn(value)),
        }
    }

    /// The same state around a borrowed value.
    pub fn as_ref(&self) -> Answer<&T> {
        match self {
            Self::Open => Answer::Open,
            Self::NotApplicable => Answer::NotApplicable,
            Self::Proposed(value) => Answer::Proposed(value),
            Self::Confirmed(value) => Answer::Confirmed(value),
        }
    }
}

impl Answer<bool> {
    /// The owner says yes.
    pub fn is_yes(&self) -> bool {
        self.confirmed() == Some(&true)
    }

    /// The owner says no.
    pub fn is_no(&self) -> bool {
        self.confirmed() == Some(&false)
    }
}

impl<T> Answer<Vec<T>> {
    /// The confirmed items; none when nothing is confirmed.
    pub fn items(&self) -> &[T] {
        self.confirmed().map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn only_what_the_owner_stands_for_is_an_answer() {
        let mut cases = [
            (Answer::Open, None, None, true),
            (Answer::NotApplicable, None, None, false),
            (Answer::Proposed(3), None, Some(3), true),
            (Answer::Confirmed(3), Some(3), Some(3), false),
        ];
        for (answer, confirmed, value, is_gap) in &mut cases {
            assert_eq!(answer.confirmed(), confirmed.as_ref(), "{answer:?}");
            assert_eq!(answer.value(), value.as_ref(), "{answer:?}");
            assert_eq!(answer.is_gap(), *is_gap, "{answer:?}");
            assert_eq!(answer.is_answered(), !*is_gap, "{answer:?}");
            assert_eq!(answer.value_mut().map(|it| *it), *value, "{answer:?}");
        }
        assert_eq!(Answer::<u8>::default(), Answer::Open, "nobody has answered to begin with");
    }

    #[test]
    fn unknown_is_never_no() {
        for answer in [Answer::Open, Answer::NotApplicable, Answer::Proposed(false), Answer::Proposed(true)] {
            assert!(!answer.is_yes() && !answer.is_no(), "{answer:?}");
        }
        assert!(Answer::Confirmed(true).is_yes() && !Answer::Confirmed(true).is_no());
        assert!(Answer::Confirmed(false).is_no() && !Answer::Confirmed(false).is_yes());
    }

    #[test]
    fn a_proposed_list_has_no_items_yet() {
        assert_eq!(Answer::Proposed(vec![1, 2]).items(), [0_i32; 0]);
        assert_eq!(Answer::Confirmed(vec![1, 2]).items(), [1, 2]);
    }

    #[test]
    fn another_value_keeps_the_state() {
        assert_eq!(Answer::Proposed(2).map(|n| n + 1), Answer::Proposed(3));
        assert_eq!(Answer::<i32>::NotApplicable.map(|n| n + 1), Answer::NotApplicable);
        assert_eq!(Answer::Confirmed(2).as_ref(), Answer::Confirmed(&2));
    }

    #[test]
    fn each_state_has_its_word_in_a_file() {
        for (answer, file) in [
            (Answer::Open, r#""open""#),
            (Answer::NotApplicable, r#""not_applicable""#),
            (Answer::Proposed(3), r#"{"proposed":3}"#),
            (Answer::Confirmed(3), r#"{"confirmed":3}"#),
        ] {
            assert_eq!(serde_json::to_string(&answer).expect("an answer is written"), file);
            assert_eq!(serde_json::from_str::<Answer<i32>>(file).expect("an answer is read"), answer);
        }
    }
}
