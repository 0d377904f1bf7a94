//! Slips of the keyboard: a letter too many, a letter too few, two letters changed about.

/// Whether `typed` is `meant` with one slip. The same word is none, and neither is another letter in its place:
/// "naar" is not "jaar".
pub(super) fn slip(typed: &str, meant: &str) -> bool {
    let (typed_length, meant_length) = (typed.len(), meant.len());
    if typed_length.abs_diff(meant_length) > 2 || typed_length < 4 {
        return false;
    }
    let same_start = typed.chars().zip(meant.chars()).take_while(|(one, other)| one == other).count();
    if same_start == 0 {
        return false;
    }
    let mut typed_rest = typed.chars().skip(same_start);
    let mut meant_rest = meant.chars().skip(same_start);
    let (typed_tail, meant_tail) = (typed_rest.clone(), meant_rest.clone());
    match (typed_rest.next(), meant_rest.next()) {
        (None, None) => false,
        (Some(_), _) if typed_rest.clone().eq(meant_tail) => true,
        (_, Some(_)) if meant_rest.clone().eq(typed_tail) => true,
        (Some(first), Some(second)) => {
            typed_rest.next() == Some(second) && meant_rest.next() == Some(first) && typed_rest.eq(meant_rest)
        }
        (None, Some(_)) | (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::slip;

    #[test]
    fn one_slip_is_forgiven() {
        for typed in ["jaaar", "maadnen", "maanen", "wekne"] {
            assert!(["jaar", "maanden", "weken"].iter().any(|meant| slip(typed, meant)), "{typed}");
        }
    }

    #[test]
    fn another_word_is_no_slip() {
        for (typed, meant) in
            [("naar", "jaar"), ("jaar", "jaar"), ("wegen", "weken"), ("mn", "mnd"), ("jahre", "jaren")]
        {
            assert!(!slip(typed, meant), "{typed} {meant}");
        }
    }
}
